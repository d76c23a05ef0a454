use infrastruct_spec::list::List;
use proc_macro2::{TokenStream, TokenTree};
use syn::Meta;

use super::attribute::Attribute;
use super::metavariable::opened;
use super::tree::{Literal, Nesting};
use crate::errors::Errors;

/// What a macro is given that takes a literal: `#[deletion_policy(Retain)] aws::sqs::Queue { … }`.
#[derive(Debug)]
pub(crate) struct Written {
    pub(crate) attributes: Vec<Attribute>,
    /// Nothing where no literal stands.
    pub(crate) literal: Option<Literal>,
    /// All but the attributes, for the editor.
    pub(crate) tokens: Vec<TokenTree>,
}

impl Written {
    pub(crate) fn parse(input: TokenStream, errors: &mut Errors) -> Self {
        let mut tokens: Vec<TokenTree> = input.into_iter().list();
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
        Self {
            attributes,
            literal: Literal::parse(&tokens, Nesting::default(), errors),
            tokens,
        }
    }

    /// What stands in the parentheses of `#[resource(…)]`, which only the derive's attribute gets to see.
    pub(crate) fn parse_arguments(attribute: &syn::Attribute, errors: &mut Errors) -> Self {
        let arguments = match &attribute.meta {
            Meta::List(list) => opened(list.tokens.clone()),
            _ => TokenStream::new(),
        };
        Self::parse(arguments, errors)
    }

    /// The same where no attribute may stand.
    pub(crate) fn parse_plain(input: TokenStream, errors: &mut Errors) -> Self {
        let tokens: Vec<TokenTree> = input.into_iter().list();
        Self {
            attributes: Vec::new(),
            literal: Literal::parse(&tokens, Nesting::default(), errors),
            tokens,
        }
    }
}
