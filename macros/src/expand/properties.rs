use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;

use super::body::{first_segment, imports};
use super::construct::outer_attributes;
use super::editor;
use crate::crate_path::{crate_path, hygiene, whole_call};
use crate::errors::Errors;
use crate::model::{Model, ResourcePath, Siblings, is_compiler};
use crate::syntax::{Field, Literal, Nesting};

/// `properties!(aws::sqs::Queue { visibility_timeout: 60 })`: a literal of which nothing can be called missing.
pub(crate) fn properties(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let (attributes, tokens) = outer_attributes(input, &mut errors);
    let written: TokenStream = tokens.iter().cloned().collect();
    let literal = Literal::parse(&tokens, Nesting::default(), &mut errors);
    let path = literal
        .as_ref()
        .map(|literal| ResourcePath::resolve(&literal.path, &mut Errors::aside()));
    let (
        Some(literal),
        Some(Some(ResourcePath::Aws(_) | ResourcePath::Custom(_) | ResourcePath::Unknown)),
    ) = (literal, path)
    else {
        let span = tokens.first().map_or_else(whole_call, TokenTree::span);
        let usage = "write `properties!(aws::sqs::Queue { visibility_timeout: 60 })`";
        errors.with_help(span, "expected a literal of a resource type", usage);
        let errors = errors.into_tokens();
        let import = first_segment(&written).filter(|_| is_compiler());
        let import = import.map(|path| quote!(#[allow(unused_imports)] use #path as _;));
        let written = (!is_compiler()).then_some(written);
        return quote!({ #import #written; #errors ::core::unreachable!() });
    };
    // no name of the user's: a variable of that name would look like the literal itself
    let name = Ident::new("infrastruct_properties", hygiene());
    let fields = [Field::of_literal(
        name.clone(),
        attributes,
        literal,
        written,
    )];
    let editor = editor::shadow(&fields);
    let siblings = Siblings::of(&fields, &mut errors);
    let model = Model::partial(&fields, &siblings, &mut errors);
    let infrastruct = crate_path();
    let values = model.declarations.iter().map(|declaration| {
        let (source, parts) = declaration.source(&model);
        if let ResourcePath::Custom(type_name) = &declaration.declared.path {
            let kind = declaration.kind();
            return quote!({
                let _: ::core::option::Option<#kind> = ::core::option::Option::None;
                #infrastruct::__private::custom_properties(#type_name, #source, #parts)
            });
        }
        let kind = declaration.kind();
        quote!(#infrastruct::__private::properties::<#kind>(#source, #parts))
    });
    let imports = imports(&fields, &model.declarations);
    let errors = errors.into_tokens();
    quote!({
        #imports
        #editor
        let #name = #(#values)*;
        #errors
        #name
    })
}
