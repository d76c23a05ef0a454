//! A state machine that is put together of Rust values.

use std::collections::BTreeMap;

use infrastruct::{
    App, Construct, Json, Output, Ref, Resource, Value, aws, construct, json, stack, sub,
};

/// A state, whatever comes after it.
enum State {
    Run(Ref<aws::lambda::Function>),
    Send(Ref<aws::sqs::Queue>),
    Tell(Ref<aws::sns::Topic>, &'static str),
    Pause(u32),
    Each(Ref<aws::lambda::Function>, u32),
}

impl State {
    fn task(resource: &str, parameters: Value<Json>, next: Option<&str>) -> Value<Json> {
        json!({
            "Type": "Task",
            "Resource": format!("arn:aws:states:::{resource}"),
            "Parameters": parameters,
            "Retry": [{ "ErrorEquals": ["States.TaskFailed"], "MaxAttempts": 2 }],
            "Next": next,
            "End": next.is_none().then_some(true),
        })
    }

    fn definition(&self, next: Option<&str>) -> Value<Json> {
        match self {
            Self::Run(function) => Self::task(
                "lambda:invoke",
                json!({ "FunctionName": function.arn(), "Payload.$": "$" }),
                next,
            ),
            Self::Send(queue) => Self::task(
                "sqs:sendMessage",
                json!({ "QueueUrl": queue.queue_url(), "MessageBody.$": "$" }),
                next,
            ),
            Self::Tell(topic, message) => Self::task(
                "sns:publish",
                json!({ "TopicArn": topic.topic_arn(), "Message": message }),
                next,
            ),
            Self::Pause(seconds) => json!({
                "Type": "Wait",
                "Seconds": seconds,
                "Next": next,
                "End": next.is_none().then_some(true),
            }),
            Self::Each(function, at_once) => json!({
                "Type": "Map",
                "MaxConcurrency": at_once,
                "ItemProcessor": {
                    "ProcessorConfig": { "Mode": "INLINE" },
                    "StartAt": "One",
                    "States": {
                        "One": { "Type": "Task", "Resource": function.arn(), "End": true },
                    },
                },
                "Next": next,
                "End": next.is_none().then_some(true),
            }),
        }
    }
}

/// The states one after the other.
fn chain(states: &[(&str, State)]) -> Value<Json> {
    let names = states.iter().map(|(name, _)| *name);
    let nexts = names.clone().skip(1).map(Some).chain([None]);
    let definitions: BTreeMap<&str, Value<Json>> = states
        .iter()
        .zip(nexts)
        .map(|((name, state), next)| (*name, state.definition(next)))
        .collect();
    json!({ "StartAt": states[0].0, "States": definitions })
}

/// A function with the least of it.
#[derive(Construct)]
struct Task {
    role: Resource<aws::iam::Role>,
    function: Resource<aws::lambda::Function>,
}

impl Task {
    fn new(code: &'static str) -> Self {
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
                    "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
                ],
            },
            function: aws::lambda::Function {
                runtime: "python3.13",
                handler: "index.handler",
                role: role,
                code: Code { zip_file: code },
            },
        })
    }
}

pub(super) fn app() -> App {
    let orchestration = stack!(Orchestration {
        check: Task::new("def handler(event, context): return event"),
        resize: Task::new("def handler(event, context): return None"),
        inbox: aws::sqs::Queue {},
        news: aws::sns::Topic {},
        role: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "states.amazonaws.com" },
                    "Action": "sts:AssumeRole",
                }],
            }),
            policies: [Policy {
                policy_name: "tasks",
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [
                        {
                            "Effect": "Allow",
                            "Action": "lambda:InvokeFunction",
                            "Resource": [&check, &resize].map(|task| task.function.arn()),
                        },
                        { "Effect": "Allow", "Action": "sqs:SendMessage", "Resource": inbox.arn() },
                        { "Effect": "Allow", "Action": "sns:Publish", "Resource": news.topic_arn() },
                    ],
                }),
            }],
        },
        logs: aws::logs::LogGroup {
            log_group_name: "/aws/vendedlogs/states/uploads",
        },
        machine: aws::stepfunctions::StateMachine {
            role_arn: role,
            definition: chain(&[
                ("Check", State::Run(*check.function)),
                ("Resize", State::Each(*resize.function, 10)),
                ("Send", State::Send(inbox)),
                ("Pause", State::Pause(5)),
                ("Tell", State::Tell(news, "done")),
            ]),
            logging_configuration: LoggingConfiguration {
                level: "ERROR",
                destinations: [LogDestination {
                    cloud_watch_logs_log_group: CloudWatchLogsLogGroup {
                        log_group_arn: logs,
                    },
                }],
            },
        },
        chained: aws::stepfunctions::StateMachine {
            role_arn: role,
            state_machine_type: "EXPRESS",
            definition: chain(&[
                ("First", State::Run(*check.function)),
                ("Second", State::Pause(1)),
            ]),
        },
        uploads: aws::s3::Bucket {
            notification_configuration: NotificationConfiguration {
                event_bridge_configuration: EventBridgeConfiguration {
                    event_bridge_enabled: true
                },
            },
        },
        starter: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "events.amazonaws.com" },
                    "Action": "sts:AssumeRole",
                }],
            }),
            policies: [Policy {
                policy_name: "start",
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{
                        "Effect": "Allow",
                        "Action": "states:StartExecution",
                        "Resource": [machine.arn(), chained.arn()],
                    }],
                }),
            }],
        },
        on_upload: aws::events::Rule {
            event_pattern: json!({
                "source": ["aws.s3"],
                "detail": { "bucket": { "name": [uploads.bucket_name()] } },
            }),
            targets: [machine, chained]
                .iter()
                .zip(["machine", "chained"])
                .map(|(machine, id)| Target {
                    id: id,
                    arn: machine,
                    role_arn: starter,
                }),
        },
        console: Output::new(sub!(
            "https://{AWS::Region}.console.aws.amazon.com/states/home#/statemachines/view/{}",
            machine.arn()
        )),
    });
    App::new().stack(orchestration)
}
