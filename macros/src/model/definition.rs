use infrastruct_spec::{ResourceType, suggest};
use proc_macro2::TokenStream;
use quote::quote;

use super::part::Detached;
use super::position::Positions;
use super::siblings::{Siblings, list};
use super::value::Lowering;
use crate::errors::Errors;
use crate::syntax::Literal;

/// A nested definition by itself: its names and values are checked here, how it fits by the build step.
pub(crate) fn nested_definition(
    literal: &Literal,
    resource_type: ResourceType,
    name: &str,
    errors: &mut Errors,
) -> TokenStream {
    let span = literal.path.span();
    let schema = resource_type.definition(name);
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
            &infrastruct_spec::check_value(&schema, &lowered.node),
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
