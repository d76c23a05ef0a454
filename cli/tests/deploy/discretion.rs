//! What is asked for, and what is told to whom: secrets stay secret, and nobody is blamed for what was before.

use serde_json::{Value, json};

use super::app::{App, queue, template};
use super::script::{Event, OWN_TOKEN, Script, change_set, events, parameter, stack};
use super::server::Server;

fn app(name: &str, script: &Script, template: &Value) -> App {
    let mut app = App::at(name, &Server { port: script.port });
    app.stack("Ingest", template, &json!({}));
    script
        .says("DescribeStacks", &stack("Ingest", "UPDATE_COMPLETE"))
        .says(
            "GetTemplate",
            &super::script::template("{\"Resources\": {}}"),
        )
        .says("CreateChangeSet", "<Id>arn:change-set</Id>")
        .says(
            "DescribeChangeSet",
            &change_set("Ingest", "CREATE_COMPLETE", "AVAILABLE"),
        )
        .says("DescribeStackEvents", &events("Ingest", &[]));
    app
}

fn names(script: &Script) -> Vec<String> {
    let requests = script.requests("CreateChangeSet");
    let name = |request: &String| parameter(request, "ChangeSetName").unwrap().to_owned();
    requests.iter().map(name).collect()
}

#[test]
fn a_secret_is_not_to_be_told_from_the_name_of_a_change_set() {
    let with = |declaration: Value| json!({"Parameters": {"Word": declaration}, "Resources": {"Inbox": queue(60)}});
    let script = Script::new();
    let secret = with(json!({"Type": "String", "NoEcho": true}));
    let app = app("discretion_secret", &script, &secret);
    for _ in 0..2 {
        let said = app.done(&["deploy", "--prepare", "--parameter", "Word=hunter2"]);
        assert!(!format!("{}{}", said.out, said.err).contains("hunter2"));
    }
    // Who tries values finds none that gives the name: it is another each time.
    let made = names(&script);
    assert_ne!(made[0], made[1]);
}

#[test]
fn the_same_wish_has_the_same_name_where_nothing_is_secret() {
    let plain =
        json!({"Parameters": {"Word": {"Type": "String"}}, "Resources": {"Inbox": queue(60)}});
    let script = Script::new();
    let app = app("discretion_plain", &script, &plain);
    for word in ["Word=a", "Word=a", "Word=b"] {
        app.done(&["deploy", "--prepare", "--parameter", word]);
    }
    let made = names(&script);
    assert_eq!(made[0], made[1]);
    assert_ne!(made[0], made[2]);
}

/// An event of an operation: what validation has found of a queue.
fn found(operation: &str, message: &str) -> String {
    format!(
        "<member><EventId>{message}</EventId><OperationId>{operation}</OperationId><EventType>VALIDATION_ERROR</EventType>\
         <LogicalResourceId>Inbox</LogicalResourceId><ResourceType>AWS::SQS::Queue</ResourceType>\
         <ValidationFailureMode>FAIL</ValidationFailureMode><ValidationPath>/Resources/Inbox</ValidationPath>\
         <ValidationStatusReason>{message}</ValidationStatusReason></member>"
    )
}

#[test]
fn what_is_wrong_with_a_change_set_is_asked_of_it_alone_on_all_pages() {
    let script = Script::new();
    let app = app(
        "discretion_change_set",
        &script,
        &template(&json!({"Inbox": queue(60)})),
    );
    script.forgets("DescribeChangeSet");
    let failed = change_set("Ingest", "FAILED", "UNAVAILABLE").replace(
        "<ExecutionStatus>",
        "<StatusReason>validation failed</StatusReason><ExecutionStatus>",
    );
    let page =
        |findings: &str, more: &str| format!("<OperationEvents>{findings}</OperationEvents>{more}");
    script
        .says("DescribeChangeSet", &failed)
        .says(
            "DescribeEvents",
            &page(
                &found("1", "the delay is too long"),
                "<NextToken>2</NextToken>",
            ),
        )
        .says(
            "DescribeEvents",
            &page(&found("1", "the size is too large"), ""),
        );
    app.failed(&["deploy", "--yes"])
        .says(&["the delay is too long", "the size is too large"]);
    let asked = script.requests("DescribeEvents");
    assert_eq!(asked.len(), 2);
    assert!(parameter(&asked[0], "ChangeSetName").is_some());
    assert_eq!(parameter(&asked[0], "StackName"), None);
    assert_eq!(parameter(&asked[0], "Filters.FailedEvents"), Some("true"));
}

#[test]
fn findings_of_earlier_operations_are_not_blamed() {
    let script = Script::new();
    let app = app(
        "discretion_operation",
        &script,
        &template(&json!({"Inbox": queue(60)})),
    );
    let failed = Event {
        id: "1",
        logical_id: "Ingest",
        status: "UPDATE_FAILED",
        token: OWN_TOKEN,
    };
    let failed = events("Ingest", &[failed]).replace(
        "<ResourceStatus>UPDATE_FAILED</ResourceStatus>",
        "<ResourceStatus>UPDATE_FAILED</ResourceStatus><ResourceStatusReason>Validation failed</ResourceStatusReason>",
    );
    let findings = found("now", "the delay is too long") + &found("before", "the name is taken");
    script.says("DescribeStackEvents", &failed).says(
        "DescribeEvents",
        &format!("<OperationEvents>{findings}</OperationEvents><NextToken>2</NextToken>"),
    );
    let said = app.failed(&["deploy", "--yes"]);
    said.says(&[
        "failed before anything was deployed",
        "the delay is too long",
    ]);
    assert!(!said.err.contains("the name is taken"), "{}", said.err);
    // The latest come first: there is no need to read on.
    assert_eq!(script.requests("DescribeEvents").len(), 1);
}

#[test]
fn what_becomes_of_an_instance_does_not_steer_the_terminal() {
    let script = Script::new();
    let body = template(&json!({"Inbox": queue(60)}));
    let app = app("discretion_steering", &script, &body);
    let results = "<Summaries><member><Account>111111111111</Account><Region>eu-west-1</Region><Status>FAILED</Status>\
        <StatusReason>no &#x1b;]0;owned&#x7; way</StatusReason></member></Summaries>";
    script
        .refuses("DescribeStackSet", "StackSetNotFoundException", "not there")
        .says(
            "DescribeStackSetOperation",
            "<StackSetOperation><Status>FAILED</Status></StackSetOperation>",
        )
        .says("ListStackSetOperationResults", results);
    let said = app.failed(&[
        "deploy",
        "Ingest",
        "--yes",
        "--accounts=111111111111",
        "--regions=eu-west-1",
    ]);
    assert!(said.err.contains("owned"), "{}", said.err);
    assert!(!said.err.contains(['\u{1b}', '\u{7}']), "{:?}", said.err);
}
