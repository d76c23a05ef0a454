//! Free JSON as a value.

use serde_json::Value;

use crate::value::expression::Expression;
use crate::value::kind::Json;
use crate::value::part::{Part, Shape};

/// What reads templates gives up on deeper nesting, of which a template has some levels itself.
const DEEPEST: usize = 100;

#[diagnostic::do_not_recommend]
impl Expression for Value {
    type Kind = Json;

    fn into_part(self) -> Part {
        let part = self.to_part();
        dismantle(self);
        part
    }

    fn to_part(&self) -> Part {
        match depth(self) {
            ..=DEEPEST => part(self),
            depth => Part::invalid(format!(
                "JSON of {depth} levels, where {DEEPEST} are the most"
            )),
        }
    }
}

fn part(value: &Value) -> Part {
    match value {
        Value::Null => Part::new(Shape::Null),
        Value::Bool(value) => Part::new(Shape::Boolean(*value)),
        Value::Number(number) => Part::new(match (number.as_i64(), number.as_u64()) {
            (Some(integer), _) => Shape::Integer(integer.into()),
            (_, Some(integer)) => Shape::Integer(integer.into()),
            _ => Shape::Number(number.as_f64().unwrap_or(f64::NAN)),
        }),
        Value::String(text) => Part::text(text.clone()),
        Value::Array(items) => Part::list(items.iter().map(part)),
        Value::Object(entries) => Part::object(
            entries
                .iter()
                .map(|(key, value)| (key.clone(), part(value))),
        ),
    }
}

/// How many lists and objects are within each other at most.
fn depth(value: &Value) -> usize {
    let mut deepest = 0;
    let mut open = vec![(value, 0)];
    while let Some((value, depth)) = open.pop() {
        deepest = deepest.max(depth);
        match value {
            Value::Array(items) => open.extend(items.iter().map(|item| (item, depth + 1))),
            Value::Object(entries) => open.extend(entries.values().map(|value| (value, depth + 1))),
            _ => {}
        }
    }
    deepest
}

/// Drops a value level by level: by itself it would take a stack as deep as it is.
fn dismantle(value: Value) {
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        match value {
            Value::Array(items) => open.extend(items),
            Value::Object(entries) => open.extend(entries.into_iter().map(|(_, value)| value)),
            _ => {}
        }
    }
}
