//! Long-running data processing: a state machine that submits a job and waits for its end.

use infrastruct::{Arn, Construct, Json, Resource, Value, aws, construct, json, pseudo, sub};
use infrastruct_constructs::{Function, Role, Statement};

/// A job that takes longer than a function may run: one function submits it, another asks for its state.
#[derive(Construct)]
pub struct LongProcess {
    pub submit: Function,
    pub check: Function,
    role: Role,
    pub machine: Resource<aws::stepfunctions::StateMachine>,
}

impl LongProcess {
    /// Runs a job that one function submits and another watches.
    pub fn new(submit: Function, check: Function) -> Self {
        construct!(Self {
            role: Role::trusting(
                Statement::allow(["sts:AssumeRole"])
                    .by_service("states.amazonaws.com")
                    .when("StringEquals", "aws:SourceAccount", pseudo::account_id())
                    .when("ArnLike", "aws:SourceArn", sub!(
                        "arn:{AWS::Partition}:states:{AWS::Region}:{AWS::AccountId}:stateMachine:*"
                    )),
            )
            .grants([submit.invoke(), check.invoke()]),
            #[depends_on(role.policy)]
            machine: aws::stepfunctions::StateMachine {
                definition: definition(submit.arn(), check.arn()),
                role_arn: role.arn(),
            },
            submit: submit,
            check: check,
        })
    }
}

/// Submit, wait, check, and around again until the job is done. The check reads what the submission
/// returned, so it writes the job's state elsewhere; every state that can fail leads to an end.
fn definition(
    submit: Value<Arn<aws::lambda::Function>>,
    check: Value<Arn<aws::lambda::Function>>,
) -> Value<Json> {
    let retry = json!([{
        "ErrorEquals": ["States.ALL"],
        "IntervalSeconds": 15,
        "MaxAttempts": 3,
        "BackoffRate": 2,
    }]);
    let catch = json!([{
        "ErrorEquals": ["States.ALL"],
        "ResultPath": "$.error",
        "Next": "Processing failed",
    }]);
    json!({
        "TimeoutSeconds": 3600,
        "StartAt": "Submit job",
        "States": {
            "Submit job": {
                "Type": "Task",
                "Resource": submit,
                "InputPath": "$.jobInfo",
                "ResultPath": "$.job",
                "Retry": &retry,
                "Catch": &catch,
                "Next": "Wait for completion...",
            },
            "Wait for completion...": {
                "Type": "Wait",
                "Seconds": 30,
                "Next": "Check job state",
            },
            "Check job state": {
                "Type": "Task",
                "Resource": check,
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
    })
}
