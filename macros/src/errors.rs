use std::cell::Cell;

use infrastruct_spec::Diagnostic;
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

use crate::model::Positions;
use crate::syntax::Gate;

/// What is wrong with one input, collected by every stage and reported at once.
///
/// Nothing in it gets lost: in tests of this crate it panics when it goes before it was told.
#[derive(Debug, Default)]
pub(crate) struct Errors {
    found: Vec<Error>,
    /// Whether somebody has taken what was found, or has seen that there is nothing.
    is_settled: Cell<bool>,
}

#[cfg(test)]
impl Drop for Errors {
    fn drop(&mut self) {
        let is_lost = !self.is_settled.get() && !std::thread::panicking();
        assert!(
            !is_lost,
            "mistakes that nobody was told of: {:?}",
            self.found
        );
    }
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
    /// For a look at what is read for good, and told, elsewhere.
    pub(crate) fn aside() -> Self {
        let errors = Self::default();
        errors.is_settled.set(true);
        errors
    }

    /// What was only a try is not told.
    pub(crate) fn forget(self) {
        self.is_settled.set(true);
    }

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
                    text.extend(["\nnote: ", note, " (line ", &line.to_string(), ")"]);
                }
                None if is_said => {}
                None => text.extend(["\nnote: ", note]),
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
        others.is_settled.set(true);
    }

    pub(crate) fn is_empty(&self) -> bool {
        let is_empty = self.found.is_empty();
        self.is_settled.set(self.is_settled.get() || is_empty);
        is_empty
    }

    /// The last statements of an expansion: what stands before them is the same with and without a mistake.
    pub(crate) fn into_tokens(mut self) -> TokenStream {
        self.is_settled.set(true);
        let mut seen: Vec<String> = Vec::new();
        let mut tokens = TokenStream::new();
        for Error { span, gate, text } in std::mem::take(&mut self.found) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[should_panic(expected = "mistakes that nobody was told of")]
    fn what_was_found_cannot_be_dropped() {
        let mut errors = Errors::default();
        errors.at(Span::call_site(), "a mistake");
    }

    #[test]
    fn what_was_told_can() {
        let mut errors = Errors::default();
        errors.at(Span::call_site(), "a mistake");
        assert!(errors.into_tokens().to_string().contains("a mistake"));
        assert!(Errors::default().is_empty());
    }
}
