//! Schemas that hold under conditions, and cannot be decided where a value is not known.

use infrastruct_json::json;

use super::{NONE, found, function, queue, rules_of};

#[test]
fn a_condition_that_is_not_known_is_silent() {
    assert_eq!(
        found(&queue(
            &json!({ "FifoQueue": { "Fn::ImportValue": "fifo" }, "QueueName": "jobs" })
        )),
        NONE
    );
    assert_eq!(
        found(&queue(
            &json!({ "FifoQueue": true, "QueueName": { "Ref": "AWS::StackName" } })
        )),
        NONE
    );
    assert_eq!(
        found(&queue(
            &json!({ "FifoQueue": { "Fn::If": ["IsFifo", true, false] }, "QueueName": "jobs" })
        )),
        NONE
    );
}

#[test]
fn a_conditional_schema_is_a_rule_of_its_own() {
    assert_eq!(
        rules_of(&queue(&json!({ "FifoQueue": true, "QueueName": "jobs" }))),
        ["sqs_queue_properties"]
    );
}

#[test]
fn code_in_the_template_needs_a_runtime_for_it() {
    assert_eq!(
        found(&function(
            &json!({ "Code": { "ZipFile": "x" }, "Runtime": "java25" })
        )),
        [
            "a/Runtime: `Runtime` cannot be `java25`; because `ZipFile` is set; it has to start with `nodejs` or `python`"
        ]
    );
}

#[test]
fn a_long_timeout_needs_a_capacity_provider() {
    assert_eq!(
        found(&function(&json!({ "Timeout": 1000 }))),
        ["a/Timeout: `Timeout` is `1000`, more than the maximum of 900"]
    );
}
