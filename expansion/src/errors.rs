use std::cell::Cell;

use proc_macro2::Span;

use crate::gate::Gate;

/// What is wrong with one input, collected by every stage and reported at once.
///
/// Nothing in it gets lost: a debug build panics where it goes before it was told.
#[derive(Debug, Default)]
pub(crate) struct Errors {
    found: Vec<Error>,
    /// Whether somebody has taken what was found, or has seen that there is nothing.
    is_settled: Cell<bool>,
}

#[cfg(debug_assertions)]
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
pub(crate) struct Error {
    pub(crate) span: Span,
    /// Where it is one: what rustc leaves out has no mistakes.
    pub(crate) gate: Gate,
    pub(crate) text: String,
}

impl Errors {
    /// What was only a try is not told.
    pub(crate) fn forget(self) {
        self.is_settled.set(true);
    }

    pub(crate) fn at(&mut self, span: Span, message: impl Into<String>) {
        self.behind_gate(span, Gate::default(), message.into());
    }

    pub(crate) fn with_help(&mut self, span: Span, message: &str, help: &str) {
        self.at(span, format!("{message}\nhelp: {help}"));
    }

    /// A mistake in what has to be there first.
    pub(crate) fn behind_gate(&mut self, span: Span, gate: Gate, text: String) {
        self.found.push(Error { span, gate, text });
        self.is_settled.set(false);
    }

    /// Mistakes in what stands behind a gate.
    pub(crate) fn append_gated(&mut self, gate: &Gate, mut others: Self) {
        for error in &mut others.found {
            error.gate.join(gate);
        }
        self.append(others);
    }

    pub(crate) fn append(&mut self, mut others: Self) {
        self.is_settled
            .set(self.is_settled.get() && others.found.is_empty());
        self.found.append(&mut others.found);
        others.is_settled.set(true);
    }

    pub(crate) fn is_empty(&self) -> bool {
        let is_empty = self.found.is_empty();
        self.is_settled.set(self.is_settled.get() || is_empty);
        is_empty
    }

    /// What was found, each once, for the expansion to say.
    pub(crate) fn into_found(mut self) -> Vec<Error> {
        self.is_settled.set(true);
        let mut seen: Vec<String> = Vec::new();
        let mut found = std::mem::take(&mut self.found);
        found.retain(|error| {
            let key = format!("{error:?}");
            let is_new = !seen.contains(&key);
            seen.push(key);
            is_new
        });
        found
    }
}

#[cfg(all(test, debug_assertions))]
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
        assert_eq!(errors.into_found()[0].text, "a mistake");
        assert!(Errors::default().is_empty());
    }
}
