//! What a rule has to say.

use crate::template::value::Position;

/// One mistake, or one piece of advice.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// The rule's name, what `#[allow(…)]` takes.
    pub rule: &'static str,
    /// Whether the build fails.
    pub severity: Severity,
    /// The smallest guilty place.
    pub position: Position,
    /// The fact: lower case, no full stop, names in backticks.
    pub message: String,
    /// Other places that it speaks of, and what is there: what it is compared with, or why it holds.
    pub related: Vec<(Position, String)>,
    /// What to do about it, one line each, without the word `help`.
    pub help: Vec<String>,
    /// What it says of its value, for where several things could be said.
    pub(crate) nature: Nature,
}

/// What a diagnostic says of its value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Nature {
    /// That it is wrong, by itself; what would do is said as the object of a sentence: `a string`.
    Wrong(Option<String>),
    /// That properties of these names are missing in it.
    Lacking(Vec<String>),
    /// That it has a property of this name, which does not exist.
    Misnamed(String),
    /// Something else.
    #[default]
    Other,
}

/// How grave a [`Diagnostic`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// It deploys, and is likely not what was meant.
    Advice,
    /// CloudFormation or the service refuses it, or it cannot work.
    Error,
}
