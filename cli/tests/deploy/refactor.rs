//! Moves between logical IDs and stacks, by what CloudFormation is asked for.

use serde_json::{Value, json};

use super::app::{App, queue, template};
use super::script::{Script, parameter, stack};
use super::server::Server;

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next().unwrap(), rest.next().unwrap()];
            let digits = std::str::from_utf8(&digits).unwrap();
            bytes.push(u8::from_str_radix(digits, 16).unwrap());
        } else {
            bytes.push(if byte == b'+' { b' ' } else { byte });
        }
    }
    String::from_utf8(bytes).unwrap()
}

fn state(status: &str, execution: &str) -> String {
    format!(
        "<StackRefactorId>refactor-1</StackRefactorId><Status>{status}</Status><ExecutionStatus>{execution}</ExecutionStatus>\
         <StatusReason>told so</StatusReason><ExecutionStatusReason>told so</ExecutionStatusReason>"
    )
}

/// Two stacks: a queue goes from the one into the other.
fn app(name: &str, script: &Script) -> App {
    let mut app = App::at(name, &Server { port: script.port });
    let topic = json!({"Type": "AWS::SNS::Topic"});
    app.stack("Ingest", &template(&json!({"Topic": topic})), &json!({}));
    app.stack(
        "Work",
        &template(&json!({"Inbox": queue(60), "Jobs": queue(90)})),
        &json!({}),
    );
    let text = |resources: Value| super::script::template(&template(&resources).to_string());
    script
        .says("DescribeStacks", &stack("Ingest", "UPDATE_COMPLETE"))
        .says("DescribeStacks", &stack("Work", "UPDATE_COMPLETE"))
        .says("GetTemplate", &text(json!({"Topic": topic, "Inbox": queue(60)})))
        // Another change of the same stack, which waits.
        .says("GetTemplate", &text(json!({"Jobs": queue(30)})))
        .says("CreateStackRefactor", "<StackRefactorId>refactor-1</StackRefactorId>")
        .says("DescribeStackRefactor", &state("CREATE_IN_PROGRESS", "UNAVAILABLE"))
        .says("DescribeStackRefactor", &state("CREATE_COMPLETE", "AVAILABLE"))
        .says(
            "ListStackRefactorActions",
            "<StackRefactorActions><member><Action>MOVE</Action><Entity>RESOURCE</Entity><PhysicalResourceId>queue-1</PhysicalResourceId>\
             <Description>moves to Work</Description></member></StackRefactorActions>",
        );
    app
}

#[test]
fn a_resource_moves_into_another_stack() {
    let script = Script::new();
    let app = app("refactor", &script);
    script
        .says(
            "DescribeStackRefactor",
            &state("CREATE_COMPLETE", "EXECUTE_IN_PROGRESS"),
        )
        .says(
            "DescribeStackRefactor",
            &state("CREATE_COMPLETE", "EXECUTE_COMPLETE"),
        );
    app.done(&["refactor", "--yes"]).says(&[
        "Ingest.Inbox → Work.Inbox  AWS::SQS::Queue src/stacks.rs:10",
        "queue-1 moves to Work",
        "1 moved",
    ]);
    let asked = script.requests("CreateStackRefactor").pop().unwrap();
    let said = |name: &str| decoded(parameter(&asked, name).unwrap_or_default());
    for (name, value) in [
        ("ResourceMappings.member.1.Source.StackName", "Ingest"),
        (
            "ResourceMappings.member.1.Source.LogicalResourceId",
            "Inbox",
        ),
        ("ResourceMappings.member.1.Destination.StackName", "Work"),
        (
            "ResourceMappings.member.1.Destination.LogicalResourceId",
            "Inbox",
        ),
        ("StackDefinitions.member.1.StackName", "Ingest"),
        ("StackDefinitions.member.2.StackName", "Work"),
    ] {
        assert_eq!(said(name), value, "{name}");
    }
    let body = |number: u8| -> Value {
        let text = said(&format!("StackDefinitions.member.{number}.TemplateBody"));
        serde_json::from_str(&text).unwrap()
    };
    assert_eq!(
        body(1),
        template(&json!({"Topic": {"Type": "AWS::SNS::Topic"}}))
    );
    assert_eq!(
        body(2),
        template(&json!({"Inbox": queue(60), "Jobs": queue(30)}))
    );
    let executed = script.requests("ExecuteStackRefactor").pop().unwrap();
    assert_eq!(parameter(&executed, "StackRefactorId"), Some("refactor-1"));
}

#[test]
fn nobody_asked_nothing_moved() {
    let script = Script::new();
    let app = app("refactor_pipe", &script);
    app.refused(&["refactor"])
        .says(&["nobody can be asked: move 1 resource?"]);
    assert!(script.requests("ExecuteStackRefactor").is_empty());
}

#[test]
fn a_dry_run_asks_cloudformation_nothing() {
    let script = Script::new();
    let app = app("refactor_dry", &script);
    let said = app.done(&["refactor", "--dry-run", "--json"]);
    let document: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(
        document["moves"][0]["to"],
        json!({"stack": "Work", "logicalId": "Inbox"})
    );
    assert_eq!(document["done"], false);
    assert!(script.requests("CreateStackRefactor").is_empty());
}

#[test]
fn what_cloudformation_refuses_or_takes_back_is_said() {
    let script = Script::new();
    let refused = app("refactor_refused", &script);
    script.forgets("DescribeStackRefactor");
    script.says(
        "DescribeStackRefactor",
        &state("CREATE_FAILED", "UNAVAILABLE"),
    );
    refused
        .failed(&["refactor", "--yes"])
        .says(&["CloudFormation refuses to move that", "told so"]);
    assert!(script.requests("ExecuteStackRefactor").is_empty());

    let script = Script::new();
    let failed = app("refactor_failed", &script);
    script.says(
        "DescribeStackRefactor",
        &state("CREATE_COMPLETE", "ROLLBACK_COMPLETE"),
    );
    failed.failed(&["refactor", "--yes"]).says(&[
        "the move failed, and was taken back",
        "told so",
        "events Ingest",
    ]);
}
