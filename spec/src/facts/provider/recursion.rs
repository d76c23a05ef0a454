//! Where references between definitions lead: to what a type uses, and in circles.

use infrastruct_json::{Map, Value};

use super::SchemaError;
use crate::list::List;
use crate::ordered::{OrderedMap, OrderedSet};

const BRANCHES: [&str; 7] = ["allOf", "anyOf", "else", "if", "not", "oneOf", "then"];
const CONTENTS: [&str; 3] = ["additionalProperties", "items", "patternProperties"];

type Definitions = OrderedMap<String, Value>;

/// Takes out the definitions that no property leads to.
pub(super) fn retain_used(facts: &Map, definitions: &mut Definitions) {
    let mut used = OrderedSet::new();
    let mut waiting = Vec::new();
    facts
        .values()
        .for_each(|value| all_references(value, &mut waiting));
    while let Some(name) = waiting.pop() {
        if let Some(definition) = definitions.get(&name)
            && used.insert(name)
        {
            all_references(definition, &mut waiting);
        }
    }
    definitions.retain(|name, _| used.contains(name));
}

fn all_references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| all_references(item, found)),
        Value::Object(entries) => {
            let reference = entries.get("$ref").and_then(Value::as_str);
            found.extend(reference.map(str::to_owned));
            entries
                .values()
                .for_each(|value| all_references(value, found));
        }
        _ => {}
    }
}

/// Finds definitions that lead back to themselves without a step into a value, and takes out what they say: no value
/// could be held against them.
pub(super) fn break_circles(definitions: &mut Definitions) -> Vec<SchemaError> {
    let is_circular = |name: &&String| {
        // A list of lists of … is as endless as a branch of a branch of …
        [&BRANCHES[..], &CONTENTS[..]]
            .iter()
            .any(|keywords| leads_to(definitions, name, keywords))
    };
    let circular: Vec<String> = definitions.keys().filter(is_circular).cloned().list();
    let mut errors = Vec::new();
    for name in circular {
        let place = format!("/definitions/{name}");
        errors.push(SchemaError::at(
            &place,
            "leads back to itself without an end",
        ));
        definitions.insert(name, Map::new().into());
    }
    errors
}

/// Whether a definition leads to itself by way of these keywords alone.
fn leads_to(definitions: &Definitions, name: &str, keywords: &[&str]) -> bool {
    let mut seen = OrderedSet::new();
    let mut waiting = vec![name];
    while let Some(next) = waiting.pop() {
        let mut found = Vec::new();
        if let Some(schema) = definitions.get(next) {
            references(schema, keywords, &mut found);
        }
        if found.contains(&name) {
            return true;
        }
        waiting.extend(found.into_iter().filter(|name| seen.insert(*name)));
    }
    false
}

fn references<'s>(schema: &'s Value, keywords: &[&str], found: &mut Vec<&'s str>) {
    for (keyword, value) in schema.as_object().into_iter().flatten() {
        if keyword == "$ref" {
            found.extend(value.as_str());
        }
        if !keywords.contains(&keyword.as_str()) {
            continue;
        }
        match value {
            Value::Array(schemas) => schemas
                .iter()
                .for_each(|schema| references(schema, keywords, found)),
            Value::Object(schemas) if keyword == "patternProperties" => {
                schemas
                    .values()
                    .for_each(|schema| references(schema, keywords, found));
            }
            schema => references(schema, keywords, found),
        }
    }
}
