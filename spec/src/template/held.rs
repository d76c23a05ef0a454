//! Documents within properties: state machines, policies, event patterns, dashboards.

use std::borrow::Cow;

use super::json::{self, Malformed, Source};
use super::value::{Entry, Node, Object, Value};

/// A document as it stands in a property: as an object, or as JSON in a text.
pub(crate) enum Document<'n> {
    Known(Cow<'n, Node>),
    Malformed(Malformed),
    Unknown,
}

impl<'n> Document<'n> {
    pub(crate) fn of(node: &'n Node, has_placeholders: bool) -> Self {
        let source = match &node.value {
            Value::Object(_) | Value::List(_) => return Self::Known(Cow::Borrowed(node)),
            Value::Encoded(inner) => return Self::Known(Cow::Borrowed(inner)),
            Value::Text(text) if !text.contains("{{resolve:") => Source::of_text(text),
            Value::Joined(pieces) => Source::of_pieces(pieces),
            _ => return Self::Unknown,
        };
        match json::read(&source, node.position, has_placeholders) {
            Ok(node) => Self::Known(Cow::Owned(node)),
            Err(malformed) => Self::Malformed(malformed),
        }
    }
}

pub(crate) fn object(node: &Node) -> Option<&Object> {
    match &node.value {
        Value::Object(object) => Some(object),
        _ => None,
    }
}

pub(crate) fn list(node: &Node) -> Option<&[Node]> {
    match &node.value {
        Value::List(items) => Some(items),
        _ => None,
    }
}

pub(crate) fn text(node: &Node) -> Option<&str> {
    match &node.value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

/// An entry that is there.
pub(crate) fn entry<'o>(object: &'o Object, name: &str) -> Option<&'o Entry> {
    let is_there =
        |entry: &&Entry| entry.name == name && !matches!(entry.value.value, Value::Absent);
    object.entries.iter().find(is_there)
}

/// The text of an entry.
pub(crate) fn text_of<'o>(object: &'o Object, name: &str) -> Option<&'o str> {
    text(&entry(object, name)?.value)
}

/// Whether an object may have entries that are not seen here.
pub(crate) fn is_certain(object: &Object) -> bool {
    !object.open
}
