use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};

use super::punct::is_punct;
use super::split::split_at_commas;
use crate::gate::Gate;

/// `#[deletion_policy(Retain)]` on a field.
#[derive(Clone, Debug)]
pub(crate) struct Attribute {
    pub(crate) name: Ident,
    pub(crate) arguments: TokenStream,
    /// What `#[cfg_attr(…)]` asks for it.
    pub(crate) gate: Gate,
}

impl Attribute {
    /// The attributes before something, the gate that they make, and how many tokens that is. A half-written `#[]` is
    /// nothing, and those of tools, such as `#[rustfmt::skip]`, are theirs.
    pub(crate) fn before(tokens: &[TokenTree]) -> (Vec<Self>, Gate, usize) {
        let mut attributes = Vec::new();
        let mut gate = Gate::default();
        let mut at = 0;
        while is_punct(tokens.get(at), '#') {
            at += 1;
            if let Some(TokenTree::Group(group)) = tokens.get(at)
                && group.delimiter() == Delimiter::Bracket
            {
                attributes.extend(Self::read(group.stream(), &mut gate));
                at += 1;
            }
        }
        (attributes, gate, at)
    }

    /// What stands between the brackets.
    fn read(tokens: TokenStream, gate: &mut Gate) -> Vec<Self> {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let (Some(TokenTree::Ident(name)), false) = (tokens.first(), is_punct(tokens.get(1), ':'))
        else {
            return Vec::new();
        };
        let arguments: TokenStream = match tokens.get(1) {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                group.stream()
            }
            // `#[name = value]` reads like `#[name(value)]`
            Some(token) if is_punct(Some(token), '=') => tokens[2..].iter().cloned().collect(),
            _ => TokenStream::new(),
        };
        match name.to_string().as_str() {
            "cfg" => {
                gate.add(arguments);
                Vec::new()
            }
            "cfg_attr" => Self::read_conditional(arguments, gate),
            _ => vec![Self {
                name: name.clone(),
                arguments,
                gate: Gate::default(),
            }],
        }
    }

    /// `#[cfg_attr(predicate, attribute, …)]`
    fn read_conditional(arguments: TokenStream, gate: &mut Gate) -> Vec<Self> {
        let mut parts = split_at_commas(arguments).into_iter();
        let predicate: TokenStream = parts.next().unwrap_or_default().into_iter().collect();
        let mut attributes = Vec::new();
        for part in parts {
            let mut inner = Gate::default();
            attributes.extend(Self::read(part.into_iter().collect(), &mut inner));
            if !inner.is_open() {
                gate.add_implied(predicate.clone(), inner);
            }
        }
        for attribute in &mut attributes {
            attribute.gate.add(predicate.clone());
        }
        attributes
    }
}
