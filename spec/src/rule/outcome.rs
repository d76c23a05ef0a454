//! What an examination finds.

use crate::Diagnostic;
use crate::verdict::Verdict;

/// What is found while a value is held against a schema.
pub(crate) struct Outcome {
    /// Whether only the verdict counts, so that nothing need be put in words.
    quiet: bool,
    failed: bool,
    /// Whether something could not be decided.
    pub(crate) unknown: bool,
    pub(crate) found: Vec<Diagnostic>,
}

impl Outcome {
    pub(crate) fn quiet() -> Self {
        Self {
            quiet: true,
            failed: false,
            unknown: false,
            found: Vec::new(),
        }
    }

    pub(crate) fn loud() -> Self {
        Self {
            quiet: false,
            ..Self::quiet()
        }
    }

    /// One like this, to be looked at before it counts.
    pub(crate) fn fresh(&self) -> Self {
        Self {
            quiet: self.quiet,
            ..Self::quiet()
        }
    }

    pub(crate) fn is_quiet(&self) -> bool {
        self.quiet
    }

    pub(crate) fn fail(&mut self, diagnostic: impl FnOnce() -> Diagnostic) {
        self.failed = true;
        if !self.quiet {
            self.found.push(diagnostic());
        }
    }

    /// Fails without a word: the verdict is all that counts.
    pub(crate) fn reject(&mut self) {
        self.failed = true;
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.failed |= other.failed;
        self.unknown |= other.unknown;
        self.found.extend(other.found);
    }

    pub(crate) fn verdict(&self) -> Verdict {
        match (self.failed, self.unknown) {
            (true, _) => Verdict::No,
            (false, true) => Verdict::Unknown,
            (false, false) => Verdict::Yes,
        }
    }
}
