//! A file with a template, and what it gives to other files and takes from them.

use std::ops::Range;

use infrastruct_json::{Map, Value};

/// The text of a template, and where it is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Source {
    /// The file, as it was named.
    pub(crate) file: String,
    /// Its text.
    pub(crate) text: String,
    /// Where it first says `*name` for what is written elsewhere.
    pub(crate) alias: Option<Range<usize>>,
}

/// The names that a template exports, where they are plain texts.
pub(super) fn exported(root: &Value) -> impl Iterator<Item = &str> {
    let outputs = root.get("Outputs").and_then(Value::as_object);
    let outputs = outputs.into_iter().flat_map(Map::values);
    outputs.filter_map(|output| output.get("Export")?.get("Name")?.as_str())
}

/// The names that a template imports, where they are plain texts.
pub(super) fn imported(root: &Value) -> Vec<&str> {
    let mut found = Vec::new();
    let mut values = vec![root];
    while let Some(value) = values.pop() {
        match value {
            Value::Object(object) => {
                found.extend(object.get("Fn::ImportValue").and_then(Value::as_str));
                values.extend(object.values());
            }
            Value::Array(items) => values.extend(items),
            _ => {}
        }
    }
    found
}
