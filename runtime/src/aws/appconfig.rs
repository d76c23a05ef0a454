//! Resource types of `AWS::AppConfig`.

use super::prelude::*;

/// [`AWS::AppConfig::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-application.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppConfig::Application"))]
pub struct Application(Identity);

impl ResourceType for Application {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppConfig::Application",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Application {
    /// The attribute `ApplicationId`.
    #[inline]
    pub fn application_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "ApplicationId")
    }
}

/// [`AWS::AppConfig::ConfigurationProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-configurationprofile.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppConfig::ConfigurationProfile"))]
pub struct ConfigurationProfile(Identity);

impl ResourceType for ConfigurationProfile {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppConfig::ConfigurationProfile",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ConfigurationProfile {
    /// The attribute `ConfigurationProfileId`.
    #[inline]
    pub fn configuration_profile_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "ConfigurationProfileId")
    }

    /// The attribute `KmsKeyArn`.
    #[inline]
    pub fn kms_key_arn(&self) -> Value<Arn<super::kms::Key>> {
        attribute(self.0, "KmsKeyArn")
    }
}

/// [`AWS::AppConfig::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-deployment.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppConfig::Deployment"))]
pub struct Deployment(Identity);

impl ResourceType for Deployment {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppConfig::Deployment",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Deployment {
    /// The attribute `DeploymentNumber`.
    #[inline]
    pub fn deployment_number(&self) -> Value<Text> {
        attribute(self.0, "DeploymentNumber")
    }

    /// The attribute `State`.
    #[inline]
    pub fn state(&self) -> Value<Text> {
        attribute(self.0, "State")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::AppConfig::DeploymentStrategy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-deploymentstrategy.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppConfig::DeploymentStrategy"))]
pub struct DeploymentStrategy(Identity);

impl ResourceType for DeploymentStrategy {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppConfig::DeploymentStrategy",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DeploymentStrategy {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::AppConfig::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-environment.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppConfig::Environment"))]
pub struct Environment(Identity);

impl ResourceType for Environment {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppConfig::Environment",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Environment {
    /// The attribute `EnvironmentId`.
    #[inline]
    pub fn environment_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "EnvironmentId")
    }
}

/// [`AWS::AppConfig::ExperimentDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-experimentdefinition.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppConfig::ExperimentDefinition"))]
pub struct ExperimentDefinition(Identity);

impl ResourceType for ExperimentDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppConfig::ExperimentDefinition",
        arn: None,
        id: Some(Target::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ExperimentDefinition {
    /// The attribute `ApplicationId`.
    #[inline]
    pub fn application_id(&self) -> Value<Text> {
        attribute(self.0, "ApplicationId")
    }

    /// The attribute `Control.Key`.
    #[inline]
    pub fn control_key(&self) -> Value<Text> {
        attribute(self.0, "Control.Key")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::AppConfig::ExperimentRun`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-experimentrun.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppConfig::ExperimentRun"))]
pub struct ExperimentRun(Identity);

impl ResourceType for ExperimentRun {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppConfig::ExperimentRun",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ExperimentRun {
    /// The attribute `ApplicationId`.
    #[inline]
    pub fn application_id(&self) -> Value<Text> {
        attribute(self.0, "ApplicationId")
    }

    /// The attribute `ExperimentDefinitionId`.
    #[inline]
    pub fn experiment_definition_id(&self) -> Value<Text> {
        attribute(self.0, "ExperimentDefinitionId")
    }

    /// The attribute `Run`.
    #[inline]
    pub fn run(&self) -> Value<Text> {
        attribute(self.0, "Run")
    }

    /// The attribute `StartedAt`.
    #[inline]
    pub fn started_at(&self) -> Value<Text> {
        attribute(self.0, "StartedAt")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::AppConfig::Extension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-extension.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppConfig::Extension"))]
pub struct Extension(Identity);

impl ResourceType for Extension {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppConfig::Extension",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Extension {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `VersionNumber`.
    #[inline]
    pub fn version_number(&self) -> Value<Integer> {
        attribute(self.0, "VersionNumber")
    }
}

/// [`AWS::AppConfig::ExtensionAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-extensionassociation.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppConfig::ExtensionAssociation"))]
pub struct ExtensionAssociation(Identity);

impl ResourceType for ExtensionAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppConfig::ExtensionAssociation",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ExtensionAssociation {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ExtensionArn`.
    #[inline]
    pub fn extension_arn(&self) -> Value<Text> {
        attribute(self.0, "ExtensionArn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `ResourceArn`.
    #[inline]
    pub fn resource_arn(&self) -> Value<Text> {
        attribute(self.0, "ResourceArn")
    }
}

/// [`AWS::AppConfig::HostedConfigurationVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-hostedconfigurationversion.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppConfig::HostedConfigurationVersion"))]
pub struct HostedConfigurationVersion(Identity);

impl ResourceType for HostedConfigurationVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppConfig::HostedConfigurationVersion",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl HostedConfigurationVersion {
    /// The attribute `VersionNumber`.
    #[inline]
    pub fn version_number(&self) -> Value<Text> {
        attribute(self.0, "VersionNumber")
    }
}
