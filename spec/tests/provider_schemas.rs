//! Types that provider schemas give, beside the facts and instead of them.

use std::fs;
use std::path::Path;

use infrastruct_json::{Value, json};
use infrastruct_spec::{
    IdentifierKind, Registry, Replacement, Resource, ResourceType, ReturnValue, Template, check,
    resource_type, resource_types, service, services, vendor,
};

const INVOICE: &str = include_str!("schemas/invoice.json");

fn read(schema: &str) -> ResourceType {
    ResourceType::read("schema.json", schema).expect("a right schema")
}

/// What is wrong with a schema: each mistake with its help.
fn mistakes(schema: &Value) -> Vec<String> {
    let errors =
        ResourceType::read("schema.json", &schema.to_string()).expect_err("a wrong schema");
    errors
        .into_iter()
        .map(|error| {
            error.message
                + error
                    .help
                    .map(|help| format!(" | {help}"))
                    .as_deref()
                    .unwrap_or("")
        })
        .collect()
}

/// The rules that a resource of the type breaks.
fn findings(registry: &'static Registry, type_name: &str, properties: &Value) -> Vec<&'static str> {
    let template =
        json!({ "Resources": { "It": { "Type": type_name, "Properties": properties } } });
    let (template, _) = Template::from_json(&template);
    let found = registry.scope(|| check(&template));
    let mut rules: Vec<_> = found.into_iter().map(|found| found.rule).collect();
    rules.sort_unstable();
    rules
}

#[test]
fn a_private_type_is_known_by_its_name() {
    let registry = Registry::new([read(INVOICE)]);
    assert!(resource_type("Acme::Billing::Invoice").is_none());
    registry.scope(|| {
        let invoice = resource_type("Acme::Billing::Invoice").expect("it is given");
        assert_eq!(
            invoice.service().map(infrastruct_spec::Service::namespace),
            Some("Acme::Billing")
        );
        let billing = vendor("acme")
            .and_then(|acme| acme.service("billing"))
            .expect("its service");
        assert_eq!(billing.last_segments(), ["Invoice"]);
        assert_eq!(billing.resource_type("Invoice"), Some(invoice));
        assert_eq!(vendor("acme").map(|acme| acme.services().len()), Some(1));
        // AWS's services are AWS's.
        assert!(service("billing").is_none_or(|billing| billing.namespace().starts_with("AWS")));
    });
    assert!(vendor("acme").is_none());
}

#[test]
fn a_private_type_is_described() {
    let invoice = read(INVOICE);
    assert_eq!(invoice.definition_names(), ["Amount", "Line", "Receiver"]);
    assert_eq!(invoice.schema().required(), ["Customer", "Lines"]);
    assert_eq!(invoice.replacement("Customer"), Replacement::Always);
    assert_eq!(invoice.replacement("DueDays"), Replacement::Never);
    assert!(invoice.is_read_only("Total/Value"));
    let names: Vec<_> = invoice
        .attributes()
        .iter()
        .map(infrastruct_spec::Attribute::rust_name)
        .collect();
    assert_eq!(
        names,
        [
            "arn",
            "invoice_id",
            "total",
            "total_currency",
            "total_value"
        ]
    );
    assert_eq!(
        invoice.identifier(IdentifierKind::Arn),
        Some(ReturnValue::Attribute("Arn".to_owned()))
    );
    assert_eq!(
        invoice.identifier(IdentifierKind::Id),
        Some(ReturnValue::Ref)
    );
    let role = invoice
        .schema()
        .property("RoleArn")
        .expect("a property")
        .wants();
    assert_eq!(role[0].to_string(), "Arn<aws::iam::Role>");
    assert_eq!(role.len(), 1);
    assert_eq!(
        invoice.tagging().map(|tagging| tagging.property),
        Some("Tags")
    );
}

#[test]
fn what_a_schema_of_one_s_own_says_of_relationships_is_taken_at_its_word() {
    let role = json!({ "typeName": "AWS::IAM::Role", "propertyPath": "/properties/Arn" });
    let text = json!({ "type": "string", "relationshipRef": role });
    let schema = json!({
        "typeName": "Acme::Billing::Job",
        "properties": {
            "ExecutionRoleArn": text,
            "Roles": { "type": "array", "items": text },
            "Principal": text,
        },
    });
    let job = read(&schema.to_string());
    let wants = |property: &str| {
        let schema = job.schema().property(property).expect("a property");
        let schema = schema.items().unwrap_or(schema);
        let wants: Vec<_> = schema.wants().iter().map(ToString::to_string).collect();
        (schema.is_closed(), wants.join(" "))
    };
    for property in ["ExecutionRoleArn", "Roles", "Principal"] {
        assert_eq!(wants(property), (true, "Arn<aws::iam::Role>".to_owned()));
    }
}

#[test]
fn values_of_a_private_type_are_checked() {
    let registry = Registry::new([read(INVOICE)]);
    let line = json!({ "Text": "advice", "Amount": { "Value": 1 } });
    let right = json!({ "Customer": "C0001", "Lines": [line], "Tags": { "team": "data" } });
    assert_eq!(
        findings(registry, "Acme::Billing::Invoice", &right),
        [""; 0]
    );
    let wrong = json!({
        "Custmer": "C0001",
        "Lines": [{ "Text": "", "Amount": { "Value": -1, "Currency": "DM" } }],
        "DueDays": 91,
        "Total": { "Value": 1 },
    });
    assert_eq!(
        findings(registry, "Acme::Billing::Invoice", &wrong),
        [
            "read_only_property",
            "unknown_property",
            "wrong_length",
            "wrong_number",
            "wrong_number",
            "wrong_value",
        ]
    );
}

#[test]
fn a_free_type_takes_anything() {
    let ledger = read(r#"{"typeName": "Acme::Billing::Ledger"}"#);
    assert!(ledger.is_free());
    let registry = Registry::new([ledger]);
    let properties = json!({ "Anything": { "Goes": [1, "a", null] } });
    assert_eq!(
        findings(registry, "Acme::Billing::Ledger", &properties),
        [""; 0]
    );
    // As does a type of AWS that is too new for the facts.
    let stream = read(r#"{"typeName": "AWS::SQS::Stream"}"#);
    let registry = Registry::new([stream]);
    assert_eq!(findings(registry, "AWS::SQS::Stream", &properties), [""; 0]);
    let segments = registry.scope(|| service("sqs").expect("a service").last_segments());
    assert_eq!(
        segments,
        ["Queue", "QueueInlinePolicy", "QueuePolicy", "Stream"]
    );
}

#[test]
fn a_newer_schema_replaces_the_facts_and_keeps_what_it_does_not_say() {
    let newer = json!({
        "typeName": "AWS::StepFunctions::StateMachine",
        "properties": {
            "RoleArn": { "type": "string" },
            "Mood": { "type": "string", "enum": ["good", "bad"] },
            "Arn": { "type": "string" },
            "Echo": { "type": "string" },
        },
        "required": ["RoleArn"],
        "additionalProperties": false,
        "readOnlyProperties": ["/properties/Arn", "/properties/Echo"],
        "primaryIdentifier": ["/properties/Arn"],
    });
    let registry = Registry::new([read(&newer.to_string())]);
    let template = json!({ "Resources": {
        "Queue": { "Type": "AWS::SQS::Queue" },
        "It": { "Type": "AWS::StepFunctions::StateMachine", "Properties": {
            "Definition": {},
            "RoleArn": { "Fn::GetAtt": ["Queue", "Arn"] },
            "Mood": "so so",
        } },
    } });
    let (template, _) = Template::from_json(&template);
    let found = registry.scope(|| check(&template));
    let mut found: Vec<_> = found.into_iter().map(|found| found.rule).collect();
    found.sort_unstable();
    assert_eq!(
        found,
        ["unknown_property", "wrong_reference", "wrong_value"]
    );
    let machine = registry.scope(|| resource_type("AWS::StepFunctions::StateMachine"));
    let machine = machine.expect("the newer one");
    assert!(machine.attribute("Echo").is_some());
    assert!(machine.is_offered_in("eu-central-1"));
    assert_eq!(
        machine.identifier(IdentifierKind::Arn),
        Some(ReturnValue::Ref)
    );
}

#[test]
fn a_resource_is_held_against_the_schema_that_it_is_declared_under() {
    let older =
        json!({ "typeName": "Acme::Web::Site", "properties": { "Old": { "type": "string" } } });
    let newer =
        json!({ "typeName": "Acme::Web::Site", "properties": { "New": { "type": "string" } } });
    let [older, newer] = [older, newer].map(|schema| read(&schema.to_string()));
    let template = json!({ "Resources": {
        "Older": { "Type": "Acme::Web::Site", "Properties": { "Old": "" } },
        "Newer": { "Type": "Acme::Web::Site", "Properties": { "New": "" } },
    } });
    let (mut template, _) = Template::from_json(&template);
    let declare = |resource: &mut Resource| {
        resource.declared_as = Some(if resource.name == "Older" {
            older
        } else {
            newer
        });
    };
    template.resources.iter_mut().for_each(declare);
    assert_eq!(Registry::new([older, newer]).scope(|| check(&template)), []);
}

#[test]
fn what_describe_type_answers_is_read_too() {
    let answer = json!({
        "Arn": "arn:aws:cloudformation:eu-central-1:123456789012:type/resource/Acme-Billing-Invoice",
        "Type": "RESOURCE",
        "TypeName": "Acme::Billing::Invoice",
        "Schema": INVOICE,
    });
    assert_eq!(read(&answer.to_string()).definition_names().len(), 3);
}

#[test]
fn a_module_takes_its_parameters() {
    let module = json!({
        "typeName": "Acme::Web::Site::MODULE",
        "properties": {
            "Parameters": { "type": "object", "properties": {
                "Domain": { "type": "object", "properties": { "Type": { "type": "string" } } },
            } },
            "Resources": { "type": "object", "properties": {} },
        },
        "additionalProperties": true,
    });
    let module = read(&module.to_string());
    assert_eq!(module.rust_path(), "acme::web::Site::MODULE");
    let registry = Registry::new([module]);
    assert_eq!(
        findings(
            registry,
            "Acme::Web::Site::MODULE",
            &json!({ "Domain": "example.com" })
        ),
        [""; 0]
    );
    assert_eq!(
        findings(
            registry,
            "Acme::Web::Site::MODULE",
            &json!({ "Domian": "example.com" })
        ),
        ["unknown_property"]
    );
}

#[test]
fn mistakes_of_a_schema_are_named_all_at_once() {
    let type_name = "Acme::Billing::Invoice";
    let cases = [
        (json!([]), vec!["it is not an object"]),
        (
            json!({ "properties": {} }),
            vec![
                "it has no `typeName` | say which type it is: `\"typeName\": \"Acme::Billing::Invoice\"`",
            ],
        ),
        (
            json!({ "typename": type_name }),
            vec!["it has no `typeName` | did you mean `typeName` where it says `typename`?"],
        ),
        (
            json!({ "typeName": "Invoice" }),
            vec![
                "`Invoice` is not the name of a resource type | it has three parts of letters and digits, as in `Acme::Billing::Invoice`",
            ],
        ),
        (
            json!({
                "typeName": type_name,
                "propertes": {},
                "properties": {
                    "Line": { "$ref": "#/definitions/Lien" },
                    "Total": { "type": "strnig" },
                    "Größe": { "type": "string" },
                    "Days": { "type": "integer", "maxmum": 3 },
                    "Names": [],
                },
                "definitions": { "Line": { "type": "object", "required": "Text" } },
                "required": ["Line"],
            }),
            vec![
                "`/definitions/Line/required` is not a list of names",
                "`/propertes` is not a keyword of provider schemas | did you mean `properties`?",
                "`/properties/Days/maxmum` is not a keyword of provider schemas | did you mean `maximum`?",
                "`/properties/Größe` cannot be a name: it takes letters and digits",
                "`/properties/Line/$ref` refers to `#/definitions/Lien`, which is not there | did you mean `#/definitions/Line`?",
                "`/properties/Names` is not a schema: an object, `true` or `false`",
                "`/properties/Total/type` is `strnig`, which is not a type of JSON Schema | did you mean `string`?",
            ],
        ),
        (
            json!({
                "typeName": type_name,
                "properties": { "Total": { "$ref": "#/definitions/Total" }, "Lines": { "$ref": "#/definitions/Lines" } },
                "definitions": {
                    "Total": { "oneOf": [{ "$ref": "#/definitions/Total" }] },
                    "Lines": { "type": "array", "items": { "$ref": "#/definitions/Lines" } },
                },
            }),
            vec![
                "`/definitions/Lines` leads back to itself without an end",
                "`/definitions/Total` leads back to itself without an end",
            ],
        ),
        (
            json!({ "typeName": type_name, "properties": { "A": { "properties": { "B": { "$ref": "#/properties/A" } } } } }),
            vec!["`#/properties/A` leads back to itself | make a definition of it"],
        ),
    ];
    for (schema, expected) in cases {
        assert_eq!(mistakes(&schema), expected, "{schema}");
    }
    let errors = ResourceType::read("schema.json", "{\"typeName\": \"Acme::Billing::Invoice\",}")
        .unwrap_err();
    assert_eq!(
        errors[0].message,
        "it is not JSON: trailing comma at line 1 column 39"
    );
}

#[test]
fn a_definition_that_holds_itself_in_a_property_is_right() {
    let schema = json!({
        "typeName": "Acme::Billing::Invoice",
        "properties": { "Filter": { "$ref": "#/definitions/Filter" } },
        "definitions": { "Filter": {
            "type": "object",
            "properties": { "Not": { "$ref": "#/definitions/Filter" }, "All": { "type": "array", "items": { "$ref": "#/definitions/Filter" } } },
            "additionalProperties": false,
        } },
    });
    let registry = Registry::new([read(&schema.to_string())]);
    let properties = json!({ "Filter": { "Not": { "All": [{}, { "Nor": {} }] } } });
    assert_eq!(
        findings(registry, "Acme::Billing::Invoice", &properties),
        ["unknown_property"]
    );
}

/// Each value of a schema replaced by another in turn.
fn each_mutation(value: &Value, each: &mut dyn FnMut(Value)) {
    let others = [
        json!(null),
        json!(-1),
        json!("#/definitions/Line"),
        json!([]),
        json!({}),
        json!(["a"]),
        json!({ "a": {} }),
    ];
    others.into_iter().for_each(&mut *each);
    match value {
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                each_mutation(item, &mut |item| {
                    let mut items = items.clone();
                    items[at] = item;
                    each(items.into());
                });
            }
        }
        Value::Object(entries) => {
            for (name, entry) in entries {
                each_mutation(entry, &mut |entry| {
                    let mut entries = entries.clone();
                    entries.insert(name.clone(), entry);
                    each(entries.into());
                });
            }
        }
        _ => {}
    }
}

#[test]
fn no_schema_is_a_panic() {
    let schema: Value = infrastruct_json::from_str(INVOICE).expect("JSON");
    let line = json!({ "Text": "advice", "Amount": { "Value": 1 } });
    let properties = json!({ "Customer": "C0001", "Lines": [line], "Receiver": { "Email": "a@b" }, "Tags": { "a": "b" }, "RoleArn": 1 });
    let (mut read, mut refused) = (0, 0);
    each_mutation(&schema, &mut |schema| match ResourceType::read(
        "schema.json",
        &schema.to_string(),
    ) {
        Ok(resource_type) => {
            read += 1;
            let registry = Registry::new([resource_type]);
            findings(registry, resource_type.name(), &properties);
            let attributes = resource_type.attributes();
            let named = attributes
                .iter()
                .filter(|attribute| attribute.rust_name().is_empty());
            assert_eq!(named.count(), 0, "{schema}");
        }
        Err(errors) => {
            refused += 1;
            assert!(!errors.is_empty());
        }
    });
    assert!(
        read > 250 && refused > 250,
        "{read} read, {refused} refused"
    );
}

/// cfn-lint's copies of the schemas that AWS publishes in its largest region, and of SAM's, once the facts have been
/// rebuilt here.
fn published() -> Option<Vec<(String, String)>> {
    let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/oracle/venv/lib");
    let python = fs::read_dir(library).ok()?.flatten().next()?.path();
    let schemas = python.join("site-packages/cfnlint/data/schemas");
    let mut published = Vec::new();
    for provider in ["us-east-1", "sam"] {
        let listed = fs::read_to_string(schemas.join(format!("providers/{provider}.json"))).ok()?;
        let listed: Value = infrastruct_json::from_str(&listed).ok()?;
        for (name, digest) in listed.as_object()? {
            let file = schemas.join(format!("resources/{}.json", digest.as_str()?));
            published.push((name.clone(), fs::read_to_string(file).ok()?));
        }
    }
    Some(published)
}

#[test]
fn every_schema_that_aws_publishes_is_read_as_the_facts_are() {
    let Some(published) = published() else {
        println!("skipped: `cargo test -p infrastruct-spec facts` brings the schemas");
        return;
    };
    let mut count = 0;
    for (name, text) in published {
        let read =
            ResourceType::read(&name, &text).unwrap_or_else(|errors| panic!("{name}: {errors:?}"));
        let Some(known) = resource_type(&name) else {
            continue;
        };
        count += 1;
        let properties = |of: ResourceType| {
            of.schema()
                .properties()
                .into_iter()
                .map(|property| property.name)
                .collect::<Vec<_>>()
        };
        assert_eq!(properties(read), properties(known), "{name}");
        assert_eq!(
            read.schema().required(),
            known.schema().required(),
            "{name}"
        );
        assert_eq!(read.reference(), known.reference(), "{name}");
        let attributes = |of: ResourceType| {
            of.attributes()
                .into_iter()
                .map(|each| (each.name(), each.identifier()))
                .collect::<Vec<_>>()
        };
        let (read, known) = (attributes(read), attributes(known));
        assert!(
            known.iter().all(|attribute| read.contains(attribute)),
            "{name}: {known:?} in {read:?}"
        );
    }
    assert!(
        count > 1_800 && resource_types().count() >= count,
        "{count} types"
    );
    assert!(services().count() > 200);
}
