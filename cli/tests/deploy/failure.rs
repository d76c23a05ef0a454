//! Deployments that fail: the cause is named first, with its source line, and what was there stays.

use serde_json::json;

use super::app::{App, bad_queue, queue, template};

#[test]
fn a_failed_creation_names_the_cause_and_is_created_anew() {
    let Some(mut app) = App::new("failed_creation") else {
        return;
    };
    app.stack(
        "Bad",
        &template(&json!({"Dlq": bad_queue("Inbox"), "Inbox": queue(30)})),
        &json!({}),
    );
    let said = app.failed(&["deploy"]);
    said.says(&[
        "error: `Bad` failed: `Dlq` (AWS::SQS::Queue)",
        "--> src/stacks.rs:10",
        "MaximumMessageSize",
        "run the same command again",
    ]);
    assert_eq!(
        app.services.status("Bad").as_deref(),
        Some("ROLLBACK_COMPLETE")
    );
    let said = app.done(&["events", "Bad", "--failed"]);
    assert!(
        said.out.contains("▶") && said.out.contains("Dlq"),
        "{}",
        said.out
    );

    // The inbox once was there and may have held messages: asked for, not done.
    app.stack(
        "Bad",
        &template(&json!({"Dlq": queue(60), "Inbox": queue(30)})),
        &json!({}),
    );
    app.refused(&["deploy"]).says(&[
        "`Bad` is ROLLBACK_COMPLETE and once held data in `Inbox`",
        "--allow destructive",
    ]);
    app.done(&["deploy", "--allow", "destructive"]).says(&[
        "DELETE_COMPLETE",
        "CREATE_COMPLETE",
        "Bad deployed",
    ]);
    assert_eq!(app.services.queues().len(), 2);
}

#[test]
fn a_failed_creation_that_held_nothing_is_created_anew_unasked() {
    let Some(mut app) = App::new("failed_creation_empty") else {
        return;
    };
    let topic = json!({"Type": "AWS::SNS::Topic"});
    app.stack(
        "Bad",
        &template(&json!({"Dlq": bad_queue("Topic"), "Topic": topic})),
        &json!({}),
    );
    app.failed(&["deploy"]);
    app.stack(
        "Bad",
        &template(&json!({"Dlq": queue(60), "Topic": topic})),
        &json!({}),
    );
    app.done(&["deploy"])
        .says(&["never held data", "Bad deployed"]);
}

#[test]
fn a_failed_update_is_rolled_back() {
    let Some(mut app) = App::new("failed_update") else {
        return;
    };
    app.stack("Work", &template(&json!({"Inbox": queue(30)})), &json!({}));
    app.done(&["deploy"]);
    let changed = template(&json!({"Inbox": queue(45), "Zdlq": bad_queue("Inbox")}));
    app.stack("Work", &changed, &json!({}));
    app.failed(&["deploy"]).says(&[
        "error: `Work` failed: `Zdlq`",
        "--> src/stacks.rs:20",
        "`Work` is as it was before",
    ]);
    assert_eq!(
        app.services.status("Work").as_deref(),
        Some("UPDATE_ROLLBACK_COMPLETE")
    );
    let queues = app.services.queues();
    assert_eq!(queues.len(), 1);
    assert_eq!(queues[0].1["VisibilityTimeout"], "30");
    // A stack that was rolled back takes the next deployment.
    app.stack("Work", &template(&json!({"Inbox": queue(50)})), &json!({}));
    app.done(&["deploy"]);
    assert_eq!(app.services.queues()[0].1["VisibilityTimeout"], "50");
}

#[test]
fn what_failed_can_stay_and_be_rolled_back_later() {
    let Some(mut app) = App::new("kept_failure") else {
        return;
    };
    app.stack("Work", &template(&json!({"Inbox": queue(30)})), &json!({}));
    app.done(&["deploy"]);
    app.stack(
        "Work",
        &template(&json!({"Inbox": queue(45), "Zdlq": bad_queue("Inbox")})),
        &json!({}),
    );
    app.failed(&["deploy", "--no-rollback"])
        .says(&["`Work` failed: `Zdlq`", "cargo infrastruct rollback Work"]);
    assert_eq!(
        app.services.status("Work").as_deref(),
        Some("UPDATE_FAILED")
    );
    assert_eq!(app.services.queues()[0].1["VisibilityTimeout"], "45");
    app.done(&["rollback", "Work"])
        .says(&["Work is UPDATE_ROLLBACK_COMPLETE"]);
    assert_eq!(app.services.queues()[0].1["VisibilityTimeout"], "30");
    app.failed(&["rollback", "Work"])
        .says(&["there is nothing to roll back"]);
}

#[test]
fn what_was_created_before_a_failure_can_stay_and_be_completed() {
    let Some(mut app) = App::new("kept_creation") else {
        return;
    };
    app.stack(
        "Work",
        &template(&json!({"Inbox": queue(30), "Zdlq": bad_queue("Inbox")})),
        &json!({}),
    );
    app.failed(&["deploy", "--no-rollback"])
        .says(&["`Work` failed: `Zdlq`", "what was deployed has stayed"]);
    assert_eq!(
        app.services.status("Work").as_deref(),
        Some("CREATE_FAILED")
    );
    let url = app.services.queues()[0].0.clone();
    app.stack(
        "Work",
        &template(&json!({"Inbox": queue(30), "Zdlq": queue(60)})),
        &json!({}),
    );
    app.failed(&["deploy"]).says(&[
        "`Work` is CREATE_FAILED",
        "go on from there with `--no-rollback`",
    ]);
    app.done(&["deploy", "--no-rollback"])
        .says(&["Work deployed"]);
    let queues = app.services.queues();
    assert_eq!(queues.len(), 2);
    assert!(
        queues.iter().any(|(own, _)| *own == url),
        "the first queue is still the same"
    );
}

#[test]
fn what_validation_finds_is_told_with_source_lines() {
    let Some(mut app) = App::new("validation") else {
        return;
    };
    app.services.make_bucket("taken-one");
    app.services.make_bucket("taken-two");
    let bucket =
        |name: &str| json!({"Type": "AWS::S3::Bucket", "Properties": {"BucketName": name}});
    let resources =
        json!({"First": bucket("taken-one"), "Inbox": queue(30), "Second": bucket("taken-two")});
    app.stack("Store", &template(&resources), &json!({}));
    app.failed(&["deploy"]).says(&[
        "error: `Store` failed before anything was deployed",
        "--> src/stacks.rs:10",
        "`First` (src/stacks.rs:10) at `/Resources/First`",
        "`Second` (src/stacks.rs:30) at `/Resources/Second`",
        "run the same command again",
    ]);
    assert!(app.services.queues().is_empty());
}
