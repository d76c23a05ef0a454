//! A resource's attributes beside its properties: policies for its creation, update and end.

use std::sync::OnceLock;

use infrastruct_json::Value as Json;

use crate::facts::table;
use crate::query::context::{Context, listed};
use crate::query::edges::names;
use crate::rule::{Outcome, Report, Rule};
use crate::template::value::{Entry, Value};
use crate::walker::place::Place;
use crate::walker::{Walker, rule};
use crate::{Kind, Resource, ResourceType, Schema, suggest};

/// Attribute → schemas by type, `*` for the others; a type that is not listed does not have the attribute.
static TABLE: &str = include_str!("resource_attribute.json");

const RULES: &[(&str, &Rule)] = &[
    ("CreationPolicy", &rule::CREATION_POLICY),
    ("DeletionPolicy", &rule::DELETION_POLICY),
    ("Metadata", &rule::RESOURCE_METADATA),
    ("UpdatePolicy", &rule::UPDATE_POLICY),
    ("UpdateReplacePolicy", &rule::UPDATE_REPLACE_POLICY),
];

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, resource_type) in context.resources() {
        for entry in &resource.attributes {
            if let Some((_, rule)) = RULES.iter().find(|(name, _)| *name == entry.name) {
                policy(context, at, resource, entry, rule, report);
            }
            if entry.name == "DependsOn" {
                depends_on(context, at, entry, report);
            }
        }
        tags(context, at, resource, resource_type, report);
    }
}

fn table() -> &'static Json {
    static TABLE_DECODED: OnceLock<Json> = OnceLock::new();
    TABLE_DECODED.get_or_init(|| infrastruct_json::from_str(TABLE).unwrap_or_default())
}

fn policy(
    context: &Context<'_>,
    at: usize,
    resource: &Resource,
    entry: &Entry,
    rule: &Rule,
    report: &mut Report,
) {
    let schemas = &table()[&entry.name];
    let Some(schema) = schemas
        .get(&resource.type_name)
        .or_else(|| schemas.get("*"))
    else {
        let type_name = context.type_name(&resource.type_name);
        let message = format!(
            "`{type_name}` has no {}",
            context.property(&entry.name).replace('_', " ")
        );
        let mut owners: Vec<String> = Vec::new();
        for (owner, _) in table::entries(Some(schemas)) {
            owners.push(context.type_name(owner));
        }
        let help = match owners.as_slice() {
            [] => None,
            [only] => Some(format!("only `{only}` has one")),
            _ => Some(format!("only {} have one", listed(&owners, "and"))),
        };
        report.add(at, rule.at(entry.position, message).with_help(help));
        return;
    };
    hold(context, at, schema, entry, rule, report);
}

/// Holds a value against a schema of the table.
fn hold(
    context: &Context<'_>,
    at: usize,
    schema: &'static Json,
    entry: &Entry,
    rule: &Rule,
    report: &mut Report,
) {
    let schema = Schema::new("", schema);
    let walker = Walker::of_condition(context, context.home(at), None);
    let root = Place::root("", schema);
    let mut out = Outcome::loud();
    walker.examine(&entry.value, &root.property(&entry.name, schema), &mut out);
    for diagnostic in out.found {
        report.add(at, diagnostic.under(rule.name, rule.severity));
    }
}

fn depends_on(context: &Context<'_>, at: usize, entry: &Entry, report: &mut Report) {
    names(&entry.value, &mut |name, position| {
        let home = context.home(at);
        if context.is_complete(home) && context.index(home, name).is_none() {
            let names = context
                .stack(at)
                .resources
                .iter()
                .map(|resource| resource.name.as_str());
            let meant = suggest(name, names).map(|meant| format!("did you mean `{meant}`?"));
            let message = format!("there is no `{name}` in the template");
            report.add(
                at,
                rule::MISSING_RESOURCE
                    .at(position, message)
                    .with_help(meant),
            );
        }
    });
}

fn tags(
    context: &Context<'_>,
    at: usize,
    resource: &Resource,
    resource_type: Option<ResourceType>,
    report: &mut Report,
) {
    let Some(tagging) = resource_type.and_then(ResourceType::tagging) else {
        return;
    };
    let entries = Context::properties(resource)
        .map(|object| object.entries.as_slice())
        .unwrap_or_default();
    for entry in entries
        .iter()
        .filter(|entry| entry.name == tagging.property)
        // a list where a map is wanted is a mistake of its own
        .filter(|entry| is_wanted(resource_type, entry))
    {
        hold(
            context,
            at,
            &table()["Tags"],
            entry,
            &rule::WRONG_TAG,
            report,
        );
    }
}

/// Whether a list of tags stands where the type has a list.
fn is_wanted(resource_type: Option<ResourceType>, entry: &Entry) -> bool {
    let schema =
        resource_type.and_then(|resource_type| resource_type.schema().property(&entry.name));
    let takes_lists = schema.is_none_or(|schema| schema.kinds().contains(Kind::List));
    takes_lists || !matches!(entry.value.value, Value::List(_))
}
