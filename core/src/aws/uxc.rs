//! Resource types of `AWS::UXC`.

use super::prelude::*;

/// [`AWS::UXC::AccountCustomization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-uxc-accountcustomization.html).
pub struct AccountCustomization {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for AccountCustomization {
    const FACTS: Facts = Facts {
        type_name: "AWS::UXC::AccountCustomization",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl AccountCustomization {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AccountId")
    }
}
