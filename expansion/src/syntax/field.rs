use infrastruct_spec::list::List;
use infrastruct_spec::rust_name;
use proc_macro2::{Ident, Spacing, Span, TokenStream, TokenTree};

use super::attribute::Attribute;
use super::name::key;
use super::punct::is_punct;
use super::role::{Level, Role};
use super::scalar::Scalar;
use super::tree::{Field, Literal, Nesting, Value};
use crate::errors::Errors;
use crate::gate::Gate;

impl Field {
    /// The field that a literal is alone in.
    pub(crate) fn of_literal(
        name: Ident,
        attributes: Vec<Attribute>,
        literal: Literal,
        tokens: Vec<TokenTree>,
    ) -> Self {
        Self {
            gate: Gate::default(),
            is_shorthand: false,
            attributes,
            local: name.clone(),
            name,
            value: Value::Literal(literal),
            tokens: tokens.into_iter().collect(),
        }
    }

    /// The name without the `r#` of a keyword.
    pub(crate) fn key(&self) -> String {
        key(&self.name)
    }

    /// `#[construct(skip)]`, as on the field of the struct: it is no construct.
    pub(crate) fn is_skipped(&self) -> bool {
        self.attributes
            .iter()
            .any(|attribute| attribute.name == "construct")
    }

    pub(crate) fn parse_all(
        tokens: TokenStream,
        nesting: Nesting,
        errors: &mut Errors,
    ) -> Vec<Self> {
        let tokens: Vec<TokenTree> = tokens.into_iter().list();
        let mut roles = Role::of_each(&tokens, Level::Fields);
        let mut fields = Vec::new();
        let mut start = 0;
        while start < tokens.len() {
            let is_separator = |role: &Role| matches!(role, Role::Comma | Role::Semicolon);
            let end = roles[start..].iter().position(is_separator);
            let end = end.map_or(tokens.len(), |end| start + end);
            let candidate = Candidate {
                tokens: &tokens[start..end],
                roles: &roles[start..end],
            };
            let (field, length) = candidate.field(nesting, errors);
            fields.extend(field);
            if length < end - start {
                // a comma is missing: what follows has to be read anew
                start += length;
                roles.truncate(start);
                roles.extend(Role::of_each(&tokens[start..], Level::Fields));
                continue;
            }
            if let Some(Role::Semicolon) = roles.get(end) {
                errors.at(tokens[end].span(), "expected `,`, not `;`");
            }
            start = end + 1;
        }
        fields
    }
}

/// What stands between two commas: a field, if all is well.
struct Candidate<'a> {
    tokens: &'a [TokenTree],
    roles: &'a [Role],
}

impl Candidate<'_> {
    /// The field, and how many tokens it has: fewer than there are where its comma is missing.
    fn field(&self, nesting: Nesting, errors: &mut Errors) -> (Option<Field>, usize) {
        let (attributes, gate, at) = Attribute::before(self.tokens);
        let mut found = Errors::default();
        let result = self.after_attributes(attributes, gate.clone(), at, nesting, &mut found);
        errors.append_gated(&gate, found);
        result
    }

    fn after_attributes(
        &self,
        attributes: Vec<Attribute>,
        gate: Gate,
        mut at: usize,
        nesting: Nesting,
        errors: &mut Errors,
    ) -> (Option<Field>, usize) {
        let name = match self.tokens.get(at) {
            Some(TokenTree::Ident(name)) => name.clone(),
            Some(other) => {
                refuse(other, self.tokens.get(at + 1), errors);
                return (None, self.tokens.len());
            }
            None => {
                let names = attributes.iter().map(|attribute| &attribute.name);
                self.refuse_attributes(names, &gate, errors);
                return (None, self.tokens.len());
            }
        };
        at += 1;
        let (value, end) = if is_lone_colon(&self.tokens[at..]) {
            self.value(at + 1, errors)
        } else {
            let end = self.without_colon(&name, at, errors);
            let is_shorthand = end == at
                && self
                    .tokens
                    .get(at)
                    .is_none_or(|token| matches!(token, TokenTree::Punct(_)));
            let field = Field {
                gate,
                attributes,
                value: if is_shorthand {
                    Value::of_field(vec![TokenTree::Ident(name.clone())], nesting, errors)
                } else {
                    Value::Missing
                },
                tokens: TokenTree::Ident(name.clone()).into(),
                local: name.clone(),
                name,
                is_shorthand: true,
            };
            return (Some(field), end);
        };
        let field = Field {
            gate,
            attributes,
            tokens: value.iter().cloned().collect(),
            value: if value.is_empty() {
                errors.at(name.span(), format!("`{name}` has no value"));
                Value::Missing
            } else {
                Value::of_field(value, nesting, errors)
            },
            local: name.clone(),
            name,
            is_shorthand: false,
        };
        (Some(field), end)
    }

    /// Attributes that stand before nothing; a half-written `#[]` is none.
    fn refuse_attributes<'a>(
        &self,
        names: impl Iterator<Item = &'a Ident>,
        gate: &Gate,
        errors: &mut Errors,
    ) {
        let help = "an attribute stands before a field: `#[…] name: value`";
        for name in names {
            errors.with_help(
                name.span(),
                &format!("`#[{name}]` stands before nothing"),
                help,
            );
        }
        let gates = self
            .tokens
            .chunks(2)
            .filter_map(|attribute| match attribute {
                [_, TokenTree::Group(group)] => match group.stream().into_iter().next()? {
                    TokenTree::Ident(name) if name == "cfg" => Some(name),
                    _ => None,
                },
                _ => None,
            });
        for name in gates.filter(|_| !gate.is_open()) {
            errors.with_help(name.span(), "`#[cfg]` stands before nothing", help);
        }
    }

    /// Up to the end, or up to where the next field obviously starts: `handler: han` and on the next line
    /// `role: role.arn()`.
    fn value(&self, start: usize, errors: &mut Errors) -> (Vec<TokenTree>, usize) {
        let colons = (start + 2..self.tokens.len()).filter(|at| self.roles[*at] == Role::Colon);
        for colon in colons {
            if let TokenTree::Ident(name) = &self.tokens[colon - 1] {
                errors.at(name.span(), format!("expected `,` before `{name}`"));
                return (self.tokens[start..colon - 1].to_vec(), colon - 1);
            }
        }
        (self.tokens[start..].to_vec(), self.tokens.len())
    }

    /// After a name that neither a colon nor a comma follows: what is wrong, and where the next field may start.
    fn without_colon(&self, name: &Ident, at: usize, errors: &mut Errors) -> usize {
        match self.tokens.get(at) {
            // `timeout = 60`
            Some(TokenTree::Punct(punct)) if punct.as_char() == '=' => {
                errors.at(punct.span(), "expected `:`, not `=`");
                self.tokens.len()
            }
            None | Some(TokenTree::Punct(_)) => at,
            // `timeo` and then the next field is a name that is being typed; `timeout 60` has its value
            Some(token) => {
                errors.at(
                    name.span(),
                    format!("expected `:` and a value after `{name}`"),
                );
                if matches!(token, TokenTree::Ident(_)) {
                    at
                } else {
                    self.tokens.len()
                }
            }
        }
    }
}

fn is_lone_colon(tokens: &[TokenTree]) -> bool {
    matches!(tokens.first(), Some(TokenTree::Punct(punct)) if punct.as_char() == ':' && punct.spacing() == Spacing::Alone)
}

fn refuse(token: &TokenTree, next: Option<&TokenTree>, errors: &mut Errors) {
    let span: Span = match token {
        TokenTree::Group(group) => group.span_open(),
        other => other.span(),
    };
    let is_rest = is_punct(Some(token), '.') && is_punct(next, '.');
    if is_rest {
        let message =
            "`..` cannot be used here: what it would fill in is not known while the macro runs";
        errors.at(span, message);
        return;
    }
    let text = match token {
        TokenTree::Literal(literal) => Scalar::read(literal),
        _ => None,
    };
    let message = "expected a field: `name: value`";
    match text {
        Some(Scalar::Text(text)) => {
            let help = format!("write it without quotes: `{}: …`", rust_name(&text));
            errors.with_help(span, message, &help);
        }
        _ => errors.at(span, message),
    }
}
