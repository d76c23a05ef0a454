//! Why a command failed.

use std::collections::BTreeSet;
use std::error::Error as StdError;
use std::fmt::{self, Display, Write as _};
use std::io;
use std::path::Path;

use serde_json::{Value, json};

use crate::outcome::Outcome;
use crate::style::{BOLD, ERROR, NOTE, paint, visible};

/// What was beneath an error.
type Cause = Box<dyn StdError + Send + Sync>;

/// Why a command failed: the fact first, then where, then what to do about it.
#[derive(Debug)]
pub(crate) struct Error {
    outcome: Outcome,
    message: String,
    place: Option<(String, u32)>,
    help: Vec<String>,
    cause: Option<Cause>,
}

impl Error {
    /// An error of a message: lower case, no full stop, names in backticks.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self {
            outcome: Outcome::Failed,
            message: message.into(),
            place: None,
            help: Vec::new(),
            cause: None,
        }
    }

    /// The error of a command line that asks for what there is not.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self {
            outcome: Outcome::Misused,
            ..Self::new(message)
        }
    }

    /// The error of something that nobody has agreed to.
    pub(crate) fn refused(message: impl Into<String>) -> Self {
        Self {
            outcome: Outcome::Refused,
            ..Self::new(message)
        }
    }

    /// A file that could not be read, written, …
    pub(crate) fn of_file(doing: &str, path: &Path, error: &io::Error) -> Self {
        let text = error.to_string();
        let reason = text.split(" (os error").next().unwrap_or_default();
        Self::new(format!(
            "cannot {doing} `{}`: {}",
            path.display(),
            reason.to_lowercase()
        ))
    }

    /// A line of what to do about it.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    /// The name that is meant instead of another one, or those that there are.
    pub(crate) fn with_names(self, name: &str, known: &BTreeSet<&str>, what: &str) -> Self {
        if let Some(near) = infrastruct_spec::suggest(name, known.iter().copied()) {
            return self.help(format!("did you mean `{near}`?"));
        }
        let names: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
        match names.as_slice() {
            [] => self.help(format!("there are no {what}")),
            names => self.help(format!("the {what} are {}", names.join(", "))),
        }
    }

    /// The source line that is to blame.
    pub(crate) fn at(mut self, file: impl Into<String>, line: u32) -> Self {
        self.place = Some((file.into(), line));
        self
    }

    /// What was beneath it: an error, or a reason that a service gave.
    pub(crate) fn caused_by(mut self, cause: impl Into<Cause>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    /// The message alone.
    pub(crate) fn message(&self) -> &str {
        &self.message
    }

    /// What kind of failure it is, which the exit code says.
    pub(crate) fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// What is shown to a person, with colours.
    pub(crate) fn render(&self) -> String {
        let message = paint(BOLD, &format!(": {}", visible(&self.message)));
        format!("{}{message}{}", paint(ERROR, "error"), self.rest())
    }

    /// What is said to a machine.
    pub(crate) fn to_json(&self) -> Value {
        let mut document = json!({
            "kind": self.outcome.name(),
            "message": self.message,
            "cause": self.said_beneath(),
            "help": self.help,
        });
        if let Some((file, line)) = &self.place {
            document["file"] = json!(file);
            document["line"] = json!(line);
        }
        document
    }

    /// The cause in its own words, unless the message has them already.
    fn said_beneath(&self) -> Option<String> {
        let cause = self.cause.as_ref()?.to_string();
        (!self.message.contains(&cause)).then_some(cause)
    }

    fn rest(&self) -> String {
        let mut text = String::new();
        if let Some((file, line)) = &self.place {
            let _ = write!(text, "\n  {} {file}:{line}", paint(NOTE, "-->"));
        }
        if let Some(cause) = self.said_beneath() {
            let _ = write!(text, "\n  {} {}", paint(NOTE, "= cause:"), visible(&cause));
        }
        for help in &self.help {
            let _ = write!(text, "\n  {} {}", paint(NOTE, "= help:"), visible(help));
        }
        text
    }
}

impl Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rest = anstream::adapter::strip_str(&self.rest()).to_string();
        write!(formatter, "{}{rest}", self.message)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let cause = self.cause.as_deref()?;
        Some(cause)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_beneath_is_there_for_whoever_asks() {
        let beneath = serde_json::from_str::<Value>("{").unwrap_err();
        let error = Error::new("`a.json` is no template").caused_by(beneath);
        let source = StdError::source(&error).unwrap();
        assert!(source.downcast_ref::<serde_json::Error>().is_some());
        assert!(error.to_string().contains("= cause: EOF"), "{error}");
    }

    #[test]
    fn a_reason_is_not_said_twice() {
        let error = Error::new("`F` failed: no such role").caused_by("no such role");
        assert_eq!(error.to_string(), "`F` failed: no such role");
    }

    #[test]
    fn the_fact_comes_first_for_people_and_machines() {
        let error = Error::refused("nobody can be asked")
            .at("src/stacks.rs", 7)
            .help("agree with `--yes`");
        assert_eq!(
            error.to_string(),
            "nobody can be asked\n  --> src/stacks.rs:7\n  = help: agree with `--yes`"
        );
        assert_eq!(error.to_json()["kind"], "refused");
        assert_eq!(error.to_json()["line"], 7);
    }
}
