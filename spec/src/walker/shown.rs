//! Values in messages.

use crate::template::value::{Node, Value};

/// A value as a message quotes it.
pub(crate) fn shown(node: &Node) -> String {
    const LONGEST: usize = 60;
    match &node.value {
        Value::Text(text) if text.chars().count() > LONGEST || text.contains('\n') => {
            let line = text.lines().next().unwrap_or_default();
            format!("`{}…`", line.chars().take(LONGEST).collect::<String>())
        }
        Value::Text(text) if text.is_empty() => "an empty text".to_owned(),
        Value::Text(text) => format!("`{text}`"),
        Value::Boolean(value) => format!("`{value}`"),
        Value::Integer(value) => format!("`{value}`"),
        Value::Number(value) => format!("`{value}`"),
        _ => named(node).to_owned(),
    }
}

/// A value's kind, with its article.
pub(crate) fn named(node: &Node) -> &'static str {
    match &node.value {
        Value::Null => "null",
        Value::Boolean(_) => "a boolean",
        Value::Integer(_) => "an integer",
        Value::Number(_) => "a number",
        Value::Text(_) => "a string",
        Value::List(_) => "a list",
        Value::Object(_) => "an object",
        Value::Reference(_) => "a reference",
        _ => "an expression",
    }
}
