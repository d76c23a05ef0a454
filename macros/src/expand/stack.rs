use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::body::Body;
use super::construct::group;
use super::editor;
use crate::crate_path::{crate_path, hygiene, whole_call};
use crate::errors::Errors;
use crate::model::{apart_from_functions, blaming};
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
    let editor = editor::shadow(&literal.fields);
    let declared = apart_from_functions(once(literal.fields, &mut errors));
    let Body {
        statements,
        resources,
        fields,
    } = Body::expand(&declared, &mut errors);
    let mut parameters: Vec<Ident> = Vec::new();
    let kinds: Vec<TokenStream> = declared
        .iter()
        .enumerate()
        .map(|(index, field)| {
            editor::known_type(field).unwrap_or_else(|| {
                let parameter = format_ident!("Field{index}", span = hygiene());
                parameters.push(parameter.clone());
                quote!(#parameter)
            })
        })
        .collect();
    let names: Vec<&Ident> = fields.iter().map(|(name, _)| name).collect();
    let used: Vec<Ident> = names.iter().map(|name| editor::unseen(name)).collect();
    let used_name = editor::unseen(&name);
    let values = fields.iter().map(|(_, value)| value);
    let keys: Vec<String> = names.iter().map(|name| key(name)).collect();
    let value = Ident::new("stack", hygiene());
    let stack_name = name.to_string();
    let errors = errors.into_tokens();
    // in a block of its own: `stack!(Relay { relay: Relay::new() })` means the user's `Relay`
    quote!({
        #statements
        #editor
        #resources
        let #value = {
            #[allow(dead_code, non_camel_case_types)]
            struct #name<#(#parameters),*> { #(pub #names: #kinds),* }
            #[diagnostic::do_not_recommend]
            impl<#(#parameters: #infrastruct::Construct),*> #infrastruct::Construct for #used_name<#(#parameters),*> {
                fn visit(&self, visitor: &mut #infrastruct::Visitor<'_>) {
                    #(visitor.child(#keys, &self.#used);)*
                }
            }
            #infrastruct::Stack::new(#stack_name, #used_name { #(#used: #values),* })
        };
        #errors
        #value
    })
}

/// The fields without those that another one of the same name precedes.
fn once(fields: Vec<Field>, errors: &mut Errors) -> Vec<Field> {
    let mut known = BTreeSet::new();
    let mut first = |field: &Field| {
        let is_new = known.insert(field.key());
        if !is_new {
            let message = format!("`{}` is declared twice", field.key());
            errors.at(field.name.span(), message);
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
