//! Each rule, on templates of a few resources that break it, and on their like that do not.

mod allowances;
mod attributes;
mod cases;
mod conditions;
mod groups;
mod lists;
mod pairs;
mod placeholders;
mod properties;
mod references;
mod regions;
mod robustness;
mod values;

use infrastruct_json::{Map, Value, json};
use infrastruct_spec::{Rust, Template, check};

/// What is found in a template with these resources, as `path: message; help`, in the spelling of templates.
fn found(resources: &Value) -> Vec<String> {
    found_in(resources, |_| {})
}

/// The same, as if written in Rust: names in snake case, and a literal has the kind that the schema names.
fn found_in_rust(resources: &Value) -> Vec<String> {
    found_in(resources, |template| {
        template.spelling = &Rust;
        template.strict_kinds = true;
    })
}

fn found_in(resources: &Value, change: impl FnOnce(&mut Template)) -> Vec<String> {
    let (mut template, paths) = Template::from_json(&whole(resources));
    change(&mut template);
    check(&template)
        .into_iter()
        .map(|found| {
            let path = paths.path(found.position);
            let path = path
                .strip_prefix("Resources/")
                .unwrap_or(&path)
                .replace("/Properties/", "/");
            let related = found.related.into_iter().map(|(_, text)| text);
            let said: Vec<String> = std::iter::once(found.message)
                .chain(related)
                .chain(found.help)
                .collect();
            format!("{path}: {}", said.join("; "))
        })
        .collect()
}

/// A template with these resources, and with the conditions that they name.
fn whole(resources: &Value) -> Value {
    fn conditions(value: &Value, found: &mut Map) {
        match value {
            Value::Object(object) => {
                if let Some(name) = object.get("Fn::If").and_then(|parts| parts[0].as_str()) {
                    let condition = json!({ "Fn::Equals": [{ "Ref": "AWS::Region" }, name] });
                    found.insert(name.to_owned(), condition);
                }
                object.values().for_each(|value| conditions(value, found));
            }
            Value::Array(items) => items.iter().for_each(|value| conditions(value, found)),
            _ => {}
        }
    }
    let mut named = Map::new();
    conditions(resources, &mut named);
    json!({ "Conditions": named, "Resources": resources })
}

/// The rules that find something.
fn rules_of(resources: &Value) -> Vec<&'static str> {
    let (template, _) = Template::from_json(&whole(resources));
    check(&template)
        .into_iter()
        .map(|found| found.rule)
        .collect()
}

/// One resource `a` of a type with properties.
fn a(type_name: &str, properties: &Value) -> Value {
    json!({ "a": { "Type": type_name, "Properties": properties } })
}

fn queue(properties: &Value) -> Value {
    a("AWS::SQS::Queue", properties)
}

/// A function with all that it needs, and more properties.
fn function(properties: &Value) -> Value {
    let mut all = json!({
        "Code": { "S3Bucket": "bucket", "S3Key": "key" },
        "Role": "arn:aws:iam::123456789012:role/worker",
        "Handler": "index.handler",
        "Runtime": "python3.13",
    });
    for (name, value) in properties.as_object().into_iter().flatten() {
        all[name] = value.clone();
    }
    a("AWS::Lambda::Function", &all)
}

const NONE: [&str; 0] = [];
