//! Resource types of `AWS::Greengrass`.

use super::prelude::*;

/// [`AWS::Greengrass::ConnectorDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-connectordefinition.html).
pub struct ConnectorDefinition {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConnectorDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::ConnectorDefinition",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: Some(ReturnValue::Attribute("Name")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ConnectorDefinition {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `InitialVersion.Connectors`.
    #[inline]
    pub fn initial_version_connectors(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "InitialVersion.Connectors")
    }

    /// The attribute `LatestVersionArn`.
    #[inline]
    pub fn latest_version_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersionArn")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }
}

/// [`AWS::Greengrass::ConnectorDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-connectordefinitionversion.html).
pub struct ConnectorDefinitionVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConnectorDefinitionVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::ConnectorDefinitionVersion",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ConnectorDefinitionVersion {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Greengrass::CoreDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-coredefinition.html).
pub struct CoreDefinition {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CoreDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::CoreDefinition",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: Some(ReturnValue::Attribute("Name")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl CoreDefinition {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `InitialVersion.Cores`.
    #[inline]
    pub fn initial_version_cores(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "InitialVersion.Cores")
    }

    /// The attribute `LatestVersionArn`.
    #[inline]
    pub fn latest_version_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersionArn")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }
}

/// [`AWS::Greengrass::CoreDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-coredefinitionversion.html).
pub struct CoreDefinitionVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CoreDefinitionVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::CoreDefinitionVersion",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl CoreDefinitionVersion {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Greengrass::DeviceDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-devicedefinition.html).
pub struct DeviceDefinition {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DeviceDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::DeviceDefinition",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: Some(ReturnValue::Attribute("Name")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl DeviceDefinition {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `InitialVersion.Devices`.
    #[inline]
    pub fn initial_version_devices(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "InitialVersion.Devices")
    }

    /// The attribute `LatestVersionArn`.
    #[inline]
    pub fn latest_version_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersionArn")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }
}

/// [`AWS::Greengrass::DeviceDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-devicedefinitionversion.html).
pub struct DeviceDefinitionVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DeviceDefinitionVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::DeviceDefinitionVersion",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl DeviceDefinitionVersion {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Greengrass::FunctionDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-functiondefinition.html).
pub struct FunctionDefinition {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FunctionDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::FunctionDefinition",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: Some(ReturnValue::Attribute("Name")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl FunctionDefinition {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `InitialVersion.DefaultConfig.Execution.IsolationMode`.
    #[inline]
    pub fn initial_version_default_config_execution_isolation_mode(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "InitialVersion.DefaultConfig.Execution.IsolationMode",
        )
    }

    /// The attribute `InitialVersion.DefaultConfig.Execution.RunAs.Gid`.
    #[inline]
    pub fn initial_version_default_config_execution_run_as_gid(&self) -> Value<Integer> {
        attribute(
            self.use_construct,
            "InitialVersion.DefaultConfig.Execution.RunAs.Gid",
        )
    }

    /// The attribute `InitialVersion.DefaultConfig.Execution.RunAs.Uid`.
    #[inline]
    pub fn initial_version_default_config_execution_run_as_uid(&self) -> Value<Integer> {
        attribute(
            self.use_construct,
            "InitialVersion.DefaultConfig.Execution.RunAs.Uid",
        )
    }

    /// The attribute `InitialVersion.Functions`.
    #[inline]
    pub fn initial_version_functions(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "InitialVersion.Functions")
    }

    /// The attribute `LatestVersionArn`.
    #[inline]
    pub fn latest_version_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersionArn")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }
}

/// [`AWS::Greengrass::FunctionDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-functiondefinitionversion.html).
pub struct FunctionDefinitionVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for FunctionDefinitionVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::FunctionDefinitionVersion",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl FunctionDefinitionVersion {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Greengrass::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-group.html).
pub struct Group {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Group {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::Group",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: Some(ReturnValue::Attribute("Name")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Group {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `InitialVersion.ConnectorDefinitionVersionArn`.
    #[inline]
    pub fn initial_version_connector_definition_version_arn(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "InitialVersion.ConnectorDefinitionVersionArn",
        )
    }

    /// The attribute `InitialVersion.CoreDefinitionVersionArn`.
    #[inline]
    pub fn initial_version_core_definition_version_arn(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "InitialVersion.CoreDefinitionVersionArn",
        )
    }

    /// The attribute `InitialVersion.DeviceDefinitionVersionArn`.
    #[inline]
    pub fn initial_version_device_definition_version_arn(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "InitialVersion.DeviceDefinitionVersionArn",
        )
    }

    /// The attribute `InitialVersion.FunctionDefinitionVersionArn`.
    #[inline]
    pub fn initial_version_function_definition_version_arn(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "InitialVersion.FunctionDefinitionVersionArn",
        )
    }

    /// The attribute `InitialVersion.LoggerDefinitionVersionArn`.
    #[inline]
    pub fn initial_version_logger_definition_version_arn(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "InitialVersion.LoggerDefinitionVersionArn",
        )
    }

    /// The attribute `InitialVersion.ResourceDefinitionVersionArn`.
    #[inline]
    pub fn initial_version_resource_definition_version_arn(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "InitialVersion.ResourceDefinitionVersionArn",
        )
    }

    /// The attribute `InitialVersion.SubscriptionDefinitionVersionArn`.
    #[inline]
    pub fn initial_version_subscription_definition_version_arn(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "InitialVersion.SubscriptionDefinitionVersionArn",
        )
    }

    /// The attribute `LatestVersionArn`.
    #[inline]
    pub fn latest_version_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersionArn")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }

    /// The attribute `RoleArn`.
    #[inline]
    pub fn role_arn(&self) -> Value<Arn<super::iam::Role>> {
        attribute(self.use_construct, "RoleArn")
    }

    /// The attribute `RoleAttachedAt`.
    #[inline]
    pub fn role_attached_at(&self) -> Value<Text> {
        attribute(self.use_construct, "RoleAttachedAt")
    }
}

/// [`AWS::Greengrass::GroupVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-groupversion.html).
pub struct GroupVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for GroupVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::GroupVersion",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl GroupVersion {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Greengrass::LoggerDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-loggerdefinition.html).
pub struct LoggerDefinition {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LoggerDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::LoggerDefinition",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: Some(ReturnValue::Attribute("Name")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl LoggerDefinition {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `InitialVersion.Loggers`.
    #[inline]
    pub fn initial_version_loggers(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "InitialVersion.Loggers")
    }

    /// The attribute `LatestVersionArn`.
    #[inline]
    pub fn latest_version_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersionArn")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }
}

/// [`AWS::Greengrass::LoggerDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-loggerdefinitionversion.html).
pub struct LoggerDefinitionVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for LoggerDefinitionVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::LoggerDefinitionVersion",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl LoggerDefinitionVersion {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Greengrass::ResourceDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-resourcedefinition.html).
pub struct ResourceDefinition {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResourceDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::ResourceDefinition",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: Some(ReturnValue::Attribute("Name")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ResourceDefinition {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `InitialVersion.Resources`.
    #[inline]
    pub fn initial_version_resources(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "InitialVersion.Resources")
    }

    /// The attribute `LatestVersionArn`.
    #[inline]
    pub fn latest_version_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersionArn")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }
}

/// [`AWS::Greengrass::ResourceDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-resourcedefinitionversion.html).
pub struct ResourceDefinitionVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ResourceDefinitionVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::ResourceDefinitionVersion",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl ResourceDefinitionVersion {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Greengrass::SubscriptionDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-subscriptiondefinition.html).
pub struct SubscriptionDefinition {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SubscriptionDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::SubscriptionDefinition",
        arn: Some(ReturnValue::Attribute("Arn")),
        id: Some(ReturnValue::Ref),
        name: Some(ReturnValue::Attribute("Name")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl SubscriptionDefinition {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }

    /// The attribute `InitialVersion.Subscriptions`.
    #[inline]
    pub fn initial_version_subscriptions(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "InitialVersion.Subscriptions")
    }

    /// The attribute `LatestVersionArn`.
    #[inline]
    pub fn latest_version_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestVersionArn")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "Name")
    }
}

/// [`AWS::Greengrass::SubscriptionDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-subscriptiondefinitionversion.html).
pub struct SubscriptionDefinitionVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SubscriptionDefinitionVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::SubscriptionDefinitionVersion",
        arn: None,
        id: Some(ReturnValue::Ref),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl SubscriptionDefinitionVersion {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}
