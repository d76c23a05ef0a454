//! Values that some regions offer and others do not.

use std::path::Path;

use infrastruct_json::Value;
use infrastruct_spec::{Conditional, Template, check, regions, resource_type, rules};

fn refuses(rule: &str, template: &Value, region: &str) -> bool {
    let (mut template, _) = Template::from_json(template);
    template.region = Some(region.to_owned());
    check(&template).iter().any(|found| found.rule == rule)
}

/// Each value that some schema lists by region, with the bits of the regions that offer it.
fn by_region<'v>(schema: &'v Value, found: &mut Vec<(&'v str, u64)>) {
    if let Some(lists) = schema.get("enumByRegion") {
        for (mask, values) in lists["values"].as_object().into_iter().flatten() {
            let mask = u64::from_str_radix(mask, 16).expect("a mask");
            let values = values.as_array().into_iter().flatten();
            found.extend(values.filter_map(Value::as_str).map(|value| (value, mask)));
        }
    }
    let object = schema.as_object().into_iter().flatten();
    let list = schema.as_array().into_iter().flatten();
    for inner in object.map(|(_, inner)| inner).chain(list) {
        by_region(inner, found);
    }
}

fn listed(conditional: &Conditional) -> Vec<(&'static str, u64)> {
    let mut found = Vec::new();
    for keyword in [
        "allOf",
        "anyOf",
        "enumByRegion",
        "else",
        "properties",
        "then",
    ] {
        match (keyword, conditional.schema().keyword(keyword)) {
            ("enumByRegion", Some(_)) | (_, None) => {}
            (_, Some(inner)) => by_region(inner, &mut found),
        }
    }
    if let Some(lists) = conditional.schema().keyword("enumByRegion") {
        for (mask, values) in lists["values"].as_object().into_iter().flatten() {
            let mask = u64::from_str_radix(mask, 16).expect("a mask");
            let values = values.as_array().into_iter().flatten();
            found.extend(values.filter_map(Value::as_str).map(|value| (value, mask)));
        }
    }
    found
}

/// The template with each text that is among the values replaced.
fn with(template: &Value, values: &[(&str, u64)], other: &str) -> Value {
    match template {
        Value::String(text) if values.iter().any(|(value, _)| value == text) => Value::from(other),
        Value::Array(items) => items.iter().map(|item| with(item, values, other)).collect(),
        Value::Object(object) => {
            let entries = object.iter();
            Value::Object(
                entries
                    .map(|(name, value)| (name.clone(), with(value, values, other)))
                    .collect(),
            )
        }
        other => other.clone(),
    }
}

/// In the template of each such rule that passes, some value is refused where its region does not offer it, and is not where
/// another does.
#[test]
fn values_are_those_of_the_region() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules/cases");
    let names: Vec<&str> = regions().collect();
    let mut told = Vec::new();
    for rule in rules() {
        let Ok(text) = std::fs::read_to_string(root.join(rule.name).join("passes.json")) else {
            continue;
        };
        let template: Value = infrastruct_json::from_str(&text).expect("a case is JSON");
        let resources = template["Resources"].as_object().into_iter().flatten();
        let types = resources.filter_map(|(_, resource)| resource_type(resource["Type"].as_str()?));
        let mut own = types.flat_map(infrastruct_spec::ResourceType::conditionals);
        let Some(own) = own.find(|own| own.rule == rule.name && !listed(own).is_empty()) else {
            continue;
        };
        let values = listed(&own);
        // where a service has all of its values wherever it is, there is nothing to tell
        if values.iter().all(|(_, mask)| *mask == values[0].1) {
            continue;
        }
        let offers = |mask: u64, region: &str| {
            let position = names.iter().position(|name| *name == region);
            position.is_some_and(|position| mask >> position & 1 == 1)
        };
        let is_told = values.iter().any(|(value, mask)| {
            let template = with(&template, &values, value);
            let is_refused_in = |region: &&&str| refuses(rule.name, &template, region);
            offers(*mask, "us-east-1")
                && !refuses(rule.name, &template, "us-east-1")
                && names
                    .iter()
                    .filter(|region| !offers(*mask, region))
                    .any(|region| is_refused_in(&region))
        });
        assert!(is_told, "{}", rule.name);
        told.push(rule.name);
    }
    assert!(told.len() >= 18, "{told:?}");
}
