//! Stacks that are stuck.

use serde_json::json;

use crate::app::{App, queue, template};

#[test]
fn a_stack_in_review_is_deployed() {
    let Some(mut app) = App::new("review") else { return };
    app.stack("Ingest", &template(&json!({"Inbox": queue(30)})), &json!({}));
    app.done(&["deploy", "--prepare"]).says(&["waits to be executed", "Ingest prepared"]);
    assert_eq!(app.services.status("Ingest").as_deref(), Some("REVIEW_IN_PROGRESS"));
    app.stack("Ingest", &template(&json!({"Inbox": queue(60)})), &json!({}));
    let said = app.done(&["diff"]);
    assert!(said.out.contains("Inbox"), "{}", said.out);
    app.done(&["deploy"]);
    assert_eq!(app.services.queues()[0].1["VisibilityTimeout"], "60");
}

#[test]
fn what_blocks_a_deletion_is_named_and_can_stay() {
    let Some(mut app) = App::new("blocked") else { return };
    let bucket = json!({"Type": "AWS::S3::Bucket", "Properties": {"BucketName": "blocked-archive"}});
    app.stack("Store", &template(&json!({"Archive": bucket, "Inbox": queue(30)})), &json!({}));
    app.done(&["deploy"]);
    let (status, answer) = app.services.rest("s3", "PUT", "/blocked-archive/kept.txt", "kept");
    assert_eq!(status, 200, "{answer}");
    app.failed(&["destroy", "Store", "--yes"]).says(&[
        "`Store` could not be deleted",
        "--> src/stacks.rs:10",
        "`Archive` (AWS::S3::Bucket) blocks",
        "cargo infrastruct destroy Store --retain Archive",
    ]);
    assert_eq!(app.services.status("Store").as_deref(), Some("DELETE_FAILED"));
    app.failed(&["deploy"]).says(&["`Store` could not be deleted", "--retain Archive"]);
    app.done(&["destroy", "Store", "--yes", "--retain", "Archive"]);
    let (status, _) = app.services.rest("s3", "GET", "/blocked-archive/kept.txt", "");
    assert_eq!(status, 200, "what was retained is there");
}

#[test]
fn a_change_set_without_changes_is_no_failure() {
    let Some(mut app) = App::new("no_changes") else { return };
    app.stack("Ingest", &template(&json!({"Inbox": queue(30)})), &json!({}));
    app.done(&["deploy"]);
    // Asked for although nothing changed, CloudFormation says so itself.
    app.done(&["deploy", "--force"]).says(&["Ingest unchanged"]);
    let sets = app.services.query("cloudformation", "ListChangeSets", &[("StackName", "Ingest")]);
    assert!(!sets.contains("FAILED"), "{sets}");
}
