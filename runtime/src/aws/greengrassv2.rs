//! Resource types of `AWS::GreengrassV2`.

use super::prelude::*;

/// [`AWS::GreengrassV2::ComponentVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-componentversion.html).
#[derive(Clone, Copy)]
pub struct ComponentVersion(Identity);

impl ResourceType for ComponentVersion {
    const TYPE_NAME: &'static str = "AWS::GreengrassV2::ComponentVersion";
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

impl ComponentVersion {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ComponentName`.
    #[inline]
    pub fn component_name(self) -> Value<Text> {
        attribute(self.0, "ComponentName")
    }

    /// The attribute `ComponentVersion`.
    #[inline]
    pub fn component_version(self) -> Value<Text> {
        attribute(self.0, "ComponentVersion")
    }
}

/// [`AWS::GreengrassV2::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-deployment.html).
#[derive(Clone, Copy)]
pub struct Deployment(Identity);

impl ResourceType for Deployment {
    const TYPE_NAME: &'static str = "AWS::GreengrassV2::Deployment";
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

impl Deployment {
    /// The attribute `DeploymentId`.
    #[inline]
    pub fn deployment_id(self) -> Value<Id<Self>> {
        attribute(self.0, "DeploymentId")
    }
}
