//! Amazon DynamoDB: tables, their indexes, their streams, their backups.

use infrastruct::{App, Condition, Output, Parameter, aws, if_, json, pseudo, stack, sub};

pub(super) const PAGE: &str = "amazondynamodb/latest/developerguide/GettingStartedDynamoDB.html";

pub(super) fn app() -> App {
    let capacity = [("read", "ReadCapacity"), ("write", "WriteCapacity")];
    let catalogue = stack!(Catalogue {
        stage: Parameter::text().default("test"),
        units: Parameter::integer().default(5).min_value(1),
        is_live: Condition::equals(&stage, "live"),
        #[deletion_policy(RetainExceptOnCreate)]
        #[update_replace_policy(Retain)]
        music: aws::dynamodb::Table {
            table_name: "Music",
            billing_mode: "PAY_PER_REQUEST",
            attribute_definitions: [
                AttributeDefinition {
                    attribute_name: "Artist",
                    attribute_type: "S",
                },
                AttributeDefinition {
                    attribute_name: "SongTitle",
                    attribute_type: "S",
                },
                AttributeDefinition {
                    attribute_name: "Year",
                    attribute_type: "N",
                },
            ],
            key_schema: [
                KeySchema {
                    attribute_name: "Artist",
                    key_type: "HASH",
                },
                KeySchema {
                    attribute_name: "SongTitle",
                    key_type: "RANGE",
                },
            ],
            global_secondary_indexes: [GlobalSecondaryIndex {
                index_name: "by-year",
                key_schema: [KeySchema {
                    attribute_name: "Year",
                    key_type: "HASH",
                }],
                projection: Projection {
                    projection_type: "INCLUDE",
                    non_key_attributes: ["AlbumTitle", "Awards"],
                },
            }],
            local_secondary_indexes: [LocalSecondaryIndex {
                index_name: "artist-by-year",
                key_schema: [
                    KeySchema {
                        attribute_name: "Artist",
                        key_type: "HASH",
                    },
                    KeySchema {
                        attribute_name: "Year",
                        key_type: "RANGE",
                    },
                ],
                projection: Projection {
                    projection_type: "ALL",
                },
            }],
            stream_specification: StreamSpecification {
                stream_view_type: "NEW_AND_OLD_IMAGES",
            },
            time_to_live_specification: TimeToLiveSpecification {
                attribute_name: "ExpiresAt",
                enabled: true,
            },
            point_in_time_recovery_specification: PointInTimeRecoverySpecification {
                point_in_time_recovery_enabled: true,
                recovery_period_in_days: 35,
            },
            sse_specification: SSESpecification {
                sse_enabled: true,
                sse_type: "KMS",
                kms_master_key_id: key,
            },
            kinesis_stream_specification: KinesisStreamSpecification {
                stream_arn: changes,
            },
            contributor_insights_specification: ContributorInsightsSpecification { enabled: true },
            deletion_protection_enabled: if_(&is_live, true, false),
            table_class: "STANDARD",
            resource_policy: ResourcePolicy {
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{
                        "Effect": "Allow",
                        "Principal": { "AWS": pseudo::account_id() },
                        "Action": "dynamodb:GetItem",
                        "Resource": "*",
                    }],
                }),
            },
            tags: [("team", "catalogue")],
        },
        changes: aws::kinesis::Stream {
            stream_mode_details: StreamModeDetails {
                stream_mode: "ON_DEMAND",
            },
        },
        key: aws::kms::Key {
            key_policy: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "AWS": sub!("arn:{AWS::Partition}:iam::{AWS::AccountId}:root") },
                    "Action": "kms:*",
                    "Resource": "*",
                }],
            }),
        },
        orders: aws::dynamodb::Table {
            attribute_definitions: [AttributeDefinition {
                attribute_name: "Id",
                attribute_type: "S",
            }],
            key_schema: [KeySchema {
                attribute_name: "Id",
                key_type: "HASH",
            }],
            billing_mode: "PROVISIONED",
            provisioned_throughput: ProvisionedThroughput {
                read_capacity_units: &units,
                write_capacity_units: &units,
            },
        },
        targets: capacity.map(
            |(_, dimension)| aws::applicationautoscaling::ScalableTarget {
                service_namespace: "dynamodb",
                scalable_dimension: format!("dynamodb:table:{dimension}Units"),
                resource_id: sub!("table/{}", orders.table_name()),
                min_capacity: 5,
                max_capacity: 100,
            }
        ),
        policies: targets
            .iter()
            .zip(capacity)
            .map(|(target, (name, dimension))| {
                aws::applicationautoscaling::ScalingPolicy {
                    policy_name: name,
                    policy_type: "TargetTrackingScaling",
                    scaling_target_id: target,
                    target_tracking_scaling_policy_configuration:
                        TargetTrackingScalingPolicyConfiguration {
                            target_value: 70,
                            scale_in_cooldown: 60,
                            scale_out_cooldown: 60,
                            predefined_metric_specification: PredefinedMetricSpecification {
                                predefined_metric_type: format!("DynamoDB{dimension}Utilization"),
                            },
                        },
                }
            }),
        sessions: aws::dynamodb::GlobalTable {
            billing_mode: "PAY_PER_REQUEST",
            attribute_definitions: [AttributeDefinition {
                attribute_name: "Id",
                attribute_type: "S",
            }],
            key_schema: [KeySchema {
                attribute_name: "Id",
                key_type: "HASH",
            }],
            stream_specification: StreamSpecification {
                stream_view_type: "NEW_AND_OLD_IMAGES",
            },
            replicas: ["us-east-1", "eu-central-1"].map(|region| ReplicaSpecification {
                region: region,
                point_in_time_recovery_specification: PointInTimeRecoverySpecification {
                    point_in_time_recovery_enabled: true,
                },
            }),
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
            policies: [Policy {
                policy_name: "read",
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [
                        {
                            "Effect": "Allow",
                            "Action": ["dynamodb:GetItem", "dynamodb:Query"],
                            "Resource": [music.arn(), sub!("{}/index/*", music.arn())],
                        },
                        {
                            "Effect": "Allow",
                            "Action": ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"],
                            "Resource": music.stream_arn(),
                        },
                    ],
                }),
            }],
        },
        listener: aws::lambda::Function {
            runtime: "python3.13",
            handler: "index.handler",
            code: Code {
                zip_file: "def handler(event, context): pass",
            },
            role: role,
            environment: Environment {
                variables: [
                    ("TABLE", music.table_name()),
                    ("ORDERS", orders.table_name())
                ],
            },
        },
        source: aws::lambda::EventSourceMapping {
            event_source_arn: music.stream_arn(),
            function_name: listener,
            starting_position: "LATEST",
            batch_size: 100,
            maximum_retry_attempts: 2,
        },

        table: Output::new(music.table_name()),
        table_arn: Output::new(music.arn()).export("music"),
        stream_arn: Output::new(music.stream_arn()),
        sessions_id: Output::new(sessions.table_id()),
    });
    App::new().stack(catalogue)
}
