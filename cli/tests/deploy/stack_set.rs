//! The same stack in many accounts and regions, against moto.

use serde_json::json;

use super::app::{App, template};
use super::proxy::Proxy;
use super::server::Server;

const ACCOUNTS: &str = "111111111111,222222222222";

fn instances(app: &App) -> usize {
    app.services
        .query(
            "cloudformation",
            "ListStackInstances",
            &[("StackSetName", "Audit")],
        )
        .matches("<Account>")
        .count()
}

fn topic(name: &str) -> serde_json::Value {
    template(
        &json!({"Topic": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "audit", "DisplayName": name}}}),
    )
}

#[test]
fn a_stack_goes_to_many_accounts_and_regions() {
    let Some(server) = Server::moto() else { return };
    let mut app = App::at("stack_set", server);
    app.stack("Audit", &topic("first"), &json!({}));
    let deploy = [
        "deploy",
        "Audit",
        "--accounts",
        ACCOUNTS,
        "--regions",
        "eu-west-1,eu-central-1",
    ];
    app.done(&deploy).says(&[
        "StackSet created",
        "create in eu-west-1, eu-central-1",
        "Audit deployed",
    ]);
    assert_eq!(instances(&app), 4);

    app.done(&deploy).says(&["Audit unchanged"]);

    // One account more: only its instances are new.
    let more = [
        "deploy",
        "Audit",
        "--accounts",
        "111111111111,222222222222,333333333333",
        "--regions",
        "eu-west-1,eu-central-1",
    ];
    let said = app.done(&more);
    said.says(&["333333333333"]);
    assert_eq!(instances(&app), 6);

    app.stack("Audit", &topic("second"), &json!({}));
    app.done(&more).says(&["update", "Audit deployed"]);
    let set = app.services.query(
        "cloudformation",
        "DescribeStackSet",
        &[("StackSetName", "Audit")],
    );
    assert!(set.contains("second"), "{set}");

    app.refused(&[
        "destroy",
        "Audit",
        "--accounts",
        ACCOUNTS,
        "--regions",
        "eu-west-1",
    ])
    .says(&["--allow destructive"]);
    let destroy = [
        "destroy",
        "Audit",
        "--yes",
        "--accounts",
        "111111111111,222222222222,333333333333",
        "--regions",
        "eu-west-1,eu-central-1",
    ];
    app.done(&destroy).says(&["StackSet deleted"]);
}

#[test]
fn a_stack_set_is_of_one_stack() {
    let Some(server) = Server::moto() else { return };
    let mut app = App::at("stack_set_two", server);
    app.stack("One", &topic("first"), &json!({}));
    app.stack("Two", &topic("first"), &json!({}));
    app.misused(&["deploy", "--accounts", ACCOUNTS, "--regions", "eu-west-1"])
        .says(&["a StackSet is made of one stack"]);
}

#[test]
fn organizational_units_get_it_by_the_permissions_of_organizations() {
    let Some(server) = Server::moto() else { return };
    let proxy = Proxy::before(server.port);
    let mut app = App::at("stack_set_units", server);
    app.through(proxy.port);
    // Not the name of another test: moto has one account for all of them.
    app.stack("Everywhere", &topic("first"), &json!({}));
    let place = [
        "--organizational-units",
        "ou-abcd-11111111",
        "--new-accounts",
        "--delegated-admin",
        "--regions",
        "eu-west-1",
    ];
    // What becomes of it is up to moto, which has no organization.
    app.run(
        &[
            &[
                "deploy",
                "Everywhere",
                "--failure-tolerance",
                "1",
                "--regions-at-once",
            ],
            place.as_slice(),
        ]
        .concat(),
    );
    let creation = &proxy.requests("CreateStackSet")[0];
    assert!(
        creation.contains("PermissionModel=SERVICE_MANAGED"),
        "{creation}"
    );
    assert!(creation.contains("CallAs=DELEGATED_ADMIN"), "{creation}");
    assert!(
        creation.contains("ManagedExecution.Active=true"),
        "{creation}"
    );
    assert!(
        creation.contains("AutoDeployment.Enabled=true"),
        "{creation}"
    );
    assert!(
        creation.contains("ClientRequestToken=infrastruct-"),
        "{creation}"
    );
    let instances = &proxy.requests("CreateStackInstances")[0];
    assert!(
        instances.contains("DeploymentTargets.OrganizationalUnitIds.member.1=ou-abcd-11111111"),
        "{instances}"
    );
    assert!(
        instances.contains("OperationPreferences.FailureToleranceCount=1"),
        "{instances}"
    );
    assert!(
        instances.contains("OperationPreferences.RegionConcurrencyType=PARALLEL"),
        "{instances}"
    );
    assert!(
        instances.contains("OperationId=infrastruct-"),
        "{instances}"
    );
}
