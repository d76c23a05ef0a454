//! What a schema takes, in words.

use crate::list::List;
use crate::{Kind, Replacement, Schema};

use super::definition::{definition_name, definitions};

/// How the name of a nested object is written.
pub type ObjectName<'a> = &'a dyn Fn(&str) -> String;

/// What stands at a property, such as `list of text or Tag`.
pub fn kind(schema: &Schema, property: &str, object: ObjectName<'_>) -> String {
    let kinds: Vec<String> = schema
        .kinds()
        .iter()
        .map(|kind| of_kind(schema, kind, property, object))
        .list();
    if kinds.is_empty() {
        "any value".to_owned()
    } else {
        kinds.join(" or ")
    }
}

fn of_kind(schema: &Schema, of: Kind, property: &str, object: ObjectName<'_>) -> String {
    let nested = |schema: Option<Schema>| {
        schema.map_or_else(
            || "values".to_owned(),
            |schema| kind(&schema, property, object),
        )
    };
    match of {
        Kind::Text => "text".to_owned(),
        Kind::Integer => "integer".to_owned(),
        Kind::Number => "number".to_owned(),
        Kind::Boolean => "boolean".to_owned(),
        Kind::List => format!("list of {}", nested(schema.items())),
        Kind::Map => format!("map to {}", nested(schema.map_values())),
        Kind::Object => {
            let objects = definitions(*schema).into_iter();
            let mut names: Vec<String> = objects
                .map(|schema| object(&definition_name(schema, property)))
                .list();
            names.dedup();
            names.join(" or ")
        }
        Kind::Json => "JSON".to_owned(),
    }
}

/// The range, the allowed values and the pattern, of the schema and then of its items. `longest` is how many values are
/// listed, and how long a pattern may be.
pub fn bounds(schema: &Schema, longest: (usize, usize)) -> Vec<String> {
    let mut found: Vec<String> = range(schema).into_iter().list();
    found.extend(choices(schema, longest.0).map(|choices| format!("one of {choices}")));
    found.extend(pattern(schema, longest.1));
    if let Some(items) = schema.items() {
        let within = bounds(&items, longest);
        found.extend(within.into_iter().map(|bound| format!("each {bound}")));
    }
    found
}

fn range(schema: &Schema) -> Option<String> {
    let number = |keyword: &str| schema.keyword(keyword).map(ToString::to_string);
    let pairs = [
        ("minimum", "maximum", ""),
        ("minLength", "maxLength", " character"),
        ("minItems", "maxItems", " item"),
    ];
    let counted = |number: &str, unit: &str| match (number, unit) {
        (_, "") | ("1", _) => format!("{number}{unit}"),
        _ => format!("{number}{unit}s"),
    };
    pairs
        .into_iter()
        .find_map(|(low, high, unit)| match (number(low), number(high)) {
            (Some(low), Some(high)) if low == high => Some(counted(&low, unit)),
            (Some(low), Some(high)) => Some(format!("{low} to {}", counted(&high, unit))),
            (Some(low), None) => Some(format!("at least {}", counted(&low, unit))),
            (None, Some(high)) => Some(format!("at most {}", counted(&high, unit))),
            (None, None) => None,
        })
}

/// The first values where there are many, and how many there are.
fn choices(schema: &Schema, most: usize) -> Option<String> {
    let names = schema.choices()?.names();
    let listed: Vec<String> = names.iter().take(most).map(|name| code(name)).list();
    let listed = listed.join(", ");
    match names.len() {
        0 => None,
        count if count > most => Some(format!("{count} values: {listed}, …")),
        _ => Some(listed),
    }
}

fn pattern(schema: &Schema, longest: usize) -> Option<String> {
    let pattern = schema.keyword("pattern")?.as_str()?;
    let is_short = pattern.chars().count() <= longest;
    is_short.then(|| format!("pattern {}", code(pattern)))
}

/// What an update of a property does to its resource.
pub fn update(replacement: Replacement) -> &'static str {
    match replacement {
        Replacement::Never => "no replacement",
        Replacement::Maybe => "replacement in some cases",
        Replacement::Always => "replacement",
    }
}

/// Text as code, also where it has backticks, or the line breaks that some patterns have.
pub fn code(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|char| match char {
            _ if char.is_control() => char.escape_default().to_string(),
            _ => char.to_string(),
        })
        .collect();
    if text.contains('`') {
        format!("`` {text} ``")
    } else {
        format!("`{text}`")
    }
}
