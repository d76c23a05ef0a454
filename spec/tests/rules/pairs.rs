//! Values of several resources that have to fit each other.

use infrastruct_json::{Value, json};
use infrastruct_spec::{Allow, Template, check};

use super::{NONE, found, found_in_rust, function};

fn wired(queue: &Value, timeout: u32) -> Value {
    json!({
        "jobs": { "Type": "AWS::SQS::Queue", "Properties": queue },
        "worker": { "Type": "AWS::Lambda::Function", "Properties": {
            "Timeout": timeout, "Role": "arn:aws:iam::123456789012:role/worker",
            "Code": { "S3Bucket": "bucket", "S3Key": "key" }, "Handler": "x", "Runtime": "python3.13"
        } },
        "mapping": { "Type": "AWS::Lambda::EventSourceMapping", "Properties": {
            "EventSourceArn": { "Fn::GetAtt": ["jobs", "Arn"] }, "FunctionName": { "Ref": "worker" }, "BatchSize": 100, "MaximumBatchingWindowInSeconds": 1
        } },
    })
}

#[test]
fn a_message_stays_hidden_for_as_long_as_its_function_may_run() {
    assert_eq!(
        found(&wired(&json!({ "VisibilityTimeout": 360 }), 60)),
        NONE
    );
    assert_eq!(
        found_in_rust(&wired(&json!({ "VisibilityTimeout": 30 }), 60)),
        [
            "jobs/VisibilityTimeout: `visibility_timeout` of `jobs` is `30`, less than the minimum of `60` (`timeout` of `worker`); `timeout` of `worker` is `60`"
        ]
    );
    assert_eq!(
        found(&wired(
            &json!({ "VisibilityTimeout": { "Ref": "AWS::StackName" } }),
            60
        )),
        NONE
    );
}

#[test]
fn defaults_count() {
    assert_eq!(
        found(&wired(&json!({}), 60)),
        [
            "jobs: `VisibilityTimeout` of `jobs` is `30`, less than the minimum of `60` (`Timeout` of `worker`); `Timeout` of `worker` is `60`; the two are tied together here; it is not set, and that is its default"
        ]
    );
    assert_eq!(found(&wired(&json!({}), 3)), NONE);
}

#[test]
fn a_fifo_queue_gives_ten_messages_at_once_and_does_not_wait_for_more() {
    assert_eq!(
        found(&wired(&json!({ "FifoQueue": true }), 3)),
        [
            "mapping/BatchSize: `BatchSize` of `mapping` is `100`, more than the maximum of 10; because `FifoQueue` of `jobs` is `true`",
            "mapping/MaximumBatchingWindowInSeconds: queue `jobs` is first-in-first-out, which has no batching window"
        ]
    );
}

#[test]
fn a_queue_and_its_dead_letter_queue_are_of_one_kind() {
    let queues = |fifo: bool| {
        let redrive = json!({ "deadLetterTargetArn": { "Fn::GetAtt": ["dead", "Arn"] }, "maxReceiveCount": 3 });
        json!({
            "dead": { "Type": "AWS::SQS::Queue", "Properties": { "FifoQueue": fifo, "MessageRetentionPeriod": 1_209_600 } },
            "jobs": { "Type": "AWS::SQS::Queue", "Properties": { "FifoQueue": true, "RedrivePolicy": redrive } },
        })
    };
    assert_eq!(found(&queues(true)), NONE);
    assert_eq!(
        found(&queues(false)),
        [
            "jobs/FifoQueue: `FifoQueue` of `jobs` has to be the same as `FifoQueue` of `dead`; `FifoQueue` of `dead` is `false`"
        ]
    );
}

#[test]
fn a_stage_and_its_deployment_are_of_one_api() {
    let api =
        |name: &str| json!({ "Type": "AWS::ApiGateway::RestApi", "Properties": { "Name": name } });
    let of = |stage: &str| {
        json!({
            "a": api("a"),
            "b": api("b"),
            "deployment": { "Type": "AWS::ApiGateway::Deployment", "Properties": { "RestApiId": { "Ref": "a" } } },
            "stage": { "Type": "AWS::ApiGateway::Stage", "Properties": { "RestApiId": { "Ref": stage }, "DeploymentId": { "Ref": "deployment" } } },
        })
    };
    assert_eq!(found(&of("a")), NONE);
    assert_eq!(
        found(&of("b")),
        [
            "deployment/RestApiId: `RestApiId` of `deployment` has to be the same as `RestApiId` of `stage`; `RestApiId` of `stage` is `b`"
        ]
    );
}

#[test]
fn limits_of_one_resource_fit_each_other() {
    let group = |most: &str| json!({ "g": { "Type": "AWS::AutoScaling::AutoScalingGroup", "Properties": { "MinSize": "5", "MaxSize": most, "LaunchConfigurationName": "x" } } });
    assert_eq!(found(&group("5")), NONE);
    assert_eq!(
        found(&group("3")),
        [
            "g/MaxSize: `MaxSize` of `g` is `3`, less than the minimum of `5` (`MinSize` of `g`); `MinSize` of `g` is `5`"
        ]
    );
}

#[test]
fn each_branch_of_a_reference_is_followed() {
    let queue = |timeout: u32| json!({ "Type": "AWS::SQS::Queue", "Properties": { "VisibilityTimeout": timeout } });
    let either = json!({ "Fn::If": ["IsLive", { "Fn::GetAtt": ["long", "Arn"] }, { "Fn::GetAtt": ["short", "Arn"] }] });
    let resources = json!({
        "worker": function(&json!({ "Timeout": 60 }))["a"],
        "long": queue(360),
        "short": queue(30),
        "mapping": { "Type": "AWS::Lambda::EventSourceMapping", "Properties": {
            "FunctionName": { "Ref": "worker" }, "EventSourceArn": either } },
    });
    let found = found(&resources);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].starts_with("short/VisibilityTimeout: "),
        "{found:?}"
    );
}

#[test]
fn a_rule_between_two_is_lifted_at_either() {
    for lifted in ["jobs", "mapping"] {
        let (mut template, _) = Template::from_json(&json!({ "Resources": {
            "worker": function(&json!({ "Timeout": 60 }))["a"],
            "jobs": { "Type": "AWS::SQS::Queue" },
            "mapping": { "Type": "AWS::Lambda::EventSourceMapping", "Properties": {
                "FunctionName": { "Ref": "worker" }, "EventSourceArn": { "Fn::GetAtt": ["jobs", "Arn"] } } },
        } }));
        let found = check(&template);
        assert_eq!(found.len(), 1, "{found:?}");
        let resource = template
            .resources
            .iter_mut()
            .find(|resource| resource.name == lifted);
        let resource = resource.expect("it is declared");
        resource.allowed.push(Allow {
            rule: found[0].rule.to_owned(),
            reason: "messages are idempotent".to_owned(),
            position: resource.position,
            is_used: false,
        });
        assert_eq!(check(&template), []);
    }
}
