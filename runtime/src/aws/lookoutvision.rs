//! Resource types of `AWS::LookoutVision`.

use super::prelude::*;

/// [`AWS::LookoutVision::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lookoutvision-project.html).
#[derive(Clone, Copy)]
pub struct Project(Identity);

impl ResourceType for Project {
    const TYPE_NAME: &'static str = "AWS::LookoutVision::Project";
    const ARN: Option<Target> = Some(Target::Attribute("Arn"));
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Project {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// `ProjectName`, which is what `Ref` returns.
    #[inline]
    pub fn project_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
