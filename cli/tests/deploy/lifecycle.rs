//! Create, look, change, diff, drift and destroy.

use serde_json::json;

use super::app::{App, queue, template};

#[test]
fn a_stack_is_created_changed_and_destroyed() {
    let Some(mut app) = App::new("lifecycle") else {
        return;
    };
    let with = |timeout: u32| {
        json!({
            "Resources": {"Inbox": queue(timeout), "Topic": {"Type": "AWS::SNS::Topic"}},
            "Outputs": {"Url": {"Value": {"Ref": "Inbox"}}},
        })
    };
    app.stack("Ingest", &with(60), &json!({"tags": {"team": "signals"}}));
    app.done(&["deploy"]).says(&[
        "2 to create",
        "CREATE_COMPLETE",
        "AWS::SQS::Queue Inbox src/stacks.rs:10",
        "Ingest deployed",
    ]);
    let queues = app.services.queues();
    assert_eq!(queues.len(), 1);
    assert_eq!(queues[0].1["VisibilityTimeout"], "60");

    let said = app.done(&["outputs", "--name", "Url"]);
    assert_eq!(said.out.trim(), queues[0].0);

    app.done(&["deploy"]).says(&["Ingest unchanged"]);

    app.stack("Ingest", &with(90), &json!({"tags": {"team": "signals"}}));
    let said = app.run(&["diff", "--fail-on", "any"]);
    assert_eq!(said.code, 4);
    assert!(
        said.out.contains("VisibilityTimeout") && said.out.contains("90"),
        "{}",
        said.out
    );
    app.done(&["diff", "--fail-on", "destructive", "--change-set"]);
    let file = app.directory.join("outputs.json");
    app.done(&["deploy", "--outputs-file", file.to_str().unwrap()])
        .says(&["VisibilityTimeout", "UPDATE_COMPLETE", "Ingest deployed"]);
    let outputs: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    assert_eq!(outputs["Ingest"]["Url"], queues[0].0);
    assert_eq!(app.services.queues()[0].1["VisibilityTimeout"], "90");
    assert_eq!(
        app.services.queues()[0].0,
        queues[0].0,
        "the queue was changed, not replaced"
    );

    app.done(&["drift"]);
    let body = json!({"QueueUrl": queues[0].0, "Attributes": {"VisibilityTimeout": "5"}});
    app.services
        .json("sqs", "AmazonSQS.SetQueueAttributes", &body);
    let said = app.differs(&["drift"]);
    assert!(
        said.out.contains("VisibilityTimeout") && said.out.contains("src/stacks.rs:10"),
        "{}",
        said.out
    );

    let said = app.refused(&["destroy", "Ingest"]);
    said.says(&["Inbox its data is lost", "--allow destructive"]);
    assert_eq!(app.services.queues().len(), 1);
    app.done(&["destroy", "Ingest", "--yes"])
        .says(&["DELETE_COMPLETE", "Ingest deleted"]);
    assert!(app.services.queues().is_empty());
    app.done(&["destroy", "Ingest", "--yes"])
        .says(&["is not there"]);
}

#[test]
fn replacing_a_table_is_asked_for() {
    let Some(mut app) = App::new("replacing") else {
        return;
    };
    let table = |name: &str| {
        template(
            &json!({"Table": {"Type": "AWS::DynamoDB::Table", "Properties": {
                "TableName": name,
                "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
                "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
                "BillingMode": "PAY_PER_REQUEST",
            }}}),
        )
    };
    app.stack("Store", &table("one"), &json!({}));
    app.done(&["deploy"]);
    app.stack("Store", &table("two"), &json!({}));
    app.refused(&["deploy"])
        .says(&["`Table` (AWS::DynamoDB::Table)", "--allow destructive"]);
    assert_eq!(app.services.tables(), ["one"]);
    let sets = app.services.query(
        "cloudformation",
        "ListChangeSets",
        &[("StackName", "Store")],
    );
    assert!(
        !sets.contains("AVAILABLE"),
        "the refused change set is taken back: {sets}"
    );
    app.done(&["deploy", "--allow", "destructive"]);
    assert_eq!(app.services.tables(), ["two"]);
}

#[test]
fn broadening_is_asked_for_and_names_the_capability() {
    let Some(mut app) = App::new("broadening") else {
        return;
    };
    let role = json!({"Role": {"Type": "AWS::IAM::Role", "Properties": {
        "RoleName": "reader",
        "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]},
    }}});
    app.stack("Access", &template(&role), &json!({}));
    app.refused(&["deploy"]).says(&[
        "sts:AssumeRole",
        "CAPABILITY_NAMED_IAM",
        "--allow broadening",
    ]);
    assert_eq!(
        app.services
            .status("Access")
            .filter(|status| status != "DELETE_COMPLETE"),
        None,
        "nothing is left of it"
    );
    app.done(&["deploy", "--allow", "broadening"]);
    assert_eq!(app.services.count("iam", "ListRoles", "RoleName"), 1);
}

#[test]
fn a_protected_stack_is_not_destroyed() {
    let Some(mut app) = App::new("protected") else {
        return;
    };
    let resources = template(&json!({"Inbox": queue(30)}));
    app.stack("Safe", &resources, &json!({"terminationProtection": true}));
    app.done(&["deploy"]);
    app.refused(&["destroy", "Safe", "--yes"])
        .says(&["`Safe` is protected from deletion"]);
    assert_eq!(app.services.queues().len(), 1);
    app.stack("Safe", &resources, &json!({"terminationProtection": false}));
    app.done(&["deploy"]).says(&[
        "which the app does not ask for; it stays so",
        "Safe unchanged",
    ]);
    app.refused(&["destroy", "Safe", "--yes"])
        .says(&["`Safe` is protected from deletion", "--allow destructive"]);
    app.done(&["deploy", "--allow", "destructive"])
        .says(&["Safe unchanged"]);
    app.done(&["destroy", "Safe", "--yes"]);
    assert!(app.services.queues().is_empty());
}
