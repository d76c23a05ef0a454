use infrastruct_spec::{ResourceType, Schema, suggest};

use super::expected::items_of;
use super::lowering::Lowering;
use super::path::list;
use super::position::Positions;
use super::siblings::Siblings;
use super::value::Value;
use crate::documentation::definition_name;
use crate::errors::Errors;
use crate::syntax::Literal;

/// The definition of a name: one of the type's, or an object that the type describes where it stands and that is called as
/// its property. Of several such, the one that has what the literal says.
fn definition_of(literal: &Literal, resource_type: ResourceType, name: &str) -> Option<Schema> {
    if let Some(schema) = resource_type.definition(name) {
        return Some(schema);
    }
    let mut found = Vec::new();
    collect(resource_type.schema(), name, &mut found);
    for definition in resource_type.definition_names() {
        let Some(schema) = resource_type.definition(definition) else {
            continue;
        };
        // `vpcConfig` is written `VpcConfig`
        if definition_name(schema, definition) == name {
            return Some(schema);
        }
        collect(schema, name, &mut found);
    }
    let has_all = |schema: &&Schema| {
        let mut fields = literal.fields.iter();
        fields.all(|field| schema.property_in_rust(&field.key()).is_some())
    };
    found.iter().find(has_all).or(found.first()).copied()
}

fn collect(schema: Schema, name: &str, found: &mut Vec<Schema>) {
    for property in schema.properties() {
        let inner = items_of(property.schema).unwrap_or(property.schema);
        if !inner.has_properties() || inner.definition_name().is_some() {
            continue;
        }
        if definition_name(inner, property.name) == name {
            found.push(inner);
        }
        collect(inner, name, found);
    }
}

/// A nested definition by itself: its names and values are checked here, how it fits by the build step.
pub(crate) struct Definition {
    pub(crate) literal: Literal,
    /// Nothing where the type has no such definition, which has been said.
    pub(crate) schema: Option<Schema>,
    pub(crate) value: Value,
    pub(crate) positions: Positions,
}

impl Definition {
    pub(crate) fn of(
        literal: Literal,
        resource_type: ResourceType,
        name: &str,
        errors: &mut Errors,
    ) -> Self {
        let span = literal.path.span();
        let schema = definition_of(&literal, resource_type, name);
        if schema.is_none() {
            let names = resource_type.definition_names();
            let owner = resource_type.rust_path();
            let help = match suggest(name, names.iter().copied()) {
                Some(right) => format!("did you mean `{right}`?"),
                None if names.is_empty() => "it has none".to_owned(),
                None if names.len() < 10 => format!("it has {}", list(&names)),
                None => format!("it has {} of them", names.len()),
            };
            errors.with_help(
                span,
                &format!("`{owner}` has no definition `{name}`"),
                &help,
            );
        }
        let mut positions = Positions::default();
        let mut lowering = Lowering {
            machine: None,
            siblings: &Siblings::default(),
            positions: &mut positions,
            errors,
        };
        let value = lowering.object(&literal, schema, span);
        Self {
            literal,
            schema,
            value,
            positions,
        }
    }
}
