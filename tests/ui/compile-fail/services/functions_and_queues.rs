use infrastruct::{aws, json, stack};

fn main() {
    let _ = stack!(EnvironmentSize {
        worker: aws::lambda::Function {
            code: Code {
                zip_file: "def handle(event, context): pass"
            },
            environment: Environment {
                variables: [(
                    "TABLE",
                    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                ),],
            },
            handler: "index.handle",
            role: "arn:aws:iam::123456789012:role/worker",
            runtime: "python3.13",
        },
    });
    let _ = stack!(LambdaEventsourcemappingEventSourceSqsFifoBatchSize {
        jobs: aws::sqs::Queue {
            fifo_queue: true,
            visibility_timeout: 180
        },
        mapping: aws::lambda::EventSourceMapping {
            batch_size: 20,
            event_source_arn: jobs.arn(),
            function_name: "worker",
        },
    });
    let _ = stack!(LambdaEventsourcemappingEventsourcearnSqsExclusive {
        it: aws::lambda::EventSourceMapping {
            event_source_arn: "arn:aws:sqs:us-east-1:123456789012:jobs",
            function_name: "worker",
            starting_position: "LATEST",
        },
    });
    let _ = stack!(LambdaEventsourcemappingEventsourcearnStreamInclusive {
        it: aws::lambda::EventSourceMapping {
            event_source_arn: "arn:aws:kinesis:us-east-1:123456789012:stream/clicks",
            function_name: "worker",
        },
    });
    let _ = stack!(LambdaFunctionLoglevelLogformat {
        it: aws::lambda::Function {
            code: Code {
                s3_bucket: "code",
                s3_key: "key.zip",
                s3_object_version: "1"
            },
            handler: "index.handler",
            logging_config: LoggingConfig {
                log_format: "Text",
                system_log_level: "WARN"
            },
            role: "arn:aws:iam::123456789012:role/worker",
            runtime: "nodejs22.x",
        },
    });
    let _ = stack!(LambdaFunctionPackagetypeImageExclusions {
        it: aws::lambda::Function {
            code: Code {
                image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/worker:1"
            },
            handler: "index.handler",
            package_type: "Image",
            role: "arn:aws:iam::123456789012:role/worker",
        },
    });
    let _ = stack!(LambdaFunctionZipfileRuntimeExists {
        it: aws::lambda::Function {
            code: Code {
                zip_file: "handler = print"
            },
            handler: "index.handler",
            role: "arn:aws:iam::123456789012:role/worker",
        },
    });
    let _ = stack!(LongLayerName {
        worker: aws::lambda::Function {
            code: Code {
                zip_file: "def handle(event, context): pass"
            },
            handler: "index.handle",
            layers: [
                "arn:aws:lambda:us-east-1:123456789012:layer:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa:1",
            ],
            role: "arn:aws:iam::123456789012:role/worker",
            runtime: "python3.13",
        },
    });
    let _ = stack!(UnsupportedSnapStart {
        worker: aws::lambda::Function {
            code: Code {
                s3_bucket: "code",
                s3_key: "6e340b9cffb37a98.zip"
            },
            handler: "index.handle",
            role: "arn:aws:iam::123456789012:role/worker",
            runtime: "nodejs22.x",
            snap_start: SnapStart {
                apply_on: "PublishedVersions"
            },
        },
    });
    let _ = stack!(LambdaFunctionZipfileRuntimeEnum {
        it: aws::lambda::Function {
            code: Code {
                zip_file: "class Index {}"
            },
            handler: "index.handler",
            role: "arn:aws:iam::123456789012:role/worker",
            runtime: "java21",
        },
    });
    let _ = stack!(FifoDeadLetter {
        dead: aws::sqs::Queue { fifo_queue: true },
        jobs: aws::sqs::Queue {},
        news: aws::sns::Topic {},
        sub: aws::sns::Subscription {
            endpoint: jobs.arn(),
            protocol: "sqs",
            redrive_policy: json!({ "deadLetterTargetArn": dead.arn() }),
            topic_arn: news.topic_arn(),
        },
    });
    let _ = stack!(SqsQueueQueueDlq {
        failed: aws::sqs::Queue {
            message_retention_period: 1209600
        },
        jobs: aws::sqs::Queue {
            fifo_queue: true,
            redrive_policy: RedrivePolicy {
                dead_letter_target_arn: failed.arn(),
                max_receive_count: 3
            },
        },
    });
    let _ = stack!(PolicySize {
        reader: aws::iam::User {
            policies: [Policy {
                policy_name: "send",
                policy_document: json!({
                 "Version": "2012-10-17",
                 "Statement": [{ "Effect": "Allow", "Action": "sqs:SendMessage", "Resource": ["arn:aws:sqs:eu-central-1:123456789012:orders-00",
                "arn:aws:sqs:eu-central-1:123456789012:orders-01",
                "arn:aws:sqs:eu-central-1:123456789012:orders-02",
                "arn:aws:sqs:eu-central-1:123456789012:orders-03",
                "arn:aws:sqs:eu-central-1:123456789012:orders-04",
                "arn:aws:sqs:eu-central-1:123456789012:orders-05",
                "arn:aws:sqs:eu-central-1:123456789012:orders-06",
                "arn:aws:sqs:eu-central-1:123456789012:orders-07",
                "arn:aws:sqs:eu-central-1:123456789012:orders-08",
                "arn:aws:sqs:eu-central-1:123456789012:orders-09",
                "arn:aws:sqs:eu-central-1:123456789012:orders-10",
                "arn:aws:sqs:eu-central-1:123456789012:orders-11",
                "arn:aws:sqs:eu-central-1:123456789012:orders-12",
                "arn:aws:sqs:eu-central-1:123456789012:orders-13",
                "arn:aws:sqs:eu-central-1:123456789012:orders-14",
                "arn:aws:sqs:eu-central-1:123456789012:orders-15",
                "arn:aws:sqs:eu-central-1:123456789012:orders-16",
                "arn:aws:sqs:eu-central-1:123456789012:orders-17",
                "arn:aws:sqs:eu-central-1:123456789012:orders-18",
                "arn:aws:sqs:eu-central-1:123456789012:orders-19",
                "arn:aws:sqs:eu-central-1:123456789012:orders-20",
                "arn:aws:sqs:eu-central-1:123456789012:orders-21",
                "arn:aws:sqs:eu-central-1:123456789012:orders-22",
                "arn:aws:sqs:eu-central-1:123456789012:orders-23",
                "arn:aws:sqs:eu-central-1:123456789012:orders-24",
                "arn:aws:sqs:eu-central-1:123456789012:orders-25",
                "arn:aws:sqs:eu-central-1:123456789012:orders-26",
                "arn:aws:sqs:eu-central-1:123456789012:orders-27",
                "arn:aws:sqs:eu-central-1:123456789012:orders-28",
                "arn:aws:sqs:eu-central-1:123456789012:orders-29",
                "arn:aws:sqs:eu-central-1:123456789012:orders-30",
                "arn:aws:sqs:eu-central-1:123456789012:orders-31",
                "arn:aws:sqs:eu-central-1:123456789012:orders-32",
                "arn:aws:sqs:eu-central-1:123456789012:orders-33",
                "arn:aws:sqs:eu-central-1:123456789012:orders-34",
                "arn:aws:sqs:eu-central-1:123456789012:orders-35",
                "arn:aws:sqs:eu-central-1:123456789012:orders-36",
                "arn:aws:sqs:eu-central-1:123456789012:orders-37",
                "arn:aws:sqs:eu-central-1:123456789012:orders-38",
                "arn:aws:sqs:eu-central-1:123456789012:orders-39",
                "arn:aws:sqs:eu-central-1:123456789012:orders-40",
                "arn:aws:sqs:eu-central-1:123456789012:orders-41",
                "arn:aws:sqs:eu-central-1:123456789012:orders-42",
                "arn:aws:sqs:eu-central-1:123456789012:orders-43",
                "arn:aws:sqs:eu-central-1:123456789012:orders-44"] }],
                 }),
            }],
        },
    });
    let _ = stack!(RoleWithPath {
        build: aws::codebuild::Project {
            artifacts: Artifacts {
                r#type: "NO_ARTIFACTS"
            },
            environment: Environment {
                compute_type: "BUILD_GENERAL1_SMALL",
                image: "aws/codebuild/standard:7.0",
                r#type: "LINUX_CONTAINER",
            },
            service_role: builder.role_name(),
            source: Source {
                build_spec: "version: 0.2",
                r#type: "NO_SOURCE"
            },
        },
        builder: aws::iam::Role {
            assume_role_policy_document: json!({
                "Statement": [
                    {
                        "Action": "sts:AssumeRole",
                        "Effect": "Allow",
                        "Principal": { "Service": "codebuild.amazonaws.com" },
                    },
                ],
                "Version": "2012-10-17",
            }),
            path: "/ci/",
        },
    });
    let _ = stack!(DeadLetterTarget {
        failed: aws::sns::Topic {},
        jobs: aws::sqs::Queue {
            redrive_policy: json!({ "deadLetterTargetArn": failed.topic_arn(), "maxReceiveCount": 3 }),
        },
        news: aws::sqs::Queue {
            redrive_policy: json!({ "deadLetterTargetArn": spare.queue_url(), "maxReceiveCount": 3 }),
        },
        spare: aws::sqs::Queue {},
    });
    let _ = stack!(MissingDeduplication {
        jobs: aws::sqs::Queue { fifo_queue: true },
        lets: aws::sqs::QueuePolicy {
            policy_document: json!({
                "Statement": [
                    {
                        "Action": "sqs:SendMessage",
                        "Effect": "Allow",
                        "Principal": { "Service": "events.amazonaws.com" },
                        "Resource": jobs.arn(),
                    },
                ],
                "Version": "2012-10-17",
            }),
            queues: [jobs.queue_url()],
        },
        tick: aws::events::Rule {
            schedule_expression: "rate(5 minutes)",
            targets: [Target {
                arn: jobs.arn(),
                id: "queue",
                sqs_parameters: SqsParameters {
                    message_group_id: "all"
                },
            }],
        },
    });
}
