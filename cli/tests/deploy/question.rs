//! Questions, answered in a terminal: `script` makes one.

use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::json;

use crate::app::{App, template};

/// Runs a command in a terminal, and types an answer.
fn typed(app: &App, arguments: &[&str], answer: &str) -> Option<String> {
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
    let Ok(mut child) = child else {
        crate::server::skip("there is no `script` to make a terminal");
        return None;
    };
    // Typed ahead: a terminal keeps it until it is asked for.
    child
        .stdin
        .as_mut()
        .unwrap()
        .write_all(answer.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
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
