//! When two values are the same to CloudFormation.

use infrastruct_json::Value as Json;

use crate::template::value::{Node, Value};
use crate::verdict::Verdict;

/// Whether a value is what a schema's `enum` or `const` names: `"true"` is `true`, `"1"` is `1`.
pub(crate) fn is_same(node: &Node, other: &Json) -> Verdict {
    let decided = |same: bool| if same { Verdict::Yes } else { Verdict::No };
    match (&node.value, other) {
        (Value::Null, Json::Null) => Verdict::Yes,
        (Value::Boolean(value), Json::Bool(other)) => decided(value == other),
        (Value::Text(text), Json::Bool(other)) => {
            decided(text.eq_ignore_ascii_case(&other.to_string()))
        }
        (Value::Boolean(value), Json::String(other)) => {
            decided(other.eq_ignore_ascii_case(&value.to_string()))
        }
        (Value::Text(text), Json::String(other)) => decided(text == other),
        (Value::Text(text), Json::Number(other)) => decided(*text == other.to_string()),
        (Value::Integer(number), Json::String(other)) => decided(number.to_string() == *other),
        (Value::Number(number), Json::String(other)) => decided(number.to_string() == *other),
        (Value::Integer(number), Json::Number(other)) => decided(
            other
                .as_i64()
                .map_or(other.as_f64() == Some(approximate(*number)), |other| {
                    i128::from(other) == *number
                }),
        ),
        (Value::Number(number), Json::Number(other)) => decided(other.as_f64() == Some(*number)),
        (Value::List(items), Json::Array(others)) if items.len() == others.len() => all(items
            .iter()
            .zip(others)
            .map(|(item, other)| is_same(item, other))),
        (value, _) if is_open(value) => Verdict::Unknown,
        _ => Verdict::No,
    }
}

/// Whether two values of different resources come to the same: `"true"` is `true`.
pub(crate) fn is_alike(one: &Node, other: &Node) -> Verdict {
    match (&one.value, &other.value) {
        // What identifies one resource of a type does not identify another.
        (Value::Reference(one), Value::Reference(other))
            if one.value == other.value && one.stack == other.stack =>
        {
            (one.resource == other.resource).into()
        }
        (Value::Text(text), Value::Boolean(value)) | (Value::Boolean(value), Value::Text(text)) => {
            if text.eq_ignore_ascii_case(&value.to_string()) {
                Verdict::Yes
            } else {
                Verdict::No
            }
        }
        _ => is_equal(one, other),
    }
}

/// Whether two values of a template are equal.
pub(crate) fn is_equal(one: &Node, other: &Node) -> Verdict {
    match (&one.value, &other.value) {
        (Value::Reference(one), Value::Reference(other)) if one == other => Verdict::Yes,
        (one, other) if is_open(one) || is_open(other) => Verdict::Unknown,
        (Value::List(items), Value::List(others)) if items.len() == others.len() => all(items
            .iter()
            .zip(others)
            .map(|(item, other)| is_equal(item, other))),
        (Value::Object(one), Value::Object(other)) => {
            if one.open || other.open {
                return Verdict::Unknown;
            }
            if one.entries.len() != other.entries.len() {
                return Verdict::No;
            }
            all(one.entries.iter().map(|entry| {
                other
                    .entries
                    .iter()
                    .find(|other| other.name == entry.name)
                    .map_or(Verdict::No, |other| is_equal(&entry.value, &other.value))
            }))
        }
        (one, other) if one == other => Verdict::Yes,
        _ => Verdict::No,
    }
}

/// Whether a value is settled at deployment only.
fn is_open(value: &Value) -> bool {
    let is_known = !matches!(
        value,
        Value::Choice(_) | Value::Absent | Value::Reference(_)
    );
    value.is_open() || !is_known
}

fn all(verdicts: impl Iterator<Item = Verdict>) -> Verdict {
    let mut whole = Verdict::Yes;
    for verdict in verdicts {
        match verdict {
            Verdict::No => return Verdict::No,
            Verdict::Unknown => whole = Verdict::Unknown,
            Verdict::Yes => {}
        }
    }
    whole
}

/// Numbers of templates are far below 2⁵³, where this would lose something.
#[allow(clippy::cast_precision_loss)]
pub(crate) fn approximate(number: i128) -> f64 {
    number as f64
}
