use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::quote;

use super::body::{Body, Initialized, first_segment};
use super::definition::definition;
use super::editor;
use crate::crate_path::{hygiene, whole_call};
use crate::errors::Errors;
use crate::model::{ResourcePath, apart_from_functions, is_compiler};
use crate::syntax::{Attribute, Field, Literal, Nesting, Path};

/// `construct!(Self { … })`, or `construct!(aws::sqs::Queue { … })`.
pub(crate) fn construct(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let (attributes, tokens) = outer_attributes(input, &mut errors);
    let written: TokenStream = tokens.iter().cloned().collect();
    let Some(literal) = Literal::parse(&tokens, Nesting::default(), &mut errors) else {
        not_a_literal(&tokens, &mut errors);
        let errors = errors.into_tokens();
        // rustc would say more about what is no literal; an import was not for nothing
        let import = first_segment(&written).filter(|_| is_compiler());
        let import = import.map(|path| quote!(#[allow(unused_imports)] use #path as _;));
        let written = (!is_compiler()).then_some(written);
        return quote!({ #import #written; #errors ::core::unreachable!() });
    };
    match ResourcePath::resolve(&literal.path, &mut Errors::aside()) {
        Some(ResourcePath::Definition(resource_type, name)) => {
            definition(&literal, resource_type, &name, errors)
        }
        Some(_) => resource(literal, attributes, written, errors),
        None => group(literal, errors),
    }
}

/// What stands where a literal is expected.
fn not_a_literal(tokens: &[TokenTree], errors: &mut Errors) {
    let is_body = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    let end = tokens.iter().position(is_body).map(|at| at + 1);
    if let Some(next) = end.and_then(|end| tokens.get(end))
        && Path::parse(&tokens[..end.unwrap_or_default() - 1]).is_some()
    {
        let help = "several resources are fields of a struct: `construct!(Self { … })`, or of a stack: `stack!(Name { … })`";
        errors.with_help(next.span(), "expected nothing after the literal", help);
        return;
    }
    if let Some(path) = Path::parse(tokens).filter(Path::is_resource) {
        let written = path.tokens.to_string().replace(' ', "");
        let message = format!("`{written}` is a type, and a resource is a literal of one");
        let help = format!("write `construct!({written} {{ … }})`");
        errors.with_help(path.span(), &message, &help);
        return;
    }
    let span = tokens.first().map_or_else(whole_call, TokenTree::span);
    let usage = "write `construct!(Self { field: aws::sqs::Queue { … } })`, or one resource: `construct!(aws::sqs::Queue { … })`";
    errors.with_help(span, "expected a struct literal", usage);
}

/// `#[deletion_policy(Retain)] aws::sqs::Queue { … }`
pub(crate) fn outer_attributes(
    input: TokenStream,
    errors: &mut Errors,
) -> (Vec<Attribute>, Vec<TokenTree>) {
    let mut tokens: Vec<TokenTree> = input.into_iter().collect();
    let (attributes, gate, length) = Attribute::before(&tokens);
    if !gate.is_open() {
        let span = tokens[1].span();
        let help =
            "it stands on a field, a property or an item of a list, or before the macro's call";
        errors.with_help(
            span,
            "`#[cfg]` has nothing to take this value away from",
            help,
        );
    }
    tokens.drain(..length);
    (attributes, tokens)
}

/// The fields of the user's own struct.
pub(super) fn group(literal: Literal, mut errors: Errors) -> TokenStream {
    let declared = apart_from_functions(literal.fields);
    let editor = editor::shadow(&declared);
    let Body {
        statements,
        resources,
        fields,
    } = Body::expand(&declared, &mut errors);
    let path = &literal.path.tokens;
    let fields = fields.iter().map(Initialized::of_literal);
    let construct = Ident::new("construct", hygiene());
    let errors = errors.into_tokens();
    quote!({
        #statements
        #editor
        #resources
        let #construct = #path { #(#fields),* };
        #errors
        #construct
    })
}

/// One resource by itself, for loops, maps and functions.
fn resource(
    literal: Literal,
    attributes: Vec<Attribute>,
    tokens: TokenStream,
    mut errors: Errors,
) -> TokenStream {
    let name = Ident::new("resource", hygiene());
    let field = Field::of_literal(name.clone(), attributes, literal, tokens);
    let fields = [field];
    let editor = editor::shadow(&fields);
    let Body {
        statements,
        resources,
        fields,
    } = Body::expand(&fields, &mut errors);
    let value = fields.into_iter().map(|field| field.value);
    let errors = errors.into_tokens();
    quote!({
        #statements
        #editor
        #resources
        let #name = #(#value)*;
        #errors
        #name
    })
}
