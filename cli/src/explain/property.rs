//! What is known of a property.

use std::fmt::Write;

use infrastruct_spec::documentation::{Owner, bounds, definition_name, definitions};
use infrastruct_spec::{Property, ResourceType, Schema};
use serde_json::{Value, json};

use super::words::{LONGEST, columns, taken, update};

pub(super) fn text(of: ResourceType, steps: &[Property]) -> String {
    let Some(property) = steps.last() else {
        return String::new();
    };
    let mut text = format!("{} of {}\n", path(steps), of.name());
    if let Some(sentence) = around(of, steps).sentence(Some(property.name)) {
        let _ = writeln!(text, "  {sentence}");
    }
    text.push('\n');
    columns(&facts(of, steps), &mut text);
    for schema in objects(property) {
        let _ = writeln!(
            text,
            "\nProperties of {} (* required)",
            definition_name(schema, property.name)
        );
        let owner = Owner {
            resource_type: None,
            schema,
            path: "",
        };
        let rows: Vec<_> = owner
            .properties()
            .iter()
            .map(|(property, is_required)| {
                let required = if *is_required { "*" } else { "" };
                (format!("{}{required}", property.name), taken(property))
            })
            .collect();
        columns(&rows, &mut text);
    }
    text
}

pub(super) fn json(of: ResourceType, steps: &[Property]) -> Value {
    let facts = facts(of, steps).into_iter();
    let facts: serde_json::Map<String, Value> =
        facts.map(|(name, said)| (name, said.into())).collect();
    json!({ "type": of.name(), "property": path(steps), "facts": facts })
}

fn path(steps: &[Property]) -> String {
    let names: Vec<&str> = steps.iter().map(|step| step.name).collect();
    names.join(".")
}

/// The object that the property is of.
fn around(of: ResourceType, steps: &[Property]) -> Owner<'static> {
    match steps {
        [.., around, _] => Owner {
            resource_type: None,
            schema: objects(around).first().copied().unwrap_or(around.schema),
            path: "",
        },
        _ => Owner {
            resource_type: Some(of),
            schema: of.schema(),
            path: "",
        },
    }
}

/// The objects that stand at a property, in its lists and maps too.
fn objects(property: &Property) -> Vec<Schema> {
    definitions(property.schema.innermost())
}

fn facts(of: ResourceType, steps: &[Property]) -> Vec<(String, String)> {
    let Some(property) = steps.last() else {
        return Vec::new();
    };
    let schema = &property.schema;
    let required = around(of, steps).schema.required().contains(&property.name);
    let mut facts = vec![
        ("takes", taken(property)),
        ("required", if required { "yes" } else { "no" }.to_owned()),
        ("in Rust", property.rust_name()),
    ];
    let bounds = bounds(schema, LONGEST);
    facts.extend(
        bounds
            .into_iter()
            .map(|bound| ("limited to", bound.replace('`', ""))),
    );
    let wanted: Vec<String> = schema.wants().iter().map(ToString::to_string).collect();
    if !wanted.is_empty() {
        let name = if schema.is_closed() {
            "refers to"
        } else {
            "refers to, say"
        };
        facts.push((name, wanted.join(", ")));
    }
    let dotted = steps.iter().map(|step| step.name).collect::<Vec<_>>();
    let dotted = dotted.join("/");
    if of.is_deprecated(&dotted) {
        facts.push(("deprecated", "yes".to_owned()));
    }
    if of.is_read_only(&dotted) {
        facts.push(("read only", "yes: it is an attribute".to_owned()));
    } else {
        facts.push(("update", update(of, &dotted).to_owned()));
    }
    facts
        .into_iter()
        .map(|(name, said)| (name.to_owned(), said))
        .collect()
}
