//! Resource types of `AWS::NeptuneGraph`.

use super::prelude::*;

/// [`AWS::NeptuneGraph::Graph`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graph.html).
#[derive(Clone, Copy)]
pub struct Graph(Identity);

impl ResourceType for Graph {
    const TYPE_NAME: &'static str = "AWS::NeptuneGraph::Graph";
    const ARN: Option<Target> = Some(Target::Attribute("GraphArn"));
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

impl Graph {
    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(self) -> Value<Text> {
        attribute(self.0, "Endpoint")
    }

    /// The attribute `GraphArn`.
    #[inline]
    pub fn graph_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "GraphArn")
    }

    /// The attribute `GraphId`.
    #[inline]
    pub fn graph_id(self) -> Value<Id<Self>> {
        attribute(self.0, "GraphId")
    }
}

/// [`AWS::NeptuneGraph::GraphSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graphsnapshot.html).
#[derive(Clone, Copy)]
pub struct GraphSnapshot(Identity);

impl ResourceType for GraphSnapshot {
    const TYPE_NAME: &'static str = "AWS::NeptuneGraph::GraphSnapshot";
    const ARN: Option<Target> = Some(Target::Ref);
    const ID: Option<Target> = Some(Target::Attribute("Id"));

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl GraphSnapshot {
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

    /// The attribute `KmsKeyIdentifier`.
    #[inline]
    pub fn kms_key_identifier(self) -> Value<Text> {
        attribute(self.0, "KmsKeyIdentifier")
    }

    /// The attribute `SnapshotCreateTime`.
    #[inline]
    pub fn snapshot_create_time(self) -> Value<Text> {
        attribute(self.0, "SnapshotCreateTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::NeptuneGraph::PrivateGraphEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-privategraphendpoint.html).
#[derive(Clone, Copy)]
pub struct PrivateGraphEndpoint(Identity);

impl ResourceType for PrivateGraphEndpoint {
    const TYPE_NAME: &'static str = "AWS::NeptuneGraph::PrivateGraphEndpoint";
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

impl PrivateGraphEndpoint {
    /// The attribute `PrivateGraphEndpointIdentifier`.
    #[inline]
    pub fn private_graph_endpoint_identifier(self) -> Value<Id<Self>> {
        attribute(self.0, "PrivateGraphEndpointIdentifier")
    }

    /// The attribute `VpcEndpointId`.
    #[inline]
    pub fn vpc_endpoint_id(self) -> Value<Text> {
        attribute(self.0, "VpcEndpointId")
    }
}
