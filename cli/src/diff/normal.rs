//! Properties in the form in which they are compared.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::place::Place;
use crate::template::{Template, canonical, is_function};

/// The properties of a resource as they are compared: functions in canonical form, mappings with known keys looked up,
/// scalars as the schema wants them, policy documents written out.
pub(crate) fn normal(
    properties: &Map<String, Value>,
    template: &Template,
    place: &Place<'_>,
) -> Value {
    let value = looked_up(&Value::Object(properties.clone()), template);
    at(canonical(&value), place)
}

fn at(value: Value, place: &Place<'_>) -> Value {
    if let Some(place) = place.of_document(&value) {
        return at(value, &place);
    }
    let value = match value {
        Value::Object(object) if is_function(&object) => return chosen(object, place),
        Value::Object(object) => {
            let object = if place.is_document() {
                document(object)
            } else {
                object
            };
            let entry = |(name, value): (String, Value)| {
                let value = at(value, &place.property(&name));
                (name, value)
            };
            let present = object.into_iter().filter(|(_, value)| !is_nothing(value));
            Value::Object(present.map(entry).collect())
        }
        Value::Array(items) => {
            let place = place.item();
            let present = items.into_iter().filter(|item| !is_nothing(item));
            present.map(|item| at(item, &place)).collect()
        }
        scalar => place.converted(scalar),
    };
    embedded(value)
}

/// `AWS::NoValue` is as if nothing were written.
fn is_nothing(value: &Value) -> bool {
    value.get("Ref").and_then(Value::as_str) == Some("AWS::NoValue")
}

/// What `Fn::If` chooses between stands where the function does.
fn chosen(mut object: Map<String, Value>, place: &Place<'_>) -> Value {
    if let Some(Value::Array(items)) = object.get_mut("Fn::If") {
        for branch in items.iter_mut().skip(1) {
            *branch = at(branch.take(), place);
        }
    }
    Value::Object(object)
}

/// `Fn::FindInMap` with keys that are written out is what the mapping says.
fn looked_up(value: &Value, template: &Template) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| looked_up(item, template)).collect(),
        Value::Object(object) => {
            if let Some(found) = object
                .get("Fn::FindInMap")
                .and_then(|it| mapped(it, template))
            {
                return found;
            }
            let entry =
                |(name, value): (&String, &Value)| (name.clone(), looked_up(value, template));
            Value::Object(object.iter().map(entry).collect())
        }
        other => other.clone(),
    }
}

fn mapped(argument: &Value, template: &Template) -> Option<Value> {
    let [mapping, first, second] = argument.as_array()?.as_slice() else {
        return None;
    };
    let mapping = template.section("Mappings").get(mapping.as_str()?)?;
    mapping.get(first.as_str()?)?.get(second.as_str()?).cloned()
}

/// Text that is JSON is compared as JSON: the spelling of what is equal is one.
fn embedded(value: Value) -> Value {
    let Value::String(text) = &value else {
        return value;
    };
    if !text.trim_start().starts_with(['{', '[']) {
        return value;
    }
    match serde_json::from_str::<Value>(text) {
        Ok(inner) => Value::String(format!("{inner:#}")),
        Err(_) => value,
    }
}

/// A policy document with lists where IAM takes a single item, too.
fn document(mut document: Map<String, Value>) -> Map<String, Value> {
    if let Some(statements) = document.remove("Statement") {
        let statements = listed(statements);
        let written_out = |value| match value {
            Value::Object(fields) if !is_function(&fields) => statement(fields),
            other => other,
        };
        document.insert(
            "Statement".to_owned(),
            statements.into_iter().map(written_out).collect(),
        );
    }
    document
}

fn statement(fields: Map<String, Value>) -> Value {
    let field = |(name, value): (String, Value)| {
        let value = match name.as_str() {
            "Action" | "NotAction" | "Resource" | "NotResource" => Value::Array(listed(value)),
            "Principal" | "NotPrincipal" => principal(value),
            "Condition" => condition(value),
            _ => value,
        };
        (name, value)
    };
    Value::Object(fields.into_iter().map(field).collect())
}

/// `"*"` is `{"AWS": "*"}`.
fn principal(value: Value) -> Value {
    match value {
        Value::String(anyone) if anyone == "*" => json!({ "AWS": ["*"] }),
        Value::Object(kinds) if !is_function(&kinds) => {
            let kinds = kinds
                .into_iter()
                .map(|(kind, who)| (kind, Value::Array(listed(who))));
            Value::Object(kinds.collect())
        }
        other => other,
    }
}

/// Keys of conditions are the same in any case of letters; values are lists of text.
fn condition(value: Value) -> Value {
    let Value::Object(operators) = value else {
        return value;
    };
    let keys = |keys: Value| match keys {
        Value::Object(keys) if !is_function(&keys) => {
            let text = |value| match value {
                Value::Bool(truth) => Value::String(truth.to_string()),
                Value::Number(number) => Value::String(number.to_string()),
                other => other,
            };
            let key = |(key, values): (String, Value)| {
                (key, listed(values).into_iter().map(text).collect())
            };
            Value::Object(keys.into_iter().map(key).collect())
        }
        other => other,
    };
    let operators: BTreeMap<_, _> = operators
        .into_iter()
        .map(|(name, it)| (name, keys(it)))
        .collect();
    operators.into_iter().collect::<Map<_, _>>().into()
}

fn listed(value: Value) -> Vec<Value> {
    match value {
        Value::Array(items) => items,
        single => vec![single],
    }
}
