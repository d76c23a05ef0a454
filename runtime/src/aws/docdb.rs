//! Resource types of `AWS::DocDB`.

use super::prelude::*;

/// [`AWS::DocDB::DBCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbcluster.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::DocDB::DBCluster"))]
pub struct DBCluster(Identity);

impl ResourceType for DBCluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::DocDB::DBCluster",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DBCluster {
    /// The attribute `ClusterResourceId`.
    #[inline]
    pub fn cluster_resource_id(&self) -> Value<Text> {
        attribute(self.0, "ClusterResourceId")
    }

    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Text> {
        attribute(self.0, "Endpoint")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }

    /// The attribute `Port`.
    #[inline]
    pub fn port(&self) -> Value<Integer> {
        attribute(self.0, "Port")
    }

    /// The attribute `ReadEndpoint`.
    #[inline]
    pub fn read_endpoint(&self) -> Value<Text> {
        attribute(self.0, "ReadEndpoint")
    }
}

/// [`AWS::DocDB::DBClusterParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbclusterparametergroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::DocDB::DBClusterParameterGroup"))]
pub struct DBClusterParameterGroup(Identity);

impl ResourceType for DBClusterParameterGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::DocDB::DBClusterParameterGroup",
        arn: None,
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DBClusterParameterGroup {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::DocDB::DBInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbinstance.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::DocDB::DBInstance"))]
pub struct DBInstance(Identity);

impl ResourceType for DBInstance {
    const FACTS: Facts = Facts {
        type_name: "AWS::DocDB::DBInstance",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DBInstance {
    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Text> {
        attribute(self.0, "Endpoint")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }

    /// The attribute `Port`.
    #[inline]
    pub fn port(&self) -> Value<Text> {
        attribute(self.0, "Port")
    }
}

/// [`AWS::DocDB::DBSubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbsubnetgroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::DocDB::DBSubnetGroup"))]
pub struct DBSubnetGroup(Identity);

impl ResourceType for DBSubnetGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::DocDB::DBSubnetGroup",
        arn: None,
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DBSubnetGroup {
    /// `DBSubnetGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn db_subnet_group_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::DocDB::EventSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-eventsubscription.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::DocDB::EventSubscription"))]
pub struct EventSubscription(Identity);

impl ResourceType for EventSubscription {
    const FACTS: Facts = Facts {
        type_name: "AWS::DocDB::EventSubscription",
        arn: None,
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl EventSubscription {
    /// `SubscriptionName`, which is what `Ref` returns.
    #[inline]
    pub fn subscription_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::DocDB::GlobalCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-globalcluster.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::DocDB::GlobalCluster"))]
pub struct GlobalCluster(Identity);

impl ResourceType for GlobalCluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::DocDB::GlobalCluster",
        arn: Some(Target::Attribute("GlobalClusterArn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl GlobalCluster {
    /// The attribute `GlobalClusterArn`.
    #[inline]
    pub fn global_cluster_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "GlobalClusterArn")
    }

    /// The attribute `GlobalClusterResourceId`.
    #[inline]
    pub fn global_cluster_resource_id(&self) -> Value<Text> {
        attribute(self.0, "GlobalClusterResourceId")
    }

    /// `GlobalClusterIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn global_cluster_identifier(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}
