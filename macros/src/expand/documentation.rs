//! What a hover shows: composed from the facts, with a link to the type's page.

use infrastruct_spec::{Kind, Property, Replacement, ResourceType, Schema};

/// Enumerations longer than this are counted instead of listed.
const MAX_CHOICES: usize = 12;

/// Of a property: its type, whether it is required, its range, what an update does, and the link.
///
/// `path` leads to the object that it belongs to, with `/` after each step; empty at the top.
pub(crate) fn of_property(
    resource_type: Option<ResourceType>,
    path: &str,
    property: &Property,
    is_required: bool,
) -> String {
    let schema = &property.schema;
    let presence = if is_required { "required" } else { "optional" };
    let mut lines = vec![format!(
        " `{}`: {}, {presence}",
        property.name,
        kind(schema)
    )];
    lines.extend(range(schema).map(|range| format!(" - {range}")));
    if let Some(choices) = choices(schema) {
        lines.push(format!(" - {choices}"));
    }
    if let Some(pattern) = schema
        .keyword("pattern")
        .and_then(|pattern| pattern.as_str())
    {
        lines.push(format!(" - pattern `{pattern}`"));
    }
    let wants: Vec<String> = schema
        .wants()
        .iter()
        .map(|identity| format!("`{identity}`"))
        .collect();
    if !wants.is_empty() {
        let example = if schema.is_closed() {
            ""
        } else {
            "for example "
        };
        lines.push(format!(" - takes {example}{}", wants.join(" or ")));
    }
    if let Some(resource_type) = resource_type {
        let path = format!("{path}{}", property.name);
        if resource_type.is_deprecated(&path) {
            lines.push(" - deprecated".to_owned());
        }
        lines.push(format!(
            " - update: {}",
            update(resource_type.replacement(&path))
        ));
        lines.push(format!(
            "\n [{}]({})",
            resource_type.name(),
            resource_type.url()
        ));
    }
    lines.join("\n")
}

fn update(replacement: Replacement) -> &'static str {
    match replacement {
        Replacement::Never => "no interruption, or some interruptions",
        Replacement::Maybe => "replacement, in some cases",
        Replacement::Always => "replacement",
    }
}

fn kind(schema: &Schema) -> String {
    let kinds: Vec<String> = schema
        .kinds()
        .iter()
        .map(|kind| of_kind(schema, kind))
        .collect();
    if kinds.is_empty() {
        "any value".to_owned()
    } else {
        kinds.join(" or ")
    }
}

fn of_kind(schema: &Schema, of: Kind) -> String {
    let name = schema.definition_name();
    match of {
        Kind::Text => "text".to_owned(),
        Kind::Integer => "integer".to_owned(),
        Kind::Number => "number".to_owned(),
        Kind::Boolean => "boolean".to_owned(),
        Kind::List => format!(
            "list of {}",
            schema
                .items()
                .map_or_else(|| "values".to_owned(), |items| kind(&items))
        ),
        Kind::Map => format!(
            "map to {}",
            schema
                .map_values()
                .map_or_else(|| "values".to_owned(), |values| kind(&values))
        ),
        Kind::Object => name.map_or_else(|| "object".to_owned(), |name| format!("`{name}`")),
        Kind::Json => "JSON".to_owned(),
    }
}

fn range(schema: &Schema) -> Option<String> {
    let number = |keyword: &str| schema.keyword(keyword).map(ToString::to_string);
    let pairs = [
        ("minimum", "maximum", ""),
        ("minLength", "maxLength", " characters"),
        ("minItems", "maxItems", " items"),
    ];
    pairs
        .into_iter()
        .find_map(|(low, high, unit)| match (number(low), number(high)) {
            (Some(low), Some(high)) if low == high => Some(format!("{low}{unit}")),
            (Some(low), Some(high)) => Some(format!("{low} to {high}{unit}")),
            (Some(low), None) => Some(format!("at least {low}{unit}")),
            (None, Some(high)) => Some(format!("at most {high}{unit}")),
            (None, None) => None,
        })
}

fn choices(schema: &Schema) -> Option<String> {
    let choices = schema.choices()?;
    let names = choices.names();
    match names.len() {
        0 => None,
        count if count > MAX_CHOICES => Some(format!("one of {count} values")),
        _ => Some(format!(
            "one of {}",
            names
                .iter()
                .map(|name| format!("`{name}`"))
                .collect::<Vec<_>>()
                .join(", ")
        )),
    }
}
