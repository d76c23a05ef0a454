//! What a template means, in one form: two that CloudFormation takes for the same are equal.

use infrastruct_spec::resource_type;
use serde_json::{Map, Value, json};

/// The template without what can be said in several ways.
pub fn canonical(template: &Value) -> Value {
    let mut canonical = Map::new();
    for (section, value) in template.as_object().into_iter().flatten() {
        let value = match section.as_str() {
            "AWSTemplateFormatVersion" => continue,
            "Resources" => each(value, resource),
            "Parameters" => each(value, parameter),
            "Transform" => several(value),
            _ => value.clone(),
        };
        if value != json!({}) {
            canonical.insert(section.clone(), of_value(&value, template));
        }
    }
    Value::Object(canonical)
}

fn each(section: &Value, change: fn(&mut Map<String, Value>)) -> Value {
    let mut section = section.clone();
    for (_, entry) in section.as_object_mut().into_iter().flatten() {
        entry.as_object_mut().into_iter().for_each(change);
    }
    section
}

fn resource(resource: &mut Map<String, Value>) {
    if resource.get("Properties") == Some(&json!({})) {
        resource.remove("Properties");
    }
    if let Some(names) = resource.remove("DependsOn") {
        let mut names = several(&names);
        let sorted = names.as_array_mut().expect("a list");
        sorted.sort_by_key(Value::to_string);
        sorted.dedup();
        if !sorted.is_empty() {
            resource.insert("DependsOn".to_owned(), names);
        }
    }
}

fn parameter(parameter: &mut Map<String, Value>) {
    if matches!(parameter.get("NoEcho"), Some(value) if value == false || value == "false") {
        parameter.remove("NoEcho");
    }
    if let Some(Value::Array(allowed)) = parameter.get_mut("AllowedValues") {
        allowed.sort_by_key(|value| text(value).unwrap_or_default());
    }
}

/// One name is a list of one.
fn several(value: &Value) -> Value {
    match value {
        Value::Array(_) => value.clone(),
        one => json!([one]),
    }
}

/// Of numbers and booleans, CloudFormation makes texts and the other way around.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.strip_suffix(".0").unwrap_or(text).to_owned()),
        Value::Number(number) => text(&json!(number.to_string())),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

fn of_value(value: &Value, template: &Value) -> Value {
    let of = |value: &Value| of_value(value, template);
    if let Some(text) = text(value) {
        return json!(text);
    }
    let entries = match value {
        Value::Array(items) => return items.iter().map(of).collect(),
        Value::Object(entries) => entries,
        other => return other.clone(),
    };
    let function = entries.iter().next().filter(|_| entries.len() == 1);
    match function.map(|(name, argument)| (name.as_str(), argument)) {
        Some(("Fn::GetAtt", argument)) => attribute(argument, template),
        Some(("Fn::Transform", Value::Array(arguments))) if arguments.len() == 1 => {
            json!({ "Fn::Transform": of(&arguments[0]) })
        }
        Some(("Fn::GetAZs", region)) if *region == json!({ "Ref": "AWS::Region" }) => {
            json!({ "Fn::GetAZs": "" })
        }
        Some(("Fn::Sub", Value::String(text))) => joined(&pieces(text, &Value::Null), template),
        Some(("Fn::Sub", Value::Array(arguments))) if arguments.len() == 2 => {
            let text = arguments[0].as_str().unwrap_or_default();
            joined(&pieces(text, &arguments[1]), template)
        }
        Some(("Fn::Join", Value::Array(arguments))) if arguments[1].is_array() => {
            let items = arguments[1].as_array().into_iter().flatten();
            let items = items.flat_map(|item| [&arguments[0], item]).skip(1);
            joined(&items.cloned().collect::<Vec<_>>(), template)
        }
        _ => {
            let entries = entries.iter().map(|(key, value)| (key.clone(), of(value)));
            Value::Object(entries.collect())
        }
    }
}

/// `Fn::GetAtt` in its long form; `Ref` where that returns the attribute.
fn attribute(argument: &Value, template: &Value) -> Value {
    let parts: Vec<&str> = match argument {
        Value::String(text) => text.splitn(2, '.').collect(),
        _ => argument
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect(),
    };
    let (resource, name) = (parts[0], parts[1..].join("."));
    let kind = template["Resources"][resource]["Type"].as_str();
    let returned = kind
        .and_then(resource_type)
        .and_then(|kind| kind.reference().property);
    if returned == Some(name.as_str()) {
        return json!({ "Ref": resource });
    }
    json!({ "Fn::GetAtt": [resource, name] })
}

/// `${Bucket.Arn}/*` as the reference and the text.
fn pieces(text: &str, variables: &Value) -> Vec<Value> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        let name = name.trim();
        pieces.push(json!(before));
        pieces.push(match (name.strip_prefix('!'), variables.get(name)) {
            (Some(name), _) => json!(format!("${{{name}}}")),
            (None, Some(value)) => value.clone(),
            (None, None) if name.contains('.') => json!({ "Fn::GetAtt": name }),
            (None, None) => json!({ "Ref": name }),
        });
        rest = after;
    }
    pieces.push(json!(rest));
    pieces
}

/// Pieces of a text with those that are known put together: a text, a value, or `$text` of several.
fn joined(pieces: &[Value], template: &Value) -> Value {
    let mut found: Vec<Value> = Vec::new();
    for piece in pieces {
        let mut piece = of_value(piece, template);
        let inner = piece.get_mut("$text").map(Value::take);
        let inner = inner.as_ref().and_then(Value::as_array).cloned();
        for piece in inner.unwrap_or_else(|| vec![piece]) {
            match (found.last_mut(), piece) {
                (_, Value::String(piece)) if piece.is_empty() => {}
                (Some(Value::String(last)), Value::String(piece)) => last.push_str(&piece),
                (_, piece) => found.push(piece),
            }
        }
    }
    match found.len() {
        0 => json!(""),
        1 => found.remove(0),
        _ => json!({ "$text": found }),
    }
}

/// Where two templates differ, each place with what both have there.
pub fn differences(one: &Value, other: &Value) -> Vec<String> {
    let mut found = Vec::new();
    compare(one, other, "", &mut found);
    found
}

fn compare(one: &Value, other: &Value, path: &str, found: &mut Vec<String>) {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            let added = other.keys().filter(|key| !one.contains_key(*key));
            for key in one.keys().chain(added) {
                let of = |object: &Map<String, Value>| object.get(key).cloned().unwrap_or_default();
                compare(&of(one), &of(other), &format!("{path}/{key}"), found);
            }
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            for (at, (one, other)) in one.iter().zip(other).enumerate() {
                compare(one, other, &format!("{path}/{at}"), found);
            }
        }
        _ if one == other => {}
        _ => found.push(format!("{path}: {one} became {other}")),
    }
}
