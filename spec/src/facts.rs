//! The committed facts: borrowed text of sorted lines, of which a line is decoded when it is asked for.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use serde_json::Value;

/// Lines `KEY<TAB>JSON`, sorted by the bytes of their keys.
///
/// `AWS::SQS::Queue` is a type, `AWS::SQS::Queue#Tag` its definition `Tag`, `AWS::SQS::Queue?` its
/// conditional schemas, `%E3628` a conditional schema that types share, `sqs` a service.
static TYPES: &str = include_str!("../facts/types.jsonl");
static ABOUT: &str = include_str!("../facts/about.json");

type Decoded = BTreeMap<&'static str, &'static Value>;

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

/// The value of a key.
pub(crate) fn look_up(key: &str) -> Option<&'static Value> {
    entry(key).map(|(_, value)| value)
}

/// A key and its value, decoded once per process. It is never freed: the facts are finite, and so a
/// [`Schema`](crate::Schema) can be a `Copy` view.
pub(crate) fn entry(key: &str) -> Option<(&'static str, &'static Value)> {
    if let Some((key, value)) = decoded().get_key_value(key) {
        return Some((key, value));
    }
    let (key, mut text) = find(key)?;
    if let Some(same) = text.strip_prefix('=') {
        text = find(same)?.1;
    }
    let value: &'static Value = Box::leak(Box::new(serde_json::from_str(text).ok()?));
    Some((key, decoded().entry(key).or_insert(value)))
}

/// A key as the facts hold it, without decoding its value.
pub(crate) fn key(key: &str) -> Option<&'static str> {
    find(key).map(|(key, _)| key)
}

fn decoded() -> MutexGuard<'static, Decoded> {
    static DECODED: Mutex<Decoded> = Mutex::new(BTreeMap::new());
    DECODED.lock().unwrap_or_else(PoisonError::into_inner)
}

fn find(key: &str) -> Option<(&'static str, &'static str)> {
    let line = TYPES[start_of(key)..].lines().next()?.split_once('\t')?;
    Some(line).filter(|&(found, _)| found == key)
}

/// Where the first line starts whose key is not less than this one; found by halving the text.
fn start_of(key: &str) -> usize {
    let (mut low, mut high) = (0, TYPES.len());
    while low < high {
        let (start, end) = line_around(low + (high - low) / 2);
        let found = TYPES[start..end]
            .split_once('\t')
            .map_or("", |(found, _)| found);
        match found.cmp(key) {
            Ordering::Less => low = end + 1,
            Ordering::Equal | Ordering::Greater => high = start,
        }
    }
    low
}

fn line_around(position: usize) -> (usize, usize) {
    let bytes = TYPES.as_bytes();
    let start = bytes[..position]
        .iter()
        .rposition(|&byte| byte == b'\n')
        .map_or(0, |at| at + 1);
    let end = bytes[position..]
        .iter()
        .position(|&byte| byte == b'\n')
        .map_or(bytes.len(), |at| position + at);
    (start, end)
}

/// The keys that are not less than `first`, in order.
pub(crate) fn keys_from(first: &str) -> impl Iterator<Item = &'static str> {
    TYPES[start_of(first)..]
        .lines()
        .filter_map(|line| Some(line.split_once('\t')?.0))
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

    #[test]
    fn what_is_not_there_is_not_found() {
        for key in [
            "",
            " ",
            "AWS",
            "AWS::SQS::Queue#",
            "AWS::SQS::Queuf",
            "zzz",
            "\u{10ffff}",
        ] {
            assert_eq!(look_up(key), None, "{key}");
        }
    }
}
