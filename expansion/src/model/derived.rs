use infrastruct_spec::list::List;
use proc_macro2::TokenTree;
use quote::ToTokens;
use syn::{Attribute, Data, DataStruct, DeriveInput, Fields, LitStr};

use super::group::Group;
use super::resource_struct::ResourceStruct;
use crate::errors::Errors;
use crate::syntax::Written;

/// What `#[derive(Construct)]` makes of a type: a group or, with `#[resource(…)]`, one resource.
pub(crate) enum Derived<'a> {
    Group(Group<'a>),
    Resource(ResourceStruct<'a>),
}

impl<'a> Derived<'a> {
    pub(crate) fn of(input: &'a DeriveInput, errors: &mut Errors) -> Self {
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
                let help = "write a `struct` of what is always there, or an `enum` of what is there by choice";
                errors.with_help(span, "a construct is no union", help);
            }
            Data::Enum(_) if resource.is_some() => {
                let help = "write a `struct`: its fields are the resource's properties";
                errors.with_help(span, "a resource is no enum", help);
            }
            Data::Struct(_) | Data::Enum(_) => {}
        }
        match resource {
            Some(attribute) => {
                let written = Written::parse_arguments(attribute, errors);
                Self::Resource(ResourceStruct::of(input, written, errors))
            }
            None => Self::Group(Group::of(input, errors)),
        }
    }
}

/// `#[construct(crate = "platform::infrastruct")]`: where the crate is, if not at its usual place.
pub(crate) fn path_of_crate(
    attributes: &[Attribute],
    errors: &mut Errors,
) -> Option<Vec<TokenTree>> {
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
            found = Some(path.into_token_stream().into_iter().list());
            Ok(())
        });
        if let Err(error) = result {
            errors.at(error.span(), error.to_string());
        }
    }
    found
}
