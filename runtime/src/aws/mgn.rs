//! Resource types of `AWS::MGN`.

use super::prelude::*;

/// [`AWS::MGN::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-connector.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MGN::Connector"))]
pub struct Connector(Identity);

impl ResourceType for Connector {
    const FACTS: Facts = Facts {
        type_name: "AWS::MGN::Connector",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("ConnectorID")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Connector {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ConnectorID`.
    #[inline]
    pub fn connector_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "ConnectorID")
    }
}

/// [`AWS::MGN::LaunchConfigurationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-launchconfigurationtemplate.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MGN::LaunchConfigurationTemplate"))]
pub struct LaunchConfigurationTemplate(Identity);

impl ResourceType for LaunchConfigurationTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::MGN::LaunchConfigurationTemplate",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("LaunchConfigurationTemplateID")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl LaunchConfigurationTemplate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Ec2LaunchTemplateID`.
    #[inline]
    pub fn ec2_launch_template_id(&self) -> Value<Text> {
        attribute(self.0, "Ec2LaunchTemplateID")
    }

    /// The attribute `LaunchConfigurationTemplateID`.
    #[inline]
    pub fn launch_configuration_template_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "LaunchConfigurationTemplateID")
    }
}

/// [`AWS::MGN::NetworkMigrationDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-networkmigrationdefinition.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::MGN::NetworkMigrationDefinition"))]
pub struct NetworkMigrationDefinition(Identity);

impl ResourceType for NetworkMigrationDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::MGN::NetworkMigrationDefinition",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("NetworkMigrationDefinitionID")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl NetworkMigrationDefinition {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `NetworkMigrationDefinitionID`.
    #[inline]
    pub fn network_migration_definition_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "NetworkMigrationDefinitionID")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}
