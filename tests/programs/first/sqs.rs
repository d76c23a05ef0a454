//! Amazon SQS: queues, who may send to them, and what works through them.

use infrastruct::{
    App, Condition, Construct, Output, Parameter, Resource, aws, construct, if_, json, pseudo,
    stack, value,
};

pub(super) const PAGE: &str =
    "AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-getting-started.html";

/// A queue, and another for what nobody could process.
#[derive(Construct)]
struct Inbox {
    queue: Resource<aws::sqs::Queue>,
    dead_letters: Resource<aws::sqs::Queue>,
    alarm: Resource<aws::cloudwatch::Alarm>,
}

impl Inbox {
    fn new(name: &str, visibility_timeout: u32) -> Self {
        construct!(Self {
            queue: aws::sqs::Queue {
                queue_name: name,
                visibility_timeout: visibility_timeout,
                redrive_policy: json!({
                    "deadLetterTargetArn": dead_letters.arn(),
                    "maxReceiveCount": 5,
                }),
            },
            dead_letters: aws::sqs::Queue {
                queue_name: format!("{name}-dead-letters"),
                message_retention_period: 14 * 24 * 60 * 60,
                redrive_allow_policy: json!({ "redrivePermission": "allowAll" }),
            },
            alarm: aws::cloudwatch::Alarm {
                alarm_description: "messages that nobody could process",
                namespace: "AWS/SQS",
                metric_name: "ApproximateNumberOfMessagesVisible",
                dimensions: [Dimension {
                    name: "QueueName",
                    value: dead_letters.queue_name(),
                }],
                statistic: "Sum",
                period: 300,
                evaluation_periods: 1,
                threshold: 1,
                comparison_operator: "GreaterThanOrEqualToThreshold",
                treat_missing_data: "notBreaching",
            },
        })
    }
}

pub(super) fn app() -> App {
    let messages = stack!(Messages {
        stage: Parameter::text().default("test"),
        is_live: Condition::equals(&stage, "live"),
        orders: Inbox::new("orders", 60),
        invoices: Inbox::new("invoices", 120),
        jobs: aws::sqs::Queue {
            delay_seconds: 5,
            maximum_message_size: 262_144,
            message_retention_period: if_(&is_live, 1_209_600, 345_600),
            receive_message_wait_time_seconds: 20,
            visibility_timeout: 360,
            sqs_managed_sse_enabled: true,
            tags: [("team", "data")],
        },
        payments: aws::sqs::Queue {
            queue_name: "payments.fifo",
            fifo_queue: true,
            content_based_deduplication: true,
            deduplication_scope: "messageGroup",
            fifo_throughput_limit: "perMessageGroupId",
            kms_master_key_id: "alias/aws/sqs",
            kms_data_key_reuse_period_seconds: 300,
        },
        policy: aws::sqs::QueuePolicy {
            queues: [jobs],
            policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Sid": "FromTopic",
                    "Effect": "Allow",
                    "Principal": { "Service": "sns.amazonaws.com" },
                    "Action": "sqs:SendMessage",
                    "Resource": jobs.arn(),
                    "Condition": { "ArnEquals": { "aws:SourceArn": topic.topic_arn() } },
                }],
            }),
        },
        inline: aws::sqs::QueueInlinePolicy {
            queue: payments,
            policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "AWS": pseudo::account_id() },
                    "Action": ["sqs:SendMessage", "sqs:ReceiveMessage"],
                    "Resource": payments.arn(),
                }],
            }),
        },
        topic: aws::sns::Topic {},
        subscription: aws::sns::Subscription {
            topic_arn: topic,
            protocol: "sqs",
            endpoint: jobs,
            raw_message_delivery: true,
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
                policy_name: "receive",
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{
                        "Effect": "Allow",
                        "Action": [
                            "sqs:ReceiveMessage",
                            "sqs:DeleteMessage",
                            "sqs:GetQueueAttributes",
                        ],
                        "Resource": [jobs.arn(), orders.queue.arn()],
                    }],
                }),
            }],
        },
        worker: aws::lambda::Function {
            runtime: "nodejs22.x",
            handler: "index.handler",
            code: Code {
                zip_file: "exports.handler = async (event) => {}",
            },
            role: role,
            timeout: 60,
            environment: Environment {
                variables: [("QUEUE_URL", jobs.queue_url()), ("STAGE", value(&stage))],
            },
        },
        source: aws::lambda::EventSourceMapping {
            event_source_arn: jobs,
            function_name: worker,
            batch_size: 10,
            maximum_batching_window_in_seconds: 1,
            scaling_config: ScalingConfig {
                maximum_concurrency: 5,
            },
        },
        #[condition(is_live)]
        backlog: aws::cloudwatch::Alarm {
            namespace: "AWS/SQS",
            metric_name: "ApproximateAgeOfOldestMessage",
            dimensions: [("QueueName", jobs.queue_name())],
            statistic: "Maximum",
            period: 60,
            evaluation_periods: 5,
            threshold: 600,
            comparison_operator: "GreaterThanThreshold",
            alarm_actions: [topic],
        },

        jobs_url: Output::new(jobs.queue_url()).export("jobs-url"),
        jobs_arn: Output::new(jobs.arn()),
        orders_url: Output::new(orders.queue.queue_url()).description("where orders are sent"),
        payments_name: Output::new(payments.queue_name()).condition(&is_live),
    });
    App::new().stack(messages)
}
