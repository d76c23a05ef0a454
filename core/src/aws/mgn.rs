//! Resource types of `AWS::MGN`.

use super::prelude::*;

/// [`AWS::MGN::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-connector.html).
pub struct Connector {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Connector {
    const FACTS: Facts = Facts {
        type_name: "AWS::MGN::Connector",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("ConnectorID")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Connector {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ConnectorID`.
    #[inline]
    pub fn connector_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ConnectorID")
    }
}

/// [`AWS::MGN::LaunchConfigurationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-launchconfigurationtemplate.html).
pub struct LaunchConfigurationTemplate {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LaunchConfigurationTemplate {
    const FACTS: Facts = Facts {
        type_name: "AWS::MGN::LaunchConfigurationTemplate",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("LaunchConfigurationTemplateID")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl LaunchConfigurationTemplate {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Ec2LaunchTemplateID`.
    #[inline]
    pub fn ec2_launch_template_id(&self) -> Value<Text> {
        attribute(self.use_construct, "Ec2LaunchTemplateID")
    }

    /// The attribute `LaunchConfigurationTemplateID`.
    #[inline]
    pub fn launch_configuration_template_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "LaunchConfigurationTemplateID")
    }
}

/// [`AWS::MGN::NetworkMigrationDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-networkmigrationdefinition.html).
pub struct NetworkMigrationDefinition {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for NetworkMigrationDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::MGN::NetworkMigrationDefinition",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("NetworkMigrationDefinitionID")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl NetworkMigrationDefinition {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `CreatedAt`.
    #[inline]
    pub fn created_at(&self) -> Value<Text> {
        attribute(self.use_construct, "CreatedAt")
    }

    /// The attribute `NetworkMigrationDefinitionID`.
    #[inline]
    pub fn network_migration_definition_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "NetworkMigrationDefinitionID")
    }

    /// The attribute `UpdatedAt`.
    #[inline]
    pub fn updated_at(&self) -> Value<Text> {
        attribute(self.use_construct, "UpdatedAt")
    }
}
