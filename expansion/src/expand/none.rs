use infrastruct_spec::list::List;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;

use super::value_type::{private, value_type};
use crate::model::{ANY, Wanted};
use crate::syntax::is_punct;

/// The tokens of a value with a type for a `None` that has none: the value itself, or a branch of `if_`.
pub(crate) fn typed_none(tokens: TokenStream, wanted: &Wanted) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().list();
    match tokens.as_slice() {
        [TokenTree::Ident(name)] if name == "None" => {
            let (value, wanted) = (private("Value"), value_type(&wanted.value_type()));
            quote!(#name::<#value<#wanted>>)
        }
        _ => in_calls(tokens),
    }
}

/// `if_(&is_live, "a", None)`, at any depth.
fn in_calls(tokens: Vec<TokenTree>) -> TokenStream {
    let mut found: Vec<TokenTree> = Vec::with_capacity(tokens.len());
    for token in tokens {
        let TokenTree::Group(group) = &token else {
            found.push(token);
            continue;
        };
        let is_call = matches!(found.last(), Some(TokenTree::Ident(name)) if name == "if_")
            && group.delimiter() == Delimiter::Parenthesis;
        let inner = in_calls(group.stream().into_iter().list());
        let inner = if is_call { in_branches(inner) } else { inner };
        let mut typed = Group::new(group.delimiter(), inner);
        typed.set_span(group.span());
        found.push(TokenTree::Group(typed));
    }
    found.into_iter().collect()
}

fn in_branches(arguments: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = arguments.into_iter().collect();
    let (value, any) = (private("Value"), value_type(&ANY));
    let is_end = |token: Option<&TokenTree>| token.is_none() || is_punct(token, ',');
    let mut typed = Vec::with_capacity(tokens.len());
    for (index, token) in tokens.iter().enumerate() {
        typed.push(token.clone());
        let is_none = matches!(token, TokenTree::Ident(name) if name == "None");
        if is_none && is_punct(typed.iter().rev().nth(1), ',') && is_end(tokens.get(index + 1)) {
            typed.extend(quote!(::<#value<#any>>));
        }
    }
    typed.into_iter().collect()
}
