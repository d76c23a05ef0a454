//! Amazon SNS: topics, and who hears of what they are told.

use infrastruct::{App, Output, Parameter, aws, json, pseudo, stack, sub};

pub(super) const PAGE: &str = "sns/latest/dg/sns-getting-started.html";

const TEAMS: [&str; 3] = ["billing", "shipping", "support"];

pub(super) fn app() -> App {
    let news = stack!(News {
        email: Parameter::text().allowed_pattern("[^@]+@[^@]+"),
        topic: aws::sns::Topic {
            topic_name: "order-events",
            display_name: "Orders",
            kms_master_key_id: "alias/aws/sns",
            signature_version: 2,
            tracing_config: "Active",
            delivery_status_logging: [LoggingConfig {
                protocol: "sqs",
                success_feedback_role_arn: feedback,
                failure_feedback_role_arn: feedback,
                success_feedback_sample_rate: 100,
            }],
            data_protection_policy: json!({
                "Name": "no-cards",
                "Version": "2021-06-01",
                "Statement": [{
                    "Sid": "deny",
                    "DataDirection": "Inbound",
                    "Principal": ["*"],
                    "DataIdentifier": ["arn:aws:dataprotection::aws:data-identifier/CreditCardNumber"],
                    "Operation": { "Deny": {} },
                }],
            }),
            tags: [Tag {
                key: "team",
                value: "orders",
            }],
        },
        fifo: aws::sns::Topic {
            topic_name: "payments.fifo",
            fifo_topic: true,
            content_based_deduplication: true,
            fifo_throughput_scope: "MessageGroup",
            archive_policy: json!({ "MessageRetentionPeriod": 30 }),
        },
        quick: aws::sns::Topic {
            subscription: [Subscription {
                endpoint: &email,
                protocol: "email",
            }],
        },
        by_email: aws::sns::Subscription {
            topic_arn: topic,
            protocol: "email",
            endpoint: &email,
        },
        queues: TEAMS.map(|team| aws::sqs::Queue {
            queue_name: format!("{team}-order-events"),
        }),
        subscriptions: queues
            .iter()
            .zip(TEAMS)
            .map(|(queue, team)| aws::sns::Subscription {
                topic_arn: topic,
                protocol: "sqs",
                endpoint: queue,
                raw_message_delivery: true,
                filter_policy: json!({ "team": [team], "amount": [{ "numeric": [">", 100] }] }),
                filter_policy_scope: "MessageBody",
                redrive_policy: json!({ "deadLetterTargetArn": lost.arn() }),
            }),
        may_send: aws::sqs::QueuePolicy {
            queues: queues.iter(),
            policy_document: json!({
                "Version": "2012-10-17",
                "Statement": queues.iter().map(|queue| json!({
                    "Effect": "Allow",
                    "Principal": { "Service": "sns.amazonaws.com" },
                    "Action": "sqs:SendMessage",
                    "Resource": queue.arn(),
                    "Condition": { "ArnEquals": { "aws:SourceArn": topic.topic_arn() } },
                })),
            }),
        },
        lost_policy: aws::sqs::QueuePolicy {
            queues: [lost.queue_url()],
            policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{ "Effect": "Allow", "Principal": { "Service": ["sns.amazonaws.com"] }, "Action": "sqs:SendMessage", "Resource": lost.arn() }],
            }),
        },
        lost: aws::sqs::Queue {},
        webhook: aws::sns::Subscription {
            topic_arn: topic,
            protocol: "https",
            endpoint: "https://example.com/orders",
            delivery_policy: json!({
                "healthyRetryPolicy": {
                    "minDelayTarget": 1,
                    "maxDelayTarget": 60,
                    "numRetries": 50,
                    "backoffFunction": "exponential",
                },
                "throttlePolicy": { "maxReceivesPerSecond": 10 },
            }),
        },
        function: aws::lambda::Function {
            runtime: "python3.13",
            handler: "index.handler",
            code: Code {
                zip_file: "def handler(event, context): pass",
            },
            role: feedback,
            environment: Environment {
                variables: [("TOPIC_ARN", topic.topic_arn())],
            },
        },
        to_function: aws::sns::Subscription {
            topic_arn: topic.topic_arn(),
            protocol: "lambda",
            endpoint: function.arn(),
        },
        invoke: aws::lambda::Permission {
            action: "lambda:InvokeFunction",
            function_name: function,
            principal: "sns.amazonaws.com",
            source_arn: topic,
        },
        stream: aws::kinesisfirehose::DeliveryStream {
            extended_s3_destination_configuration: ExtendedS3DestinationConfiguration {
                bucket_arn: archive,
                role_arn: firehose,
            },
        },
        archive: aws::s3::Bucket {},
        archived: aws::sns::Subscription {
            topic_arn: topic,
            protocol: "firehose",
            endpoint: stream,
            subscription_role_arn: firehose,
        },
        firehose: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": ["firehose.amazonaws.com", "sns.amazonaws.com"] },
                    "Action": "sts:AssumeRole",
                }],
            }),
            policies: [Policy {
                policy_name: "wiring",
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{ "Effect": "Allow", "Action": ["s3:PutObject", "firehose:PutRecord", "firehose:PutRecordBatch"], "Resource": "*" }],
                }),
            }],
        },
        feedback: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": ["sns.amazonaws.com", "lambda.amazonaws.com"] },
                    "Action": "sts:AssumeRole",
                }],
            }),
            managed_policy_arns: [sub!(
                "arn:{AWS::Partition}:iam::aws:policy/CloudWatchLogsFullAccess"
            )],
        },
        policy: aws::sns::TopicPolicy {
            topics: [topic, fifo],
            policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Sid": "buckets",
                    "Effect": "Allow",
                    "Principal": { "Service": "s3.amazonaws.com" },
                    "Action": "sns:Publish",
                    "Resource": topic.topic_arn(),
                    "Condition": { "StringEquals": { "aws:SourceAccount": pseudo::account_id() } },
                }],
            }),
        },
        inline: aws::sns::TopicInlinePolicy {
            topic_arn: quick,
            policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "cloudwatch.amazonaws.com" },
                    "Action": "sns:Publish",
                    "Resource": quick.topic_arn(),
                }],
            }),
        },
        #[depends_on(policy)]
        uploads: aws::s3::Bucket {
            notification_configuration: NotificationConfiguration {
                topic_configurations: [TopicConfiguration {
                    event: "s3:ObjectCreated:*",
                    topic: topic,
                }],
            },
        },
        alarm: aws::cloudwatch::Alarm {
            namespace: "AWS/SNS",
            metric_name: "NumberOfNotificationsFailed",
            dimensions: [Dimension {
                name: "TopicName",
                value: topic.topic_name(),
            }],
            statistic: "Sum",
            period: 300,
            evaluation_periods: 1,
            threshold: 0,
            comparison_operator: "GreaterThanThreshold",
            alarm_actions: [quick],
            ok_actions: [quick],
        },

        topic_arn: Output::new(topic.topic_arn()).export("order-events"),
        topic_name: Output::new(topic.topic_name()),
        lost_url: Output::new(lost.queue_url()),
    });
    App::new().stack(news)
}
