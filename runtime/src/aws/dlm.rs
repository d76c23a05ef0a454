//! Resource types of `AWS::DLM`.

use super::prelude::*;

/// [`AWS::DLM::LifecyclePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html).
#[derive(Clone, Copy)]
pub struct LifecyclePolicy(Identity);

impl ResourceType for LifecyclePolicy {
    const TYPE_NAME: &'static str = "AWS::DLM::LifecyclePolicy";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
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

impl LifecyclePolicy {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `PolicyId`.
    #[inline]
    pub fn policy_id(self) -> Value<Id<Self>> {
        attribute(self.0, "PolicyId")
    }
}
