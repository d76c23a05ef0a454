//! A session in a terminal, kept as text. `UPDATE_SNAPSHOTS=1 cargo test` writes it anew.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::app::{App, Said};

fn role(actions: &[&str]) -> Value {
    json!({"Type": "AWS::IAM::Role", "Properties": {
        "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]},
        "Policies": [{"PolicyName": "work", "PolicyDocument": {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": actions, "Resource": {"Fn::GetAtt": ["Inbox", "Arn"]}}]}}],
    }})
}

fn stack(timeout: u32, actions: &[&str]) -> Value {
    json!({
        "Resources": {
            "Inbox": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "inbox", "VisibilityTimeout": timeout}},
            "Role": role(actions),
        },
        "Outputs": {"InboxArn": {"Value": {"Fn::GetAtt": ["Inbox", "Arn"]}}},
    })
}

/// What was said, without what differs from run to run.
fn shown(app: &App, command: &str, said: &Said) -> String {
    let text = format!("$ cargo infrastruct {command}\n{}{}", said.err, said.out);
    let text = text.replace(&app.services.account, "111122223333");
    let clock = |word: &str| {
        word.len() == 8
            && word.bytes().enumerate().all(|(at, byte)| {
                if at % 3 == 2 {
                    byte == b':'
                } else {
                    byte.is_ascii_digit()
                }
            })
    };
    let line = |line: &str| {
        let words: Vec<&str> = line
            .split(' ')
            .map(|word| if clock(word) { "12:00:00" } else { word })
            .collect();
        words.join(" ").trim_end().to_owned()
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n") + "\n"
}

#[test]
fn a_session_reads_as_it_is_kept() {
    let Some(mut app) = App::new("session") else {
        return;
    };
    let mut session = Vec::new();
    let mut say = |app: &App, command: &str| {
        let arguments: Vec<&str> = command.split(' ').collect();
        session.push(shown(app, command, &app.run(&arguments)));
    };
    app.stack("Ingest", &stack(60, &["sqs:ReceiveMessage"]), &json!({}));
    say(&app, "deploy --allow broadening");
    app.stack("Ingest", &stack(90, &["sqs:*"]), &json!({}));
    say(&app, "diff");
    say(&app, "deploy");
    let mut broken = stack(90, &["sqs:ReceiveMessage"]);
    broken["Resources"]["Letters"] = super::app::bad_queue("Inbox");
    app.stack("Ingest", &broken, &json!({}));
    say(&app, "deploy");
    let session = session.join("\n");

    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/deploy/session.txt");
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(&path, &session).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    let differs = session
        .lines()
        .zip(kept.lines())
        .position(|(said, kept)| said != kept);
    let at = differs.unwrap_or(session.lines().count().min(kept.lines().count()));
    let (said, was) = (session.lines().nth(at), kept.lines().nth(at));
    assert!(
        session == kept,
        "line {}: {said:?}, kept is {was:?}; `UPDATE_SNAPSHOTS=1` keeps it",
        at + 1
    );
}
