//! What a newer schema of a known type takes over from the facts: what provider schemas do not say.

use infrastruct_json::{Map, Value};

use crate::facts::table;
use crate::ordered::OrderedMap;

/// Names of a type.
const OF_TYPES: [&str; 6] = [
    "arn",
    "byReference",
    "openAttributes",
    "policies",
    "regions",
    "stateful",
];
/// Names of a value.
const OF_VALUES: [&str; 3] = ["closed", "format", "relationship"];

pub(super) fn inherit(name: &str, new: &mut Map, definitions: &mut OrderedMap<String, Value>) {
    let Some(old) = table::look_up(name).and_then(Value::as_object) else {
        return;
    };
    for fact in OF_TYPES {
        if let Some(value) = old.get(fact) {
            new.insert(fact.to_owned(), value.clone());
        }
    }
    // What `Ref` returns is not always the primary identifier, and sometimes no single property.
    match old.get("ref") {
        Some(value) => new.insert("ref".to_owned(), value.clone()),
        None => new.remove("ref"),
    };
    // Identifiers that the facts know, and attributes that provider schemas do not list.
    if let Some(old) = old.get("attributes").and_then(Value::as_object) {
        let attributes = new.entry("attributes").or_insert_with(|| Map::new().into());
        for (name, identifier) in old {
            if let Some(attributes) = attributes.as_object_mut() {
                attributes.insert(name.clone(), identifier.clone());
            }
        }
    }
    if let (Some(new), Some(old)) = (new.get_mut("properties"), old.get("properties")) {
        properties(new, old);
    }
    for (definition, new) in definitions.iter_mut() {
        let old = table::look_up(&format!("{name}#{definition}"));
        if let Some(old) = old.and_then(|old| old.get("properties"))
            && let Some(new) = new.get_mut("properties")
        {
            properties(new, old);
        }
    }
}

fn properties(new: &mut Value, old: &Value) {
    for (name, new) in new.as_object_mut().into_iter().flatten() {
        if let Some(old) = old.get(name) {
            value(new, old);
        }
    }
}

/// What a text has to identify. A reference says nothing itself, and a list's items may say it.
fn value(new: &mut Value, old: &Value) {
    let (Some(new), Some(old)) = (new.as_object_mut(), old.as_object()) else {
        return;
    };
    for fact in OF_VALUES {
        if let Some(value) = old.get(fact)
            && !new.contains_key("$ref")
        {
            new.entry(fact).or_insert_with(|| value.clone());
        }
    }
    if let (Some(new), Some(old)) = (new.get_mut("items"), old.get("items")) {
        value(new, old);
    }
}
