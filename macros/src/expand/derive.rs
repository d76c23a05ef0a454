use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Data, DataStruct, DeriveInput, Fields, LitStr, Meta};

use super::{group, resource_struct};
use crate::crate_path::with_crate_path;
use crate::errors::Errors;
use crate::syntax::opened;

/// `#[derive(Construct)]`, of a group or, with `#[resource(…)]`, of one resource.
pub(crate) fn derive(input: TokenStream) -> TokenStream {
    // rustc has parsed it before; what an editor sends half-written is for the editor to say
    let Ok(input) = syn::parse2::<DeriveInput>(input) else {
        return TokenStream::new();
    };
    let mut errors = Errors::default();
    match path_of_crate(&input.attrs, &mut errors) {
        Some(path) => with_crate_path(path, || expand(&input, errors)),
        None => expand(&input, errors),
    }
}

fn expand(input: &DeriveInput, mut errors: Errors) -> TokenStream {
    let span = input.ident.span();
    let resource = input
        .attrs
        .iter()
        .find(|attribute| attribute.path().is_ident("resource"));
    match &input.data {
        Data::Struct(DataStruct {
            fields: Fields::Unnamed(_),
            ..
        }) => {
            let help =
                "logical IDs come from the names of fields: write `struct Name { field: … }`";
            errors.with_help(span, "a construct's fields have names", help);
        }
        Data::Union(_) => {
            let help =
                "write a `struct` of what is always there, or an `enum` of what is there by choice";
            errors.with_help(span, "a construct is no union", help);
        }
        Data::Enum(_) if resource.is_some() => {
            let help = "write a `struct`: its fields are the resource's properties";
            errors.with_help(span, "a resource is no enum", help);
        }
        Data::Struct(_) | Data::Enum(_) => {}
    }
    match resource {
        Some(attribute) => resource_struct::expand(input, arguments(attribute), errors),
        None => group::expand(input, errors),
    }
}

/// What stands in the parentheses of `#[name(…)]`.
fn arguments(attribute: &Attribute) -> TokenStream {
    match &attribute.meta {
        Meta::List(list) => opened(list.tokens.clone()),
        _ => TokenStream::new(),
    }
}

/// `#[construct(crate = "platform::infrastruct")]`: where the crate is, if not at its usual place.
fn path_of_crate(attributes: &[Attribute], errors: &mut Errors) -> Option<Vec<TokenTree>> {
    let mut found = None;
    for attribute in attributes {
        if !attribute.path().is_ident("construct") {
            continue;
        }
        let result = attribute.parse_nested_meta(|meta| {
            if !meta.path.is_ident("crate") {
                return Err(meta.error("a struct takes `#[construct(crate = \"…\")]`"));
            }
            let path: LitStr = meta.value()?.parse()?;
            let path: syn::Path = path.parse()?;
            found = Some(path.into_token_stream().into_iter().collect());
            Ok(())
        });
        if let Err(error) = result {
            errors.at(error.span(), error.to_string());
        }
    }
    found
}
