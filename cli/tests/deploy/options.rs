//! What a deployment can be told.

use std::fs;

use serde_json::json;

use super::app::{App, bad_queue, queue, template};
use super::proxy::Proxy;
use super::service::element;

#[test]
fn parameters_come_from_flags_files_and_what_is_deployed() {
    let Some(mut app) = App::new("parameters") else {
        return;
    };
    let with = json!({
        "Parameters": {"Timeout": {"Type": "Number"}, "Delay": {"Type": "Number", "Default": 1}},
        "Resources": {"Inbox": {"Type": "AWS::SQS::Queue", "Properties": {
            "VisibilityTimeout": {"Ref": "Timeout"}, "DelaySeconds": {"Ref": "Delay"}}}},
    });
    app.stack("Ingest", &with, &json!({}));
    app.misused(&["deploy"]).says(&[
        "`Ingest` needs values for `Timeout`",
        "--parameter Timeout=VALUE",
    ]);
    app.misused(&["deploy", "--parameter", "Timeouts=3"])
        .says(&["no stack that is deployed has a parameter `Timeouts`"]);
    fs::write(
        app.directory.join("values.json"),
        r#"{"Timeout": 20, "Ingest": {"Delay": 2}}"#,
    )
    .unwrap();
    app.done(&["deploy", "--parameters-file", "values.json"]);
    let attributes = &app.services.queues()[0].1;
    assert_eq!(
        (
            &attributes["VisibilityTimeout"],
            &attributes["DelaySeconds"]
        ),
        (&json!("20"), &json!("2"))
    );
    // The deployed value stays where none is given.
    app.done(&["deploy", "--parameter", "Ingest:Delay=3"])
        .says(&["Ingest deployed"]);
    let attributes = &app.services.queues()[0].1;
    assert_eq!(
        (
            &attributes["VisibilityTimeout"],
            &attributes["DelaySeconds"]
        ),
        (&json!("20"), &json!("3"))
    );
    app.done(&["deploy"]).says(&["Ingest unchanged"]);
}

#[test]
fn tags_reach_the_stack_and_a_change_of_them_is_a_change() {
    let Some(mut app) = App::new("tags") else {
        return;
    };
    app.stack(
        "Ingest",
        &template(&json!({"Inbox": queue(30)})),
        &json!({"tags": {"team": "signals"}}),
    );
    app.done(&["deploy", "--tag", "stage=live"]);
    let stack = app.services.query(
        "cloudformation",
        "DescribeStacks",
        &[("StackName", "Ingest")],
    );
    assert!(
        stack.contains("<Value>signals</Value>") && stack.contains("<Value>live</Value>"),
        "{stack}"
    );
    app.done(&["deploy", "--tag", "stage=live"])
        .says(&["Ingest unchanged"]);
    app.done(&["deploy", "--tag", "stage=test"])
        .says(&["Ingest deployed"]);
    let stack = app.services.query(
        "cloudformation",
        "DescribeStacks",
        &[("StackName", "Ingest")],
    );
    assert!(stack.contains("<Value>test</Value>"), "{stack}");
}

#[test]
fn a_resource_that_exists_comes_under_the_stack() {
    let Some(mut app) = App::new("import") else {
        return;
    };
    app.stack(
        "Ingest",
        &template(&json!({"Inbox": queue(30)})),
        &json!({}),
    );
    app.done(&["deploy"]);
    app.services.make_bucket("import-archive");
    let bucket = json!({"Type": "AWS::S3::Bucket", "DeletionPolicy": "Retain", "Properties": {"BucketName": "import-archive"}});
    app.stack(
        "Ingest",
        &template(&json!({"Archive": bucket, "Inbox": queue(30)})),
        &json!({}),
    );
    app.done(&["import", "Ingest", "Archive=import-archive"])
        .says(&["1 to import", "IMPORT_COMPLETE", "Ingest imported"]);
    let resources = app.services.query(
        "cloudformation",
        "DescribeStackResources",
        &[("StackName", "Ingest")],
    );
    assert!(resources.contains("import-archive"), "{resources}");
    app.done(&["deploy"]).says(&["Ingest unchanged"]);
    app.misused(&["import", "Ingest", "Archiv=import-archive"])
        .says(&["did you mean `Archive`?"]);
}

#[test]
fn an_import_leaves_the_outputs_to_the_next_deployment() {
    let Some(mut app) = App::new("import_outputs") else {
        return;
    };
    app.services.make_bucket("import-outputs");
    let bucket = json!({"Type": "AWS::S3::Bucket", "DeletionPolicy": "Retain", "Properties": {"BucketName": "import-outputs"}});
    let mut template = template(&json!({"Archive": bucket}));
    template["Outputs"] = json!({"Name": {"Value": {"Ref": "Archive"}}});
    app.stack("Archives", &template, &json!({}));
    app.done(&["import", "Archives", "Archive=import-outputs"])
        .says(&["the outputs stay as they are", "Archives imported"]);
    let deployed = app.services.query(
        "cloudformation",
        "GetTemplate",
        &[("StackName", "Archives")],
    );
    assert!(
        deployed.contains("Archive") && !deployed.contains("Outputs"),
        "{deployed}"
    );
}

#[test]
fn a_comparison_refuses_the_parameters_that_a_deployment_does() {
    let script = super::script::Script::new();
    let mut app = App::at(
        "diff_parameters",
        &super::server::Server { port: script.port },
    );
    app.stack(
        "Ingest",
        &template(&json!({"Inbox": queue(30)})),
        &json!({}),
    );
    app.misused(&["diff", "--parameter", "Size=3"])
        .says(&["no stack that is deployed has a parameter `Size`"]);
    app.misused(&["diff", "--parameter", "Ingst:Size=3"])
        .says(&["did you mean `Ingest`?"]);
}

#[test]
fn machines_read_json() {
    let Some(mut app) = App::new("json") else {
        return;
    };
    let with =
        json!({"Resources": {"Inbox": queue(30)}, "Outputs": {"Url": {"Value": {"Ref": "Inbox"}}}});
    app.stack("Ingest", &with, &json!({}));
    let read = |arguments: &[&str]| {
        let said = app.done(arguments);
        serde_json::from_str::<serde_json::Value>(&said.out)
            .unwrap_or_else(|error| panic!("{error}: {}", said.out))
    };
    let deployed = read(&["deploy", "--json"]);
    assert_eq!(deployed["stacks"][0]["conclusion"], "deployed");
    assert_eq!(deployed["stacks"][0]["status"], "CREATE_COMPLETE");
    assert_eq!(
        read(&["outputs", "--json"])["stacks"]["Ingest"],
        deployed["stacks"][0]["outputs"]
    );
    assert_eq!(read(&["drift", "--json"])["stacks"][0]["drifted"], false);
    assert_eq!(
        read(&["events", "Ingest", "--json"])["events"][0]["status"],
        "CREATE_IN_PROGRESS"
    );
    assert_eq!(read(&["doctor", "--json"])["ok"], true);
    assert_eq!(
        read(&["destroy", "Ingest", "--yes", "--json"])["deleted"][0],
        "Ingest"
    );
}

#[test]
fn a_stack_of_another_account_is_refused() {
    let Some(mut app) = App::new("account") else {
        return;
    };
    app.stack(
        "Ingest",
        &template(&json!({"Inbox": queue(30)})),
        &json!({"account": "999999999999"}),
    );
    app.failed(&["deploy"])
        .says(&["not of `999999999999`", "--assume-role"]);
    // A role of that account is assumed, and the stack is deployed there.
    let role = "arn:aws:iam::{account}:role/deploy";
    app.done(&["deploy", "--assume-role", role]);
    assert!(app.services.queues().is_empty());
    let there = super::service::Services {
        port: app.services.port,
        account: "999999999999".to_owned(),
    };
    assert_eq!(there.queues().len(), 1);
}

#[test]
fn a_stack_goes_to_its_own_region() {
    let Some(mut app) = App::new("region") else {
        return;
    };
    app.stack(
        "Ingest",
        &template(&json!({"Inbox": queue(30)})),
        &json!({"region": "us-east-1"}),
    );
    let said = app.done(&["deploy", "--json"]);
    assert!(
        said.out.contains("arn:aws:cloudformation:us-east-1:"),
        "{}",
        said.out
    );
    assert!(app.services.queues().is_empty());
    let stacks = app.services.query("cloudformation", "ListStacks", &[]);
    assert_eq!(element(&stacks, "StackName"), None);
}

#[test]
fn what_is_asked_for_reaches_cloudformation() {
    let Some(mut app) = App::new("asked") else {
        return;
    };
    let proxy = Proxy::before(app.services.port);
    app.through(proxy.port);
    app.stack(
        "Ingest",
        &template(&json!({"Inbox": queue(30)})),
        &json!({}),
    );
    app.done(&[
        "deploy",
        "--express",
        "--import-existing",
        "--revert-drift",
        "--role=arn:aws:iam::100000000001:role/deploy",
        "--notification-arn=arn:aws:sns:eu-central-1:100000000001:heard",
        "--rollback-alarm=arn:aws:cloudwatch:eu-central-1:100000000001:alarm:late",
    ]);
    let request = &proxy.requests("CreateChangeSet")[0];
    for text in [
        "DeploymentConfig.Mode=EXPRESS",
        "ImportExistingResources=true",
        "DeploymentMode=REVERT_DRIFT",
        "RoleARN=arn%3Aaws%3Aiam%3A%3A100000000001%3Arole%2Fdeploy",
        "NotificationARNs.member.1=arn%3Aaws%3Asns",
        "RollbackConfiguration.RollbackTriggers.member.1.Arn=arn%3Aaws%3Acloudwatch",
        "RollbackConfiguration.RollbackTriggers.member.1.Type=AWS%3A%3ACloudWatch%3A%3AAlarm",
    ] {
        assert!(request.contains(text), "{text}: {request}");
    }
}

#[test]
fn express_mode_takes_no_custom_resources() {
    let Some(mut app) = App::new("express") else {
        return;
    };
    let custom = json!({"Type": "Custom::Thing", "Properties": {"ServiceToken": "arn:aws:lambda:eu-central-1:1:function:f"}});
    app.stack(
        "Ingest",
        &template(&json!({"Inbox": queue(30), "Thing": custom})),
        &json!({}),
    );
    app.failed(&["deploy", "--express"]).says(&[
        "`Thing` (Custom::Thing)",
        "--> src/stacks.rs:20",
        "leave out `--express`",
    ]);
    assert!(app.services.queues().is_empty());
}

#[test]
fn every_call_that_changes_something_has_a_token() {
    let Some(mut app) = App::new("tokens") else {
        return;
    };
    let proxy = Proxy::before(app.services.port);
    app.through(proxy.port);
    app.stack(
        "Ingest",
        &template(&json!({"Inbox": queue(30)})),
        &json!({}),
    );
    app.done(&["deploy"]);
    app.stack(
        "Ingest",
        &template(&json!({"Inbox": queue(45), "Zdlq": bad_queue("Inbox")})),
        &json!({}),
    );
    app.failed(&["deploy", "--no-rollback"]);
    app.done(&["rollback", "Ingest"]);
    app.done(&["destroy", "Ingest", "--yes"]);
    for action in [
        "CreateChangeSet",
        "ExecuteChangeSet",
        "RollbackStack",
        "DeleteStack",
    ] {
        let requests = proxy.requests(action);
        assert!(!requests.is_empty(), "{action}");
        let has_token = |request: &String| {
            request.contains("ClientToken=infrastruct-")
                || request.contains("ClientRequestToken=infrastruct-")
        };
        assert!(requests.iter().all(has_token), "{action}: {requests:?}");
    }
}

#[test]
fn looking_leaves_nothing_behind() {
    let Some(mut app) = App::new("looking") else {
        return;
    };
    app.stack(
        "Ingest",
        &template(&json!({"Inbox": queue(30)})),
        &json!({}),
    );
    let said = app.done(&["diff", "--change-set"]);
    assert!(said.out.contains("Inbox"), "{}", said.out);
    assert_eq!(
        app.services
            .status("Ingest")
            .filter(|status| status != "DELETE_COMPLETE"),
        None
    );
    app.failed(&["outputs", "Ingest"])
        .says(&["`Ingest` has not been deployed"]);
    app.misused(&["deploy", "Ingset"])
        .says(&["there is no stack `Ingset`", "did you mean `Ingest`?"]);
}

#[test]
fn a_profile_gives_credentials_and_region() {
    let Some(mut app) = App::new("profile") else {
        return;
    };
    let file = app.directory.join("config");
    let account = app.services.account.clone();
    let keys = format!("aws_access_key_id = {account}\naws_secret_access_key = secret-of-the-test");
    fs::write(
        &file,
        format!("[profile team]\nregion = eu-north-1\n{keys}\n"),
    )
    .unwrap();
    app.stack(
        "Ingest",
        &template(&json!({"Inbox": queue(30)})),
        &json!({}),
    );
    let mut command = app.command(&["deploy", "--json", "--profile", "team"]);
    // The environment has other credentials: the option wins.
    command
        .env("AWS_ACCESS_KEY_ID", "200000000001")
        .env_remove("AWS_REGION");
    let said = super::app::Said::of(command.env("AWS_CONFIG_FILE", file).output().unwrap());
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(
        said.out
            .contains(&format!("arn:aws:cloudformation:eu-north-1:{account}:")),
        "{}",
        said.out
    );
}

#[test]
fn missing_credentials_and_regions_are_said_plainly() {
    let Some(mut app) = App::new("nobody") else {
        return;
    };
    app.stack(
        "Ingest",
        &template(&json!({"Inbox": queue(30)})),
        &json!({}),
    );
    let said = |removed: &[&str]| {
        let mut command = app.command(&["deploy"]);
        for name in removed {
            command.env_remove(name);
        }
        super::app::Said::of(command.output().unwrap())
    };
    let without = said(&["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"]);
    assert_eq!(without.code, 1);
    without.says(&["credentials", "--profile"]);
    said(&["AWS_REGION"]).says(&["there is no region to deploy to", "--region"]);
}
