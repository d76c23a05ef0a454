//! AWS Step Functions: state machines, and what starts them.

use infrastruct::intrinsic::to_json_string;
use infrastruct::{App, Json, Output, Parameter, Value, aws, json, pseudo, stack, sub};

pub(super) const PAGE: &str = "step-functions/latest/dg/getting-started.html";

fn retry() -> Value<Json> {
    json!([{
        "ErrorEquals": ["States.TaskFailed"],
        "IntervalSeconds": 2,
        "MaxAttempts": 3,
        "BackoffRate": 2.0,
    }])
}

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
    let orchestration = stack!(Orchestration {
        timeout: Parameter::integer()
            .default(300)
            .min_value(60)
            .max_value(3600),
        role: aws::iam::Role {
            assume_role_policy_document: trust(&["states.amazonaws.com"]),
            policies: [Policy {
                policy_name: "tasks",
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [
                        {
                            "Effect": "Allow",
                            "Action": "lambda:InvokeFunction",
                            "Resource": [check.arn(), sub!("{}:*", check.arn())],
                        },
                        {
                            "Effect": "Allow",
                            "Action": ["sqs:SendMessage", "sns:Publish", "dynamodb:PutItem"],
                            "Resource": [inbox.arn(), topic.topic_arn(), table.arn()],
                        },
                    ],
                }),
            }],
        },
        function_role: aws::iam::Role {
            assume_role_policy_document: trust(&["lambda.amazonaws.com"]),
            managed_policy_arns: [
                "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
            ],
        },
        check: aws::lambda::Function {
            runtime: "python3.13",
            handler: "index.handler",
            role: function_role,
            timeout: 30,
            code: Code {
                zip_file: "def handler(event, context): return {'ok': True}",
            },
        },
        inbox: aws::sqs::Queue {},
        topic: aws::sns::Topic {
            display_name: "approvals"
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
        },
        logs: aws::logs::LogGroup {
            log_group_name: "/aws/vendedlogs/states/orders",
            retention_in_days: 14,
        },
        key: aws::kms::Key {
            enable_key_rotation: true,
        },
        orders: aws::stepfunctions::StateMachine {
            state_machine_name: "orders",
            state_machine_type: "STANDARD",
            role_arn: role,
            definition: json!({
                "Comment": "an order, from its check to its approval",
                "StartAt": "Check",
                "TimeoutSeconds": &timeout,
                "States": {
                    "Check": {
                        "Type": "Task",
                        "Resource": "arn:aws:states:::lambda:invoke",
                        "Parameters": { "FunctionName": check.arn(), "Payload.$": "$" },
                        "Retry": retry(),
                        "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Failed" }],
                        "Next": "Large?",
                    },
                    "Large?": {
                        "Type": "Choice",
                        "Choices": [{
                            "Variable": "$.total",
                            "NumericGreaterThan": 1000,
                            "Next": "Ask",
                        }],
                        "Default": "Both",
                    },
                    "Ask": {
                        "Type": "Task",
                        "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
                        "Parameters": {
                            "QueueUrl": inbox.queue_url(),
                            "MessageBody": { "token.$": "$$.Task.Token" },
                        },
                        "Next": "Both",
                    },
                    "Both": {
                        "Type": "Parallel",
                        "Branches": [
                            {
                                "StartAt": "Store",
                                "States": {
                                    "Store": {
                                        "Type": "Task",
                                        "Resource": "arn:aws:states:::dynamodb:putItem",
                                        "Parameters": {
                                            "TableName": table.table_name(),
                                            "Item": { "Id": { "S.$": "$.id" } },
                                        },
                                        "End": true,
                                    },
                                },
                            },
                            {
                                "StartAt": "Tell",
                                "States": {
                                    "Tell": {
                                        "Type": "Task",
                                        "Resource": "arn:aws:states:::sns:publish",
                                        "Parameters": {
                                            "TopicArn": topic.topic_arn(),
                                            "Message.$": "$.id",
                                        },
                                        "End": true,
                                    },
                                },
                            },
                        ],
                        "Next": "Wait",
                    },
                    "Wait": { "Type": "Wait", "Seconds": 10, "Next": "Done" },
                    "Done": { "Type": "Succeed" },
                    "Failed": { "Type": "Fail", "Error": "OrderFailed" },
                },
            }),
            logging_configuration: LoggingConfiguration {
                level: "ALL",
                include_execution_data: true,
                destinations: [LogDestination {
                    cloud_watch_logs_log_group: CloudWatchLogsLogGroup {
                        log_group_arn: logs.arn(),
                    },
                }],
            },
            tracing_configuration: TracingConfiguration { enabled: true },
            encryption_configuration: EncryptionConfiguration {
                r#type: "CUSTOMER_MANAGED_KMS_KEY",
                kms_key_id: key,
                kms_data_key_reuse_period_seconds: 300,
            },
            tags: [("team", "orders")],
        },
        express: aws::stepfunctions::StateMachine {
            state_machine_type: "EXPRESS",
            role_arn: role,
            definition_string: to_json_string(json!({
                "QueryLanguage": "JSONata",
                "StartAt": "Sum",
                "States": {
                    "Sum": { "Type": "Pass", "Output": "{% $sum($states.input.amounts) %}", "End": true },
                },
            })),
        },
        from_file: aws::stepfunctions::StateMachine {
            role_arn: role,
            definition_s3_location: S3Location {
                bucket: definitions,
                key: "machine.asl.json",
            },
            definition_substitutions: [
                ("QueueUrl", inbox.queue_url()),
                ("Table", table.table_name())
            ],
        },
        definitions: aws::s3::Bucket {},
        version: aws::stepfunctions::StateMachineVersion {
            state_machine_arn: orders,
            description: "the first",
        },
        live: aws::stepfunctions::StateMachineAlias {
            name: "live",
            deployment_preference: DeploymentPreference {
                state_machine_version_arn: version,
                r#type: "LINEAR",
                interval: 1,
                percentage: 20,
                alarms: [failures],
            },
        },
        person: aws::stepfunctions::Activity { name: "approve" },
        failures: aws::cloudwatch::Alarm {
            alarm_name: "orders-failed",
            namespace: "AWS/States",
            metric_name: "ExecutionsFailed",
            dimensions: [("StateMachineArn", orders.arn())],
            statistic: "Sum",
            period: 60,
            evaluation_periods: 1,
            threshold: 1,
            comparison_operator: "GreaterThanOrEqualToThreshold",
        },
        starter: aws::iam::Role {
            assume_role_policy_document: trust(&["events.amazonaws.com", "scheduler.amazonaws.com"]),
            policies: [Policy {
                policy_name: "start",
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{
                        "Effect": "Allow",
                        "Action": "states:StartExecution",
                        "Resource": orders.arn(),
                    }],
                }),
            }],
        },
        nightly: aws::events::Rule {
            schedule_expression: "rate(1 day)",
            targets: [Target {
                id: "orders",
                arn: orders,
                role_arn: starter,
                input: r#"{"kind":"nightly"}"#,
            }],
        },
        scheduled: aws::scheduler::Schedule {
            schedule_expression: "rate(1 hour)",
            flexible_time_window: FlexibleTimeWindow { mode: "OFF" },
            target: Target {
                arn: live,
                role_arn: starter,
            },
        },
        api_role: aws::iam::Role {
            assume_role_policy_document: trust(&["apigateway.amazonaws.com"]),
        },

        machine_arn: Output::new(orders.arn()).export("orders-machine"),
        machine_name: Output::new(orders.name()),
        activity_arn: Output::new(person.arn()),
        console: Output::new(sub!(
            "https://console.aws.amazon.com/states/home?region={AWS::Region}#/statemachines/view/{}",
            orders.arn()
        )),
        account: Output::new(pseudo::account_id()),
    });
    App::new().stack(orchestration)
}
