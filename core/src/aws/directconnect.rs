//! Resource types of `AWS::DirectConnect`.

use super::prelude::*;

/// [`AWS::DirectConnect::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-connection.html).
pub struct Connection {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Connection {
    const FACTS: Facts = Facts {
        type_name: "AWS::DirectConnect::Connection",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("ConnectionId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Connection {
    /// The attribute `ConnectionArn`.
    #[inline]
    pub fn connection_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ConnectionArn")
    }

    /// The attribute `ConnectionId`.
    #[inline]
    pub fn connection_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "ConnectionId")
    }

    /// The attribute `ConnectionState`.
    #[inline]
    pub fn connection_state(&self) -> Value<Text> {
        attribute(self.use_construct, "ConnectionState")
    }
}

/// [`AWS::DirectConnect::DirectConnectGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-directconnectgateway.html).
pub struct DirectConnectGateway {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DirectConnectGateway {
    const FACTS: Facts = Facts {
        type_name: "AWS::DirectConnect::DirectConnectGateway",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("DirectConnectGatewayId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl DirectConnectGateway {
    /// The attribute `DirectConnectGatewayArn`.
    #[inline]
    pub fn direct_connect_gateway_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DirectConnectGatewayArn")
    }

    /// The attribute `DirectConnectGatewayId`.
    #[inline]
    pub fn direct_connect_gateway_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "DirectConnectGatewayId")
    }
}

/// [`AWS::DirectConnect::DirectConnectGatewayAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-directconnectgatewayassociation.html).
pub struct DirectConnectGatewayAssociation {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DirectConnectGatewayAssociation {
    const FACTS: Facts = Facts {
        type_name: "AWS::DirectConnect::DirectConnectGatewayAssociation",
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

impl DirectConnectGatewayAssociation {
    /// The attribute `AssociationId`.
    #[inline]
    pub fn association_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "AssociationId")
    }
}

/// [`AWS::DirectConnect::Lag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-lag.html).
pub struct Lag {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Lag {
    const FACTS: Facts = Facts {
        type_name: "AWS::DirectConnect::Lag",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("LagId")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Lag {
    /// The attribute `LagArn`.
    #[inline]
    pub fn lag_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "LagArn")
    }

    /// The attribute `LagId`.
    #[inline]
    pub fn lag_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "LagId")
    }

    /// The attribute `LagState`.
    #[inline]
    pub fn lag_state(&self) -> Value<Text> {
        attribute(self.use_construct, "LagState")
    }
}

/// [`AWS::DirectConnect::PrivateVirtualInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-privatevirtualinterface.html).
pub struct PrivateVirtualInterface {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PrivateVirtualInterface {
    const FACTS: Facts = Facts {
        type_name: "AWS::DirectConnect::PrivateVirtualInterface",
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

impl PrivateVirtualInterface {
    /// The attribute `VirtualInterfaceArn`.
    #[inline]
    pub fn virtual_interface_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "VirtualInterfaceArn")
    }

    /// The attribute `VirtualInterfaceId`.
    #[inline]
    pub fn virtual_interface_id(&self) -> Value<Text> {
        attribute(self.use_construct, "VirtualInterfaceId")
    }
}

/// [`AWS::DirectConnect::PublicVirtualInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-publicvirtualinterface.html).
pub struct PublicVirtualInterface {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PublicVirtualInterface {
    const FACTS: Facts = Facts {
        type_name: "AWS::DirectConnect::PublicVirtualInterface",
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

impl PublicVirtualInterface {
    /// The attribute `VirtualInterfaceArn`.
    #[inline]
    pub fn virtual_interface_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "VirtualInterfaceArn")
    }

    /// The attribute `VirtualInterfaceId`.
    #[inline]
    pub fn virtual_interface_id(&self) -> Value<Text> {
        attribute(self.use_construct, "VirtualInterfaceId")
    }
}

/// [`AWS::DirectConnect::TransitVirtualInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-transitvirtualinterface.html).
pub struct TransitVirtualInterface {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for TransitVirtualInterface {
    const FACTS: Facts = Facts {
        type_name: "AWS::DirectConnect::TransitVirtualInterface",
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

impl TransitVirtualInterface {
    /// The attribute `VirtualInterfaceArn`.
    #[inline]
    pub fn virtual_interface_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "VirtualInterfaceArn")
    }

    /// The attribute `VirtualInterfaceId`.
    #[inline]
    pub fn virtual_interface_id(&self) -> Value<Text> {
        attribute(self.use_construct, "VirtualInterfaceId")
    }
}
