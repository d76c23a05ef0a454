//! The fields of Amazon States Language, those of states and of machines, as schemas for each query language.

use std::sync::{Mutex, OnceLock, PoisonError};

use infrastruct_json::{Map, Value as Json, json};

use super::comparison::{Wants, comparisons};
use crate::facts::table;
use crate::ordered::OrderedMap;

static TABLE: &str = include_str!("../../facts/states.tsv");

/// What the schemas belong to, in place of a resource type.
pub(crate) const OWNER: &str = "states";

/// The types of states.
pub const STATE_TYPES: [&str; 8] = [
    "Choice", "Fail", "Map", "Parallel", "Pass", "Succeed", "Task", "Wait",
];

/// Machines, and machines within them.
const MACHINES: [&str; 3] = ["machine", "branch", "processor"];

/// A rule of a Choice state, which may have others within.
const RULE: &str = "When";

/// What a literal says by its path.
pub(crate) const TYPE: &str = "Type";

/// What the literal of a Task names in place of `Resource`: its resource, and what that is handed.
const CALL: &str = "Call";

/// How the values of a state are computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum QueryLanguage {
    /// `JSONPath`, which a machine has unless it says otherwise.
    JsonPath,
    /// `JSONata`
    Jsonata,
    /// One of them.
    Unknown,
}

impl QueryLanguage {
    /// The language that a `QueryLanguage` names.
    pub fn named(name: &str) -> Self {
        match name {
            "JSONPath" => Self::JsonPath,
            "JSONata" => Self::Jsonata,
            _ => Self::Unknown,
        }
    }

    pub(crate) fn name(self) -> &'static str {
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
fn lines() -> Vec<[&'static str; 4]> {
    table::rows(TABLE)
}

/// How a schema looks at a state.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Form {
    /// As JSON. The rules of a Choice are objects of any shape.
    Json,
    /// As a literal, whose path is the state's type.
    Named,
    /// The same, and the rules of a Choice are literals, too.
    Literal,
}

/// The schema of a type of state, or of a `machine`, a `branch` or a `processor`.
pub(crate) fn composed(
    of: &str,
    language: QueryLanguage,
    form: Form,
) -> Option<(&'static str, &'static Json)> {
    type Known = OrderedMap<(&'static str, QueryLanguage, Form), &'static Json>;
    static KNOWN: Mutex<Known> = Mutex::new(OrderedMap::new());
    let of = STATE_TYPES
        .into_iter()
        .chain(MACHINES)
        .find(|name| *name == of)?;
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let key = (of, language, form);
    let json = match known.get(&key) {
        Some(json) => json,
        None => {
            // Never freed: there are few, and so what looks at one is `Copy`.
            let json: &'static Json = Box::leak(Box::new(object(of, language, form)?));
            known.insert(key, json);
            json
        }
    };
    Some((of, json))
}

fn object(of: &str, language: QueryLanguage, form: Form) -> Option<Json> {
    let mut schema = Map::new();
    let mut properties = Map::new();
    for [field, owners, written, json] in lines() {
        if !owners.split(' ').any(|owner| owner == of) || !language.has(written) {
            continue;
        }
        let json: Json = infrastruct_json::from_str(json).ok()?;
        match field.strip_prefix('!') {
            // What one language requires means nothing where the language is not known.
            Some(_) if language == QueryLanguage::Unknown && written != "*" => {}
            Some(keyword) => {
                schema.insert(keyword.to_owned(), json);
            }
            None => {
                properties.insert(field.to_owned(), json);
            }
        }
    }
    if form == Form::Literal
        && let Some(rules) = properties.get_mut("Choices")
    {
        rules["items"] = reference(RULE);
    }
    if form != Form::Json {
        properties.remove(TYPE);
        if of == "Task" {
            let about = "What the state calls.";
            properties.insert(CALL.to_owned(), json!({"description": about}));
        }
    }
    schema.insert("type".to_owned(), "object".into());
    schema.insert("properties".to_owned(), properties.into());
    schema.insert("additionalProperties".to_owned(), false.into());
    Some(schema.into())
}

/// The query language in which a state of a type has a field that it does not have in another one.
pub(crate) fn other_language(
    of: &str,
    field: &str,
    language: QueryLanguage,
) -> Option<&'static str> {
    let other = language.other().name();
    lines()
        .into_iter()
        .any(|[name, owners, written, _]| {
            name == field && written == other && owners.split(' ').any(|owner| owner == of)
        })
        .then_some(other)
}

/// What a schema refers to by its name: a rule, or a type of state in whatever language.
pub(crate) fn definition(name: &str) -> Option<(&'static str, &'static Json)> {
    static WHEN: OnceLock<Json> = OnceLock::new();
    if name == RULE {
        return Some((RULE, WHEN.get_or_init(rule)));
    }
    composed(name, QueryLanguage::Unknown, Form::Literal)
}

/// One of all types of states.
pub(crate) fn any() -> &'static Json {
    static ANY: OnceLock<Json> = OnceLock::new();
    ANY.get_or_init(|| json!({"anyOf": STATE_TYPES.map(reference)}))
}

/// A rule in either language: it says for itself which it is in.
fn rule() -> Json {
    let mut properties = json!({
        "And": {"type": "array", "items": reference(RULE)},
        "Assign": "object",
        "Comment": "string",
        "Condition": {"type": ["string", "boolean"]},
        "Next": "string",
        "Not": reference(RULE),
        "Or": {"type": "array", "items": reference(RULE)},
        "Output": {},
        "Variable": "string",
    });
    for (name, wants) in comparisons() {
        properties[name] = match wants {
            Wants::Text => "string",
            Wants::Number => "number",
            Wants::Boolean => "boolean",
        }
        .into();
    }
    json!({"type": "object", "properties": properties, "additionalProperties": false})
}

fn reference(name: &str) -> Json {
    format!("#{name}").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LANGUAGES: [QueryLanguage; 3] = [
        QueryLanguage::JsonPath,
        QueryLanguage::Jsonata,
        QueryLanguage::Unknown,
    ];

    #[test]
    fn every_type_has_fields_in_each_language() {
        for of in STATE_TYPES.into_iter().chain(MACHINES) {
            for language in LANGUAGES {
                let (_, schema) = composed(of, language, Form::Json).expect("it is in the table");
                let fields = schema["properties"].as_object().map(Map::len);
                assert!(fields > Some(3), "{of} {language:?}");
            }
        }
    }

    #[test]
    fn lines_are_of_known_types() {
        for [field, owners, language, json] in lines() {
            for owner in owners.split(' ') {
                assert!(
                    STATE_TYPES.contains(&owner) || MACHINES.contains(&owner),
                    "{field}: {owner}"
                );
            }
            assert!(
                ["*", "JSONPath", "JSONata"].contains(&language),
                "{field}: {language}"
            );
            assert!(infrastruct_json::from_str(json).is_ok(), "{field}: {json}");
        }
    }
}
