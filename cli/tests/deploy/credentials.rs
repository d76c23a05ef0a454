//! Credentials from where `aws login` leaves them.

use std::fs;

use serde_json::json;

use super::app::{App, queue, template};
use super::script::Script;
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
