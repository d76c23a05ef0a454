//! State machines: what `states!` makes, and what their roles may do.

use infrastruct::{Construct, Resource, aws, construct};
use infrastruct_constructs::task::{glue, machine, path, sdk, sns, sqs, token};
use infrastruct_constructs::{
    Code, Definition, Function, Key, LogGroup, Queue, Role, Rule, Runtime, Schedule, StateMachine,
    Topic, days, every, hours, states,
};
use serde_json::{Value, json};

use crate::support::{counts, statements, template};

fn function(handler: &str) -> Function {
    let code = Code::inline("def submit(event, context): pass\ndef check(event, context): pass");
    Function::new(Runtime::PYTHON_3_13, handler, code)
}

/// A job that takes longer than a function may run: one function submits it, another asks for its state.
#[derive(Construct)]
struct LongProcess {
    submit: Function,
    check: Function,
    machine: StateMachine,
}

impl LongProcess {
    fn new() -> Self {
        let retry = infrastruct::json!({
            "ErrorEquals": ["States.ALL"],
            "IntervalSeconds": 15,
            "MaxAttempts": 3,
            "BackoffRate": 2,
        });
        construct!(Self {
            submit: function("index.submit"),
            check: function("index.check"),
            machine: StateMachine::new(states!(
                #[name("Submit job")]
                submit_job: Task {
                    call: &submit,
                    input_path: "$.jobInfo",
                    result_path: "$.job",
                    retry: [&retry],
                    catch: [Catch {
                        error_equals: ["States.ALL"],
                        result_path: "$.error",
                        next: failed
                    }],
                    next: wait,
                },
                #[name("Wait for completion...")]
                wait: Wait {
                    seconds: 30,
                    next: check_job
                },
                #[name("Check job state")]
                check_job: Task {
                    call: &check,
                    input_path: "$.job",
                    result_path: "$.jobState",
                    retry: [&retry],
                    catch: [Catch {
                        error_equals: ["States.ALL"],
                        result_path: "$.error",
                        next: failed
                    }],
                    next: is_done,
                },
                #[name("Is processing done?")]
                is_done: Choice {
                    choices: [
                        When {
                            variable: "$.jobState",
                            string_equals: "RUNNING",
                            next: wait
                        },
                        When {
                            variable: "$.jobState",
                            string_equals: "SUCCESS",
                            next: done
                        },
                    ],
                    default: failed,
                },
                #[name("Processing failed")]
                failed: Fail {
                    error: "Processing failed"
                },
                #[name("Successful!")]
                done: Succeed {},
            ))
            .timeout(hours(1)),
        })
    }
}

#[test]
fn the_long_process_is_what_was_written_by_hand() {
    let template = template(LongProcess::new());
    assert_eq!(
        counts(&template),
        "IAM::Policy:1 IAM::Role:3 Lambda::Function:2 StepFunctions::StateMachine:1"
    );
    let retry = json!([{ "ErrorEquals": ["States.ALL"], "IntervalSeconds": 15, "MaxAttempts": 3, "BackoffRate": 2 }]);
    let catch = json!([{ "ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Processing failed" }]);
    let arn = |name: &str| json!({ "Fn::GetAtt": [name, "Arn"] });
    let by_hand = json!({
        "TimeoutSeconds": 3600,
        "StartAt": "Submit job",
        "States": {
            "Submit job": {
                "Type": "Task",
                "Resource": arn("Submit"),
                "InputPath": "$.jobInfo",
                "ResultPath": "$.job",
                "Retry": retry,
                "Catch": catch,
                "Next": "Wait for completion...",
            },
            "Wait for completion...": { "Type": "Wait", "Seconds": 30, "Next": "Check job state" },
            "Check job state": {
                "Type": "Task",
                "Resource": arn("Check"),
                "InputPath": "$.job",
                "ResultPath": "$.jobState",
                "Retry": retry,
                "Catch": catch,
                "Next": "Is processing done?",
            },
            "Is processing done?": {
                "Type": "Choice",
                "Choices": [
                    { "Variable": "$.jobState", "StringEquals": "RUNNING", "Next": "Wait for completion..." },
                    { "Variable": "$.jobState", "StringEquals": "SUCCESS", "Next": "Successful!" },
                ],
                "Default": "Processing failed",
            },
            "Processing failed": { "Type": "Fail", "Error": "Processing failed" },
            "Successful!": { "Type": "Succeed" },
        },
    });
    assert_eq!(definition(&template), by_hand);
    let allowed = statements(&template, "MachineRolePolicy");
    assert_eq!(allowed.len(), 1);
    assert_eq!(allowed[0]["Action"], "lambda:InvokeFunction");
    assert_eq!(allowed[0]["Resource"].as_array().map(Vec::len), Some(4));
    let machine = &template["Resources"]["Machine"];
    assert_eq!(machine["DependsOn"], json!(["MachineRolePolicy"]));
}

fn definition(template: &Value) -> Value {
    template["Resources"]["Machine"]["Properties"]["Definition"].clone()
}

/// A machine, and the states of its definition.
fn states_of(definition: Definition) -> (Value, Value) {
    #[derive(Construct)]
    struct Alone {
        machine: StateMachine,
    }
    let template = template(construct!(Alone {
        machine: StateMachine::new(definition)
    }));
    let states = self::definition(&template)["States"].clone();
    (template, states)
}

#[test]
fn a_task_is_handed_what_it_asks_for_and_what_is_said() {
    #[derive(Construct)]
    struct Sending {
        key: Key,
        orders: Queue,
        hub: Topic,
        machine: StateMachine,
    }
    let template = template(construct!(Sending {
        key: Key::new(),
        orders: Queue::new().encrypted_with(&key),
        hub: Topic::new(),
        machine: StateMachine::new(states!(
            send: Task {
                call: sqs::send(&orders, infrastruct::json!({ "order": path("$.order"), "token": token() })).wait_for_token(),
                parameters: infrastruct::json!({ "DelaySeconds": 5 }),
                timeout_seconds: hours(1),
                next: tell,
            },
            tell: Task { call: sns::publish(&hub, path("$.order")), end: true },
        )),
    }));
    let states = definition(&template)["States"].clone();
    assert_eq!(
        states["send"]["Resource"],
        json!({ "Fn::Sub": "arn:${AWS::Partition}:states:::sqs:sendMessage.waitForTaskToken" })
    );
    assert_eq!(
        states["send"]["Parameters"],
        json!({
            "QueueUrl": { "Fn::GetAtt": ["Orders", "QueueUrl"] },
            "MessageBody": { "order.$": "$.order", "token.$": "$$.Task.Token" },
            "DelaySeconds": 5,
        })
    );
    assert_eq!(states["send"]["TimeoutSeconds"], 3600);
    assert_eq!(states["tell"]["Parameters"]["Message.$"], "$.order");
    let allowed = statements(&template, "MachineRolePolicy");
    let actions: Vec<&Value> = allowed
        .iter()
        .map(|statement| &statement["Action"])
        .collect();
    let expected = [
        json!("sqs:SendMessage"),
        json!(["kms:Decrypt", "kms:GenerateDataKey"]),
        json!("sns:Publish"),
    ];
    assert_eq!(actions, expected.iter().collect::<Vec<_>>());
}

#[test]
fn paths_are_written_in_the_language_of_their_machine() {
    let call = sdk::call("dynamodb:query").on("*").with(
        "Key",
        infrastruct::json!({ "id": path("$.id"), "run": path("$$.Execution.Name") }),
    );
    let (_, states) = states_of(states!(
        query_language: "JSONata",
        comment: "in JSONata",
        ask: Task { call: &call, output: "{% $states.result.Items %}", end: true },
    ));
    assert_eq!(
        states["ask"]["Arguments"],
        json!({ "Key": { "id": "{% $states.input.id %}", "run": "{% $states.context.Execution.Name %}" } })
    );
}

#[test]
fn machines_stand_within_states() {
    fn branch(name: &str) -> Definition {
        states!(right: Pass { result: name, end: true })
    }
    let (template, states) = states_of(states!(
        each: Map {
            items_path: "$.orders",
            item_processor: states!(
                processor_config: ProcessorConfig { mode: "INLINE" },
                weigh: Wait { seconds: 1, next: weighed },
                weighed: Succeed {},
            ),
            next: both,
        },
        both: Parallel { branches: [states!(left: Pass { end: true }), branch("right")], end: true },
    ));
    assert_eq!(
        counts(&template),
        "IAM::Role:1 StepFunctions::StateMachine:1"
    );
    assert_eq!(states["each"]["ItemProcessor"]["StartAt"], "weigh");
    assert_eq!(
        states["both"]["Branches"][1]["States"]["right"]["Result"],
        "right"
    );
}

#[test]
fn what_is_waited_for_takes_what_aws_documents() {
    #[derive(Construct)]
    struct Etl {
        role: Role,
        job: Resource<aws::glue::Job>,
        inner: StateMachine,
        machine: StateMachine,
    }
    let role =
        Role::assumed_by("glue.amazonaws.com").managed_policy("service-role/AWSGlueServiceRole");
    let resource = construct!(aws::glue::Job {
        role: role.role,
        command: JobCommand {
            name: "glueetl",
            script_location: "s3://scripts/enrich.py"
        },
        glue_version: "5.0",
    });
    let template = template(construct!(Etl {
        role: role,
        job: resource,
        inner: StateMachine::new(states!(wait: Wait { seconds: 5, end: true })),
        machine: StateMachine::new(states!(
            enrich: Task { call: glue::run(job), next: after },
            after: Task { call: machine::run(&inner, path("$")), end: true },
        ))
        .tracing()
        .log_retention(days(14)),
    }));
    let allowed = statements(&template, "MachineRolePolicy");
    let actions: Vec<String> = allowed
        .iter()
        .map(|statement| statement["Action"].to_string())
        .collect();
    assert_eq!(
        actions,
        [
            r#"["glue:BatchStopJobRun","glue:GetJobRun","glue:GetJobRuns","glue:StartJobRun"]"#,
            r#""states:StartExecution""#,
            r#"["states:DescribeExecution","states:StopExecution"]"#,
            r#"["events:DescribeRule","events:PutRule","events:PutTargets"]"#,
            r#"["logs:CreateLogDelivery","logs:DeleteLogDelivery","logs:DescribeLogGroups","logs:DescribeResourcePolicies","logs:GetLogDelivery","logs:ListLogDeliveries","logs:PutResourcePolicy","logs:UpdateLogDelivery","xray:GetSamplingRules","xray:GetSamplingTargets","xray:PutTelemetryRecords","xray:PutTraceSegments"]"#,
        ]
    );
}

#[test]
fn a_state_that_says_why_may_have_no_default() {
    let (_, states) = states_of(states!(
        #[allow(partial_choice, reason = "the job has one of two states")]
        is_done: Choice {
            choices: [
                When { variable: "$.state", string_equals: "RUNNING", next: wait },
                When { not: When { variable: "$.state", string_equals: "RUNNING" }, next: done },
            ],
        },
        wait: Wait { seconds: 5, next: is_done },
        done: Succeed {},
    ));
    assert_eq!(
        states["is_done"]["Choices"][1]["Not"]["Variable"],
        "$.state"
    );
}

#[test]
fn the_other_language_has_fields_of_its_own() {
    let (_, states) = states_of(states!(
        query_language: "JSONata",
        start_at: count,
        done: Succeed { output: "{% $states.input %}" },
        #[cfg(not(test))]
        never: Pass { end: true },
        count: Pass {
            assign: infrastruct::json!({ "left": "{% $left - 1 %}" }),
            next: is_done
        },
        is_done: Choice {
            choices: [When { condition: "{% $left > 0 %}", next: pause }],
            default: done
        },
        pause: Wait { seconds: "{% $left %}", next: count },
    ));
    assert_eq!(
        states["is_done"]["Choices"][0]["Condition"],
        "{% $left > 0 %}"
    );
    assert!(states.get("never").is_none());
}

#[test]
fn who_starts_it_may_do_that_and_no_more() {
    #[derive(Construct)]
    struct Started {
        machine: StateMachine,
        starter: Function,
    }
    let template = template(construct!(Started {
        machine: StateMachine::new(states!(wait: Wait { seconds: 5, end: true }))
            .express()
            .log_retention(days(14))
            .log_level(infrastruct_constructs::LogLevel::Error)
            .log_data(),
        starter: function("index.submit").grants([machine.start(), machine.read()]),
    }));
    assert_eq!(
        counts(&template),
        "IAM::Policy:2 IAM::Role:2 Lambda::Function:1 Logs::LogGroup:1 StepFunctions::StateMachine:1"
    );
    let allowed = statements(&template, "StarterRolePolicy");
    assert_eq!(allowed.len(), 2);
    let logging = &template["Resources"]["Machine"]["Properties"]["LoggingConfiguration"];
    assert_eq!(logging["Level"], "ERROR");
    assert_eq!(logging["IncludeExecutionData"], true);
    assert_eq!(logging["Destinations"].as_array().map(Vec::len), Some(1));
    let trust = &template["Resources"]["MachineRole"]["Properties"]["AssumeRolePolicyDocument"];
    let conditions = trust["Statement"][0]["Condition"].as_object();
    assert_eq!(conditions.map(serde_json::Map::len), Some(2));
}

#[test]
fn events_and_schedules_start_it() {
    #[derive(Construct)]
    struct Nightly {
        logs: LogGroup,
        machine: StateMachine,
        rule: Rule,
        schedule: Schedule,
    }
    let template = template(construct!(Nightly {
        logs: LogGroup::new(days(30)),
        machine: StateMachine::new(states!(wait: Wait { seconds: 5, end: true }))
            .log_to(&logs)
            .grants([logs.read()]),
        rule: Rule::on(infrastruct::json!({ "source": ["shop"] })).target(&machine),
        schedule: Schedule::new(every(hours(1)), &machine),
    }));
    let allowed = |policy: &str| statements(&template, policy)[0].clone();
    assert_eq!(
        allowed("ScheduleRolePolicy")["Action"],
        "states:StartExecution"
    );
    assert_eq!(
        allowed("ScheduleRolePolicy")["Resource"],
        json!({ "Fn::GetAtt": ["Machine", "Arn"] })
    );
    assert_eq!(
        counts(&template),
        "Events::Rule:1 IAM::Policy:3 IAM::Role:3 Logs::LogGroup:1 Scheduler::Schedule:1 StepFunctions::StateMachine:1"
    );
}
