//! A condition of a schema in words: why something is wanted.

use serde_json::Value as Json;

use super::choice::plain;
use super::context::Context;
use super::missing::names;
use crate::value::{Node, Position, Value};

/// `` `package_type` is `Image` ``, of a condition that holds.
pub(super) fn described(
    condition: &'static Json,
    node: &Node,
    context: &Context<'_>,
    about: Position,
) -> Option<String> {
    let Value::Object(object) = &node.value else {
        return None;
    };
    let mut clauses = Vec::new();
    let mut told = Vec::new();
    for (name, schema) in condition
        .get("properties")
        .and_then(Json::as_object)
        .into_iter()
        .flatten()
    {
        let Some(entry) = object.entries.iter().find(|entry| entry.name == *name) else {
            continue;
        };
        // A value is no reason for what is said of itself.
        if entry.value.position == about {
            told.push(name.as_str());
            continue;
        }
        let property = context.property(name);
        let is_value = schema.get("const").is_some()
            || schema.get("enum").is_some()
            || schema.get("pattern").is_some();
        let clause = match &entry.value.value {
            Value::Text(text) if is_value => format!("`{property}` is `{text}`"),
            Value::Boolean(value) if is_value => format!("`{property}` is `{value}`"),
            Value::Integer(value) if is_value => format!("`{property}` is `{value}`"),
            Value::Object(_) => match described(schema, &entry.value, context, about) {
                Some(inner) => format!("{inner} in `{property}`"),
                None => continue,
            },
            _ if schema.get("const").and_then(Json::as_str).is_some() => {
                format!("`{property}` is `{}`", plain(&schema["const"]))
            }
            _ => continue,
        };
        told.push(name.as_str());
        clauses.push(clause);
    }
    for name in names(condition.get("required"))
        .into_iter()
        .filter(|name| !told.contains(name))
    {
        clauses.push(format!("`{}` is set", context.property(name)));
    }
    if let Some(unwanted) = condition.get("not") {
        for name in names(unwanted.get("required")) {
            clauses.push(format!("`{}` is not set", context.property(name)));
        }
    }
    (!clauses.is_empty()).then(|| clauses.join(" and "))
}
