//! The nested objects that may stand at a place, and what they are called.

use crate::Schema;

/// What a nested literal can be: the alternatives that have a name, else the schema itself.
pub fn definitions(schema: Schema) -> Vec<Schema> {
    let mut named = schema.alternatives();
    named.retain(|schema| schema.definition_name().is_some());
    if named.is_empty() && schema.has_properties() {
        named.push(schema);
    }
    named
}

/// A definition's name, or that of the property that it stands at where it has none.
pub fn definition_name(schema: Schema, property: &str) -> String {
    upper_first(schema.definition_name().unwrap_or(property))
}

fn upper_first(name: &str) -> String {
    let mut chars = name.chars();
    let first = chars.next().map_or('_', |first| first.to_ascii_uppercase());
    format!("{first}{}", chars.as_str())
}
