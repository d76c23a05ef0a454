//! What resources log, by the construct that wrote it.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use super::app::{App, template};
use super::asset::function;
use super::script::{Script, stack};
use super::server::Server;

/// An app with a function that says what it is called with.
fn app(name: &str) -> Option<App> {
    let mut app = App::new(name)?;
    fs::create_dir_all(app.directory.join("code")).unwrap();
    let code =
        "def handler(event, context):\n    print('called with', event['word'])\n    return 1\n";
    fs::write(app.directory.join("code/index.py"), code).unwrap();
    app.stack("Greeter", &function("code"), &json!({}));
    app.done(&["deploy", "--yes"]);
    Some(app)
}

/// Calls the function until its log says so: MiniStack may answer before it has read what the function prints.
fn call(app: &App, word: &str) {
    let group = json!({ "logGroupName": "/aws/lambda/greeter" });
    for _ in 0..5 {
        app.services
            .invoke("greeter", &json!({ "word": word }).to_string());
        for _ in 0..30 {
            let target = "Logs_20140328.FilterLogEvents";
            let logged = app.services.json("logs", target, &group).to_string();
            if logged.contains(&format!("called with {word}")) {
                return;
            }
            thread::sleep(Duration::from_millis(100));
        }
    }
    panic!("`called with {word}` is never logged");
}

#[test]
fn what_a_function_logs_is_shown_by_its_construct() {
    let Some(app) = app("logs") else { return };
    let said = app.done(&["logs", "Greeter"]);
    said.says(&["nothing was ever logged by Greeter.Function"]);
    call(&app, "hello");
    call(&app, "good day");
    let said = app.done(&["logs", "Greeter"]);
    let lines: Vec<&str> = said
        .out
        .lines()
        .filter(|line| line.contains("called with"))
        .collect();
    assert_eq!(lines.len(), 2, "{}", said.out);
    assert!(
        lines[0].contains("Greeter.Function called with hello"),
        "{}",
        said.out
    );
    assert!(lines[1].ends_with("called with good day"), "{}", said.out);

    let said = app.done(&[
        "logs",
        "--of",
        "Function",
        "--filter",
        "\"good day\"",
        "--json",
    ]);
    let document: Value = serde_json::from_str(&said.out).unwrap();
    let events = document["events"].as_array().unwrap();
    assert_eq!(events.len(), 1, "{}", said.out);
    assert_eq!(events[0]["logGroup"], "/aws/lambda/greeter");
    assert_eq!(events[0]["construct"], "Greeter.Function");

    app.failed(&["logs", "--of", "Nothing"])
        .says(&["no resource of `Greeter` that logs is called `Nothing`"]);
    app.misused(&["logs", "--since", "soon"])
        .says(&["is no time"]);
}

#[test]
fn following_shows_what_comes_once() {
    let Some(app) = app("logs_follow") else {
        return;
    };
    call(&app, "before");
    let mut command = app.command(&["logs", "--follow", "--filter", "called"]);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut next = || lines.next().unwrap().unwrap();
    assert!(next().ends_with("called with before"));
    call(&app, "one");
    assert!(next().ends_with("called with one"));
    call(&app, "two");
    assert!(next().ends_with("called with two"));
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn all_pages_and_the_pattern_are_asked_for() {
    let script = Script::new();
    let mut app = App::at("logs_pages", &Server { port: script.port });
    let group = template(&json!({"Group": {"Type": "AWS::Logs::LogGroup"}}));
    app.stack("Ingest", &group, &json!({}));
    let resource = "<StackResourceSummaries><member><LogicalResourceId>Group</LogicalResourceId>\
        <PhysicalResourceId>audit</PhysicalResourceId><ResourceType>AWS::Logs::LogGroup</ResourceType>\
        <ResourceStatus>CREATE_COMPLETE</ResourceStatus><LastUpdatedTimestamp>2026-01-01T00:00:00Z</LastUpdatedTimestamp>\
        </member></StackResourceSummaries>";
    let page = |id: &str, more: Value| {
        json!({"events": [{"eventId": id, "timestamp": 1_000, "logStreamName": "s", "message": format!("line {id}\u{1b}[2J\n")}], "nextToken": more})
            .to_string()
    };
    script
        .says("DescribeStacks", &stack("Ingest", "UPDATE_COMPLETE"))
        .says("GetTemplate", &super::script::template(&group.to_string()))
        .says("ListStackResources", resource)
        .answers("POST /", 200, page("1", json!("more")))
        .answers("POST /", 200, page("2", Value::Null));
    let said = app.done(&[
        "logs",
        "--since",
        "1970-01-01T00:00:00Z",
        "--filter",
        "line",
    ]);
    assert!(said.out.contains("Ingest.Group line 1"), "{}", said.out);
    assert!(
        said.out.contains("line 2") && !said.out.contains('\u{1b}'),
        "{:?}",
        said.out
    );
    let asked = script.received("POST /");
    let asked: Vec<&String> = asked
        .iter()
        .filter(|it| it.contains("Logs_20140328.FilterLogEvents"))
        .collect();
    assert_eq!(asked.len(), 2);
    assert!(
        asked[0].contains("\"filterPattern\":\"line\""),
        "{}",
        asked[0]
    );
    assert!(asked[1].contains("\"nextToken\":\"more\""), "{}", asked[1]);
    assert!(
        asked[1].contains("/eu-central-1/logs/aws4_request"),
        "{}",
        asked[1]
    );
}
