//! Resource types of `AWS::ResilienceHub`.

use super::prelude::*;

/// [`AWS::ResilienceHub::App`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehub-app.html).
#[derive(Clone, Copy)]
pub struct App(Identity);

impl ResourceType for App {
    const TYPE_NAME: &'static str = "AWS::ResilienceHub::App";
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

impl App {
    /// The attribute `AppArn`.
    #[inline]
    pub fn app_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "AppArn")
    }

    /// The attribute `DriftStatus`.
    #[inline]
    pub fn drift_status(self) -> Value<Text> {
        attribute(self.0, "DriftStatus")
    }
}

/// [`AWS::ResilienceHub::ResiliencyPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehub-resiliencypolicy.html).
#[derive(Clone, Copy)]
pub struct ResiliencyPolicy(Identity);

impl ResourceType for ResiliencyPolicy {
    const TYPE_NAME: &'static str = "AWS::ResilienceHub::ResiliencyPolicy";
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

impl ResiliencyPolicy {
    /// The attribute `PolicyArn`.
    #[inline]
    pub fn policy_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "PolicyArn")
    }
}
