//! Documents within properties: state machines, policies, event patterns, dashboards.

use std::borrow::Cow;

use super::conditional::descend;
use super::context::Context;
use super::family::Family;
use super::json::{self, Malformed, Source};
use super::outcome::Report;
use super::place::Place;
use super::rule::Rule;
use crate::template::value::{Entry, Node, Object, Value};

pub(super) const FAMILY: Family = Family::new(&[INVALID_JSON], check);

const INVALID_JSON: Rule = Rule::error("invalid_json", "a text that has to be JSON and is not")
    .because(
        "The service parses the text when the resource is created.",
        "https://www.rfc-editor.org/rfc/rfc8259",
    );

/// Properties whose text is JSON, and that no other rule reads.
const TEXTS: &[(&str, &str)] = &[
    ("AWS::ApiGateway::Model", "Schema"),
    ("AWS::ApiGatewayV2::Model", "Schema"),
    ("AWS::Config::ConfigRule", "InputParameters"),
    ("AWS::DMS::ReplicationTask", "ReplicationTaskSettings"),
    ("AWS::DMS::ReplicationTask", "TableMappings"),
    ("AWS::Events::Rule", "Targets/*/Input"),
    ("AWS::Organizations::Policy", "Content"),
    (
        "AWS::SecretsManager::Secret",
        "GenerateSecretString/SecretStringTemplate",
    ),
];

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, kind) in context.resources() {
        let Some(kind) = kind else { continue };
        for (_, path) in TEXTS.iter().filter(|(name, _)| *name == resource.type_name) {
            let steps: Vec<&str> = path.split('/').collect();
            let root = Place::root(&resource.type_name, kind.schema());
            descend(&resource.properties, &steps, &root, &mut |node, place| {
                if let Document::Malformed(wrong) = Document::of(node, false) {
                    report.add(at, wrong.diagnostic(&place.subject(context), node));
                }
            });
        }
    }
}

/// A document as it stands in a property: as an object, or as JSON in a text.
pub(super) enum Document<'n> {
    Known(Cow<'n, Node>),
    Malformed(Malformed),
    Unknown,
}

impl<'n> Document<'n> {
    pub(super) fn of(node: &'n Node, has_placeholders: bool) -> Self {
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

pub(super) fn object(node: &Node) -> Option<&Object> {
    match &node.value {
        Value::Object(object) => Some(object),
        _ => None,
    }
}

pub(super) fn list(node: &Node) -> Option<&[Node]> {
    match &node.value {
        Value::List(items) => Some(items),
        _ => None,
    }
}

pub(super) fn text(node: &Node) -> Option<&str> {
    match &node.value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

/// An entry that is there.
pub(super) fn entry<'o>(object: &'o Object, name: &str) -> Option<&'o Entry> {
    let is_there =
        |entry: &&Entry| entry.name == name && !matches!(entry.value.value, Value::Absent);
    object.entries.iter().find(is_there)
}

/// The text of an entry.
pub(super) fn text_of<'o>(object: &'o Object, name: &str) -> Option<&'o str> {
    text(&entry(object, name)?.value)
}

/// Whether an object may have entries that are not seen here.
pub(super) fn is_certain(object: &Object) -> bool {
    !object.open
}

impl Malformed {
    /// Says of a text that it is not JSON.
    pub(super) fn diagnostic(&self, subject: &str, node: &Node) -> crate::Diagnostic {
        let Self {
            reason,
            line,
            column,
        } = self;
        let message = format!("{subject} is not JSON: {reason}, in line {line}, column {column}");
        INVALID_JSON.at(node.position, message)
    }
}
