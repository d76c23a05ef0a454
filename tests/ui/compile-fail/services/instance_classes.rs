use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(AmazonmqBrokerInstancetypeEnum {
        it: aws::amazonmq::Broker {
            broker_name: "orders",
            deployment_mode: "SINGLE_INSTANCE",
            engine_type: "RABBITMQ",
            host_instance_type: "mq.m9.large",
            publicly_accessible: false,
            users: [User {
                password: "{{resolve:secretsmanager:broker}}",
                username: "admin"
            }],
        },
    });
    let _ = stack!(AppstreamFleetInstancetypeEnum {
        it: aws::appstream::Fleet {
            compute_capacity: ComputeCapacity {
                desired_instances: 1
            },
            image_name: "base",
            instance_type: "stream.standard.huge",
            name: "desk",
        },
    });
    let _ = stack!(DaxClusterNodetypeEnum {
        it: aws::dax::Cluster {
            iam_role_arn: "arn:aws:iam::123456789012:role/worker",
            node_type: "dax.r9.large",
            replication_factor: 3,
        },
    });
    let _ = stack!(DocdbDbinstanceDbinstanceclassEnum {
        it: aws::docdb::DBInstance {
            db_cluster_identifier: "documents",
            db_instance_class: "db.r6g.huge"
        },
    });
    let _ = stack!(Ec2InstanceInstancetypeEnum {
        it: aws::ec2::Instance {
            image_id: "ami-0123456789abcdef0",
            instance_type: "m5.7xlarge"
        },
    });
    let _ = stack!(
        ElasticsearchDomainElasticsearchclusterconfigInstancetypeEnum {
            it: aws::elasticsearch::Domain {
                elasticsearch_cluster_config: ElasticsearchClusterConfig {
                    instance_type: "m5.large"
                }
            },
        }
    );
    let _ = stack!(EmrClusterInstancetypeconfigInstancetypeEnum {
        it: aws::emr::Cluster {
            instances: JobFlowInstancesConfig {
                core_instance_fleet: InstanceFleetConfig {
                    instance_type_configs: [InstanceTypeConfig {
                        instance_type: "m5.huge"
                    }],
                    target_on_demand_capacity: 1,
                },
                master_instance_fleet: InstanceFleetConfig {
                    instance_type_configs: [InstanceTypeConfig {
                        instance_type: "m5.xlarge"
                    }],
                    target_on_demand_capacity: 1,
                },
            },
            job_flow_role: "flow",
            name: "etl",
            release_label: "emr-7.0.0",
            service_role: "service",
        },
    });
    let _ = stack!(GameliftFleetEc2instancetypeEnum {
        it: aws::gamelift::Fleet {
            build_id: "build-1",
            ec2_instance_type: "c5.huge",
            name: "arena"
        },
    });
    let _ = stack!(ManagedblockchainNodeNodeconfigurationInstancetypeEnum {
        it: aws::managedblockchain::Node {
            network_id: "n-ethereum-mainnet",
            node_configuration: NodeConfiguration {
                availability_zone: "us-east-1a",
                instance_type: "bc.m9.large"
            },
        },
    });
    let _ = stack!(NeptuneDbinstanceDbinstanceclassEnum {
        it: aws::neptune::DBInstance {
            db_instance_class: "db.r5.huge"
        },
    });
    let _ = stack!(OpensearchserviceDomainClusterconfigInstancetypeEnum {
        it: aws::opensearchservice::Domain {
            cluster_config: ClusterConfig {
                instance_type: "r6g.large"
            }
        },
    });
    let _ = stack!(RdsDbclusterDbclusterinstanceclassEnum {
        it: aws::rds::DBCluster {
            allocated_storage: 100,
            db_cluster_instance_class: "db.r6gd.huge",
            engine: "mysql",
            iops: 1000,
            manage_master_user_password: true,
            master_username: "keeper",
            storage_type: "io1",
        },
    });
    let _ = stack!(RdsDbinstanceDbInstanceClass {
        it: aws::rds::DBInstance {
            allocated_storage: "20",
            db_instance_class: "db.r4.large",
            engine: "postgres",
            engine_version: "18.1",
            manage_master_user_password: true,
            master_username: "keeper",
        },
    });
    let _ = stack!(RdsDbinstanceDbinstanceclassEnum {
        it: aws::rds::DBInstance {
            allocated_storage: "20",
            db_instance_class: "db.r5.huge",
            engine: "postgres",
            manage_master_user_password: true,
            master_username: "keeper",
        },
    });
    let _ = stack!(RedshiftClusterNodetypeEnum {
        it: aws::redshift::Cluster {
            cluster_type: "single-node",
            db_name: "warehouse",
            manage_master_password: true,
            master_username: "admin",
            node_type: "ra9.large",
        },
    });
    let _ = stack!(SagemakerClusterInstancetypeEnum {
        it: aws::sagemaker::Cluster {
            instance_groups: [ClusterInstanceGroup {
                execution_role: "arn:aws:iam::123456789012:role/worker",
                instance_count: 1,
                instance_group_name: "workers",
                instance_type: "ml.c5.huge",
                life_cycle_config: ClusterLifeCycleConfig {
                    on_create: "start.sh",
                    source_s3_uri: "s3://sagemaker-code/start"
                },
            },],
        },
    });
    let _ = stack!(SagemakerHostingInstancetypeEnum {
        it: aws::sagemaker::InferenceExperiment {
            endpoint_name: "scores",
            model_variants: [ModelVariantConfig {
                infrastructure_config: ModelInfrastructureConfig {
                    infrastructure_type: "RealTimeInference",
                    real_time_inference_config: RealTimeInferenceConfig {
                        instance_count: 1,
                        instance_type: "ml.m5.huge"
                    },
                },
                model_name: "scores",
                variant_name: "all",
            },],
            name: "first",
            role_arn: "arn:aws:iam::123456789012:role/worker",
            shadow_mode_config: ShadowModeConfig {
                shadow_model_variants: [ShadowModelVariantConfig {
                    sampling_percentage: 50,
                    shadow_model_variant_name: "new"
                }],
                source_model_variant_name: "all",
            },
            r#type: "ShadowMode",
        },
    });
    let _ = stack!(SagemakerProcessingInstancetypeEnum {
        it: aws::sagemaker::DataQualityJobDefinition {
            data_quality_app_specification: DataQualityAppSpecification {
                image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/monitor"
            },
            data_quality_job_input: DataQualityJobInput {
                endpoint_input: EndpointInput {
                    endpoint_name: "scores",
                    local_path: "/opt/ml"
                }
            },
            data_quality_job_output_config: MonitoringOutputConfig {
                monitoring_outputs: [MonitoringOutput {
                    s3_output: S3Output {
                        local_path: "/opt/ml",
                        s3_uri: "s3://reports/quality"
                    }
                },],
            },
            job_resources: MonitoringResources {
                cluster_config: ClusterConfig {
                    instance_count: 1,
                    instance_type: "ml.m5.huge",
                    volume_size_in_gb: 20
                },
            },
            role_arn: "arn:aws:iam::123456789012:role/worker",
        },
    });
    let _ = stack!(SagemakerTransformInstancetypeEnum {
        it: aws::sagemaker::ModelPackage {
            validation_specification: ValidationSpecification {
                validation_profiles: [ValidationProfile {
                    profile_name: "first",
                    transform_job_definition: TransformJobDefinition {
                        transform_input: TransformInput {
                            data_source: DataSource {
                                s3_data_source: S3DataSource {
                                    s3_data_type: "S3Prefix",
                                    s3_uri: "s3://scores/in"
                                },
                            },
                        },
                        transform_output: TransformOutput {
                            s3_output_path: "s3://scores/out"
                        },
                        transform_resources: TransformResources {
                            instance_count: 1,
                            instance_type: "ml.m5.huge"
                        },
                    },
                },],
                validation_role: "arn:aws:iam::123456789012:role/worker",
            },
        },
    });
}
