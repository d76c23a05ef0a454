use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::editor;
use crate::crate_path::{crate_path, hygiene};
use crate::errors::Errors;
use crate::model::{definition_of, is_compiler, nested_definition};
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
    let editor = editor::shadow_definition(literal, definition_of(literal, resource_type, name));
    let path = (!is_compiler()).then(|| unresolved(&literal.path.tokens));
    let errors = errors.into_tokens();
    quote!({
        #path
        #editor
        let #value = #expanded;
        #errors
        #value
    })
}

/// While a segment of the path is typed, it is no definition's: the expansion starts as that of a resource does.
fn unresolved(path: &TokenStream) -> TokenStream {
    let (infrastruct, resource) = (crate_path(), Ident::new("resource", hygiene()));
    quote!(let #resource = #infrastruct::__private::declare::<#path>();)
}
