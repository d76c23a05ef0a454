//! What is said to have happened has happened, also where CloudFormation lags behind itself or a colleague is faster.

use serde_json::json;

use super::app::{App, queue, template};
use super::script::{Event, OWN_TOKEN, Script, change_set, events, stack};
use super::server::Server;

/// An app whose stack `Ingest` is deployed, and whose queue is to change.
fn app(name: &str, script: &Script) -> App {
    let mut app = App::at(name, &Server { port: script.port });
    app.stack(
        "Ingest",
        &template(&json!({"Inbox": queue(60)})),
        &json!({}),
    );
    let deployed = template(&json!({"Inbox": queue(30)})).to_string();
    script
        .says("DescribeStacks", &stack("Ingest", "UPDATE_COMPLETE"))
        .says("GetTemplate", &super::script::template(&deployed))
        .says("CreateChangeSet", "<Id>arn:change-set</Id>")
        .says(
            "DescribeChangeSet",
            &change_set("Ingest", "CREATE_COMPLETE", "AVAILABLE"),
        );
    app
}

const OLD: Event<'static> = Event {
    id: "0",
    logical_id: "Ingest",
    status: "UPDATE_COMPLETE",
    token: "an-earlier-one",
};

fn own<'a>(id: &'a str, status: &'a str) -> Event<'a> {
    Event {
        id,
        logical_id: "Ingest",
        status,
        token: OWN_TOKEN,
    }
}

fn foreign<'a>(id: &'a str, status: &'a str) -> Event<'a> {
    Event {
        token: "a-colleague",
        ..own(id, status)
    }
}

#[test]
fn a_state_from_before_the_start_ends_nothing() {
    let script = Script::new();
    let app = app("lag", &script);
    let (start, end) = (
        || own("1", "UPDATE_IN_PROGRESS"),
        || own("2", "UPDATE_ROLLBACK_COMPLETE"),
    );
    script
        .says("DescribeStackEvents", &events("Ingest", &[OLD]))
        // The event is there, and the state is still that from before.
        .says("DescribeStackEvents", &events("Ingest", &[start(), OLD]))
        .says("DescribeStackEvents", &events("Ingest", &[start(), OLD]))
        .says(
            "DescribeStackEvents",
            &events("Ingest", &[end(), start(), OLD]),
        );
    app.failed(&["deploy", "--yes"]).says(&["error: `Ingest`"]);
}

#[test]
fn the_end_of_somebody_elses_operation_ends_nothing() {
    let script = Script::new();
    let app = app("foreign", &script);
    let others = || {
        [
            foreign("2", "UPDATE_COMPLETE"),
            foreign("1", "UPDATE_IN_PROGRESS"),
        ]
    };
    let [two, one] = others();
    script
        .says("DescribeStackEvents", &events("Ingest", &[OLD]))
        .says("DescribeStackEvents", &events("Ingest", &[two, one, OLD]));
    let [two, one] = others();
    script.says(
        "DescribeStackEvents",
        &events(
            "Ingest",
            &[
                own("4", "UPDATE_ROLLBACK_COMPLETE"),
                own("3", "UPDATE_IN_PROGRESS"),
                two,
                one,
                OLD,
            ],
        ),
    );
    app.failed(&["deploy", "--yes"]).says(&["error: `Ingest`"]);
}

#[test]
fn a_change_set_that_became_obsolete_is_made_and_shown_again() {
    let script = Script::new();
    let app = app("obsolete", &script);
    script
        .says("DescribeStackEvents", &events("Ingest", &[OLD]))
        .refuses(
            "ExecuteChangeSet",
            "InvalidChangeSetStatus",
            "ChangeSet is in OBSOLETE status and cannot be executed",
        )
        .says("ExecuteChangeSet", "")
        .says("DescribeStackEvents", &events("Ingest", &[OLD]))
        .says("DescribeStackEvents", &events("Ingest", &[OLD]))
        .says(
            "DescribeStackEvents",
            &events(
                "Ingest",
                &[
                    own("2", "UPDATE_COMPLETE"),
                    own("1", "UPDATE_IN_PROGRESS"),
                    OLD,
                ],
            ),
        );
    app.done(&["deploy", "--yes"]).says(&[
        "`Ingest` has changed since this was shown",
        "Ingest deployed",
    ]);
    assert_eq!(script.requests("ExecuteChangeSet").len(), 2);
    assert_eq!(script.requests("CreateChangeSet").len(), 2);
}

#[test]
fn a_change_set_that_a_colleague_executes_is_not_ones_own() {
    let script = Script::new();
    let app = app("colleague", &script);
    script
        .says("DescribeStackEvents", &events("Ingest", &[OLD]))
        .refuses(
            "ExecuteChangeSet",
            "InvalidChangeSetStatus",
            "EXECUTE_IN_PROGRESS",
        )
        .says(
            "DescribeStackEvents",
            &events("Ingest", &[foreign("1", "UPDATE_IN_PROGRESS"), OLD]),
        );
    let said = app.failed(&["deploy", "--yes"]);
    said.says(&["is being changed by somebody else"]);
    assert!(!said.err.contains("Ingest deployed"), "{}", said.err);
}

#[test]
fn an_execution_whose_answer_was_lost_is_followed_by_its_token() {
    let script = Script::new();
    let app = app("lost", &script);
    script
        .says("DescribeStackEvents", &events("Ingest", &[OLD]))
        .refuses("ExecuteChangeSet", "ChangeSetNotFound", "it is gone")
        .says(
            "DescribeStackEvents",
            &events("Ingest", &[own("1", "UPDATE_IN_PROGRESS"), OLD]),
        )
        .says(
            "DescribeStackEvents",
            &events(
                "Ingest",
                &[
                    own("2", "UPDATE_COMPLETE"),
                    own("1", "UPDATE_IN_PROGRESS"),
                    OLD,
                ],
            ),
        );
    app.done(&["deploy", "--yes"]).says(&["Ingest deployed"]);
    assert_eq!(script.requests("ExecuteChangeSet").len(), 1);
}

#[test]
fn drift_that_could_not_be_found_out_is_not_said_to_be_none() {
    let script = Script::new();
    let mut app = App::at("drift_failed", &Server { port: script.port });
    app.stack(
        "Ingest",
        &template(&json!({"Inbox": queue(60)})),
        &json!({}),
    );
    let drifts = "<StackResourceDrifts><member><LogicalResourceId>Inbox</LogicalResourceId><ResourceType>AWS::SQS::Queue</ResourceType>\
        <StackResourceDriftStatus>IN_SYNC</StackResourceDriftStatus><Timestamp>2025-01-01T00:00:00Z</Timestamp></member></StackResourceDrifts>";
    script
        .says("DescribeStacks", &stack("Ingest", "UPDATE_COMPLETE"))
        .says("DetectStackDrift", "<StackDriftDetectionId>1</StackDriftDetectionId>")
        .says(
            "DescribeStackDriftDetectionStatus",
            "<DetectionStatus>DETECTION_FAILED</DetectionStatus><DetectionStatusReason>access denied to Inbox</DetectionStatusReason>\
             <Timestamp>2026-01-01T00:00:00Z</Timestamp>",
        )
        .says("DescribeStackResourceDrifts", drifts);
    let said = app.failed(&["drift"]);
    said.says(&["could not be found out", "access denied to Inbox"]);
    assert!(said.out.contains("1 cannot be checked"), "{}", said.out);
}

#[test]
fn of_a_stack_that_was_rolled_back_nothing_is_there() {
    let script = Script::new();
    let app = app("rolled_back", &script);
    script.forgets("DescribeStacks");
    script.says("DescribeStacks", &stack("Ingest", "ROLLBACK_COMPLETE"));
    let said = app.done(&["diff"]);
    assert!(said.out.contains("not deployed yet"), "{}", said.out);
    assert!(said.out.contains("+ AWS::SQS::Queue Inbox"), "{}", said.out);
}

#[test]
fn tags_of_a_stack_are_part_of_its_diff() {
    let script = Script::new();
    let mut app = app("tags", &script);
    app.stack(
        "Ingest",
        &template(&json!({"Inbox": queue(30)})),
        &json!({"tags": {"team": "data"}}),
    );
    let said = app.run(&["diff", "--fail-on", "any"]);
    assert_eq!(said.code, 4, "{}", said.out);
    assert!(
        said.out.contains("team") && said.out.contains("data"),
        "{}",
        said.out
    );
}

#[test]
fn what_a_service_says_does_not_steer_the_terminal() {
    let script = Script::new();
    let app = app("steering", &script);
    let failed = "<StackEvents><member><StackId>s</StackId><EventId>1</EventId><StackName>Ingest</StackName><LogicalResourceId>Inbox</LogicalResourceId>\
        <ResourceType>AWS::SQS::Queue</ResourceType><ResourceStatus>CREATE_FAILED</ResourceStatus>\
        <ResourceStatusReason>no &#x1b;]0;owned&#x7; way</ResourceStatusReason><Timestamp>2026-01-01T12:00:00Z</Timestamp></member></StackEvents>";
    script.says("DescribeStackEvents", failed);
    let said = app.done(&["events", "Ingest"]);
    assert!(said.out.contains("owned"), "{}", said.out);
    assert!(!said.out.contains(['\u{1b}', '\u{7}']), "{:?}", said.out);
}

#[test]
fn a_second_factor_is_asked_for_and_where_nobody_is_there_that_is_said() {
    let script = Script::new();
    let mut app = app("second_factor", &script);
    let configuration = app.directory.join("config");
    let text = "[profile team]\nrole_arn = arn:aws:iam::111122223333:role/deploy\nsource_profile = base\nmfa_serial = arn:aws:iam::111122223333:mfa/me\n\
         [profile base]\naws_access_key_id = a\naws_secret_access_key = secret-of-the-test\n";
    std::fs::write(&configuration, text).unwrap();
    app.set("AWS_CONFIG_FILE", &configuration.display().to_string());
    app.failed(&["diff", "--profile", "team"]).says(&[
        "the profile wants the code of `arn:aws:iam::111122223333:mfa/me`",
        "nobody can be asked",
    ]);
    assert!(script.requests("AssumeRole").is_empty());
}

#[test]
fn certificates_that_are_none_are_said() {
    let script = Script::new();
    let app = app("certificates", &script);
    let path = app.directory.join("ca.pem");
    std::fs::write(&path, "nothing of the kind").unwrap();
    let file = path.display().to_string();
    app.failed(&["diff", "--ca-bundle", &file])
        .says(&["holds no certificates", "PEM"]);
}
