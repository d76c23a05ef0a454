//! Resource types of `AWS::DirectConnect`.

use super::prelude::*;

/// [`AWS::DirectConnect::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-connection.html).
#[derive(Clone, Copy)]
pub struct Connection(Identity);

impl ResourceType for Connection {
    const TYPE_NAME: &'static str = "AWS::DirectConnect::Connection";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("ConnectionId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Connection {
    /// The attribute `ConnectionArn`.
    #[inline]
    pub fn connection_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "ConnectionArn")
    }

    /// The attribute `ConnectionId`.
    #[inline]
    pub fn connection_id(self) -> Value<Id<Self>> {
        attribute(self.0, "ConnectionId")
    }

    /// The attribute `ConnectionState`.
    #[inline]
    pub fn connection_state(self) -> Value<Text> {
        attribute(self.0, "ConnectionState")
    }
}

/// [`AWS::DirectConnect::DirectConnectGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-directconnectgateway.html).
#[derive(Clone, Copy)]
pub struct DirectConnectGateway(Identity);

impl ResourceType for DirectConnectGateway {
    const TYPE_NAME: &'static str = "AWS::DirectConnect::DirectConnectGateway";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("DirectConnectGatewayId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl DirectConnectGateway {
    /// The attribute `DirectConnectGatewayArn`.
    #[inline]
    pub fn direct_connect_gateway_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "DirectConnectGatewayArn")
    }

    /// The attribute `DirectConnectGatewayId`.
    #[inline]
    pub fn direct_connect_gateway_id(self) -> Value<Id<Self>> {
        attribute(self.0, "DirectConnectGatewayId")
    }
}

/// [`AWS::DirectConnect::DirectConnectGatewayAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-directconnectgatewayassociation.html).
#[derive(Clone, Copy)]
pub struct DirectConnectGatewayAssociation(Identity);

impl ResourceType for DirectConnectGatewayAssociation {
    const TYPE_NAME: &'static str = "AWS::DirectConnect::DirectConnectGatewayAssociation";
    const ID: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl DirectConnectGatewayAssociation {
    /// The attribute `AssociationId`.
    #[inline]
    pub fn association_id(self) -> Value<Id<Self>> {
        attribute(self.0, "AssociationId")
    }
}

/// [`AWS::DirectConnect::Lag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-lag.html).
#[derive(Clone, Copy)]
pub struct Lag(Identity);

impl ResourceType for Lag {
    const TYPE_NAME: &'static str = "AWS::DirectConnect::Lag";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("LagId"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Lag {
    /// The attribute `LagArn`.
    #[inline]
    pub fn lag_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "LagArn")
    }

    /// The attribute `LagId`.
    #[inline]
    pub fn lag_id(self) -> Value<Id<Self>> {
        attribute(self.0, "LagId")
    }

    /// The attribute `LagState`.
    #[inline]
    pub fn lag_state(self) -> Value<Text> {
        attribute(self.0, "LagState")
    }
}

/// [`AWS::DirectConnect::PrivateVirtualInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-privatevirtualinterface.html).
#[derive(Clone, Copy)]
pub struct PrivateVirtualInterface(Identity);

impl ResourceType for PrivateVirtualInterface {
    const TYPE_NAME: &'static str = "AWS::DirectConnect::PrivateVirtualInterface";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl PrivateVirtualInterface {
    /// The attribute `VirtualInterfaceArn`.
    #[inline]
    pub fn virtual_interface_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "VirtualInterfaceArn")
    }

    /// The attribute `VirtualInterfaceId`.
    #[inline]
    pub fn virtual_interface_id(self) -> Value<Text> {
        attribute(self.0, "VirtualInterfaceId")
    }
}

/// [`AWS::DirectConnect::PublicVirtualInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-publicvirtualinterface.html).
#[derive(Clone, Copy)]
pub struct PublicVirtualInterface(Identity);

impl ResourceType for PublicVirtualInterface {
    const TYPE_NAME: &'static str = "AWS::DirectConnect::PublicVirtualInterface";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl PublicVirtualInterface {
    /// The attribute `VirtualInterfaceArn`.
    #[inline]
    pub fn virtual_interface_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "VirtualInterfaceArn")
    }

    /// The attribute `VirtualInterfaceId`.
    #[inline]
    pub fn virtual_interface_id(self) -> Value<Text> {
        attribute(self.0, "VirtualInterfaceId")
    }
}

/// [`AWS::DirectConnect::TransitVirtualInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-transitvirtualinterface.html).
#[derive(Clone, Copy)]
pub struct TransitVirtualInterface(Identity);

impl ResourceType for TransitVirtualInterface {
    const TYPE_NAME: &'static str = "AWS::DirectConnect::TransitVirtualInterface";
    const ARN: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl TransitVirtualInterface {
    /// The attribute `VirtualInterfaceArn`.
    #[inline]
    pub fn virtual_interface_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "VirtualInterfaceArn")
    }

    /// The attribute `VirtualInterfaceId`.
    #[inline]
    pub fn virtual_interface_id(self) -> Value<Text> {
        attribute(self.0, "VirtualInterfaceId")
    }
}
