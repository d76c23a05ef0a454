//! Kinds of values that a schema takes.

use infrastruct_json::Value;

use super::schema::Schema;
use crate::list::List;

/// A kind of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A string.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list.
    List,
    /// An object with listed properties.
    Object,
    /// An object whose names are the user's, and whose values have one schema.
    Map,
    /// An object without a listed shape: free JSON.
    Json,
}

const ALL: [Kind; 8] = [
    Kind::Text,
    Kind::Integer,
    Kind::Number,
    Kind::Boolean,
    Kind::List,
    Kind::Object,
    Kind::Map,
    Kind::Json,
];

/// A set of kinds; where it is empty, the schema does not say, and anything goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kinds(u8);

impl Kinds {
    /// Whether a kind is one of them.
    pub fn contains(self, kind: Kind) -> bool {
        self.0 & bit(kind) != 0
    }

    /// The kinds, in the order of their declaration.
    pub fn iter(self) -> impl Iterator<Item = Kind> {
        ALL.into_iter().filter(move |&kind| self.contains(kind))
    }

    /// The only kind, if it is one.
    pub fn only(self) -> Option<Kind> {
        let mut kinds = self.iter();
        kinds.next().filter(|_| kinds.next().is_none())
    }

    /// Whether the schema does not say.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl FromIterator<Kind> for Kinds {
    fn from_iter<I: IntoIterator<Item = Kind>>(kinds: I) -> Self {
        Self(kinds.into_iter().fold(0, |bits, kind| bits | bit(kind)))
    }
}

fn bit(kind: Kind) -> u8 {
    1 << kind as u8
}

impl Schema {
    /// The kinds of values that fit.
    ///
    /// ```
    /// use infrastruct_spec::{Kind, resource_type};
    ///
    /// let queue = resource_type("AWS::SQS::Queue").unwrap().schema();
    /// assert_eq!(queue.property("DelaySeconds").unwrap().kinds().only(), Some(Kind::Integer));
    /// let policy = queue.property("RedriveAllowPolicy").unwrap().kinds();
    /// assert!(policy.contains(Kind::Json) && policy.contains(Kind::Text));
    /// ```
    pub fn kinds(&self) -> Kinds {
        match self.keyword("type") {
            Some(Value::String(name)) => self.named(name).into_iter().collect(),
            Some(Value::Array(names)) => names
                .iter()
                .filter_map(Value::as_str)
                .filter_map(|name| self.named(name))
                .collect(),
            _ => self.implied(),
        }
    }

    fn named(&self, name: &str) -> Option<Kind> {
        match name {
            "string" => Some(Kind::Text),
            "integer" => Some(Kind::Integer),
            "number" => Some(Kind::Number),
            "boolean" => Some(Kind::Boolean),
            "array" => Some(Kind::List),
            "object" if self.has_properties() => Some(Kind::Object),
            "object" if self.is_map() => Some(Kind::Map),
            "object" => Some(Kind::Json),
            _ => None,
        }
    }

    /// The kinds where no type is named: the facts leave out a type that other keywords imply.
    fn implied(&self) -> Kinds {
        const TEXT: [&str; 4] = ["pattern", "minLength", "maxLength", "enumCaseInsensitive"];
        if self.keyword("properties").is_some() {
            return self.named("object").into_iter().collect();
        }
        if self.keyword("items").is_some() {
            return Kinds::from_iter([Kind::List]);
        }
        if TEXT.iter().any(|keyword| self.keyword(keyword).is_some()) {
            return Kinds::from_iter([Kind::Text]);
        }
        if let Some(values) = self.keyword("enum").and_then(Value::as_array) {
            return values.iter().filter_map(of_value).collect();
        }
        let all = self
            .branches("allOf")
            .iter()
            .map(Self::kinds)
            .find(|kinds| !kinds.is_empty());
        if let Some(kinds) = all {
            return kinds;
        }
        let alternatives: Vec<_> = self.alternatives().iter().map(Self::kinds).list();
        if alternatives.iter().any(|kinds| kinds.is_empty()) {
            return Kinds::default();
        }
        let union = alternatives
            .into_iter()
            .fold(Kinds::default(), Kinds::union);
        if union.is_empty() && self.is_map() {
            Kinds::from_iter([Kind::Map])
        } else {
            union
        }
    }
}

fn of_value(value: &Value) -> Option<Kind> {
    match value {
        Value::String(_) => Some(Kind::Text),
        Value::Bool(_) => Some(Kind::Boolean),
        Value::Number(number) if number.is_f64() => Some(Kind::Number),
        Value::Number(_) => Some(Kind::Integer),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
