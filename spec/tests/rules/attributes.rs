//! A resource's attributes beside its properties.

use infrastruct_json::{Value, json};

use super::{NONE, found};

fn queue(attributes: &Value) -> Value {
    with("AWS::SQS::Queue", attributes)
}

fn with(type_name: &str, attributes: &Value) -> Value {
    let mut resource = json!({ "Type": type_name });
    for (name, value) in attributes.as_object().into_iter().flatten() {
        resource[name] = value.clone();
    }
    json!({ "a": resource })
}

#[test]
fn policies_are_spelled_right() {
    assert_eq!(
        found(&queue(
            &json!({ "DeletionPolicy": "Retain", "UpdateReplacePolicy": "Delete" })
        )),
        NONE
    );
    assert_eq!(
        found(&queue(&json!({ "DeletionPolicy": "Retained" }))),
        [
            "a/DeletionPolicy: `DeletionPolicy` cannot be `Retained`; did you mean `Retain`?; allowed are `Delete`, `Retain` and `RetainExceptOnCreate`"
        ]
    );
}

#[test]
fn snapshots_are_for_what_has_them() {
    assert_eq!(
        found(&queue(
            &json!({ "DeletionPolicy": "Snapshot", "UpdateReplacePolicy": "Delete" })
        ))
        .len(),
        1
    );
    let volume = json!({ "Type": "AWS::EC2::Volume", "DeletionPolicy": "Snapshot", "UpdateReplacePolicy": "Snapshot", "Properties": { "AvailabilityZone": { "Fn::Select": [0, { "Fn::GetAZs": "" }] }, "Size": 8 } });
    assert_eq!(found(&json!({ "a": volume })), NONE);
}

/// A boolean, as CloudFormation's guide shows it, or an object with a `Type`.
#[test]
fn a_fleet_is_started_and_stopped() {
    let fleet = |policy: Value| {
        let properties = json!({ "Name": "fleet", "InstanceType": "stream.standard.medium" });
        let mut fleet = json!({ "Type": "AWS::AppStream::Fleet", "Properties": properties });
        for (name, value) in policy.as_object().into_iter().flatten() {
            fleet[name] = value.clone();
        }
        found(&json!({ "a": fleet }))
    };
    let update = json!({ "StopBeforeUpdate": true, "StartAfterUpdate": true });
    assert_eq!(
        fleet(json!({ "CreationPolicy": { "StartFleet": true }, "UpdatePolicy": update })),
        NONE
    );
    let typed = json!({ "CreationPolicy": { "StartFleet": { "Type": true } } });
    assert_eq!(fleet(typed), NONE);
    let text = json!({ "CreationPolicy": { "StartFleet": "soon" } });
    assert_eq!(fleet(text).len(), 1);
}

#[test]
fn only_some_types_wait_for_signals() {
    assert_eq!(
        found(&queue(&json!({ "CreationPolicy": {} }))),
        [
            "a/CreationPolicy: `AWS::SQS::Queue` has no CreationPolicy; only `AWS::AppStream::Fleet`, `AWS::AutoScaling::AutoScalingGroup`, `AWS::CloudFormation::WaitCondition` and `AWS::EC2::Instance` have one"
        ]
    );
    assert_eq!(
        found(&with(
            "AWS::CloudFormation::WaitCondition",
            &json!({ "CreationPolicy": { "ResourceSignal": { "Count": 1 } } })
        )),
        NONE
    );
    assert_eq!(
        found(&with(
            "AWS::CloudFormation::WaitCondition",
            &json!({ "CreationPolicy": { "ResourceSignal": { "Cuont": 1 } } })
        )),
        [
            "a/CreationPolicy/ResourceSignal/Cuont: `Cuont` is not a property of `ResourceSignal`; did you mean `Count`?"
        ]
    );
}

#[test]
fn only_some_types_have_an_update_policy() {
    assert_eq!(
        found(&queue(&json!({ "UpdatePolicy": {} }))),
        [
            "a/UpdatePolicy: `AWS::SQS::Queue` has no UpdatePolicy; only `AWS::AppStream::Fleet`, `AWS::AutoScaling::AutoScalingGroup`, `AWS::ElastiCache::ReplicationGroup`, `AWS::Elasticsearch::Domain`, `AWS::Lambda::Alias` and `AWS::OpenSearchService::Domain` have one"
        ]
    );
}

#[test]
fn what_is_waited_for_exists() {
    assert_eq!(
        found(&queue(&json!({ "DependsOn": ["b"] }))),
        ["a/DependsOn/0: there is no `b` in the template"]
    );
}
