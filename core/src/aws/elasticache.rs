//! Resource types of `AWS::ElastiCache`.

use super::prelude::*;

/// [`AWS::ElastiCache::CacheCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-cachecluster.html).
pub struct CacheCluster {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for CacheCluster {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElastiCache::CacheCluster",
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

impl CacheCluster {
    /// The attribute `ConfigurationEndpoint`.
    #[inline]
    pub fn configuration_endpoint(&self) -> Value<Json> {
        attribute(self.use_construct, "ConfigurationEndpoint")
    }

    /// The attribute `ConfigurationEndpoint.Address`.
    #[inline]
    pub fn configuration_endpoint_address(&self) -> Value<Text> {
        attribute(self.use_construct, "ConfigurationEndpoint.Address")
    }

    /// The attribute `ConfigurationEndpoint.Port`.
    #[inline]
    pub fn configuration_endpoint_port(&self) -> Value<Text> {
        attribute(self.use_construct, "ConfigurationEndpoint.Port")
    }

    /// The attribute `RedisEndpoint`.
    #[inline]
    pub fn redis_endpoint(&self) -> Value<Json> {
        attribute(self.use_construct, "RedisEndpoint")
    }

    /// The attribute `RedisEndpoint.Address`.
    #[inline]
    pub fn redis_endpoint_address(&self) -> Value<Text> {
        attribute(self.use_construct, "RedisEndpoint.Address")
    }

    /// The attribute `RedisEndpoint.Port`.
    #[inline]
    pub fn redis_endpoint_port(&self) -> Value<Text> {
        attribute(self.use_construct, "RedisEndpoint.Port")
    }

    /// `ClusterName`, which is what `Ref` returns.
    #[inline]
    pub fn cluster_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::ElastiCache::GlobalReplicationGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-globalreplicationgroup.html).
pub struct GlobalReplicationGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for GlobalReplicationGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElastiCache::GlobalReplicationGroup",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl GlobalReplicationGroup {
    /// The attribute `Arn`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "Arn")
    }

    /// The attribute `GlobalReplicationGroupId`.
    #[inline]
    pub fn global_replication_group_id(&self) -> Value<Id<Self>> {
        attribute(self.use_construct, "GlobalReplicationGroupId")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }
}

/// [`AWS::ElastiCache::ParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-parametergroup.html).
pub struct ParameterGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ParameterGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElastiCache::ParameterGroup",
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

impl ParameterGroup {
    /// The attribute `CacheParameterGroupName`.
    #[inline]
    pub fn cache_parameter_group_name(&self) -> Value<Name<Self>> {
        attribute(self.use_construct, "CacheParameterGroupName")
    }
}

/// [`AWS::ElastiCache::ReplicationGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html).
pub struct ReplicationGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ReplicationGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElastiCache::ReplicationGroup",
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

impl ReplicationGroup {
    /// The attribute `AtRestEncryptionEnabled`.
    #[inline]
    pub fn at_rest_encryption_enabled(&self) -> Value<Boolean> {
        attribute(self.use_construct, "AtRestEncryptionEnabled")
    }

    /// The attribute `AuthToken`.
    #[inline]
    pub fn auth_token(&self) -> Value<Text> {
        attribute(self.use_construct, "AuthToken")
    }

    /// The attribute `AutoMinorVersionUpgrade`.
    #[inline]
    pub fn auto_minor_version_upgrade(&self) -> Value<Boolean> {
        attribute(self.use_construct, "AutoMinorVersionUpgrade")
    }

    /// The attribute `AutomaticFailoverEnabled`.
    #[inline]
    pub fn automatic_failover_enabled(&self) -> Value<Boolean> {
        attribute(self.use_construct, "AutomaticFailoverEnabled")
    }

    /// The attribute `CacheNodeType`.
    #[inline]
    pub fn cache_node_type(&self) -> Value<Text> {
        attribute(self.use_construct, "CacheNodeType")
    }

    /// The attribute `CacheParameterGroupName`.
    #[inline]
    pub fn cache_parameter_group_name(&self) -> Value<Text> {
        attribute(self.use_construct, "CacheParameterGroupName")
    }

    /// The attribute `CacheSecurityGroupNames`.
    #[inline]
    pub fn cache_security_group_names(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "CacheSecurityGroupNames")
    }

    /// The attribute `CacheSubnetGroupName`.
    #[inline]
    pub fn cache_subnet_group_name(&self) -> Value<Text> {
        attribute(self.use_construct, "CacheSubnetGroupName")
    }

    /// The attribute `ClusterMode`.
    #[inline]
    pub fn cluster_mode(&self) -> Value<Text> {
        attribute(self.use_construct, "ClusterMode")
    }

    /// The attribute `ConfigurationEndPoint.Address`.
    #[inline]
    pub fn configuration_end_point_address(&self) -> Value<Text> {
        attribute(self.use_construct, "ConfigurationEndPoint.Address")
    }

    /// The attribute `ConfigurationEndPoint.Port`.
    #[inline]
    pub fn configuration_end_point_port(&self) -> Value<Text> {
        attribute(self.use_construct, "ConfigurationEndPoint.Port")
    }

    /// The attribute `DataTieringEnabled`.
    #[inline]
    pub fn data_tiering_enabled(&self) -> Value<Boolean> {
        attribute(self.use_construct, "DataTieringEnabled")
    }

    /// The attribute `Durability`.
    #[inline]
    pub fn durability(&self) -> Value<Text> {
        attribute(self.use_construct, "Durability")
    }

    /// The attribute `EffectiveDurability`.
    #[inline]
    pub fn effective_durability(&self) -> Value<Text> {
        attribute(self.use_construct, "EffectiveDurability")
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

    /// The attribute `GlobalReplicationGroupId`.
    #[inline]
    pub fn global_replication_group_id(&self) -> Value<Text> {
        attribute(self.use_construct, "GlobalReplicationGroupId")
    }

    /// The attribute `IpDiscovery`.
    #[inline]
    pub fn ip_discovery(&self) -> Value<Text> {
        attribute(self.use_construct, "IpDiscovery")
    }

    /// The attribute `KmsKeyId`.
    #[inline]
    pub fn kms_key_id(&self) -> Value<Text> {
        attribute(self.use_construct, "KmsKeyId")
    }

    /// The attribute `LogDeliveryConfigurations`.
    #[inline]
    pub fn log_delivery_configurations(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "LogDeliveryConfigurations")
    }

    /// The attribute `MultiAZEnabled`.
    #[inline]
    pub fn multi_az_enabled(&self) -> Value<Boolean> {
        attribute(self.use_construct, "MultiAZEnabled")
    }

    /// The attribute `NetworkType`.
    #[inline]
    pub fn network_type(&self) -> Value<Text> {
        attribute(self.use_construct, "NetworkType")
    }

    /// The attribute `NodeGroupConfiguration`.
    #[inline]
    pub fn node_group_configuration(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "NodeGroupConfiguration")
    }

    /// The attribute `NotificationTopicArn`.
    #[inline]
    pub fn notification_topic_arn(&self) -> Value<Text> {
        attribute(self.use_construct, "NotificationTopicArn")
    }

    /// The attribute `NumCacheClusters`.
    #[inline]
    pub fn num_cache_clusters(&self) -> Value<Integer> {
        attribute(self.use_construct, "NumCacheClusters")
    }

    /// The attribute `NumNodeGroups`.
    #[inline]
    pub fn num_node_groups(&self) -> Value<Integer> {
        attribute(self.use_construct, "NumNodeGroups")
    }

    /// The attribute `Port`.
    #[inline]
    pub fn port(&self) -> Value<Integer> {
        attribute(self.use_construct, "Port")
    }

    /// The attribute `PreferredCacheClusterAZs`.
    #[inline]
    pub fn preferred_cache_cluster_azs(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "PreferredCacheClusterAZs")
    }

    /// The attribute `PreferredMaintenanceWindow`.
    #[inline]
    pub fn preferred_maintenance_window(&self) -> Value<Text> {
        attribute(self.use_construct, "PreferredMaintenanceWindow")
    }

    /// The attribute `PrimaryClusterId`.
    #[inline]
    pub fn primary_cluster_id(&self) -> Value<Text> {
        attribute(self.use_construct, "PrimaryClusterId")
    }

    /// The attribute `PrimaryEndPoint.Address`.
    #[inline]
    pub fn primary_end_point_address(&self) -> Value<Text> {
        attribute(self.use_construct, "PrimaryEndPoint.Address")
    }

    /// The attribute `PrimaryEndPoint.Port`.
    #[inline]
    pub fn primary_end_point_port(&self) -> Value<Text> {
        attribute(self.use_construct, "PrimaryEndPoint.Port")
    }

    /// The attribute `ReadEndPoint.Addresses`.
    #[inline]
    pub fn read_end_point_addresses(&self) -> Value<Text> {
        attribute(self.use_construct, "ReadEndPoint.Addresses")
    }

    /// The attribute `ReadEndPoint.AddressesList`.
    #[inline]
    pub fn read_end_point_addresses_list(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "ReadEndPoint.AddressesList")
    }

    /// The attribute `ReadEndPoint.Ports`.
    #[inline]
    pub fn read_end_point_ports(&self) -> Value<Text> {
        attribute(self.use_construct, "ReadEndPoint.Ports")
    }

    /// The attribute `ReadEndPoint.PortsList`.
    #[inline]
    pub fn read_end_point_ports_list(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "ReadEndPoint.PortsList")
    }

    /// The attribute `ReaderEndPoint.Address`.
    #[inline]
    pub fn reader_end_point_address(&self) -> Value<Text> {
        attribute(self.use_construct, "ReaderEndPoint.Address")
    }

    /// The attribute `ReaderEndPoint.Port`.
    #[inline]
    pub fn reader_end_point_port(&self) -> Value<Text> {
        attribute(self.use_construct, "ReaderEndPoint.Port")
    }

    /// The attribute `ReplicasPerNodeGroup`.
    #[inline]
    pub fn replicas_per_node_group(&self) -> Value<Integer> {
        attribute(self.use_construct, "ReplicasPerNodeGroup")
    }

    /// The attribute `ReplicationGroupDescription`.
    #[inline]
    pub fn replication_group_description(&self) -> Value<Text> {
        attribute(self.use_construct, "ReplicationGroupDescription")
    }

    /// The attribute `ReplicationGroupId`, which is what `Ref` returns.
    #[inline]
    pub fn replication_group_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `SecurityGroupIds`.
    #[inline]
    pub fn security_group_ids(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "SecurityGroupIds")
    }

    /// The attribute `SnapshotArns`.
    #[inline]
    pub fn snapshot_arns(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "SnapshotArns")
    }

    /// The attribute `SnapshotName`.
    #[inline]
    pub fn snapshot_name(&self) -> Value<Text> {
        attribute(self.use_construct, "SnapshotName")
    }

    /// The attribute `SnapshotRetentionLimit`.
    #[inline]
    pub fn snapshot_retention_limit(&self) -> Value<Integer> {
        attribute(self.use_construct, "SnapshotRetentionLimit")
    }

    /// The attribute `SnapshotWindow`.
    #[inline]
    pub fn snapshot_window(&self) -> Value<Text> {
        attribute(self.use_construct, "SnapshotWindow")
    }

    /// The attribute `SnapshottingClusterId`.
    #[inline]
    pub fn snapshotting_cluster_id(&self) -> Value<Text> {
        attribute(self.use_construct, "SnapshottingClusterId")
    }

    /// The attribute `Tags`.
    #[inline]
    pub fn tags(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "Tags")
    }

    /// The attribute `TransitEncryptionEnabled`.
    #[inline]
    pub fn transit_encryption_enabled(&self) -> Value<Boolean> {
        attribute(self.use_construct, "TransitEncryptionEnabled")
    }

    /// The attribute `TransitEncryptionMode`.
    #[inline]
    pub fn transit_encryption_mode(&self) -> Value<Text> {
        attribute(self.use_construct, "TransitEncryptionMode")
    }

    /// The attribute `UserGroupIds`.
    #[inline]
    pub fn user_group_ids(&self) -> Value<List<Text>> {
        attribute(self.use_construct, "UserGroupIds")
    }
}

/// [`AWS::ElastiCache::SecurityGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-securitygroup.html).
pub struct SecurityGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SecurityGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElastiCache::SecurityGroup",
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

impl SecurityGroup {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::ElastiCache::SecurityGroupIngress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-securitygroupingress.html).
pub struct SecurityGroupIngress {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SecurityGroupIngress {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElastiCache::SecurityGroupIngress",
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

impl SecurityGroupIngress {
    /// The attribute `Id`, which is what `Ref` returns.
    #[inline]
    pub fn id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::ElastiCache::ServerlessCache`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html).
pub struct ServerlessCache {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ServerlessCache {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElastiCache::ServerlessCache",
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

impl ServerlessCache {
    /// The attribute `ARN`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ARN")
    }

    /// The attribute `CreateTime`.
    #[inline]
    pub fn create_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreateTime")
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

    /// The attribute `FullEngineVersion`.
    #[inline]
    pub fn full_engine_version(&self) -> Value<Text> {
        attribute(self.use_construct, "FullEngineVersion")
    }

    /// The attribute `ReaderEndpoint.Address`.
    #[inline]
    pub fn reader_endpoint_address(&self) -> Value<Text> {
        attribute(self.use_construct, "ReaderEndpoint.Address")
    }

    /// The attribute `ReaderEndpoint.Port`.
    #[inline]
    pub fn reader_endpoint_port(&self) -> Value<Text> {
        attribute(self.use_construct, "ReaderEndpoint.Port")
    }

    /// The attribute `Status`.
    #[inline]
    pub fn status(&self) -> Value<Text> {
        attribute(self.use_construct, "Status")
    }

    /// `ServerlessCacheName`, which is what `Ref` returns.
    #[inline]
    pub fn serverless_cache_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::ElastiCache::ServerlessCacheSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscachesnapshot.html).
pub struct ServerlessCacheSnapshot {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for ServerlessCacheSnapshot {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElastiCache::ServerlessCacheSnapshot",
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

impl ServerlessCacheSnapshot {
    /// The attribute `ARN`.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        attribute(self.use_construct, "ARN")
    }

    /// The attribute `BytesUsedForCache`.
    #[inline]
    pub fn bytes_used_for_cache(&self) -> Value<Text> {
        attribute(self.use_construct, "BytesUsedForCache")
    }

    /// The attribute `CreateTime`.
    #[inline]
    pub fn create_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CreateTime")
    }

    /// The attribute `ServerlessCacheConfiguration`.
    #[inline]
    pub fn serverless_cache_configuration(&self) -> Value<Json> {
        attribute(self.use_construct, "ServerlessCacheConfiguration")
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
}

/// [`AWS::ElastiCache::Snapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-snapshot.html).
pub struct Snapshot {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for Snapshot {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElastiCache::Snapshot",
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
    /// The attribute `Arn`, which is what `Ref` returns.
    #[inline]
    pub fn arn(&self) -> Value<Arn<Self>> {
        reference(self.use_construct)
    }

    /// The attribute `AutoMinorVersionUpgrade`.
    #[inline]
    pub fn auto_minor_version_upgrade(&self) -> Value<Boolean> {
        attribute(self.use_construct, "AutoMinorVersionUpgrade")
    }

    /// The attribute `AutomaticFailover`.
    #[inline]
    pub fn automatic_failover(&self) -> Value<Text> {
        attribute(self.use_construct, "AutomaticFailover")
    }

    /// The attribute `CacheClusterCreateTime`.
    #[inline]
    pub fn cache_cluster_create_time(&self) -> Value<Text> {
        attribute(self.use_construct, "CacheClusterCreateTime")
    }

    /// The attribute `CacheNodeType`.
    #[inline]
    pub fn cache_node_type(&self) -> Value<Text> {
        attribute(self.use_construct, "CacheNodeType")
    }

    /// The attribute `CacheParameterGroupName`.
    #[inline]
    pub fn cache_parameter_group_name(&self) -> Value<Text> {
        attribute(self.use_construct, "CacheParameterGroupName")
    }

    /// The attribute `CacheSubnetGroupName`.
    #[inline]
    pub fn cache_subnet_group_name(&self) -> Value<Text> {
        attribute(self.use_construct, "CacheSubnetGroupName")
    }

    /// The attribute `DataTiering`.
    #[inline]
    pub fn data_tiering(&self) -> Value<Text> {
        attribute(self.use_construct, "DataTiering")
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

    /// The attribute `NodeSnapshots`.
    #[inline]
    pub fn node_snapshots(&self) -> Value<List<Json>> {
        attribute(self.use_construct, "NodeSnapshots")
    }

    /// The attribute `NumCacheNodes`.
    #[inline]
    pub fn num_cache_nodes(&self) -> Value<Integer> {
        attribute(self.use_construct, "NumCacheNodes")
    }

    /// The attribute `NumNodeGroups`.
    #[inline]
    pub fn num_node_groups(&self) -> Value<Integer> {
        attribute(self.use_construct, "NumNodeGroups")
    }

    /// The attribute `Port`.
    #[inline]
    pub fn port(&self) -> Value<Integer> {
        attribute(self.use_construct, "Port")
    }

    /// The attribute `PreferredAvailabilityZone`.
    #[inline]
    pub fn preferred_availability_zone(&self) -> Value<Text> {
        attribute(self.use_construct, "PreferredAvailabilityZone")
    }

    /// The attribute `PreferredMaintenanceWindow`.
    #[inline]
    pub fn preferred_maintenance_window(&self) -> Value<Text> {
        attribute(self.use_construct, "PreferredMaintenanceWindow")
    }

    /// The attribute `ReplicationGroupDescription`.
    #[inline]
    pub fn replication_group_description(&self) -> Value<Text> {
        attribute(self.use_construct, "ReplicationGroupDescription")
    }

    /// The attribute `SnapshotRetentionLimit`.
    #[inline]
    pub fn snapshot_retention_limit(&self) -> Value<Integer> {
        attribute(self.use_construct, "SnapshotRetentionLimit")
    }

    /// The attribute `SnapshotSource`.
    #[inline]
    pub fn snapshot_source(&self) -> Value<Text> {
        attribute(self.use_construct, "SnapshotSource")
    }

    /// The attribute `SnapshotStatus`.
    #[inline]
    pub fn snapshot_status(&self) -> Value<Text> {
        attribute(self.use_construct, "SnapshotStatus")
    }

    /// The attribute `SnapshotWindow`.
    #[inline]
    pub fn snapshot_window(&self) -> Value<Text> {
        attribute(self.use_construct, "SnapshotWindow")
    }

    /// The attribute `TopicArn`.
    #[inline]
    pub fn topic_arn(&self) -> Value<Arn<super::sns::Topic>> {
        attribute(self.use_construct, "TopicArn")
    }

    /// The attribute `VpcId`.
    #[inline]
    pub fn vpc_id(&self) -> Value<Id<super::ec2::VPC>> {
        attribute(self.use_construct, "VpcId")
    }
}

/// [`AWS::ElastiCache::SubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-subnetgroup.html).
pub struct SubnetGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for SubnetGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElastiCache::SubnetGroup",
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

impl SubnetGroup {
    /// `CacheSubnetGroupName`, which is what `Ref` returns.
    #[inline]
    pub fn cache_subnet_group_name(&self) -> Value<Name<Self>> {
        reference(self.use_construct)
    }
}

/// [`AWS::ElastiCache::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-user.html).
pub struct User {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for User {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElastiCache::User",
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

/// [`AWS::ElastiCache::UserGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-usergroup.html).
pub struct UserGroup {
    /// A literal stands within `construct!` or `stack!`.
    #[cfg_attr(any(doc, rust_analyzer), doc(hidden))]
    pub use_construct: Identity,
}

impl ResourceType for UserGroup {
    const FACTS: Facts = Facts {
        type_name: "AWS::ElastiCache::UserGroup",
        arn: Some(ReturnValue::Attribute("Arn")),
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

impl UserGroup {
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

    /// `UserGroupId`, which is what `Ref` returns.
    #[inline]
    pub fn user_group_id(&self) -> Value<Id<Self>> {
        reference(self.use_construct)
    }
}
