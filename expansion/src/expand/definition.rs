use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::editor;
use super::mistakes;
use super::skeleton::{Checked, Skeleton};
use crate::check::Faulty;
use crate::crate_path::{crate_path, hygiene};
use crate::errors::Errors;
use crate::host::is_compiler;
use crate::model::Definition;

/// `construct!(aws::events::Rule::Target { … })`: a nested definition by itself, for lists that are computed.
pub(super) fn definition(definition: &Definition, faulty: &Faulty, errors: Errors) -> TokenStream {
    let name = Ident::new("definition", hygiene());
    let checked = Checked {
        positions: &definition.positions,
        faulty,
    };
    let value = Skeleton::detached(&definition.value, checked);
    let editor = editor::shadow_definition(&definition.literal, definition.schema);
    let path = (!is_compiler()).then(|| unresolved(&definition.literal.path.tokens));
    let mistakes = mistakes::told(errors);
    quote!({
        #path
        #editor
        let #name = #value;
        #mistakes
        #name
    })
}

/// While a segment of the path is typed, it is no definition's: the expansion starts as that of a resource does.
fn unresolved(path: &TokenStream) -> TokenStream {
    let (infrastruct, resource) = (crate_path(), Ident::new("resource", hygiene()));
    quote!(let #resource = #infrastruct::__private::declare::<#path>();)
}
