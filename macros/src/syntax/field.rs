use proc_macro2::{Delimiter, Ident, Spacing, Span, TokenStream, TokenTree};

use super::split::{Scanner, is_punct};
use super::{Attribute, Nesting, Value, key};
use crate::errors::Errors;

/// `#[…] name: value`, or `name` alone as in Rust.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) name: Ident,
    pub(crate) value: Value,
    /// The value as it was written, for the editor.
    pub(crate) tokens: TokenStream,
    /// Whether the name alone was written.
    pub(crate) is_shorthand: bool,
}

impl Field {
    /// The name without the `r#` of a keyword.
    pub(crate) fn key(&self) -> String {
        key(&self.name)
    }

    pub(crate) fn parse_all(
        tokens: TokenStream,
        nesting: Nesting,
        errors: &mut Errors,
    ) -> Vec<Self> {
        let mut fields = Vec::new();
        let mut tokens = tokens.into_iter().peekable();
        let mut attributes = Vec::new();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Punct(punct) if punct.as_char() == '#' => {
                    if let Some(TokenTree::Group(group)) = tokens.peek() {
                        attributes.extend(Attribute::parse(group.stream()));
                        tokens.next();
                    }
                }
                TokenTree::Punct(punct) if punct.as_char() == ',' => {}
                TokenTree::Ident(name) => {
                    let has_value = matches!(tokens.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == ':' && punct.spacing() == Spacing::Alone);
                    let mut value = Vec::new();
                    let mut lacks_colon = false;
                    if has_value {
                        tokens.next();
                        value = take_value(&mut tokens, errors);
                        if value.is_empty() {
                            errors.at(name.span(), format!("`{name}` has no value"));
                        }
                    } else {
                        lacks_colon = take_without_colon(&name, &mut tokens, errors);
                    }
                    let written: TokenStream = value.iter().cloned().collect();
                    let value = match (has_value, value.is_empty()) {
                        (false, _) if lacks_colon => Value::Missing,
                        (false, _) => {
                            Value::of_field(vec![TokenTree::Ident(name.clone())], nesting, errors)
                        }
                        (true, true) => Value::Missing,
                        (true, false) => Value::of_field(value, nesting, errors),
                    };
                    let tokens = if has_value {
                        written
                    } else {
                        TokenTree::Ident(name.clone()).into()
                    };
                    fields.push(Self {
                        attributes: std::mem::take(&mut attributes),
                        name,
                        value,
                        tokens,
                        is_shorthand: !has_value,
                    });
                }
                other => skip(&other, &mut tokens, errors),
            }
        }
        fields
    }
}

/// After a name that neither a colon nor a comma follows: whether that is a mistake, with the value that was meant.
fn take_without_colon(name: &Ident, tokens: &mut Tokens, errors: &mut Errors) -> bool {
    match tokens.peek() {
        // `timeout = 60`
        Some(TokenTree::Punct(punct)) if punct.as_char() == '=' => {
            errors.at(punct.span(), "expected `:`, not `=`");
        }
        None | Some(TokenTree::Punct(_)) => return false,
        Some(_) => errors.at(
            name.span(),
            format!("expected `:` and a value after `{name}`"),
        ),
    }
    // `timeo` and then the next field is a name that is being typed; `timeout 60` has its value
    if !matches!(tokens.peek(), Some(TokenTree::Ident(_))) {
        let mut scanner = Scanner::default();
        while tokens.peek().is_some_and(|token| !scanner.separates(token)) {
            tokens.next();
        }
    }
    true
}

type Tokens = std::iter::Peekable<proc_macro2::token_stream::IntoIter>;

/// Up to the comma, or up to where the next field obviously starts.
fn take_value(tokens: &mut Tokens, errors: &mut Errors) -> Vec<TokenTree> {
    let mut value: Vec<TokenTree> = Vec::new();
    let mut scanner = Scanner::default();
    while let Some(token) = tokens.peek() {
        if scanner.separates(token) {
            break;
        }
        // `handler: han` and on the next line `role: role.arn()`: the comma is missing
        let starts_field = is_punct(Some(token), ':')
            && matches!(token, TokenTree::Punct(punct) if punct.spacing() == Spacing::Alone)
            && scanner.is_level()
            && !is_punct(value.last(), ':');
        if starts_field && value.len() > 1 && matches!(value.last(), Some(TokenTree::Ident(_))) {
            if let Some(TokenTree::Ident(name)) = value.pop() {
                errors.at(name.span(), format!("expected `,` before `{name}`"));
                let rest: TokenStream = std::iter::once(TokenTree::Ident(name))
                    .chain(tokens.by_ref())
                    .collect();
                *tokens = rest.into_iter().peekable();
            }
            break;
        }
        value.extend(tokens.next());
    }
    value
}

fn skip(token: &TokenTree, tokens: &mut Tokens, errors: &mut Errors) {
    let span: Span = match token {
        TokenTree::Group(group) if group.delimiter() != Delimiter::None => group.span_open(),
        other => other.span(),
    };
    let is_rest = is_punct(Some(token), '.') && is_punct(tokens.peek(), '.');
    let message = if is_rest {
        "`..` cannot be used here: what it would fill in is not known while the macro runs"
            .to_owned()
    } else {
        "expected a field: `name: value`".to_owned()
    };
    errors.at(span, message);
    let mut scanner = Scanner::default();
    while tokens.peek().is_some_and(|token| !scanner.separates(token)) {
        tokens.next();
    }
}
