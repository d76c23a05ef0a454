//! Resource types of `AWS::KafkaConnect`.

use super::prelude::*;

/// [`AWS::KafkaConnect::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-connector.html).
pub struct Connector {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Connector {
    const FACTS: Facts = Facts {
        type_name: "AWS::KafkaConnect::Connector",
        arn: Some(ReturnValue::Ref),
        id: None,
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
    /// The attribute `ConnectorArn`.
    #[inline]
    pub fn connector_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ConnectorArn")
    }
}

/// [`AWS::KafkaConnect::CustomPlugin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-customplugin.html).
pub struct CustomPlugin {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CustomPlugin {
    const FACTS: Facts = Facts {
        type_name: "AWS::KafkaConnect::CustomPlugin",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl CustomPlugin {
    /// The attribute `CustomPluginArn`.
    #[inline]
    pub fn custom_plugin_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "CustomPluginArn")
    }

    /// The attribute `FileDescription`.
    #[inline]
    pub fn file_description(&self) -> Value<Json> {
        attribute(self.use_construct, "FileDescription")
    }

    /// The attribute `Revision`.
    #[inline]
    pub fn revision(&self) -> Value<Integer> {
        attribute(self.use_construct, "Revision")
    }
}

/// [`AWS::KafkaConnect::WorkerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-workerconfiguration.html).
pub struct WorkerConfiguration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for WorkerConfiguration {
    const FACTS: Facts = Facts {
        type_name: "AWS::KafkaConnect::WorkerConfiguration",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl WorkerConfiguration {
    /// The attribute `Revision`.
    #[inline]
    pub fn revision(&self) -> Value<Integer> {
        attribute(self.use_construct, "Revision")
    }

    /// The attribute `WorkerConfigurationArn`.
    #[inline]
    pub fn worker_configuration_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "WorkerConfigurationArn")
    }
}
