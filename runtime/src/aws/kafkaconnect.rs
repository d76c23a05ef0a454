//! Resource types of `AWS::KafkaConnect`.

use super::prelude::*;

/// [`AWS::KafkaConnect::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-connector.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::KafkaConnect::Connector"))]
pub struct Connector(Identity);

impl ResourceType for Connector {
    const FACTS: Facts = Facts {
        type_name: "AWS::KafkaConnect::Connector",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Connector {
    /// The attribute `ConnectorArn`.
    #[inline]
    pub fn connector_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "ConnectorArn")
    }
}

/// [`AWS::KafkaConnect::CustomPlugin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-customplugin.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::KafkaConnect::CustomPlugin"))]
pub struct CustomPlugin(Identity);

impl ResourceType for CustomPlugin {
    const FACTS: Facts = Facts {
        type_name: "AWS::KafkaConnect::CustomPlugin",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl CustomPlugin {
    /// The attribute `CustomPluginArn`.
    #[inline]
    pub fn custom_plugin_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "CustomPluginArn")
    }

    /// The attribute `FileDescription`.
    #[inline]
    pub fn file_description(&self) -> Value<Json> {
        attribute(self.0, "FileDescription")
    }

    /// The attribute `Revision`.
    #[inline]
    pub fn revision(&self) -> Value<Integer> {
        attribute(self.0, "Revision")
    }
}

/// [`AWS::KafkaConnect::WorkerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-workerconfiguration.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::KafkaConnect::WorkerConfiguration"))]
pub struct WorkerConfiguration(Identity);

impl ResourceType for WorkerConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::KafkaConnect::WorkerConfiguration",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl WorkerConfiguration {
    /// The attribute `Revision`.
    #[inline]
    pub fn revision(&self) -> Value<Integer> {
        attribute(self.0, "Revision")
    }

    /// The attribute `WorkerConfigurationArn`.
    #[inline]
    pub fn worker_configuration_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "WorkerConfigurationArn")
    }
}
