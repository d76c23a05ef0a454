use proc_macro2::{Delimiter, Ident, Punct, Spacing, Span, TokenStream, TokenTree};

use super::literal::without_marker;
use super::role::Level;
use super::split::{is_punct, span_of};
use super::{Path, nested};

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

    /// `6 *`, half-written; `1..` and `value?` are whole.
    pub(crate) fn ends_in_operator(&self) -> Option<Punct> {
        match self.list().as_slice() {
            [.., TokenTree::Punct(before), TokenTree::Punct(last)]
                if before.as_char() == '.' && last.as_char() == '.' =>
            {
                None
            }
            // `None::<u32>`, `count as Vec<u8>`
            [rest @ .., TokenTree::Punct(last)]
                if last.as_char() == '>' && rest.iter().any(|token| is_punct(Some(token), '<')) =>
            {
                None
            }
            [.., TokenTree::Punct(last)] if last.as_char() != '?' => Some(last.clone()),
            _ => None,
        }
    }

    /// The opening brace of `{ zip_file: code }`, which is a literal without its name; no block starts with a field.
    pub(crate) fn as_fields(&self) -> Option<Span> {
        let tokens = self.list();
        let [TokenTree::Group(group)] = tokens.as_slice() else {
            return None;
        };
        let fields: Vec<TokenTree> = group.stream().into_iter().collect();
        let is_field = match fields.as_slice() {
            [TokenTree::Ident(_), TokenTree::Punct(colon), ..] => {
                colon.as_char() == ':' && colon.spacing() == Spacing::Alone
            }
            _ => false,
        };
        (is_field && group.delimiter() == Delimiter::Brace).then(|| group.span_open())
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

    /// The tokens with literals of resources, and of the nested definitions of `owner`, in macro calls of their own:
    /// `Some(aws::sqs::Queue { … })`, `ids.map(|id| Target { … })`.
    pub(crate) fn with_literals(&self, owner: Option<&Owner>) -> TokenStream {
        match nested::in_calls(&self.list(), Level::Values, owner) {
            Some(tokens) => tokens.into_iter().collect(),
            None => self.tokens.clone(),
        }
    }
}

/// What a single name before a brace may mean within a property.
pub(crate) struct Owner {
    /// The resource type, as a path.
    pub(crate) path: TokenStream,
    /// The definitions that the property takes.
    pub(crate) definitions: Vec<String>,
}

impl Owner {
    /// The definition that a path names: by its name, or by `__` where there is one only.
    pub(super) fn definition(&self, path: &Path) -> Option<String> {
        let [written] = path.segments.as_slice() else {
            return None;
        };
        if path.is_nameless() {
            return match self.definitions.as_slice() {
                [only] => Some(only.clone()),
                _ => Some(written.to_string()),
            };
        }
        let is_known = self.definitions.contains(&without_marker(written));
        is_known.then(|| written.to_string())
    }
}

fn is_screaming(name: &str) -> bool {
    name.len() > 1
        && name.chars().any(char::is_alphabetic)
        && name
            .chars()
            .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}
