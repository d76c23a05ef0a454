//! Short forms of functions: `!Sub` for `Fn::Sub`.

use saphyr_parser::Tag;
use serde_json::{Value, json};

/// The function that a tag stands for.
pub(super) fn function(tag: &Tag) -> Option<String> {
    if tag.handle != "!" || tag.suffix.is_empty() {
        return None;
    }
    Some(match tag.suffix.as_str() {
        name @ ("Ref" | "Condition") => name.to_owned(),
        name => format!("Fn::{name}"),
    })
}

/// Whether `CloudFormation` knows the function that a tag stands for.
pub(super) fn is_known(function: &str) -> bool {
    infrastruct_spec::functions().any(|known| known == function)
}

/// The function of a value. `!GetAtt A.B` is written as a list.
pub(super) fn expand(function: &str, value: Value) -> Value {
    let value = match (function, value) {
        ("Fn::GetAtt", Value::String(text)) => match text.split_once('.') {
            Some((id, attribute)) => json!([id, attribute]),
            None => Value::String(text),
        },
        ("Fn::GetAZs", Value::Null) => Value::String(String::new()),
        (_, value) => value,
    };
    let mut object = serde_json::Map::new();
    object.insert(function.to_owned(), value);
    Value::Object(object)
}
