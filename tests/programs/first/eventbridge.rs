//! Amazon EventBridge: events, schedules, pipes.

use infrastruct::{App, Json, Output, Value, aws, json, pseudo, stack, sub};

pub(super) const PAGE: &str = "eventbridge/latest/userguide/eb-get-started.html";

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
    let events = stack!(Events {
        bus: aws::events::EventBus {
            name: "orders",
            description: "what happens to orders",
            dead_letter_config: DeadLetterConfig { arn: lost },
            log_config: LogConfig {
                level: "ERROR",
                include_detail: "FULL",
            },
            tags: [("team", "orders")],
        },
        policy: aws::events::EventBusPolicy {
            event_bus_name: bus,
            statement_id: "partners",
            statement: json!({
                "Effect": "Allow",
                "Principal": { "AWS": "111122223333" },
                "Action": "events:PutEvents",
                "Resource": bus.arn(),
            }),
        },
        archive: aws::events::Archive {
            archive_name: "orders",
            source_arn: bus,
            retention_days: 30,
            event_pattern: json!({ "source": ["shop"] }),
        },
        inbox_policy: aws::sqs::QueuePolicy {
            queues: [inbox.queue_url()],
            policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{ "Effect": "Allow", "Principal": { "Service": ["events.amazonaws.com"] }, "Action": "sqs:SendMessage", "Resource": inbox.arn() }],
            }),
        },
        inbox: aws::sqs::Queue {},
        lost_policy: aws::sqs::QueuePolicy {
            queues: [lost.queue_url()],
            policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{ "Effect": "Allow", "Principal": { "Service": ["events.amazonaws.com"] }, "Action": "sqs:SendMessage", "Resource": lost.arn() }],
            }),
        },
        lost: aws::sqs::Queue {},
        topic_policy: aws::sns::TopicPolicy {
            topics: [topic],
            policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{ "Effect": "Allow", "Principal": { "Service": ["events.amazonaws.com"] }, "Action": "sns:Publish", "Resource": topic.topic_arn() }],
            }),
        },
        topic: aws::sns::Topic {},
        stream: aws::kinesis::Stream {},
        logs: aws::logs::LogGroup {
            log_group_name: "/aws/events/orders",
        },
        role: aws::iam::Role {
            assume_role_policy_document: trust(&["events.amazonaws.com", "lambda.amazonaws.com", "states.amazonaws.com"]),
            policies: [Policy {
                policy_name: "wiring",
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{ "Effect": "Allow", "Action": ["kinesis:PutRecord", "states:StartExecution", "events:InvokeApiDestination"], "Resource": "*" }],
                }),
            }],
        },
        events_may_invoke: aws::lambda::Permission {
            action: "lambda:InvokeFunction",
            function_name: function,
            principal: "events.amazonaws.com",
        },
        function: aws::lambda::Function {
            runtime: "python3.13",
            handler: "index.handler",
            code: Code {
                zip_file: "def handler(event, context): pass",
            },
            role: role,
        },
        machine: aws::stepfunctions::StateMachine {
            role_arn: role,
            definition: json!({ "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }),
        },
        placed: aws::events::Rule {
            name: "order-placed",
            description: "tells everybody of an order",
            event_bus_name: bus,
            state: "ENABLED",
            event_pattern: json!({
                "source": ["shop"],
                "detail-type": ["OrderPlaced"],
                "detail": { "total": [{ "numeric": [">", 100] }], "country": [{ "prefix": "D" }] },
            }),
            targets: [
                Target {
                    id: "function",
                    arn: function,
                    retry_policy: RetryPolicy {
                        maximum_retry_attempts: 3,
                        maximum_event_age_in_seconds: 3600,
                    },
                    dead_letter_config: DeadLetterConfig { arn: lost },
                },
                Target {
                    id: "queue",
                    arn: inbox,
                    input_path: "$.detail",
                },
                Target {
                    id: "topic",
                    arn: topic,
                    input_transformer: InputTransformer {
                        input_paths_map: [("id", "$.detail.id"), ("total", "$.detail.total")],
                        input_template: r#""order <id> of <total>""#,
                    },
                },
                Target {
                    id: "stream",
                    arn: stream,
                    role_arn: role,
                    kinesis_parameters: KinesisParameters {
                        partition_key_path: "$.detail.id",
                    },
                },
                Target {
                    id: "logs",
                    arn: logs,
                },
                // A rule takes five targets.
            ],
        },
        refunds: aws::events::Rule {
            event_bus_name: bus,
            event_pattern: json!({ "detail-type": ["Refund"] }),
            role_arn: role,
            targets: [
                Target {
                    id: "machine",
                    arn: machine,
                    role_arn: role,
                    input: r#"{"reason":"refund"}"#,
                },
                Target {
                    id: "other-bus",
                    arn: sub!("arn:aws:events:eu-central-1:{AWS::AccountId}:event-bus/default"),
                    role_arn: role,
                },
                Target {
                    id: "api",
                    arn: hook,
                    role_arn: role,
                    http_parameters: HttpParameters {
                        header_parameters: [("x-source", "orders")],
                        path_parameter_values: ["$.detail.id"],
                    },
                },
            ],
        },
        nightly: aws::events::Rule {
            schedule_expression: "cron(0 2 * * ? *)",
            targets: [Target {
                id: "function",
                arn: function,
            }],
        },
        invoke: aws::lambda::Permission {
            action: "lambda:InvokeFunction",
            function_name: function,
            principal: "events.amazonaws.com",
            source_arn: placed,
        },
        connection: aws::events::Connection {
            authorization_type: "API_KEY",
            auth_parameters: AuthParameters {
                api_key_auth_parameters: ApiKeyAuthParameters {
                    api_key_name: "x-api-key",
                    api_key_value: "{{resolve:secretsmanager:partner-key}}",
                },
            },
        },
        hook: aws::events::ApiDestination {
            connection_arn: connection,
            invocation_endpoint: "https://partner.example.com/orders/*",
            http_method: "POST",
            invocation_rate_limit_per_second: 10,
        },
        group: aws::scheduler::ScheduleGroup { name: "reports" },
        scheduler: aws::iam::Role {
            assume_role_policy_document: trust(&["scheduler.amazonaws.com"]),
            policies: [Policy {
                policy_name: "wiring",
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{ "Effect": "Allow", "Action": ["lambda:InvokeFunction", "sqs:SendMessage", "ec2:StopInstances"], "Resource": "*" }],
                }),
            }],
        },
        report: aws::scheduler::Schedule {
            name: "weekly-report",
            group_name: group,
            schedule_expression: "cron(0 8 ? * MON *)",
            schedule_expression_timezone: "Europe/Berlin",
            start_date: "2027-01-01T00:00:00Z",
            flexible_time_window: FlexibleTimeWindow {
                mode: "FLEXIBLE",
                maximum_window_in_minutes: 15,
            },
            target: Target {
                arn: function,
                role_arn: scheduler,
                input: r#"{"kind":"weekly"}"#,
                retry_policy: RetryPolicy {
                    maximum_retry_attempts: 5,
                },
                dead_letter_config: DeadLetterConfig { arn: lost },
            },
        },
        once: aws::scheduler::Schedule {
            schedule_expression: "at(2027-06-01T12:00:00)",
            flexible_time_window: FlexibleTimeWindow { mode: "OFF" },
            target: Target {
                arn: inbox,
                role_arn: scheduler,
                input: "go",
            },
        },
        universal: aws::scheduler::Schedule {
            schedule_expression: "rate(5 minutes)",
            flexible_time_window: FlexibleTimeWindow { mode: "OFF" },
            kms_key_arn: key,
            target: Target {
                arn: "arn:aws:scheduler:::aws-sdk:ec2:stopInstances",
                role_arn: scheduler,
                input: r#"{"InstanceIds":["i-0a1b2c3d4e5f60718"]}"#,
            },
        },
        key: aws::kms::Key {},
        pipes: aws::iam::Role {
            assume_role_policy_document: trust(&["pipes.amazonaws.com"]),
            policies: [Policy {
                policy_name: "wiring",
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{ "Effect": "Allow", "Action": ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "lambda:InvokeFunction", "kinesis:DescribeStream", "kinesis:GetRecords", "kinesis:GetShardIterator", "events:PutEvents", "states:StartExecution"], "Resource": "*" }],
                }),
            }],
        },
        pipe: aws::pipes::Pipe {
            name: "inbox-to-machine",
            role_arn: pipes,
            source: inbox,
            source_parameters: PipeSourceParameters {
                sqs_queue_parameters: PipeSourceSqsQueueParameters {
                    batch_size: 10,
                    maximum_batching_window_in_seconds: 5,
                },
                filter_criteria: FilterCriteria {
                    filters: [Filter {
                        pattern: r#"{"body":{"kind":["order"]}}"#,
                    }],
                },
            },
            enrichment: function,
            enrichment_parameters: PipeEnrichmentParameters {
                input_template: r#"{"id": <$.body.id>}"#,
            },
            target: machine,
            target_parameters: PipeTargetParameters {
                step_function_state_machine_parameters: PipeTargetStateMachineParameters {
                    invocation_type: "FIRE_AND_FORGET",
                },
            },
            log_configuration: PipeLogConfiguration {
                level: "ERROR",
                cloudwatch_logs_log_destination: CloudwatchLogsLogDestination {
                    log_group_arn: logs,
                },
            },
            desired_state: "RUNNING",
        },
        from_stream: aws::pipes::Pipe {
            role_arn: pipes,
            source: stream,
            source_parameters: PipeSourceParameters {
                kinesis_stream_parameters: PipeSourceKinesisStreamParameters {
                    starting_position: "LATEST",
                    dead_letter_config: DeadLetterConfig { arn: lost },
                },
            },
            target: bus,
            target_parameters: PipeTargetParameters {
                event_bridge_event_bus_parameters: PipeTargetEventBridgeEventBusParameters {
                    detail_type: "Change",
                    source: "pipe",
                },
            },
        },
        schemas: aws::eventschemas::Registry {
            registry_name: "orders"
        },
        schema: aws::eventschemas::Schema {
            registry_name: schemas,
            schema_name: "order",
            r#type: "JSONSchemaDraft4",
            content: r#"{"$schema":"http://json-schema.org/draft-04/schema#","type":"object"}"#,
        },
        discoverer: aws::eventschemas::Discoverer { source_arn: bus },
        everywhere: aws::events::Endpoint {
            name: "orders",
            event_buses: [
                EndpointEventBus { event_bus_arn: bus },
                EndpointEventBus {
                    event_bus_arn: sub!(
                        "arn:aws:events:us-west-2:{AWS::AccountId}:event-bus/orders"
                    ),
                },
            ],
            routing_config: RoutingConfig {
                failover_config: FailoverConfig {
                    primary: Primary {
                        health_check: "arn:aws:route53:::healthcheck/0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f",
                    },
                    secondary: Secondary { route: "us-west-2" },
                },
            },
        },

        bus_arn: Output::new(bus.arn()).export("orders-bus"),
        rule_arn: Output::new(placed.arn()),
        pipe_arn: Output::new(pipe.arn()),
        region: Output::new(pseudo::region()),
    });
    App::new().stack(events)
}
