//! Alarms and a dashboard from one table of what is watched.

use infrastruct::{App, Construct, Output, Ref, Resource, Stack, aws, construct, json, stack};

/// What can be watched, and what is wrong with it.
enum Watched {
    Function(Ref<aws::lambda::Function>),
    Queue(Ref<aws::sqs::Queue>, u32),
    Table(Ref<aws::dynamodb::Table>),
}

struct Metric {
    namespace: &'static str,
    name: &'static str,
    dimension: &'static str,
    statistic: &'static str,
    threshold: u32,
}

impl Watched {
    fn metric(&self) -> Metric {
        match self {
            Self::Function(_) => Metric {
                namespace: "AWS/Lambda",
                name: "Errors",
                dimension: "FunctionName",
                statistic: "Sum",
                threshold: 1,
            },
            Self::Queue(_, seconds) => Metric {
                namespace: "AWS/SQS",
                name: "ApproximateAgeOfOldestMessage",
                dimension: "QueueName",
                statistic: "Maximum",
                threshold: *seconds,
            },
            Self::Table(_) => Metric {
                namespace: "AWS/DynamoDB",
                name: "UserErrors",
                dimension: "TableName",
                statistic: "Sum",
                threshold: 5,
            },
        }
    }

    fn name(&self) -> infrastruct::Value<infrastruct::Text> {
        match self {
            Self::Function(function) => function.function_name().text(),
            Self::Queue(queue, _) => queue.queue_name().text(),
            Self::Table(table) => table.table_name().text(),
        }
    }
}

/// Alarms that tell a topic.
#[derive(Construct)]
struct Watch {
    topic: Resource<aws::sns::Topic>,
    mails: Vec<Resource<aws::sns::Subscription>>,
    alarms: Vec<Resource<aws::cloudwatch::Alarm>>,
    any: Resource<aws::cloudwatch::CompositeAlarm>,
    dashboard: Resource<aws::cloudwatch::Dashboard>,
}

impl Watch {
    fn new(mails: &[&str], watched: &[Watched]) -> Self {
        construct!(Self {
            topic: aws::sns::Topic {
                display_name: "alarms"
            },
            mails: mails
                .iter()
                .map(|mail| aws::sns::Subscription {
                    topic_arn: topic,
                    protocol: "email",
                    endpoint: *mail,
                })
                .collect(),
            alarms: watched
                .iter()
                .map(|one| {
                    let metric = one.metric();
                    construct!(aws::cloudwatch::Alarm {
                        namespace: metric.namespace,
                        metric_name: metric.name,
                        dimensions: [(metric.dimension, one.name())],
                        statistic: metric.statistic,
                        threshold: metric.threshold,
                        period: 60,
                        evaluation_periods: 1,
                        comparison_operator: "GreaterThanOrEqualToThreshold",
                        treat_missing_data: "notBreaching",
                        alarm_actions: [topic],
                    })
                })
                .collect::<Vec<_>>(),
            any: aws::cloudwatch::CompositeAlarm {
                alarm_rule: infrastruct::join(
                    " OR ",
                    alarms
                        .iter()
                        .map(|alarm| infrastruct::sub!("ALARM({})", alarm.arn())),
                ),
                alarm_actions: [topic],
            },
            dashboard: aws::cloudwatch::Dashboard {
                dashboard_body: json!({
                    "widgets": watched.iter().map(|one| {
                        let metric = one.metric();
                        json!({
                            "type": "metric",
                            "width": 12,
                            "height": 6,
                            "properties": {
                                "region": infrastruct::pseudo::region(),
                                "metrics": [[metric.namespace, metric.name, metric.dimension, one.name()]],
                            },
                        })
                    }),
                }),
            },
        })
    }
}

pub(super) fn app() -> App {
    let work = stack!(Work {
        role: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "lambda.amazonaws.com" },
                    "Action": "sts:AssumeRole",
                }],
            }),
        },
        functions: ["read", "write"].map(|name| aws::lambda::Function {
            function_name: name,
            runtime: "nodejs22.x",
            handler: "index.handler",
            role: role,
            code: Code {
                zip_file: "exports.handler = async () => {}"
            },
        }),
        inbox: aws::sqs::Queue {},
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
        },
        region: Output::new(infrastruct::pseudo::region()),
    });
    let mut watched: Vec<Watched> = work
        .functions
        .iter()
        .map(|function| Watched::Function(**function))
        .collect();
    watched.push(Watched::Queue(*work.inbox, 600));
    watched.push(Watched::Table(*work.table));
    let watch = Stack::new(
        "Watch",
        Watch::new(&["team@example.com", "lead@example.com"], &watched),
    )
    .description("what is wrong, and who hears of it");
    App::new().stack(work).stack(watch)
}
