//! AWS Lambda: functions, what invokes them, and what they may do.

use infrastruct::{App, Construct, Output, Resource, aws, construct, json, stack, sub};

pub(super) const PAGE: &str = "lambda/latest/dg/getting-started.html";

/// A function with its role and its logs.
#[derive(Construct)]
struct Handler {
    role: Resource<aws::iam::Role>,
    function: Resource<aws::lambda::Function>,
    logs: Resource<aws::logs::LogGroup>,
}

impl Handler {
    fn new(name: &str, timeout: u32) -> Self {
        construct!(Self {
            role: aws::iam::Role {
                assume_role_policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{
                        "Effect": "Allow",
                        "Principal": { "Service": "lambda.amazonaws.com" },
                        "Action": "sts:AssumeRole",
                    }],
                }),
                managed_policy_arns: [sub!(
                    "arn:{AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
                )],
                policies: [Policy {
                    policy_name: "wiring",
                    policy_document: json!({
                        "Version": "2012-10-17",
                        "Statement": [{ "Effect": "Allow", "Action": ["sqs:SendMessage", "ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DeleteNetworkInterface", "kinesis:DescribeStream", "kinesis:GetRecords", "kinesis:GetShardIterator"], "Resource": "*" }],
                    }),
                }],
            },
            function: aws::lambda::Function {
                function_name: name,
                runtime: "python3.13",
                handler: "index.handler",
                code: Code {
                    zip_file: "def handler(event, context):\n    return event\n",
                },
                role: role,
                timeout: timeout,
                memory_size: 256,
                architectures: ["arm64"],
                environment: Environment {
                    variables: [("LOG_LEVEL", "info"), ("NAME", name)],
                },
            },
            logs: aws::logs::LogGroup {
                log_group_name: sub!("/aws/lambda/{function}"),
                retention_in_days: 14,
            },
        })
    }
}

pub(super) fn app() -> App {
    let functions = stack!(Functions {
        orders: Handler::new("orders", 30),
        resize: aws::lambda::Function {
            description: "makes thumbnails",
            package_type: "Image",
            code: Code {
                image_uri: sub!("{AWS::AccountId}.dkr.ecr.{AWS::Region}.amazonaws.com/resize:1"),
            },
            image_config: ImageConfig {
                command: ["app.handler"],
                working_directory: "/var/task",
            },
            role: orders.role,
            timeout: 900,
            memory_size: 1024,
            ephemeral_storage: EphemeralStorage { size: 2048 },
            reserved_concurrent_executions: 10,
            dead_letter_config: DeadLetterConfig {
                target_arn: failures
            },
            tracing_config: TracingConfig { mode: "Active" },
            logging_config: LoggingConfig {
                log_format: "JSON",
                application_log_level: "INFO",
                log_group: logs,
            },
            vpc_config: VpcConfig {
                subnet_ids: ["subnet-0a1b2c3d4e5f60718"],
                security_group_ids: ["sg-0a1b2c3d4e5f60718"],
            },
            file_system_configs: [FileSystemConfig {
                arn: files,
                local_mount_path: "/mnt/data",
            }],
            kms_key_arn: sub!("arn:aws:kms:{AWS::Region}:{AWS::AccountId}:alias/aws/lambda"),
            tags: [("team", "media")],
        },
        files: aws::efs::AccessPoint {
            file_system_id: "fs-0a1b2c3d4e5f60718",
        },
        logs: aws::logs::LogGroup {
            retention_in_days: 7
        },
        rust: aws::lambda::Function {
            runtime: "provided.al2023",
            handler: "bootstrap",
            code: Code {
                s3_bucket: "artifacts-123456789012",
                s3_key: "service.zip",
                s3_object_version: "abc",
            },
            role: orders.role,
            layers: [common],
            snap_start: SnapStart { apply_on: "None" },
            recursive_loop: "Terminate",
        },
        common: aws::lambda::LayerVersion {
            layer_name: "common",
            compatible_runtimes: ["python3.12", "python3.13"],
            compatible_architectures: ["arm64"],
            content: Content {
                s3_bucket: "artifacts-123456789012",
                s3_key: "layer.zip",
            },
            license_info: "MIT",
        },
        shared: aws::lambda::LayerVersionPermission {
            action: "lambda:GetLayerVersion",
            layer_version_arn: common,
            principal: "*",
            organization_id: "o-1a2b3c4d5e",
        },
        version: aws::lambda::Version {
            function_name: orders.function,
            description: "the first",
        },
        live: aws::lambda::Alias {
            name: "live",
            function_name: orders.function,
            function_version: version.version(),
            provisioned_concurrency_config: ProvisionedConcurrencyConfiguration {
                provisioned_concurrent_executions: 2,
            },
        },
        canary: aws::lambda::Alias {
            name: "canary",
            function_name: orders.function,
            function_version: version.version(),
            routing_config: AliasRoutingConfiguration {
                additional_version_weights: [VersionWeight {
                    function_version: "7",
                    function_weight: 0.1,
                }],
            },
        },
        url: aws::lambda::Url {
            target_function_arn: orders.function,
            auth_type: "AWS_IAM",
            invoke_mode: "BUFFERED",
            cors: Cors {
                allow_origins: ["https://example.com"],
                allow_methods: ["GET", "POST"],
                allow_headers: ["content-type"],
                allow_credentials: true,
                max_age: 300,
            },
        },
        everybody: aws::lambda::Permission {
            action: "lambda:InvokeFunctionUrl",
            function_name: orders.function,
            principal: "*",
            function_url_auth_type: "NONE",
        },
        uploads: aws::s3::Bucket {},
        from_s3: aws::lambda::Permission {
            action: "lambda:InvokeFunction",
            function_name: resize,
            principal: "s3.amazonaws.com",
            source_arn: uploads,
            source_account: sub!("{AWS::AccountId}"),
        },
        inbox: aws::sqs::Queue {
            visibility_timeout: 180
        },
        failures: aws::sqs::Queue {},
        from_queue: aws::lambda::EventSourceMapping {
            function_name: live,
            event_source_arn: inbox,
            batch_size: 10,
            maximum_batching_window_in_seconds: 5,
            function_response_types: ["ReportBatchItemFailures"],
            scaling_config: ScalingConfig {
                maximum_concurrency: 20,
            },
            filter_criteria: FilterCriteria {
                filters: [Filter {
                    pattern: r#"{"body":{"kind":["order"]}}"#,
                }],
            },
            enabled: true,
        },
        stream: aws::kinesis::Stream { shard_count: 1 },
        from_stream: aws::lambda::EventSourceMapping {
            function_name: orders.function,
            event_source_arn: stream,
            starting_position: "TRIM_HORIZON",
            batch_size: 100,
            parallelization_factor: 2,
            bisect_batch_on_function_error: true,
            maximum_retry_attempts: 3,
            maximum_record_age_in_seconds: 3600,
            tumbling_window_in_seconds: 60,
            destination_config: DestinationConfig {
                on_failure: OnFailure {
                    destination: failures
                },
            },
        },
        asynchronous: aws::lambda::EventInvokeConfig {
            function_name: orders.function,
            qualifier: "$LATEST",
            maximum_event_age_in_seconds: 3600,
            maximum_retry_attempts: 1,
            destination_config: DestinationConfig {
                on_success: OnSuccess { destination: inbox },
                on_failure: OnFailure {
                    destination: failures
                },
            },
        },
        signing: aws::lambda::CodeSigningConfig {
            allowed_publishers: AllowedPublishers {
                signing_profile_version_arns: [profile.profile_version_arn()],
            },
            code_signing_policies: CodeSigningPolicies {
                untrusted_artifact_on_deployment: "Warn",
            },
        },
        profile: aws::signer::SigningProfile {
            platform_id: "AWSLambda-SHA384-ECDSA",
        },

        function_url: Output::new(url.function_url()),
        function_arn: Output::new(orders.function.arn()),
        alias_arn: Output::new(live.alias_arn()),
    });
    App::new().stack(functions)
}
