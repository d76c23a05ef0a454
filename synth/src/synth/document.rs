//! JSON with its keys in written order.

use infrastruct_core::value::part::Words;
use infrastruct_json::{float, quoted};

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
        let mut text = String::new();
        self.write(0, &mut text);
        text.push('\n');
        text
    }
}

impl Document {
    /// What is no list and no object as JSON.
    pub(crate) fn to_json(&self) -> String {
        match self {
            Self::Boolean(value) => value.to_string(),
            Self::Integer(value) => value.to_string(),
            Self::Number(value) => float(*value),
            Self::Text(text) => quoted(text),
            _ => "null".to_owned(),
        }
    }

    fn write(&self, level: usize, text: &mut String) {
        match self {
            Self::List(items) if items.is_empty() => text.push_str("[]"),
            Self::List(items) => {
                let mut sign = "[";
                for item in items {
                    start_line(sign, level + 1, text);
                    item.write(level + 1, text);
                    sign = ",";
                }
                start_line("", level, text);
                text.push(']');
            }
            Self::Object(entries) if entries.is_empty() => text.push_str("{}"),
            Self::Object(entries) => {
                let mut sign = "{";
                for (key, value) in entries {
                    start_line(sign, level + 1, text);
                    text.push_str(&quoted(key));
                    text.push_str(": ");
                    value.write(level + 1, text);
                    sign = ",";
                }
                start_line("", level, text);
                text.push('}');
            }
            scalar => text.push_str(&scalar.to_json()),
        }
    }
}

fn start_line(sign: &str, level: usize, text: &mut String) {
    text.push_str(sign);
    text.push('\n');
    for _ in 0..level {
        text.push_str("  ");
    }
}

/// A key that is there twice.
pub(crate) fn repeated<'a>(keys: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let mut keys: Vec<&str> = keys.collect();
    keys.sort_unstable();
    let mut pairs = keys.windows(2);
    pairs.find(|pair| pair[0] == pair[1]).map(|pair| pair[0])
}
