//! Change sets that were prepared, executed or rejected later.

use serde_json::json;

use super::app::{App, queue, template};
use super::script::{Event, OWN_TOKEN, Script, change_set, events, parameter, stack, stack_arn};
use super::server::Server;

fn waiting(names: &[&str]) -> String {
    let member = |name: &&str| {
        format!(
            "<member><ChangeSetName>{name}</ChangeSetName><ChangeSetId>arn:{name}</ChangeSetId>\
             <ExecutionStatus>AVAILABLE</ExecutionStatus><Status>CREATE_COMPLETE</Status>\
             <CreationTime>2026-01-01T00:00:00Z</CreationTime></member>"
        )
    };
    let members: String = names.iter().map(member).collect();
    format!("<Summaries>{members}</Summaries>")
}

/// An app whose queue changes, with a change set that was made of a timeout.
fn app(name: &str, script: &Script, prepared: u32) -> App {
    let mut app = App::at(name, &Server { port: script.port });
    app.stack(
        "Ingest",
        &template(&json!({"Inbox": queue(60)})),
        &json!({}),
    );
    let text = |timeout| {
        let text = template(&json!({"Inbox": queue(timeout)})).to_string();
        super::script::template(&text)
    };
    script
        .says("DescribeStacks", &stack("Ingest", "UPDATE_COMPLETE"))
        .says("ListChangeSets", &waiting(&["infrastruct-1"]))
        // First the template of the change set, then that which is deployed.
        .says("GetTemplate", &text(prepared))
        .says("GetTemplate", &text(30))
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
fn what_was_prepared_is_shown_and_executed() {
    let script = Script::new();
    let app = app("execute", &script, 60);
    script
        .says("DescribeStackEvents", &events("Ingest", &[]))
        .says(
            "DescribeStackEvents",
            &events(
                "Ingest",
                &[own("2", "UPDATE_COMPLETE"), own("1", "UPDATE_IN_PROGRESS")],
            ),
        );
    app.done(&["execute"])
        .says(&["VisibilityTimeout: 30 → 60", "Ingest deployed"]);
    let executed = script.requests("ExecuteChangeSet");
    let name = parameter(&executed[0], "ChangeSetName").unwrap_or_default();
    assert!(name.ends_with("changeSet%2Fit%2F0"), "{name}");
    assert!(script.requests("CreateChangeSet").is_empty());
}

#[test]
fn what_was_prepared_of_another_template_is_refused() {
    let script = Script::new();
    let app = app("execute_other", &script, 90);
    app.failed(&["execute", "Ingest"]).says(&[
        "is of another template than the app builds now",
        "deploy Ingest --prepare",
        "--as-prepared",
    ]);
    assert!(script.requests("ExecuteChangeSet").is_empty());
}

#[test]
fn what_is_obsolete_is_not_executed() {
    let script = Script::new();
    let app = app("execute_obsolete", &script, 60);
    script
        .says("DescribeStackEvents", &events("Ingest", &[]))
        .refuses(
            "ExecuteChangeSet",
            "InvalidChangeSetStatus",
            "ChangeSet is in OBSOLETE status and cannot be executed",
        );
    app.failed(&["execute"]).says(&[
        "`Ingest` has changed since the change set",
        "was not executed",
    ]);
}

#[test]
fn of_several_one_is_named() {
    let script = Script::new();
    let app = app("execute_several", &script, 60);
    script.forgets("ListChangeSets");
    script.says("ListChangeSets", &waiting(&["one", "two"]));
    app.failed(&["execute", "Ingest"]).says(&[
        "2 change sets of `Ingest` wait",
        "--change-set NAME",
        "`one` was made at 2026-01-01T00:00:00Z",
    ]);
    script.forgets("ListChangeSets");
    script.says("ListChangeSets", &waiting(&[]));
    app.failed(&["execute", "Ingest"])
        .says(&["no change set of `Ingest` waits"]);
}

#[test]
fn a_rejected_change_set_goes_and_the_stack_that_only_held_it() {
    let script = Script::new();
    let app = app("reject", &script, 60);
    script.forgets("DescribeStacks");
    script.says("DescribeStacks", &stack("Ingest", "REVIEW_IN_PROGRESS"));
    // Once it is deleted there is none.
    script.says("ListChangeSets", &waiting(&[]));
    app.done(&["reject", "Ingest"]).says(&["is deleted"]);
    assert_eq!(script.requests("DeleteChangeSet").len(), 1);
    let deleted = script.requests("DeleteStack");
    let name = parameter(&deleted[0], "StackName").unwrap_or_default();
    assert_eq!(
        name.replace("%3A", ":").replace("%2F", "/"),
        stack_arn("Ingest")
    );
}

#[test]
fn prepared_and_executed_in_an_account() {
    let Some(mut app) = App::new("execute_real") else {
        return;
    };
    app.stack(
        "Ingest",
        &template(&json!({"Inbox": queue(30)})),
        &json!({}),
    );
    app.done(&["deploy", "--prepare"])
        .says(&["waits to be executed"]);
    assert!(app.services.queues().is_empty());
    app.done(&["execute"]).says(&["Ingest deployed"]);
    assert_eq!(app.services.queues().len(), 1);
    app.stack(
        "Ingest",
        &template(&json!({"Inbox": queue(60)})),
        &json!({}),
    );
    app.done(&["deploy", "--prepare"]);
    app.done(&["reject", "Ingest"]);
    app.failed(&["execute", "Ingest"])
        .says(&["no change set of `Ingest` waits"]);
}
