//! What a rule has to say.

use crate::value::Position;

/// One mistake, or one piece of advice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule's name, in kebab case; what `#[allow(…)]` takes with underscores.
    pub rule: &'static str,
    /// Whether the build fails.
    pub severity: Severity,
    /// The smallest guilty place.
    pub position: Position,
    /// The fact: lower case, no full stop, names in backticks.
    pub message: String,
    /// What to do about it, one line each, without the word `help`.
    pub help: Vec<String>,
}

/// How grave a [`Diagnostic`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It deploys, and is likely not what was meant.
    Advice,
    /// CloudFormation or the service refuses it, or it cannot work.
    Error,
}
