//! The same template, spelled in another way.

use serde_json::{Value, json};

use super::chance::Chance;

/// JSON with the keys of objects in any order.
pub(crate) fn shuffled(value: &Value, chance: &mut Chance) -> String {
    match value {
        Value::Object(object) => {
            let mut entries: Vec<_> = object.iter().collect();
            chance.shuffle(&mut entries);
            let entries: Vec<_> = entries
                .iter()
                .map(|(name, value)| format!("{}: {}", json!(name), shuffled(value, chance)))
                .collect();
            format!("{{{}}}", entries.join(", "))
        }
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(|item| shuffled(item, chance)).collect();
            format!("[{}]", items.join(",\n"))
        }
        other => other.to_string(),
    }
}

/// The template with functions in other forms that mean the same, and statements in another order.
pub(crate) fn respelled(value: &Value, chance: &mut Chance) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| respelled(item, chance)).collect(),
        Value::Object(object) => {
            if object.len() == 1 && chance.coin() {
                let (name, argument) = object.iter().next().unwrap();
                if let Some(other) = function(name, argument) {
                    return other;
                }
            }
            let mut object: serde_json::Map<_, _> = object
                .iter()
                .map(|(name, value)| (name.clone(), respelled(value, chance)))
                .collect();
            if object.contains_key("Effect") && object.contains_key("Action") {
                for name in ["Action", "Resource"] {
                    if let Some(value) = object.get_mut(name) {
                        relist(value, chance);
                    }
                }
            }
            if let Some(Value::Array(statements)) = object.get_mut("Statement") {
                chance.shuffle(statements);
            }
            Value::Object(object)
        }
        other => other.clone(),
    }
}

/// One item for a list of one; any order for more.
fn relist(value: &mut Value, chance: &mut Chance) {
    match value {
        Value::Array(items) if items.len() == 1 => *value = items.remove(0),
        Value::Array(items) => chance.shuffle(items),
        single => *single = json!([single]),
    }
}

fn function(name: &str, argument: &Value) -> Option<Value> {
    match (name, argument) {
        ("Ref", Value::String(id)) => Some(json!({ "Fn::Sub": format!("${{{id}}}") })),
        ("Fn::GetAtt", Value::Array(items)) => match items.as_slice() {
            [Value::String(id), Value::String(attribute)] => {
                Some(json!({ "Fn::GetAtt": format!("{id}.{attribute}") }))
            }
            _ => None,
        },
        ("Fn::GetAtt", Value::String(text)) => {
            let (id, attribute) = text.split_once('.')?;
            Some(json!({ "Fn::GetAtt": [id, attribute] }))
        }
        ("Fn::Join", Value::Array(items)) => {
            let [Value::String(separator), Value::Array(parts)] = items.as_slice() else {
                return None;
            };
            let parts: Option<Vec<_>> = parts.iter().map(part).collect();
            Some(json!({ "Fn::Sub": parts?.join(&separator.replace("${", "${!")) }))
        }
        _ => None,
    }
}

/// A part of a text as `Fn::Sub` writes it.
fn part(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.replace("${", "${!")),
        Value::Object(object) if object.len() == 1 => match object.iter().next()? {
            (name, Value::String(id)) if name == "Ref" => Some(format!("${{{id}}}")),
            (name, Value::Array(items)) if name == "Fn::GetAtt" => match items.as_slice() {
                [Value::String(id), Value::String(attribute)] => {
                    Some(format!("${{{id}.{attribute}}}"))
                }
                _ => None,
            },
            _ => None,
        },
        _ => None,
    }
}
