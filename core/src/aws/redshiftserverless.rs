//! Resource types of `AWS::RedshiftServerless`.

use super::prelude::*;

/// [`AWS::RedshiftServerless::Namespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-namespace.html).
pub struct Namespace {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Namespace {
    const FACTS: Facts = Facts {
        type_name: "AWS::RedshiftServerless::Namespace",
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

impl Namespace {
    /// The attribute `Namespace`.
    #[inline]
    pub fn namespace(&self) -> Value<Json> {
        attribute(self.use_construct, "Namespace")
    }

    /// The attribute `Namespace.AdminUsername`.
    #[inline]
    pub fn namespace_admin_username(&self) -> Value<Text> {
        attribute(self.use_construct, "Namespace.AdminUsername")
    }

    /// The attribute `Namespace.CreationDate`.
    #[inline]
    pub fn namespace_creation_date(&self) -> Value<Text> {
        attribute(self.use_construct, "Namespace.CreationDate")
    }

    /// The attribute `Namespace.DbName`.
    #[inline]
    pub fn namespace_db_name(&self) -> Value<Text> {
        attribute(self.use_construct, "Namespace.DbName")
    }

    /// The attribute `Namespace.DefaultIamRoleArn`.
    #[inline]
    pub fn namespace_default_iam_role_arn(&self) -> Value<Arn<super::iam::Role>> {
        attribute(self.use_construct, "Namespace.DefaultIamRoleArn")
    }

    /// The attribute `Namespace.IamRoles`.
    #[inline]
    pub fn namespace_iam_roles(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "Namespace.IamRoles")
    }

    /// The attribute `Namespace.KmsKeyId`.
    #[inline]
    pub fn namespace_kms_key_id(&self) -> Value<Text> {
        attribute(self.use_construct, "Namespace.KmsKeyId")
    }

    /// The attribute `Namespace.LogExports`.
    #[inline]
    pub fn namespace_log_exports(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "Namespace.LogExports")
    }

    /// The attribute `Namespace.NamespaceArn`.
    #[inline]
    pub fn namespace_namespace_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "Namespace.NamespaceArn")
    }

    /// The attribute `Namespace.NamespaceId`.
    #[inline]
    pub fn namespace_namespace_id(&self) -> Value<Text> {
        attribute(self.use_construct, "Namespace.NamespaceId")
    }

    /// The attribute `Namespace.NamespaceName`.
    #[inline]
    pub fn namespace_namespace_name(&self) -> Value<Text> {
        attribute(self.use_construct, "Namespace.NamespaceName")
    }

    /// The attribute `Namespace.Status`.
    #[inline]
    pub fn namespace_status(&self) -> Value<Text> {
        attribute(self.use_construct, "Namespace.Status")
    }

    /// `NamespaceName`, which is what `Ref` returns.
    #[inline]
    pub fn namespace_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::RedshiftServerless::Snapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-snapshot.html).
pub struct Snapshot {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Snapshot {
    const FACTS: Facts = Facts {
        type_name: "AWS::RedshiftServerless::Snapshot",
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

impl Snapshot {
    /// The attribute `OwnerAccount`.
    #[inline]
    pub fn owner_account(&self) -> Value<Text> {
        attribute(self.use_construct, "OwnerAccount")
    }

    /// The attribute `Snapshot`.
    #[inline]
    pub fn snapshot(&self) -> Value<Json> {
        attribute(self.use_construct, "Snapshot")
    }

    /// The attribute `Snapshot.AdminUsername`.
    #[inline]
    pub fn snapshot_admin_username(&self) -> Value<Text> {
        attribute(self.use_construct, "Snapshot.AdminUsername")
    }

    /// The attribute `Snapshot.KmsKeyId`.
    #[inline]
    pub fn snapshot_kms_key_id(&self) -> Value<Text> {
        attribute(self.use_construct, "Snapshot.KmsKeyId")
    }

    /// The attribute `Snapshot.NamespaceArn`.
    #[inline]
    pub fn snapshot_namespace_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "Snapshot.NamespaceArn")
    }

    /// The attribute `Snapshot.NamespaceName`.
    #[inline]
    pub fn snapshot_namespace_name(&self) -> Value<Text> {
        attribute(self.use_construct, "Snapshot.NamespaceName")
    }

    /// The attribute `Snapshot.OwnerAccount`.
    #[inline]
    pub fn snapshot_owner_account(&self) -> Value<Text> {
        attribute(self.use_construct, "Snapshot.OwnerAccount")
    }

    /// The attribute `Snapshot.RetentionPeriod`.
    #[inline]
    pub fn snapshot_retention_period(&self) -> Value<Integer> {
        attribute(self.use_construct, "Snapshot.RetentionPeriod")
    }

    /// The attribute `Snapshot.SnapshotArn`.
    #[inline]
    pub fn snapshot_snapshot_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "Snapshot.SnapshotArn")
    }

    /// The attribute `Snapshot.SnapshotCreateTime`.
    #[inline]
    pub fn snapshot_snapshot_create_time(&self) -> Value<Text> {
        attribute(self.use_construct, "Snapshot.SnapshotCreateTime")
    }

    /// The attribute `Snapshot.SnapshotName`.
    #[inline]
    pub fn snapshot_snapshot_name(&self) -> Value<Text> {
        attribute(self.use_construct, "Snapshot.SnapshotName")
    }

    /// The attribute `Snapshot.Status`.
    #[inline]
    pub fn snapshot_status(&self) -> Value<Text> {
        attribute(self.use_construct, "Snapshot.Status")
    }

    /// `SnapshotName`, which is what `Ref` returns.
    #[inline]
    pub fn snapshot_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::RedshiftServerless::Workgroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-workgroup.html).
pub struct Workgroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Workgroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::RedshiftServerless::Workgroup",
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

impl Workgroup {
    /// The attribute `BaseCapacity`.
    #[inline]
    pub fn base_capacity(&self) -> Value<Integer> {
        attribute(self.use_construct, "BaseCapacity")
    }

    /// The attribute `ConfigParameters`.
    #[inline]
    pub fn config_parameters(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "ConfigParameters")
    }

    /// The attribute `EnhancedVpcRouting`.
    #[inline]
    pub fn enhanced_vpc_routing(&self) -> Value<Boolean> {
        attribute(self.use_construct, "EnhancedVpcRouting")
    }

    /// The attribute `MaxCapacity`.
    #[inline]
    pub fn max_capacity(&self) -> Value<Integer> {
        attribute(self.use_construct, "MaxCapacity")
    }

    /// The attribute `NamespaceName`.
    #[inline]
    pub fn namespace_name(&self) -> Value<Text> {
        attribute(self.use_construct, "NamespaceName")
    }

    /// The attribute `Port`.
    #[inline]
    pub fn port(&self) -> Value<Integer> {
        attribute(self.use_construct, "Port")
    }

    /// The attribute `PubliclyAccessible`.
    #[inline]
    pub fn publicly_accessible(&self) -> Value<Boolean> {
        attribute(self.use_construct, "PubliclyAccessible")
    }

    /// The attribute `RecoveryPointId`.
    #[inline]
    pub fn recovery_point_id(&self) -> Value<Text> {
        attribute(self.use_construct, "RecoveryPointId")
    }

    /// The attribute `SecurityGroupIds`.
    #[inline]
    pub fn security_group_ids(&self) -> Value<List<Id<super::ec2::SecurityGroup>>> {
        attribute(self.use_construct, "SecurityGroupIds")
    }

    /// The attribute `SnapshotArn`.
    #[inline]
    pub fn snapshot_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "SnapshotArn")
    }

    /// The attribute `SnapshotName`.
    #[inline]
    pub fn snapshot_name(&self) -> Value<Text> {
        attribute(self.use_construct, "SnapshotName")
    }

    /// The attribute `SnapshotOwnerAccount`.
    #[inline]
    pub fn snapshot_owner_account(&self) -> Value<Text> {
        attribute(self.use_construct, "SnapshotOwnerAccount")
    }

    /// The attribute `SubnetIds`.
    #[inline]
    pub fn subnet_ids(&self) -> Value<List<Id<super::ec2::Subnet>>> {
        attribute(self.use_construct, "SubnetIds")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }

    /// The attribute `TrackName`.
    #[inline]
    pub fn track_name(&self) -> Value<Text> {
        attribute(self.use_construct, "TrackName")
    }

    /// The attribute `Workgroup.BaseCapacity`.
    #[inline]
    pub fn workgroup_base_capacity(&self) -> Value<Integer> {
        attribute(self.use_construct, "Workgroup.BaseCapacity")
    }

    /// The attribute `Workgroup.ConfigParameters`.
    #[inline]
    pub fn workgroup_config_parameters(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Workgroup.ConfigParameters")
    }

    /// The attribute `Workgroup.CreationDate`.
    #[inline]
    pub fn workgroup_creation_date(&self) -> Value<Text> {
        attribute(self.use_construct, "Workgroup.CreationDate")
    }

    /// The attribute `Workgroup.Endpoint.Address`.
    #[inline]
    pub fn workgroup_endpoint_address(&self) -> Value<Text> {
        attribute(self.use_construct, "Workgroup.Endpoint.Address")
    }

    /// The attribute `Workgroup.Endpoint.Port`.
    #[inline]
    pub fn workgroup_endpoint_port(&self) -> Value<Integer> {
        attribute(self.use_construct, "Workgroup.Endpoint.Port")
    }

    /// The attribute `Workgroup.Endpoint.VpcEndpoints`.
    #[inline]
    pub fn workgroup_endpoint_vpc_endpoints(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Workgroup.Endpoint.VpcEndpoints")
    }

    /// The attribute `Workgroup.EnhancedVpcRouting`.
    #[inline]
    pub fn workgroup_enhanced_vpc_routing(&self) -> Value<Boolean> {
        attribute(self.use_construct, "Workgroup.EnhancedVpcRouting")
    }

    /// The attribute `Workgroup.MaxCapacity`.
    #[inline]
    pub fn workgroup_max_capacity(&self) -> Value<Integer> {
        attribute(self.use_construct, "Workgroup.MaxCapacity")
    }

    /// The attribute `Workgroup.NamespaceName`.
    #[inline]
    pub fn workgroup_namespace_name(&self) -> Value<Text> {
        attribute(self.use_construct, "Workgroup.NamespaceName")
    }

    /// The attribute `Workgroup.PricePerformanceTarget.Level`.
    #[inline]
    pub fn workgroup_price_performance_target_level(&self) -> Value<Integer> {
        attribute(self.use_construct, "Workgroup.PricePerformanceTarget.Level")
    }

    /// The attribute `Workgroup.PricePerformanceTarget.Status`.
    #[inline]
    pub fn workgroup_price_performance_target_status(&self) -> Value<Text> {
        attribute(
            self.use_construct,
            "Workgroup.PricePerformanceTarget.Status",
        )
    }

    /// The attribute `Workgroup.PubliclyAccessible`.
    #[inline]
    pub fn workgroup_publicly_accessible(&self) -> Value<Boolean> {
        attribute(self.use_construct, "Workgroup.PubliclyAccessible")
    }

    /// The attribute `Workgroup.SecurityGroupIds`.
    #[inline]
    pub fn workgroup_security_group_ids(&self) -> Value<List<Id<super::ec2::SecurityGroup>>> {
        attribute(self.use_construct, "Workgroup.SecurityGroupIds")
    }

    /// The attribute `Workgroup.Status`.
    #[inline]
    pub fn workgroup_status(&self) -> Value<Text> {
        attribute(self.use_construct, "Workgroup.Status")
    }

    /// The attribute `Workgroup.SubnetIds`.
    #[inline]
    pub fn workgroup_subnet_ids(&self) -> Value<List<Id<super::ec2::Subnet>>> {
        attribute(self.use_construct, "Workgroup.SubnetIds")
    }

    /// The attribute `Workgroup.TrackName`.
    #[inline]
    pub fn workgroup_track_name(&self) -> Value<Text> {
        attribute(self.use_construct, "Workgroup.TrackName")
    }

    /// The attribute `Workgroup.WorkgroupArn`.
    #[inline]
    pub fn workgroup_workgroup_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "Workgroup.WorkgroupArn")
    }

    /// The attribute `Workgroup.WorkgroupId`.
    #[inline]
    pub fn workgroup_workgroup_id(&self) -> Value<Text> {
        attribute(self.use_construct, "Workgroup.WorkgroupId")
    }

    /// The attribute `Workgroup.WorkgroupName`.
    #[inline]
    pub fn workgroup_workgroup_name(&self) -> Value<Text> {
        attribute(self.use_construct, "Workgroup.WorkgroupName")
    }

    /// The attribute `WorkgroupName`, which is what `Ref` returns.
    #[inline]
    pub fn workgroup_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
