use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use super::split::{Scanner, is_punct, span_of, split_at_commas};
use super::value::scalar;
use super::{Expression, Nesting, Value};
use crate::crate_path::whole_call;
use crate::errors::Errors;

/// What stands in `json!(…)`: JSON in which any value, and any key in parentheses, may be an expression.
#[derive(Clone, Debug)]
pub(crate) enum Json {
    Null(Span),
    /// A boolean, number or string.
    Scalar(Box<Value>),
    List(Vec<Json>, Span),
    Object(Vec<(Key, Json)>, Span),
    Expression(Expression),
}

/// The key of an object's entry.
#[derive(Clone, Debug)]
pub(crate) enum Key {
    Text(String, Span),
    Expression(Expression),
}

impl Json {
    pub(crate) fn parse(tokens: Vec<TokenTree>, nesting: Nesting, errors: &mut Errors) -> Self {
        if nesting.depth > 128 {
            errors.at(
                span_of(&tokens),
                "JSON nests more than 128 levels deep".to_owned(),
            );
            return Self::Null(span_of(&tokens));
        }
        match tokens.as_slice() {
            [] => {
                errors.at(whole_call(), "expected a JSON value".to_owned());
                Self::Null(whole_call())
            }
            [TokenTree::Group(group)] => match group.delimiter() {
                Delimiter::Brace => {
                    Self::Object(entries(group.stream(), nesting, errors), group.span_open())
                }
                Delimiter::Bracket => {
                    let items = split_at_commas(group.stream())
                        .into_iter()
                        .filter(|item| !item.is_empty());
                    Self::List(
                        items
                            .map(|item| Self::parse(item, nesting.deeper(), errors))
                            .collect(),
                        group.span_open(),
                    )
                }
                Delimiter::None => Self::parse(
                    group.stream().into_iter().collect(),
                    nesting.deeper(),
                    errors,
                ),
                Delimiter::Parenthesis => Self::Expression(Expression::new(tokens)),
            },
            [TokenTree::Ident(name)] if name == "null" => Self::Null(name.span()),
            _ => match Value::parse(tokens.clone(), nesting, &mut Errors::default()) {
                value @ (Value::Boolean(..)
                | Value::Integer(..)
                | Value::Number(..)
                | Value::Text(..)) => Self::Scalar(Box::new(value)),
                Value::Json(json, _) => json,
                _ => Self::Expression(Expression::new(tokens)),
            },
        }
    }

    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Null(span) | Self::List(_, span) | Self::Object(_, span) => *span,
            Self::Scalar(value) => value.span(),
            Self::Expression(expression) => expression.span,
        }
    }
}

fn entries(tokens: TokenStream, nesting: Nesting, errors: &mut Errors) -> Vec<(Key, Json)> {
    let mut entries = Vec::new();
    for entry in split_entries(tokens) {
        let Some(colon) = entry
            .iter()
            .position(|token| is_punct(Some(token), ':'))
            .filter(|at| *at > 0)
        else {
            errors.at(span_of(&entry), "expected `\"key\": value`".to_owned());
            continue;
        };
        let value = entry[colon + 1..].to_vec();
        if value.is_empty() {
            errors.at(span_of(&entry), "the key has no value".to_owned());
            continue;
        }
        let key = match &entry[..colon] {
            [TokenTree::Literal(literal)] => match scalar(literal, 1) {
                Some(Value::Text(text, span)) => Key::Text(text, span),
                _ => {
                    errors.at(literal.span(), "a key of JSON is a string".to_owned());
                    continue;
                }
            },
            other => Key::Expression(Expression::new(other.to_vec())),
        };
        entries.push((key, Json::parse(value, nesting.deeper(), errors)));
    }
    entries
}

/// Commas separate entries; a comma after the colon may be one of generics, which the scanner knows.
fn split_entries(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut entries = vec![Vec::new()];
    let mut scanner = Scanner::default();
    for token in tokens {
        if scanner.separates(&token) {
            entries.push(Vec::new());
        } else if let Some(entry) = entries.last_mut() {
            entry.push(token);
        }
    }
    entries.retain(|entry| !entry.is_empty());
    entries
}
