use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};

use super::split::{is_punct, span_of};

/// A Rust expression, kept as the tokens that the user wrote.
#[derive(Clone, Debug)]
pub(crate) struct Expression {
    pub(crate) tokens: TokenStream,
    pub(crate) span: Span,
}

impl Expression {
    pub(crate) fn new(tokens: Vec<TokenTree>) -> Self {
        Self {
            span: span_of(&tokens),
            tokens: tokens.into_iter().collect(),
        }
    }

    fn list(&self) -> Vec<TokenTree> {
        self.tokens.clone().into_iter().collect()
    }

    /// `queue`
    pub(crate) fn as_ident(&self) -> Option<Ident> {
        match self.list().as_slice() {
            [TokenTree::Ident(name)] => Some(name.clone()),
            _ => None,
        }
    }

    /// `queue.arn()`, or the half-written `queue.arn`
    pub(crate) fn as_attribute(&self) -> Option<(Ident, Ident)> {
        let tokens = self.list();
        let (TokenTree::Ident(resource), TokenTree::Ident(attribute)) =
            (tokens.first()?, tokens.get(2)?)
        else {
            return None;
        };
        let is_call = match tokens.get(3) {
            None => true,
            Some(TokenTree::Group(group)) => {
                group.delimiter() == Delimiter::Parenthesis && group.stream().is_empty()
            }
            Some(_) => false,
        };
        (is_punct(tokens.get(1), '.') && is_call && tokens.len() <= 4)
            .then(|| (resource.clone(), attribute.clone()))
    }

    /// `MAX_TIMEOUT`, `limits::MAX_TIMEOUT`: a constant, by its spelling.
    pub(crate) fn as_constant(&self) -> Option<Ident> {
        let tokens = self.list();
        let is_path = tokens
            .iter()
            .all(|token| matches!(token, TokenTree::Ident(_)) || is_punct(Some(token), ':'));
        match tokens.last()? {
            TokenTree::Ident(name) if is_path && is_screaming(&name.to_string()) => {
                Some(name.clone())
            }
            _ => None,
        }
    }

    /// `….collect()`, whose type comes from the field that it initializes.
    pub(crate) fn is_inferred(&self) -> bool {
        let tokens = self.list();
        matches!(tokens.as_slice(), [.., TokenTree::Ident(name), TokenTree::Group(_)] if name == "collect" || name == "into")
    }
}

fn is_screaming(name: &str) -> bool {
    name.len() > 1
        && name.chars().any(char::is_alphabetic)
        && name
            .chars()
            .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}
