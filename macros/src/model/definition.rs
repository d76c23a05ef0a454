use infrastruct_spec::{ResourceType, Rust, Schema, suggest};
use proc_macro2::TokenStream;
use quote::quote;

use super::part::Detached;
use super::position::Positions;
use super::siblings::{Siblings, list};
use super::value::{Lowering, schema_of_items};
use crate::documentation::definition_name;
use crate::errors::Errors;
use crate::syntax::Literal;

/// The definition of a name: one of the type's, or an object that the type describes where it stands and that is called as
/// its property. Of several such, the one that has what the literal says.
pub(crate) fn definition_of(
    literal: &Literal,
    resource_type: ResourceType,
    name: &str,
) -> Option<Schema> {
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
        let inner = schema_of_items(property.schema).unwrap_or(property.schema);
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
pub(crate) fn nested_definition(
    literal: &Literal,
    resource_type: ResourceType,
    name: &str,
    errors: &mut Errors,
) -> TokenStream {
    let span = literal.path.span();
    let schema = definition_of(literal, resource_type, name);
    if schema.is_none() {
        let names = resource_type.definition_names();
        let kind = resource_type.rust_path();
        let help = match suggest(name, names.iter().copied()) {
            Some(right) => format!("did you mean `{right}`?"),
            None if names.is_empty() => "it has none".to_owned(),
            None if names.len() < 10 => format!("it has {}", list(&names)),
            None => format!("it has {} of them", names.len()),
        };
        errors.with_help(span, &format!("`{kind}` has no definition `{name}`"), &help);
    }
    let siblings = Siblings::default();
    let mut positions = Positions::default();
    let mut lowering = Lowering {
        siblings: &siblings,
        positions: &mut positions,
        errors,
        parts: Vec::new(),
    };
    let lowered = lowering.object(literal, schema, span);
    let parts = lowering.parts;
    let faulty = match schema {
        Some(schema) => super::resource::report(
            &infrastruct_spec::check_value(&schema, &lowered.node, &Rust),
            &positions,
            errors,
        ),
        None => Vec::new(),
    };
    let value = Detached {
        skeleton: lowered.skeleton,
        parts,
    }
    .expand(&|position| faulty.contains(&position));
    quote!(#value)
}
