//! Resource types of `AWS::AmazonMQ`.

use super::prelude::*;

/// [`AWS::AmazonMQ::Broker`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-broker.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AmazonMQ::Broker"))]
pub struct Broker(Identity);

impl ResourceType for Broker {
    const FACTS: Facts = Facts {
        type_name: "AWS::AmazonMQ::Broker",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Broker {
    /// The attribute `AmqpEndpoints`.
    #[inline]
    pub fn amqp_endpoints(&self) -> Value<List<Text>> {
        attribute(self.0, "AmqpEndpoints")
    }

    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `ConfigurationId`.
    #[inline]
    pub fn configuration_id(&self) -> Value<Text> {
        attribute(self.0, "ConfigurationId")
    }

    /// The attribute `ConfigurationRevision`.
    #[inline]
    pub fn configuration_revision(&self) -> Value<Text> {
        attribute(self.0, "ConfigurationRevision")
    }

    /// The attribute `ConsoleURLs`.
    #[inline]
    pub fn console_urls(&self) -> Value<List<Text>> {
        attribute(self.0, "ConsoleURLs")
    }

    /// The attribute `EngineVersionCurrent`.
    #[inline]
    pub fn engine_version_current(&self) -> Value<Text> {
        attribute(self.0, "EngineVersionCurrent")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }

    /// The attribute `IpAddresses`.
    #[inline]
    pub fn ip_addresses(&self) -> Value<List<Text>> {
        attribute(self.0, "IpAddresses")
    }

    /// The attribute `MqttEndpoints`.
    #[inline]
    pub fn mqtt_endpoints(&self) -> Value<List<Text>> {
        attribute(self.0, "MqttEndpoints")
    }

    /// The attribute `OpenWireEndpoints`.
    #[inline]
    pub fn open_wire_endpoints(&self) -> Value<List<Text>> {
        attribute(self.0, "OpenWireEndpoints")
    }

    /// The attribute `StompEndpoints`.
    #[inline]
    pub fn stomp_endpoints(&self) -> Value<List<Text>> {
        attribute(self.0, "StompEndpoints")
    }

    /// The attribute `WssEndpoints`.
    #[inline]
    pub fn wss_endpoints(&self) -> Value<List<Text>> {
        attribute(self.0, "WssEndpoints")
    }
}

/// [`AWS::AmazonMQ::Configuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-configuration.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AmazonMQ::Configuration"))]
pub struct Configuration(Identity);

impl ResourceType for Configuration {
    const FACTS: Facts = Facts {
        type_name: "AWS::AmazonMQ::Configuration",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Configuration {
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

    /// The attribute `Revision`.
    #[inline]
    pub fn revision(&self) -> Value<Text> {
        attribute(self.0, "Revision")
    }
}

/// [`AWS::AmazonMQ::ConfigurationAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-configurationassociation.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AmazonMQ::ConfigurationAssociation"))]
pub struct ConfigurationAssociation(Identity);

impl ResourceType for ConfigurationAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::AmazonMQ::ConfigurationAssociation",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ConfigurationAssociation {
    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}
