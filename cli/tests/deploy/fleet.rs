//! StackSets are as safe as stacks: what changes is shown and asked about, and goes where it is told to, no further.

use serde_json::{Value, json};

use super::app::{App, queue, template};
use super::script::{Script, parameter};
use super::server::Server;

fn app(name: &str, script: &Script, template: &Value) -> App {
    let mut app = App::at(name, &Server { port: script.port });
    app.stack("Audit", template, &json!({}));
    app
}

/// What `DescribeStackSet` says.
fn set(template: &Value, parameters: &[(&str, &str)]) -> String {
    let parameters: Vec<String> = parameters
        .iter()
        .map(|(key, value)| format!("<member><ParameterKey>{key}</ParameterKey><ParameterValue>{value}</ParameterValue></member>"))
        .collect();
    let parameters = parameters.concat();
    format!(
        "<StackSet><StackSetName>Audit</StackSetName><Status>ACTIVE</Status>{}<Parameters>{parameters}</Parameters></StackSet>",
        super::script::template(&template.to_string())
    )
}

/// What `ListStackInstances` says: account, region, status.
fn instances(instances: &[(&str, &str, &str)]) -> String {
    let members: Vec<String> = instances
        .iter()
        .map(|(account, region, status)| {
            format!("<member><Account>{account}</Account><Region>{region}</Region><Status>{status}</Status></member>")
        })
        .collect();
    format!("<Summaries>{}</Summaries>", members.concat())
}

/// A StackSet that is there, and whose operations succeed.
fn there(script: &Script, template: &Value, status: &str) {
    let places = [
        ("111111111111", "eu-west-1", status),
        ("111111111111", "eu-central-1", status),
        ("222222222222", "eu-west-1", status),
        ("222222222222", "eu-central-1", status),
    ];
    script
        .says("DescribeStackSet", &set(template, &[]))
        .says("ListStackInstances", &instances(&places))
        .says("UpdateStackSet", "<OperationId>1</OperationId>")
        .says(
            "DescribeStackSetOperation",
            "<StackSetOperation><Status>SUCCEEDED</Status></StackSetOperation>",
        );
}

fn first(wait: u32) -> Value {
    template(&json!({"Inbox": queue(wait)}))
}

const CANARY: [&str; 6] = [
    "deploy",
    "Audit",
    "--accounts",
    "111111111111",
    "--regions",
    "eu-west-1,eu-central-1",
];

#[test]
fn one_account_is_updated_by_itself_in_the_order_given() {
    let script = Script::new();
    there(&script, &first(30), "CURRENT");
    let app = app("fleet_canary", &script, &first(60));
    let behind = [
        ("111111111111", "eu-west-1", "CURRENT"),
        ("111111111111", "eu-central-1", "CURRENT"),
        ("222222222222", "eu-west-1", "OUTDATED"),
        ("222222222222", "eu-central-1", "OUTDATED"),
    ];
    script.says("ListStackInstances", &instances(&behind));
    app.done(&CANARY).says(&[
        "VisibilityTimeout: 30 → 60",
        "2 other instances",
        "222222222222 eu-central-1",
        "Audit deployed",
    ]);
    let updates = script.requests("UpdateStackSet");
    assert_eq!(updates.len(), 1);
    let said = |name: &str| parameter(&updates[0], name);
    assert_eq!(said("Accounts.member.1"), Some("111111111111"));
    assert_eq!(said("Accounts.member.2"), None);
    assert_eq!(said("Regions.member.1"), Some("eu-west-1"));
    assert_eq!(
        said("OperationPreferences.RegionOrder.member.1"),
        Some("eu-west-1")
    );
    assert_eq!(
        said("OperationPreferences.RegionOrder.member.2"),
        Some("eu-central-1")
    );
}

#[test]
fn what_an_operation_has_not_reached_is_updated_again() {
    let script = Script::new();
    there(&script, &first(30), "OUTDATED");
    let app = app("fleet_again", &script, &first(30));
    app.done(&CANARY).says(&["Audit deployed"]);
    assert_eq!(script.requests("UpdateStackSet").len(), 1);
}

#[test]
fn what_is_lost_in_every_place_is_asked_about() {
    let script = Script::new();
    let table = json!({"Table": {"Type": "AWS::DynamoDB::Table"}, "Inbox": queue(30)});
    there(&script, &template(&table), "CURRENT");
    let app = app("fleet_loss", &script, &first(30));
    app.refused(&CANARY).says(&[
        "AWS::DynamoDB::Table Table is deleted",
        "deletes or replaces `Table`",
        "--allow destructive",
    ]);
    assert!(script.requests("UpdateStackSet").is_empty());
}

#[test]
fn options_that_a_stack_set_lacks_are_refused() {
    let script = Script::new();
    let app = app("fleet_options", &script, &first(30));
    for option in [
        vec!["--prepare"],
        vec!["--no-rollback"],
        vec!["--role", "arn:aws:iam::1:role/x"],
        vec!["--rollback-alarm", "arn"],
    ] {
        let arguments: Vec<&str> = CANARY.into_iter().chain(option.clone()).collect();
        app.misused(&arguments).says(&[option[0]]);
    }
    assert!(script.requests("CreateStackSet").is_empty());
}

#[test]
fn values_that_are_not_given_again_stay() {
    let script = Script::new();
    let parameters = json!({"Parameters": {"Size": {"Type": "Number", "Default": 1}}, "Resources": {"Inbox": queue(30)}});
    let mut changed = parameters.clone();
    changed["Resources"]["Inbox"] = queue(60);
    there(&script, &parameters, "CURRENT");
    script.forgets("DescribeStackSet");
    script.says("DescribeStackSet", &set(&parameters, &[("Size", "7")]));
    let app = app("fleet_values", &script, &changed);
    app.done(&CANARY);
    let update = &script.requests("UpdateStackSet")[0];
    assert_eq!(
        parameter(update, "Parameters.member.1.UsePreviousValue"),
        Some("true")
    );
    assert_eq!(
        parameter(update, "Parameters.member.1.ParameterValue"),
        None
    );
}

#[test]
fn an_update_that_names_no_instance_would_reach_them_all() {
    let script = Script::new();
    there(&script, &first(30), "CURRENT");
    let app = app("fleet_elsewhere", &script, &first(60));
    let elsewhere = [
        "deploy",
        "Audit",
        "--accounts",
        "333333333333",
        "--regions",
        "eu-west-1",
    ];
    app.failed(&elsewhere)
        .says(&["none of its 4 instances is among the targets"]);
    assert!(script.requests("UpdateStackSet").is_empty());
    assert!(script.requests("CreateStackInstances").is_empty());
}

#[test]
fn an_instance_that_updates_leave_out_is_said() {
    let script = Script::new();
    there(&script, &first(30), "INOPERABLE");
    let app = app("fleet_inoperable", &script, &first(60));
    app.failed(&CANARY).says(&["INOPERABLE", "--retain-stacks"]);
}

#[test]
fn code_that_the_accounts_cannot_read_is_refused() {
    let script = Script::new();
    let mut app = App::at("fleet_asset", &Server { port: script.port });
    script.says(
        "GetCallerIdentity",
        "<Account>111122223333</Account><Arn>arn</Arn>",
    );
    std::fs::create_dir_all(app.directory.join("code")).unwrap();
    std::fs::write(app.directory.join("code/index.py"), "").unwrap();
    app.stack("Audit", &super::asset::function("code"), &json!({}));
    let mut arguments = CANARY.to_vec();
    arguments.push("--yes");
    app.failed(&arguments)
        .says(&["the asset `code`, which the target accounts cannot read"]);
}

/// The same command with other options.
fn canary<'a>(more: &[&'a str]) -> Vec<&'a str> {
    CANARY.into_iter().chain(more.iter().copied()).collect()
}

#[test]
fn how_fast_and_how_far_is_sent_with_every_operation() {
    let script = Script::new();
    there(&script, &first(30), "CURRENT");
    let app = app("fleet_preferences", &script, &first(60));
    // One more account, which lacks the stack.
    let mut arguments = canary(&["--failure-tolerance", "10%", "--max-concurrent", "3"]);
    arguments[3] = "111111111111,333333333333";
    arguments.push("--regions-at-once");
    script.says("CreateStackInstances", "<OperationId>2</OperationId>");
    app.done(&arguments);
    for action in ["UpdateStackSet", "CreateStackInstances"] {
        let calls = script.requests(action);
        assert_eq!(calls.len(), 1, "{action}");
        let said = |name: &str| parameter(&calls[0], &format!("OperationPreferences.{name}"));
        assert_eq!(said("FailureTolerancePercentage"), Some("10"));
        assert_eq!(said("MaxConcurrentCount"), Some("3"));
        assert_eq!(said("RegionConcurrencyType"), Some("PARALLEL"));
        assert_eq!(said("RegionOrder.member.1"), Some("eu-west-1"));
    }
    let added = &script.requests("CreateStackInstances")[0];
    assert_eq!(parameter(added, "Accounts.member.1"), Some("333333333333"));
    assert_eq!(parameter(added, "Accounts.member.2"), None);
}

#[test]
fn one_account_of_a_unit_goes_first() {
    let script = Script::new();
    let app = app("fleet_unit", &script, &first(60));
    let of_unit = |account: &str, status: &str| {
        format!(
            "<member><Account>{account}</Account><Region>eu-west-1</Region><Status>{status}</Status>\
             <OrganizationalUnitId>ou-1</OrganizationalUnitId></member>"
        )
    };
    // What is not among the targets does not hinder them.
    let members = of_unit("111111111111", "CURRENT") + &of_unit("222222222222", "INOPERABLE");
    let model = "<PermissionModel>SERVICE_MANAGED</PermissionModel></StackSet>";
    script
        .says(
            "DescribeStackSet",
            &set(&first(30), &[]).replace("</StackSet>", model),
        )
        .says(
            "ListStackInstances",
            &format!("<Summaries>{members}</Summaries>"),
        )
        .says("UpdateStackSet", "<OperationId>1</OperationId>")
        .says("CreateStackInstances", "<OperationId>2</OperationId>")
        .says(
            "DescribeStackSetOperation",
            "<StackSetOperation><Status>SUCCEEDED</Status></StackSetOperation>",
        );
    let unit = [
        "deploy",
        "Audit",
        "--organizational-units",
        "ou-1",
        "--accounts",
        "111111111111",
        "--regions",
        "eu-west-1",
    ];
    app.done(&unit);
    let update = &script.requests("UpdateStackSet")[0];
    let said = |name: &str| parameter(update, &format!("DeploymentTargets.{name}"));
    assert_eq!(said("OrganizationalUnitIds.member.1"), Some("ou-1"));
    assert_eq!(said("Accounts.member.1"), Some("111111111111"));
    assert_eq!(said("AccountFilterType"), Some("INTERSECTION"));
    assert_eq!(parameter(update, "Accounts.member.1"), None);
    // What grants the permissions cannot be changed.
    app.misused(&CANARY)
        .says(&["by the permissions of AWS Organizations"]);
}

#[test]
fn a_stack_set_without_instances_is_updated_before_any_is_added() {
    let script = Script::new();
    script
        .says("DescribeStackSet", &set(&first(30), &[]))
        .says("ListStackInstances", "<Summaries/>")
        .says("UpdateStackSet", "<OperationId>1</OperationId>")
        .says("CreateStackInstances", "<OperationId>2</OperationId>")
        .says(
            "DescribeStackSetOperation",
            "<StackSetOperation><Status>SUCCEEDED</Status></StackSetOperation>",
        );
    let app = app("fleet_empty", &script, &first(60));
    app.done(&CANARY);
    let update = &script.requests("UpdateStackSet")[0];
    assert_eq!(parameter(update, "Accounts.member.1"), None);
    assert!(update.contains("TemplateBody="), "{update}");
    assert_eq!(script.requests("CreateStackInstances").len(), 1);
}

#[test]
fn new_accounts_get_it_though_nothing_else_changes() {
    let script = Script::new();
    there(&script, &first(30), "CURRENT");
    script.forgets("DescribeStackSet");
    let role = "<ExecutionRoleName>old</ExecutionRoleName></StackSet>";
    script.says(
        "DescribeStackSet",
        &set(&first(30), &[]).replace("</StackSet>", role),
    );
    let app = app("fleet_roles", &script, &first(30));
    app.done(&canary(&["--execution-role", "old"]))
        .says(&["Audit unchanged"]);
    assert!(script.requests("UpdateStackSet").is_empty());
    app.done(&canary(&["--execution-role", "new"]))
        .says(&["Audit deployed"]);
    let update = &script.requests("UpdateStackSet")[0];
    assert_eq!(parameter(update, "ExecutionRoleName"), Some("new"));
}

#[test]
fn each_instance_says_how_it_stands_and_why_it_failed() {
    let script = Script::new();
    there(&script, &first(30), "CURRENT");
    script.forgets("DescribeStackSetOperation");
    let results = "<Summaries><member><Account>111111111111</Account><Region>eu-west-1</Region><Status>FAILED</Status>\
        <StatusReason>a queue of that name is there</StatusReason></member>\
        <member><Account>111111111111</Account><Region>eu-central-1</Region><Status>CANCELLED</Status></member></Summaries>";
    script
        .says(
            "DescribeStackSetOperation",
            "<StackSetOperation><Status>FAILED</Status></StackSetOperation>",
        )
        .says("ListStackSetOperationResults", results);
    let app = app("fleet_failed", &script, &first(60));
    app.failed(&CANARY).says(&[
        "111111111111 eu-central-1   CANCELLED",
        "111111111111 eu-west-1      FAILED",
        "`Audit` FAILED in 2 places",
        "111111111111 eu-west-1: a queue of that name is there",
        "run the same command again",
    ]);
}

#[test]
fn what_the_instances_hold_is_named_before_they_are_deleted() {
    let script = Script::new();
    let table = template(&json!({"Table": {"Type": "AWS::DynamoDB::Table"}}));
    there(&script, &table, "CURRENT");
    let app = app("fleet_delete", &script, &table);
    let mut arguments = CANARY.to_vec();
    arguments[0] = "destroy";
    app.refused(&arguments)
        .says(&["delete `Audit` in 2 regions, and what `Table` hold in each place?"]);
    for option in [
        "--force",
        "--retain=Table",
        "--role=arn",
        "--execution-role=x",
    ] {
        let arguments: Vec<&str> = arguments.iter().copied().chain([option]).collect();
        let name = option.split('=').next().unwrap();
        app.misused(&arguments).says(&[name]);
    }
    assert!(script.requests("DeleteStackInstances").is_empty());
}

#[test]
fn options_of_stack_sets_mean_nothing_without_targets() {
    let script = Script::new();
    let app = app("fleet_none", &script, &first(30));
    for option in [
        "--regions=eu-west-1",
        "--failure-tolerance=1",
        "--max-concurrent=1",
        "--regions-at-once",
        "--execution-role=x",
    ] {
        app.misused(&["deploy", option]);
        app.misused(&["destroy", "Audit", option]);
    }
    assert!(script.requests("CreateChangeSet").is_empty());
}
