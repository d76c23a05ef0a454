//! Resource types of `AWS::RDS`.

use super::prelude::*;

/// [`AWS::RDS::ClusterSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-clustersnapshot.html).
pub struct ClusterSnapshot {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ClusterSnapshot {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::ClusterSnapshot",
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
    /// The attribute `AllocatedStorage`.
    #[inline]
    pub fn allocated_storage(&self) -> Value<Integer> {
        attribute(self.use_construct, "AllocatedStorage")
    }

    /// The attribute `AvailabilityZones`.
    #[inline]
    pub fn availability_zones(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "AvailabilityZones")
    }

    /// The attribute `ClusterCreateTime`.
    #[inline]
    pub fn cluster_create_time(&self) -> Value<Text> {
        attribute(self.use_construct, "ClusterCreateTime")
    }

    /// The attribute `DBClusterSnapshotArn`.
    #[inline]
    pub fn db_cluster_snapshot_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DBClusterSnapshotArn")
    }

    /// The attribute `DbClusterResourceId`.
    #[inline]
    pub fn db_cluster_resource_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DbClusterResourceId")
    }

    /// The attribute `Engine`.
    #[inline]
    pub fn engine(&self) -> Value<Text> {
        attribute(self.use_construct, "Engine")
    }

    /// The attribute `EngineMode`.
    #[inline]
    pub fn engine_mode(&self) -> Value<Text> {
        attribute(self.use_construct, "EngineMode")
    }

    /// The attribute `EngineVersion`.
    #[inline]
    pub fn engine_version(&self) -> Value<Text> {
        attribute(self.use_construct, "EngineVersion")
    }

    /// The attribute `IAMDatabaseAuthenticationEnabled`.
    #[inline]
    pub fn iam_database_authentication_enabled(&self) -> Value<Boolean> {
        attribute(self.use_construct, "IAMDatabaseAuthenticationEnabled")
    }

    /// The attribute `KmsKeyId`.
    #[inline]
    pub fn kms_key_id(&self) -> Value<Text> {
        attribute(self.use_construct, "KmsKeyId")
    }

    /// The attribute `LicenseModel`.
    #[inline]
    pub fn license_model(&self) -> Value<Text> {
        attribute(self.use_construct, "LicenseModel")
    }

    /// The attribute `MasterUsername`.
    #[inline]
    pub fn master_username(&self) -> Value<Text> {
        attribute(self.use_construct, "MasterUsername")
    }

    /// The attribute `Port`.
    #[inline]
    pub fn port(&self) -> Value<Integer> {
        attribute(self.use_construct, "Port")
    }

    /// The attribute `SnapshotCreateTime`.
    #[inline]
    pub fn snapshot_create_time(&self) -> Value<Text> {
        attribute(self.use_construct, "SnapshotCreateTime")
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

    /// The attribute `StorageEncrypted`.
    #[inline]
    pub fn storage_encrypted(&self) -> Value<Boolean> {
        attribute(self.use_construct, "StorageEncrypted")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(&self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.use_construct, "VpcId")
    }
}

/// [`AWS::RDS::CustomDBEngineVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-customdbengineversion.html).
pub struct CustomDBEngineVersion {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CustomDBEngineVersion {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::CustomDBEngineVersion",
        arn: None,
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

impl CustomDBEngineVersion {
    /// The attribute `DBEngineVersionArn`.
    #[inline]
    pub fn db_engine_version_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "DBEngineVersionArn")
    }

    /// What `Ref` returns.
    #[inline]
    pub fn reference(&self) -> Value<Text> {
        reference(self.use_construct)
    }
}

/// [`AWS::RDS::DBCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html).
pub struct DBCluster {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DBCluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::DBCluster",
        arn: Some(ReturnValue::Attribute("DBClusterArn")),
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
    /// The attribute `DBClusterArn`.
    #[inline]
    pub fn db_cluster_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DBClusterArn")
    }

    /// The attribute `DBClusterResourceId`.
    #[inline]
    pub fn db_cluster_resource_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DBClusterResourceId")
    }

    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Json> {
        attribute(self.use_construct, "Endpoint")
    }

    /// The attribute `Endpoint.Address`.
    #[inline]
    pub fn endpoint_address(&self) -> Value<Text> {
        attribute(self.use_construct, "Endpoint.Address")
    }

    /// The attribute `Endpoint.Port`.
    #[inline]
    pub fn endpoint_port(&self) -> Value<Text> {
        attribute(self.use_construct, "Endpoint.Port")
    }

    /// The attribute `MasterUserSecret.SecretArn`.
    #[inline]
    pub fn master_user_secret_secret_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "MasterUserSecret.SecretArn")
    }

    /// The attribute `ReadEndpoint`.
    #[inline]
    pub fn read_endpoint(&self) -> Value<Json> {
        attribute(self.use_construct, "ReadEndpoint")
    }

    /// The attribute `ReadEndpoint.Address`.
    #[inline]
    pub fn read_endpoint_address(&self) -> Value<Text> {
        attribute(self.use_construct, "ReadEndpoint.Address")
    }

    /// The attribute `StorageEncryptionType`.
    #[inline]
    pub fn storage_encryption_type(&self) -> Value<Text> {
        attribute(self.use_construct, "StorageEncryptionType")
    }

    /// The attribute `StorageThroughput`.
    #[inline]
    pub fn storage_throughput(&self) -> Value<Integer> {
        attribute(self.use_construct, "StorageThroughput")
    }

    /// `DBClusterIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn db_cluster_identifier(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::RDS::DBClusterEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterendpoint.html).
pub struct DBClusterEndpoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DBClusterEndpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::DBClusterEndpoint",
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

impl DBClusterEndpoint {
    /// The attribute `DBClusterEndpointArn`, which is what `Ref` returns.
    #[inline]
    pub fn db_cluster_endpoint_arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `DBClusterEndpointResourceIdentifier`.
    #[inline]
    pub fn db_cluster_endpoint_resource_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "DBClusterEndpointResourceIdentifier")
    }

    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "Endpoint")
    }

    /// The attribute `EndpointType`.
    #[inline]
    pub fn endpoint_type(&self) -> Value<Text> {
        attribute(self.use_construct, "EndpointType")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::RDS::DBClusterParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterparametergroup.html).
pub struct DBClusterParameterGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DBClusterParameterGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::DBClusterParameterGroup",
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
    /// `DBClusterParameterGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn db_cluster_parameter_group_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::RDS::DBInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html).
pub struct DBInstance {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DBInstance {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::DBInstance",
        arn: Some(ReturnValue::Attribute("DBInstanceArn")),
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
    /// The attribute `AdditionalStorageVolumes`.
    #[inline]
    pub fn additional_storage_volumes(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "AdditionalStorageVolumes")
    }

    /// The attribute `AllocatedStorage`.
    #[inline]
    pub fn allocated_storage(&self) -> Value<Text> {
        attribute(self.use_construct, "AllocatedStorage")
    }

    /// The attribute `AllowMajorVersionUpgrade`.
    #[inline]
    pub fn allow_major_version_upgrade(&self) -> Value<Boolean> {
        attribute(self.use_construct, "AllowMajorVersionUpgrade")
    }

    /// The attribute `ApplyImmediately`.
    #[inline]
    pub fn apply_immediately(&self) -> Value<Boolean> {
        attribute(self.use_construct, "ApplyImmediately")
    }

    /// The attribute `AssociatedRoles`.
    #[inline]
    pub fn associated_roles(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "AssociatedRoles")
    }

    /// The attribute `AutoMinorVersionUpgrade`.
    #[inline]
    pub fn auto_minor_version_upgrade(&self) -> Value<Boolean> {
        attribute(self.use_construct, "AutoMinorVersionUpgrade")
    }

    /// The attribute `AutomaticBackupReplicationKmsKeyId`.
    #[inline]
    pub fn automatic_backup_replication_kms_key_id(&self) -> Value<Text> {
        attribute(self.use_construct, "AutomaticBackupReplicationKmsKeyId")
    }

    /// The attribute `AutomaticBackupReplicationRegion`.
    #[inline]
    pub fn automatic_backup_replication_region(&self) -> Value<Text> {
        attribute(self.use_construct, "AutomaticBackupReplicationRegion")
    }

    /// The attribute `AutomaticBackupReplicationRetentionPeriod`.
    #[inline]
    pub fn automatic_backup_replication_retention_period(&self) -> Value<Integer> {
        attribute(
            self.use_construct,
            "AutomaticBackupReplicationRetentionPeriod",
        )
    }

    /// The attribute `AutomaticRestartTime`.
    #[inline]
    pub fn automatic_restart_time(&self) -> Value<Text> {
        attribute(self.use_construct, "AutomaticRestartTime")
    }

    /// The attribute `AvailabilityZone`.
    #[inline]
    pub fn availability_zone(&self) -> Value<Text> {
        attribute(self.use_construct, "AvailabilityZone")
    }

    /// The attribute `BackupRetentionPeriod`.
    #[inline]
    pub fn backup_retention_period(&self) -> Value<Integer> {
        attribute(self.use_construct, "BackupRetentionPeriod")
    }

    /// The attribute `BackupTarget`.
    #[inline]
    pub fn backup_target(&self) -> Value<Text> {
        attribute(self.use_construct, "BackupTarget")
    }

    /// The attribute `CACertificateIdentifier`.
    #[inline]
    pub fn ca_certificate_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "CACertificateIdentifier")
    }

    /// The attribute `CertificateDetails.CAIdentifier`.
    #[inline]
    pub fn certificate_details_ca_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "CertificateDetails.CAIdentifier")
    }

    /// The attribute `CertificateDetails.ValidTill`.
    #[inline]
    pub fn certificate_details_valid_till(&self) -> Value<Text> {
        attribute(self.use_construct, "CertificateDetails.ValidTill")
    }

    /// The attribute `CertificateRotationRestart`.
    #[inline]
    pub fn certificate_rotation_restart(&self) -> Value<Boolean> {
        attribute(self.use_construct, "CertificateRotationRestart")
    }

    /// The attribute `CharacterSetName`.
    #[inline]
    pub fn character_set_name(&self) -> Value<Text> {
        attribute(self.use_construct, "CharacterSetName")
    }

    /// The attribute `CopyTagsToSnapshot`.
    #[inline]
    pub fn copy_tags_to_snapshot(&self) -> Value<Boolean> {
        attribute(self.use_construct, "CopyTagsToSnapshot")
    }

    /// The attribute `CustomIAMInstanceProfile`.
    #[inline]
    pub fn custom_iam_instance_profile(&self) -> Value<Text> {
        attribute(self.use_construct, "CustomIAMInstanceProfile")
    }

    /// The attribute `DBClusterIdentifier`.
    #[inline]
    pub fn db_cluster_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "DBClusterIdentifier")
    }

    /// The attribute `DBClusterSnapshotIdentifier`.
    #[inline]
    pub fn db_cluster_snapshot_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "DBClusterSnapshotIdentifier")
    }

    /// The attribute `DBInstanceArn`.
    #[inline]
    pub fn db_instance_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DBInstanceArn")
    }

    /// The attribute `DBInstanceClass`.
    #[inline]
    pub fn db_instance_class(&self) -> Value<Text> {
        attribute(self.use_construct, "DBInstanceClass")
    }

    /// The attribute `DBInstanceIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn db_instance_identifier(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `DBInstanceStatus`.
    #[inline]
    pub fn db_instance_status(&self) -> Value<Text> {
        attribute(self.use_construct, "DBInstanceStatus")
    }

    /// The attribute `DBName`.
    #[inline]
    pub fn db_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DBName")
    }

    /// The attribute `DBParameterGroupName`.
    #[inline]
    pub fn db_parameter_group_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DBParameterGroupName")
    }

    /// The attribute `DBSecurityGroups`.
    #[inline]
    pub fn db_security_groups(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "DBSecurityGroups")
    }

    /// The attribute `DBSnapshotIdentifier`.
    #[inline]
    pub fn db_snapshot_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "DBSnapshotIdentifier")
    }

    /// The attribute `DBSubnetGroupName`.
    #[inline]
    pub fn db_subnet_group_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DBSubnetGroupName")
    }

    /// The attribute `DBSystemId`.
    #[inline]
    pub fn db_system_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DBSystemId")
    }

    /// The attribute `DatabaseInsightsMode`.
    #[inline]
    pub fn database_insights_mode(&self) -> Value<Text> {
        attribute(self.use_construct, "DatabaseInsightsMode")
    }

    /// The attribute `DbiResourceId`.
    #[inline]
    pub fn dbi_resource_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DbiResourceId")
    }

    /// The attribute `DedicatedLogVolume`.
    #[inline]
    pub fn dedicated_log_volume(&self) -> Value<Boolean> {
        attribute(self.use_construct, "DedicatedLogVolume")
    }

    /// The attribute `DeleteAutomatedBackups`.
    #[inline]
    pub fn delete_automated_backups(&self) -> Value<Boolean> {
        attribute(self.use_construct, "DeleteAutomatedBackups")
    }

    /// The attribute `DeletionProtection`.
    #[inline]
    pub fn deletion_protection(&self) -> Value<Boolean> {
        attribute(self.use_construct, "DeletionProtection")
    }

    /// The attribute `Domain`.
    #[inline]
    pub fn domain(&self) -> Value<Text> {
        attribute(self.use_construct, "Domain")
    }

    /// The attribute `DomainAuthSecretArn`.
    #[inline]
    pub fn domain_auth_secret_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainAuthSecretArn")
    }

    /// The attribute `DomainDnsIps`.
    #[inline]
    pub fn domain_dns_ips(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "DomainDnsIps")
    }

    /// The attribute `DomainFqdn`.
    #[inline]
    pub fn domain_fqdn(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainFqdn")
    }

    /// The attribute `DomainIAMRoleName`.
    #[inline]
    pub fn domain_iam_role_name(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainIAMRoleName")
    }

    /// The attribute `DomainOu`.
    #[inline]
    pub fn domain_ou(&self) -> Value<Text> {
        attribute(self.use_construct, "DomainOu")
    }

    /// The attribute `EnableCloudwatchLogsExports`.
    #[inline]
    pub fn enable_cloudwatch_logs_exports(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "EnableCloudwatchLogsExports")
    }

    /// The attribute `EnableIAMDatabaseAuthentication`.
    #[inline]
    pub fn enable_iam_database_authentication(&self) -> Value<Boolean> {
        attribute(self.use_construct, "EnableIAMDatabaseAuthentication")
    }

    /// The attribute `EnablePerformanceInsights`.
    #[inline]
    pub fn enable_performance_insights(&self) -> Value<Boolean> {
        attribute(self.use_construct, "EnablePerformanceInsights")
    }

    /// The attribute `Endpoint.Address`.
    #[inline]
    pub fn endpoint_address(&self) -> Value<Text> {
        attribute(self.use_construct, "Endpoint.Address")
    }

    /// The attribute `Endpoint.HostedZoneId`.
    #[inline]
    pub fn endpoint_hosted_zone_id(&self) -> Value<Text> {
        attribute(self.use_construct, "Endpoint.HostedZoneId")
    }

    /// The attribute `Endpoint.Port`.
    #[inline]
    pub fn endpoint_port(&self) -> Value<Text> {
        attribute(self.use_construct, "Endpoint.Port")
    }

    /// The attribute `Engine`.
    #[inline]
    pub fn engine(&self) -> Value<Text> {
        attribute(self.use_construct, "Engine")
    }

    /// The attribute `EngineLifecycleSupport`.
    #[inline]
    pub fn engine_lifecycle_support(&self) -> Value<Text> {
        attribute(self.use_construct, "EngineLifecycleSupport")
    }

    /// The attribute `EngineVersion`.
    #[inline]
    pub fn engine_version(&self) -> Value<Text> {
        attribute(self.use_construct, "EngineVersion")
    }

    /// The attribute `InstanceCreateTime`.
    #[inline]
    pub fn instance_create_time(&self) -> Value<Text> {
        attribute(self.use_construct, "InstanceCreateTime")
    }

    /// The attribute `Iops`.
    #[inline]
    pub fn iops(&self) -> Value<Integer> {
        attribute(self.use_construct, "Iops")
    }

    /// The attribute `IsStorageConfigUpgradeAvailable`.
    #[inline]
    pub fn is_storage_config_upgrade_available(&self) -> Value<Boolean> {
        attribute(self.use_construct, "IsStorageConfigUpgradeAvailable")
    }

    /// The attribute `KmsKeyId`.
    #[inline]
    pub fn kms_key_id(&self) -> Value<Text> {
        attribute(self.use_construct, "KmsKeyId")
    }

    /// The attribute `LatestRestorableTime`.
    #[inline]
    pub fn latest_restorable_time(&self) -> Value<Text> {
        attribute(self.use_construct, "LatestRestorableTime")
    }

    /// The attribute `LicenseModel`.
    #[inline]
    pub fn license_model(&self) -> Value<Text> {
        attribute(self.use_construct, "LicenseModel")
    }

    /// The attribute `ListenerEndpoint.Address`.
    #[inline]
    pub fn listener_endpoint_address(&self) -> Value<Text> {
        attribute(self.use_construct, "ListenerEndpoint.Address")
    }

    /// The attribute `ListenerEndpoint.HostedZoneId`.
    #[inline]
    pub fn listener_endpoint_hosted_zone_id(&self) -> Value<Text> {
        attribute(self.use_construct, "ListenerEndpoint.HostedZoneId")
    }

    /// The attribute `ListenerEndpoint.Port`.
    #[inline]
    pub fn listener_endpoint_port(&self) -> Value<Text> {
        attribute(self.use_construct, "ListenerEndpoint.Port")
    }

    /// The attribute `ManageMasterUserPassword`.
    #[inline]
    pub fn manage_master_user_password(&self) -> Value<Boolean> {
        attribute(self.use_construct, "ManageMasterUserPassword")
    }

    /// The attribute `MasterUserAuthenticationType`.
    #[inline]
    pub fn master_user_authentication_type(&self) -> Value<Text> {
        attribute(self.use_construct, "MasterUserAuthenticationType")
    }

    /// The attribute `MasterUserPassword`.
    #[inline]
    pub fn master_user_password(&self) -> Value<Text> {
        attribute(self.use_construct, "MasterUserPassword")
    }

    /// The attribute `MasterUserSecret.KmsKeyId`.
    #[inline]
    pub fn master_user_secret_kms_key_id(&self) -> Value<Text> {
        attribute(self.use_construct, "MasterUserSecret.KmsKeyId")
    }

    /// The attribute `MasterUserSecret.SecretArn`.
    #[inline]
    pub fn master_user_secret_secret_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "MasterUserSecret.SecretArn")
    }

    /// The attribute `MasterUsername`.
    #[inline]
    pub fn master_username(&self) -> Value<Text> {
        attribute(self.use_construct, "MasterUsername")
    }

    /// The attribute `MaxAllocatedStorage`.
    #[inline]
    pub fn max_allocated_storage(&self) -> Value<Integer> {
        attribute(self.use_construct, "MaxAllocatedStorage")
    }

    /// The attribute `MonitoringInterval`.
    #[inline]
    pub fn monitoring_interval(&self) -> Value<Integer> {
        attribute(self.use_construct, "MonitoringInterval")
    }

    /// The attribute `MonitoringRoleArn`.
    #[inline]
    pub fn monitoring_role_arn(&self) -> Value<Arn<super::iam::Role>> {
        attribute(self.use_construct, "MonitoringRoleArn")
    }

    /// The attribute `MultiAZ`.
    #[inline]
    pub fn multi_az(&self) -> Value<Boolean> {
        attribute(self.use_construct, "MultiAZ")
    }

    /// The attribute `NcharCharacterSetName`.
    #[inline]
    pub fn nchar_character_set_name(&self) -> Value<Text> {
        attribute(self.use_construct, "NcharCharacterSetName")
    }

    /// The attribute `NetworkType`.
    #[inline]
    pub fn network_type(&self) -> Value<Text> {
        attribute(self.use_construct, "NetworkType")
    }

    /// The attribute `OptionGroupName`.
    #[inline]
    pub fn option_group_name(&self) -> Value<Text> {
        attribute(self.use_construct, "OptionGroupName")
    }

    /// The attribute `PercentProgress`.
    #[inline]
    pub fn percent_progress(&self) -> Value<Text> {
        attribute(self.use_construct, "PercentProgress")
    }

    /// The attribute `PerformanceInsightsKMSKeyId`.
    #[inline]
    pub fn performance_insights_kms_key_id(&self) -> Value<Text> {
        attribute(self.use_construct, "PerformanceInsightsKMSKeyId")
    }

    /// The attribute `PerformanceInsightsRetentionPeriod`.
    #[inline]
    pub fn performance_insights_retention_period(&self) -> Value<Integer> {
        attribute(self.use_construct, "PerformanceInsightsRetentionPeriod")
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

    /// The attribute `ProcessorFeatures`.
    #[inline]
    pub fn processor_features(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "ProcessorFeatures")
    }

    /// The attribute `PromotionTier`.
    #[inline]
    pub fn promotion_tier(&self) -> Value<Integer> {
        attribute(self.use_construct, "PromotionTier")
    }

    /// The attribute `PubliclyAccessible`.
    #[inline]
    pub fn publicly_accessible(&self) -> Value<Boolean> {
        attribute(self.use_construct, "PubliclyAccessible")
    }

    /// The attribute `ReadReplicaDBClusterIdentifiers`.
    #[inline]
    pub fn read_replica_db_cluster_identifiers(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "ReadReplicaDBClusterIdentifiers")
    }

    /// The attribute `ReadReplicaDBInstanceIdentifiers`.
    #[inline]
    pub fn read_replica_db_instance_identifiers(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "ReadReplicaDBInstanceIdentifiers")
    }

    /// The attribute `ReplicaMode`.
    #[inline]
    pub fn replica_mode(&self) -> Value<Text> {
        attribute(self.use_construct, "ReplicaMode")
    }

    /// The attribute `RestoreTime`.
    #[inline]
    pub fn restore_time(&self) -> Value<Text> {
        attribute(self.use_construct, "RestoreTime")
    }

    /// The attribute `ResumeFullAutomationModeTime`.
    #[inline]
    pub fn resume_full_automation_mode_time(&self) -> Value<Text> {
        attribute(self.use_construct, "ResumeFullAutomationModeTime")
    }

    /// The attribute `SecondaryAvailabilityZone`.
    #[inline]
    pub fn secondary_availability_zone(&self) -> Value<Text> {
        attribute(self.use_construct, "SecondaryAvailabilityZone")
    }

    /// The attribute `SourceDBClusterIdentifier`.
    #[inline]
    pub fn source_db_cluster_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "SourceDBClusterIdentifier")
    }

    /// The attribute `SourceDBInstanceAutomatedBackupsArn`.
    #[inline]
    pub fn source_db_instance_automated_backups_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "SourceDBInstanceAutomatedBackupsArn")
    }

    /// The attribute `SourceDBInstanceIdentifier`.
    #[inline]
    pub fn source_db_instance_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "SourceDBInstanceIdentifier")
    }

    /// The attribute `SourceDbiResourceId`.
    #[inline]
    pub fn source_dbi_resource_id(&self) -> Value<Text> {
        attribute(self.use_construct, "SourceDbiResourceId")
    }

    /// The attribute `SourceRegion`.
    #[inline]
    pub fn source_region(&self) -> Value<Text> {
        attribute(self.use_construct, "SourceRegion")
    }

    /// The attribute `StatusInfos`.
    #[inline]
    pub fn status_infos(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "StatusInfos")
    }

    /// The attribute `StorageEncrypted`.
    #[inline]
    pub fn storage_encrypted(&self) -> Value<Boolean> {
        attribute(self.use_construct, "StorageEncrypted")
    }

    /// The attribute `StorageOperationPercentProgress`.
    #[inline]
    pub fn storage_operation_percent_progress(&self) -> Value<Integer> {
        attribute(self.use_construct, "StorageOperationPercentProgress")
    }

    /// The attribute `StorageOperationStatus`.
    #[inline]
    pub fn storage_operation_status(&self) -> Value<Text> {
        attribute(self.use_construct, "StorageOperationStatus")
    }

    /// The attribute `StorageThroughput`.
    #[inline]
    pub fn storage_throughput(&self) -> Value<Integer> {
        attribute(self.use_construct, "StorageThroughput")
    }

    /// The attribute `StorageType`.
    #[inline]
    pub fn storage_type(&self) -> Value<Text> {
        attribute(self.use_construct, "StorageType")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }

    /// The attribute `TdeCredentialArn`.
    #[inline]
    pub fn tde_credential_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "TdeCredentialArn")
    }

    /// The attribute `TdeCredentialPassword`.
    #[inline]
    pub fn tde_credential_password(&self) -> Value<Text> {
        attribute(self.use_construct, "TdeCredentialPassword")
    }

    /// The attribute `Timezone`.
    #[inline]
    pub fn timezone(&self) -> Value<Text> {
        attribute(self.use_construct, "Timezone")
    }

    /// The attribute `UseDefaultProcessorFeatures`.
    #[inline]
    pub fn use_default_processor_features(&self) -> Value<Boolean> {
        attribute(self.use_construct, "UseDefaultProcessorFeatures")
    }

    /// The attribute `UseLatestRestorableTime`.
    #[inline]
    pub fn use_latest_restorable_time(&self) -> Value<Boolean> {
        attribute(self.use_construct, "UseLatestRestorableTime")
    }

    /// The attribute `VPCSecurityGroups`.
    #[inline]
    pub fn vpc_security_groups(&self) -> Value<List<Id<super::ec2::SecurityGroup>>> {
        attribute(self.use_construct, "VPCSecurityGroups")
    }
}

/// [`AWS::RDS::DBParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbparametergroup.html).
pub struct DBParameterGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DBParameterGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::DBParameterGroup",
        arn: Some(ReturnValue::Attribute("DBParameterGroupArn")),
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
    /// The attribute `DBParameterGroupArn`.
    #[inline]
    pub fn db_parameter_group_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DBParameterGroupArn")
    }

    /// The attribute `DBParameterGroupName`.
    #[inline]
    pub fn db_parameter_group_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "DBParameterGroupName")
    }

    /// The attribute `Description`.
    #[inline]
    pub fn description(&self) -> Value<Text> {
        attribute(self.use_construct, "Description")
    }

    /// The attribute `Family`.
    #[inline]
    pub fn family(&self) -> Value<Text> {
        attribute(self.use_construct, "Family")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }
}

/// [`AWS::RDS::DBProxy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html).
pub struct DBProxy {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DBProxy {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::DBProxy",
        arn: Some(ReturnValue::Attribute("DBProxyArn")),
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

impl DBProxy {
    /// The attribute `DBProxyArn`.
    #[inline]
    pub fn db_proxy_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DBProxyArn")
    }

    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "Endpoint")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(&self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.use_construct, "VpcId")
    }

    /// `DBProxyName`, which is what `Ref` returns.
    #[inline]
    pub fn db_proxy_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::RDS::DBProxyEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxyendpoint.html).
pub struct DBProxyEndpoint {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DBProxyEndpoint {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::DBProxyEndpoint",
        arn: Some(ReturnValue::Attribute("DBProxyEndpointArn")),
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

impl DBProxyEndpoint {
    /// The attribute `DBProxyEndpointArn`.
    #[inline]
    pub fn db_proxy_endpoint_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DBProxyEndpointArn")
    }

    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "Endpoint")
    }

    /// The attribute `IsDefault`.
    #[inline]
    pub fn is_default(&self) -> Value<Boolean> {
        attribute(self.use_construct, "IsDefault")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(&self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.use_construct, "VpcId")
    }

    /// `DBProxyEndpointName`, which is what `Ref` returns.
    #[inline]
    pub fn db_proxy_endpoint_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::RDS::DBProxyTargetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxytargetgroup.html).
pub struct DBProxyTargetGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DBProxyTargetGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::DBProxyTargetGroup",
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

impl DBProxyTargetGroup {
    /// The attribute `TargetGroupArn`.
    #[inline]
    pub fn target_group_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "TargetGroupArn")
    }
}

/// [`AWS::RDS::DBSecurityGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsecuritygroup.html).
pub struct DBSecurityGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DBSecurityGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::DBSecurityGroup",
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

impl DBSecurityGroup {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::RDS::DBSecurityGroupIngress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsecuritygroupingress.html).
pub struct DBSecurityGroupIngress {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DBSecurityGroupIngress {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::DBSecurityGroupIngress",
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

impl DBSecurityGroupIngress {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::RDS::DBShardGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbshardgroup.html).
pub struct DBShardGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DBShardGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::DBShardGroup",
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

impl DBShardGroup {
    /// The attribute `DBShardGroupResourceId`.
    #[inline]
    pub fn db_shard_group_resource_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DBShardGroupResourceId")
    }

    /// The attribute `Endpoint`.
    #[inline]
    pub fn endpoint(&self) -> Value<Text> {
        attribute(self.use_construct, "Endpoint")
    }

    /// `DBShardGroupIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn db_shard_group_identifier(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::RDS::DBSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsnapshot.html).
pub struct DBSnapshot {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DBSnapshot {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::DBSnapshot",
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

impl DBSnapshot {
    /// The attribute `AllocatedStorage`.
    #[inline]
    pub fn allocated_storage(&self) -> Value<Integer> {
        attribute(self.use_construct, "AllocatedStorage")
    }

    /// The attribute `AvailabilityZone`.
    #[inline]
    pub fn availability_zone(&self) -> Value<Text> {
        attribute(self.use_construct, "AvailabilityZone")
    }

    /// The attribute `DBSnapshotArn`.
    #[inline]
    pub fn db_snapshot_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DBSnapshotArn")
    }

    /// The attribute `DbiResourceId`.
    #[inline]
    pub fn dbi_resource_id(&self) -> Value<Text> {
        attribute(self.use_construct, "DbiResourceId")
    }

    /// The attribute `Encrypted`.
    #[inline]
    pub fn encrypted(&self) -> Value<Boolean> {
        attribute(self.use_construct, "Encrypted")
    }

    /// The attribute `Engine`.
    #[inline]
    pub fn engine(&self) -> Value<Text> {
        attribute(self.use_construct, "Engine")
    }

    /// The attribute `EngineVersion`.
    #[inline]
    pub fn engine_version(&self) -> Value<Text> {
        attribute(self.use_construct, "EngineVersion")
    }

    /// The attribute `IAMDatabaseAuthenticationEnabled`.
    #[inline]
    pub fn iam_database_authentication_enabled(&self) -> Value<Boolean> {
        attribute(self.use_construct, "IAMDatabaseAuthenticationEnabled")
    }

    /// The attribute `InstanceCreateTime`.
    #[inline]
    pub fn instance_create_time(&self) -> Value<Text> {
        attribute(self.use_construct, "InstanceCreateTime")
    }

    /// The attribute `Iops`.
    #[inline]
    pub fn iops(&self) -> Value<Integer> {
        attribute(self.use_construct, "Iops")
    }

    /// The attribute `KmsKeyId`.
    #[inline]
    pub fn kms_key_id(&self) -> Value<Text> {
        attribute(self.use_construct, "KmsKeyId")
    }

    /// The attribute `LicenseModel`.
    #[inline]
    pub fn license_model(&self) -> Value<Text> {
        attribute(self.use_construct, "LicenseModel")
    }

    /// The attribute `MasterUsername`.
    #[inline]
    pub fn master_username(&self) -> Value<Text> {
        attribute(self.use_construct, "MasterUsername")
    }

    /// The attribute `OptionGroupName`.
    #[inline]
    pub fn option_group_name(&self) -> Value<Text> {
        attribute(self.use_construct, "OptionGroupName")
    }

    /// The attribute `OriginalSnapshotCreateTime`.
    #[inline]
    pub fn original_snapshot_create_time(&self) -> Value<Text> {
        attribute(self.use_construct, "OriginalSnapshotCreateTime")
    }

    /// The attribute `Port`.
    #[inline]
    pub fn port(&self) -> Value<Integer> {
        attribute(self.use_construct, "Port")
    }

    /// The attribute `SnapshotCreateTime`.
    #[inline]
    pub fn snapshot_create_time(&self) -> Value<Text> {
        attribute(self.use_construct, "SnapshotCreateTime")
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

    /// The attribute `StorageThroughput`.
    #[inline]
    pub fn storage_throughput(&self) -> Value<Integer> {
        attribute(self.use_construct, "StorageThroughput")
    }

    /// The attribute `StorageType`.
    #[inline]
    pub fn storage_type(&self) -> Value<Text> {
        attribute(self.use_construct, "StorageType")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(&self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.use_construct, "VpcId")
    }
}

/// [`AWS::RDS::DBSubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsubnetgroup.html).
pub struct DBSubnetGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for DBSubnetGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::DBSubnetGroup",
        arn: Some(ReturnValue::Attribute("DBSubnetGroupArn")),
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
    /// The attribute `DBSubnetGroupArn`.
    #[inline]
    pub fn db_subnet_group_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "DBSubnetGroupArn")
    }

    /// `DBSubnetGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn db_subnet_group_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::RDS::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-deployment.html).
pub struct Deployment {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Deployment {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::Deployment",
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

impl Deployment {
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `BlueGreenDeploymentIdentifier`.
    #[inline]
    pub fn blue_green_deployment_identifier(&self) -> Value<Text> {
        attribute(self.use_construct, "BlueGreenDeploymentIdentifier")
    }

    /// The attribute `CreateTime`.
    #[inline]
    pub fn create_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreateTime")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// The attribute `SwitchoverDetails`.
    #[inline]
    pub fn switchover_details(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "SwitchoverDetails")
    }

    /// The attribute `Target`.
    #[inline]
    pub fn target(&self) -> Value<Text> {
        attribute(self.use_construct, "Target")
    }

    /// The attribute `Tasks`.
    #[inline]
    pub fn tasks(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tasks")
    }
}

/// [`AWS::RDS::EventSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-eventsubscription.html).
pub struct EventSubscription {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for EventSubscription {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::EventSubscription",
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

/// [`AWS::RDS::GlobalCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-globalcluster.html).
pub struct GlobalCluster {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for GlobalCluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::GlobalCluster",
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
    /// The attribute `GlobalEndpoint`.
    #[inline]
    pub fn global_endpoint(&self) -> Value<Json> {
        attribute(self.use_construct, "GlobalEndpoint")
    }

    /// `GlobalClusterIdentifier`, which is what `Ref` returns.
    #[inline]
    pub fn global_cluster_identifier(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::RDS::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-integration.html).
pub struct Integration {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Integration {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::Integration",
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

impl Integration {
    /// The attribute `CreateTime`.
    #[inline]
    pub fn create_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreateTime")
    }

    /// The attribute `IntegrationArn`.
    #[inline]
    pub fn integration_arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "IntegrationArn")
    }
}

/// [`AWS::RDS::OptionGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-optiongroup.html).
pub struct OptionGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for OptionGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::RDS::OptionGroup",
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

impl OptionGroup {
    /// `OptionGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn option_group_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}
