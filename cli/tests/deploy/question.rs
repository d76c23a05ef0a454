//! Questions, answered in a terminal: `script` makes one.

use std::io::Write;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::json;

use super::app::{App, queue, template};
use super::script::{Event, OWN_TOKEN, Script, change_set, events, stack};
use super::server::Server;

/// Starts a command in a terminal.
fn started(app: &App, arguments: &[&str]) -> Option<Child> {
    let command = app.command(arguments);
    let words = [command.get_program()]
        .into_iter()
        .chain(command.get_args());
    let line: Vec<String> = words
        .map(|word| format!("'{}'", word.to_string_lossy()))
        .collect();
    let mut script = Command::new("script");
    script
        .args(["-qec", &line.join(" "), "/dev/null"])
        .env("TERM", "xterm");
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => script.env(name, value),
            None => script.env_remove(name),
        };
    }
    let child = script
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let Ok(child) = child else {
        infrastruct_oracle::skipped("what asks in a terminal", "there is no `script`");
        return None;
    };
    Some(child)
}

/// Runs a command in a terminal, and types an answer.
fn typed(app: &App, arguments: &[&str], answer: &str) -> Option<String> {
    let child = started(app, arguments)?;
    Some(answered(child, answer))
}

/// What a command says in the end, once an answer is typed.
fn answered(mut child: Child, answer: &str) -> String {
    // Typed ahead: a terminal keeps it until it is asked for.
    child
        .stdin
        .as_mut()
        .unwrap()
        .write_all(answer.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn watching_ends_on_a_key() {
    let Some(mut app) = App::new("question_watch") else {
        return;
    };
    let queue = json!({"Inbox": {"Type": "AWS::SQS::Queue"}});
    app.stack("Ingest", &template(&queue), &json!({}));
    let Some(said) = typed(&app, &["watch"], "q") else {
        return;
    };
    assert!(said.contains("to deploy Ingest"), "{said}");
    assert_eq!(app.services.status("Ingest"), None);
}

#[test]
fn what_holds_data_is_destroyed_only_by_its_name() {
    let Some(mut app) = App::new("question_destroy") else {
        return;
    };
    let queue = json!({"Inbox": {"Type": "AWS::SQS::Queue"}});
    app.stack("Ingest", &template(&queue), &json!({}));
    app.done(&["deploy"]);
    for answer in ["y\n", "ingest\n", "\n"] {
        let Some(said) = typed(&app, &["destroy", "Ingest"], answer) else {
            return;
        };
        assert!(said.contains("Type `Ingest` to agree"), "{said}");
        assert!(said.contains("stays as it is"), "{said}");
        assert_eq!(app.services.queues().len(), 1, "{said}");
    }
    let said = typed(&app, &["destroy", "Ingest"], "Ingest\n").unwrap_or_default();
    assert!(said.contains("deleted"), "{said}");
    assert!(app.services.queues().is_empty());
}

#[test]
fn a_deployment_that_broadens_is_agreed_to_or_not() {
    let Some(mut app) = App::new("question") else {
        return;
    };
    let role = json!({"Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}],
    }}}});
    app.stack("Access", &template(&role), &json!({}));
    let Some(said) = typed(&app, &["deploy"], "n\n") else {
        return;
    };
    assert!(
        said.contains("acknowledging CAPABILITY_IAM?") && said.contains("refused"),
        "{said}"
    );
    assert_eq!(app.services.count("iam", "ListRoles", "RoleName"), 0);
    let said = typed(&app, &["deploy"], "y\n").unwrap_or_default();
    assert!(
        said.contains("CREATE_COMPLETE") && said.contains("deployed"),
        "{said}"
    );
    assert_eq!(app.services.count("iam", "ListRoles", "RoleName"), 1);
}

#[test]
fn a_question_holds_up_its_own_stack_only() {
    let script = Script::new();
    let mut app = App::at("question_beside", &Server { port: script.port });
    app.stack("First", &template(&json!({})), &json!({}));
    app.stack(
        "Second",
        &template(&json!({"Inbox": queue(60)})),
        &json!({}),
    );
    let table = json!({"Resources": {"Table": {"Type": "AWS::DynamoDB::Table"}}}).to_string();
    let inbox = template(&json!({"Inbox": queue(30)})).to_string();
    let lost = change_set("First", "CREATE_COMPLETE", "AVAILABLE")
        .replace("<Action>Modify<", "<Action>Remove<")
        .replace("AWS::SQS::Queue", "AWS::DynamoDB::Table");
    let pending = change_set("Second", "CREATE_IN_PROGRESS", "UNAVAILABLE");
    let own = |id, status| Event {
        id,
        logical_id: "Second",
        status,
        token: OWN_TOKEN,
    };
    script
        .says_of(
            "First",
            "DescribeStacks",
            &stack("First", "UPDATE_COMPLETE"),
        )
        .says_of(
            "Second",
            "DescribeStacks",
            &stack("Second", "UPDATE_COMPLETE"),
        )
        .says_of("First", "GetTemplate", &super::script::template(&table))
        .says_of("Second", "GetTemplate", &super::script::template(&inbox))
        .says("CreateChangeSet", "<Id>arn:change-set</Id>")
        .says_of("First", "DescribeChangeSet", &lost);
    // The second is asked about, and only then is the other ready.
    for _ in 0..4 {
        script.says_of("Second", "DescribeChangeSet", &pending);
    }
    script
        .says_of(
            "Second",
            "DescribeChangeSet",
            &change_set("Second", "CREATE_COMPLETE", "AVAILABLE"),
        )
        .says("DescribeStackEvents", &events("Second", &[]))
        .says(
            "DescribeStackEvents",
            &events(
                "Second",
                &[own("2", "UPDATE_COMPLETE"), own("1", "UPDATE_IN_PROGRESS")],
            ),
        );
    let Some(child) = started(&app, &["deploy"]) else {
        return;
    };
    let start = Instant::now();
    while script.requests("ExecuteChangeSet").is_empty() {
        assert!(
            start.elapsed() < Duration::from_secs(30),
            "the other stack waits"
        );
        sleep(Duration::from_millis(50));
    }
    sleep(Duration::from_millis(500));
    let said = answered(child, "n\n");
    let asked = said
        .find("deploy `First`")
        .unwrap_or_else(|| panic!("{said}"));
    let shown = said
        .rfind("UPDATE_COMPLETE")
        .unwrap_or_else(|| panic!("{said}"));
    assert!(
        asked < shown,
        "what happened beside is said after the answer: {said}"
    );
    assert!(
        said.contains("refused") && said.contains("deployed"),
        "{said}"
    );
}
