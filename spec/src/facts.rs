//! The facts about resource types.

use std::sync::OnceLock;

use serde_json::Value;

use crate::book::Book;

/// `AWS::SQS::Queue` is a type, `AWS::SQS::Queue#Tag` its definition `Tag`, `AWS::SQS::Queue?` its
/// conditional schemas, `%E3628` a schema that types share, `sqs` a service.
static TYPES: Book = Book::new(include_str!("../facts/types.jsonl"));
static ABOUT: &str = include_str!("../facts/about.json");

/// The day on which AWS published the schemas that the facts were taken from.
///
/// ```
/// assert!(infrastruct_spec::schema_date().starts_with("20"));
/// ```
pub fn schema_date() -> &'static str {
    about()["schemaDate"].as_str().unwrap_or_default()
}

/// Every region that the facts tell apart, sorted.
pub(crate) fn regions() -> Vec<&'static str> {
    strings(about().get("regions"))
}

fn about() -> &'static Value {
    static DECODED: OnceLock<Value> = OnceLock::new();
    DECODED.get_or_init(|| serde_json::from_str(ABOUT).unwrap_or_default())
}

pub(crate) fn look_up(key: &str) -> Option<&'static Value> {
    TYPES.look_up(key)
}

pub(crate) fn entry(key: &str) -> Option<(&'static str, &'static Value)> {
    TYPES.entry(key)
}

/// A key as the facts hold it, without decoding its value.
pub(crate) fn key(key: &str) -> Option<&'static str> {
    TYPES.find(key).map(|(key, _)| key)
}

pub(crate) fn keys_from(first: &str) -> impl Iterator<Item = &'static str> {
    TYPES.keys_from(first)
}

/// The strings of a list.
pub(crate) fn strings(value: Option<&'static Value>) -> Vec<&'static str> {
    let items = value
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default();
    items.iter().filter_map(Value::as_str).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_sorted_and_unique() {
        let mut last = "";
        assert!(keys_from("").count() > 10_000);
        for key in keys_from("") {
            assert!(last < key, "`{last}` comes before `{key}`");
            last = key;
        }
    }

    #[test]
    fn every_line_is_found_and_decodes() {
        for key in keys_from("") {
            assert!(look_up(key).is_some(), "{key}");
        }
    }
}
