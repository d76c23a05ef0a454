//! SQL over a stream, whatever the stream's source.

use infrastruct::{
    App, Arn, Construct, Output, Ref, Resource, Value, aws, construct, json, stack, sub,
};

/// What Flink can read from.
trait Stream: Construct {
    fn arn(&self) -> Value<Arn<aws::kinesis::Stream>>;
}

#[derive(Construct)]
struct Own {
    stream: Resource<aws::kinesis::Stream>,
}

impl Stream for Own {
    fn arn(&self) -> Value<Arn<aws::kinesis::Stream>> {
        self.stream.arn()
    }
}

/// A stream that changes of a table are written to.
#[derive(Construct)]
struct Changes {
    stream: Resource<aws::kinesis::Stream>,
    table: Resource<aws::dynamodb::Table>,
}

impl Stream for Changes {
    fn arn(&self) -> Value<Arn<aws::kinesis::Stream>> {
        self.stream.arn()
    }
}

fn own(shards: u32) -> Own {
    construct!(Own {
        stream: aws::kinesis::Stream {
            shard_count: shards
        },
    })
}

fn changes() -> Changes {
    construct!(Changes {
        stream: aws::kinesis::Stream {
            stream_mode_details: StreamModeDetails {
                stream_mode: "ON_DEMAND"
            },
        },
        table: aws::dynamodb::Table {
            billing_mode: "PAY_PER_REQUEST",
            attribute_definitions: [AttributeDefinition {
                attribute_name: "Id",
                attribute_type: "S",
            }],
            key_schema: [KeySchema {
                attribute_name: "Id",
                key_type: "HASH",
            }],
            kinesis_stream_specification: KinesisStreamSpecification { stream_arn: stream },
        },
    })
}

/// A Flink application over a stream.
#[derive(Construct)]
struct Analysis<S> {
    source: S,
    results: Resource<aws::kinesis::Stream>,
    role: Resource<aws::iam::Role>,
    logs: Resource<aws::logs::LogGroup>,
    log_stream: Resource<aws::logs::LogStream>,
    application: Resource<aws::kinesisanalyticsv2::Application>,
    logging: Resource<aws::kinesisanalyticsv2::ApplicationCloudWatchLoggingOption>,
}

impl<S: Stream> Analysis<S> {
    fn new(name: &str, source: S, code: Ref<aws::s3::Bucket>) -> Self {
        let source_arn = source.arn();
        construct!(Self {
            source: source,
            results: aws::kinesis::Stream { shard_count: 1 },
            role: aws::iam::Role {
                assume_role_policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{
                        "Effect": "Allow",
                        "Principal": { "Service": "kinesisanalytics.amazonaws.com" },
                        "Action": "sts:AssumeRole",
                    }],
                }),
                policies: [Policy {
                    policy_name: "streams",
                    policy_document: json!({
                        "Version": "2012-10-17",
                        "Statement": [
                            {
                                "Effect": "Allow",
                                "Action": ["kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:DescribeStream"],
                                "Resource": &source_arn,
                            },
                            { "Effect": "Allow", "Action": "kinesis:PutRecords", "Resource": results.arn() },
                            { "Effect": "Allow", "Action": "s3:GetObject", "Resource": sub!("{}/*", code.arn()) },
                        ],
                    }),
                }],
            },
            logs: aws::logs::LogGroup {
                retention_in_days: 14
            },
            log_stream: aws::logs::LogStream {
                log_group_name: logs
            },
            application: aws::kinesisanalyticsv2::Application {
                application_name: name,
                runtime_environment: "FLINK-1_20",
                service_execution_role: role,
                application_configuration: ApplicationConfiguration {
                    application_code_configuration: ApplicationCodeConfiguration {
                        code_content_type: "ZIPFILE",
                        code_content: CodeContent {
                            s3_content_location: S3ContentLocation {
                                bucket_arn: code,
                                file_key: format!("{name}.jar"),
                            },
                        },
                    },
                    environment_properties: EnvironmentProperties {
                        property_groups: [PropertyGroup {
                            property_group_id: "streams",
                            property_map: json!({ "source": &source_arn, "results": results.arn() }),
                        }],
                    },
                    flink_application_configuration: FlinkApplicationConfiguration {
                        checkpoint_configuration: CheckpointConfiguration {
                            configuration_type: "CUSTOM",
                            checkpointing_enabled: true,
                            checkpoint_interval: 60_000,
                            min_pause_between_checkpoints: 5_000,
                        },
                        parallelism_configuration: ParallelismConfiguration {
                            configuration_type: "CUSTOM",
                            parallelism: 2,
                            parallelism_per_kpu: 1,
                            auto_scaling_enabled: true,
                        },
                    },
                },
            },
            logging: aws::kinesisanalyticsv2::ApplicationCloudWatchLoggingOption {
                application_name: application,
                cloud_watch_logging_option: CloudWatchLoggingOption {
                    log_stream_arn: sub!(
                        "arn:{AWS::Partition}:logs:{AWS::Region}:{AWS::AccountId}:log-group:{}:log-stream:{}",
                        logs.log_group_name(),
                        log_stream.log_stream_name()
                    ),
                },
            },
        })
    }
}

pub(super) fn app() -> App {
    let analytics = stack!(Analytics {
        code: aws::s3::Bucket {},
        clicks: Analysis::new("clicks", own(2), code),
        orders: Analysis::new("orders", changes(), code),
        results: Output::new(clicks.results.arn()),
        table: Output::new(orders.source.table.table_name()),
    });
    App::new().stack(analytics)
}
