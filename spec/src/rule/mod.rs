//! What a rule is, and what it reports.

pub(crate) mod diagnostic;
mod family;
mod outcome;
mod report;

pub(crate) use self::family::Family;
pub(crate) use self::outcome::Outcome;
pub(crate) use self::report::{Report, Scope};

use self::diagnostic::{Diagnostic, Nature, Severity};
use crate::template::value::Position;

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule {
    /// Its name, in snake case, as `#[allow(…)]` takes it.
    pub name: &'static str,
    /// What it finds.
    pub summary: &'static str,
    /// How grave its findings are.
    pub severity: Severity,
    /// Why it holds.
    pub reason: &'static str,
    /// The page that says so.
    pub source: &'static str,
    /// The numbers of cfn-lint's rules for the same.
    pub lint: &'static [&'static str],
    /// Who enforces it first.
    pub stage: Stage,
}

/// Who enforces a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Stage {
    /// The macro, for what stands in one literal; the build and the check of templates, for everything.
    Macro,
    /// The build and the check of templates, since it needs whole stacks, or is advice: a macro has errors only.
    Build,
    /// The build alone: a template does not show it any more.
    BuildOnly,
}

impl Rule {
    /// A mistake.
    pub(crate) const fn error(name: &'static str, summary: &'static str) -> Self {
        Self {
            name,
            summary,
            severity: Severity::Error,
            reason: "",
            source: "",
            lint: &[],
            stage: Stage::Macro,
        }
    }

    /// Advice.
    pub(crate) const fn advice(name: &'static str, summary: &'static str) -> Self {
        Self {
            severity: Severity::Advice,
            stage: Stage::Build,
            ..Self::error(name, summary)
        }
    }

    /// Why it holds, and the page that says so.
    pub(crate) const fn because(self, reason: &'static str, source: &'static str) -> Self {
        Self {
            reason,
            source,
            ..self
        }
    }

    /// cfn-lint's numbers for it.
    pub(crate) const fn lint(self, lint: &'static [&'static str]) -> Self {
        Self { lint, ..self }
    }

    /// It needs whole stacks.
    pub(crate) const fn at_build(self) -> Self {
        Self {
            stage: Stage::Build,
            ..self
        }
    }

    /// It needs what a template does not show.
    pub(crate) const fn at_build_only(self) -> Self {
        Self {
            stage: Stage::BuildOnly,
            ..self
        }
    }

    pub(crate) fn at(&self, position: Position, message: impl Into<String>) -> Diagnostic {
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
