//! A Kafka cluster, and functions that work through its topics.

use infrastruct::{
    App, Construct, Id, List, Output, Parameter, Ref, Resource, aws, construct, json, stack, sub,
};

/// A function for one topic of the cluster.
#[derive(Construct)]
struct Consumer {
    function: Resource<aws::lambda::Function>,
    source: Resource<aws::lambda::EventSourceMapping>,
    lost: Option<Resource<aws::sqs::Queue>>,
}

impl Consumer {
    fn new(
        topic: &str,
        cluster: Ref<aws::msk::Cluster>,
        role: Ref<aws::iam::Role>,
        keep_lost: bool,
    ) -> Self {
        construct!(Self {
            lost: keep_lost.then(|| aws::sqs::Queue {
                message_retention_period: 1_209_600,
            }),
            function: aws::lambda::Function {
                runtime: "java21",
                handler: format!("com.example.{topic}::handle"),
                role: role,
                timeout: 60,
                memory_size: 1024,
                snap_start: SnapStart {
                    apply_on: "PublishedVersions",
                },
                code: Code {
                    s3_bucket: "artifacts-123456789012",
                    s3_key: "consumers.jar",
                },
            },
            source: aws::lambda::EventSourceMapping {
                function_name: function,
                event_source_arn: cluster,
                topics: [topic],
                starting_position: "TRIM_HORIZON",
                batch_size: 500,
                amazon_managed_kafka_event_source_config: AmazonManagedKafkaEventSourceConfig {
                    consumer_group_id: format!("{topic}-consumer"),
                },
                destination_config: lost.as_ref().map(|lost| DestinationConfig {
                    on_failure: OnFailure { destination: lost },
                }),
            },
        })
    }
}

pub(super) fn app() -> App {
    let topics = [("orders", true), ("clicks", false)];
    let messaging = stack!(Messaging {
        vpc: Parameter::<Id<aws::ec2::VPC>>::new(),
        subnets: Parameter::<List<Id<aws::ec2::Subnet>>>::new(),
        group: aws::ec2::SecurityGroup {
            group_description: "brokers",
            vpc_id: &vpc,
        },
        ports: [9092, 9094, 9098].map(|port| aws::ec2::SecurityGroupIngress {
            group_id: group,
            source_security_group_id: group,
            ip_protocol: "tcp",
            from_port: port,
            to_port: port,
        }),
        key: aws::kms::Key {
            enable_key_rotation: true
        },
        logs: aws::logs::LogGroup {
            retention_in_days: 14
        },
        configuration: aws::msk::Configuration {
            name: "main",
            kafka_versions_list: ["3.8.x"],
            server_properties: "auto.create.topics.enable=true\nlog.retention.hours=72\n",
        },
        cluster: aws::msk::Cluster {
            cluster_name: "main",
            kafka_version: "3.8.x",
            number_of_broker_nodes: 3,
            broker_node_group_info: BrokerNodeGroupInfo {
                instance_type: "kafka.m7g.large",
                client_subnets: &subnets,
                security_groups: [group],
                storage_info: StorageInfo {
                    ebs_storage_info: EBSStorageInfo { volume_size: 100 },
                },
            },
            client_authentication: ClientAuthentication {
                sasl: Sasl {
                    iam: Iam { enabled: true }
                },
            },
            encryption_info: EncryptionInfo {
                encryption_at_rest: EncryptionAtRest {
                    data_volume_kms_key_id: key,
                },
                encryption_in_transit: EncryptionInTransit {
                    client_broker: "TLS",
                    in_cluster: true,
                },
            },
            configuration_info: ConfigurationInfo {
                arn: configuration,
                revision: 1,
            },
            logging_info: LoggingInfo {
                broker_logs: BrokerLogs {
                    cloud_watch_logs: CloudWatchLogs {
                        enabled: true,
                        log_group: logs,
                    },
                },
            },
            enhanced_monitoring: "PER_BROKER",
        },
        role: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "lambda.amazonaws.com" },
                    "Action": "sts:AssumeRole",
                }],
            }),
            managed_policy_arns: ["arn:aws:iam::aws:policy/service-role/AWSLambdaMSKExecutionRole"],
            policies: [Policy {
                policy_name: "read",
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [
                        {
                            "Effect": "Allow",
                            "Action": ["kafka-cluster:Connect", "kafka-cluster:ReadData", "kafka-cluster:DescribeGroup"],
                            "Resource": [
                                cluster.arn(),
                                sub!("arn:{AWS::Partition}:kafka:{AWS::Region}:{AWS::AccountId}:topic/main/*"),
                            ],
                        },
                        { "Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*" },
                    ],
                }),
            }],
        },
        consumers: topics.map(|(topic, keep_lost)| Consumer::new(topic, cluster, role, keep_lost)),
        policy: aws::msk::ClusterPolicy {
            cluster_arn: cluster,
            policy: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "AWS": "111122223333" },
                    "Action": "kafka:CreateVpcConnection",
                    "Resource": cluster.arn(),
                }],
            }),
        },
        cluster_arn: Output::new(cluster.arn()),
    });
    App::new().stack(messaging)
}
