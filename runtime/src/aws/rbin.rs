//! Resource types of `AWS::Rbin`.

use super::prelude::*;

/// [`AWS::Rbin::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rbin-rule.html).
#[derive(Clone, Copy)]
pub struct Rule(Identity);

impl ResourceType for Rule {
    const TYPE_NAME: &'static str = "AWS::Rbin::Rule";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Rule {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Identifier`.
    #[inline]
    pub fn identifier(self) -> Value<Text> {
        attribute(self.0, "Identifier")
    }

    /// The attribute `LockState`.
    #[inline]
    pub fn lock_state(self) -> Value<Text> {
        attribute(self.0, "LockState")
    }
}
