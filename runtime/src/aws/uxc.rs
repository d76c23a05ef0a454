//! Resource types of `AWS::UXC`.

use super::prelude::*;

/// [`AWS::UXC::AccountCustomization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-uxc-accountcustomization.html).
#[derive(Clone, Copy)]
pub struct AccountCustomization(Identity);

impl ResourceType for AccountCustomization {
    const TYPE_NAME: &'static str = "AWS::UXC::AccountCustomization";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl AccountCustomization {
    /// The attribute `AccountId`.
    #[inline]
    pub fn account_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AccountId")
    }
}
