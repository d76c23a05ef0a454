//! Resource types of `AWS::DocDB`.

use super::prelude::*;

/// [`AWS::DocDB::DBCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbcluster.html).
pub struct DBCluster {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DBCluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::DocDB::DBCluster",
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

impl DBCluster {
    /// The attribute `ClusterResourceId`.
    #[inline]
    pub fn cluster_resource_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ClusterResourceId")
    }

    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "Endpoint")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `Port`.
    #[inline]
    pub fn port(&self) -> Value<Integer> {
        attribute(self.use_construct, "Port")
    }

    /// The attribute `ReadEndpoint`.
    #[inline]
    pub fn read_endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "ReadEndpoint")
    }
}

/// [`AWS::DocDB::DBClusterParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbclusterparametergroup.html).
pub struct DBClusterParameterGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DBClusterParameterGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::DocDB::DBClusterParameterGroup",
        arn: None,
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl DBClusterParameterGroup {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::DocDB::DBInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbinstance.html).
pub struct DBInstance {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DBInstance {
    const FACTS: Facts = Facts {
        type_name: "AWS::DocDB::DBInstance",
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

impl DBInstance {
    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "Endpoint")
    }

    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `Port`.
    #[inline]
    pub fn port(&self) -> Value<Text> {
        attribute(self.use_construct, "Port")
    }
}

/// [`AWS::DocDB::DBSubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbsubnetgroup.html).
pub struct DBSubnetGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DBSubnetGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::DocDB::DBSubnetGroup",
        arn: None,
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl DBSubnetGroup {
    /// `DBSubnetGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn db_subnet_group_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::DocDB::EventSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-eventsubscription.html).
pub struct EventSubscription {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EventSubscription {
    const FACTS: Facts = Facts {
        type_name: "AWS::DocDB::EventSubscription",
        arn: None,
        id: None,
        name: Some(ReturnValue::Ref),
    };

    #[inline]
    fn of_identity(identity: Identity) -> Self {
        Self {
            use_construct: identity,
        }
    }
}

impl EventSubscription {
    /// `SubscriptionName`, which is what `Ref` returns.
    #[inline]
    pub fn subscription_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::DocDB::GlobalCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-globalcluster.html).
pub struct GlobalCluster {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for GlobalCluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::DocDB::GlobalCluster",
        arn: Some(ReturnValue::Attribute("GlobalClusterArn")),
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

impl GlobalCluster {
    /// The attribute `GlobalClusterArn`.
    #[inline]
    pub fn global_cluster_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "GlobalClusterArn")
    }

    /// The attribute `GlobalClusterResourceId`.
    #[inline]
    pub fn global_cluster_resource_id(&self) -> Value<Text> {
        attribute(self.use_construct, "GlobalClusterResourceId")
    }

    /// `GlobalClusterIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn global_cluster_identifier(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}
