//! Operations that last as long as a test wants.

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};

use serde_json::json;

use super::app::{App, queue, template};

/// A stack that is being created until it is told to be done.
pub(crate) fn waiting(timeout: &str) -> serde_json::Value {
    template(&json!({
        "Inbox": queue(30),
        "Wait": {
            "Type": "AWS::CloudFormation::WaitCondition",
            "DependsOn": "Inbox",
            "CreationPolicy": {"ResourceSignal": {"Count": 1, "Timeout": timeout}},
        },
    }))
}

/// Tells it.
pub(crate) fn signal(app: &App, stack: &str) {
    let parameters = [
        ("StackName", stack),
        ("LogicalResourceId", "Wait"),
        ("UniqueId", "1"),
        ("Status", "SUCCESS"),
    ];
    let answer = app
        .services
        .query("cloudformation", "SignalResource", &parameters);
    assert!(!answer.contains("<Error>"), "{answer}");
}

/// Starts a command and waits until it has said something.
pub(crate) fn started(app: &App, arguments: &[&str], text: &str) -> (Child, String) {
    let mut child = app
        .command(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = String::new();
    let mut lines = BufReader::new(child.stderr.as_mut().unwrap());
    while !said.contains(text) {
        assert!(
            lines.read_line(&mut said).unwrap() > 0,
            "`{text}` is not said:\n{said}"
        );
    }
    (child, said)
}
