//! Resource types of `AWS::Neptune`.

use super::prelude::*;

/// [`AWS::Neptune::DBCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbcluster.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Neptune::DBCluster"))]
pub struct DBCluster(Identity);

impl ResourceType for DBCluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::Neptune::DBCluster",
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
    /// The attribute `AssociatedRoles`.
    #[inline]
    pub fn associated_roles(&self) -> Value<List<Json>> {
        attribute(self.0, "AssociatedRoles")
    }

    /// The attribute `AvailabilityZones`.
    #[inline]
    pub fn availability_zones(&self) -> Value<List<Text>> {
        attribute(self.0, "AvailabilityZones")
    }

    /// The attribute `BackupRetentionPeriod`.
    #[inline]
    pub fn backup_retention_period(&self) -> Value<Integer> {
        attribute(self.0, "BackupRetentionPeriod")
    }

    /// The attribute `ClusterResourceId`.
    #[inline]
    pub fn cluster_resource_id(&self) -> Value<Text> {
        attribute(self.0, "ClusterResourceId")
    }

    /// The attribute `CopyTagsToSnapshot`.
    #[inline]
    pub fn copy_tags_to_snapshot(&self) -> Value<Boolean> {
        attribute(self.0, "CopyTagsToSnapshot")
    }

    /// The attribute `DBClusterIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn db_cluster_identifier(&self) -> Value<Id<Self>> {
        reference(self.0)
    }

    /// The attribute `DBClusterParameterGroupName`.
    #[inline]
    pub fn db_cluster_parameter_group_name(&self) -> Value<Text> {
        attribute(self.0, "DBClusterParameterGroupName")
    }

    /// The attribute `DBInstanceParameterGroupName`.
    #[inline]
    pub fn db_instance_parameter_group_name(&self) -> Value<Text> {
        attribute(self.0, "DBInstanceParameterGroupName")
    }

    /// The attribute `DBPort`.
    #[inline]
    pub fn db_port(&self) -> Value<Integer> {
        attribute(self.0, "DBPort")
    }

    /// The attribute `DBSubnetGroupName`.
    #[inline]
    pub fn db_subnet_group_name(&self) -> Value<Text> {
        attribute(self.0, "DBSubnetGroupName")
    }

    /// The attribute `DeletionProtection`.
    #[inline]
    pub fn deletion_protection(&self) -> Value<Boolean> {
        attribute(self.0, "DeletionProtection")
    }

    /// The attribute `EnableCloudwatchLogsExports`.
    #[inline]
    pub fn enable_cloudwatch_logs_exports(&self) -> Value<List<Text>> {
        attribute(self.0, "EnableCloudwatchLogsExports")
    }

    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Text> {
        attribute(self.0, "Endpoint")
    }

    /// The attribute `EngineVersion`.
    #[inline]
    pub fn engine_version(&self) -> Value<Text> {
        attribute(self.0, "EngineVersion")
    }

    /// The attribute `GlobalClusterIdentifier`.
    #[inline]
    pub fn global_cluster_identifier(&self) -> Value<Text> {
        attribute(self.0, "GlobalClusterIdentifier")
    }

    /// The attribute `IamAuthEnabled`.
    #[inline]
    pub fn iam_auth_enabled(&self) -> Value<Boolean> {
        attribute(self.0, "IamAuthEnabled")
    }

    /// The attribute `KmsKeyId`.
    #[inline]
    pub fn kms_key_id(&self) -> Value<Text> {
        attribute(self.0, "KmsKeyId")
    }

    /// The attribute `NetworkType`.
    #[inline]
    pub fn network_type(&self) -> Value<Text> {
        attribute(self.0, "NetworkType")
    }

    /// The attribute `Port`.
    #[inline]
    pub fn port(&self) -> Value<Text> {
        attribute(self.0, "Port")
    }

    /// The attribute `PreferredBackupWindow`.
    #[inline]
    pub fn preferred_backup_window(&self) -> Value<Text> {
        attribute(self.0, "PreferredBackupWindow")
    }

    /// The attribute `PreferredMaintenanceWindow`.
    #[inline]
    pub fn preferred_maintenance_window(&self) -> Value<Text> {
        attribute(self.0, "PreferredMaintenanceWindow")
    }

    /// The attribute `ReadEndpoint`.
    #[inline]
    pub fn read_endpoint(&self) -> Value<Text> {
        attribute(self.0, "ReadEndpoint")
    }

    /// The attribute `RestoreToTime`.
    #[inline]
    pub fn restore_to_time(&self) -> Value<Text> {
        attribute(self.0, "RestoreToTime")
    }

    /// The attribute `RestoreType`.
    #[inline]
    pub fn restore_type(&self) -> Value<Text> {
        attribute(self.0, "RestoreType")
    }

    /// The attribute `ServerlessScalingConfiguration.MaxCapacity`.
    #[inline]
    pub fn serverless_scaling_configuration_max_capacity(&self) -> Value<Number> {
        attribute(self.0, "ServerlessScalingConfiguration.MaxCapacity")
    }

    /// The attribute `ServerlessScalingConfiguration.MinCapacity`.
    #[inline]
    pub fn serverless_scaling_configuration_min_capacity(&self) -> Value<Number> {
        attribute(self.0, "ServerlessScalingConfiguration.MinCapacity")
    }

    /// The attribute `SnapshotIdentifier`.
    #[inline]
    pub fn snapshot_identifier(&self) -> Value<Text> {
        attribute(self.0, "SnapshotIdentifier")
    }

    /// The attribute `SourceDBClusterIdentifier`.
    #[inline]
    pub fn source_db_cluster_identifier(&self) -> Value<Text> {
        attribute(self.0, "SourceDBClusterIdentifier")
    }

    /// The attribute `StorageEncrypted`.
    #[inline]
    pub fn storage_encrypted(&self) -> Value<Boolean> {
        attribute(self.0, "StorageEncrypted")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.0, "Tags")
    }

    /// The attribute `UseLatestRestorableTime`.
    #[inline]
    pub fn use_latest_restorable_time(&self) -> Value<Boolean> {
        attribute(self.0, "UseLatestRestorableTime")
    }

    /// The attribute `VpcSecurityGroupIds`.
    #[inline]
    pub fn vpc_security_group_ids(&self) -> Value<List<Id<super::ec2::SecurityGroup>>> {
        attribute(self.0, "VpcSecurityGroupIds")
    }
}

/// [`AWS::Neptune::DBClusterParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbclusterparametergroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Neptune::DBClusterParameterGroup"))]
pub struct DBClusterParameterGroup(Identity);

impl ResourceType for DBClusterParameterGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::Neptune::DBClusterParameterGroup",
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

/// [`AWS::Neptune::DBInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbinstance.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Neptune::DBInstance"))]
pub struct DBInstance(Identity);

impl ResourceType for DBInstance {
    const FACTS: Facts = Facts {
        type_name: "AWS::Neptune::DBInstance",
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

    /// The attribute `Port`.
    #[inline]
    pub fn port(&self) -> Value<Text> {
        attribute(self.0, "Port")
    }

    /// `DBInstanceIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn db_instance_identifier(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Neptune::DBParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbparametergroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Neptune::DBParameterGroup"))]
pub struct DBParameterGroup(Identity);

impl ResourceType for DBParameterGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::Neptune::DBParameterGroup",
        arn: None,
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DBParameterGroup {
    /// `Name`, which is what `Ref` returns.
    #[inline]
    pub fn name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::Neptune::DBSubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbsubnetgroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Neptune::DBSubnetGroup"))]
pub struct DBSubnetGroup(Identity);

impl ResourceType for DBSubnetGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::Neptune::DBSubnetGroup",
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

/// [`AWS::Neptune::EventSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-eventsubscription.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Neptune::EventSubscription"))]
pub struct EventSubscription(Identity);

impl ResourceType for EventSubscription {
    const FACTS: Facts = Facts {
        type_name: "AWS::Neptune::EventSubscription",
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

/// [`AWS::Neptune::GlobalCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-globalcluster.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::Neptune::GlobalCluster"))]
pub struct GlobalCluster(Identity);

impl ResourceType for GlobalCluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::Neptune::GlobalCluster",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl GlobalCluster {
    /// `GlobalClusterIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn global_cluster_identifier(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}
