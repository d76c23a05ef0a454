//! Resource types of `AWS::DocDBElastic`.

use super::prelude::*;

/// [`AWS::DocDBElastic::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdbelastic-cluster.html).
pub struct Cluster {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Cluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::DocDBElastic::Cluster",
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

impl Cluster {
    /// The attribute `ClusterArn`, which is what `Ref` returns.
    #[inline]
    pub fn cluster_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `ClusterEndpoint`.
    #[inline]
    pub fn cluster_endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "ClusterEndpoint")
    }
}

/// [`AWS::DocDBElastic::ClusterSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdbelastic-clustersnapshot.html).
pub struct ClusterSnapshot {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ClusterSnapshot {
    const FACTS: Facts = Facts {
        type_name: "AWS::DocDBElastic::ClusterSnapshot",
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

impl ClusterSnapshot {
    /// The attribute `AdminUserName`.
    #[inline]
    pub fn admin_user_name(&self) -> Value<Text> {
        attribute(self.use_construct, "AdminUserName")
    }

    /// The attribute `ClusterCreationTime`.
    #[inline]
    pub fn cluster_creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "ClusterCreationTime")
    }

    /// The attribute `KmsKeyId`.
    #[inline]
    pub fn kms_key_id(&self) -> Value<Text> {
        attribute(self.use_construct, "KmsKeyId")
    }

    /// The attribute `SnapshotArn`.
    #[inline]
    pub fn snapshot_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "SnapshotArn")
    }

    /// The attribute `SnapshotCreationTime`.
    #[inline]
    pub fn snapshot_creation_time(&self) -> Value<Text> {
        attribute(self.use_construct, "SnapshotCreationTime")
    }

    /// The attribute `SnapshotType`.
    #[inline]
    pub fn snapshot_type(&self) -> Value<Text> {
        attribute(self.use_construct, "SnapshotType")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `SubnetIds`.
    #[inline]
    pub fn subnet_ids(&self) -> Value<List<Id<super::ec2::Subnet>>> {
        attribute(self.use_construct, "SubnetIds")
    }

    /// The attribute `VpcSecurityGroupIds`.
    #[inline]
    pub fn vpc_security_group_ids(&self) -> Value<List<Id<super::ec2::SecurityGroup>>> {
        attribute(self.use_construct, "VpcSecurityGroupIds")
    }
}
