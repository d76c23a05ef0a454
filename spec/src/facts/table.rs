//! The facts about resource types, line by line.

use infrastruct_json::Value;

use super::book::Book;
use crate::list::List;

/// `AWS::SQS::Queue` is a type, `AWS::SQS::Queue#Tag` its definition `Tag`, `AWS::SQS::Queue?` its
/// conditional schemas, `%E3628` a schema that types share, `sqs` a service.
static TYPES: Book = Book::new(include_str!("../../facts/types.jsonl"));

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

/// Whether a key is the name of a type.
pub(crate) fn is_type_name(key: &str) -> bool {
    key.contains("::") && !key.contains(['#', '?'])
}

pub(crate) fn is_type(name: &str) -> bool {
    is_type_name(name) && key(name).is_some()
}

/// The strings of a list.
pub(crate) fn strings(value: Option<&'static Value>) -> Vec<&'static str> {
    let items = value
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default();
    items.iter().filter_map(Value::as_str).list()
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
