//! Resource types of `AWS::EMRServerless`.

use super::prelude::*;

/// [`AWS::EMRServerless::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrserverless-application.html).
#[derive(Clone, Copy)]
pub struct Application(Identity);

impl ResourceType for Application {
    const TYPE_NAME: &'static str = "AWS::EMRServerless::Application";
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

impl Application {
    /// The attribute `ApplicationId`.
    #[inline]
    pub fn application_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ApplicationId")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }
}
