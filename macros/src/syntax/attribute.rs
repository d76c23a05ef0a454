use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};

/// `#[deletion_policy(Retain)]` on a field.
#[derive(Clone, Debug)]
pub(crate) struct Attribute {
    pub(crate) name: Ident,
    pub(crate) arguments: TokenStream,
}

impl Attribute {
    /// From what stands between the brackets; a half-written `#[]` is nothing.
    pub(crate) fn parse(tokens: TokenStream) -> Option<Self> {
        let mut tokens = tokens.into_iter();
        let Some(TokenTree::Ident(name)) = tokens.next() else {
            return None;
        };
        let arguments = match tokens.next() {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                group.stream()
            }
            // `#[name = value]` reads like `#[name(value)]`
            Some(TokenTree::Punct(punct)) if punct.as_char() == '=' => tokens.collect(),
            _ => TokenStream::new(),
        };
        Some(Self { name, arguments })
    }
}
