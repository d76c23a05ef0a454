use infrastruct::{Output, Parameter, Stack, synth};
use serde_json::json;

use crate::support::{Directory, holder, queue};
use crate::{app, group};

#[test]
fn the_manifest_says_what_was_built() {
    let directory = Directory::new();
    let inbox = queue();
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
        "resources": [{ "logicalId": "Inbox", "type": "AWS::SQS::Queue", "path": "Jobs.inbox", "file": "src/stacks.rs", "line": 7 }],
    });
    assert_eq!(manifest["stacks"][0], expected);
    assert_eq!(manifest["stacks"][1]["dependencies"], json!(["Jobs"]));
}
