//! The fields of states and machines, as schemas for each query language.

use std::sync::{Mutex, PoisonError};

use serde_json::{Map, Value as Json};

use crate::Schema;
use crate::ordered::OrderedMap;

static TABLE: &str = include_str!("../../../facts/states.tsv");

/// The types of states.
pub(super) const TYPES: [&str; 8] = [
    "Choice", "Fail", "Map", "Parallel", "Pass", "Succeed", "Task", "Wait",
];

/// How a state's values are computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Language {
    JsonPath,
    Jsonata,
    /// One of them.
    Unknown,
}

impl Language {
    pub(super) fn named(name: &str) -> Self {
        match name {
            "JSONPath" => Self::JsonPath,
            "JSONata" => Self::Jsonata,
            _ => Self::Unknown,
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::JsonPath => "JSONPath",
            Self::Jsonata => "JSONata",
            Self::Unknown => "",
        }
    }

    fn has(self, written: &str) -> bool {
        written == "*" || self == Self::Unknown || self.name() == written
    }

    fn other(self) -> Self {
        match self {
            Self::JsonPath => Self::Jsonata,
            Self::Jsonata => Self::JsonPath,
            Self::Unknown => Self::Unknown,
        }
    }
}

/// A line: the field, what has it, in which language, its schema.
fn lines() -> impl Iterator<Item = (&'static str, &'static str, &'static str, &'static str)> {
    TABLE
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut cells = line.split('\t');
            Some((cells.next()?, cells.next()?, cells.next()?, cells.next()?))
        })
}

/// The schema of a type of state, or of a `machine`, a `branch` or a `processor`.
pub(super) fn schema(of: &'static str, language: Language) -> Option<Schema> {
    type Known = OrderedMap<(&'static str, Language), &'static Json>;
    static KNOWN: Mutex<Known> = Mutex::new(OrderedMap::new());
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let json = match known.get(&(of, language)) {
        Some(json) => json,
        None => {
            // Never freed: there are few, and so a schema is a `Copy` view.
            let json: &'static Json = Box::leak(Box::new(composed(of, language)?));
            known.insert((of, language), json);
            json
        }
    };
    Some(Schema::new("states", json))
}

fn composed(of: &str, language: Language) -> Option<Json> {
    let mut schema = Map::new();
    let mut properties = Map::new();
    for (field, owners, written, json) in lines() {
        if !owners.split(' ').any(|owner| owner == of) || !language.has(written) {
            continue;
        }
        let json: Json = serde_json::from_str(json).ok()?;
        match field.strip_prefix('!') {
            // What one language requires means nothing where the language is not known.
            Some(_) if language == Language::Unknown && written != "*" => {}
            Some(keyword) => {
                schema.insert(keyword.to_owned(), json);
            }
            None => {
                properties.insert(field.to_owned(), json);
            }
        }
    }
    if properties.is_empty() {
        return None;
    }
    schema.insert("type".to_owned(), "object".into());
    schema.insert("properties".to_owned(), properties.into());
    schema.insert("additionalProperties".to_owned(), false.into());
    Some(schema.into())
}

/// The query language in which a state of a type has a field that it does not have in another one.
pub(super) fn other_language(of: &str, field: &str, language: Language) -> Option<&'static str> {
    let other = language.other().name();
    lines()
        .any(|(name, owners, written, _)| {
            name == field && written == other && owners.split(' ').any(|owner| owner == of)
        })
        .then_some(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_has_fields_in_each_language() {
        for of in TYPES.into_iter().chain(["machine", "branch", "processor"]) {
            for language in [Language::JsonPath, Language::Jsonata, Language::Unknown] {
                let fields = schema(of, language)
                    .expect("it is in the table")
                    .properties();
                assert!(fields.len() > 3, "{of} {language:?}");
            }
        }
    }

    #[test]
    fn lines_are_of_known_types() {
        for (field, owners, language, json) in lines() {
            for owner in owners.split(' ') {
                assert!(
                    TYPES.contains(&owner) || ["machine", "branch", "processor"].contains(&owner),
                    "{field}: {owner}"
                );
            }
            assert!(
                ["*", "JSONPath", "JSONata"].contains(&language),
                "{field}: {language}"
            );
            assert!(
                serde_json::from_str::<Json>(json).is_ok(),
                "{field}: {json}"
            );
        }
    }
}
