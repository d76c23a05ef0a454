//! Resource types of `AWS::CodeDeploy`.

use super::prelude::*;

/// [`AWS::CodeDeploy::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-application.html).
pub struct Application {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Application {
    const FACTS: Facts = Facts {
        type_name: "AWS::CodeDeploy::Application",
        arn: None,
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Application {
    /// `ApplicationName`, which is what `Ref` returns.
    #[inline]
    pub fn application_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::CodeDeploy::DeploymentConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentconfig.html).
pub struct DeploymentConfig {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DeploymentConfig {
    const FACTS: Facts = Facts {
        type_name: "AWS::CodeDeploy::DeploymentConfig",
        arn: None,
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl DeploymentConfig {
    /// `DeploymentConfigName`, which is what `Ref` returns.
    #[inline]
    pub fn deployment_config_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::CodeDeploy::DeploymentGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentgroup.html).
pub struct DeploymentGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DeploymentGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::CodeDeploy::DeploymentGroup",
        arn: None,
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl DeploymentGroup {
    /// `DeploymentGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn deployment_group_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
