//! What a shop tells, and every team that wants to hear of it.

use infrastruct::{App, Construct, Output, Ref, Resource, Stack, aws, construct, json, stack};

/// The house standard for queues.
#[derive(Construct)]
#[resource(aws::sqs::Queue { message_retention_period: 1_209_600, sqs_managed_sse_enabled: true })]
struct HouseQueue {
    visibility_timeout: u32,
    redrive_policy: Option<infrastruct::Value<infrastruct::Json>>,
}

/// A queue that hears of one kind of event, and who works through it.
#[derive(Construct)]
struct Subscriber {
    queue: Resource<aws::sqs::Queue>,
    lost: Resource<aws::sqs::Queue>,
    policy: Resource<aws::sqs::QueuePolicy>,
    rule: Resource<aws::events::Rule>,
    worker: Option<Worker>,
}

#[derive(Construct)]
struct Worker {
    role: Resource<aws::iam::Role>,
    function: Resource<aws::lambda::Function>,
    source: Resource<aws::lambda::EventSourceMapping>,
}

impl Worker {
    fn new(queue: Ref<aws::sqs::Queue>, timeout: u32) -> Self {
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
                managed_policy_arns: [
                    "arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole",
                ],
            },
            function: aws::lambda::Function {
                runtime: "provided.al2023",
                handler: "bootstrap",
                code: Code {
                    s3_bucket: "artifacts-123456789012",
                    s3_key: "worker.zip",
                },
                role: role,
                timeout: timeout,
            },
            source: aws::lambda::EventSourceMapping {
                event_source_arn: queue,
                function_name: function,
                function_response_types: ["ReportBatchItemFailures"],
            },
        })
    }
}

impl Subscriber {
    fn new(bus: Ref<aws::events::EventBus>, team: &Team) -> Self {
        let timeout = team.timeout.unwrap_or(30);
        construct!(Self {
            lost: HouseQueue {
                visibility_timeout: timeout,
                redrive_policy: None,
            },
            queue: HouseQueue {
                visibility_timeout: 6 * timeout,
                redrive_policy: Some(json!({
                    "deadLetterTargetArn": lost.arn(),
                    "maxReceiveCount": 3,
                })),
            },
            policy: aws::sqs::QueuePolicy {
                queues: [queue],
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{
                        "Effect": "Allow",
                        "Principal": { "Service": "events.amazonaws.com" },
                        "Action": "sqs:SendMessage",
                        "Resource": queue.arn(),
                        "Condition": { "ArnEquals": { "aws:SourceArn": rule.arn() } },
                    }],
                }),
            },
            rule: aws::events::Rule {
                event_bus_name: bus,
                event_pattern: json!({ "source": ["shop"], "detail-type": team.events }),
                targets: [Target {
                    id: "queue",
                    arn: queue,
                }],
            },
            worker: team.timeout.map(|timeout| Worker::new(*queue, timeout)),
        })
    }
}

struct Team {
    name: &'static str,
    account: Option<&'static str>,
    events: &'static [&'static str],
    timeout: Option<u32>,
}

const TEAMS: [Team; 3] = [
    Team {
        name: "Billing",
        account: None,
        events: &["OrderPlaced", "OrderCancelled"],
        timeout: Some(60),
    },
    Team {
        name: "Shipping",
        account: None,
        events: &["OrderPaid"],
        timeout: Some(20),
    },
    Team {
        name: "Reporting",
        account: Some("111122223333"),
        events: &["OrderPlaced"],
        timeout: None,
    },
];

pub(super) fn app() -> App {
    let shop = stack!(Shop {
        bus: aws::events::EventBus { name: "shop" },
        archive: aws::events::Archive {
            source_arn: bus,
            retention_days: 90,
        },
        partners: aws::events::EventBusPolicy {
            event_bus_name: bus,
            statement_id: "partners",
            statement: json!({
                "Effect": "Allow",
                "Principal": { "AWS": TEAMS.iter().filter_map(|team| team.account).collect::<Vec<_>>() },
                "Action": "events:PutEvents",
                "Resource": bus.arn(),
            }),
        },
        bus_arn: Output::new(bus.arn()),
    });
    let teams: Vec<Stack<Subscriber>> = TEAMS
        .iter()
        .map(|team| Stack::new(team.name, Subscriber::new(*shop.bus, team)).tag("team", team.name))
        .collect();
    let overview = stack!(Overview {
        alarms: teams.iter().map(|team| aws::cloudwatch::Alarm {
            namespace: "AWS/SQS",
            metric_name: "ApproximateNumberOfMessagesVisible",
            dimensions: [Dimension {
                name: "QueueName",
                value: team.lost.queue_name(),
            }],
            statistic: "Maximum",
            period: 300,
            evaluation_periods: 1,
            threshold: 0,
            comparison_operator: "GreaterThanThreshold",
        }),
    });
    App::new().stack(shop).stacks(teams).stack(overview)
}
