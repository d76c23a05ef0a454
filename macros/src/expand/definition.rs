use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::editor;
use crate::crate_path::hygiene;
use crate::errors::Errors;
use crate::model::nested_definition;
use crate::syntax::Literal;
use infrastruct_spec::ResourceType;

/// `construct!(aws::events::Rule::Target { … })`: a nested definition by itself, for lists that are computed.
pub(crate) fn definition(
    literal: &Literal,
    resource_type: ResourceType,
    name: &str,
    mut errors: Errors,
) -> TokenStream {
    let value = Ident::new("definition", hygiene());
    let expanded = nested_definition(literal, resource_type, name, &mut errors);
    let editor = editor::shadow_definition(literal, resource_type.definition(name));
    let errors = errors.into_tokens();
    quote!({
        #editor
        let #value = #expanded;
        #errors
        #value
    })
}
