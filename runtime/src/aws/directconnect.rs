//! Resource types of `AWS::DirectConnect`.

use super::prelude::*;

/// [`AWS::DirectConnect::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-connection.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::DirectConnect::Connection"))]
pub struct Connection(Identity);

impl ResourceType for Connection {
    const FACTS: Facts = Facts {
        type_name: "AWS::DirectConnect::Connection",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("ConnectionId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Connection {
    /// The attribute `ConnectionArn`.
    #[inline]
    pub fn connection_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "ConnectionArn")
    }

    /// The attribute `ConnectionId`.
    #[inline]
    pub fn connection_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "ConnectionId")
    }

    /// The attribute `ConnectionState`.
    #[inline]
    pub fn connection_state(&self) -> Value<Text> {
        attribute(self.0, "ConnectionState")
    }
}

/// [`AWS::DirectConnect::DirectConnectGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-directconnectgateway.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::DirectConnect::DirectConnectGateway"))]
pub struct DirectConnectGateway(Identity);

impl ResourceType for DirectConnectGateway {
    const FACTS: Facts = Facts {
        type_name: "AWS::DirectConnect::DirectConnectGateway",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("DirectConnectGatewayId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DirectConnectGateway {
    /// The attribute `DirectConnectGatewayArn`.
    #[inline]
    pub fn direct_connect_gateway_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "DirectConnectGatewayArn")
    }

    /// The attribute `DirectConnectGatewayId`.
    #[inline]
    pub fn direct_connect_gateway_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "DirectConnectGatewayId")
    }
}

/// [`AWS::DirectConnect::DirectConnectGatewayAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-directconnectgatewayassociation.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::DirectConnect::DirectConnectGatewayAssociation"))]
pub struct DirectConnectGatewayAssociation(Identity);

impl ResourceType for DirectConnectGatewayAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::DirectConnect::DirectConnectGatewayAssociation",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DirectConnectGatewayAssociation {
    /// The attribute `AssociationId`.
    #[inline]
    pub fn association_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "AssociationId")
    }
}

/// [`AWS::DirectConnect::Lag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-lag.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::DirectConnect::Lag"))]
pub struct Lag(Identity);

impl ResourceType for Lag {
    const FACTS: Facts = Facts {
        type_name: "AWS::DirectConnect::Lag",
        arn: Some(Target::Ref),
        id: Some(Target::Attribute("LagId")),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Lag {
    /// The attribute `LagArn`.
    #[inline]
    pub fn lag_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "LagArn")
    }

    /// The attribute `LagId`.
    #[inline]
    pub fn lag_id(&self) -> Value<Id<Self>> {
        attribute(self.0, "LagId")
    }

    /// The attribute `LagState`.
    #[inline]
    pub fn lag_state(&self) -> Value<Text> {
        attribute(self.0, "LagState")
    }
}

/// [`AWS::DirectConnect::PrivateVirtualInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-privatevirtualinterface.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::DirectConnect::PrivateVirtualInterface"))]
pub struct PrivateVirtualInterface(Identity);

impl ResourceType for PrivateVirtualInterface {
    const FACTS: Facts = Facts {
        type_name: "AWS::DirectConnect::PrivateVirtualInterface",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl PrivateVirtualInterface {
    /// The attribute `VirtualInterfaceArn`.
    #[inline]
    pub fn virtual_interface_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "VirtualInterfaceArn")
    }

    /// The attribute `VirtualInterfaceId`.
    #[inline]
    pub fn virtual_interface_id(&self) -> Value<Text> {
        attribute(self.0, "VirtualInterfaceId")
    }
}

/// [`AWS::DirectConnect::PublicVirtualInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-publicvirtualinterface.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::DirectConnect::PublicVirtualInterface"))]
pub struct PublicVirtualInterface(Identity);

impl ResourceType for PublicVirtualInterface {
    const FACTS: Facts = Facts {
        type_name: "AWS::DirectConnect::PublicVirtualInterface",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl PublicVirtualInterface {
    /// The attribute `VirtualInterfaceArn`.
    #[inline]
    pub fn virtual_interface_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "VirtualInterfaceArn")
    }

    /// The attribute `VirtualInterfaceId`.
    #[inline]
    pub fn virtual_interface_id(&self) -> Value<Text> {
        attribute(self.0, "VirtualInterfaceId")
    }
}

/// [`AWS::DirectConnect::TransitVirtualInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-transitvirtualinterface.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::DirectConnect::TransitVirtualInterface"))]
pub struct TransitVirtualInterface(Identity);

impl ResourceType for TransitVirtualInterface {
    const FACTS: Facts = Facts {
        type_name: "AWS::DirectConnect::TransitVirtualInterface",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl TransitVirtualInterface {
    /// The attribute `VirtualInterfaceArn`.
    #[inline]
    pub fn virtual_interface_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "VirtualInterfaceArn")
    }

    /// The attribute `VirtualInterfaceId`.
    #[inline]
    pub fn virtual_interface_id(&self) -> Value<Text> {
        attribute(self.0, "VirtualInterfaceId")
    }
}
