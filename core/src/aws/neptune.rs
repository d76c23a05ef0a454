//! Resource types of `AWS::Neptune`.

use super::prelude::*;

/// [`AWS::Neptune::DBCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbcluster.html).
pub struct DBCluster {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DBCluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::Neptune::DBCluster",
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
    /// The attribute `AssociatedRoles`.
    #[inline]
    pub fn associated_roles(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "AssociatedRoles")
    }

    /// The attribute `AvailabilityZones`.
    #[inline]
    pub fn availability_zones(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "AvailabilityZones")
    }

    /// The attribute `BackupRetentionPeriod`.
    #[inline]
    pub fn backup_retention_period(&self) -> Value<Integer> {
        attribute(self.use_construct, "BackupRetentionPeriod")
    }

    /// The attribute `ClusterResourceId`.
    #[inline]
    pub fn cluster_resource_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ClusterResourceId")
    }

    /// The attribute `CopyTagsToSnapshot`.
    #[inline]
    pub fn copy_tags_to_snapshot(&self) -> Value<Boolean> {
        attribute(self.use_construct, "CopyTagsToSnapshot")
    }

    /// The attribute `DBClusterIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn db_cluster_identifier(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `DBClusterParameterGroupName`.
    #[inline]
    pub fn db_cluster_parameter_group_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DBClusterParameterGroupName")
    }

    /// The attribute `DBInstanceParameterGroupName`.
    #[inline]
    pub fn db_instance_parameter_group_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DBInstanceParameterGroupName")
    }

    /// The attribute `DBPort`.
    #[inline]
    pub fn db_port(&self) -> Value<Integer> {
        attribute(self.use_construct, "DBPort")
    }

    /// The attribute `DBSubnetGroupName`.
    #[inline]
    pub fn db_subnet_group_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DBSubnetGroupName")
    }

    /// The attribute `DeletionProtection`.
    #[inline]
    pub fn deletion_protection(&self) -> Value<Boolean> {
        attribute(self.use_construct, "DeletionProtection")
    }

    /// The attribute `EnableCloudwatchLogsExports`.
    #[inline]
    pub fn enable_cloudwatch_logs_exports(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "EnableCloudwatchLogsExports")
    }

    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "Endpoint")
    }

    /// The attribute `EngineVersion`.
    #[inline]
    pub fn engine_version(&self) -> Value<Text> {
        attribute(self.use_construct, "EngineVersion")
    }

    /// The attribute `GlobalClusterIdentifier`.
    #[inline]
    pub fn global_cluster_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "GlobalClusterIdentifier")
    }

    /// The attribute `IamAuthEnabled`.
    #[inline]
    pub fn iam_auth_enabled(&self) -> Value<Boolean> {
        attribute(self.use_construct, "IamAuthEnabled")
    }

    /// The attribute `KmsKeyId`.
    #[inline]
    pub fn kms_key_id(&self) -> Value<Text> {
        attribute(self.use_construct, "KmsKeyId")
    }

    /// The attribute `NetworkType`.
    #[inline]
    pub fn network_type(&self) -> Value<Text> {
        attribute(self.use_construct, "NetworkType")
    }

    /// The attribute `Port`.
    #[inline]
    pub fn port(&self) -> Value<Text> {
        attribute(self.use_construct, "Port")
    }

    /// The attribute `PreferredBackupWindow`.
    #[inline]
    pub fn preferred_backup_window(&self) -> Value<Text> {
        attribute(self.use_construct, "PreferredBackupWindow")
    }

    /// The attribute `PreferredMaintenanceWindow`.
    #[inline]
    pub fn preferred_maintenance_window(&self) -> Value<Text> {
        attribute(self.use_construct, "PreferredMaintenanceWindow")
    }

    /// The attribute `ReadEndpoint`.
    #[inline]
    pub fn read_endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "ReadEndpoint")
    }

    /// The attribute `RestoreToTime`.
    #[inline]
    pub fn restore_to_time(&self) -> Value<Text> {
        attribute(self.use_construct, "RestoreToTime")
    }

    /// The attribute `RestoreType`.
    #[inline]
    pub fn restore_type(&self) -> Value<Text> {
        attribute(self.use_construct, "RestoreType")
    }

    /// The attribute `ServerlessScalingConfiguration.MaxCapacity`.
    #[inline]
    pub fn serverless_scaling_configuration_max_capacity(&self) -> Value<Number> {
        attribute(
            self.use_construct,
            "ServerlessScalingConfiguration.MaxCapacity",
        )
    }

    /// The attribute `ServerlessScalingConfiguration.MinCapacity`.
    #[inline]
    pub fn serverless_scaling_configuration_min_capacity(&self) -> Value<Number> {
        attribute(
            self.use_construct,
            "ServerlessScalingConfiguration.MinCapacity",
        )
    }

    /// The attribute `SnapshotIdentifier`.
    #[inline]
    pub fn snapshot_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "SnapshotIdentifier")
    }

    /// The attribute `SourceDBClusterIdentifier`.
    #[inline]
    pub fn source_db_cluster_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "SourceDBClusterIdentifier")
    }

    /// The attribute `StorageEncrypted`.
    #[inline]
    pub fn storage_encrypted(&self) -> Value<Boolean> {
        attribute(self.use_construct, "StorageEncrypted")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }

    /// The attribute `UseLatestRestorableTime`.
    #[inline]
    pub fn use_latest_restorable_time(&self) -> Value<Boolean> {
        attribute(self.use_construct, "UseLatestRestorableTime")
    }

    /// The attribute `VpcSecurityGroupIds`.
    #[inline]
    pub fn vpc_security_group_ids(&self) -> Value<List<Id<super::ec2::SecurityGroup>>> {
        attribute(self.use_construct, "VpcSecurityGroupIds")
    }
}

/// [`AWS::Neptune::DBClusterParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbclusterparametergroup.html).
pub struct DBClusterParameterGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DBClusterParameterGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::Neptune::DBClusterParameterGroup",
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

/// [`AWS::Neptune::DBInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbinstance.html).
pub struct DBInstance {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DBInstance {
    const FACTS: Facts = Facts {
        type_name: "AWS::Neptune::DBInstance",
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

    /// The attribute `Port`.
    #[inline]
    pub fn port(&self) -> Value<Text> {
        attribute(self.use_construct, "Port")
    }

    /// `DBInstanceIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn db_instance_identifier(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Neptune::DBParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbparametergroup.html).
pub struct DBParameterGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DBParameterGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::Neptune::DBParameterGroup",
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

impl DBParameterGroup {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::Neptune::DBSubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbsubnetgroup.html).
pub struct DBSubnetGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DBSubnetGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::Neptune::DBSubnetGroup",
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

/// [`AWS::Neptune::EventSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-eventsubscription.html).
pub struct EventSubscription {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EventSubscription {
    const FACTS: Facts = Facts {
        type_name: "AWS::Neptune::EventSubscription",
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

/// [`AWS::Neptune::GlobalCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-globalcluster.html).
pub struct GlobalCluster {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for GlobalCluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::Neptune::GlobalCluster",
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

impl GlobalCluster {
    /// `GlobalClusterIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn global_cluster_identifier(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}
