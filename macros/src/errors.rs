use infrastruct_spec::Diagnostic;
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

use crate::model::Positions;
use crate::syntax::Gate;

/// What is wrong with one input, collected by every stage and reported at once.
#[derive(Debug, Default)]
pub(crate) struct Errors {
    found: Vec<Error>,
}

#[derive(Debug)]
struct Error {
    span: Span,
    /// Where it is one: what rustc leaves out has no mistakes.
    gate: Gate,
    text: String,
}

/// The line of another place, if it is on another line of the same file.
fn other_line(span: Span, other: Span) -> Option<usize> {
    if !proc_macro::is_available() {
        return None;
    }
    let (span, other) = (span.unwrap(), other.unwrap());
    (span.file() == other.file() && span.line() != other.line()).then(|| other.line())
}

impl Errors {
    pub(crate) fn at(&mut self, span: Span, message: impl Into<String>) {
        self.found.push(Error {
            span,
            gate: Gate::default(),
            text: message.into(),
        });
    }

    pub(crate) fn with_help(&mut self, span: Span, message: &str, help: &str) {
        self.at(span, format!("{message}\nhelp: {help}"));
    }

    pub(crate) fn diagnostic(&mut self, diagnostic: &Diagnostic, positions: &Positions) {
        let span = positions.span(diagnostic.position);
        let mut text = diagnostic.message.clone();
        for (position, note) in &diagnostic.related {
            // what the message says already is not said again, unless it is said of another line
            let line = other_line(span, positions.span(*position));
            let line = line.filter(|_| !note.ends_with("is not set"));
            let is_said = note
                .split('`')
                .skip(1)
                .step_by(2)
                .all(|word| diagnostic.message.contains(&format!("`{word}`")));
            match line {
                Some(line) => {
                    text.push_str(&format!("\nnote: {note} (line {line})"));
                }
                None if is_said => {}
                None => text.push_str(&format!("\nnote: {note}")),
            }
        }
        for help in &diagnostic.help {
            text.push_str("\nhelp: ");
            text.push_str(help);
        }
        self.found.push(Error {
            span,
            gate: positions.gate(diagnostic.position),
            text,
        });
    }

    /// Mistakes in what stands behind a gate.
    pub(crate) fn append_gated(&mut self, gate: &Gate, mut others: Self) {
        for error in &mut others.found {
            error.gate.join(gate);
        }
        self.append(others);
    }

    pub(crate) fn append(&mut self, mut others: Self) {
        self.found.append(&mut others.found);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The last statements of an expansion: what stands before them is the same with and without a mistake.
    pub(crate) fn into_tokens(self) -> TokenStream {
        let mut seen: Vec<String> = Vec::new();
        let mut tokens = TokenStream::new();
        for Error { span, gate, text } in self.found {
            let given = gate.given();
            let key = format!("{span:?} {given} {text}");
            if !seen.contains(&key) {
                tokens.extend(quote_spanned!(span=> #given ::core::compile_error! { #text }));
                seen.push(key);
            }
        }
        tokens
    }
}
