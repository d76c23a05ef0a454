//! Resource types of `AWS::AppMesh`.

use super::prelude::*;

/// [`AWS::AppMesh::GatewayRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-gatewayroute.html).
pub struct GatewayRoute {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for GatewayRoute {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppMesh::GatewayRoute",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("GatewayRouteName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl GatewayRoute {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `GatewayRouteName`.
    #[inline]
    pub fn gateway_route_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "GatewayRouteName")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `MeshName`.
    #[inline]
    pub fn mesh_name(&self) -> Value<Text> {
        attribute(self.use_construct, "MeshName")
    }

    /// The attribute `MeshOwner`.
    #[inline]
    pub fn mesh_owner(&self) -> Value<Text> {
        attribute(self.use_construct, "MeshOwner")
    }

    /// The attribute `ResourceOwner`.
    #[inline]
    pub fn resource_owner(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceOwner")
    }

    /// The attribute `Uid`.
    #[inline]
    pub fn uid(&self) -> Value<Text> {
        attribute(self.use_construct, "Uid")
    }

    /// The attribute `VirtualGatewayName`.
    #[inline]
    pub fn virtual_gateway_name(&self) -> Value<Text> {
        attribute(self.use_construct, "VirtualGatewayName")
    }
}

/// [`AWS::AppMesh::Mesh`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-mesh.html).
pub struct Mesh {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Mesh {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppMesh::Mesh",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("MeshName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Mesh {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `MeshName`.
    #[inline]
    pub fn mesh_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "MeshName")
    }

    /// The attribute `MeshOwner`.
    #[inline]
    pub fn mesh_owner(&self) -> Value<Text> {
        attribute(self.use_construct, "MeshOwner")
    }

    /// The attribute `ResourceOwner`.
    #[inline]
    pub fn resource_owner(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceOwner")
    }

    /// The attribute `Uid`.
    #[inline]
    pub fn uid(&self) -> Value<Text> {
        attribute(self.use_construct, "Uid")
    }
}

/// [`AWS::AppMesh::Route`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-route.html).
pub struct Route {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Route {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppMesh::Route",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("RouteName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl Route {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `MeshName`.
    #[inline]
    pub fn mesh_name(&self) -> Value<Text> {
        attribute(self.use_construct, "MeshName")
    }

    /// The attribute `MeshOwner`.
    #[inline]
    pub fn mesh_owner(&self) -> Value<Text> {
        attribute(self.use_construct, "MeshOwner")
    }

    /// The attribute `ResourceOwner`.
    #[inline]
    pub fn resource_owner(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceOwner")
    }

    /// The attribute `RouteName`.
    #[inline]
    pub fn route_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "RouteName")
    }

    /// The attribute `Uid`.
    #[inline]
    pub fn uid(&self) -> Value<Text> {
        attribute(self.use_construct, "Uid")
    }

    /// The attribute `VirtualRouterName`.
    #[inline]
    pub fn virtual_router_name(&self) -> Value<Text> {
        attribute(self.use_construct, "VirtualRouterName")
    }
}

/// [`AWS::AppMesh::VirtualGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualgateway.html).
pub struct VirtualGateway {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VirtualGateway {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppMesh::VirtualGateway",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("VirtualGatewayName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl VirtualGateway {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `MeshName`.
    #[inline]
    pub fn mesh_name(&self) -> Value<Text> {
        attribute(self.use_construct, "MeshName")
    }

    /// The attribute `MeshOwner`.
    #[inline]
    pub fn mesh_owner(&self) -> Value<Text> {
        attribute(self.use_construct, "MeshOwner")
    }

    /// The attribute `ResourceOwner`.
    #[inline]
    pub fn resource_owner(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceOwner")
    }

    /// The attribute `Uid`.
    #[inline]
    pub fn uid(&self) -> Value<Text> {
        attribute(self.use_construct, "Uid")
    }

    /// The attribute `VirtualGatewayName`.
    #[inline]
    pub fn virtual_gateway_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "VirtualGatewayName")
    }
}

/// [`AWS::AppMesh::VirtualNode`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualnode.html).
pub struct VirtualNode {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VirtualNode {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppMesh::VirtualNode",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("VirtualNodeName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl VirtualNode {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `MeshName`.
    #[inline]
    pub fn mesh_name(&self) -> Value<Text> {
        attribute(self.use_construct, "MeshName")
    }

    /// The attribute `MeshOwner`.
    #[inline]
    pub fn mesh_owner(&self) -> Value<Text> {
        attribute(self.use_construct, "MeshOwner")
    }

    /// The attribute `ResourceOwner`.
    #[inline]
    pub fn resource_owner(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceOwner")
    }

    /// The attribute `Uid`.
    #[inline]
    pub fn uid(&self) -> Value<Text> {
        attribute(self.use_construct, "Uid")
    }

    /// The attribute `VirtualNodeName`.
    #[inline]
    pub fn virtual_node_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "VirtualNodeName")
    }
}

/// [`AWS::AppMesh::VirtualRouter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualrouter.html).
pub struct VirtualRouter {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VirtualRouter {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppMesh::VirtualRouter",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("VirtualRouterName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl VirtualRouter {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `MeshName`.
    #[inline]
    pub fn mesh_name(&self) -> Value<Text> {
        attribute(self.use_construct, "MeshName")
    }

    /// The attribute `MeshOwner`.
    #[inline]
    pub fn mesh_owner(&self) -> Value<Text> {
        attribute(self.use_construct, "MeshOwner")
    }

    /// The attribute `ResourceOwner`.
    #[inline]
    pub fn resource_owner(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceOwner")
    }

    /// The attribute `Uid`.
    #[inline]
    pub fn uid(&self) -> Value<Text> {
        attribute(self.use_construct, "Uid")
    }

    /// The attribute `VirtualRouterName`.
    #[inline]
    pub fn virtual_router_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "VirtualRouterName")
    }
}

/// [`AWS::AppMesh::VirtualService`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualservice.html).
pub struct VirtualService {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for VirtualService {
    const FACTS: Facts = Facts {
        type_name: "AWS::AppMesh::VirtualService",
        arn: Some(ReturnValue::Ref),
        id: None,
        name: Some(ReturnValue::Attribute("VirtualServiceName")),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl VirtualService {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `MeshName`.
    #[inline]
    pub fn mesh_name(&self) -> Value<Text> {
        attribute(self.use_construct, "MeshName")
    }

    /// The attribute `MeshOwner`.
    #[inline]
    pub fn mesh_owner(&self) -> Value<Text> {
        attribute(self.use_construct, "MeshOwner")
    }

    /// The attribute `ResourceOwner`.
    #[inline]
    pub fn resource_owner(&self) -> Value<Text> {
        attribute(self.use_construct, "ResourceOwner")
    }

    /// The attribute `Uid`.
    #[inline]
    pub fn uid(&self) -> Value<Text> {
        attribute(self.use_construct, "Uid")
    }

    /// The attribute `VirtualServiceName`.
    #[inline]
    pub fn virtual_service_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "VirtualServiceName")
    }
}
