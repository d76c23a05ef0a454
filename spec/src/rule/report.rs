//! What the rules find, and of what.

use crate::Diagnostic;

/// The diagnostics of all rules, each with what may allow it.
#[derive(Default)]
pub(crate) struct Report {
    pub(crate) found: Vec<(Scope, Diagnostic)>,
}

/// What a diagnostic is about, by its number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    Resource(usize),
    Stack(usize),
    App,
}

impl Report {
    /// Of a resource.
    pub(crate) fn add(&mut self, resource: usize, diagnostic: Diagnostic) {
        self.of(Scope::Resource(resource), diagnostic);
    }

    /// Of a stack as a whole, or of another section of it.
    pub(crate) fn of_stack(&mut self, stack: usize, diagnostic: Diagnostic) {
        self.of(Scope::Stack(stack), diagnostic);
    }

    pub(crate) fn of(&mut self, scope: Scope, diagnostic: Diagnostic) {
        // A schema and a condition on it may say the same; and one value has one mistake.
        let known = |(_, other): &(Scope, Diagnostic)| {
            other.position == diagnostic.position
                && (other.is_of_value() && diagnostic.is_of_value()
                    || other.message == diagnostic.message)
        };
        if !self.found.iter().any(known) {
            self.found.push((scope, diagnostic));
        }
    }
}
