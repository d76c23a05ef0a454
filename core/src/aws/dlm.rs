//! Resource types of `AWS::DLM`.

use super::prelude::*;

/// [`AWS::DLM::LifecyclePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html).
pub struct LifecyclePolicy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LifecyclePolicy {
    const FACTS: Facts = Facts {
        type_name: "AWS::DLM::LifecyclePolicy",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl LifecyclePolicy {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `PolicyId`.
    #[inline]
    pub fn policy_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "PolicyId")
    }
}
