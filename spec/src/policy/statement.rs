//! Statements of policies.

use super::condition::Condition;
use super::names::{Name, Names};
use crate::template::value::Position;
use crate::verdict::Verdict;

/// The statements of one or several policies.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Statements {
    /// Those that are known, in the order written.
    pub listed: Vec<Statement>,
    /// Whether there may be more: then nothing can be called lacking.
    pub open: bool,
}

/// A statement of a policy.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Statement {
    /// Whether it allows (yes) or denies (no).
    pub allows: Verdict,
    /// Whether it is there at all: unknown where a condition of the template decides.
    pub exists: Verdict,
    /// Who: in the policy of a resource.
    pub principals: Option<Principals>,
    /// What may be done, or not.
    pub actions: Names,
    /// With what. In the policy of a resource it may be left out.
    pub resources: Option<Names>,
    /// Under which conditions; all have to be met.
    pub conditions: Vec<Condition>,
    /// Where it was written.
    pub position: Position,
}

/// Whom a statement is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Principals {
    /// Whether all but these are meant: `NotPrincipal`.
    pub except: bool,
    /// Each with its kind, `AWS` or `Service`; `*` alone has none.
    pub listed: Vec<(Option<String>, Name)>,
    /// Whether there may be more.
    pub open: bool,
}

impl Statements {
    /// Adds those of another policy.
    pub fn add(&mut self, other: Self) {
        self.listed.extend(other.listed);
        self.open |= other.open;
    }

    /// The same where it is not known whether they are there.
    #[must_use]
    pub fn perhaps(mut self) -> Self {
        for statement in &mut self.listed {
            statement.exists = statement.exists.and(Verdict::Unknown);
        }
        self
    }

    /// Of which it is not known what they are.
    pub fn unknown() -> Self {
        Self {
            listed: Vec::new(),
            open: true,
        }
    }
}
