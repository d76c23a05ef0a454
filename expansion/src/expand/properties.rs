use proc_macro2::TokenStream;
use quote::quote;

use super::body::resources;
use super::editor;
use super::import::{imports, no_literal};
use super::mistakes;
use super::resource::{marker, source};
use super::skeleton::Checked;
use crate::check::Faulty;
use crate::crate_path::crate_path;
use crate::errors::Errors;
use crate::model::{Properties, ResourcePath};

pub(crate) fn properties(properties: &Properties, faulty: &Faulty, errors: Errors) -> TokenStream {
    let (name, body) = match properties {
        Properties::Of(name, body) => (name, body),
        Properties::Nothing(written) => {
            let (written, mistakes) = (no_literal(written), mistakes::told(errors));
            return quote!({ #written #mistakes ::core::unreachable!() });
        }
    };
    let infrastruct = crate_path();
    let checked = Checked {
        positions: &body.positions,
        faulty,
    };
    let values = resources(body).map(|(_, resource)| {
        let (source, parts) = source(resource, checked);
        let marker = marker(resource);
        if let ResourcePath::Custom(type_name) = &resource.path {
            return quote!({
                let _: ::core::option::Option<#marker> = ::core::option::Option::None;
                #infrastruct::__private::custom_properties(#type_name, #source, #parts)
            });
        }
        quote!(#infrastruct::__private::properties::<#marker>(#source, #parts))
    });
    let (imports, editor) = (imports(body), editor::shadow(body));
    let mistakes = mistakes::told(errors);
    quote!({
        #imports
        #editor
        let #name = #(#values)*;
        #mistakes
        #name
    })
}
