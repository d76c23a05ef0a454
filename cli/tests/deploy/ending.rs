//! How a command ends is said by its exit code, and with `--json` by standard output.

use serde_json::{Value, json};

use super::app::{App, Said, queue, template};
use super::script::{Script, stack};
use super::server::Server;

fn app(name: &str, script: &Script) -> App {
    let mut app = App::at(name, &Server { port: script.port });
    app.stack(
        "Ingest",
        &template(&json!({"Inbox": queue(60)})),
        &json!({}),
    );
    app
}

/// The error that standard output says.
fn error(said: &Said) -> Value {
    let document: Value = serde_json::from_str(&said.out).unwrap_or_else(|it| {
        panic!("{it}: {}", said.out);
    });
    document["error"].clone()
}

#[test]
fn what_aws_refuses_is_a_failure_with_its_cause_and_what_helps() {
    let script = Script::new();
    let app = app("ending_failed", &script);
    script.refuses("DescribeStacks", "AccessDenied", "no right to describe");
    let said = app.failed(&["events", "Ingest", "--json"]);
    let error = error(&said);
    assert_eq!(error["kind"], "failed");
    let message = error["message"].as_str().unwrap();
    assert!(message.contains("`DescribeStacks` failed with `AccessDenied`"));
    assert!(error["help"][0].as_str().unwrap().contains("policy"));
    // People read it beside.
    said.says(&["error: `DescribeStacks` failed"]);
}

#[test]
fn what_there_is_not_is_a_mistake_of_the_command_line() {
    let script = Script::new();
    let app = app("ending_usage", &script);
    let said = app.misused(&["diff", "Ingset", "--json"]);
    assert_eq!(error(&said)["kind"], "usage");
    assert_eq!(error(&said)["help"][0], "did you mean `Ingest`?");
    let said = app.misused(&["diff", "--no-such-option", "--json"]);
    let message = error(&said)["message"].as_str().unwrap().to_owned();
    assert!(message.contains("--no-such-option"), "{message}");
    assert_eq!(app.done(&["diff", "--help"]).err, "");
}

#[test]
fn what_nobody_agrees_to_is_refused() {
    let script = Script::new();
    let app = app("ending_refused", &script);
    script.says("DescribeStacks", &stack("Ingest", "UPDATE_COMPLETE"));
    script.says(
        "GetTemplate",
        &super::script::template("{\"Resources\": {}}"),
    );
    let said = app.refused(&["destroy", "Ingest", "--json"]);
    assert_eq!(error(&said)["kind"], "refused");
}

#[test]
fn the_errors_of_a_deployment_are_objects() {
    let script = Script::new();
    let app = app("ending_deploy", &script);
    script.says("DescribeStacks", "<Stacks/>").refuses(
        "CreateChangeSet",
        "ValidationError",
        "no such thing",
    );
    let said = app.failed(&["deploy", "--json"]);
    let document: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(document["errors"][0]["kind"], "failed");
    assert!(
        document["errors"][0]["message"]
            .as_str()
            .unwrap()
            .contains("no such thing")
    );
}
