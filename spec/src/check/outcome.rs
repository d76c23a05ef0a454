//! What an examination finds.

use super::rule::Rule;
use crate::value::Position;
use crate::{Diagnostic, Severity};

/// The diagnostics of all rules, each with the index of the resource that may allow it.
#[derive(Debug, Default)]
pub(super) struct Report {
    pub(super) found: Vec<(usize, Diagnostic)>,
}

impl Report {
    pub(super) fn add(&mut self, resource: usize, diagnostic: Diagnostic) {
        // A schema and a condition on it may say the same; and one value has one mistake.
        const OF_VALUE: [&str; 3] = ["wrong-format", "wrong-value", "duplicate-item"];
        let known = |(_, other): &(usize, Diagnostic)| {
            let same_value = other.rule == diagnostic.rule && OF_VALUE.contains(&other.rule);
            other.position == diagnostic.position
                && (same_value || other.message == diagnostic.message)
        };
        if !self.found.iter().any(known) {
            self.found.push((resource, diagnostic));
        }
    }
}

/// Whether a value fits a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Yes,
    No,
    /// It depends on a value that is not known here.
    Unknown,
}

/// What is found while a value is held against a schema.
#[derive(Debug)]
pub(super) struct Outcome {
    /// Whether only the verdict counts, so that nothing need be put in words.
    quiet: bool,
    failed: bool,
    /// Whether something could not be decided.
    pub(super) unknown: bool,
    pub(super) found: Vec<Diagnostic>,
}

impl Outcome {
    pub(super) fn quiet() -> Self {
        Self {
            quiet: true,
            failed: false,
            unknown: false,
            found: Vec::new(),
        }
    }

    pub(super) fn loud() -> Self {
        Self {
            quiet: false,
            ..Self::quiet()
        }
    }

    /// One like this, to be looked at before it counts.
    pub(super) fn fresh(&self) -> Self {
        Self {
            quiet: self.quiet,
            ..Self::quiet()
        }
    }

    pub(super) fn is_quiet(&self) -> bool {
        self.quiet
    }

    pub(super) fn fail(&mut self, diagnostic: impl FnOnce() -> Diagnostic) {
        self.failed = true;
        if !self.quiet {
            self.found.push(diagnostic());
        }
    }

    /// Fails without a word: the verdict is all that counts.
    pub(super) fn reject(&mut self) {
        self.failed = true;
    }

    pub(super) fn add(&mut self, other: Self) {
        self.failed |= other.failed;
        self.unknown |= other.unknown;
        self.found.extend(other.found);
    }

    pub(super) fn verdict(&self) -> Verdict {
        match (self.failed, self.unknown) {
            (true, _) => Verdict::No,
            (false, true) => Verdict::Unknown,
            (false, false) => Verdict::Yes,
        }
    }
}

impl Rule {
    pub(super) fn at(&self, position: Position, message: impl Into<String>) -> Diagnostic {
        Diagnostic {
            rule: self.name,
            severity: self.severity,
            position,
            message: message.into(),
            help: Vec::new(),
        }
    }
}

impl Diagnostic {
    pub(super) fn with_help(mut self, help: impl Into<Option<String>>) -> Self {
        self.help.extend(help.into());
        self
    }

    pub(super) fn under(mut self, rule: &'static str, severity: Severity) -> Self {
        self.rule = rule;
        self.severity = severity;
        self
    }
}
