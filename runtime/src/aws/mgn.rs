//! Resource types of `AWS::MGN`.

use super::prelude::*;

/// [`AWS::MGN::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-connector.html).
#[derive(Clone, Copy)]
pub struct Connector(Identity);

impl ResourceType for Connector {
    const TYPE_NAME: &'static str = "AWS::MGN::Connector";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("ConnectorID"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Connector {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ConnectorID`.
    #[inline]
    pub fn connector_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ConnectorID")
    }
}

/// [`AWS::MGN::LaunchConfigurationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-launchconfigurationtemplate.html).
#[derive(Clone, Copy)]
pub struct LaunchConfigurationTemplate(Identity);

impl ResourceType for LaunchConfigurationTemplate {
    const TYPE_NAME: &'static str = "AWS::MGN::LaunchConfigurationTemplate";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("LaunchConfigurationTemplateID"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl LaunchConfigurationTemplate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Ec2LaunchTemplateID`.
    #[inline]
    pub fn ec2_launch_template_id(self) -> Value<Text> {
        attribute(self.0, "Ec2LaunchTemplateID")
    }

    /// The attribute `LaunchConfigurationTemplateID`.
    #[inline]
    pub fn launch_configuration_template_id(self) -> Value<Id<Self>> {
        attribute(self.0, "LaunchConfigurationTemplateID")
    }
}

/// [`AWS::MGN::NetworkMigrationDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-networkmigrationdefinition.html).
#[derive(Clone, Copy)]
pub struct NetworkMigrationDefinition(Identity);

impl ResourceType for NetworkMigrationDefinition {
    const TYPE_NAME: &'static str = "AWS::MGN::NetworkMigrationDefinition";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("NetworkMigrationDefinitionID"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl NetworkMigrationDefinition {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(self) -> Value<Text> {
        attribute(self.0, "CreatedAt")
    }

    /// The attribute `NetworkMigrationDefinitionID`.
    #[inline]
    pub fn network_migration_definition_id(self) -> Value<Id<Self>> {
        attribute(self.0, "NetworkMigrationDefinitionID")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(self) -> Value<Text> {
        attribute(self.0, "UpdatedAt")
    }
}
