//! The example of functions in Rust: built, deployed, and at work.

use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::deploy::app::{App, Said};

/// How long a message may be on its way: received in vain twice, the second time after the queue's visibility timeout.
const PATIENCE: Duration = Duration::from_secs(90);

/// Runs a command in the example, which is built for this machine.
#[track_caller]
fn done(app: &App, arguments: &[&str]) -> Said {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/rust-functions");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rust-functions");
    let mut command = app.command_in(&example, arguments);
    command.arg("--target-dir").arg(target);
    command.env("ARCHITECTURE", std::env::consts::ARCH);
    // Cargo's variables for this test are not for that build.
    command.env_remove("CARGO_MANIFEST_DIR");
    let said = Said::of(command.output().unwrap());
    assert_eq!(said.code, 0, "{arguments:?}\n{}\n{}", said.out, said.err);
    said
}

/// Waits until the functions have logged something.
#[track_caller]
fn wait_for(app: &App, text: &str) {
    let start = Instant::now();
    loop {
        let said = done(app, &["logs", "Orders", "--no-build"]);
        if said.out.contains(text) {
            return;
        }
        assert!(
            start.elapsed() < PATIENCE,
            "{text}\n{}\n{}",
            said.out,
            said.err
        );
        thread::sleep(Duration::from_secs(1));
    }
}

fn send(app: &App, body: &serde_json::Value) {
    let queues = app.services.queues();
    // The one that hands on what it cannot get rid of.
    let is_first = |attributes: &serde_json::Value| attributes["RedrivePolicy"].is_string();
    let (url, _) = queues
        .iter()
        .find(|(_, attributes)| is_first(attributes))
        .unwrap();
    let message = json!({"QueueUrl": url, "MessageBody": body.to_string()});
    app.services.json("sqs", "AmazonSQS.SendMessage", &message);
}

#[test]
fn a_message_goes_through_two_functions() {
    if !cfg!(target_os = "linux") {
        return;
    }
    let Some(app) = App::new("rust_functions") else {
        return;
    };
    let said = done(&app, &["deploy", "--yes"]);
    said.says(&[
        "uploaded `functions/intake/",
        "uploaded `functions/rejections/",
    ]);
    send(&app, &json!({"id": "small", "pieces": 7}));
    wait_for(&app, "took the order small of 7 pieces");
    send(&app, &json!({"id": "large", "pieces": 101}));
    wait_for(&app, "cannot take an order: large has too many pieces");
    wait_for(
        &app,
        r#"rejected {"id":"large","pieces":101}: ask the shop, then send it to http"#,
    );

    // The same sources give the same binaries: nothing is uploaded and nothing changes.
    let again = done(&app, &["deploy", "--yes"]);
    again.says(&["Orders unchanged"]);
    assert!(!again.err.contains("uploaded"), "{}", again.err);
}
