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
    /// That something is lacking, which one of those would give that another diagnostic may be about: its message, and
    /// where what it speaks of begins.
    Following(Vec<(String, Position)>),
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

impl Diagnostic {
    pub(crate) fn with_help(mut self, help: impl Into<Option<String>>) -> Self {
        self.help.extend(help.into());
        self
    }

    /// What would do, as the object of a sentence.
    pub(crate) fn wanting(mut self, wanted: impl Into<String>) -> Self {
        self.nature = Nature::Wrong(Some(wanted.into()));
        self
    }

    pub(crate) fn misnamed(mut self, name: &str) -> Self {
        self.nature = Nature::Misnamed(name.to_owned());
        self
    }

    pub(crate) fn lacking(mut self, names: Vec<String>) -> Self {
        self.nature = Nature::Lacking(names);
        self
    }

    /// If there is a diagnostic with one of these messages, this is what comes of it and not a second mistake.
    pub(crate) fn following(mut self, causes: Vec<(String, Position)>) -> Self {
        self.nature = Nature::Following(causes);
        self
    }

    pub(crate) fn note(mut self, position: Position, text: impl Into<String>) -> Self {
        let text = text.into();
        if position != self.position {
            self.related.push((position, text));
        }
        self
    }

    /// Whether it says of its value that it is wrong, whatever stands around it.
    pub(crate) fn is_of_value(&self) -> bool {
        matches!(self.nature, Nature::Wrong(_))
    }

    pub(crate) fn under(mut self, rule: &'static str, severity: Severity) -> Self {
        self.rule = rule;
        self.severity = severity;
        self
    }
}
