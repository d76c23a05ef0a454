//! Resource types of `AWS::ApplicationInsights`.

use super::prelude::*;

/// [`AWS::ApplicationInsights::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationinsights-application.html).
#[derive(Clone, Copy)]
pub struct Application(Identity);

impl ResourceType for Application {
    const TYPE_NAME: &'static str = "AWS::ApplicationInsights::Application";
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

impl Application {
    /// The attribute `ApplicationARN`.
    #[inline]
    pub fn application_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ApplicationARN")
    }
}
