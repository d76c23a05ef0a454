use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::body::{Body, Initialized};
use super::construct::group;
use super::editor;
use crate::crate_path::{crate_path, hygiene, whole_call};
use crate::errors::Errors;
use crate::model::{apart_from_functions, blaming, is_compiler};
use crate::syntax::{Field, Literal, Nesting, key};

/// `stack!(Name { … })`: a local struct generic over its fields, so that any expression can be one; `stack!(Self { … })`: the
/// declared struct, which names the stack.
pub(crate) fn stack(input: TokenStream) -> TokenStream {
    let infrastruct = crate_path();
    let mut errors = Errors::default();
    let tokens: Vec<TokenTree> = input.into_iter().collect();
    let parsed = Literal::parse(&tokens, Nesting::default(), &mut errors);
    let Some((literal, name)) = parsed.and_then(|literal| {
        Some((literal.path.segments.first()?.clone(), literal))
            .map(|(name, literal)| (literal, name))
    }) else {
        let span = tokens.first().map_or_else(whole_call, TokenTree::span);
        errors.with_help(
            span,
            "expected a stack's name and its body",
            "write `stack!(Orders { queue: aws::sqs::Queue { … } })`",
        );
        let errors = errors.into_tokens();
        return quote!({ #errors #infrastruct::Stack::new("Unnamed", ()) });
    };
    if literal.path.segments.len() == 1 && name == "Self" {
        let stack = blaming(name.span(), &quote!(#infrastruct::__private::stack));
        let construct = group(literal, errors);
        return quote!(#stack(#construct));
    }
    if literal.path.segments.len() > 1 {
        let help = "a stack's name is one word, such as `Orders`; a declared struct is one by `Stack::new(\"Orders\", construct!(…))`, or by `stack!(Self { … })` in its `impl`";
        errors.with_help(literal.path.span(), "a stack's name is no path", help);
    }
    check_name(&name, &mut errors);
    let written = apart_from_functions(literal.fields);
    let editor = editor::shadow(&written);
    let declared = once(written, &mut errors);
    let Body {
        statements,
        resources,
        fields,
    } = Body::expand(&declared, &mut errors);
    let mut parameters: Vec<Ident> = Vec::new();
    let mut bounds: Vec<TokenStream> = Vec::new();
    let kinds: Vec<TokenStream> = declared
        .iter()
        .enumerate()
        .map(|(index, field)| {
            editor::known_type(field).unwrap_or_else(|| {
                let parameter = format_ident!("Field{index}", span = hygiene());
                let bound = (!field.is_skipped()).then(|| quote!(: #infrastruct::Construct));
                parameters.push(parameter.clone());
                bounds.push(quote!(#parameter #bound));
                quote!(#parameter)
            })
        })
        .collect();
    let members: Vec<TokenStream> = fields
        .iter()
        .zip(&kinds)
        .enumerate()
        .map(|(index, (field, kind))| member(index, field, kind))
        .collect();
    let is_shown = |(field, _): &(&Field, &Initialized)| !field.is_skipped();
    let visits = declared
        .iter()
        .zip(&fields)
        .filter(is_shown)
        .map(|(_, field)| {
            let (given, name) = (field.gate.given(), editor::unseen(&field.name));
            let key = key(&name);
            quote!(#given visitor.child(#key, &self.#name);)
        });
    let values = fields
        .iter()
        .enumerate()
        .map(|(index, field)| initializer(index, field));
    let used_name = editor::unseen(&name);
    let value = Ident::new("stack", hygiene());
    let stack_name = name.to_string();
    let errors = errors.into_tokens();
    // in a block of its own: `stack!(Relay { relay: Relay::new() })` means the user's `Relay`
    quote!({
        #statements
        #editor
        #resources
        let #value = {
            #[allow(dead_code, non_camel_case_types, clippy::struct_field_names)]
            struct #name<#(#parameters),*> { #(#members),* }
            impl<#(#bounds),*> #infrastruct::Construct for #used_name<#(#parameters),*> {
                fn visit(&self, visitor: &mut #infrastruct::Visitor<'_>) {
                    #(#visits)*
                    let _ = visitor;
                }
            }
            #infrastruct::Stack::new(#stack_name, #used_name { #(#values),* })
        };
        #errors
        #value
    })
}

/// A field of the struct. A parameter cannot be left out where the struct is named, so another field takes the type of one
/// that rustc leaves out.
fn member(index: usize, field: &Initialized, kind: &TokenStream) -> TokenStream {
    let name = &field.name;
    if field.gate.is_open() {
        return quote!(pub #name: #kind);
    }
    let (given, missing) = (field.gate.given(), field.gate.missing());
    let absent = absent(index);
    quote!(#given pub #name: #kind, #missing #absent: ::core::marker::PhantomData<#kind>)
}

fn initializer(index: usize, field: &Initialized) -> TokenStream {
    let (name, value) = (editor::unseen(&field.name), &field.value);
    if field.gate.is_open() {
        return quote!(#name: #value);
    }
    let (given, missing) = (field.gate.given(), field.gate.missing());
    let absent = absent(index);
    // an editor may know the type
    let nothing = is_compiler().then(|| quote!(::<()>));
    quote!(#given #name: #value, #missing #absent: ::core::marker::PhantomData #nothing)
}

fn absent(index: usize) -> Ident {
    format_ident!("__absent{index}", span = hygiene())
}

/// The fields without those that another one of the same name precedes.
fn once(fields: Vec<Field>, errors: &mut Errors) -> Vec<Field> {
    let [mut open, mut gated] = [BTreeSet::new(), BTreeSet::new()];
    let mut first = |field: &Field| {
        // two of a name may stand behind gates that exclude each other
        let (name, is_gated) = (field.key(), !field.gate.is_open());
        let is_new = !open.contains(&name) && (is_gated || !gated.contains(&name));
        if is_new {
            let known = if is_gated { &mut gated } else { &mut open };
            known.insert(name);
        } else {
            errors.at(field.name.span(), format!("`{name}` is declared twice"));
        }
        is_new
    };
    fields.into_iter().filter(|field| first(field)).collect()
}

fn check_name(name: &Ident, errors: &mut Errors) {
    let text = name.to_string();
    let is_valid = text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric());
    if !is_valid {
        let message = format!(
            "CloudFormation refuses a stack called `{text}`: a name has letters and digits, and starts with a letter"
        );
        errors.with_help(
            name.span(),
            &message,
            "`.name(\"…\")` takes one with hyphens",
        );
    } else if text.len() > 128 {
        errors.at(
            name.span(),
            "the name of a stack has at most 128 characters",
        );
    }
}
