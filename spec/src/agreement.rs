//! What has to agree beside the schemas: a line of facts for each rule.

use serde_json::Value;

use crate::book::Book;
use crate::conditional::Conditional;

/// `AWS::SQS::Queue dead_letter_retention` is a rule of the type: a conditional schema, with a sentence.
static AGREEMENTS: Book = Book::new(include_str!("../facts/agreements.jsonl"));

/// Those of a type, sorted by their names.
pub(crate) fn of_type(type_name: &str) -> Vec<Conditional> {
    let prefix = format!("{type_name} ");
    let keys = AGREEMENTS.keys_from(&prefix);
    keys.take_while(|key| key.starts_with(&prefix))
        .filter_map(read)
        .collect()
}

/// Those of all types.
pub(crate) fn all() -> impl Iterator<Item = Conditional> {
    AGREEMENTS.keys_from("").filter_map(read)
}

fn read(key: &'static str) -> Option<Conditional> {
    let (type_name, rule) = key.split_once(' ')?;
    // `recycled_name/1` is the rule at another place.
    let rule = rule.split_once('/').map_or(rule, |(rule, _)| rule);
    let facts: &'static Value = AGREEMENTS.look_up(key)?;
    Conditional::agreement(type_name, rule, facts)
}
