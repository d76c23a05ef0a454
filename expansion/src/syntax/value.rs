use infrastruct_spec::list::List;
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

use super::attribute::Attribute;
use super::expression::Expression;
use super::path::Path;
use super::punct::is_punct;
use super::scalar::Scalar;
use super::split::{span_of, split_at_commas};
use super::tree::{Choice, Json, Literal, Machine, Nesting, Value};
use crate::crate_path::whole_call;
use crate::errors::Errors;

/// How deep literals may nest; a thousand levels would exhaust the stack of rustc itself.
const MAX_DEPTH: usize = 64;

impl Value {
    /// The value of a field; what is the user's own is left to rustc, with its mistakes.
    pub(crate) fn of_field(tokens: Vec<TokenTree>, nesting: Nesting, errors: &mut Errors) -> Self {
        if nesting.in_resource {
            return Self::parse(tokens, nesting, errors);
        }
        let mut found = Errors::default();
        match Self::parse(tokens.clone(), nesting, &mut found) {
            Self::Literal(literal) if literal.path.is_resource() => {
                errors.append(found);
                Self::Literal(literal)
            }
            Self::Missing => {
                errors.append(found);
                Self::Missing
            }
            _ => {
                found.forget();
                Self::Expression(Expression::new(tokens))
            }
        }
    }

    /// An item of a list, with the attributes before it.
    fn of_item(mut tokens: Vec<TokenTree>, nesting: Nesting, errors: &mut Errors) -> Self {
        let (attributes, gate, length) = Attribute::before(&tokens);
        tokens.drain(..length);
        for attribute in attributes {
            let message = format!(
                "`#[{}]` belongs to a resource, not to an item",
                attribute.name
            );
            errors.at(attribute.name.span(), message);
        }
        if gate.is_open() {
            return Self::parse(tokens, nesting, errors);
        }
        let mut found = Errors::default();
        let value = Self::parse(tokens, nesting, &mut found);
        errors.append_gated(&gate, found);
        Self::Gated(gate, Box::new(value))
    }

    pub(crate) fn parse(tokens: Vec<TokenTree>, nesting: Nesting, errors: &mut Errors) -> Self {
        let has_brackets = tokens
            .iter()
            .any(|token| matches!(token, TokenTree::Group(_)));
        if nesting.depth > MAX_DEPTH && has_brackets {
            errors.at(
                span_of(&tokens),
                format!("literals nest more than {MAX_DEPTH} levels deep"),
            );
            return Self::Missing;
        }
        match tokens.as_slice() {
            [TokenTree::Literal(literal)] => Self::scalar(literal, 1)
                .unwrap_or_else(|| Self::Expression(Expression::new(tokens))),
            [TokenTree::Punct(minus), TokenTree::Literal(literal)] if minus.as_char() == '-' => {
                match Self::scalar(literal, -1) {
                    Some(Self::Integer(number, _)) => Self::Integer(number, minus.span()),
                    Some(Self::Number(number, _)) => Self::Number(number, minus.span()),
                    _ => Self::Expression(Expression::new(tokens)),
                }
            }
            [TokenTree::Ident(name)] if name == "true" || name == "false" => {
                Self::Boolean(name == "true", name.span())
            }
            [TokenTree::Punct(and), rest @ ..] if and.as_char() == '&' && is_list(rest) => {
                Self::parse(rest.to_vec(), nesting, errors)
            }
            [TokenTree::Group(group)] if group.delimiter() == Delimiter::Bracket => {
                list(group, nesting, errors)
                    .unwrap_or_else(|| Self::Expression(Expression::new(tokens)))
            }
            [TokenTree::Ident(name), bang, TokenTree::Group(group)]
                if name == "vec" && is_punct(Some(bang), '!') =>
            {
                list(group, nesting, errors)
                    .unwrap_or_else(|| Self::Expression(Expression::new(tokens)))
            }
            [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
                pair(group, nesting, errors)
                    .unwrap_or_else(|| Self::Expression(Expression::new(tokens)))
            }
            [path @ .., bang, TokenTree::Group(group)]
                if is_punct(Some(bang), '!') && is_json(path) =>
            {
                let json = Json::parse(group.stream().into_iter().list(), nesting, errors);
                let tokens = path.iter().cloned().collect();
                Self::Json(
                    json,
                    Path {
                        tokens,
                        segments: Vec::new(),
                    },
                )
            }
            _ => {
                if let Some(choice) = Choice::within(&tokens, nesting, errors) {
                    return Self::Choice(Box::new(choice));
                }
                if let Some((machine, path)) = Machine::within(&tokens, nesting, errors) {
                    return Self::Machine(machine, path);
                }
                match Literal::parse(&tokens, nesting, errors) {
                    Some(literal) => Self::Literal(literal),
                    None => Self::Expression(Expression::new(tokens)),
                }
            }
        }
    }

    /// Strings and numbers; bytes, characters and numbers beyond 128 bits are left to rustc.
    pub(crate) fn scalar(literal: &proc_macro2::Literal, sign: i8) -> Option<Self> {
        let span = literal.span();
        match Scalar::read(literal)? {
            Scalar::Text(text) => (sign == 1).then_some(Self::Text(text, span)),
            Scalar::Integer(number) => Some(Self::Integer(number * i128::from(sign), span)),
            Scalar::Number(number) => Some(Self::Number(number * f64::from(sign), span)),
        }
    }

    /// `("KEY", value)`, behind a gate or not.
    pub(crate) fn is_pair(&self) -> bool {
        match self {
            Self::Pair(..) => true,
            Self::Gated(_, value) => value.is_pair(),
            _ => false,
        }
    }

    /// The paths of the macros that are read instead of expanded.
    pub(crate) fn macros(&self) -> Vec<TokenStream> {
        match self {
            Self::Json(_, path) => vec![path.tokens.clone()],
            Self::List(items, _) => items.iter().flat_map(Self::macros).list(),
            Self::Pair(key, value, _) => [key.macros(), value.macros()].concat(),
            Self::Gated(_, value) => value.macros(),
            Self::Choice(choice) => choice.branches.iter().flat_map(Self::macros).list(),
            Self::Machine(machine, path) => {
                let fields = machine.fields.iter();
                let within = fields.flat_map(|field| field.value.macros());
                std::iter::once(path.tokens.clone()).chain(within).list()
            }
            Self::Literal(literal) => literal
                .fields
                .iter()
                .flat_map(|field| field.value.macros())
                .list(),
            _ => Vec::new(),
        }
    }

    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Boolean(_, span)
            | Self::Integer(_, span)
            | Self::Number(_, span)
            | Self::Text(_, span)
            | Self::List(_, span)
            | Self::Pair(_, _, span) => *span,
            Self::Literal(literal) => literal.path.span(),
            Self::Json(json, _) => json.span(),
            Self::Machine(machine, _) => machine.span,
            Self::Gated(_, value) => value.span(),
            Self::Choice(choice) => choice.expression.span,
            Self::Expression(expression) => expression.span,
            Self::Missing => whole_call(),
        }
    }
}

/// `json`, `infrastruct::json`
fn is_json(path: &[TokenTree]) -> bool {
    Path::parse(path).is_some_and(|path| path.last() == "json")
}

fn is_list(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [TokenTree::Group(group)] if group.delimiter() == Delimiter::Bracket)
}

/// `[a, b]`; `[value; count]` is an expression.
fn list(group: &Group, nesting: Nesting, errors: &mut Errors) -> Option<Value> {
    let is_repeat = group
        .stream()
        .into_iter()
        .any(|token| is_punct(Some(&token), ';'));
    let items = || {
        split_at_commas(group.stream())
            .into_iter()
            .filter(|item| !item.is_empty())
    };
    (!is_repeat).then(|| {
        Value::List(
            items()
                .map(|item| Value::of_item(item, nesting.deeper(), errors))
                .list(),
            group.span_open(),
        )
    })
}

fn pair(group: &Group, nesting: Nesting, errors: &mut Errors) -> Option<Value> {
    let mut items = split_at_commas(group.stream()).into_iter();
    let (Some(key), Some(value), None) = (items.next(), items.next(), items.next()) else {
        return parenthesized(group.stream(), nesting, errors);
    };
    let key = Value::parse(key, nesting.deeper(), errors);
    let value = Value::parse(value, nesting.deeper(), errors);
    Some(Value::Pair(
        Box::new(key),
        Box::new(value),
        group.span_open(),
    ))
}

/// `("text")` is the text itself, as is what a macro passes on; other expressions keep their parentheses.
fn parenthesized(tokens: TokenStream, nesting: Nesting, errors: &mut Errors) -> Option<Value> {
    let inner: Vec<TokenTree> = tokens.into_iter().list();
    if inner.is_empty() {
        return None;
    }
    let mut found = Errors::default();
    match Value::parse(inner, nesting.deeper(), &mut found) {
        Value::Expression(_) => {
            found.forget();
            None
        }
        value => {
            errors.append(found);
            Some(value)
        }
    }
}
