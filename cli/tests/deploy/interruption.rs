//! A deployment that is interrupted goes on, and the same command attaches to it.

use std::process::{Child, Command};
use std::thread;
use std::time::Duration;

use serde_json::json;

use super::app::{App, Said, queue, template};
use super::waiting::{signal, started, waiting};

fn interrupt(child: &Child) {
    let status = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status()
        .unwrap();
    assert!(status.success());
}

#[test]
fn an_interrupted_deployment_is_resumed() {
    let Some(mut app) = App::new("interrupted") else {
        return;
    };
    app.stack("Slow", &waiting("PT2M"), &json!({}));
    let (child, _) = started(
        &app,
        &["deploy"],
        "CREATE_IN_PROGRESS     AWS::CloudFormation::WaitCondition",
    );
    interrupt(&child);
    let said = Said::of(child.wait_with_output().unwrap());
    assert_eq!(said.code, 1);
    said.says(&[
        "interrupted; CloudFormation goes on with `Slow`",
        "cargo infrastruct deploy Slow",
    ]);
    assert_eq!(
        app.services.status("Slow").as_deref(),
        Some("CREATE_IN_PROGRESS")
    );

    let (child, said) = started(&app, &["deploy"], "AWS::SQS::Queue Inbox");
    assert!(
        said.contains("attaching to the operation in progress"),
        "{said}"
    );
    signal(&app, "Slow");
    let said = Said::of(child.wait_with_output().unwrap());
    assert_eq!(said.code, 0, "{}", said.err);
    // What was attached to is what was wanted: nothing is left to do.
    said.says(&["Slow unchanged"]);
    assert_eq!(
        app.services.status("Slow").as_deref(),
        Some("CREATE_COMPLETE")
    );
    assert_eq!(app.services.queues().len(), 1);
}

#[test]
fn independent_stacks_do_not_wait_for_each_other() {
    let Some(mut app) = App::new("independent") else {
        return;
    };
    app.stack("Slow", &waiting("PT2M"), &json!({}));
    app.stack(
        "Quick",
        &template(&json!({"Outbox": queue(40)})),
        &json!({}),
    );
    app.stack(
        "Later",
        &template(&json!({"Third": queue(50)})),
        &json!({"dependencies": ["Slow"]}),
    );
    let (child, _) = started(
        &app,
        &["deploy"],
        "CREATE_COMPLETE        AWS::CloudFormation::Stack Quick",
    );
    assert_eq!(
        app.services.status("Slow").as_deref(),
        Some("CREATE_IN_PROGRESS")
    );
    assert_eq!(app.services.status("Later"), None);
    thread::sleep(Duration::from_millis(300));
    signal(&app, "Slow");
    let said = Said::of(child.wait_with_output().unwrap());
    assert_eq!(said.code, 0, "{}", said.err);
    assert_eq!(
        app.services.status("Later").as_deref(),
        Some("CREATE_COMPLETE")
    );
}

#[test]
fn an_update_in_progress_can_be_cancelled() {
    let Some(mut app) = App::new("cancelled") else {
        return;
    };
    app.stack("Slow", &template(&json!({"Inbox": queue(30)})), &json!({}));
    app.done(&["deploy"]);
    app.stack("Slow", &waiting("PT5S"), &json!({}));
    let (child, _) = started(
        &app,
        &["deploy"],
        "UPDATE_IN_PROGRESS     AWS::CloudFormation::Stack",
    );
    app.done(&["rollback", "Slow"])
        .says(&["Slow is UPDATE_ROLLBACK_COMPLETE"]);
    let said = Said::of(child.wait_with_output().unwrap());
    assert_eq!(said.code, 1, "{}", said.err);
}
