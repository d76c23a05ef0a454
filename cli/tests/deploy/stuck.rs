//! Stacks that are stuck.

use serde_json::json;

use super::app::{App, Said, bad_queue, queue, template};
use super::waiting::{signal, started, waiting};

#[test]
fn a_stack_in_review_is_deployed() {
    let Some(mut app) = App::new("review") else {
        return;
    };
    app.stack(
        "Ingest",
        &template(&json!({"Inbox": queue(30)})),
        &json!({}),
    );
    app.done(&["deploy", "--prepare"])
        .says(&["waits to be executed", "Ingest prepared"]);
    assert_eq!(
        app.services.status("Ingest").as_deref(),
        Some("REVIEW_IN_PROGRESS")
    );
    app.stack(
        "Ingest",
        &template(&json!({"Inbox": queue(60)})),
        &json!({}),
    );
    let said = app.done(&["diff"]);
    assert!(said.out.contains("Inbox"), "{}", said.out);
    app.done(&["deploy"]);
    assert_eq!(app.services.queues()[0].1["VisibilityTimeout"], "60");
}

#[test]
fn what_blocks_a_deletion_is_named_and_can_stay() {
    let Some(mut app) = App::new("blocked") else {
        return;
    };
    let images =
        json!({"Type": "AWS::ECR::Repository", "Properties": {"RepositoryName": "blocked-images"}});
    app.stack(
        "Store",
        &template(&json!({"Images": images, "Inbox": queue(30)})),
        &json!({}),
    );
    app.done(&["deploy"]);
    app.misused(&["destroy", "Store", "--yes", "--retain", "Images"])
        .says(&["has not failed to be deleted"]);
    let manifest = r#"{"schemaVersion": 2, "config": {}, "layers": []}"#;
    let image =
        json!({"repositoryName": "blocked-images", "imageManifest": manifest, "imageTag": "kept"});
    app.services.json(
        "ecr",
        "AmazonEC2ContainerRegistry_V20150921.PutImage",
        &image,
    );
    app.failed(&["destroy", "Store", "--yes"]).says(&[
        "`Store` could not be deleted",
        "--> src/stacks.rs:10",
        "`Images` (AWS::ECR::Repository) blocks",
        "cargo infrastruct destroy Store --retain Images",
    ]);
    assert_eq!(
        app.services.status("Store").as_deref(),
        Some("DELETE_FAILED")
    );
    assert!(app.services.queues().is_empty());
    app.failed(&["deploy"])
        .says(&["`Store` could not be deleted", "--retain Images"]);
    app.done(&["destroy", "Store", "--yes", "--retain", "Images"]);
    let list = app.services.json(
        "ecr",
        "AmazonEC2ContainerRegistry_V20150921.DescribeRepositories",
        &json!({}),
    );
    assert_eq!(
        list["repositories"][0]["repositoryName"], "blocked-images",
        "what was retained is there"
    );
}

#[test]
fn a_rollback_that_failed_goes_on_without_what_is_in_the_way() {
    let Some(mut app) = App::new("rollback_failed") else {
        return;
    };
    let pool = |open: bool| {
        let properties =
            json!({"IdentityPoolName": "shared", "AllowUnauthenticatedIdentities": open});
        json!({"Type": "AWS::Cognito::IdentityPool", "Properties": properties})
    };
    app.stack("Work", &template(&json!({"Pool": pool(false)})), &json!({}));
    app.done(&["deploy"]);
    let mut changed = waiting("PT1M");
    changed["Resources"]["Pool"] = pool(true);
    changed["Resources"]["Zdlq"] = bad_queue("Wait");
    app.stack("Work", &changed, &json!({}));
    let (child, _) = started(
        &app,
        &["deploy", "--yes"],
        "IN_PROGRESS     AWS::CloudFormation::WaitCondition",
    );
    // Without the pool, its old state cannot be restored.
    let call = |action: &str, body: &serde_json::Value| {
        app.services.json(
            "cognito-identity",
            &format!("AWSCognitoIdentityService.{action}"),
            body,
        )
    };
    let list = call("ListIdentityPools", &json!({"MaxResults": 10}));
    call(
        "DeleteIdentityPool",
        &json!({"IdentityPoolId": list["IdentityPools"][0]["IdentityPoolId"]}),
    );
    signal(&app, "Work");
    let said = Said::of(child.wait_with_output().unwrap());
    assert_eq!(said.code, 1);
    said.says(&["`Work` failed: `Zdlq`", "cargo infrastruct rollback Work"]);
    assert_eq!(
        app.services.status("Work").as_deref(),
        Some("UPDATE_ROLLBACK_FAILED")
    );

    app.failed(&["rollback", "Work"]).says(&[
        "`Work` failed to roll back",
        "`Pool` (AWS::Cognito::IdentityPool)",
        "rollback Work --skip Pool",
    ]);
    app.failed(&["deploy", "--yes"])
        .says(&["going on with rolling back", "rollback Work --skip Pool"]);
    app.done(&["rollback", "Work", "--skip", "Pool"])
        .says(&["Work is UPDATE_ROLLBACK_COMPLETE"]);
}

#[test]
fn a_change_set_without_changes_is_no_failure() {
    let Some(mut app) = App::new("no_changes") else {
        return;
    };
    app.stack(
        "Ingest",
        &template(&json!({"Inbox": queue(30)})),
        &json!({}),
    );
    app.done(&["deploy"]);
    // Asked for although nothing changed, CloudFormation says so itself.
    app.done(&["deploy", "--force"]).says(&["Ingest unchanged"]);
    let sets = app.services.query(
        "cloudformation",
        "ListChangeSets",
        &[("StackName", "Ingest")],
    );
    assert!(!sets.contains("FAILED"), "{sets}");
}
