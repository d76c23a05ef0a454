//! Resource types of `AWS::RDS`.

use super::prelude::*;

/// [`AWS::RDS::ClusterSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-clustersnapshot.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RDS::ClusterSnapshot"))]
pub struct ClusterSnapshot(Identity);

impl ResourceType for ClusterSnapshot {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::ClusterSnapshot",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl ClusterSnapshot {
    /// The attribute `AllocatedStorage`.
    #[inline]
    pub fn allocated_storage(&self) -> Value<Integer> {
        attribute(self.0, "AllocatedStorage")
    }

    /// The attribute `AvailabilityZones`.
    #[inline]
    pub fn availability_zones(&self) -> Value<List<Text>> {
        attribute(self.0, "AvailabilityZones")
    }

    /// The attribute `ClusterCreateTime`.
    #[inline]
    pub fn cluster_create_time(&self) -> Value<Text> {
        attribute(self.0, "ClusterCreateTime")
    }

    /// The attribute `DBClusterSnapshotArn`.
    #[inline]
    pub fn db_cluster_snapshot_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "DBClusterSnapshotArn")
    }

    /// The attribute `DbClusterResourceId`.
    #[inline]
    pub fn db_cluster_resource_id(&self) -> Value<Text> {
        attribute(self.0, "DbClusterResourceId")
    }

    /// The attribute `Engine`.
    #[inline]
    pub fn engine(&self) -> Value<Text> {
        attribute(self.0, "Engine")
    }

    /// The attribute `EngineMode`.
    #[inline]
    pub fn engine_mode(&self) -> Value<Text> {
        attribute(self.0, "EngineMode")
    }

    /// The attribute `EngineVersion`.
    #[inline]
    pub fn engine_version(&self) -> Value<Text> {
        attribute(self.0, "EngineVersion")
    }

    /// The attribute `IAMDatabaseAuthenticationEnabled`.
    #[inline]
    pub fn iam_database_authentication_enabled(&self) -> Value<Boolean> {
        attribute(self.0, "IAMDatabaseAuthenticationEnabled")
    }

    /// The attribute `KmsKeyId`.
    #[inline]
    pub fn kms_key_id(&self) -> Value<Text> {
        attribute(self.0, "KmsKeyId")
    }

    /// The attribute `LicenseModel`.
    #[inline]
    pub fn license_model(&self) -> Value<Text> {
        attribute(self.0, "LicenseModel")
    }

    /// The attribute `MasterUsername`.
    #[inline]
    pub fn master_username(&self) -> Value<Text> {
        attribute(self.0, "MasterUsername")
    }

    /// The attribute `Port`.
    #[inline]
    pub fn port(&self) -> Value<Integer> {
        attribute(self.0, "Port")
    }

    /// The attribute `SnapshotCreateTime`.
    #[inline]
    pub fn snapshot_create_time(&self) -> Value<Text> {
        attribute(self.0, "SnapshotCreateTime")
    }

    /// The attribute `SnapshotType`.
    #[inline]
    pub fn snapshot_type(&self) -> Value<Text> {
        attribute(self.0, "SnapshotType")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `StorageEncrypted`.
    #[inline]
    pub fn storage_encrypted(&self) -> Value<Boolean> {
        attribute(self.0, "StorageEncrypted")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(&self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.0, "VpcId")
    }
}

/// [`AWS::RDS::CustomDBEngineVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-customdbengineversion.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RDS::CustomDBEngineVersion"))]
pub struct CustomDBEngineVersion(Identity);

impl ResourceType for CustomDBEngineVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::CustomDBEngineVersion",
        arn: None,
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl CustomDBEngineVersion {
    /// The attribute `DBEngineVersionArn`.
    #[inline]
    pub fn db_engine_version_arn(&self) -> Value<Text> {
        attribute(self.0, "DBEngineVersionArn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.0)
    }
}

/// [`AWS::RDS::DBCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RDS::DBCluster"))]
pub struct DBCluster(Identity);

impl ResourceType for DBCluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::DBCluster",
        arn: Some(Target::Attribute("DBClusterArn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DBCluster {
    /// The attribute `DBClusterArn`.
    #[inline]
    pub fn db_cluster_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "DBClusterArn")
    }

    /// The attribute `DBClusterResourceId`.
    #[inline]
    pub fn db_cluster_resource_id(&self) -> Value<Text> {
        attribute(self.0, "DBClusterResourceId")
    }

    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Json> {
        attribute(self.0, "Endpoint")
    }

    /// The attribute `Endpoint.Address`.
    #[inline]
    pub fn endpoint_address(&self) -> Value<Text> {
        attribute(self.0, "Endpoint.Address")
    }

    /// The attribute `Endpoint.Port`.
    #[inline]
    pub fn endpoint_port(&self) -> Value<Text> {
        attribute(self.0, "Endpoint.Port")
    }

    /// The attribute `MasterUserSecret.SecretArn`.
    #[inline]
    pub fn master_user_secret_secret_arn(&self) -> Value<Text> {
        attribute(self.0, "MasterUserSecret.SecretArn")
    }

    /// The attribute `ReadEndpoint`.
    #[inline]
    pub fn read_endpoint(&self) -> Value<Json> {
        attribute(self.0, "ReadEndpoint")
    }

    /// The attribute `ReadEndpoint.Address`.
    #[inline]
    pub fn read_endpoint_address(&self) -> Value<Text> {
        attribute(self.0, "ReadEndpoint.Address")
    }

    /// The attribute `StorageEncryptionType`.
    #[inline]
    pub fn storage_encryption_type(&self) -> Value<Text> {
        attribute(self.0, "StorageEncryptionType")
    }

    /// The attribute `StorageThroughput`.
    #[inline]
    pub fn storage_throughput(&self) -> Value<Integer> {
        attribute(self.0, "StorageThroughput")
    }

    /// `DBClusterIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn db_cluster_identifier(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::RDS::DBClusterEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterendpoint.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RDS::DBClusterEndpoint"))]
pub struct DBClusterEndpoint(Identity);

impl ResourceType for DBClusterEndpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::DBClusterEndpoint",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DBClusterEndpoint {
    /// The attribute `DBClusterEndpointArn`, which is what `Ref` returns.
    #[inline]
    pub fn db_cluster_endpoint_arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `DBClusterEndpointResourceIdentifier`.
    #[inline]
    pub fn db_cluster_endpoint_resource_identifier(&self) -> Value<Text> {
        attribute(self.0, "DBClusterEndpointResourceIdentifier")
    }

    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Text> {
        attribute(self.0, "Endpoint")
    }

    /// The attribute `EndpointType`.
    #[inline]
    pub fn endpoint_type(&self) -> Value<Text> {
        attribute(self.0, "EndpointType")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }
}

/// [`AWS::RDS::DBClusterParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterparametergroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RDS::DBClusterParameterGroup"))]
pub struct DBClusterParameterGroup(Identity);

impl ResourceType for DBClusterParameterGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::DBClusterParameterGroup",
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
    /// `DBClusterParameterGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn db_cluster_parameter_group_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::RDS::DBInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RDS::DBInstance"))]
pub struct DBInstance(Identity);

impl ResourceType for DBInstance {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::DBInstance",
        arn: Some(Target::Attribute("DBInstanceArn")),
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DBInstance {
    /// The attribute `AdditionalStorageVolumes`.
    #[inline]
    pub fn additional_storage_volumes(&self) -> Value<List<Json>> {
        attribute(self.0, "AdditionalStorageVolumes")
    }

    /// The attribute `AllocatedStorage`.
    #[inline]
    pub fn allocated_storage(&self) -> Value<Text> {
        attribute(self.0, "AllocatedStorage")
    }

    /// The attribute `AllowMajorVersionUpgrade`.
    #[inline]
    pub fn allow_major_version_upgrade(&self) -> Value<Boolean> {
        attribute(self.0, "AllowMajorVersionUpgrade")
    }

    /// The attribute `ApplyImmediately`.
    #[inline]
    pub fn apply_immediately(&self) -> Value<Boolean> {
        attribute(self.0, "ApplyImmediately")
    }

    /// The attribute `AssociatedRoles`.
    #[inline]
    pub fn associated_roles(&self) -> Value<List<Json>> {
        attribute(self.0, "AssociatedRoles")
    }

    /// The attribute `AutoMinorVersionUpgrade`.
    #[inline]
    pub fn auto_minor_version_upgrade(&self) -> Value<Boolean> {
        attribute(self.0, "AutoMinorVersionUpgrade")
    }

    /// The attribute `AutomaticBackupReplicationKmsKeyId`.
    #[inline]
    pub fn automatic_backup_replication_kms_key_id(&self) -> Value<Text> {
        attribute(self.0, "AutomaticBackupReplicationKmsKeyId")
    }

    /// The attribute `AutomaticBackupReplicationRegion`.
    #[inline]
    pub fn automatic_backup_replication_region(&self) -> Value<Text> {
        attribute(self.0, "AutomaticBackupReplicationRegion")
    }

    /// The attribute `AutomaticBackupReplicationRetentionPeriod`.
    #[inline]
    pub fn automatic_backup_replication_retention_period(&self) -> Value<Integer> {
        attribute(self.0, "AutomaticBackupReplicationRetentionPeriod")
    }

    /// The attribute `AutomaticRestartTime`.
    #[inline]
    pub fn automatic_restart_time(&self) -> Value<Text> {
        attribute(self.0, "AutomaticRestartTime")
    }

    /// The attribute `AvailabilityZone`.
    #[inline]
    pub fn availability_zone(&self) -> Value<Text> {
        attribute(self.0, "AvailabilityZone")
    }

    /// The attribute `BackupRetentionPeriod`.
    #[inline]
    pub fn backup_retention_period(&self) -> Value<Integer> {
        attribute(self.0, "BackupRetentionPeriod")
    }

    /// The attribute `BackupTarget`.
    #[inline]
    pub fn backup_target(&self) -> Value<Text> {
        attribute(self.0, "BackupTarget")
    }

    /// The attribute `CACertificateIdentifier`.
    #[inline]
    pub fn ca_certificate_identifier(&self) -> Value<Text> {
        attribute(self.0, "CACertificateIdentifier")
    }

    /// The attribute `CertificateDetails.CAIdentifier`.
    #[inline]
    pub fn certificate_details_ca_identifier(&self) -> Value<Text> {
        attribute(self.0, "CertificateDetails.CAIdentifier")
    }

    /// The attribute `CertificateDetails.ValidTill`.
    #[inline]
    pub fn certificate_details_valid_till(&self) -> Value<Text> {
        attribute(self.0, "CertificateDetails.ValidTill")
    }

    /// The attribute `CertificateRotationRestart`.
    #[inline]
    pub fn certificate_rotation_restart(&self) -> Value<Boolean> {
        attribute(self.0, "CertificateRotationRestart")
    }

    /// The attribute `CharacterSetName`.
    #[inline]
    pub fn character_set_name(&self) -> Value<Text> {
        attribute(self.0, "CharacterSetName")
    }

    /// The attribute `CopyTagsToSnapshot`.
    #[inline]
    pub fn copy_tags_to_snapshot(&self) -> Value<Boolean> {
        attribute(self.0, "CopyTagsToSnapshot")
    }

    /// The attribute `CustomIAMInstanceProfile`.
    #[inline]
    pub fn custom_iam_instance_profile(&self) -> Value<Text> {
        attribute(self.0, "CustomIAMInstanceProfile")
    }

    /// The attribute `DBClusterIdentifier`.
    #[inline]
    pub fn db_cluster_identifier(&self) -> Value<Text> {
        attribute(self.0, "DBClusterIdentifier")
    }

    /// The attribute `DBClusterSnapshotIdentifier`.
    #[inline]
    pub fn db_cluster_snapshot_identifier(&self) -> Value<Text> {
        attribute(self.0, "DBClusterSnapshotIdentifier")
    }

    /// The attribute `DBInstanceArn`.
    #[inline]
    pub fn db_instance_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "DBInstanceArn")
    }

    /// The attribute `DBInstanceClass`.
    #[inline]
    pub fn db_instance_class(&self) -> Value<Text> {
        attribute(self.0, "DBInstanceClass")
    }

    /// The attribute `DBInstanceIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn db_instance_identifier(&self) -> Value<Id<Self>> {
        reference(self.0)
    }

    /// The attribute `DBInstanceStatus`.
    #[inline]
    pub fn db_instance_status(&self) -> Value<Text> {
        attribute(self.0, "DBInstanceStatus")
    }

    /// The attribute `DBName`.
    #[inline]
    pub fn db_name(&self) -> Value<Text> {
        attribute(self.0, "DBName")
    }

    /// The attribute `DBParameterGroupName`.
    #[inline]
    pub fn db_parameter_group_name(&self) -> Value<Text> {
        attribute(self.0, "DBParameterGroupName")
    }

    /// The attribute `DBSecurityGroups`.
    #[inline]
    pub fn db_security_groups(&self) -> Value<List<Text>> {
        attribute(self.0, "DBSecurityGroups")
    }

    /// The attribute `DBSnapshotIdentifier`.
    #[inline]
    pub fn db_snapshot_identifier(&self) -> Value<Text> {
        attribute(self.0, "DBSnapshotIdentifier")
    }

    /// The attribute `DBSubnetGroupName`.
    #[inline]
    pub fn db_subnet_group_name(&self) -> Value<Text> {
        attribute(self.0, "DBSubnetGroupName")
    }

    /// The attribute `DBSystemId`.
    #[inline]
    pub fn db_system_id(&self) -> Value<Text> {
        attribute(self.0, "DBSystemId")
    }

    /// The attribute `DatabaseInsightsMode`.
    #[inline]
    pub fn database_insights_mode(&self) -> Value<Text> {
        attribute(self.0, "DatabaseInsightsMode")
    }

    /// The attribute `DbiResourceId`.
    #[inline]
    pub fn dbi_resource_id(&self) -> Value<Text> {
        attribute(self.0, "DbiResourceId")
    }

    /// The attribute `DedicatedLogVolume`.
    #[inline]
    pub fn dedicated_log_volume(&self) -> Value<Boolean> {
        attribute(self.0, "DedicatedLogVolume")
    }

    /// The attribute `DeleteAutomatedBackups`.
    #[inline]
    pub fn delete_automated_backups(&self) -> Value<Boolean> {
        attribute(self.0, "DeleteAutomatedBackups")
    }

    /// The attribute `DeletionProtection`.
    #[inline]
    pub fn deletion_protection(&self) -> Value<Boolean> {
        attribute(self.0, "DeletionProtection")
    }

    /// The attribute `Domain`.
    #[inline]
    pub fn domain(&self) -> Value<Text> {
        attribute(self.0, "Domain")
    }

    /// The attribute `DomainAuthSecretArn`.
    #[inline]
    pub fn domain_auth_secret_arn(&self) -> Value<Text> {
        attribute(self.0, "DomainAuthSecretArn")
    }

    /// The attribute `DomainDnsIps`.
    #[inline]
    pub fn domain_dns_ips(&self) -> Value<List<Text>> {
        attribute(self.0, "DomainDnsIps")
    }

    /// The attribute `DomainFqdn`.
    #[inline]
    pub fn domain_fqdn(&self) -> Value<Text> {
        attribute(self.0, "DomainFqdn")
    }

    /// The attribute `DomainIAMRoleName`.
    #[inline]
    pub fn domain_iam_role_name(&self) -> Value<Text> {
        attribute(self.0, "DomainIAMRoleName")
    }

    /// The attribute `DomainOu`.
    #[inline]
    pub fn domain_ou(&self) -> Value<Text> {
        attribute(self.0, "DomainOu")
    }

    /// The attribute `EnableCloudwatchLogsExports`.
    #[inline]
    pub fn enable_cloudwatch_logs_exports(&self) -> Value<List<Text>> {
        attribute(self.0, "EnableCloudwatchLogsExports")
    }

    /// The attribute `EnableIAMDatabaseAuthentication`.
    #[inline]
    pub fn enable_iam_database_authentication(&self) -> Value<Boolean> {
        attribute(self.0, "EnableIAMDatabaseAuthentication")
    }

    /// The attribute `EnablePerformanceInsights`.
    #[inline]
    pub fn enable_performance_insights(&self) -> Value<Boolean> {
        attribute(self.0, "EnablePerformanceInsights")
    }

    /// The attribute `Endpoint.Address`.
    #[inline]
    pub fn endpoint_address(&self) -> Value<Text> {
        attribute(self.0, "Endpoint.Address")
    }

    /// The attribute `Endpoint.HostedZoneId`.
    #[inline]
    pub fn endpoint_hosted_zone_id(&self) -> Value<Text> {
        attribute(self.0, "Endpoint.HostedZoneId")
    }

    /// The attribute `Endpoint.Port`.
    #[inline]
    pub fn endpoint_port(&self) -> Value<Text> {
        attribute(self.0, "Endpoint.Port")
    }

    /// The attribute `Engine`.
    #[inline]
    pub fn engine(&self) -> Value<Text> {
        attribute(self.0, "Engine")
    }

    /// The attribute `EngineLifecycleSupport`.
    #[inline]
    pub fn engine_lifecycle_support(&self) -> Value<Text> {
        attribute(self.0, "EngineLifecycleSupport")
    }

    /// The attribute `EngineVersion`.
    #[inline]
    pub fn engine_version(&self) -> Value<Text> {
        attribute(self.0, "EngineVersion")
    }

    /// The attribute `InstanceCreateTime`.
    #[inline]
    pub fn instance_create_time(&self) -> Value<Text> {
        attribute(self.0, "InstanceCreateTime")
    }

    /// The attribute `Iops`.
    #[inline]
    pub fn iops(&self) -> Value<Integer> {
        attribute(self.0, "Iops")
    }

    /// The attribute `IsStorageConfigUpgradeAvailable`.
    #[inline]
    pub fn is_storage_config_upgrade_available(&self) -> Value<Boolean> {
        attribute(self.0, "IsStorageConfigUpgradeAvailable")
    }

    /// The attribute `KmsKeyId`.
    #[inline]
    pub fn kms_key_id(&self) -> Value<Text> {
        attribute(self.0, "KmsKeyId")
    }

    /// The attribute `LatestRestorableTime`.
    #[inline]
    pub fn latest_restorable_time(&self) -> Value<Text> {
        attribute(self.0, "LatestRestorableTime")
    }

    /// The attribute `LicenseModel`.
    #[inline]
    pub fn license_model(&self) -> Value<Text> {
        attribute(self.0, "LicenseModel")
    }

    /// The attribute `ListenerEndpoint.Address`.
    #[inline]
    pub fn listener_endpoint_address(&self) -> Value<Text> {
        attribute(self.0, "ListenerEndpoint.Address")
    }

    /// The attribute `ListenerEndpoint.HostedZoneId`.
    #[inline]
    pub fn listener_endpoint_hosted_zone_id(&self) -> Value<Text> {
        attribute(self.0, "ListenerEndpoint.HostedZoneId")
    }

    /// The attribute `ListenerEndpoint.Port`.
    #[inline]
    pub fn listener_endpoint_port(&self) -> Value<Text> {
        attribute(self.0, "ListenerEndpoint.Port")
    }

    /// The attribute `ManageMasterUserPassword`.
    #[inline]
    pub fn manage_master_user_password(&self) -> Value<Boolean> {
        attribute(self.0, "ManageMasterUserPassword")
    }

    /// The attribute `MasterUserAuthenticationType`.
    #[inline]
    pub fn master_user_authentication_type(&self) -> Value<Text> {
        attribute(self.0, "MasterUserAuthenticationType")
    }

    /// The attribute `MasterUserPassword`.
    #[inline]
    pub fn master_user_password(&self) -> Value<Text> {
        attribute(self.0, "MasterUserPassword")
    }

    /// The attribute `MasterUserSecret.KmsKeyId`.
    #[inline]
    pub fn master_user_secret_kms_key_id(&self) -> Value<Text> {
        attribute(self.0, "MasterUserSecret.KmsKeyId")
    }

    /// The attribute `MasterUserSecret.SecretArn`.
    #[inline]
    pub fn master_user_secret_secret_arn(&self) -> Value<Text> {
        attribute(self.0, "MasterUserSecret.SecretArn")
    }

    /// The attribute `MasterUsername`.
    #[inline]
    pub fn master_username(&self) -> Value<Text> {
        attribute(self.0, "MasterUsername")
    }

    /// The attribute `MaxAllocatedStorage`.
    #[inline]
    pub fn max_allocated_storage(&self) -> Value<Integer> {
        attribute(self.0, "MaxAllocatedStorage")
    }

    /// The attribute `MonitoringInterval`.
    #[inline]
    pub fn monitoring_interval(&self) -> Value<Integer> {
        attribute(self.0, "MonitoringInterval")
    }

    /// The attribute `MonitoringRoleArn`.
    #[inline]
    pub fn monitoring_role_arn(&self) -> Value<Arn<super::iam::Role>> {
        attribute(self.0, "MonitoringRoleArn")
    }

    /// The attribute `MultiAZ`.
    #[inline]
    pub fn multi_az(&self) -> Value<Boolean> {
        attribute(self.0, "MultiAZ")
    }

    /// The attribute `NcharCharacterSetName`.
    #[inline]
    pub fn nchar_character_set_name(&self) -> Value<Text> {
        attribute(self.0, "NcharCharacterSetName")
    }

    /// The attribute `NetworkType`.
    #[inline]
    pub fn network_type(&self) -> Value<Text> {
        attribute(self.0, "NetworkType")
    }

    /// The attribute `OptionGroupName`.
    #[inline]
    pub fn option_group_name(&self) -> Value<Text> {
        attribute(self.0, "OptionGroupName")
    }

    /// The attribute `PercentProgress`.
    #[inline]
    pub fn percent_progress(&self) -> Value<Text> {
        attribute(self.0, "PercentProgress")
    }

    /// The attribute `PerformanceInsightsKMSKeyId`.
    #[inline]
    pub fn performance_insights_kms_key_id(&self) -> Value<Text> {
        attribute(self.0, "PerformanceInsightsKMSKeyId")
    }

    /// The attribute `PerformanceInsightsRetentionPeriod`.
    #[inline]
    pub fn performance_insights_retention_period(&self) -> Value<Integer> {
        attribute(self.0, "PerformanceInsightsRetentionPeriod")
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

    /// The attribute `ProcessorFeatures`.
    #[inline]
    pub fn processor_features(&self) -> Value<List<Json>> {
        attribute(self.0, "ProcessorFeatures")
    }

    /// The attribute `PromotionTier`.
    #[inline]
    pub fn promotion_tier(&self) -> Value<Integer> {
        attribute(self.0, "PromotionTier")
    }

    /// The attribute `PubliclyAccessible`.
    #[inline]
    pub fn publicly_accessible(&self) -> Value<Boolean> {
        attribute(self.0, "PubliclyAccessible")
    }

    /// The attribute `ReadReplicaDBClusterIdentifiers`.
    #[inline]
    pub fn read_replica_db_cluster_identifiers(&self) -> Value<List<Text>> {
        attribute(self.0, "ReadReplicaDBClusterIdentifiers")
    }

    /// The attribute `ReadReplicaDBInstanceIdentifiers`.
    #[inline]
    pub fn read_replica_db_instance_identifiers(&self) -> Value<List<Text>> {
        attribute(self.0, "ReadReplicaDBInstanceIdentifiers")
    }

    /// The attribute `ReplicaMode`.
    #[inline]
    pub fn replica_mode(&self) -> Value<Text> {
        attribute(self.0, "ReplicaMode")
    }

    /// The attribute `RestoreTime`.
    #[inline]
    pub fn restore_time(&self) -> Value<Text> {
        attribute(self.0, "RestoreTime")
    }

    /// The attribute `ResumeFullAutomationModeTime`.
    #[inline]
    pub fn resume_full_automation_mode_time(&self) -> Value<Text> {
        attribute(self.0, "ResumeFullAutomationModeTime")
    }

    /// The attribute `SecondaryAvailabilityZone`.
    #[inline]
    pub fn secondary_availability_zone(&self) -> Value<Text> {
        attribute(self.0, "SecondaryAvailabilityZone")
    }

    /// The attribute `SourceDBClusterIdentifier`.
    #[inline]
    pub fn source_db_cluster_identifier(&self) -> Value<Text> {
        attribute(self.0, "SourceDBClusterIdentifier")
    }

    /// The attribute `SourceDBInstanceAutomatedBackupsArn`.
    #[inline]
    pub fn source_db_instance_automated_backups_arn(&self) -> Value<Text> {
        attribute(self.0, "SourceDBInstanceAutomatedBackupsArn")
    }

    /// The attribute `SourceDBInstanceIdentifier`.
    #[inline]
    pub fn source_db_instance_identifier(&self) -> Value<Text> {
        attribute(self.0, "SourceDBInstanceIdentifier")
    }

    /// The attribute `SourceDbiResourceId`.
    #[inline]
    pub fn source_dbi_resource_id(&self) -> Value<Text> {
        attribute(self.0, "SourceDbiResourceId")
    }

    /// The attribute `SourceRegion`.
    #[inline]
    pub fn source_region(&self) -> Value<Text> {
        attribute(self.0, "SourceRegion")
    }

    /// The attribute `StatusInfos`.
    #[inline]
    pub fn status_infos(&self) -> Value<List<Json>> {
        attribute(self.0, "StatusInfos")
    }

    /// The attribute `StorageEncrypted`.
    #[inline]
    pub fn storage_encrypted(&self) -> Value<Boolean> {
        attribute(self.0, "StorageEncrypted")
    }

    /// The attribute `StorageOperationPercentProgress`.
    #[inline]
    pub fn storage_operation_percent_progress(&self) -> Value<Integer> {
        attribute(self.0, "StorageOperationPercentProgress")
    }

    /// The attribute `StorageOperationStatus`.
    #[inline]
    pub fn storage_operation_status(&self) -> Value<Text> {
        attribute(self.0, "StorageOperationStatus")
    }

    /// The attribute `StorageThroughput`.
    #[inline]
    pub fn storage_throughput(&self) -> Value<Integer> {
        attribute(self.0, "StorageThroughput")
    }

    /// The attribute `StorageType`.
    #[inline]
    pub fn storage_type(&self) -> Value<Text> {
        attribute(self.0, "StorageType")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.0, "Tags")
    }

    /// The attribute `TdeCredentialArn`.
    #[inline]
    pub fn tde_credential_arn(&self) -> Value<Text> {
        attribute(self.0, "TdeCredentialArn")
    }

    /// The attribute `TdeCredentialPassword`.
    #[inline]
    pub fn tde_credential_password(&self) -> Value<Text> {
        attribute(self.0, "TdeCredentialPassword")
    }

    /// The attribute `Timezone`.
    #[inline]
    pub fn timezone(&self) -> Value<Text> {
        attribute(self.0, "Timezone")
    }

    /// The attribute `UseDefaultProcessorFeatures`.
    #[inline]
    pub fn use_default_processor_features(&self) -> Value<Boolean> {
        attribute(self.0, "UseDefaultProcessorFeatures")
    }

    /// The attribute `UseLatestRestorableTime`.
    #[inline]
    pub fn use_latest_restorable_time(&self) -> Value<Boolean> {
        attribute(self.0, "UseLatestRestorableTime")
    }

    /// The attribute `VPCSecurityGroups`.
    #[inline]
    pub fn vpc_security_groups(&self) -> Value<List<Id<super::ec2::SecurityGroup>>> {
        attribute(self.0, "VPCSecurityGroups")
    }
}

/// [`AWS::RDS::DBParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbparametergroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RDS::DBParameterGroup"))]
pub struct DBParameterGroup(Identity);

impl ResourceType for DBParameterGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::DBParameterGroup",
        arn: Some(Target::Attribute("DBParameterGroupArn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DBParameterGroup {
    /// The attribute `DBParameterGroupArn`.
    #[inline]
    pub fn db_parameter_group_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "DBParameterGroupArn")
    }

    /// The attribute `DBParameterGroupName`.
    #[inline]
    pub fn db_parameter_group_name(&self) -> Value<Name<Self>> {
        attribute(self.0, "DBParameterGroupName")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(&self) -> Value<Text> {
        attribute(self.0, "Description")
    }

    /// The attribute `Family`.
    #[inline]
    pub fn family(&self) -> Value<Text> {
        attribute(self.0, "Family")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.0, "Tags")
    }
}

/// [`AWS::RDS::DBProxy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RDS::DBProxy"))]
pub struct DBProxy(Identity);

impl ResourceType for DBProxy {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::DBProxy",
        arn: Some(Target::Attribute("DBProxyArn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DBProxy {
    /// The attribute `DBProxyArn`.
    #[inline]
    pub fn db_proxy_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "DBProxyArn")
    }

    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Text> {
        attribute(self.0, "Endpoint")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(&self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.0, "VpcId")
    }

    /// `DBProxyName`, which is what `Ref` returns.
    #[inline]
    pub fn db_proxy_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::RDS::DBProxyEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxyendpoint.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RDS::DBProxyEndpoint"))]
pub struct DBProxyEndpoint(Identity);

impl ResourceType for DBProxyEndpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::DBProxyEndpoint",
        arn: Some(Target::Attribute("DBProxyEndpointArn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DBProxyEndpoint {
    /// The attribute `DBProxyEndpointArn`.
    #[inline]
    pub fn db_proxy_endpoint_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "DBProxyEndpointArn")
    }

    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Text> {
        attribute(self.0, "Endpoint")
    }

    /// The attribute `IsDefault`.
    #[inline]
    pub fn is_default(&self) -> Value<Boolean> {
        attribute(self.0, "IsDefault")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(&self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.0, "VpcId")
    }

    /// `DBProxyEndpointName`, which is what `Ref` returns.
    #[inline]
    pub fn db_proxy_endpoint_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::RDS::DBProxyTargetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxytargetgroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RDS::DBProxyTargetGroup"))]
pub struct DBProxyTargetGroup(Identity);

impl ResourceType for DBProxyTargetGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::DBProxyTargetGroup",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DBProxyTargetGroup {
    /// The attribute `TargetGroupArn`.
    #[inline]
    pub fn target_group_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "TargetGroupArn")
    }
}

/// [`AWS::RDS::DBSecurityGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsecuritygroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RDS::DBSecurityGroup"))]
pub struct DBSecurityGroup(Identity);

impl ResourceType for DBSecurityGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::DBSecurityGroup",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DBSecurityGroup {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::RDS::DBSecurityGroupIngress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsecuritygroupingress.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RDS::DBSecurityGroupIngress"))]
pub struct DBSecurityGroupIngress(Identity);

impl ResourceType for DBSecurityGroupIngress {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::DBSecurityGroupIngress",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DBSecurityGroupIngress {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::RDS::DBShardGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbshardgroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RDS::DBShardGroup"))]
pub struct DBShardGroup(Identity);

impl ResourceType for DBShardGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::DBShardGroup",
        arn: None,
        id: Some(Target::Ref),
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DBShardGroup {
    /// The attribute `DBShardGroupResourceId`.
    #[inline]
    pub fn db_shard_group_resource_id(&self) -> Value<Text> {
        attribute(self.0, "DBShardGroupResourceId")
    }

    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Text> {
        attribute(self.0, "Endpoint")
    }

    /// `DBShardGroupIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn db_shard_group_identifier(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::RDS::DBSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsnapshot.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RDS::DBSnapshot"))]
pub struct DBSnapshot(Identity);

impl ResourceType for DBSnapshot {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::DBSnapshot",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DBSnapshot {
    /// The attribute `AllocatedStorage`.
    #[inline]
    pub fn allocated_storage(&self) -> Value<Integer> {
        attribute(self.0, "AllocatedStorage")
    }

    /// The attribute `AvailabilityZone`.
    #[inline]
    pub fn availability_zone(&self) -> Value<Text> {
        attribute(self.0, "AvailabilityZone")
    }

    /// The attribute `DBSnapshotArn`.
    #[inline]
    pub fn db_snapshot_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "DBSnapshotArn")
    }

    /// The attribute `DbiResourceId`.
    #[inline]
    pub fn dbi_resource_id(&self) -> Value<Text> {
        attribute(self.0, "DbiResourceId")
    }

    /// The attribute `Encrypted`.
    #[inline]
    pub fn encrypted(&self) -> Value<Boolean> {
        attribute(self.0, "Encrypted")
    }

    /// The attribute `Engine`.
    #[inline]
    pub fn engine(&self) -> Value<Text> {
        attribute(self.0, "Engine")
    }

    /// The attribute `EngineVersion`.
    #[inline]
    pub fn engine_version(&self) -> Value<Text> {
        attribute(self.0, "EngineVersion")
    }

    /// The attribute `IAMDatabaseAuthenticationEnabled`.
    #[inline]
    pub fn iam_database_authentication_enabled(&self) -> Value<Boolean> {
        attribute(self.0, "IAMDatabaseAuthenticationEnabled")
    }

    /// The attribute `InstanceCreateTime`.
    #[inline]
    pub fn instance_create_time(&self) -> Value<Text> {
        attribute(self.0, "InstanceCreateTime")
    }

    /// The attribute `Iops`.
    #[inline]
    pub fn iops(&self) -> Value<Integer> {
        attribute(self.0, "Iops")
    }

    /// The attribute `KmsKeyId`.
    #[inline]
    pub fn kms_key_id(&self) -> Value<Text> {
        attribute(self.0, "KmsKeyId")
    }

    /// The attribute `LicenseModel`.
    #[inline]
    pub fn license_model(&self) -> Value<Text> {
        attribute(self.0, "LicenseModel")
    }

    /// The attribute `MasterUsername`.
    #[inline]
    pub fn master_username(&self) -> Value<Text> {
        attribute(self.0, "MasterUsername")
    }

    /// The attribute `OptionGroupName`.
    #[inline]
    pub fn option_group_name(&self) -> Value<Text> {
        attribute(self.0, "OptionGroupName")
    }

    /// The attribute `OriginalSnapshotCreateTime`.
    #[inline]
    pub fn original_snapshot_create_time(&self) -> Value<Text> {
        attribute(self.0, "OriginalSnapshotCreateTime")
    }

    /// The attribute `Port`.
    #[inline]
    pub fn port(&self) -> Value<Integer> {
        attribute(self.0, "Port")
    }

    /// The attribute `SnapshotCreateTime`.
    #[inline]
    pub fn snapshot_create_time(&self) -> Value<Text> {
        attribute(self.0, "SnapshotCreateTime")
    }

    /// The attribute `SnapshotType`.
    #[inline]
    pub fn snapshot_type(&self) -> Value<Text> {
        attribute(self.0, "SnapshotType")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `StorageThroughput`.
    #[inline]
    pub fn storage_throughput(&self) -> Value<Integer> {
        attribute(self.0, "StorageThroughput")
    }

    /// The attribute `StorageType`.
    #[inline]
    pub fn storage_type(&self) -> Value<Text> {
        attribute(self.0, "StorageType")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(&self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.0, "VpcId")
    }
}

/// [`AWS::RDS::DBSubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsubnetgroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RDS::DBSubnetGroup"))]
pub struct DBSubnetGroup(Identity);

impl ResourceType for DBSubnetGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::DBSubnetGroup",
        arn: Some(Target::Attribute("DBSubnetGroupArn")),
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl DBSubnetGroup {
    /// The attribute `DBSubnetGroupArn`.
    #[inline]
    pub fn db_subnet_group_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "DBSubnetGroupArn")
    }

    /// `DBSubnetGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn db_subnet_group_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}

/// [`AWS::RDS::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-deployment.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RDS::Deployment"))]
pub struct Deployment(Identity);

impl ResourceType for Deployment {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::Deployment",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Deployment {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.0)
    }

    /// The attribute `BlueGreenDeploymentIdentifier`.
    #[inline]
    pub fn blue_green_deployment_identifier(&self) -> Value<Text> {
        attribute(self.0, "BlueGreenDeploymentIdentifier")
    }

    /// The attribute `CreateTime`.
    #[inline]
    pub fn create_time(&self) -> Value<Text> {
        attribute(self.0, "CreateTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.0, "Status")
    }

    /// The attribute `SwitchoverDetails`.
    #[inline]
    pub fn switchover_details(&self) -> Value<List<Json>> {
        attribute(self.0, "SwitchoverDetails")
    }

    /// The attribute `Target`.
    #[inline]
    pub fn target(&self) -> Value<Text> {
        attribute(self.0, "Target")
    }

    /// The attribute `Tasks`.
    #[inline]
    pub fn tasks(&self) -> Value<List<Json>> {
        attribute(self.0, "Tasks")
    }
}

/// [`AWS::RDS::EventSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-eventsubscription.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RDS::EventSubscription"))]
pub struct EventSubscription(Identity);

impl ResourceType for EventSubscription {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::EventSubscription",
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

/// [`AWS::RDS::GlobalCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-globalcluster.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RDS::GlobalCluster"))]
pub struct GlobalCluster(Identity);

impl ResourceType for GlobalCluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::GlobalCluster",
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
    /// The attribute `GlobalEndpoint`.
    #[inline]
    pub fn global_endpoint(&self) -> Value<Json> {
        attribute(self.0, "GlobalEndpoint")
    }

    /// `GlobalClusterIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn global_cluster_identifier(&self) -> Value<Id<Self>> {
        reference(self.0)
    }
}

/// [`AWS::RDS::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-integration.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RDS::Integration"))]
pub struct Integration(Identity);

impl ResourceType for Integration {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::Integration",
        arn: Some(Target::Ref),
        id: None,
        name: None,
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl Integration {
    /// The attribute `CreateTime`.
    #[inline]
    pub fn create_time(&self) -> Value<Text> {
        attribute(self.0, "CreateTime")
    }

    /// The attribute `IntegrationArn`.
    #[inline]
    pub fn integration_arn(&self) -> Value<Arn<Self>> {
        attribute(self.0, "IntegrationArn")
    }
}

/// [`AWS::RDS::OptionGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-optiongroup.html).
#[cfg_attr(any(doc, rust_analyzer), doc = documentation!("AWS::RDS::OptionGroup"))]
pub struct OptionGroup(Identity);

impl ResourceType for OptionGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::OptionGroup",
        arn: None,
        id: None,
        name: Some(Target::Ref),
    };

    #[inline]
    fn new(identity: Identity) -> Self {
        Self(identity)
    }
}

impl OptionGroup {
    /// `OptionGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn option_group_name(&self) -> Value<Name<Self>> {
        reference(self.0)
    }
}
