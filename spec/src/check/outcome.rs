//! What an examination finds.

use super::rule::Rule;
use crate::diagnostic::Nature;
pub(super) use crate::policy::Verdict;
use crate::template::value::Position;
use crate::{Diagnostic, Severity};

/// The diagnostics of all rules, each with what may allow it.
#[derive(Debug, Default)]
pub(super) struct Report {
    pub(super) found: Vec<(Owner, Diagnostic)>,
}

/// What a diagnostic is about, by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    Resource(usize),
    Stack(usize),
    App,
}

impl Report {
    /// Of a resource.
    pub(super) fn add(&mut self, resource: usize, diagnostic: Diagnostic) {
        self.of(Owner::Resource(resource), diagnostic);
    }

    /// Of a stack as a whole, or of another section of it.
    pub(super) fn of_stack(&mut self, stack: usize, diagnostic: Diagnostic) {
        self.of(Owner::Stack(stack), diagnostic);
    }

    pub(super) fn of(&mut self, owner: Owner, diagnostic: Diagnostic) {
        // A schema and a condition on it may say the same; and one value has one mistake.
        let known = |(_, other): &(Owner, Diagnostic)| {
            other.position == diagnostic.position
                && (other.is_of_value() && diagnostic.is_of_value()
                    || other.message == diagnostic.message)
        };
        if !self.found.iter().any(known) {
            self.found.push((owner, diagnostic));
        }
    }
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
            related: Vec::new(),
            help: Vec::new(),
            nature: if OF_VALUE.contains(&self.name) {
                Nature::Wrong(None)
            } else {
                Nature::Other
            },
        }
    }
}

/// The rules that say of a value that it is wrong.
const OF_VALUE: [&str; 6] = [
    "duplicate_item",
    "placeholder",
    "wrong_format",
    "wrong_kind",
    "wrong_length",
    "wrong_value",
];

impl Diagnostic {
    pub(super) fn with_help(mut self, help: impl Into<Option<String>>) -> Self {
        self.help.extend(help.into());
        self
    }

    /// What would do, as the object of a sentence.
    pub(super) fn wanting(mut self, wanted: impl Into<String>) -> Self {
        self.nature = Nature::Wrong(Some(wanted.into()));
        self
    }

    pub(super) fn misnamed(mut self, name: &str) -> Self {
        self.nature = Nature::Misnamed(name.to_owned());
        self
    }

    pub(super) fn lacking(mut self, names: Vec<String>) -> Self {
        self.nature = Nature::Lacking(names);
        self
    }

    pub(super) fn note(mut self, position: Position, text: impl Into<String>) -> Self {
        let text = text.into();
        if position != self.position {
            self.related.push((position, text));
        }
        self
    }

    /// Whether it says of its value that it is wrong, whatever stands around it.
    pub(super) fn is_of_value(&self) -> bool {
        matches!(self.nature, Nature::Wrong(_))
    }

    pub(super) fn under(mut self, rule: &'static str, severity: Severity) -> Self {
        self.rule = rule;
        self.severity = severity;
        self
    }
}
