//! States that CloudFormation does not have yet: what is not known is waited for, asked about or reported.

use serde_json::json;

use super::app::{App, queue, template};
use super::script::{Event, OWN_TOKEN, Script, change_set, events, stack};
use super::server::Server;

fn app(name: &str, script: &Script, status: &str) -> App {
    let mut app = App::at(name, &Server { port: script.port });
    let body = template(&json!({"Inbox": queue(60)}));
    app.stack("Ingest", &body, &json!({}));
    let deployed = template(&json!({"Inbox": queue(30)})).to_string();
    script
        .says("DescribeStacks", &stack("Ingest", status))
        .says("GetTemplate", &super::script::template(&deployed))
        .says("CreateChangeSet", "<Id>arn:change-set</Id>")
        .says(
            "DescribeChangeSet",
            &change_set("Ingest", "CREATE_COMPLETE", "AVAILABLE"),
        );
    app
}

fn own<'a>(id: &'a str, status: &'a str) -> Event<'a> {
    Event {
        id,
        logical_id: "Ingest",
        status,
        token: OWN_TOKEN,
    }
}

#[test]
fn a_stack_in_a_new_state_is_not_touched() {
    let script = Script::new();
    let app = app("future_stack", &script, "ARCHIVE_COMPLETE");
    app.failed(&["deploy", "--yes"])
        .says(&["`Ingest` is ARCHIVE_COMPLETE and cannot be deployed"]);
    assert!(script.requests("CreateChangeSet").is_empty());
    app.failed(&["rollback", "Ingest"])
        .says(&["is ARCHIVE_COMPLETE: there is nothing to roll back"]);
}

#[test]
fn an_operation_that_ends_in_a_new_state_has_not_succeeded() {
    let script = Script::new();
    let app = app("future_end", &script, "UPDATE_COMPLETE");
    script
        .says("DescribeStackEvents", &events("Ingest", &[]))
        .says(
            "DescribeStackEvents",
            &events("Ingest", &[own("1", "ARCHIVE_IN_PROGRESS")]),
        )
        .says(
            "DescribeStackEvents",
            &events(
                "Ingest",
                &[
                    own("2", "ARCHIVE_COMPLETE"),
                    own("1", "ARCHIVE_IN_PROGRESS"),
                ],
            ),
        );
    let said = app.failed(&["deploy", "--yes"]);
    said.says(&["`Ingest` ended as ARCHIVE_COMPLETE"]);
    assert!(!said.err.contains("Ingest deployed"), "{}", said.err);
}

#[test]
fn a_new_action_on_a_resource_may_replace_it() {
    let script = Script::new();
    let app = app("future_action", &script, "UPDATE_COMPLETE");
    let transmuted = change_set("Ingest", "CREATE_COMPLETE", "AVAILABLE")
        .replace("<Action>Modify</Action>", "<Action>Transmute</Action>")
        .replace(
            "<Replacement>False</Replacement>",
            "<Replacement>Partly</Replacement>",
        )
        .replace("AWS::SQS::Queue", "AWS::DynamoDB::Table");
    script.forgets("DescribeChangeSet");
    script.says("DescribeChangeSet", &transmuted);
    app.refused(&["deploy"])
        .says(&["deletes or replaces `Inbox` (AWS::DynamoDB::Table)"]);
    assert!(script.requests("ExecuteChangeSet").is_empty());
}

#[test]
fn drift_of_a_new_kind_is_shown() {
    let script = Script::new();
    let app = app("future_drift", &script, "UPDATE_COMPLETE");
    let drifts = "<StackResourceDrifts><member><LogicalResourceId>Inbox</LogicalResourceId><ResourceType>AWS::SQS::Queue</ResourceType>\
        <StackResourceDriftStatus>MOVED</StackResourceDriftStatus><Timestamp>2026-01-01T00:00:00Z</Timestamp></member></StackResourceDrifts>";
    script
        .says(
            "DetectStackDrift",
            "<StackDriftDetectionId>1</StackDriftDetectionId>",
        )
        .says(
            "DescribeStackDriftDetectionStatus",
            "<DetectionStatus>DETECTION_COMPLETE</DetectionStatus>",
        )
        .says("DescribeStackResourceDrifts", drifts);
    let said = app.differs(&["drift"]);
    assert!(said.out.contains("Inbox is MOVED"), "{}", said.out);
    script.forgets("DescribeStackDriftDetectionStatus");
    script.says(
        "DescribeStackDriftDetectionStatus",
        "<DetectionStatus>DETECTION_PAUSED</DetectionStatus>",
    );
    app.failed(&["drift"]).says(&[
        "could not be found out",
        "the detection is DETECTION_PAUSED",
    ]);
}

#[test]
fn an_operation_of_a_stack_set_in_a_new_state_has_not_succeeded() {
    let script = Script::new();
    let app = app("future_fleet", &script, "UPDATE_COMPLETE");
    let set = super::script::template(&template(&json!({"Inbox": queue(60)})).to_string());
    script
        .says(
            "DescribeStackSet",
            &format!("<StackSet><Status>ACTIVE</Status>{set}</StackSet>"),
        )
        // An instance of which nothing certain is known is updated again.
        .says(
            "ListStackInstances",
            "<Summaries><member><Account>111111111111</Account><Region>eu-west-1</Region><Status>DETACHED</Status></member></Summaries>",
        )
        .says("UpdateStackSet", "<OperationId>1</OperationId>")
        .says(
            "DescribeStackSetOperation",
            "<StackSetOperation><Status>PAUSED</Status></StackSetOperation>",
        );
    app.failed(&[
        "deploy",
        "Ingest",
        "--accounts=111111111111",
        "--regions=eu-west-1",
    ])
    .says(&["the StackSet `Ingest` PAUSED"]);
    assert_eq!(script.requests("UpdateStackSet").len(), 1);
}

#[test]
fn where_there_is_nothing_to_roll_back_the_way_on_is_told() {
    for (status, help) in [
        (
            "ROLLBACK_COMPLETE",
            "`cargo infrastruct deploy Ingest` deletes it",
        ),
        (
            "DELETE_FAILED",
            "`cargo infrastruct destroy Ingest` tries again",
        ),
        ("UPDATE_COMPLETE", "check it out and deploy it"),
    ] {
        let script = Script::new();
        let mut app = App::at("way_on", &Server { port: script.port });
        let template = template(&json!({"Inbox": queue(30)}));
        app.stack("Ingest", &template, &json!({}));
        script
            .says("DescribeStacks", &stack("Ingest", status))
            .says("DescribeStackEvents", &events("Ingest", &[]));
        app.failed(&["rollback", "Ingest"]).says(&[help]);
    }
}
