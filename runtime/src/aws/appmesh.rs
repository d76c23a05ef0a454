//! Resource types of `AWS::AppMesh`.

use super::prelude::*;

/// [`AWS::AppMesh::GatewayRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-gatewayroute.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppMesh::GatewayRoute"))]
pub struct GatewayRoute(Identity);

impl ResourceType for GatewayRoute {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppMesh::GatewayRoute",
        arn: Some(Target::Ref),
        id: None,
        name: Some(Target::Attribute("GatewayRouteName")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl GatewayRoute {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `GatewayRouteName`.
    #[inline]
    pub fn gateway_route_name(&self) -> Value<Name<Self>> {
        attribute(self.0, "GatewayRouteName")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `MeshName`.
    #[inline]
    pub fn mesh_name(&self) -> Value<Text> {
        attribute(self.0, "MeshName")
    }

    /// The attribute `MeshOwner`.
    #[inline]
    pub fn mesh_owner(&self) -> Value<Text> {
        attribute(self.0, "MeshOwner")
    }

    /// The attribute `ResourceOwner`.
    #[inline]
    pub fn resource_owner(&self) -> Value<Text> {
        attribute(self.0, "ResourceOwner")
    }

    /// The attribute `Uid`.
    #[inline]
    pub fn uid(&self) -> Value<Text> {
        attribute(self.0, "Uid")
    }

    /// The attribute `VirtualGatewayName`.
    #[inline]
    pub fn virtual_gateway_name(&self) -> Value<Text> {
        attribute(self.0, "VirtualGatewayName")
    }
}

/// [`AWS::AppMesh::Mesh`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-mesh.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppMesh::Mesh"))]
pub struct Mesh(Identity);

impl ResourceType for Mesh {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppMesh::Mesh",
        arn: Some(Target::Ref),
        id: None,
        name: Some(Target::Attribute("MeshName")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Mesh {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `MeshName`.
    #[inline]
    pub fn mesh_name(&self) -> Value<Name<Self>> {
        attribute(self.0, "MeshName")
    }

    /// The attribute `MeshOwner`.
    #[inline]
    pub fn mesh_owner(&self) -> Value<Text> {
        attribute(self.0, "MeshOwner")
    }

    /// The attribute `ResourceOwner`.
    #[inline]
    pub fn resource_owner(&self) -> Value<Text> {
        attribute(self.0, "ResourceOwner")
    }

    /// The attribute `Uid`.
    #[inline]
    pub fn uid(&self) -> Value<Text> {
        attribute(self.0, "Uid")
    }
}

/// [`AWS::AppMesh::Route`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-route.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppMesh::Route"))]
pub struct Route(Identity);

impl ResourceType for Route {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppMesh::Route",
        arn: Some(Target::Ref),
        id: None,
        name: Some(Target::Attribute("RouteName")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Route {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `MeshName`.
    #[inline]
    pub fn mesh_name(&self) -> Value<Text> {
        attribute(self.0, "MeshName")
    }

    /// The attribute `MeshOwner`.
    #[inline]
    pub fn mesh_owner(&self) -> Value<Text> {
        attribute(self.0, "MeshOwner")
    }

    /// The attribute `ResourceOwner`.
    #[inline]
    pub fn resource_owner(&self) -> Value<Text> {
        attribute(self.0, "ResourceOwner")
    }

    /// The attribute `RouteName`.
    #[inline]
    pub fn route_name(&self) -> Value<Name<Self>> {
        attribute(self.0, "RouteName")
    }

    /// The attribute `Uid`.
    #[inline]
    pub fn uid(&self) -> Value<Text> {
        attribute(self.0, "Uid")
    }

    /// The attribute `VirtualRouterName`.
    #[inline]
    pub fn virtual_router_name(&self) -> Value<Text> {
        attribute(self.0, "VirtualRouterName")
    }
}

/// [`AWS::AppMesh::VirtualGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualgateway.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppMesh::VirtualGateway"))]
pub struct VirtualGateway(Identity);

impl ResourceType for VirtualGateway {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppMesh::VirtualGateway",
        arn: Some(Target::Ref),
        id: None,
        name: Some(Target::Attribute("VirtualGatewayName")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl VirtualGateway {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `MeshName`.
    #[inline]
    pub fn mesh_name(&self) -> Value<Text> {
        attribute(self.0, "MeshName")
    }

    /// The attribute `MeshOwner`.
    #[inline]
    pub fn mesh_owner(&self) -> Value<Text> {
        attribute(self.0, "MeshOwner")
    }

    /// The attribute `ResourceOwner`.
    #[inline]
    pub fn resource_owner(&self) -> Value<Text> {
        attribute(self.0, "ResourceOwner")
    }

    /// The attribute `Uid`.
    #[inline]
    pub fn uid(&self) -> Value<Text> {
        attribute(self.0, "Uid")
    }

    /// The attribute `VirtualGatewayName`.
    #[inline]
    pub fn virtual_gateway_name(&self) -> Value<Name<Self>> {
        attribute(self.0, "VirtualGatewayName")
    }
}

/// [`AWS::AppMesh::VirtualNode`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualnode.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppMesh::VirtualNode"))]
pub struct VirtualNode(Identity);

impl ResourceType for VirtualNode {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppMesh::VirtualNode",
        arn: Some(Target::Ref),
        id: None,
        name: Some(Target::Attribute("VirtualNodeName")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl VirtualNode {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `MeshName`.
    #[inline]
    pub fn mesh_name(&self) -> Value<Text> {
        attribute(self.0, "MeshName")
    }

    /// The attribute `MeshOwner`.
    #[inline]
    pub fn mesh_owner(&self) -> Value<Text> {
        attribute(self.0, "MeshOwner")
    }

    /// The attribute `ResourceOwner`.
    #[inline]
    pub fn resource_owner(&self) -> Value<Text> {
        attribute(self.0, "ResourceOwner")
    }

    /// The attribute `Uid`.
    #[inline]
    pub fn uid(&self) -> Value<Text> {
        attribute(self.0, "Uid")
    }

    /// The attribute `VirtualNodeName`.
    #[inline]
    pub fn virtual_node_name(&self) -> Value<Name<Self>> {
        attribute(self.0, "VirtualNodeName")
    }
}

/// [`AWS::AppMesh::VirtualRouter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualrouter.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppMesh::VirtualRouter"))]
pub struct VirtualRouter(Identity);

impl ResourceType for VirtualRouter {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppMesh::VirtualRouter",
        arn: Some(Target::Ref),
        id: None,
        name: Some(Target::Attribute("VirtualRouterName")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl VirtualRouter {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `MeshName`.
    #[inline]
    pub fn mesh_name(&self) -> Value<Text> {
        attribute(self.0, "MeshName")
    }

    /// The attribute `MeshOwner`.
    #[inline]
    pub fn mesh_owner(&self) -> Value<Text> {
        attribute(self.0, "MeshOwner")
    }

    /// The attribute `ResourceOwner`.
    #[inline]
    pub fn resource_owner(&self) -> Value<Text> {
        attribute(self.0, "ResourceOwner")
    }

    /// The attribute `Uid`.
    #[inline]
    pub fn uid(&self) -> Value<Text> {
        attribute(self.0, "Uid")
    }

    /// The attribute `VirtualRouterName`.
    #[inline]
    pub fn virtual_router_name(&self) -> Value<Name<Self>> {
        attribute(self.0, "VirtualRouterName")
    }
}

/// [`AWS::AppMesh::VirtualService`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualservice.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::AppMesh::VirtualService"))]
pub struct VirtualService(Identity);

impl ResourceType for VirtualService {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppMesh::VirtualService",
        arn: Some(Target::Ref),
        id: None,
        name: Some(Target::Attribute("VirtualServiceName")),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl VirtualService {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "Arn")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `MeshName`.
    #[inline]
    pub fn mesh_name(&self) -> Value<Text> {
        attribute(self.0, "MeshName")
    }

    /// The attribute `MeshOwner`.
    #[inline]
    pub fn mesh_owner(&self) -> Value<Text> {
        attribute(self.0, "MeshOwner")
    }

    /// The attribute `ResourceOwner`.
    #[inline]
    pub fn resource_owner(&self) -> Value<Text> {
        attribute(self.0, "ResourceOwner")
    }

    /// The attribute `Uid`.
    #[inline]
    pub fn uid(&self) -> Value<Text> {
        attribute(self.0, "Uid")
    }

    /// The attribute `VirtualServiceName`.
    #[inline]
    pub fn virtual_service_name(&self) -> Value<Name<Self>> {
        attribute(self.0, "VirtualServiceName")
    }
}
