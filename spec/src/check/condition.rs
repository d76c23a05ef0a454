//! A condition of a schema in words: why something is wanted.

use serde_json::Value as Json;

use super::context::Context;
use super::missing::names;
use super::walker::shown;
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
        let clause = match &entry.value.value {
            Value::Object(_) => {
                let inner = described(schema, &entry.value, context, about);
                inner.map(|inner| format!("{inner} in `{property}`"))
            }
            _ => is_value(&format!("`{property}`"), schema, &entry.value),
        };
        let Some(clause) = clause else { continue };
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

/// `` `package_type` is `Image` ``, where a schema asks for a value.
pub(super) fn is_value(property: &str, schema: &Json, node: &Node) -> Option<String> {
    let asks = ["const", "enum", "pattern"]
        .iter()
        .any(|keyword| schema.get(keyword).is_some());
    let is_shown = matches!(
        node.value,
        Value::Text(_) | Value::Boolean(_) | Value::Integer(_)
    );
    (asks && is_shown).then(|| format!("{property} is {}", shown(node)))
}
