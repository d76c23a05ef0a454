use infrastruct_spec::list::List;
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use super::attribute::Attribute;
use super::expression::Expression;
use super::role::{Level, Role};
use super::split::{span_of, split_at_commas};
use super::tree::{Json, Key, Nesting, Value};
use crate::crate_path::whole_call;
use crate::errors::Errors;
use crate::gate::Gate;

/// How deep JSON may nest, the literals around it counted: what reads a template follows 128 levels.
const MAX_DEPTH: usize = 120;

impl Json {
    pub(crate) fn parse(tokens: Vec<TokenTree>, nesting: Nesting, errors: &mut Errors) -> Self {
        if nesting.depth > MAX_DEPTH {
            errors.at(
                span_of(&tokens),
                format!("JSON nests more than {MAX_DEPTH} levels deep"),
            );
            return Self::Refused(span_of(&tokens));
        }
        match tokens.as_slice() {
            [] => {
                errors.at(whole_call(), "expected a JSON value".to_owned());
                Self::Refused(whole_call())
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
                            .map(|item| Self::behind_gate(item, nesting.deeper(), errors))
                            .list(),
                        group.span_open(),
                    )
                }
                Delimiter::None | Delimiter::Parenthesis => {
                    Self::Expression(Expression::new(tokens))
                }
            },
            [TokenTree::Ident(name)] if name == "null" => Self::Null(name.span()),
            _ => {
                let mut found = Errors::default();
                let read = match Value::parse(tokens.clone(), nesting, &mut found) {
                    value @ (Value::Boolean(..)
                    | Value::Integer(..)
                    | Value::Number(..)
                    | Value::Text(..)
                    | Value::Choice(_)) => Self::Scalar(Box::new(value)),
                    Value::Json(json, _) => json,
                    _ => {
                        found.forget();
                        return Self::expression(tokens, errors);
                    }
                };
                errors.append(found);
                read
            }
        }
    }

    /// What is known to rustc only, and is one value.
    fn expression(tokens: Vec<TokenTree>, errors: &mut Errors) -> Self {
        let roles = Role::of_each(&tokens, Level::Values);
        let is_end = |role: &Role| matches!(role, Role::Colon | Role::Comma);
        let Some(end) = roles.iter().position(is_end) else {
            return Self::Expression(Expression::new(tokens));
        };
        let help = "an object stands in braces, a list in brackets";
        errors.with_help(tokens[end].span(), "expected one JSON value", help);
        Self::Refused(span_of(&tokens))
    }

    /// A value with the attributes before it.
    fn behind_gate(mut tokens: Vec<TokenTree>, nesting: Nesting, errors: &mut Errors) -> Self {
        let (gate, length) = gate(&tokens, errors);
        tokens.drain(..length);
        Self::parse(tokens, nesting, errors).gated(gate)
    }

    fn gated(self, gate: Gate) -> Self {
        if gate.is_open() {
            return self;
        }
        Self::Gated(gate, Box::new(self))
    }

    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Null(span)
            | Self::List(_, span)
            | Self::Object(_, span)
            | Self::Refused(span) => *span,
            Self::Scalar(value) => value.span(),
            Self::Expression(expression) => expression.span,
            Self::Gated(_, value) => value.span(),
        }
    }
}

fn gate(tokens: &[TokenTree], errors: &mut Errors) -> (Gate, usize) {
    let (attributes, gate, length) = Attribute::before(tokens);
    for attribute in attributes {
        let message = format!(
            "`#[{}]` belongs to a resource, not into JSON",
            attribute.name
        );
        errors.at(attribute.name.span(), message);
    }
    (gate, length)
}

fn entries(tokens: TokenStream, nesting: Nesting, errors: &mut Errors) -> Vec<(Key, Json)> {
    let tokens: Vec<TokenTree> = tokens.into_iter().list();
    let roles = Role::of_each(&tokens, Level::Values);
    let mut entries = Vec::new();
    let mut start = 0;
    while start < tokens.len() {
        let end = roles[start..]
            .iter()
            .position(|role| *role == Role::Comma)
            .map_or(tokens.len(), |end| start + end);
        let (gate, length) = gate(&tokens[start..end], errors);
        start += length;
        let colon = roles[start..end]
            .iter()
            .position(|role| *role == Role::Colon);
        let entry = entry(&tokens[start..end], colon, nesting, errors);
        entries.extend(entry.map(|(key, value)| (key, value.gated(gate))));
        start = end + 1;
    }
    entries
}

/// `"key": value`, with its colon.
fn entry(
    tokens: &[TokenTree],
    colon: Option<usize>,
    nesting: Nesting,
    errors: &mut Errors,
) -> Option<(Key, Json)> {
    if tokens.is_empty() {
        return None;
    }
    let Some(colon) = colon.filter(|at| *at > 0) else {
        errors.at(span_of(tokens), "expected `\"key\": value`".to_owned());
        return None;
    };
    let value = tokens[colon + 1..].to_vec();
    if value.is_empty() {
        errors.at(span_of(tokens), "the key has no value".to_owned());
        return None;
    }
    let key = match &tokens[..colon] {
        [TokenTree::Literal(literal)] => match Value::scalar(literal, 1) {
            Some(Value::Text(text, span)) => Key::Text(text, span),
            _ => {
                errors.at(literal.span(), "a key of JSON is a string".to_owned());
                return None;
            }
        },
        other => Key::Expression(Expression::new(other.to_vec())),
    };
    Some((key, Json::parse(value, nesting.deeper(), errors)))
}
