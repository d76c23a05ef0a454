//! Resource types of `AWS::AmazonMQ`.

use super::prelude::*;

/// [`AWS::AmazonMQ::Broker`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-broker.html).
pub struct Broker {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Broker {
    const FACTS: Facts = Facts {
        type_name: "AWS::AmazonMQ::Broker",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Broker {
    /// The attribute `AmqpEndpoints`.
    #[inline]
    pub fn amqp_endpoints(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "AmqpEndpoints")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ConfigurationId`.
    #[inline]
    pub fn configuration_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ConfigurationId")
    }

    /// The attribute `ConfigurationRevision`.
    #[inline]
    pub fn configuration_revision(&self) -> Value<Text> {
        attribute(self.use_construct, "ConfigurationRevision")
    }

    /// The attribute `ConsoleURLs`.
    #[inline]
    pub fn console_urls(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "ConsoleURLs")
    }

    /// The attribute `EngineVersionCurrent`.
    #[inline]
    pub fn engine_version_current(&self) -> Value<Text> {
        attribute(self.use_construct, "EngineVersionCurrent")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `IpAddresses`.
    #[inline]
    pub fn ip_addresses(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "IpAddresses")
    }

    /// The attribute `MqttEndpoints`.
    #[inline]
    pub fn mqtt_endpoints(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "MqttEndpoints")
    }

    /// The attribute `OpenWireEndpoints`.
    #[inline]
    pub fn open_wire_endpoints(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "OpenWireEndpoints")
    }

    /// The attribute `StompEndpoints`.
    #[inline]
    pub fn stomp_endpoints(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "StompEndpoints")
    }

    /// The attribute `WssEndpoints`.
    #[inline]
    pub fn wss_endpoints(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "WssEndpoints")
    }
}

/// [`AWS::AmazonMQ::Configuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-configuration.html).
pub struct Configuration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Configuration {
    const FACTS: Facts = Facts {
        type_name: "AWS::AmazonMQ::Configuration",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl Configuration {
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

    /// The attribute `Revision`.
    #[inline]
    pub fn revision(&self) -> Value<Text> {
        attribute(self.use_construct, "Revision")
    }
}

/// [`AWS::AmazonMQ::ConfigurationAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-configurationassociation.html).
pub struct ConfigurationAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ConfigurationAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::AmazonMQ::ConfigurationAssociation",
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

impl ConfigurationAssociation {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "Id")
    }
}
