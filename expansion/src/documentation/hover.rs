//! What a hover shows: a few lines, with a link to the type's page.

use infrastruct_spec::documentation::{Owner, bounds, code, kind, update};
use infrastruct_spec::list::List;
use infrastruct_spec::{Property, ResourceType};

use super::markdown::as_markdown;

/// How many values are listed, and how long a pattern is shown.
const LONGEST: (usize, usize) = (12, 120);
/// How many identifiers are named that a property takes.
const MOST_WANTED: usize = 6;

/// Of a property: its type, whether it is required, AWS's sentence, its range, what an update does, and the link.
pub(crate) fn of_property(owner: &Owner<'_>, property: &Property, is_required: bool) -> String {
    let schema = &property.schema;
    let presence = if is_required { "required" } else { "optional" };
    let mut lines = vec![format!(
        " `{}`: {}, {presence}",
        property.name,
        kind(schema, property.name, &code)
    )];
    if let Some(sentence) = owner.sentence(Some(property.name)).map(as_markdown) {
        lines.push(format!("\n {sentence}\n"));
    }
    let mut facts = bounds(schema, LONGEST);
    facts.extend(wanted(property));
    if let Some(resource_type) = owner.resource_type {
        let path = format!("{}{}", owner.path, property.name);
        if resource_type.is_deprecated(&path) {
            facts.push("deprecated".to_owned());
        }
        facts.push(format!(
            "update: {}",
            update(resource_type.replacement(&path))
        ));
    }
    lines.extend(facts.into_iter().map(|fact| format!(" - {fact}")));
    lines.extend(link(owner));
    lines.join("\n")
}

/// Of a nested definition: AWS's sentence, what it requires, and the link.
pub(crate) fn of_definition(owner: &Owner<'_>) -> String {
    let mut lines = Vec::new();
    lines.extend(
        owner
            .sentence(None)
            .map(as_markdown)
            .map(|sentence| format!(" {sentence}\n")),
    );
    lines.extend(requires(owner));
    lines.extend(link(owner));
    lines.join("\n")
}

/// Of a type: what follows its link.
pub(super) fn of_type(resource_type: ResourceType) -> String {
    let owner = Owner {
        resource_type: Some(resource_type),
        schema: resource_type.schema(),
        path: "",
    };
    let mut text = owner.sentence(None).map(as_markdown).unwrap_or_default();
    if let Some(requires) = requires(&owner) {
        text.extend(["\n\n", &requires]);
    }
    text
}

fn requires(owner: &Owner<'_>) -> Option<String> {
    let required: Vec<String> = owner
        .properties()
        .iter()
        .filter(|(_, is_required)| *is_required)
        .map(|(property, _)| code(&property.rust_name()))
        .list();
    (!required.is_empty()).then(|| format!(" Requires {}.", required.join(", ")))
}

/// The identifiers that a property is known to take.
fn wanted(property: &Property) -> Option<String> {
    let wanted: Vec<String> = property
        .schema
        .wants()
        .iter()
        .map(|identifier| code(&identifier.to_string()))
        .list();
    let others = if property.schema.is_closed() {
        ""
    } else {
        "for example "
    };
    match wanted.len() {
        0 => None,
        count if count > MOST_WANTED => {
            let more = count - MOST_WANTED;
            let first = wanted[..MOST_WANTED].join(", ");
            Some(format!("takes {others}{first} or one of {more} more"))
        }
        _ => Some(format!("takes {others}{}", wanted.join(" or "))),
    }
}

/// AWS's page; the name alone where there is none.
fn link(owner: &Owner<'_>) -> Option<String> {
    let resource_type = owner.schema.resource_type()?;
    let (name, url) = (resource_type.name(), resource_type.url());
    Some(if url.is_empty() {
        format!("\n {name}")
    } else {
        format!("\n [{name}]({url})")
    })
}
