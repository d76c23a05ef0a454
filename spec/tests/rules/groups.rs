//! Properties that go together, exclude each other, or of which one has to be there.

use serde_json::{Value, json};

use crate::{NONE, a, found, found_in_rust, function, queue};

#[test]
fn one_of_several_is_needed() {
    let rule = |properties: &Value| a("AWS::Events::Rule", properties);
    assert_eq!(
        found(&rule(&json!({ "Description": "x" }))),
        ["a: `AWS::Events::Rule` needs `EventPattern` or `ScheduleExpression`"]
    );
    assert_eq!(
        found(&rule(&json!({ "EventPattern": { "source": ["a"] } }))),
        NONE
    );
    assert_eq!(
        found(&rule(
            &json!({ "ScheduleExpression": { "Ref": "AWS::StackName" } })
        )),
        NONE
    );
}

#[test]
fn an_expression_may_be_none_in_rust() {
    let rule = a(
        "AWS::Events::Rule",
        &json!({ "EventPattern": { "source": ["a"] }, "ScheduleExpression": "rate(1 minute)" }),
    );
    assert_eq!(
        found_in_rust(&rule),
        found(&rule)
            .iter()
            .map(|_| String::new())
            .collect::<Vec<_>>(),
        "both may be set"
    );
}

#[test]
fn a_condition_says_why() {
    assert_eq!(
        found(&queue(&json!({ "FifoQueue": true, "QueueName": "jobs" }))),
        [
            "a/QueueName: `QueueName` cannot be `jobs`; because `FifoQueue` is `true`; it has to end in `.fifo`"
        ]
    );
    assert_eq!(
        found(&queue(
            &json!({ "ContentBasedDeduplication": true, "FifoQueue": false })
        )),
        [
            "a/ContentBasedDeduplication: `ContentBasedDeduplication` cannot be set here; because `FifoQueue` is `false`; it goes with `FifoQueue` as `true`"
        ]
    );
}

#[test]
fn properties_that_exclude_each_other() {
    let found = found(&function(
        &json!({ "PackageType": "Image", "Handler": { "Ref": "AWS::NoValue" } }),
    ));
    assert_eq!(
        found,
        [
            "a/Runtime: `PackageType` and `Runtime` exclude each other; because `PackageType` is `Image`"
        ]
    );
}

#[test]
fn properties_that_need_another_beside_them() {
    let ingress = json!({ "IpProtocol": "tcp", "CidrIp": "10.0.0.0/8" });
    let group = a(
        "AWS::EC2::SecurityGroup",
        &json!({ "GroupDescription": "x", "SecurityGroupIngress": [ingress] }),
    );
    assert_eq!(
        found_in_rust(&group),
        [
            "a/SecurityGroupIngress/0: `Ingress` needs `from_port` and `to_port`; because `ip_protocol` is `tcp`"
        ]
    );
}

#[test]
fn the_branch_that_fits_best_is_explained() {
    // `KeySchema` is a list of keys, or JSON; a list is meant here.
    let keys = json!([{ "AttributeName": "id", "KeyTyp": "HASH" }]);
    let attributes = json!([{ "AttributeName": "id", "AttributeType": "S" }]);
    let table = json!({ "KeySchema": keys, "AttributeDefinitions": attributes, "BillingMode": "PAY_PER_REQUEST" });
    let found = found(&a("AWS::DynamoDB::Table", &table));
    assert!(
        found
            .iter()
            .any(|found| found.starts_with("a/KeySchema/0/KeyTyp: ")),
        "{found:?}"
    );
}
