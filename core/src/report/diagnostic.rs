//! What the build has to say about an app.

use std::fmt;

use crate::value::location::Location;

/// How grave a [`Diagnostic`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// It deploys, and is likely not what was meant.
    Advice,
    /// CloudFormation or the service refuses it, or it cannot work.
    Error,
}

/// One mistake in an app, or one piece of advice.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// The rule's name, as `#[allow(…)]` takes it.
    pub rule: &'static str,
    /// Whether the build fails.
    pub severity: Severity,
    /// The place in the source, where known.
    pub source: Option<Location>,
    /// The construct's path, such as `Ingest.cron.function`.
    pub path: Option<String>,
    /// The place within the construct, such as `environment.variables.QUEUE`.
    pub property: Option<String>,
    /// The value that is written there.
    pub value: Option<String>,
    /// The fact.
    pub message: String,
    /// Other places that it speaks of.
    pub related: Vec<Note>,
    /// What to do about it.
    pub help: Vec<String>,
    /// Whether `#[allow(…)]` on the resource lifts it.
    #[doc(hidden)]
    pub is_liftable: bool,
}

/// Another place that a [`Diagnostic`] speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Note {
    /// The place in the source, where known.
    pub source: Option<Location>,
    /// What is there.
    pub message: String,
}

impl Diagnostic {
    #[doc(hidden)]
    pub fn error(rule: &'static str, message: impl Into<String>) -> Self {
        Self {
            rule,
            severity: Severity::Error,
            source: None,
            path: None,
            property: None,
            value: None,
            message: message.into(),
            related: Vec::new(),
            help: Vec::new(),
            is_liftable: false,
        }
    }

    #[doc(hidden)]
    pub fn advice(rule: &'static str, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Advice,
            ..Self::error(rule, message)
        }
    }

    #[doc(hidden)]
    pub fn at(mut self, location: Location) -> Self {
        self.source = Some(location);
        self
    }

    #[doc(hidden)]
    pub fn of(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    #[doc(hidden)]
    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into()).filter(|property: &String| !property.is_empty());
        self
    }

    #[doc(hidden)]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// What is to be known of another place; the same place is not another.
    #[doc(hidden)]
    pub fn note(mut self, source: Option<Location>, message: impl Into<String>) -> Self {
        let message = message.into();
        if source.is_none() || source != self.source {
            self.related.push(Note { source, message });
        }
        self
    }

    #[doc(hidden)]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    /// The construct, and what the message does not say by itself of the place within it.
    pub(crate) fn subject(&self) -> Option<String> {
        let mut subject = format!("`{}`", self.path.as_ref()?);
        if let Some(property) = self.property.as_deref().filter(|text| !self.says(text)) {
            subject.extend([", `", property, "`"]);
        }
        Some(subject)
    }

    /// The same, unless the message says all of it.
    pub(crate) fn unsaid_subject(&self) -> Option<String> {
        let is_said = |text: &Option<String>| text.as_deref().is_none_or(|text| self.says(text));
        let is_all_said = is_said(&self.path) && is_said(&self.property);
        self.subject().filter(|_| !is_all_said)
    }

    /// The value, unless the message quotes it.
    pub(crate) fn unsaid_value(&self) -> Option<&str> {
        self.value.as_deref().filter(|text| !self.says(text))
    }

    /// Whether another diagnostic says the same of another construct that was made at the same place.
    fn is_repeated_by(&self, other: &Self) -> bool {
        let without = |diagnostic: &Self, text: &str| match &diagnostic.path {
            Some(path) => text.replace(path.as_str(), ""),
            None => text.to_owned(),
        };
        let notes = |diagnostic: &Self| {
            let notes = diagnostic.related.iter();
            let texts = notes.map(|note| (note.source, without(diagnostic, &note.message)));
            texts.collect::<Vec<_>>()
        };
        self.source.is_some()
            && self.source == other.source
            && self.path.is_some()
            && (self.rule, self.severity) == (other.rule, other.severity)
            && (&self.property, &self.value) == (&other.property, &other.value)
            && self.help == other.help
            && without(self, &self.message) == without(other, &other.message)
            && notes(self) == notes(other)
    }

    fn says(&self, text: &str) -> bool {
        self.message.contains(&format!("`{text}`"))
    }
}

/// By file and line; what has no place in the source comes last. What one line is told of several constructs that are
/// made of it is told once.
pub fn arrange(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    diagnostics.sort_by_key(|diagnostic| (diagnostic.source.is_none(), diagnostic.source));
    let mut arranged: Vec<(Diagnostic, Vec<String>)> = Vec::with_capacity(diagnostics.len());
    for diagnostic in diagnostics {
        let same = arranged.iter_mut().rev();
        let mut same = same.take_while(|(first, _)| first.source == diagnostic.source);
        match same.find(|(first, _)| first.is_repeated_by(&diagnostic)) {
            Some((_, others)) => others.extend(diagnostic.path),
            None => arranged.push((diagnostic, Vec::new())),
        }
    }
    let told = |(diagnostic, others): (Diagnostic, Vec<String>)| match others.len() {
        0 => diagnostic,
        _ => diagnostic.note(None, format!("the same in {}", several(&others))),
    };
    arranged.into_iter().map(told).collect()
}

/// `` `a`, `b` and 3 more ``
fn several(paths: &[String]) -> String {
    const MOST: usize = 3;
    let shown: Vec<String> = paths
        .iter()
        .take(MOST)
        .map(|path| format!("`{path}`"))
        .collect();
    match (shown.as_slice(), paths.len().saturating_sub(MOST)) {
        (shown, more @ 1..) => format!("{} and {more} more", shown.join(", ")),
        ([most @ .., last], 0) if !most.is_empty() => format!("{} and {last}", most.join(", ")),
        (shown, 0) => shown.concat(),
    }
}

/// One line: file, line and column, construct, property and value, the fact, notes and help.
impl fmt::Display for Diagnostic {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(source) = &self.source {
            write!(formatter, "{source}: ")?;
        }
        if let Some(subject) = self.subject() {
            formatter.write_str(&subject)?;
            if let Some(value) = self.unsaid_value() {
                write!(formatter, " = `{value}`")?;
            }
            formatter.write_str(": ")?;
        }
        formatter.write_str(&self.message)?;
        for note in &self.related {
            write!(formatter, "; note: {}", note.message)?;
            if let Some(source) = &note.source {
                write!(formatter, " ({source})")?;
            }
        }
        for help in &self.help {
            write!(formatter, "; help: {help}")?;
        }
        Ok(())
    }
}
