//! Resource types of `AWS::MemoryDB`.

use super::prelude::*;

/// [`AWS::MemoryDB::ACL`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-acl.html).
pub struct ACL {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ACL {
    const FACTS: Facts = Facts {
        type_name: "AWS::MemoryDB::ACL",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl ACL {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// `ACLName`, which is what `Ref` returns.
    #[inline]
    pub fn acl_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::MemoryDB::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-cluster.html).
pub struct Cluster {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Cluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::MemoryDB::Cluster",
        arn: Some(ReturnValue::Attribute("ARN")),
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

impl Cluster {
    /// The attribute `ARN`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ARN")
    }

    /// The attribute `ClusterEndpoint.Address`.
    #[inline]
    pub fn cluster_endpoint_address(&self) -> Value<Text> {
        attribute(self.use_construct, "ClusterEndpoint.Address")
    }

    /// The attribute `ClusterEndpoint.Port`.
    #[inline]
    pub fn cluster_endpoint_port(&self) -> Value<Integer> {
        attribute(self.use_construct, "ClusterEndpoint.Port")
    }

    /// The attribute `ParameterGroupStatus`.
    #[inline]
    pub fn parameter_group_status(&self) -> Value<Text> {
        attribute(self.use_construct, "ParameterGroupStatus")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// `ClusterName`, which is what `Ref` returns.
    #[inline]
    pub fn cluster_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::MemoryDB::MultiRegionCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-multiregioncluster.html).
pub struct MultiRegionCluster {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for MultiRegionCluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::MemoryDB::MultiRegionCluster",
        arn: Some(ReturnValue::Attribute("ARN")),
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

impl MultiRegionCluster {
    /// The attribute `ARN`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ARN")
    }

    /// The attribute `MultiRegionClusterName`.
    #[inline]
    pub fn multi_region_cluster_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "MultiRegionClusterName")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::MemoryDB::ParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-parametergroup.html).
pub struct ParameterGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ParameterGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::MemoryDB::ParameterGroup",
        arn: Some(ReturnValue::Attribute("ARN")),
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

impl ParameterGroup {
    /// The attribute `ARN`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ARN")
    }

    /// `ParameterGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn parameter_group_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::MemoryDB::Snapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-snapshot.html).
pub struct Snapshot {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Snapshot {
    const FACTS: Facts = Facts {
        type_name: "AWS::MemoryDB::Snapshot",
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

impl Snapshot {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `ClusterConfiguration`.
    #[inline]
    pub fn cluster_configuration(&self) -> Value<Json> {
        attribute(self.use_construct, "ClusterConfiguration")
    }

    /// The attribute `DataTiering`.
    #[inline]
    pub fn data_tiering(&self) -> Value<Text> {
        attribute(self.use_construct, "DataTiering")
    }

    /// The attribute `Source`.
    #[inline]
    pub fn source(&self) -> Value<Text> {
        attribute(self.use_construct, "Source")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::MemoryDB::SubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-subnetgroup.html).
pub struct SubnetGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SubnetGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::MemoryDB::SubnetGroup",
        arn: Some(ReturnValue::Attribute("ARN")),
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

impl SubnetGroup {
    /// The attribute `ARN`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ARN")
    }

    /// The attribute `SupportedNetworkTypes`.
    #[inline]
    pub fn supported_network_types(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "SupportedNetworkTypes")
    }

    /// `SubnetGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn subnet_group_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::MemoryDB::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-user.html).
pub struct User {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for User {
    const FACTS: Facts = Facts {
        type_name: "AWS::MemoryDB::User",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl User {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// `UserName`, which is what `Ref` returns.
    #[inline]
    pub fn user_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
