//! Resource types of `AWS::DocDB`.

use super::prelude::*;

/// [`AWS::DocDB::DBCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbcluster.html).
#[derive(Clone, Copy)]
pub struct DBCluster(Identity);

impl ResourceType for DBCluster {
    const TYPE_NAME: &'static str = "AWS::DocDB::DBCluster";
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

impl DBCluster {
    /// The attribute `ClusterResourceId`.
    #[inline]
    pub fn cluster_resource_id(self) -> Value<Text> {
        attribute(self.0, "ClusterResourceId")
    }

    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(self) -> Value<Text> {
        attribute(self.0, "Endpoint")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Port`.
    #[inline]
    pub fn port(self) -> Value<Integer> {
        attribute(self.0, "Port")
    }

    /// The attribute `ReadEndpoint`.
    #[inline]
    pub fn read_endpoint(self) -> Value<Text> {
        attribute(self.0, "ReadEndpoint")
    }
}

/// [`AWS::DocDB::DBClusterParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbclusterparametergroup.html).
#[derive(Clone, Copy)]
pub struct DBClusterParameterGroup(Identity);

impl ResourceType for DBClusterParameterGroup {
    const TYPE_NAME: &'static str = "AWS::DocDB::DBClusterParameterGroup";
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl DBClusterParameterGroup {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::DocDB::DBInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbinstance.html).
#[derive(Clone, Copy)]
pub struct DBInstance(Identity);

impl ResourceType for DBInstance {
    const TYPE_NAME: &'static str = "AWS::DocDB::DBInstance";
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

impl DBInstance {
    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(self) -> Value<Text> {
        attribute(self.0, "Endpoint")
    }

    /// The attribute `Id`.
    #[inline]
    pub fn id(self) -> Value<Id<Self>> {
        attribute(self.0, "Id")
    }

    /// The attribute `Port`.
    #[inline]
    pub fn port(self) -> Value<Text> {
        attribute(self.0, "Port")
    }
}

/// [`AWS::DocDB::DBSubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbsubnetgroup.html).
#[derive(Clone, Copy)]
pub struct DBSubnetGroup(Identity);

impl ResourceType for DBSubnetGroup {
    const TYPE_NAME: &'static str = "AWS::DocDB::DBSubnetGroup";
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl DBSubnetGroup {
    /// `DBSubnetGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn db_subnet_group_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::DocDB::EventSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-eventsubscription.html).
#[derive(Clone, Copy)]
pub struct EventSubscription(Identity);

impl ResourceType for EventSubscription {
    const TYPE_NAME: &'static str = "AWS::DocDB::EventSubscription";
    const NAME: Option<Target> = Some(Target::Ref);

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }

    #[inline]
    fn identity(self) -> Identity {
        self.0
    }
}

impl EventSubscription {
    /// `SubscriptionName`, which is what `Ref` returns.
    #[inline]
    pub fn subscription_name(self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::DocDB::GlobalCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-globalcluster.html).
#[derive(Clone, Copy)]
pub struct GlobalCluster(Identity);

impl ResourceType for GlobalCluster {
    const TYPE_NAME: &'static str = "AWS::DocDB::GlobalCluster";
    const ARN: Option<Target> = Some(Target::Attribute("GlobalClusterArn"));
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

impl GlobalCluster {
    /// The attribute `GlobalClusterArn`.
    #[inline]
    pub fn global_cluster_arn(self) -> Value<Arn<Self>> {
        attribute(self.0, "GlobalClusterArn")
    }

    /// The attribute `GlobalClusterResourceId`.
    #[inline]
    pub fn global_cluster_resource_id(self) -> Value<Text> {
        attribute(self.0, "GlobalClusterResourceId")
    }

    /// `GlobalClusterIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn global_cluster_identifier(self) -> Value<Id<Self>> {
        reference(self.0)
    }
}
