use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(ClusterWithoutFailover {
        sessions: aws::elasticache::ReplicationGroup {
            automatic_failover_enabled: false,
            cache_parameter_group_name: settings.cache_parameter_group_name(),
            replication_group_description: "sessions",
        },
        settings: aws::elasticache::ParameterGroup {
            cache_parameter_group_family: "redis7",
            description: "cluster mode",
            properties: [("cluster-enabled", "yes")],
        },
    });
    let _ = stack!(DynamodbTableBillingmodeExclusive {
        it: aws::dynamodb::Table {
            attribute_definitions: [AttributeDefinition {
                attribute_name: "id",
                attribute_type: "S"
            }],
            billing_mode: "PAY_PER_REQUEST",
            key_schema: [KeySchema {
                attribute_name: "id",
                key_type: "HASH"
            }],
            provisioned_throughput: ProvisionedThroughput {
                read_capacity_units: 5,
                write_capacity_units: 5
            },
        },
    });
    let _ = stack!(ElasticacheCacheclusterEngineVersion {
        it: aws::elasticache::CacheCluster {
            cache_node_type: "cache.t4g.micro",
            engine: "memcached",
            engine_version: "9.9.9",
            num_cache_nodes: 1,
        },
    });
    let _ = stack!(ElasticacheReplicationgroupTransitencryptionenabledValkey {
        it: aws::elasticache::ReplicationGroup {
            automatic_failover_enabled: true,
            cache_node_type: "cache.t4g.micro",
            engine: "valkey",
            num_cache_clusters: 2,
            replication_group_description: "sessions",
        },
    });
    let _ = stack!(FsxFilesystemStorageCapacity {
        it: aws::fsx::FileSystem {
            file_system_type: "LUSTRE",
            storage_capacity: 100,
            subnet_ids: ["subnet-0123456789abcdef0"]
        },
    });
    let _ = stack!(RdsDbclusterAurora {
        it: aws::rds::DBCluster {
            engine: "aurora-postgresql",
            manage_master_user_password: true,
            master_username: "keeper",
            storage_type: "gp3",
        },
    });
    let _ = stack!(RdsDbclusterEngineVersion {
        it: aws::rds::DBCluster {
            engine: "aurora-postgresql",
            engine_version: "99.9",
            manage_master_user_password: true,
            master_username: "keeper",
        },
    });
    let _ = stack!(RdsDbclusterMonitoring {
        it: aws::rds::DBCluster {
            engine: "aurora-postgresql",
            manage_master_user_password: true,
            master_username: "keeper",
            monitoring_interval: 60,
        },
    });
    let _ = stack!(RdsDbclusterMultiaz {
        it: aws::rds::DBCluster {
            allocated_storage: 100,
            db_cluster_instance_class: "db.r6gd.large",
            engine: "mysql",
            iops: 1000,
            manage_master_user_password: true,
            master_username: "keeper",
            storage_type: "gp2",
        },
    });
    let _ = stack!(RdsDbclusterServerlessExclusive {
        it: aws::rds::DBCluster {
            engine: "aurora-mysql",
            engine_mode: "provisioned",
            manage_master_user_password: true,
            master_username: "keeper",
            scaling_configuration: ScalingConfiguration { max_capacity: 4 },
        },
    });
    let _ = stack!(RdsDbinstanceAuroraExclusive {
        it: aws::rds::DBInstance {
            allocated_storage: "100",
            db_cluster_identifier: "orders",
            db_instance_class: "db.r6g.large",
            engine: "aurora-postgresql",
        },
    });
    let _ = stack!(RdsDbinstanceBackupretentionperiodMaximum {
        it: aws::rds::DBInstance {
            allocated_storage: "20",
            backup_retention_period: 40,
            db_instance_class: "db.t4g.medium",
            engine: "postgres",
            manage_master_user_password: true,
            master_username: "keeper",
        },
    });
    let _ = stack!(RdsDbinstanceEngineVersion {
        it: aws::rds::DBInstance {
            allocated_storage: "20",
            db_instance_class: "db.t4g.medium",
            engine: "postgres",
            engine_version: "99",
            manage_master_user_password: true,
            master_username: "keeper",
        },
    });
    let _ = stack!(RdsDbinstanceInstanceClusterEngine {
        first: aws::rds::DBInstance {
            db_cluster_identifier: orders.db_cluster_identifier(),
            db_instance_class: "db.r6g.large",
            engine: "aurora-mysql",
        },
        orders: aws::rds::DBCluster {
            engine: "aurora-postgresql",
            manage_master_user_password: true,
            master_username: "keeper"
        },
    });
    let _ = stack!(RdsDbinstanceInstanceClusterStorageEncrypted {
        first: aws::rds::DBInstance {
            db_cluster_identifier: orders.db_cluster_identifier(),
            db_instance_class: "db.r6g.large",
            engine: "aurora-postgresql",
            storage_encrypted: false,
        },
        orders: aws::rds::DBCluster {
            engine: "aurora-postgresql",
            manage_master_user_password: true,
            master_username: "keeper",
            storage_encrypted: true,
        },
    });
    let _ = stack!(RdsDbinstanceKmskeyStorageencrypted {
        it: aws::rds::DBInstance {
            allocated_storage: "20",
            db_instance_class: "db.t4g.medium",
            engine: "postgres",
            kms_key_id: "alias/orders",
            manage_master_user_password: true,
            master_username: "keeper",
        },
    });
    let _ = stack!(SameIdentifier {
        a: aws::s3::Bucket {
            bucket_name: "files"
        },
        b: aws::s3::Bucket {
            bucket_name: "files"
        },
    });
    let _ = stack!(RdsDbinstanceReplicamodeEnum {
        it: aws::rds::DBInstance {
            db_instance_class: "db.r5.large",
            engine: "oracle-ee",
            replica_mode: "read-write",
            source_db_instance_identifier: "orders",
        },
    });
}
