//! Resource types of `AWS::NeptuneGraph`.

use super::prelude::*;

/// [`AWS::NeptuneGraph::Graph`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graph.html).
pub struct Graph {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Graph {
    const FACTS: Facts = Facts {
        type_name: "AWS::NeptuneGraph::Graph",
        arn: Some(ReturnValue::Attribute("GraphArn")),
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

impl Graph {
    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "Endpoint")
    }

    /// The attribute `GraphArn`.
    #[inline]
    pub fn graph_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "GraphArn")
    }

    /// The attribute `GraphId`.
    #[inline]
    pub fn graph_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "GraphId")
    }
}

/// [`AWS::NeptuneGraph::GraphSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graphsnapshot.html).
pub struct GraphSnapshot {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for GraphSnapshot {
    const FACTS: Facts = Facts {
        type_name: "AWS::NeptuneGraph::GraphSnapshot",
        arn: Some(ReturnValue::Ref),
        id: Some(ReturnValue::Attribute("Id")),
        name: None,
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl GraphSnapshot {
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

    /// The attribute `KmsKeyIdentifier`.
    #[inline]
    pub fn kms_key_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "KmsKeyIdentifier")
    }

    /// The attribute `SnapshotCreateTime`.
    #[inline]
    pub fn snapshot_create_time(&self) -> Value<Text> {
        attribute(self.use_construct, "SnapshotCreateTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::NeptuneGraph::PrivateGraphEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-privategraphendpoint.html).
pub struct PrivateGraphEndpoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for PrivateGraphEndpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::NeptuneGraph::PrivateGraphEndpoint",
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

impl PrivateGraphEndpoint {
    /// The attribute `PrivateGraphEndpointIdentifier`.
    #[inline]
    pub fn private_graph_endpoint_identifier(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "PrivateGraphEndpointIdentifier")
    }

    /// The attribute `VpcEndpointId`.
    #[inline]
    pub fn vpc_endpoint_id(&self) -> Value<Text> {
        attribute(self.use_construct, "VpcEndpointId")
    }
}
