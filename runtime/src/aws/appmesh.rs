//! Resource types of `AWS::AppMesh`.

use super::prelude::*;

/// [`AWS::AppMesh::GatewayRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-gatewayroute.html).
#[derive(Clone, Copy)]
pub struct GatewayRoute(Identity);

impl ResourceType for GatewayRoute {
    const TYPE_NAME: &'static str = "AWS::AppMesh::GatewayRoute";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("Id"));
    const NAME: Option<Target> = Some(Target::Attribute("GatewayRouteName"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl GatewayRoute {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `GatewayRouteName`.
    #[inline]
    pub fn gateway_route_name(self) -> Value<Name<Self>> {
        attribute(self.0, "GatewayRouteName")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `MeshName`.
    #[inline]
    pub fn mesh_name(self) -> Value<Text> {
        attribute(self.0, "MeshName")
    }

    /// The attribute `MeshOwner`.
    #[inline]
    pub fn mesh_owner(self) -> Value<Text> {
        attribute(self.0, "MeshOwner")
    }

    /// The attribute `ResourceOwner`.
    #[inline]
    pub fn resource_owner(self) -> Value<Text> {
        attribute(self.0, "ResourceOwner")
    }

    /// The attribute `Uid`.
    #[inline]
    pub fn uid(self) -> Value<Text> {
        attribute(self.0, "Uid")
    }

    /// The attribute `VirtualGatewayName`.
    #[inline]
    pub fn virtual_gateway_name(self) -> Value<Text> {
        attribute(self.0, "VirtualGatewayName")
    }
}

/// [`AWS::AppMesh::Mesh`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-mesh.html).
#[derive(Clone, Copy)]
pub struct Mesh(Identity);

impl ResourceType for Mesh {
    const TYPE_NAME: &'static str = "AWS::AppMesh::Mesh";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("Id"));
    const NAME: Option<Target> = Some(Target::Attribute("MeshName"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Mesh {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `MeshName`.
    #[inline]
    pub fn mesh_name(self) -> Value<Name<Self>> {
        attribute(self.0, "MeshName")
    }

    /// The attribute `MeshOwner`.
    #[inline]
    pub fn mesh_owner(self) -> Value<Text> {
        attribute(self.0, "MeshOwner")
    }

    /// The attribute `ResourceOwner`.
    #[inline]
    pub fn resource_owner(self) -> Value<Text> {
        attribute(self.0, "ResourceOwner")
    }

    /// The attribute `Uid`.
    #[inline]
    pub fn uid(self) -> Value<Text> {
        attribute(self.0, "Uid")
    }
}

/// [`AWS::AppMesh::Route`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-route.html).
#[derive(Clone, Copy)]
pub struct Route(Identity);

impl ResourceType for Route {
    const TYPE_NAME: &'static str = "AWS::AppMesh::Route";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("Id"));
    const NAME: Option<Target> = Some(Target::Attribute("RouteName"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl Route {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `MeshName`.
    #[inline]
    pub fn mesh_name(self) -> Value<Text> {
        attribute(self.0, "MeshName")
    }

    /// The attribute `MeshOwner`.
    #[inline]
    pub fn mesh_owner(self) -> Value<Text> {
        attribute(self.0, "MeshOwner")
    }

    /// The attribute `ResourceOwner`.
    #[inline]
    pub fn resource_owner(self) -> Value<Text> {
        attribute(self.0, "ResourceOwner")
    }

    /// The attribute `RouteName`.
    #[inline]
    pub fn route_name(self) -> Value<Name<Self>> {
        attribute(self.0, "RouteName")
    }

    /// The attribute `Uid`.
    #[inline]
    pub fn uid(self) -> Value<Text> {
        attribute(self.0, "Uid")
    }

    /// The attribute `VirtualRouterName`.
    #[inline]
    pub fn virtual_router_name(self) -> Value<Text> {
        attribute(self.0, "VirtualRouterName")
    }
}

/// [`AWS::AppMesh::VirtualGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualgateway.html).
#[derive(Clone, Copy)]
pub struct VirtualGateway(Identity);

impl ResourceType for VirtualGateway {
    const TYPE_NAME: &'static str = "AWS::AppMesh::VirtualGateway";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("Id"));
    const NAME: Option<Target> = Some(Target::Attribute("VirtualGatewayName"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VirtualGateway {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `MeshName`.
    #[inline]
    pub fn mesh_name(self) -> Value<Text> {
        attribute(self.0, "MeshName")
    }

    /// The attribute `MeshOwner`.
    #[inline]
    pub fn mesh_owner(self) -> Value<Text> {
        attribute(self.0, "MeshOwner")
    }

    /// The attribute `ResourceOwner`.
    #[inline]
    pub fn resource_owner(self) -> Value<Text> {
        attribute(self.0, "ResourceOwner")
    }

    /// The attribute `Uid`.
    #[inline]
    pub fn uid(self) -> Value<Text> {
        attribute(self.0, "Uid")
    }

    /// The attribute `VirtualGatewayName`.
    #[inline]
    pub fn virtual_gateway_name(self) -> Value<Name<Self>> {
        attribute(self.0, "VirtualGatewayName")
    }
}

/// [`AWS::AppMesh::VirtualNode`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualnode.html).
#[derive(Clone, Copy)]
pub struct VirtualNode(Identity);

impl ResourceType for VirtualNode {
    const TYPE_NAME: &'static str = "AWS::AppMesh::VirtualNode";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("Id"));
    const NAME: Option<Target> = Some(Target::Attribute("VirtualNodeName"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VirtualNode {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `MeshName`.
    #[inline]
    pub fn mesh_name(self) -> Value<Text> {
        attribute(self.0, "MeshName")
    }

    /// The attribute `MeshOwner`.
    #[inline]
    pub fn mesh_owner(self) -> Value<Text> {
        attribute(self.0, "MeshOwner")
    }

    /// The attribute `ResourceOwner`.
    #[inline]
    pub fn resource_owner(self) -> Value<Text> {
        attribute(self.0, "ResourceOwner")
    }

    /// The attribute `Uid`.
    #[inline]
    pub fn uid(self) -> Value<Text> {
        attribute(self.0, "Uid")
    }

    /// The attribute `VirtualNodeName`.
    #[inline]
    pub fn virtual_node_name(self) -> Value<Name<Self>> {
        attribute(self.0, "VirtualNodeName")
    }
}

/// [`AWS::AppMesh::VirtualRouter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualrouter.html).
#[derive(Clone, Copy)]
pub struct VirtualRouter(Identity);

impl ResourceType for VirtualRouter {
    const TYPE_NAME: &'static str = "AWS::AppMesh::VirtualRouter";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("Id"));
    const NAME: Option<Target> = Some(Target::Attribute("VirtualRouterName"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VirtualRouter {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `MeshName`.
    #[inline]
    pub fn mesh_name(self) -> Value<Text> {
        attribute(self.0, "MeshName")
    }

    /// The attribute `MeshOwner`.
    #[inline]
    pub fn mesh_owner(self) -> Value<Text> {
        attribute(self.0, "MeshOwner")
    }

    /// The attribute `ResourceOwner`.
    #[inline]
    pub fn resource_owner(self) -> Value<Text> {
        attribute(self.0, "ResourceOwner")
    }

    /// The attribute `Uid`.
    #[inline]
    pub fn uid(self) -> Value<Text> {
        attribute(self.0, "Uid")
    }

    /// The attribute `VirtualRouterName`.
    #[inline]
    pub fn virtual_router_name(self) -> Value<Name<Self>> {
        attribute(self.0, "VirtualRouterName")
    }
}

/// [`AWS::AppMesh::VirtualService`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualservice.html).
#[derive(Clone, Copy)]
pub struct VirtualService(Identity);

impl ResourceType for VirtualService {
    const TYPE_NAME: &'static str = "AWS::AppMesh::VirtualService";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("Id"));
    const NAME: Option<Target> = Some(Target::Attribute("VirtualServiceName"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl VirtualService {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `MeshName`.
    #[inline]
    pub fn mesh_name(self) -> Value<Text> {
        attribute(self.0, "MeshName")
    }

    /// The attribute `MeshOwner`.
    #[inline]
    pub fn mesh_owner(self) -> Value<Text> {
        attribute(self.0, "MeshOwner")
    }

    /// The attribute `ResourceOwner`.
    #[inline]
    pub fn resource_owner(self) -> Value<Text> {
        attribute(self.0, "ResourceOwner")
    }

    /// The attribute `Uid`.
    #[inline]
    pub fn uid(self) -> Value<Text> {
        attribute(self.0, "Uid")
    }

    /// The attribute `VirtualServiceName`.
    #[inline]
    pub fn virtual_service_name(self) -> Value<Name<Self>> {
        attribute(self.0, "VirtualServiceName")
    }
}
