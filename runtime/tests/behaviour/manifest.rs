use infrastruct::{App, Output, Parameter, Stack, aws, construct, synth};
use serde_json::json;

use crate::support::{Directory, errors, holder, queue};
use crate::{app, group};

#[test]
fn the_manifest_says_what_was_built() {
    let directory = Directory::new();
    let line = line!() + 1;
    let inbox = construct!(aws::sqs::Queue {});
    let arn = inbox.arn();
    let producer = group! { inbox: inbox, stage: Parameter::text().no_echo(), url: Output::new("x").export("the-url") };
    let producer = Stack::new("Jobs", producer)
        .region("eu-west-1")
        .account("123456789012")
        .tag("team", "data");
    let consumer = Stack::new("Users", group! { holder: holder(arn) })
        .region("eu-west-1")
        .account("123456789012");
    synth(
        app![consumer, producer.termination_protection(true)],
        &directory.0,
    )
    .unwrap();
    let manifest = directory.json("manifest.json");
    assert_eq!(manifest["version"], 1);
    assert!(manifest["schemaDate"].is_string());
    let expected = json!({
        "name": "Jobs",
        "template": "Jobs.template.json",
        "region": "eu-west-1",
        "account": "123456789012",
        "tags": { "team": "data" },
        "terminationProtection": true,
        "dependencies": [],
        "parameters": [{ "name": "Stage", "type": "String", "required": true, "noEcho": true }],
        "outputs": [{ "name": "Url", "export": "the-url" }, { "name": "ExportInboxArn", "export": "Jobs:Inbox:Arn" }],
        "resources": [{ "logicalId": "Inbox", "type": "AWS::SQS::Queue", "path": "Jobs.inbox", "file": file!(), "line": line }],
    });
    assert_eq!(manifest["stacks"][0], expected);
    assert_eq!(manifest["stacks"][1]["dependencies"], json!(["Jobs"]));
}

#[test]
fn one_name_in_several_places_is_several_stacks() {
    let hub = || Stack::new("Hub", group! { inbox: queue() });
    let (west, east) = (hub().region("eu-west-1"), hub().region("us-east-1"));
    let (one, two) = (
        Stack::new("Team", group! { inbox: queue() })
            .account("111111111111")
            .region("eu-west-1"),
        Stack::new("Team", group! { inbox: queue() })
            .account("222222222222")
            .region("eu-west-1"),
    );
    let user = Stack::new("User", group! { holder: holder(east.inbox.arn()) }).region("us-east-1");
    let directory = Directory::new();
    let app = App::new()
        .stack(west)
        .stack(east)
        .stack(one)
        .stack(two)
        .stack(user);
    let manifest = synth(app, &directory.0).unwrap();
    let shown: Vec<(&str, &str, &str)> = manifest
        .stacks
        .iter()
        .map(|stack| {
            (
                stack.name.as_str(),
                stack.id.as_str(),
                stack.template.as_str(),
            )
        })
        .collect();
    assert_eq!(
        shown,
        [
            ("Hub", "Hub.eu-west-1", "Hub.eu-west-1.template.json"),
            ("Hub", "Hub.us-east-1", "Hub.us-east-1.template.json"),
            (
                "Team",
                "Team.111111111111",
                "Team.111111111111.template.json"
            ),
            (
                "Team",
                "Team.222222222222",
                "Team.222222222222.template.json"
            ),
            ("User", "User", "User.template.json"),
        ]
    );
    assert_eq!(manifest.stacks[4].dependencies, ["Hub.us-east-1"]);
    let json = directory.json("manifest.json");
    assert_eq!(json["stacks"][0]["name"], "Hub");
    assert_eq!(json["stacks"][0]["id"], "Hub.eu-west-1");
    assert!(json["stacks"][4].get("id").is_none());
    assert!(directory.0.join("Hub.eu-west-1.template.json").is_file());
}

#[test]
fn one_name_in_one_place_is_refused() {
    let hub = || Stack::new("Hub", group! { inbox: queue() });
    let said = errors(App::new().stack(hub().region("eu-west-1")).stack(hub()));
    assert!(
        said[0].contains("another stack is called `Hub` too")
            && said[0].ends_with("help: or say of both where they are deployed"),
        "{said:?}"
    );
}
