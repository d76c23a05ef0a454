//! The names in a part of a statement: of actions, of resources.

use super::pieces::Pieces;
use super::wildcard::Manner;
use crate::verdict::Verdict;

/// The names in a part of a statement.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Names {
    /// Whether all but these are meant, as by `NotAction`.
    pub except: bool,
    /// The names, with `*` and `?` for other text.
    pub listed: Vec<Name>,
    /// Whether there may be more.
    pub open: bool,
}

/// A name: one of these, as a condition of the template decides.
pub type Name = Vec<Pieces>;

impl Names {
    /// Whether a value is meant.
    pub(super) fn mean(&self, value: &Pieces, manner: Manner) -> Verdict {
        let listed = self.listed.iter().map(|name| compare(name, value, manner));
        let found = Verdict::any(listed).or(unless_closed(self.open));
        if self.except { !found } else { found }
    }
}

pub(super) fn compare(name: &Name, value: &Pieces, manner: Manner) -> Verdict {
    Verdict::agreed(name.iter().map(|pieces| {
        // `*` alone means whatever there is.
        if manner.wildcards && pieces.text() == Some("*") {
            return Verdict::Yes;
        }
        manner.compare(pieces, value)
    }))
}

/// What may be said where something is not listed.
pub(super) fn unless_closed(open: bool) -> Verdict {
    if open { Verdict::Unknown } else { Verdict::No }
}
