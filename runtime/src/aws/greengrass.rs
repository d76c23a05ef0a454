//! Resource types of `AWS::Greengrass`.

use super::prelude::*;

/// [`AWS::Greengrass::ConnectorDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-connectordefinition.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Greengrass::ConnectorDefinition"))]
pub struct ConnectorDefinition(Identity);

impl ResourceType for ConnectorDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::ConnectorDefinition",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: Some(Target::Attribute("Name")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ConnectorDefinition {
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

    /// The attribute `InitialVersion.Connectors`.
    #[inline]
    pub fn initial_version_connectors(&self) -> Value<List<Json>> {
        attribute(self.0, "InitialVersion.Connectors")
    }

    /// The attribute `LatestVersionArn`.
    #[inline]
    pub fn latest_version_arn(&self) -> Value<Text> {
        attribute(self.0, "LatestVersionArn")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }
}

/// [`AWS::Greengrass::ConnectorDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-connectordefinitionversion.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Greengrass::ConnectorDefinitionVersion"))]
pub struct ConnectorDefinitionVersion(Identity);

impl ResourceType for ConnectorDefinitionVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::ConnectorDefinitionVersion",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ConnectorDefinitionVersion {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Greengrass::CoreDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-coredefinition.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Greengrass::CoreDefinition"))]
pub struct CoreDefinition(Identity);

impl ResourceType for CoreDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::CoreDefinition",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: Some(Target::Attribute("Name")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl CoreDefinition {
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

    /// The attribute `InitialVersion.Cores`.
    #[inline]
    pub fn initial_version_cores(&self) -> Value<List<Json>> {
        attribute(self.0, "InitialVersion.Cores")
    }

    /// The attribute `LatestVersionArn`.
    #[inline]
    pub fn latest_version_arn(&self) -> Value<Text> {
        attribute(self.0, "LatestVersionArn")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }
}

/// [`AWS::Greengrass::CoreDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-coredefinitionversion.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Greengrass::CoreDefinitionVersion"))]
pub struct CoreDefinitionVersion(Identity);

impl ResourceType for CoreDefinitionVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::CoreDefinitionVersion",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl CoreDefinitionVersion {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Greengrass::DeviceDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-devicedefinition.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Greengrass::DeviceDefinition"))]
pub struct DeviceDefinition(Identity);

impl ResourceType for DeviceDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::DeviceDefinition",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: Some(Target::Attribute("Name")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DeviceDefinition {
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

    /// The attribute `InitialVersion.Devices`.
    #[inline]
    pub fn initial_version_devices(&self) -> Value<List<Json>> {
        attribute(self.0, "InitialVersion.Devices")
    }

    /// The attribute `LatestVersionArn`.
    #[inline]
    pub fn latest_version_arn(&self) -> Value<Text> {
        attribute(self.0, "LatestVersionArn")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }
}

/// [`AWS::Greengrass::DeviceDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-devicedefinitionversion.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Greengrass::DeviceDefinitionVersion"))]
pub struct DeviceDefinitionVersion(Identity);

impl ResourceType for DeviceDefinitionVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::DeviceDefinitionVersion",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DeviceDefinitionVersion {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Greengrass::FunctionDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-functiondefinition.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Greengrass::FunctionDefinition"))]
pub struct FunctionDefinition(Identity);

impl ResourceType for FunctionDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::FunctionDefinition",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: Some(Target::Attribute("Name")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl FunctionDefinition {
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

    /// The attribute `InitialVersion.DefaultConfig.Execution.IsolationMode`.
    #[inline]
    pub fn initial_version_default_config_execution_isolation_mode(&self) -> Value<Text> {
        attribute(
            self.0,
            "InitialVersion.DefaultConfig.Execution.IsolationMode",
        )
    }

    /// The attribute `InitialVersion.DefaultConfig.Execution.RunAs.Gid`.
    #[inline]
    pub fn initial_version_default_config_execution_run_as_gid(&self) -> Value<Integer> {
        attribute(self.0, "InitialVersion.DefaultConfig.Execution.RunAs.Gid")
    }

    /// The attribute `InitialVersion.DefaultConfig.Execution.RunAs.Uid`.
    #[inline]
    pub fn initial_version_default_config_execution_run_as_uid(&self) -> Value<Integer> {
        attribute(self.0, "InitialVersion.DefaultConfig.Execution.RunAs.Uid")
    }

    /// The attribute `InitialVersion.Functions`.
    #[inline]
    pub fn initial_version_functions(&self) -> Value<List<Json>> {
        attribute(self.0, "InitialVersion.Functions")
    }

    /// The attribute `LatestVersionArn`.
    #[inline]
    pub fn latest_version_arn(&self) -> Value<Text> {
        attribute(self.0, "LatestVersionArn")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }
}

/// [`AWS::Greengrass::FunctionDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-functiondefinitionversion.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Greengrass::FunctionDefinitionVersion"))]
pub struct FunctionDefinitionVersion(Identity);

impl ResourceType for FunctionDefinitionVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::FunctionDefinitionVersion",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl FunctionDefinitionVersion {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Greengrass::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-group.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Greengrass::Group"))]
pub struct Group(Identity);

impl ResourceType for Group {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::Group",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: Some(Target::Attribute("Name")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Group {
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

    /// The attribute `InitialVersion.ConnectorDefinitionVersionArn`.
    #[inline]
    pub fn initial_version_connector_definition_version_arn(&self) -> Value<Text> {
        attribute(self.0, "InitialVersion.ConnectorDefinitionVersionArn")
    }

    /// The attribute `InitialVersion.CoreDefinitionVersionArn`.
    #[inline]
    pub fn initial_version_core_definition_version_arn(&self) -> Value<Text> {
        attribute(self.0, "InitialVersion.CoreDefinitionVersionArn")
    }

    /// The attribute `InitialVersion.DeviceDefinitionVersionArn`.
    #[inline]
    pub fn initial_version_device_definition_version_arn(&self) -> Value<Text> {
        attribute(self.0, "InitialVersion.DeviceDefinitionVersionArn")
    }

    /// The attribute `InitialVersion.FunctionDefinitionVersionArn`.
    #[inline]
    pub fn initial_version_function_definition_version_arn(&self) -> Value<Text> {
        attribute(self.0, "InitialVersion.FunctionDefinitionVersionArn")
    }

    /// The attribute `InitialVersion.LoggerDefinitionVersionArn`.
    #[inline]
    pub fn initial_version_logger_definition_version_arn(&self) -> Value<Text> {
        attribute(self.0, "InitialVersion.LoggerDefinitionVersionArn")
    }

    /// The attribute `InitialVersion.ResourceDefinitionVersionArn`.
    #[inline]
    pub fn initial_version_resource_definition_version_arn(&self) -> Value<Text> {
        attribute(self.0, "InitialVersion.ResourceDefinitionVersionArn")
    }

    /// The attribute `InitialVersion.SubscriptionDefinitionVersionArn`.
    #[inline]
    pub fn initial_version_subscription_definition_version_arn(&self) -> Value<Text> {
        attribute(self.0, "InitialVersion.SubscriptionDefinitionVersionArn")
    }

    /// The attribute `LatestVersionArn`.
    #[inline]
    pub fn latest_version_arn(&self) -> Value<Text> {
        attribute(self.0, "LatestVersionArn")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }

    /// The attribute `RoleArn`.
    #[inline]
    pub fn role_arn(&self) -> Value<Arn<super::iam::Role>> {
        attribute(self.0, "RoleArn")
    }

    /// The attribute `RoleAttachedAt`.
    #[inline]
    pub fn role_attached_at(&self) -> Value<Text> {
        attribute(self.0, "RoleAttachedAt")
    }
}

/// [`AWS::Greengrass::GroupVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-groupversion.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Greengrass::GroupVersion"))]
pub struct GroupVersion(Identity);

impl ResourceType for GroupVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::GroupVersion",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl GroupVersion {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Greengrass::LoggerDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-loggerdefinition.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Greengrass::LoggerDefinition"))]
pub struct LoggerDefinition(Identity);

impl ResourceType for LoggerDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::LoggerDefinition",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: Some(Target::Attribute("Name")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl LoggerDefinition {
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

    /// The attribute `InitialVersion.Loggers`.
    #[inline]
    pub fn initial_version_loggers(&self) -> Value<List<Json>> {
        attribute(self.0, "InitialVersion.Loggers")
    }

    /// The attribute `LatestVersionArn`.
    #[inline]
    pub fn latest_version_arn(&self) -> Value<Text> {
        attribute(self.0, "LatestVersionArn")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }
}

/// [`AWS::Greengrass::LoggerDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-loggerdefinitionversion.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Greengrass::LoggerDefinitionVersion"))]
pub struct LoggerDefinitionVersion(Identity);

impl ResourceType for LoggerDefinitionVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::LoggerDefinitionVersion",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl LoggerDefinitionVersion {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Greengrass::ResourceDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-resourcedefinition.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Greengrass::ResourceDefinition"))]
pub struct ResourceDefinition(Identity);

impl ResourceType for ResourceDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::ResourceDefinition",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: Some(Target::Attribute("Name")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ResourceDefinition {
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

    /// The attribute `InitialVersion.Resources`.
    #[inline]
    pub fn initial_version_resources(&self) -> Value<List<Json>> {
        attribute(self.0, "InitialVersion.Resources")
    }

    /// The attribute `LatestVersionArn`.
    #[inline]
    pub fn latest_version_arn(&self) -> Value<Text> {
        attribute(self.0, "LatestVersionArn")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }
}

/// [`AWS::Greengrass::ResourceDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-resourcedefinitionversion.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Greengrass::ResourceDefinitionVersion"))]
pub struct ResourceDefinitionVersion(Identity);

impl ResourceType for ResourceDefinitionVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::ResourceDefinitionVersion",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ResourceDefinitionVersion {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Greengrass::SubscriptionDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-subscriptiondefinition.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Greengrass::SubscriptionDefinition"))]
pub struct SubscriptionDefinition(Identity);

impl ResourceType for SubscriptionDefinition {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::SubscriptionDefinition",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: Some(Target::Attribute("Name")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl SubscriptionDefinition {
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

    /// The attribute `InitialVersion.Subscriptions`.
    #[inline]
    pub fn initial_version_subscriptions(&self) -> Value<List<Json>> {
        attribute(self.0, "InitialVersion.Subscriptions")
    }

    /// The attribute `LatestVersionArn`.
    #[inline]
    pub fn latest_version_arn(&self) -> Value<Text> {
        attribute(self.0, "LatestVersionArn")
    }

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }
}

/// [`AWS::Greengrass::SubscriptionDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-subscriptiondefinitionversion.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Greengrass::SubscriptionDefinitionVersion"))]
pub struct SubscriptionDefinitionVersion(Identity);

impl ResourceType for SubscriptionDefinitionVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::Greengrass::SubscriptionDefinitionVersion",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl SubscriptionDefinitionVersion {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}
