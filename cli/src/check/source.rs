//! A file with a template, and what it gives to other files and takes from them.

use infrastruct_json::{Map, Value};

use crate::error::Error;
use crate::template;

/// The text of a template, and where it is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Source {
    /// The file, as it was named.
    pub(crate) file: String,
    /// Its text.
    pub(crate) text: String,
}

impl Source {
    /// Reads the bytes of a file; nothing where they are no template, which has a section `Resources`.
    pub(crate) fn read(file: &str, bytes: Vec<u8>) -> Result<Option<(Self, Value)>, Error> {
        let refused =
            |error: Error| Error::new(format!("`{file}` is no template")).caused_by(error);
        let text = String::from_utf8(bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            let line = error.as_bytes()[..at].iter().filter(|byte| **byte == b'\n');
            let message = format!(
                "it is not UTF-8: see byte {at}, in line {}",
                line.count() + 1
            );
            refused(Error::new(message))
        })?;
        let root = template::own_document(&text).map_err(refused)?;
        let Some(Value::Object(_)) = root.get("Resources") else {
            return Ok(None);
        };
        let source = Self {
            file: file.to_owned(),
            text,
        };
        Ok(Some((source, root)))
    }
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
