//! Types beyond the facts in a package of a user: what is built, what is refused, and what is built again.

use std::fs;
use std::process::Output;

use infrastruct_tests::generated::Generated;
use serde_json::{Value, json};

/// A schema of an invoice whose time to pay is limited to so many days.
fn invoice(maximum: u32) -> String {
    let schema = json!({
        "typeName": "Acme::Billing::Invoice",
        "properties": {
            "InvoiceId": { "type": "string" },
            "Arn": { "type": "string" },
            "DueDays": { "type": "integer", "maximum": maximum },
            "RoleArn": {
                "type": "string",
                "relationshipRef": { "typeName": "AWS::IAM::Role", "propertyPath": "/properties/Arn" },
            },
        },
        "required": ["DueDays"],
        "additionalProperties": false,
        "readOnlyProperties": ["/properties/InvoiceId", "/properties/Arn"],
        "primaryIdentifier": ["/properties/InvoiceId"],
    });
    schema.to_string()
}

fn script(before: &str, body: &str) -> String {
    format!(
        "use infrastruct::{{App, Output, stack}};\n{before}\nfn main() {{\n    \
         let days: u32 = \"60\".parse().unwrap();\n    \
         let billing = stack!(Billing {{\n{body}\n    }});\n    \
         infrastruct::build(App::new().stack(billing));\n}}\n"
    )
}

const TYPES: &str = "infrastruct::resource_types!();\n";

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn template(generated: &Generated) -> Value {
    let template = generated.templates().join("Billing.template.json");
    serde_json::from_str(&fs::read_to_string(template).expect("a template")).expect("JSON")
}

#[test]
fn a_private_type_is_built_and_checked_by_the_build_step_too() {
    let body =
        "invoice: acme::billing::Invoice { due_days: days },\nid: Output::new(invoice.arn()),";
    let generated = Generated::new("own-types-private", &script(TYPES, body));
    generated.write("resource-types/invoice.json", &invoice(90));
    let output = generated.build();
    assert!(output.status.success(), "{}", said(&output));
    let built = template(&generated);
    assert_eq!(
        built["Resources"]["Invoice"],
        json!({ "Type": "Acme::Billing::Invoice", "Properties": { "DueDays": 60 } })
    );
    assert_eq!(
        built["Outputs"]["Id"]["Value"],
        json!({ "Fn::GetAtt": ["Invoice", "Arn"] })
    );

    // The schema alone changes: the macros expand again, and the build step knows the new one.
    generated.write("resource-types/invoice.json", &invoice(30));
    let output = generated.build();
    generated.write("resource-types/invoice.json", &invoice(90));
    assert!(!output.status.success());
    let said = said(&output);
    assert!(
        said.contains("`due_days` is `60`, more than the maximum of 30"),
        "{said}"
    );
    assert!(said.contains("build.rs:"), "{said}");
}

#[test]
fn mistakes_of_schemas_are_told_at_the_macro() {
    let body = "invoice: acme::billing::Invoice { due_days: days },";
    let generated = Generated::new("own-types-broken", &script(TYPES, body));
    generated.write("resource-types/broken.json", "{ \"typeName\": ");
    generated.write("resource-types/nameless.json", "{ \"properties\": {} }");
    generated.write(
        "resource-types/invoice.json",
        &invoice(90).replace("\"integer\"", "\"intger\""),
    );
    generated.write("resource-types/twice.json", &invoice(90));
    generated.write("resource-types/notes.txt", "nothing to read");
    let output = generated.build();
    let said = said(&output);
    let told: Vec<&str> = said
        .lines()
        .filter(|line| line.starts_with("error: `") || line.contains("help: "))
        .map(str::trim)
        .collect();
    assert_eq!(
        told,
        [
            "error: `resource-types/broken.json`: it is not JSON: expected a value before the end at line 1 column 15",
            "help: write the schema as CloudFormation's registry has it",
            "error: `resource-types/invoice.json`: `/properties/DueDays/type` is `intger`, which is not a type of JSON Schema",
            "help: did you mean `integer`?",
            "error: `resource-types/nameless.json`: it has no `typeName`",
            "help: say which type it is: `\"typeName\": \"Acme::Billing::Invoice\"`",
            "error: `resource-types/twice.json`: it is the type of `resource-types/invoice.json`, too",
            "help: leave one of them",
        ],
        "{said}"
    );
}

#[test]
fn without_schemas_the_macro_says_where_they_go() {
    let generated = Generated::new("own-types-none", &script(TYPES, "id: Output::new(\"\"),"));
    let said = said(&generated.build());
    assert!(
        said.contains("error: there are no schemas in `resource-types`"),
        "{said}"
    );
    assert!(
        said.contains("help: put resource provider schemas there"),
        "{said}"
    );
}

#[test]
fn a_workspace_has_its_types_in_one_place() {
    let body = "invoice: types::acme::billing::Invoice { due_days: days },\n\
        standard: types::Standard { due_days: 14 },\n\
        role: types::role(),\n\
        another: types::acme::billing::Invoice { due_days: 7, role_arn: role.arn() },";
    let generated = Generated::new("own-types-shared", &script("", body));
    generated.write("schemas/invoice.json", &invoice(90));
    generated.write(
        ".cargo/config.toml",
        "[env]\nINFRASTRUCT_RESOURCE_TYPES = { value = \"schemas\", relative = true }\n",
    );
    generated.write(
        "types/Cargo.toml",
        "[package]\nname = \"types\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\ninfrastruct.workspace = true\n",
    );
    generated.write(
        "types/src/lib.rs",
        "infrastruct::resource_types!();\n\n\
         use infrastruct::{Construct, Resource, aws, construct, json};\n\n\
         #[derive(Construct)]\n#[resource(acme::billing::Invoice)]\npub struct Standard { pub due_days: u32 }\n\n\
         pub fn role() -> Resource<aws::iam::Role> {\n    construct!(aws::iam::Role { assume_role_policy_document: json!({\n        \
         \"Version\": \"2012-10-17\",\n        \"Statement\": [{ \"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"sts:AssumeRole\" }],\n    }) })\n}\n",
    );
    let manifest =
        fs::read_to_string(generated.directory().join("Cargo.toml")).expect("its manifest");
    let line = manifest
        .lines()
        .find(|line| line.starts_with("infrastruct = "))
        .expect("the dependency")
        .to_owned();
    let manifest = manifest
        .split("types = ")
        .next()
        .unwrap_or_default()
        .replace("\n[workspace]\n", "");
    generated.write("Cargo.toml", &format!("{manifest}types = {{ path = \"types\" }}\n\n[workspace]\nmembers = [\"types\"]\n\n[workspace.dependencies]\n{line}\n"));
    let output = generated.build();
    assert!(output.status.success(), "{}", said(&output));
    let built = template(&generated);
    assert_eq!(
        built["Resources"]["Standard"]["Properties"],
        json!({ "DueDays": 14 })
    );
    assert_eq!(
        built["Resources"]["Another"]["Properties"]["RoleArn"],
        json!({ "Fn::GetAtt": ["Role", "Arn"] })
    );
}

#[test]
fn a_newer_schema_of_a_known_type_needs_no_other_path() {
    let newer = json!({
        "typeName": "AWS::SQS::Queue",
        "properties": {
            "QueueName": { "type": "string" },
            "QueueUrl": { "type": "string" },
            "Mood": { "type": "string", "enum": ["calm", "busy"] },
            "Arn": { "type": "string" },
            "EchoUrl": { "type": "string" },
        },
        "additionalProperties": false,
        "readOnlyProperties": ["/properties/Arn", "/properties/QueueUrl", "/properties/EchoUrl"],
        "primaryIdentifier": ["/properties/QueueUrl"],
    });
    let body = "queue: infrastruct::aws::sqs::Queue { mood: [\"calm\", \"busy\"][days as usize % 2] },\n\
        echo: Output::new(queue.echo_url()),\n\
        #[allow(target_policy, reason = \"another team's\")]\n\
        subscription: infrastruct::aws::sns::Subscription { topic_arn: topic.topic_arn(), protocol: \"sqs\", endpoint: queue.arn() },\n\
        topic: infrastruct::aws::sns::Topic {},";
    let before = "mod types { infrastruct::resource_types!(); }\nuse types::*;\n";
    let generated = Generated::new("own-types-newer", &script(before, body));
    generated.write("resource-types/queue.json", &newer.to_string());
    let output = generated.build();
    assert!(output.status.success(), "{}", said(&output));
    let built = template(&generated);
    assert_eq!(
        built["Resources"]["Queue"]["Properties"],
        json!({ "Mood": "calm" })
    );
    assert_eq!(
        built["Outputs"]["Echo"]["Value"],
        json!({ "Fn::GetAtt": ["Queue", "EchoUrl"] })
    );

    generated.write(
        "resource-types/queue.json",
        &newer.to_string().replace("calm", "serene"),
    );
    let said = said(&generated.build());
    generated.write("resource-types/queue.json", &newer.to_string());
    assert!(said.contains("`mood` cannot be `calm`"), "{said}");
}
