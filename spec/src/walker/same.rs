//! When two values are the same to CloudFormation.

use infrastruct_json::Value as Json;

use crate::template::value::{Node, Piece, Value};
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
        (Value::List(items), Json::Array(others)) if items.len() == others.len() => Verdict::all(
            items
                .iter()
                .zip(others)
                .map(|(item, other)| is_same(item, other)),
        ),
        (value, _) if is_open(value) => Verdict::Unknown,
        _ => Verdict::No,
    }
}

/// Whether two values of different resources come to the same.
pub(crate) fn is_alike(one: &Node, other: &Node) -> Verdict {
    match (&one.value, &other.value) {
        // What identifies one resource of a type does not identify another.
        (Value::Reference(one), Value::Reference(other))
            if one.value == other.value && one.stack == other.stack =>
        {
            (one.resource == other.resource).into()
        }
        _ => is_equal(one, other),
    }
}

/// Whether two values of a template are equal: `"true"` is `true`, `"1"` is `1`.
pub(crate) fn is_equal(one: &Node, other: &Node) -> Verdict {
    match (&one.value, &other.value) {
        (Value::Reference(one), Value::Reference(other)) if one == other => Verdict::Yes,
        (ones, others) if is_open(ones) || is_open(others) => {
            if is_one_expression(ones, others) {
                Verdict::Yes
            } else {
                Verdict::Unknown
            }
        }
        (Value::List(items), Value::List(others)) => all_equal(items, others),
        (Value::Object(one), Value::Object(other)) => {
            if one.open || other.open {
                return Verdict::Unknown;
            }
            if one.entries.len() != other.entries.len() {
                return Verdict::No;
            }
            Verdict::all(one.entries.iter().map(|entry| {
                other
                    .entries
                    .iter()
                    .find(|other| other.name == entry.name)
                    .map_or(Verdict::No, |other| is_equal(&entry.value, &other.value))
            }))
        }
        (Value::Text(text), Value::Boolean(value)) | (Value::Boolean(value), Value::Text(text)) => {
            text.eq_ignore_ascii_case(&value.to_string()).into()
        }
        (Value::Text(text), Value::Integer(number))
        | (Value::Integer(number), Value::Text(text)) => (*text == number.to_string()).into(),
        (one, other) => (one == other).into(),
    }
}

/// Whether two values come to the same, whatever that is: both are made by one function of the same.
fn is_one_expression(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Parameter(one), Value::Parameter(other))
        | (Value::Pseudo(one), Value::Pseudo(other)) => one == other,
        (Value::Function(one), Value::Function(other)) => {
            let is_known = !one.name.is_empty() && one.name == other.name;
            is_known && all_equal(&one.arguments, &other.arguments) == Verdict::Yes
        }
        (Value::Joined(ones), Value::Joined(others)) => {
            let is_one = |(one, other): (&Piece, &Piece)| match (one, other) {
                (Piece::Literal(one), Piece::Literal(other)) => one == other,
                (Piece::Node(one), Piece::Node(other)) => is_equal(one, other) == Verdict::Yes,
                _ => false,
            };
            ones.len() == others.len() && ones.iter().zip(others).all(is_one)
        }
        _ => false,
    }
}

fn all_equal(items: &[Node], others: &[Node]) -> Verdict {
    if items.len() != others.len() {
        return Verdict::No;
    }
    let pairs = items.iter().zip(others);
    Verdict::all(pairs.map(|(item, other)| is_equal(item, other)))
}

/// Whether a value is settled at deployment only.
fn is_open(value: &Value) -> bool {
    let is_known = !matches!(
        value,
        Value::Choice(_) | Value::Absent | Value::Reference(_)
    );
    value.is_open() || !is_known
}

/// Numbers of templates are far below 2⁵³, where this would lose something.
#[allow(clippy::cast_precision_loss)]
pub(crate) fn approximate(number: i128) -> f64 {
    number as f64
}
