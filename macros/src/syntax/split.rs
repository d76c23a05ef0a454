use quote::ToTokens;

use crate::crate_path::whole_call;
use proc_macro2::{Delimiter, Ident, Spacing, Span, TokenStream, TokenTree};

/// Splits at the commas of this level; those of `::<A, B>` and of a closure's parameters belong to their expression.
pub(crate) fn split_at_commas(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut parts = vec![Vec::new()];
    let mut scanner = Scanner::default();
    for token in tokens {
        let separates = scanner.separates(&token);
        if separates {
            parts.push(Vec::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(token);
        }
    }
    if parts.last().is_some_and(Vec::is_empty) {
        parts.pop();
    }
    parts
}

/// Follows tokens and tells which commas separate.
#[derive(Default)]
pub(crate) struct Scanner {
    angles: usize,
    in_parameters: bool,
    previous: Previous,
}

#[derive(Clone, Copy, Default, PartialEq)]
enum Previous {
    /// A place where an operand may start.
    #[default]
    Start,
    Colon,
    DoubleColon,
    Minus,
    Operand,
}

impl Scanner {
    pub(crate) fn separates(&mut self, token: &TokenTree) -> bool {
        let TokenTree::Punct(punct) = token else {
            let starts_again =
                matches!(token, TokenTree::Ident(name) if name == "move" || name == "return");
            self.previous = if starts_again {
                Previous::Start
            } else {
                Previous::Operand
            };
            return false;
        };
        let previous = self.previous;
        self.previous = Previous::Start;
        match punct.as_char() {
            ',' if self.angles == 0 && !self.in_parameters => return true,
            '<' if previous == Previous::DoubleColon || self.angles > 0 => self.angles += 1,
            '>' if previous != Previous::Minus && self.angles > 0 => {
                self.angles -= 1;
                self.previous = Previous::Operand;
            }
            '|' if self.in_parameters => self.in_parameters = false,
            // `|a, b| …` where an operand may start; `a | b` elsewhere
            '|' if previous == Previous::Start => self.in_parameters = true,
            // the second colon of `::<` is joint as well
            ':' if previous == Previous::Colon => self.previous = Previous::DoubleColon,
            ':' if punct.spacing() == Spacing::Joint => self.previous = Previous::Colon,
            '-' => self.previous = Previous::Minus,
            '?' => self.previous = Previous::Operand,
            _ => {}
        }
        false
    }

    /// Whether the next token stands outside of generics and closure parameters.
    pub(crate) fn is_level(&self) -> bool {
        self.angles == 0 && !self.in_parameters
    }
}

/// The span of the first token: stable Rust cannot join spans, and one token is what a reader looks for.
pub(crate) fn span_of(tokens: &[TokenTree]) -> Span {
    match tokens.first() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::None => {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            span_of(&inner)
        }
        // a span that covers a group would make rust-analyzer's hover show what stands around it
        Some(TokenTree::Group(group)) => group.span_open(),
        Some(token) => token.span(),
        None => whole_call(),
    }
}

/// Of a type: that of its first token.
pub(crate) fn span_of_type(kind: &syn::Type) -> Span {
    let tokens: Vec<TokenTree> = kind.to_token_stream().into_iter().collect();
    span_of(&tokens)
}

/// The names that an expression may look up, each with the method that is called on it, if one is. Fields, methods,
/// names of struct fields and later segments of paths are none.
pub(crate) fn mentions(tokens: &TokenStream) -> Vec<(Ident, Option<Ident>)> {
    let mut found = Vec::new();
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => found.extend(mentions(&group.stream())),
            TokenTree::Ident(name) if is_looked_up(&tokens, index) => {
                let method = match &tokens[index + 1..] {
                    [dot, TokenTree::Ident(method), TokenTree::Group(_), ..]
                        if is_punct(Some(dot), '.') =>
                    {
                        Some(method.clone())
                    }
                    _ => None,
                };
                found.push((name.clone(), method));
            }
            _ => {}
        }
    }
    found
}

fn is_looked_up(tokens: &[TokenTree], index: usize) -> bool {
    let before = index.checked_sub(1).and_then(|i| tokens.get(i));
    let before_that = index.checked_sub(2).and_then(|i| tokens.get(i));
    let is_range = is_punct(before, '.') && is_punct(before_that, '.');
    let is_member =
        is_punct(before, '.') && !is_range || is_punct(before, ':') && is_punct(before_that, ':');
    let is_name = is_punct(tokens.get(index + 1), ':') && !is_punct(tokens.get(index + 2), ':');
    !is_member && !is_name
}

pub(crate) fn is_punct(token: Option<&TokenTree>, wanted: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
}
