//! What the example corrects in the article's code, as differences from what the CDK makes of it.

use serde_json::{Value, json};

use crate::wiring::Difference;

const SIX_TIMES: &str = "AWS advises six times the function's timeout, the pattern has it once";

/// Six times what the function takes.
pub fn visibility_timeout() -> Difference {
    Difference {
        type_name: "AWS::SQS::Queue",
        beside: "",
        path: &["VisibilityTimeout"],
        theirs: json!(60),
        ours: json!(360),
        why: SIX_TIMES,
    }
}

/// What a dead letter queue gets late has time to be looked at.
pub fn retention() -> Difference {
    Difference {
        type_name: "AWS::SQS::Queue",
        beside: "RedrivePolicy",
        path: &["MessageRetentionPeriod"],
        theirs: json!(1_209_600),
        ours: json!(604_800),
        why: "a message's age counts from when it was first sent, in the dead letter queue too",
    }
}

const KEPT: &str = "the state of the job must not overwrite the job";
const CAUGHT: &str = "an error must end in the state that says so";

/// The article's state machine overwrites the job with its state, has no way out of an unknown state, and
/// lets an error end the execution where nobody sees which.
pub fn state_machine() -> Vec<Difference> {
    let difference = |path, theirs, ours, why| Difference {
        type_name: "AWS::StepFunctions::StateMachine",
        beside: "",
        path,
        theirs,
        ours,
        why,
    };
    let catch = || {
        json!([{
            "ErrorEquals": ["States.ALL"],
            "ResultPath": "$.error",
            "Next": "Processing failed",
        }])
    };
    vec![
        difference(
            &["Definition", "States", "Submit job", "ResultPath"],
            json!("$.jobState"),
            json!("$.job"),
            KEPT,
        ),
        difference(
            &["Definition", "States", "Check job state", "InputPath"],
            json!("$.jobInfo"),
            json!("$.job"),
            KEPT,
        ),
        difference(
            &["Definition", "States", "Submit job", "Catch"],
            Value::Null,
            catch(),
            CAUGHT,
        ),
        difference(
            &["Definition", "States", "Check job state", "Catch"],
            Value::Null,
            catch(),
            CAUGHT,
        ),
        difference(
            &["Definition", "States", "Is processing done?", "Choices"],
            json!([
                { "Variable": "$.jobState", "StringEquals": "RUNNING", "Next": "Wait for completion..." },
                { "Variable": "$.jobState", "StringEquals": "FAILED", "Next": "Processing failed" },
                { "Variable": "$.jobState", "StringEquals": "SUCCESS", "Next": "Successful!" },
            ]),
            json!([
                { "Variable": "$.jobState", "StringEquals": "RUNNING", "Next": "Wait for completion..." },
                { "Variable": "$.jobState", "StringEquals": "SUCCESS", "Next": "Successful!" },
            ]),
            "what is neither running nor a success has failed",
        ),
        difference(
            &["Definition", "States", "Is processing done?", "Default"],
            Value::Null,
            json!("Processing failed"),
            "a choice must be total",
        ),
    ]
}

const HOLDS_ANYWAY: &str = "it is so where nothing is said";

/// A batch of ten messages.
pub fn batch_size() -> Difference {
    Difference {
        type_name: "AWS::Lambda::EventSourceMapping",
        beside: "",
        path: &["BatchSize"],
        theirs: json!(10),
        ours: Value::Null,
        why: HOLDS_ANYWAY,
    }
}

/// A source that is switched on.
pub fn attached() -> Difference {
    Difference {
        type_name: "AWS::Lambda::EventSourceMapping",
        beside: "",
        path: &["Enabled"],
        theirs: json!(true),
        ours: Value::Null,
        why: HOLDS_ANYWAY,
    }
}

/// The accounts that may subscribe, wherever the topic is.
pub fn subscribers() -> Difference {
    let account = |number: &str| {
        let end = format!(":iam::{number}:root");
        json!({ "$concatenation": ["arn:", { "$parameter": "AWS::Partition" }, end] })
    };
    Difference {
        type_name: "AWS::SNS::TopicPolicy",
        beside: "",
        path: &[
            "PolicyDocument",
            "Statement",
            "$set",
            "0",
            "Principal",
            "AWS",
        ],
        theirs: json!([
            "arn:aws:iam::111111111111:root",
            "arn:aws:iam::222222222222:root"
        ]),
        ours: json!([account("111111111111"), account("222222222222")]),
        why: "the partition is that of the stack, in China and in GovCloud too",
    }
}

/// A function that is told of the topic.
pub fn environment(topic: &str) -> Difference {
    Difference {
        type_name: "AWS::Lambda::Function",
        beside: "",
        path: &["Environment"],
        theirs: Value::Null,
        ours: json!({ "Variables": { "TOPIC_ARN": { "$ref": topic, "value": "TopicArn" } } }),
        why: "the function has to know where to publish",
    }
}

/// A rule that is switched on.
pub fn enabled() -> Difference {
    Difference {
        type_name: "AWS::Events::Rule",
        beside: "",
        path: &["State"],
        theirs: json!("ENABLED"),
        ours: Value::Null,
        why: HOLDS_ANYWAY,
    }
}
