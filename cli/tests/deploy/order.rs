//! Stacks after those they depend on, others at once.

use serde_json::json;

use super::app::{App, bad_queue, queue, template};

fn exporting() -> serde_json::Value {
    json!({
        "Resources": {"Topic": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "central"}}},
        "Outputs": {"Arn": {"Value": {"Ref": "Topic"}, "Export": {"Name": "Signals:Topic"}}},
    })
}

fn importing() -> serde_json::Value {
    json!({"Resources": {
        "Inbox": queue(30),
        "Feed": {"Type": "AWS::SNS::Subscription", "Properties": {
            "TopicArn": {"Fn::ImportValue": "Signals:Topic"},
            "Protocol": "sqs",
            "Endpoint": {"Fn::GetAtt": ["Inbox", "Arn"]},
        }},
        "Policy": {"Type": "AWS::SQS::QueuePolicy", "Properties": {
            "Queues": [{"Ref": "Inbox"}],
            "PolicyDocument": {"Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage",
                "Resource": {"Fn::GetAtt": ["Inbox", "Arn"]},
                "Condition": {"ArnEquals": {"aws:SourceArn": {"Fn::ImportValue": "Signals:Topic"}}},
            }]},
        }},
    }})
}

#[test]
fn one_at_a_time_if_that_is_asked_for() {
    let Some(mut app) = App::new("order_one") else {
        return;
    };
    for name in ["A", "B", "C"] {
        let inbox = template(&json!({"Inbox": queue(30)}));
        app.stack(name, &inbox, &json!({}));
    }
    let said = app.done(&["deploy", "--concurrency", "1"]);
    let lines: Vec<&str> = said.err.lines().collect();
    let is_of = |line: &str, name: &str| line.split(' ').next() == Some(name);
    for (before, after) in [("A", "B"), ("B", "C")] {
        let is_event = |line: &&str| is_of(line, before) && line.contains("_COMPLETE");
        let end = lines.iter().rposition(is_event).unwrap();
        let start = lines.iter().position(|line| is_of(line, after)).unwrap();
        assert!(end < start, "{}", said.err);
    }
    app.run(&["deploy", "--concurrency", "0"])
        .says(&["invalid value '0'"]);
}

#[test]
fn a_stack_comes_after_what_it_depends_on() {
    let Some(mut app) = App::new("order") else {
        return;
    };
    app.stack("Signals", &exporting(), &json!({}));
    app.stack("Team", &importing(), &json!({"dependencies": ["Signals"]}));
    // Naming the second brings the first.
    app.done(&["deploy", "Team", "--yes"]).says(&[
        "Signals",
        "CREATE_COMPLETE",
        "Team",
        "CREATE_COMPLETE",
    ]);
    let subscriptions = app.services.query("sns", "ListSubscriptions", &[]);
    assert_eq!(
        subscriptions.matches("<SubscriptionArn>").count(),
        1,
        "{subscriptions}"
    );
    assert!(subscriptions.contains(":central"), "{subscriptions}");
    let queues = app.services.queues();
    let policy = queues[0].1["Policy"].as_str().unwrap_or_default();
    assert!(
        policy.contains("sqs:SendMessage") && policy.contains(":central"),
        "{policy}"
    );

    app.failed(&["destroy", "Signals", "--yes"])
        .says(&["`Signals:Topic` is imported by `Team`"]);
    app.done(&["destroy", "--all", "--yes"])
        .says(&["Team deleted", "Signals deleted"]);
}

#[test]
fn stacks_that_depend_on_each_other_are_an_error() {
    let Some(mut app) = App::new("order_cycle") else {
        return;
    };
    app.stack(
        "One",
        &template(&json!({"Inbox": queue(30)})),
        &json!({"dependencies": ["Two"]}),
    );
    app.stack(
        "Two",
        &template(&json!({"Inbox": queue(30)})),
        &json!({"dependencies": ["One"]}),
    );
    app.failed(&["deploy"])
        .says(&["`One`, `Two` depend on each other"]);
}

#[test]
fn what_depends_on_a_failure_is_left_and_others_are_not() {
    let Some(mut app) = App::new("order_failure") else {
        return;
    };
    app.stack(
        "Bad",
        &template(&json!({"Inbox": bad_queue("Topic"), "Topic": {"Type": "AWS::SNS::Topic"}})),
        &json!({}),
    );
    app.stack(
        "After",
        &template(&json!({"Inbox": queue(30)})),
        &json!({"dependencies": ["Bad"]}),
    );
    app.stack("Other", &template(&json!({"Inbox": queue(40)})), &json!({}));
    let said = app.failed(&["deploy"]);
    said.says(&["After left, since `Bad` is not deployed"]);
    assert_eq!(
        app.services.status("Other").as_deref(),
        Some("CREATE_COMPLETE")
    );
    assert_eq!(app.services.status("After"), None);
}
