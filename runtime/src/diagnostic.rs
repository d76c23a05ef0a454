//! What the build has to say about an app.

use std::fmt;

pub use infrastruct_spec::Severity;

use crate::resource::Location;

/// One mistake in an app, or one piece of advice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule's name, in kebab case.
    pub rule: &'static str,
    /// Whether the build fails.
    pub severity: Severity,
    /// The source file and line, where known.
    pub source: Option<(String, u32)>,
    /// The construct's path, such as `Ingest.cron.function`.
    pub path: Option<String>,
    /// The place within the construct, such as `Environment.Variables.QUEUE`.
    pub property: Option<String>,
    /// The value that is written there.
    pub value: Option<String>,
    /// The fact.
    pub message: String,
    /// What to do about it.
    pub help: Vec<String>,
}

impl Diagnostic {
    pub(crate) fn error(rule: &'static str, message: impl Into<String>) -> Self {
        Self {
            rule,
            severity: Severity::Error,
            source: None,
            path: None,
            property: None,
            value: None,
            message: message.into(),
            help: Vec::new(),
        }
    }

    pub(crate) fn at(mut self, location: Location) -> Self {
        self.source = Some((location.file.to_owned(), location.line));
        self
    }

    pub(crate) fn of(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    pub(crate) fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into()).filter(|property: &String| !property.is_empty());
        self
    }

    pub(crate) fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }
}

/// One line: file and line, construct, property and value, the fact, and help.
impl fmt::Display for Diagnostic {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((file, line)) = &self.source {
            write!(formatter, "{file}:{line}: ")?;
        }
        if let Some(path) = &self.path {
            write!(formatter, "`{path}`")?;
            // what the fact says by itself is not said twice
            let said = |text: &&String| self.message.contains(&format!("`{text}`"));
            if let Some(property) = self.property.as_ref().filter(|property| !said(property)) {
                write!(formatter, ", `{property}`")?;
            }
            if let Some(value) = self.value.as_ref().filter(|value| !said(value)) {
                write!(formatter, " = `{value}`")?;
            }
            formatter.write_str(": ")?;
        }
        formatter.write_str(&self.message)?;
        for help in &self.help {
            write!(formatter, "; help: {help}")?;
        }
        Ok(())
    }
}
