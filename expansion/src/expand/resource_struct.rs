use proc_macro2::TokenStream;
use quote::quote;

use super::body::resources;
use super::import::first_segment;
use super::skeleton::Checked;
use super::{contents, editor, mistakes, resource};
use crate::check::Faulty;
use crate::crate_path::crate_path;
use crate::errors::Errors;
use crate::host::is_compiler;
use crate::model::ResourceStruct;

/// A value of the struct becomes the resource where it is placed.
pub(super) fn resource_struct(
    found: &ResourceStruct<'_>,
    faulty: &Faulty,
    errors: Errors,
) -> TokenStream {
    let infrastruct = crate_path();
    let Some(constants) = &found.constants else {
        return mistakes::told(errors);
    };
    let editor = editor::shadow_item(constants, found.resource_type);
    let marker = &constants.path.tokens;
    let Some((name, body)) = &found.resource else {
        let mistakes = mistakes::told(errors);
        let import = first_segment(marker)
            .filter(|_| is_compiler())
            .map(|path| quote!(const _: () = { #[allow(unused_imports)] use #path as _; };));
        return quote!(#import #editor #mistakes);
    };
    let checked = Checked {
        positions: &body.positions,
        faulty,
    };
    let values = resources(body).map(|(_, each)| resource::built(each, &quote!(#name), checked));
    let taken = match found.names() {
        Some(names) => quote!(let Self { #(#names),* } = self;),
        // reported already
        None => quote!(let _ = self;),
    };
    let ident = &found.input.ident;
    let (of_impl, of_type, predicates) = found.input.generics.split_for_impl();
    let mistakes = mistakes::told(errors);
    let documentation = contents::of_resource(&quote!(#marker));
    quote! {
        #editor
        #documentation
        #[automatically_derived]
        impl #of_impl #infrastruct::IntoConstruct for #ident #of_type #predicates {
            type Construct = #infrastruct::Resource<#marker>;
            fn into_construct(self) -> #infrastruct::Resource<#marker> {
                #taken
                let #name = #infrastruct::__private::declare::<#marker>();
                #(#values)*
            }
        }
        #mistakes
    }
}
