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
    session("help-check", &["check", "--help"]);
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

#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_written_is_an_error() {
    for arguments in [&["synth", "Team"][..], &["list", "--json"]] {
        let output = Command::new(env!("CARGO_BIN_EXE_cargo-infrastruct"))
            .args(arguments)
            .args(["--app", "fixtures/app"])
            .current_dir(directory())
            .stdout(
                fs::OpenOptions::new()
                    .write(true)
                    .open("/dev/full")
                    .unwrap(),
            )
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        let err = String::from_utf8(output.stderr).unwrap();
        assert!(
            err.contains("cannot write `standard output`: no space left"),
            "{err}"
        );
    }
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
        "two.yaml",
        "again.yaml",
        "comma.json",
        "alias.yaml",
        "windows.yaml",
        "tag.yaml",
        "wide.yaml",
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
fn check_says_to_machines_what_is_no_template() {
    let findings = |format: &str| -> serde_json::Value {
        let files = ["twice.json", "absent.yaml", "orders.yaml"];
        let files = files.map(|name| format!("fixtures/check/{name}"));
        let [twice, absent, orders] = &files;
        let output = run(&["check", twice, absent, orders, "--format", format]);
        assert_eq!(output.status.code(), Some(1));
        serde_json::from_slice(&output.stdout).unwrap()
    };
    let json = findings("json");
    let of = |name: &str| {
        let mut all = json.as_array().unwrap().iter();
        all.find(|it| it["file"].as_str().unwrap().ends_with(name))
            .unwrap()
    };
    assert_eq!(
        (&of("twice.json")["line"], &of("twice.json")["column"]),
        (&2.into(), &2.into())
    );
    assert_eq!(of("absent.yaml")["severity"], "error");
    assert_eq!(of("orders.yaml")["severity"], "error");
    let sarif = findings("sarif");
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    assert_eq!(results.len(), json.as_array().unwrap().len());
    let nothing = run(&["check", "terminal", "--format", "json"]);
    assert_eq!(
        (nothing.status.code(), &*nothing.stdout),
        (Some(1), &b"[]\n"[..])
    );
}

#[test]
fn check_takes_what_comes() {
    let output = run(&[
        "check",
        "fixtures/check/tag.yaml",
        "--region",
        "eu-centrl-1",
    ]);
    let err = String::from_utf8(output.stderr).unwrap();
    assert!(
        err.contains("no facts about the region `eu-centrl-1`"),
        "{err}"
    );
    assert!(err.contains("did you mean `eu-central-1`?"), "{err}");
    let mut child = Command::new(env!("CARGO_BIN_EXE_cargo-infrastruct"))
        .args(["check", "-", "-"])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let template = fs::read(directory().join("fixtures/check/linked/one.yaml"));
    let template = template.unwrap_or_else(|_| b"Resources: {}".to_vec());
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), &template).unwrap();
    assert!(
        child.wait().unwrap().success(),
        "standard input is there once"
    );
}

#[test]
fn synth_writes_what_other_commands_take() {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("synth");
    let _ = fs::remove_dir_all(&target);
    let target = target.to_str().unwrap();
    let written = run(&["synth", "--app", "fixtures/app", "--output", target]);
    assert!(written.status.success());
    // over its own manifest as well
    assert!(
        run(&["synth", "--app", "fixtures/app", "--output", target])
            .status
            .success()
    );
    let listed = |app: &str| run(&["list", "--app", app]).stdout;
    assert_eq!(listed(target), listed("fixtures/app"));

    let manifest = Path::new(target).join("manifest.json");
    fs::write(&manifest, r#"{"name": "a web page"}"#).unwrap();
    fs::remove_file(Path::new(target).join("Team.template.json")).unwrap();
    let refused = run(&["synth", "--app", "fixtures/app", "--output", target]);
    let err = String::from_utf8(refused.stderr).unwrap();
    assert_eq!(refused.status.code(), Some(1));
    assert!(err.contains("another program's"), "{err}");
    assert_eq!(
        fs::read_to_string(&manifest).unwrap(),
        r#"{"name": "a web page"}"#
    );
    assert!(
        !Path::new(target).join("Team.template.json").exists(),
        "nothing is half done"
    );
    assert!(
        run(&["synth", "Team", "--app", "fixtures/app", "--output", target])
            .status
            .success()
    );
}

#[test]
fn assets_that_are_not_copied_are_named() {
    let source = Path::new(env!("CARGO_TARGET_TMPDIR")).join("with-assets");
    fs::create_dir_all(&source).unwrap();
    let manifest = r#"{"version": 1, "stacks": [{"name": "A", "template": "A.template.json"}]}"#;
    let template = r#"{"Resources": {"F": {"Type": "AWS::Lambda::Function", "Properties": {
        "Code": {"S3Bucket": "infrastruct-asset", "S3Key": "functions/resize"}}}}}"#;
    fs::write(source.join("manifest.json"), manifest).unwrap();
    fs::write(source.join("A.template.json"), template).unwrap();
    let target = source.join("copy");
    let (source, target) = (source.to_str().unwrap(), target.to_str().unwrap());
    let output = run(&["synth", "--app", source, "--output", target]);
    let err = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success());
    assert!(
        err.contains("assets are not copied") && err.contains("`functions/resize`"),
        "{err}"
    );
    let output = run(&["synth", "--app", source, "--output", target, "--json"]);
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(json["assets"][0], "functions/resize");
}

#[test]
fn a_manifest_of_somebody_elses_is_none() {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("manifests");
    fs::create_dir_all(&directory).unwrap();
    for (text, said) in [
        ("{}", "is not a manifest"),
        ("[]", "is not a manifest"),
        (
            r#"{"version": "36.0.0", "artifacts": {}}"#,
            "it is the CDK's",
        ),
    ] {
        fs::write(directory.join("manifest.json"), text).unwrap();
        let output = run(&["list", "--app", directory.to_str().unwrap()]);
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{text}");
        assert!(err.contains(said), "{text}: {err}");
    }
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
        ("service", "AWS::SQS"),
    ] {
        session(&format!("explain-no-{name}"), &["explain", what]);
    }
}
