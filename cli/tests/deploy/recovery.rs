//! The ways on from a stack that failed, and the options that serve there.

use serde_json::json;

use super::app::{App, queue, template};
use super::script::{Event, OWN_TOKEN, Script, change_set, events, parameter, stack};
use super::server::Server;

fn app(name: &str, script: &Script, status: &str) -> App {
    let mut app = App::at(name, &Server { port: script.port });
    let body = template(&json!({"Inbox": queue(60)}));
    app.stack("Ingest", &body, &json!({}));
    script
        .says("DescribeStacks", &stack("Ingest", status))
        .says("GetTemplate", &super::script::template(&body.to_string()));
    app
}

fn own<'a>(id: &'a str, status: &'a str) -> Event<'a> {
    Event {
        id,
        logical_id: "Ingest",
        status,
        token: OWN_TOKEN,
    }
}

const ROLE: &str = "arn:aws:iam::111122223333:role/deploy";

#[test]
fn a_rollback_that_failed_goes_on_in_the_role_that_is_given() {
    let script = Script::new();
    let app = app("recovery_role", &script, "UPDATE_ROLLBACK_FAILED");
    script
        .says("DescribeStackEvents", &events("Ingest", &[]))
        .says("DescribeStackEvents", &events("Ingest", &[]))
        .says(
            "DescribeStackEvents",
            &events(
                "Ingest",
                &[
                    own("2", "UPDATE_ROLLBACK_COMPLETE"),
                    own("1", "UPDATE_ROLLBACK_IN_PROGRESS"),
                ],
            ),
        );
    app.done(&["rollback", "Ingest", "--role", ROLE, "--skip", "Inbox"]);
    let call = &script.requests("ContinueUpdateRollback")[0];
    let role = parameter(call, "RoleARN").unwrap();
    assert_eq!(role.replace("%3A", ":").replace("%2F", "/"), ROLE);
    assert_eq!(parameter(call, "ResourcesToSkip.member.1"), Some("Inbox"));
}

#[test]
fn what_serves_another_state_is_refused_by_name() {
    let script = Script::new();
    let app = app("recovery_options", &script, "UPDATE_FAILED");
    app.misused(&["rollback", "Ingest", "--skip", "Inbox"])
        .says(&["`--skip` serves a rollback that failed"]);
    script.forgets("DescribeStacks");
    script.says("DescribeStacks", &stack("Ingest", "UPDATE_IN_PROGRESS"));
    app.misused(&["rollback", "Ingest", "--role", ROLE])
        .says(&["takes no `--role`"]);
    assert!(script.requests("CancelUpdateStack").is_empty());
}

#[test]
fn an_import_that_could_not_be_undone_is_told_the_way_on() {
    let script = Script::new();
    let app = app("recovery_import", &script, "IMPORT_ROLLBACK_FAILED");
    for command in [["deploy", "--force"], ["rollback", "Ingest"]] {
        app.failed(&command).says(&[
            "an import failed, and could not be undone",
            "cargo infrastruct destroy Ingest",
        ]);
    }
}

#[test]
fn alarms_that_roll_back_can_be_taken_away() {
    let script = Script::new();
    let app = app("recovery_alarms", &script, "UPDATE_COMPLETE");
    let alarms = "<RollbackConfiguration><RollbackTriggers><member><Arn>arn:alarm</Arn><Type>AWS::CloudWatch::Alarm</Type></member>\
                  </RollbackTriggers></RollbackConfiguration></member></Stacks>";
    let watched = stack("Ingest", "UPDATE_COMPLETE").replace("</member></Stacks>", alarms);
    script.forgets("DescribeStacks");
    script
        .says("DescribeStacks", &watched)
        .says("CreateChangeSet", "<Id>arn:change-set</Id>")
        .says(
            "DescribeChangeSet",
            &change_set("Ingest", "CREATE_COMPLETE", "AVAILABLE"),
        );
    // As they are, and as they are named: nothing changes.
    app.done(&["deploy"]).says(&["Ingest unchanged"]);
    app.done(&["deploy", "--rollback-alarm", "arn:alarm"])
        .says(&["Ingest unchanged"]);
    assert!(script.requests("CreateChangeSet").is_empty());
    app.done(&["deploy", "--no-rollback-alarms", "--prepare"])
        .says(&["Ingest prepared"]);
    let call = &script.requests("CreateChangeSet")[0];
    assert_eq!(
        parameter(call, "RollbackConfiguration.RollbackTriggers"),
        Some("")
    );
}

#[test]
fn an_import_that_is_refused_leaves_no_stack_behind() {
    let script = Script::new();
    let mut app = App::at("recovery_import_new", &Server { port: script.port });
    let bucket = json!({"Type": "AWS::S3::Bucket", "DeletionPolicy": "Retain"});
    app.stack("Ingest", &template(&json!({"Archive": bucket})), &json!({}));
    let refused = change_set("Ingest", "FAILED", "UNAVAILABLE").replace(
        "<ExecutionStatus>",
        "<StatusReason>the bucket is not there</StatusReason><ExecutionStatus>",
    );
    script
        .says("DescribeStacks", "<Stacks/>")
        .says("DescribeStacks", &stack("Ingest", "REVIEW_IN_PROGRESS"))
        .says("CreateChangeSet", "<Id>arn:change-set</Id>")
        .says("DescribeChangeSet", &refused);
    app.failed(&["import", "Ingest", "Archive=no-such-bucket"])
        .says(&["refuses to import", "the bucket is not there"]);
    assert_eq!(script.requests("DeleteChangeSet").len(), 1);
    assert_eq!(script.requests("DeleteStack").len(), 1);
}

#[test]
fn a_diff_asks_with_the_values_that_a_deployment_would_have() {
    let script = Script::new();
    let mut app = App::at("recovery_diff", &Server { port: script.port });
    let body =
        json!({"Parameters": {"Size": {"Type": "Number"}}, "Resources": {"Inbox": queue(60)}});
    app.stack("Ingest", &body, &json!({}));
    script
        .says("DescribeStacks", &stack("Ingest", "UPDATE_COMPLETE"))
        .says("GetTemplate", &super::script::template(&body.to_string()))
        .says("CreateChangeSet", "<Id>arn:change-set</Id>")
        .says(
            "DescribeChangeSet",
            &change_set("Ingest", "CREATE_COMPLETE", "AVAILABLE"),
        );
    app.misused(&["diff", "--change-set"])
        .says(&["`Ingest` needs values for `Size`"]);
    let said = app.done(&[
        "diff",
        "--change-set",
        "--parameter",
        "Size=3",
        "--tag",
        "a=b",
    ]);
    assert!(said.out.contains("+ a: \"b\""), "{}", said.out);
    let call = &script.requests("CreateChangeSet")[0];
    assert_eq!(
        parameter(call, "Parameters.member.1.ParameterValue"),
        Some("3")
    );
    assert_eq!(parameter(call, "Tags.member.1.Key"), Some("a"));
    assert_eq!(script.requests("DeleteChangeSet").len(), 1);
    assert!(script.requests("DeleteStack").is_empty());
}
