use infrastruct_spec::ResourceType;
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::blame::location;
use super::skeleton::{Checked, Skeleton, noted};
use crate::crate_path::crate_path;
use crate::host::is_compiler;
use crate::model::{Resource, ResourcePath};

/// The marker type; rustc infers it from the field's declaration where the path names no type.
pub(super) fn marker(resource: &Resource) -> TokenStream {
    match &resource.path {
        ResourcePath::Custom(_) => custom_type(&resource.tokens),
        ResourcePath::Definition(..) | ResourcePath::Unknown if is_compiler() => quote!(_),
        _ => resource.tokens.clone(),
    }
}

/// The expression that makes the `Resource` of a handle.
pub(super) fn built(
    resource: &Resource,
    handle: &TokenStream,
    checked: Checked<'_>,
) -> TokenStream {
    let infrastruct = crate_path();
    let (source, parts) = source(resource, checked);
    let path = &resource.path;
    match (path, schema(path)) {
        (_, Some(schema)) => {
            let name = path.type_name();
            quote!(#infrastruct::__private::build_under(#schema, #handle, #name, #source, #parts))
        }
        (ResourcePath::Custom(name), None) => {
            quote!(#infrastruct::__private::build_custom(#handle, #name, #source, #parts))
        }
        _ => quote!(#infrastruct::__private::build(#handle, #source, #parts)),
    }
}

/// What the macro knows of it, and the parts that fill the holes.
pub(super) fn source(resource: &Resource, checked: Checked<'_>) -> (TokenStream, TokenStream) {
    let infrastruct = crate_path();
    let attributes = &resource.attributes;
    let entries = attributes.object.entries.iter().chain(&attributes.lifted);
    let (skeleton, properties) = Skeleton::of_resource(&resource.properties, entries, checked);
    let (location, spots) = (
        location(resource.span),
        noted(resource.span, &skeleton.spots),
    );
    let (attributes, parts) = (&skeleton.json, &skeleton.parts);
    let source = quote!(&#infrastruct::__private::Source { location: #location, properties: #properties, attributes: #attributes, spots: #spots });
    (source, quote!(&[#(#parts),*]))
}

/// The text of the schema that describes the type for the build step, where the facts do not.
fn schema(path: &ResourcePath) -> Option<TokenStream> {
    match path {
        ResourcePath::Custom(name) if !name.starts_with("Custom::") => {
            let free = format!("{{\"typeName\": \"{name}\"}}");
            Some(quote!(#free))
        }
        _ => {
            let file = path.described_by().and_then(ResourceType::file)?;
            Some(quote!(::core::include_str!(#file)))
        }
    }
}

/// `custom::Custom` for `custom::Broker`: the module as the user has named it, which must be there like any.
fn custom_type(path: &TokenStream) -> TokenStream {
    let mut module: Vec<TokenTree> = Vec::new();
    for token in path.clone() {
        let is_module = matches!(&token, TokenTree::Ident(name) if name == "custom");
        module.push(token);
        if is_module {
            break;
        }
    }
    quote!(#(#module)*::Custom)
}
