use proc_macro2::TokenStream;
use syn::{Data, DeriveInput, Fields};

use super::{group, resource_struct};
use crate::errors::Errors;

/// `#[derive(Construct)]`, of a group or, with `#[resource(…)]`, of one resource.
pub(crate) fn derive(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let fields = match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => fields.named.iter().collect(),
            Fields::Unit => Vec::new(),
            Fields::Unnamed(_) => {
                let help =
                    "logical IDs come from the names of fields: write `struct Name { field: … }`";
                errors.with_help(input.ident.span(), "a construct's fields have names", help);
                Vec::new()
            }
        },
        Data::Enum(_) | Data::Union(_) => {
            errors.with_help(
                input.ident.span(),
                "a construct is a struct",
                "an `Option<T>` field is a child that may be left out",
            );
            Vec::new()
        }
    };
    match input
        .attrs
        .iter()
        .find(|attribute| attribute.path().is_ident("resource"))
    {
        Some(attribute) => resource_struct::expand(&input, attribute, &fields, errors),
        None => group::expand(&input, &fields, errors),
    }
}
