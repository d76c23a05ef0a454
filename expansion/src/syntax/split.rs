use infrastruct_spec::list::List;
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::ToTokens;

use super::role::{Level, Role};
use crate::crate_path::whole_call;

/// Splits at the commas of this level; those of generics and of a closure's parameters belong to their expression.
pub(crate) fn split_at_commas(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let tokens: Vec<TokenTree> = tokens.into_iter().list();
    let roles = Role::of_each(&tokens, Level::Values);
    let mut parts = vec![Vec::new()];
    for (token, role) in tokens.into_iter().zip(roles) {
        if role == Role::Comma {
            parts.push(Vec::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(token);
        }
    }
    if parts.last().is_some_and(Vec::is_empty) {
        parts.pop();
    }
    parts
}

/// The span of the first token: stable Rust cannot join spans, and one token is what a reader looks for.
pub(crate) fn span_of(tokens: &[TokenTree]) -> Span {
    match tokens.first() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::None => {
            let inner: Vec<TokenTree> = group.stream().into_iter().list();
            span_of(&inner)
        }
        // a span that covers a group would make rust-analyzer's hover show what stands around it
        Some(TokenTree::Group(group)) => group.span_open(),
        Some(token) => token.span(),
        None => whole_call(),
    }
}

/// Of a type: that of its first token.
pub(crate) fn span_of_type(kind: &syn::Type) -> Span {
    let tokens: Vec<TokenTree> = kind.to_token_stream().into_iter().list();
    span_of(&tokens)
}
