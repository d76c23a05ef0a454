//! What the commands print, kept as text in `tests/terminal`. `UPDATE_EXPECTED=1` writes the files anew.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cargo-infrastruct"))
        .arg("infrastruct")
        .args(arguments)
        .current_dir(directory())
        .env_remove("CLICOLOR_FORCE")
        .env_remove("NO_COLOR")
        .output()
        .unwrap()
}

/// Runs a command and compares what it says, and how it ends, with a file.
fn session(name: &str, arguments: &[&str]) {
    let output = run(arguments);
    let mut text = format!("$ cargo infrastruct {}\n", arguments.join(" "));
    text += &String::from_utf8(output.stdout).unwrap();
    text += &String::from_utf8(output.stderr).unwrap();
    if !output.status.success() {
        let _ = writeln!(text, "exit code {}", output.status.code().unwrap());
    }
    let path = directory().join("terminal").join(format!("{name}.txt"));
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, &text).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        expected == text,
        "`{}` says something else:\n{text}",
        path.display()
    );
}

#[test]
fn diff_with_a_deployed_template() {
    session(
        "diff",
        &[
            "diff",
            "Scaled",
            "--app",
            "fixtures/app",
            "--template",
            "fixtures/deployed/Scaled.yaml",
            "--fail-on",
            "destructive",
        ],
    );
}

#[test]
fn diff_of_text_and_access() {
    session(
        "diff-text",
        &[
            "diff",
            "--template",
            "fixtures/text/old.yaml",
            "--to",
            "fixtures/text/new.yaml",
        ],
    );
}

#[test]
fn diff_of_what_is_the_same() {
    session(
        "diff-same",
        &[
            "diff",
            "--template",
            "fixtures/app/Team.template.json",
            "--to",
            "fixtures/app/Team.template.json",
            "--fail-on",
            "any",
        ],
    );
}

#[test]
fn diff_for_machines() {
    session(
        "diff-json",
        &[
            "diff",
            "Scaled",
            "--app",
            "fixtures/app",
            "--template",
            "fixtures/deployed/Scaled.yaml",
            "--json",
            "--fail-on",
            "broadening",
        ],
    );
}

#[test]
fn list() {
    session("list", &["list", "--app", "fixtures/app"]);
    session(
        "list-json",
        &["list", "S*", "--app", "fixtures/app", "--json"],
    );
}

#[test]
fn graph() {
    session(
        "graph-mermaid",
        &["graph", "Team", "Signals", "--app", "fixtures/app"],
    );
    session(
        "graph-dot",
        &[
            "graph",
            "Periodic",
            "--format",
            "dot",
            "--app",
            "fixtures/app",
        ],
    );
}

#[test]
fn policy() {
    session("policy", &["policy", "Periodic", "--app", "fixtures/app"]);
}

#[test]
fn synth() {
    session("synth", &["synth", "Team", "--app", "fixtures/app"]);
}

#[test]
fn mistakes() {
    session(
        "error-stack",
        &[
            "diff",
            "Scald",
            "--app",
            "fixtures/app",
            "--template",
            "fixtures/deployed/Scaled.yaml",
        ],
    );
    session(
        "error-stacks",
        &[
            "diff",
            "--app",
            "fixtures/app",
            "--template",
            "fixtures/deployed/Scaled.yaml",
        ],
    );
    session(
        "error-file",
        &[
            "diff",
            "--template",
            "no-such-file",
            "--to",
            "fixtures/app/Team.template.json",
        ],
    );
    session(
        "error-template",
        &[
            "diff",
            "--template",
            "fixtures/app/manifest.json",
            "--to",
            "terminal.rs",
        ],
    );
    session("error-app", &["list", "--app", "fixtures"]);
}

#[test]
fn help() {
    session("help-diff", &["diff", "--help"]);
    session("help-new", &["new", "--help"]);
    session("help-lookup", &["lookup", "--help"]);
}

#[test]
fn colours_are_for_terminals() {
    let plain = run(&["list", "--app", "fixtures/app"]);
    assert!(!plain.stdout.contains(&0x1b));
    let coloured = run(&["list", "--app", "fixtures/app", "--color", "always"]);
    assert!(coloured.stdout.contains(&0x1b));
    let silenced = Command::new(env!("CARGO_BIN_EXE_cargo-infrastruct"))
        .args(["list", "--app", "fixtures/app"])
        .current_dir(directory())
        .env("CLICOLOR_FORCE", "1")
        .env("NO_COLOR", "1")
        .output()
        .unwrap();
    assert!(!silenced.stdout.contains(&0x1b));
}

#[test]
fn completions_are_for_every_shell() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let output = run(&["completions", shell]);
        assert!(
            output.status.success()
                && String::from_utf8(output.stdout)
                    .unwrap()
                    .contains("cargo-infrastruct")
        );
    }
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let binary = env!("CARGO_BIN_EXE_cargo-infrastruct");
    let line = format!("{binary} graph --app fixtures/app --json | head -n 1");
    let output = Command::new("sh")
        .args(["-c", &line])
        .current_dir(directory())
        .output()
        .unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}

#[test]
fn check_points_into_the_file() {
    session(
        "check",
        &["check", "fixtures/check/orders.yaml", "fixtures/check/more"],
    );
    session("check-good", &["check", "fixtures/app"]);
    session("check-shape", &["check", "fixtures/check/shape.yaml"]);
    session("check-linked", &["check", "fixtures/check/linked"]);
    session(
        "check-nested",
        &["check", "fixtures/check/nested/outer.yaml"],
    );
    session(
        "check-allow",
        &[
            "check",
            "fixtures/check/more/topic.json",
            "--allow",
            "wrong_kind",
        ],
    );
}

#[test]
fn check_for_machines() {
    session(
        "check-json",
        &["check", "fixtures/check/more/topic.json", "--json"],
    );
    let log = run(&["check", "fixtures/check/orders.yaml", "--format", "sarif"]).stdout;
    let log: serde_json::Value = serde_json::from_slice(&log).unwrap();
    let run = &log["runs"][0];
    let results = run["results"].as_array().unwrap();
    assert!(results.len() > 4);
    for result in results {
        let rule = result["ruleIndex"].as_u64().unwrap();
        let rule = &run["tool"]["driver"]["rules"][usize::try_from(rule).unwrap()];
        assert_eq!(rule["id"], result["ruleId"]);
        let region = &result["locations"][0]["physicalLocation"]["region"];
        assert!(region["startLine"].as_u64() > Some(1));
    }
}

#[test]
fn check_of_what_is_no_template() {
    for name in [
        "twice.json",
        "latin.yaml",
        "bomb.yaml",
        "list.yaml",
        "cut.yaml",
        "absent.yaml",
    ] {
        let file = format!("fixtures/check/{name}");
        session(
            &format!("check-{}", name.replace('.', "-")),
            &["check", &file],
        );
    }
    session(
        "check-rule",
        &["check", "fixtures/app", "--allow", "wrong_kin"],
    );
    session("check-empty", &["check", "terminal"]);
}

#[test]
fn explain() {
    session("explain-type", &["explain", "AWS::SQS::QueuePolicy"]);
    session(
        "explain-property",
        &["explain", "aws::lambda::Function.code.s3_bucket"],
    );
    session(
        "explain-json",
        &["explain", "AWS::SQS::QueuePolicy", "--json"],
    );
    session("explain-rule", &["explain", "wrong_kind"]);
    for (name, what) in [
        ("type", "AWS::SQS::Kueue"),
        ("property", "AWS::SQS::Queue.DelaySecond"),
        ("rule", "wrong_kin"),
    ] {
        session(&format!("explain-no-{name}"), &["explain", what]);
    }
}
