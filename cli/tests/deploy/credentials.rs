//! Credentials from where `aws login` leaves them.

use std::fs;
use std::process::Command;

use serde_json::json;

use super::app::{App, queue, template};
use super::script::{Script, stack};
use super::server::Server;

/// The SHA-256 of `arn:aws:iam::111122223333:user/me`, which names the file.
const SESSION: &str = "6eeec053fe13079aaf7fd81065ec5ecbdb93674f20700e51842d0c769b240c8a";

#[test]
fn a_profile_of_aws_login_is_signed_for() {
    let script = Script::new();
    let mut app = App::at("login", &Server { port: script.port });
    app.stack(
        "Ingest",
        &template(&json!({"Inbox": queue(60)})),
        &json!({}),
    );
    let token = json!({
        "accessToken": {
            "accessKeyId": "AKIALOGIN",
            "secretAccessKey": "secret-of-the-test",
            "sessionToken": "session-of-the-login",
            "accountId": "111122223333",
            "expiresAt": "2099-01-01T00:00:00Z",
        },
        "tokenType": "aws_sigv4",
        "refreshToken": "refresh",
        "idToken": "identity",
        "clientId": "arn:aws:signin:::devtools/same-device",
        "dpopKey": "unused",
    });
    let cache = app.directory.join("cache");
    fs::create_dir_all(&cache).unwrap();
    fs::write(cache.join(format!("{SESSION}.json")), token.to_string()).unwrap();
    let configuration = app.directory.join("config");
    let profile = "[profile work]\nlogin_session = arn:aws:iam::111122223333:user/me\n";
    fs::write(&configuration, profile).unwrap();
    app.set("AWS_CONFIG_FILE", &configuration.display().to_string());
    app.set("AWS_LOGIN_CACHE_DIRECTORY", &cache.display().to_string());
    script.refuses("DescribeStacks", "ValidationError", "Stack does not exist");
    app.done(&["diff", "--profile", "work"]);
    let request = script.requests("DescribeStacks").pop().unwrap();
    assert!(request.contains("Credential=AKIALOGIN/"), "{request}");
    assert!(request.contains("session-of-the-login"), "{request}");
}

/// What a command says, and how it ends, that is to call AWS.
fn said(app: &App, prepare: impl FnOnce(&mut Command)) -> (Option<i32>, String) {
    let mut command = app.command(&["diff"]);
    prepare(&mut command);
    let output = command.env("AWS_MAX_ATTEMPTS", "1").output().unwrap();
    (
        output.status.code(),
        String::from_utf8(output.stderr).unwrap(),
    )
}

fn one_stack(name: &str, script: &Script) -> App {
    let mut app = App::at(name, &Server { port: script.port });
    let template = template(&json!({"Inbox": queue(60)}));
    app.stack("Ingest", &template, &json!({}));
    app
}

#[test]
fn who_has_no_credentials_is_told_where_to_get_some() {
    let app = one_stack("nobody", &Script::new());
    let (code, err) = said(&app, |command| {
        command.env_remove("AWS_ACCESS_KEY_ID");
    });
    assert_eq!(code, Some(1));
    let help = "log in with `aws sso login` or `aws login`, choose a profile with `--profile`, or set \
                `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`";
    assert_eq!(
        err,
        format!("error: there are no AWS credentials\n  = help: {help}\n")
    );
}

#[test]
fn a_profile_that_is_not_there_is_named() {
    let app = one_stack("profile", &Script::new());
    let configuration = app.directory.join("config");
    fs::write(&configuration, "[profile work]\nregion = eu-west-1\n").unwrap();
    let (code, err) = said(&app, |command| {
        command.env("AWS_CONFIG_FILE", &configuration);
        command.args(["--profile", "wrok"]);
    });
    assert_eq!(code, Some(2));
    assert_eq!(
        err,
        "error: there is no profile `wrok`\n  = help: did you mean `work`?\n"
    );
    let (code, err) = said(&app, |command| {
        command.env_remove("AWS_ACCESS_KEY_ID");
        command.env("AWS_PROFILE", "live");
    });
    assert_eq!(code, Some(2));
    assert!(
        err.contains("no profile `live`") && err.contains("`aws configure"),
        "{err}"
    );
}

#[test]
fn a_role_that_cannot_be_assumed_is_said_in_awss_words() {
    let script = Script::new();
    let app = one_stack("role", &script);
    script.refuses("AssumeRole", "ValidationError", "Invalid RoleArn: bad");
    let (code, err) = said(&app, |command| {
        command.args(["--assume-role", "bad"]);
    });
    assert_eq!(code, Some(1));
    assert!(
        err.starts_with("error: no credentials can be had: Invalid RoleArn: bad\n"),
        "{err}"
    );
}

#[test]
fn what_is_between_here_and_aws_is_not_taken_for_it() {
    let script = Script::new();
    let app = one_stack("between", &script);
    let page = "<html>log in to the network</html>";
    script.answers("DescribeStacks", 200, page.to_owned());
    let (code, err) = said(&app, |_| {});
    assert_eq!(code, Some(1));
    assert!(
        err.contains(
            "`DescribeStacks` was answered by something else than AWS, with the status 200"
        ),
        "{err}"
    );
    let (code, err) = said(&app, |command| {
        command.env("AWS_ENDPOINT_URL", "http://127.0.0.1:1");
    });
    assert_eq!(code, Some(1));
    assert!(
        err.contains("reached nobody")
            && err.contains("`http://127.0.0.1:1`: does that server run?"),
        "{err}"
    );
}

#[test]
fn who_waits_for_calls_that_are_made_again_is_told() {
    let script = Script::new();
    let app = one_stack("patience", &script);
    for _ in 0..3 {
        script.refuses("DescribeStacks", "Throttling", "Rate exceeded");
    }
    script.refuses("DescribeStacks", "ValidationError", "Stack does not exist");
    let said = app.done(&["diff"]);
    let told = said.err.matches("AWS asks for fewer calls").count();
    assert_eq!(told, 1, "{}", said.err);
}

#[test]
fn a_region_of_another_form_is_none() {
    let app = one_stack("region", &Script::new());
    let (code, err) = said(&app, |command| {
        command.args(["--region", "EU-Central-1"]);
    });
    assert_eq!(code, Some(2));
    assert!(err.contains("did you mean `eu-central-1`?"), "{err}");
}

#[test]
fn a_stack_that_says_its_region_needs_no_other() {
    let script = Script::new();
    let mut app = App::at("own_region", &Server { port: script.port });
    let template = template(&json!({"Inbox": queue(60)}));
    app.stack("Ingest", &template, &json!({"region": "eu-west-1"}));
    script.says(
        "GetCallerIdentity",
        "<Account>111122223333</Account><Arn>arn:aws:iam::111122223333:user/me</Arn>",
    );
    script.says("DescribeStacks", &stack("Ingest", "UPDATE_FAILED"));
    let doctor = app
        .command(&["doctor"])
        .env_remove("AWS_REGION")
        .output()
        .unwrap();
    let out = String::from_utf8(doctor.stdout).unwrap();
    assert!(doctor.status.success(), "{out}");
    assert!(out.contains("region eu-west-1"), "{out}");
    assert!(
        out.contains("`cargo infrastruct deploy Ingest --no-rollback`"),
        "{out}"
    );
}
