//! What has to agree beside the schemas: a line of facts for each rule.

use infrastruct_json::Value;

use super::book::Book;
use crate::list::List;

/// `AWS::SQS::Queue dead_letter_retention` is a rule of the type: a conditional schema, with a sentence.
static AGREEMENTS: Book = Book::new(include_str!("../../facts/agreements.jsonl"));

/// A rule of a type.
#[derive(Clone, Copy)]
pub(super) struct Agreement {
    pub(super) type_name: &'static str,
    pub(super) rule: &'static str,
    pub(super) facts: &'static Value,
}

/// Those of a type, sorted by their names.
pub(super) fn of_type(type_name: &str) -> Vec<Agreement> {
    let keys = AGREEMENTS.keys_with(&format!("{type_name} "));
    keys.into_iter().filter_map(read).list()
}

/// Those of all types.
pub(super) fn all() -> Vec<Agreement> {
    let keys = AGREEMENTS.keys_from("");
    keys.into_iter().filter_map(read).list()
}

fn read(key: &'static str) -> Option<Agreement> {
    let (type_name, rule) = key.split_once(' ')?;
    // `recycled_name/1` is the rule at another place.
    let rule = rule.split_once('/').map_or(rule, |(rule, _)| rule);
    let facts = AGREEMENTS.look_up(key)?;
    Some(Agreement {
        type_name,
        rule,
        facts,
    })
}
