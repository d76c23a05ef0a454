//! JSON with its keys in written order.

use infrastruct_core::value::part::Words;
use serde_core::ser::{Serialize, SerializeMap, Serializer};

/// What a template says, in the order it says it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Document {
    Null,
    Boolean(bool),
    Integer(i128),
    Number(f64),
    Text(Words),
    List(Vec<Document>),
    Object(Vec<(Words, Document)>),
}

impl Document {
    pub(crate) fn text(text: impl Into<Words>) -> Self {
        Self::Text(text.into())
    }

    pub(crate) fn list(items: impl IntoIterator<Item = Self>) -> Self {
        Self::List(items.into_iter().collect())
    }

    pub(crate) fn object<K: Into<Words>>(entries: impl IntoIterator<Item = (K, Self)>) -> Self {
        Self::Object(
            entries
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        )
    }

    /// An intrinsic function: `{"Ref": "AWS::Region"}`.
    pub(crate) fn call(function: &'static str, argument: Self) -> Self {
        Self::object([(function, argument)])
    }

    /// An object of the entries that are there.
    pub(crate) fn some<K: Into<Words>>(
        entries: impl IntoIterator<Item = (K, Option<Self>)>,
    ) -> Self {
        Self::object(
            entries
                .into_iter()
                .filter_map(|(key, value)| Some((key, value?))),
        )
    }

    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Object(entries) => entries.is_empty(),
            Self::List(items) => items.is_empty(),
            _ => false,
        }
    }

    /// The text of a file: indented, with a line feed at its end.
    pub(crate) fn to_file(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }
}

impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Boolean(value) => serializer.serialize_bool(*value),
            Self::Integer(value) => match i64::try_from(*value) {
                Ok(value) => serializer.serialize_i64(value),
                Err(_) => serializer.serialize_i128(*value),
            },
            Self::Number(value) => serializer.serialize_f64(*value),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key.as_ref(), value)?;
                }
                map.end()
            }
        }
    }
}

/// A key that is there twice.
pub(crate) fn repeated<'a>(keys: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let mut keys: Vec<&str> = keys.collect();
    keys.sort_unstable();
    let mut pairs = keys.windows(2);
    pairs.find(|pair| pair[0] == pair[1]).map(|pair| pair[0])
}
