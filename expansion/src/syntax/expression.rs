use infrastruct_spec::list::List;
use proc_macro2::{Delimiter, Ident, Punct, Spacing, Span, TokenStream, TokenTree};

use super::punct::is_punct;
use super::scalar::Scalar;
use super::split::span_of;

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
        self.tokens.clone().into_iter().list()
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
        let fields: Vec<TokenTree> = group.stream().into_iter().list();
        (is_field(&fields) && group.delimiter() == Delimiter::Brace).then(|| group.span_open())
    }

    /// `queue.arn()`, or the half-written `queue.arn`
    pub(crate) fn as_method_call(&self) -> Option<(Ident, Ident)> {
        let tokens = self.list();
        let (TokenTree::Ident(resource), TokenTree::Ident(method)) =
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
            .then(|| (resource.clone(), method.clone()))
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
}

/// Where a field stands among arguments that are expressions: `is_production: true`.
pub(crate) fn field_among(arguments: &[Vec<TokenTree>]) -> Option<Span> {
    let field = arguments.iter().find(|argument| is_field(argument))?;
    Some(span_of(field))
}

/// `zip_file: code`, with which no expression begins.
fn is_field(tokens: &[TokenTree]) -> bool {
    match tokens {
        [TokenTree::Ident(_), TokenTree::Punct(colon), ..] => {
            colon.as_char() == ':' && colon.spacing() == Spacing::Alone
        }
        _ => false,
    }
}

fn is_screaming(name: &str) -> bool {
    name.len() > 1
        && name.chars().any(char::is_alphabetic)
        && name
            .chars()
            .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}

/// The operation of `sdk::call("s3:listBuckets")`, and of what goes on with it.
pub(crate) fn sdk_call(tokens: &TokenStream) -> Option<(String, Span)> {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().list();
    let is_group = |token: &TokenTree| matches!(token, TokenTree::Group(_));
    let at = tokens.iter().position(is_group)?;
    let [
        ..,
        TokenTree::Ident(module),
        first,
        second,
        TokenTree::Ident(call),
    ] = &tokens[..at]
    else {
        return None;
    };
    let is_path = is_punct(Some(first), ':') && is_punct(Some(second), ':');
    let TokenTree::Group(arguments) = &tokens[at] else {
        return None;
    };
    let TokenTree::Literal(written) = arguments.stream().into_iter().next()? else {
        return None;
    };
    match Scalar::read(&written)? {
        Scalar::Text(text) if is_path && module == "sdk" && call == "call" => {
            Some((text, written.span()))
        }
        _ => None,
    }
}
