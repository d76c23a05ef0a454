//! Amazon Kinesis and Amazon Data Firehose: streams, and where they are stored.

use infrastruct::{
    App, Condition, Json, Output, Parameter, Value, aws, if_, json, pseudo, stack, sub,
};

pub(super) const PAGE: &str = "streams/latest/dev/getting-started.html";

fn trust(services: &[&str]) -> Value<Json> {
    json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": { "Service": services },
            "Action": "sts:AssumeRole",
        }],
    })
}

pub(super) fn app() -> App {
    let clicks = stack!(Clicks {
        stage: Parameter::text().default("test"),
        shards: Parameter::integer().default(2).min_value(1).max_value(100),
        is_live: Condition::equals(&stage, "live"),
        key: aws::kms::Key {},
        stream: aws::kinesis::Stream {
            name: sub!("clicks-{stage}"),
            shard_count: &shards,
            retention_period_hours: if_(&is_live, 168, 24),
            stream_mode_details: StreamModeDetails {
                stream_mode: "PROVISIONED",
            },
            stream_encryption: StreamEncryption {
                encryption_type: "KMS",
                key_id: key,
            },
            desired_shard_level_metrics: ["IncomingBytes", "OutgoingBytes"],
            tags: [("team", "web")],
        },
        on_demand: aws::kinesis::Stream {
            stream_mode_details: StreamModeDetails {
                stream_mode: "ON_DEMAND",
            },
        },
        fan_out: aws::kinesis::StreamConsumer {
            consumer_name: "dashboard",
            stream_arn: stream,
        },
        policy: aws::kinesis::ResourcePolicy {
            resource_arn: stream,
            resource_policy: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "AWS": "111122223333" },
                    "Action": ["kinesis:GetRecords", "kinesis:GetShardIterator"],
                    "Resource": stream.arn(),
                }],
            }),
        },
        role: aws::iam::Role {
            assume_role_policy_document: trust(&["firehose.amazonaws.com", "lambda.amazonaws.com"]),
            policies: [Policy {
                policy_name: "wiring",
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{ "Effect": "Allow", "Action": ["sqs:SendMessage", "kinesis:GetShardIterator", "kinesis:GetRecords", "s3:PutObject"], "Resource": "*" }],
                }),
            }],
        },
        function: aws::lambda::Function {
            runtime: "python3.13",
            handler: "index.handler",
            role: role,
            code: Code {
                zip_file: "def handler(event, context): return event",
            },
        },
        failures: aws::sqs::Queue {},
        consumer: aws::lambda::EventSourceMapping {
            function_name: function,
            event_source_arn: fan_out,
            starting_position: "LATEST",
            batch_size: 500,
            maximum_batching_window_in_seconds: 5,
            parallelization_factor: 2,
            bisect_batch_on_function_error: true,
            maximum_retry_attempts: 5,
            destination_config: DestinationConfig {
                on_failure: OnFailure {
                    destination: failures,
                },
            },
        },
        bucket: aws::s3::Bucket {},
        logs: aws::logs::LogGroup {
            log_group_name: "/aws/kinesisfirehose/clicks",
        },
        log_stream: aws::logs::LogStream {
            log_group_name: logs
        },
        database: aws::glue::Database {
            catalog_id: pseudo::account_id(),
            database_input: DatabaseInput { name: "web" },
        },
        table: aws::glue::Table {
            catalog_id: pseudo::account_id(),
            database_name: database,
            table_input: TableInput {
                name: "clicks",
                storage_descriptor: StorageDescriptor {
                    columns: [
                        Column {
                            name: "url",
                            r#type: "string",
                        },
                        Column {
                            name: "at",
                            r#type: "timestamp",
                        },
                    ],
                },
            },
        },
        to_s3: aws::kinesisfirehose::DeliveryStream {
            delivery_stream_name: "clicks",
            delivery_stream_type: "KinesisStreamAsSource",
            kinesis_stream_source_configuration: KinesisStreamSourceConfiguration {
                kinesis_stream_arn: stream,
                role_arn: role,
            },
            extended_s3_destination_configuration: ExtendedS3DestinationConfiguration {
                bucket_arn: bucket,
                role_arn: role,
                prefix: "clicks/!{timestamp:yyyy/MM/dd}/",
                error_output_prefix: "errors/!{firehose:error-output-type}/",
                compression_format: "UNCOMPRESSED",
                buffering_hints: BufferingHints {
                    interval_in_seconds: 300,
                    size_in_mbs: 128,
                },
                encryption_configuration: EncryptionConfiguration {
                    kms_encryption_config: KMSEncryptionConfig {
                        awskms_key_arn: key
                    },
                },
                cloud_watch_logging_options: CloudWatchLoggingOptions {
                    enabled: true,
                    log_group_name: logs,
                    log_stream_name: log_stream,
                },
                processing_configuration: ProcessingConfiguration {
                    enabled: true,
                    processors: [Processor {
                        r#type: "Lambda",
                        parameters: [
                            ProcessorParameter {
                                parameter_name: "LambdaArn",
                                parameter_value: function.arn(),
                            },
                            ProcessorParameter {
                                parameter_name: "BufferSizeInMBs",
                                parameter_value: 1,
                            },
                        ],
                    }],
                },
                data_format_conversion_configuration: DataFormatConversionConfiguration {
                    enabled: true,
                    input_format_configuration: InputFormatConfiguration {
                        deserializer: Deserializer {
                            open_x_json_ser_de: OpenXJsonSerDe {
                                case_insensitive: true
                            },
                        },
                    },
                    output_format_configuration: OutputFormatConfiguration {
                        serializer: Serializer {
                            parquet_ser_de: ParquetSerDe {
                                compression: "SNAPPY"
                            },
                        },
                    },
                    schema_configuration: SchemaConfiguration {
                        database_name: database,
                        table_name: table,
                        role_arn: role,
                        region: pseudo::region(),
                        version_id: "LATEST",
                    },
                },
                dynamic_partitioning_configuration: DynamicPartitioningConfiguration {
                    enabled: false,
                },
                s3_backup_mode: "Disabled",
            },
            tags: [("team", "web")],
        },
        direct: aws::kinesisfirehose::DeliveryStream {
            delivery_stream_type: "DirectPut",
            delivery_stream_encryption_configuration_input:
                DeliveryStreamEncryptionConfigurationInput {
                    key_type: "AWS_OWNED_CMK",
                },
            http_endpoint_destination_configuration: HttpEndpointDestinationConfiguration {
                endpoint_configuration: HttpEndpointConfiguration {
                    name: "partner",
                    url: "https://partner.example.com/ingest",
                    access_key: "{{resolve:secretsmanager:partner}}",
                },
                role_arn: role,
                request_configuration: HttpEndpointRequestConfiguration {
                    content_encoding: "GZIP",
                    common_attributes: [HttpEndpointCommonAttribute {
                        attribute_name: "source",
                        attribute_value: "web",
                    }],
                },
                retry_options: RetryOptions {
                    duration_in_seconds: 60
                },
                s3_backup_mode: "FailedDataOnly",
                s3_configuration: S3DestinationConfiguration {
                    bucket_arn: bucket,
                    role_arn: role,
                    compression_format: "GZIP",
                },
            },
        },
        lag: aws::cloudwatch::Alarm {
            namespace: "AWS/Kinesis",
            metric_name: "GetRecords.IteratorAgeMilliseconds",
            dimensions: [("StreamName", stream.name())],
            statistic: "Maximum",
            period: 60,
            evaluation_periods: 5,
            threshold: 60_000,
            comparison_operator: "GreaterThanThreshold",
        },

        stream_name: Output::new(stream.name()),
        stream_arn: Output::new(stream.arn()).export("clicks"),
        consumer_arn: Output::new(fan_out.consumer_arn()),
        firehose_arn: Output::new(to_s3.arn()),
    });
    App::new().stack(clicks)
}
