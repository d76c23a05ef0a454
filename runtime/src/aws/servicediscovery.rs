//! Resource types of `AWS::ServiceDiscovery`.

use super::prelude::*;

/// [`AWS::ServiceDiscovery::HttpNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-httpnamespace.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ServiceDiscovery::HttpNamespace"))]
pub struct HttpNamespace(Identity);

impl ResourceType for HttpNamespace {
    const FACTS: Facts = Facts {
        type_name: "AWS::ServiceDiscovery::HttpNamespace",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl HttpNamespace {
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
}

/// [`AWS::ServiceDiscovery::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-instance.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ServiceDiscovery::Instance"))]
pub struct Instance(Identity);

impl ResourceType for Instance {
    const FACTS: Facts = Facts {
        type_name: "AWS::ServiceDiscovery::Instance",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Instance {
    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::ServiceDiscovery::PrivateDnsNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-privatednsnamespace.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ServiceDiscovery::PrivateDnsNamespace"))]
pub struct PrivateDnsNamespace(Identity);

impl ResourceType for PrivateDnsNamespace {
    const FACTS: Facts = Facts {
        type_name: "AWS::ServiceDiscovery::PrivateDnsNamespace",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl PrivateDnsNamespace {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `HostedZoneId`.
    #[inline]
    pub fn hosted_zone_id(&self) -> Value<Text> {
        attribute(self.0, "HostedZoneId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::ServiceDiscovery::PublicDnsNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-publicdnsnamespace.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ServiceDiscovery::PublicDnsNamespace"))]
pub struct PublicDnsNamespace(Identity);

impl ResourceType for PublicDnsNamespace {
    const FACTS: Facts = Facts {
        type_name: "AWS::ServiceDiscovery::PublicDnsNamespace",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl PublicDnsNamespace {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `HostedZoneId`.
    #[inline]
    pub fn hosted_zone_id(&self) -> Value<Text> {
        attribute(self.0, "HostedZoneId")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }
}

/// [`AWS::ServiceDiscovery::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-service.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::ServiceDiscovery::Service"))]
pub struct Service(Identity);

impl ResourceType for Service {
    const FACTS: Facts = Facts {
        type_name: "AWS::ServiceDiscovery::Service",
        arn: Some(Target::Attribute("Arn")),
        id: Some(Target::Ref),
        name: Some(Target::Attribute("Name")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Service {
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

    /// The attribute `Name`.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        attribute(self.0, "Name")
    }
}
