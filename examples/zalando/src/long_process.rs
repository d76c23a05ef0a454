//! Long-running data processing: a state machine that submits a job and waits for its end.

use infrastruct::{Arn, Construct, Json, Resource, Value, aws, construct, json, sub};

use super::iam::{allow, document, managed_policy, trust, trust_state_machines};
use super::settings::Program;

/// A job that takes longer than a function may run: one function submits it, another asks for its state.
#[derive(Construct)]
pub struct LongProcess {
    pub submit: PlainLambda,
    pub check: PlainLambda,
    role: Resource<aws::iam::Role>,
    policy: Resource<aws::iam::Policy>,
    pub machine: Resource<aws::stepfunctions::StateMachine>,
}

impl LongProcess {
    /// Both functions are of the same program.
    pub fn new(program: &Program) -> Self {
        let submit = PlainLambda::new(program);
        let check = PlainLambda::new(program);
        let functions = [submit.function.arn(), check.function.arn()];
        construct!(Self {
            role: aws::iam::Role {
                assume_role_policy_document: trust_state_machines(),
            },
            policy: aws::iam::Policy {
                policy_name: "InvokeFunctions",
                policy_document: document(functions.map(|function| {
                    let versions = sub!("{}:*", &function);
                    allow(["lambda:InvokeFunction"], json!([function, versions]))
                })),
                roles: [role.role_name()],
            },
            #[depends_on(policy)]
            machine: aws::stepfunctions::StateMachine {
                definition: definition(submit.function.arn(), check.function.arn()),
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

/// A function that nothing but its caller wakes.
#[derive(Construct)]
pub struct PlainLambda {
    role: Resource<aws::iam::Role>,
    pub function: Resource<aws::lambda::Function>,
}

impl PlainLambda {
    fn new(program: &Program) -> Self {
        construct!(Self {
            role: aws::iam::Role {
                assume_role_policy_document: trust("lambda.amazonaws.com"),
                managed_policy_arns: [managed_policy("service-role/AWSLambdaBasicExecutionRole")],
            },
            function: aws::lambda::Function {
                runtime: "java21",
                code: Code {
                    s3_bucket: &program.bucket,
                    s3_key: &program.key,
                    s3_object_version: &program.version,
                },
                handler: &program.handler,
                timeout: program.timeout,
                memory_size: program.memory,
                role: role.arn(),
            },
        })
    }
}
