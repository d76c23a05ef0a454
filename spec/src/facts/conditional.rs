//! Conditional schemas: what holds beside a type's own schema.

use infrastruct_json::Value;

use super::agreement::{self, Agreement};
use super::resource_type::ResourceType;
use super::schema::Schema;
use super::table;
use crate::list::List;

/// A schema that holds at a place of a type's properties.
///
/// ```
/// let queue = infrastruct_spec::resource_type("AWS::SQS::Queue").unwrap();
/// let fifo = &queue.conditionals()[0];
/// assert_eq!((fifo.rule, fifo.path), ("sqs_queue_properties", ""));
/// assert!(!fifo.is_advice());
/// assert_eq!(fifo.schema().branches("allOf").len(), 2);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Conditional {
    /// The rule's name, such as `sqs_queue_queue_dlq`.
    pub rule: &'static str,
    /// Its number among the rules of cfn-lint.
    pub id: &'static str,
    /// Where it holds: nothing for the object of properties, else names joined by `/`, `*` for any item.
    pub path: &'static str,
    owner: &'static str,
    written: &'static Value,
    /// What else a line of facts says of it.
    facts: &'static Value,
}

impl Conditional {
    fn of(type_name: &'static str, facts: &'static Value) -> Option<Self> {
        let text = |name: &str| facts.get(name)?.as_str();
        Some(Self {
            rule: text("rule")?,
            id: text("id")?,
            path: text("path")?,
            owner: type_name,
            written: facts.get("schema")?,
            facts,
        })
    }

    fn agreement(agreement: Agreement) -> Option<Self> {
        let Agreement {
            type_name,
            rule,
            facts,
        } = agreement;
        let text = |name: &str| facts.get(name).and_then(Value::as_str);
        Some(Self {
            rule,
            id: text("id").unwrap_or_default(),
            path: text("path").unwrap_or_default(),
            owner: type_name,
            written: facts.get("schema")?,
            facts,
        })
    }

    /// What holds. A schema that several types share, or a large one, has a line of its own, which is
    /// decoded now.
    pub fn schema(&self) -> Schema {
        let shared = self.written.as_str().filter(|key| key.starts_with('%'));
        let schema = shared.and_then(table::look_up).unwrap_or(self.written);
        Schema::new(self.owner, schema)
    }

    /// The type that it is about.
    pub(crate) fn owner(&self) -> &'static str {
        self.owner.trim_end_matches('?')
    }

    /// Whether breaking it is unwise rather than impossible.
    pub fn is_advice(&self) -> bool {
        self.id.starts_with('W') || self.facts.get("severity").is_some()
    }

    /// What it finds, in a few words; nothing for what a schema alone says.
    pub fn summary(&self) -> Option<&'static str> {
        self.text("summary")
    }

    /// Why it holds.
    pub fn reason(&self) -> Option<&'static str> {
        self.text("why")
    }

    /// The page of AWS's documentation that says so.
    pub fn source(&self) -> Option<&'static str> {
        self.text("source")
    }

    /// What to say of it, where the schema's own words would be poor.
    pub(crate) fn message(&self) -> Option<&'static str> {
        self.text("message")
    }

    /// What to do about it.
    pub(crate) fn help(&self) -> Option<&'static str> {
        self.text("help")
    }

    /// The part that a reference leads to which is to blame, where several resources are looked at.
    pub(crate) fn blamed(&self) -> Option<&'static str> {
        self.text("blame")
    }

    fn text(&self, name: &str) -> Option<&'static str> {
        self.facts.get(name)?.as_str()
    }
}

impl ResourceType {
    /// Schemas that hold beside the type's own, each at a place in its properties.
    pub fn conditionals(self) -> Vec<Conditional> {
        let mut found = Vec::new();
        for facts in table::items(table::look_up(&format!("{}?", self.name()))) {
            found.extend(Conditional::of(self.name(), facts));
        }
        found.extend(from_agreements(agreement::of_type(self.name())));
        found
    }
}

/// Those of all types; a type's own line need not be decoded for them.
pub(crate) fn all() -> Vec<Conditional> {
    let mut all = from_schemas();
    all.extend(from_agreements(agreement::all()));
    all
}

fn from_schemas() -> Vec<Conditional> {
    let mut found = Vec::new();
    for key in table::keys_from("") {
        if key.ends_with('?') {
            for facts in table::items(table::look_up(key)) {
                found.extend(Conditional::of(key, facts));
            }
        }
    }
    found
}

fn from_agreements(agreements: Vec<Agreement>) -> Vec<Conditional> {
    let agreements = agreements.into_iter();
    agreements.filter_map(Conditional::agreement).list()
}
