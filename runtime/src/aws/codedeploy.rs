//! Resource types of `AWS::CodeDeploy`.

use super::prelude::*;

/// [`AWS::CodeDeploy::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-application.html).
#[derive(Clone, Copy)]
pub struct Application(Identity);

impl ResourceType for Application {
    const TYPE_NAME: &'static str = "AWS::CodeDeploy::Application";
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

impl Application {
    /// `ApplicationName`, which is what `Ref` returns.
    #[inline]
    pub fn application_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::CodeDeploy::DeploymentConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentconfig.html).
#[derive(Clone, Copy)]
pub struct DeploymentConfig(Identity);

impl ResourceType for DeploymentConfig {
    const TYPE_NAME: &'static str = "AWS::CodeDeploy::DeploymentConfig";
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

impl DeploymentConfig {
    /// `DeploymentConfigName`, which is what `Ref` returns.
    #[inline]
    pub fn deployment_config_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::CodeDeploy::DeploymentGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentgroup.html).
#[derive(Clone, Copy)]
pub struct DeploymentGroup(Identity);

impl ResourceType for DeploymentGroup {
    const TYPE_NAME: &'static str = "AWS::CodeDeploy::DeploymentGroup";
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

impl DeploymentGroup {
    /// `DeploymentGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn deployment_group_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
