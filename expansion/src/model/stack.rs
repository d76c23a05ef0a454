use proc_macro2::{Ident, TokenStream, TokenTree};

use super::body::Body;
use crate::crate_path::whole_call;
use crate::errors::Errors;
use crate::syntax::Written;

/// A stack and what is in it.
pub(crate) enum Stack {
    /// `stack!(Orders { … })`
    Named(Ident, Body),
    /// `stack!(Self { … })`: the declared struct, which names the stack.
    Declared(Ident, TokenStream, Body),
    /// No literal, which has been said.
    Nothing,
}

impl Stack {
    pub(crate) fn of(written: Written, errors: &mut Errors) -> Self {
        let Written {
            literal, tokens, ..
        } = written;
        let named =
            literal.and_then(|literal| Some((literal.path.segments.first()?.clone(), literal)));
        let Some((name, literal)) = named else {
            let span = tokens.first().map_or_else(whole_call, TokenTree::span);
            errors.with_help(
                span,
                "expected a stack's name and its body",
                "write `stack!(Orders { queue: aws::sqs::Queue { … } })`",
            );
            return Self::Nothing;
        };
        if literal.path.segments.len() == 1 && name == "Self" {
            let path = literal.path.tokens;
            return Self::Declared(name, path, Body::of_group(literal.fields, errors));
        }
        if literal.path.segments.len() > 1 {
            let help = "a stack's name is one word, such as `Orders`; a declared struct is one by `Stack::new(\"Orders\", construct!(…))`, or by `stack!(Self { … })` in its `impl`";
            errors.with_help(literal.path.span(), "a stack's name is no path", help);
        }
        let name = checked_name(name, errors);
        Self::Named(name, Body::of_stack(literal.fields, errors))
    }
}

/// The name, or another one where no struct can be called so.
fn checked_name(name: Ident, errors: &mut Errors) -> Ident {
    if ["crate", "self", "super"].iter().any(|word| name == word) {
        let message = format!("`{name}` is a word of Rust, and no struct can be called so");
        let help = format!("call it otherwise, and say `.name(\"{name}\")` of the stack");
        errors.with_help(name.span(), &message, &help);
        return Ident::new("Refused", name.span());
    }
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
    name
}
