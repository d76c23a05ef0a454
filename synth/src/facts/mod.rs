//! What the facts say of resources while an app is made.

pub(crate) mod endpoint_service;
pub(crate) mod handle;
pub(crate) mod property_path;
pub(crate) mod schema;

use infrastruct_core::construct::property_path::{PropertyPath, PropertyStep};
use infrastruct_core::construct::schemas::{Described, Schemas, Tagging};
use infrastruct_spec::{ResourceType, Schema, TagForm};

/// The schemas of `infrastruct-spec`.
#[derive(Debug)]
pub(crate) struct SpecSchemas;

impl Schemas for SpecSchemas {
    fn is_stateful(&self, described: Described) -> bool {
        schema::of(described).is_some_and(ResourceType::is_stateful)
    }

    fn path<'a>(&self, described: Described, written: &'a str) -> PropertyPath<'a> {
        property_path::read(schema::of(described), written)
    }

    fn display(&self, type_name: &str, steps: &[PropertyStep<'_>]) -> String {
        property_path::display(type_name, steps)
    }

    fn tagging(&self, described: Described) -> Option<Tagging> {
        let found = schema::of(described)?;
        let tagging = found.tagging()?;
        let schema = found.schema().property(tagging.property)?;
        let property = PropertyStep::Key(tagging.property.into());
        let inner = schema.own_property("Items");
        let is_list = |schema: Schema| schema.items().is_some();
        Some(Tagging {
            path: PropertyPath(match inner {
                Some(_) => vec![property, PropertyStep::Key("Items".into())],
                None => vec![property],
            }),
            is_map: !is_list(inner.unwrap_or(schema)),
            propagates: tagging.form == TagForm::AutoScaling,
        })
    }

    fn suggest<'a>(&self, text: &str, among: &[&'a str]) -> Option<&'a str> {
        infrastruct_spec::suggest(text, among.iter().copied())
    }
}
