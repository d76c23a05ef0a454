//! The facts about resource types, line by line.

use infrastruct_json::Iter;
use infrastruct_json::{Map, Value};

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

pub(crate) fn keys_from(first: &str) -> Vec<&'static str> {
    TYPES.keys_from(first)
}

pub(crate) fn keys_with(prefix: &str) -> Vec<&'static str> {
    TYPES.keys_with(prefix)
}

/// Whether a key is the name of a type.
pub(crate) fn is_type_name(key: &str) -> bool {
    key.contains("::") && !key.contains(['#', '?'])
}

pub(crate) fn is_type(name: &str) -> bool {
    is_type_name(name) && key(name).is_some()
}

/// The items of a list; none of anything else.
pub(crate) fn items(value: Option<&Value>) -> &[Value] {
    match value {
        Some(Value::Array(items)) => items,
        _ => &[],
    }
}

/// The entries of an object; none of anything else.
pub(crate) fn entries(value: Option<&Value>) -> Iter<'_> {
    static NONE: Map = Map::new();
    match value {
        Some(Value::Object(entries)) => entries.iter(),
        _ => NONE.iter(),
    }
}

/// The cells of a table's lines, but for what starts with `#`.
pub(crate) fn rows<const N: usize>(table: &'static str) -> Vec<[&'static str; N]> {
    let mut rows = Vec::new();
    for line in table.lines() {
        let mut row = [""; N];
        let mut count = 0;
        for cell in line.split('\t').take(N) {
            row[count] = cell;
            count += 1;
        }
        if count == N && !line.starts_with('#') {
            rows.push(row);
        }
    }
    rows
}

/// The strings of a list.
pub(crate) fn strings(value: Option<&'static Value>) -> Vec<&'static str> {
    items(value).iter().filter_map(Value::as_str).list()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_sorted_and_unique() {
        let mut last = "";
        assert!(keys_from("").len() > 10_000);
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
