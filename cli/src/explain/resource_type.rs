//! What is known of a resource type.

use std::fmt::Write;

use infrastruct_spec::ResourceType;
use infrastruct_spec::documentation::Owner;
use serde_json::{Value, json};

use super::words::{columns, may_replace, taken};

pub(super) fn text(of: ResourceType) -> String {
    let owner = owner(of);
    let mut text = format!("{}\n", of.name());
    if let Some(sentence) = owner.sentence(None) {
        let _ = writeln!(text, "  {sentence}");
    }
    text.push('\n');
    columns(&facts(of), &mut text);
    text.push_str("\nProperties (* required, ! a change may replace the resource)\n");
    let rows: Vec<_> = owner
        .properties()
        .iter()
        .map(|(property, is_required)| {
            let required = if *is_required { "*" } else { "" };
            let replaces = if may_replace(of, property.name) {
                "!"
            } else {
                ""
            };
            (
                format!("{}{required}{replaces}", property.name),
                taken(property),
            )
        })
        .collect();
    columns(&rows, &mut text);
    let attributes = of.attributes();
    if !attributes.is_empty() {
        text.push_str("\nAttributes, for `Fn::GetAtt` and as methods of a handle\n");
        let rows: Vec<_> = attributes
            .iter()
            .map(|attribute| (attribute.name().to_owned(), attribute.rust_name()))
            .collect();
        columns(&rows, &mut text);
    }
    let mut rules: Vec<&str> = of.conditionals().iter().map(|it| it.rule).collect();
    rules.dedup();
    if !rules.is_empty() {
        text.push_str("\nRules of its own\n");
        let rows: Vec<_> = rules
            .iter()
            .map(|rule| ((*rule).to_owned(), String::new()))
            .collect();
        columns(&rows, &mut text);
    }
    text
}

pub(super) fn json(of: ResourceType) -> Value {
    let properties = owner(of).properties();
    let property = |(property, is_required): &(infrastruct_spec::Property, bool)| {
        let replaces = may_replace(of, property.name);
        json!({ "name": property.name, "rustName": property.rust_name(), "takes": taken(property),
                "required": is_required, "mayReplace": replaces })
    };
    let attributes = of.attributes();
    let attribute = |attribute: &infrastruct_spec::Attribute| json!({ "name": attribute.name(), "rustName": attribute.rust_name() });
    json!({
        "type": of.name(),
        "rustPath": of.rust_path(),
        "url": of.url(),
        "holdsData": of.is_stateful(),
        "regions": of.regions(),
        "properties": properties.iter().map(property).collect::<Vec<_>>(),
        "attributes": attributes.iter().map(attribute).collect::<Vec<_>>(),
    })
}

fn owner(of: ResourceType) -> Owner<'static> {
    Owner {
        resource_type: Some(of),
        schema: of.schema(),
        path: "",
    }
}

fn facts(of: ResourceType) -> Vec<(String, String)> {
    let mut facts = vec![("in Rust", format!("{} {{ … }}", of.rust_path()))];
    let reference = of.reference();
    let returned = match (reference.property, reference.identifier) {
        (Some(property), _) => Some(property.to_owned()),
        (None, Some(identifier)) => Some(format!("the {identifier}")),
        (None, None) => None,
    };
    facts.extend(returned.map(|returned| ("Ref returns", returned)));
    if of.is_stateful() {
        facts.push(("holds data", "yes".to_owned()));
    }
    if let Some((state, day)) = of.end_of_life() {
        facts.push(("end", format!("{state} since {day}")));
    }
    let (offered, all) = (of.regions().len(), infrastruct_spec::regions().count());
    // what a transform makes others of is offered nowhere by itself
    if offered > 0 && offered < all {
        facts.push(("offered in", format!("{offered} of {all} regions")));
    }
    if !of.url().is_empty() {
        facts.push(("documentation", of.url()));
    }
    facts
        .into_iter()
        .map(|(name, said)| (name.to_owned(), said))
        .collect()
}
