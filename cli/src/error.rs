//! Why a command failed.

use std::fmt::{self, Display, Write as _};
use std::io;
use std::path::Path;

use crate::terminal::{BOLD, ERROR, NOTE, paint, visible};

/// Why a command failed: the fact first, then where, then what to do about it.
///
/// ```
/// use cargo_infrastruct::error::Error;
///
/// let error = Error::new("`Ingest` has not been deployed").help("run `cargo infrastruct deploy Ingest`");
/// assert_eq!(
///     error.to_string(),
///     "`Ingest` has not been deployed\n  = help: run `cargo infrastruct deploy Ingest`"
/// );
/// ```
#[derive(Debug)]
pub struct Error {
    message: String,
    place: Option<(String, u32)>,
    help: Vec<String>,
    cause: Option<String>,
}

impl Error {
    /// An error of a message: lower case, no full stop, names in backticks.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            place: None,
            help: Vec::new(),
            cause: None,
        }
    }

    /// A file that could not be read, written, …
    pub fn of_file(doing: &str, path: &Path, error: &io::Error) -> Self {
        let text = error.to_string();
        let reason = text.split(" (os error").next().unwrap_or_default();
        Self::new(format!(
            "cannot {doing} `{}`: {}",
            path.display(),
            reason.to_lowercase()
        ))
    }

    /// A line of what to do about it.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    /// The source line that is to blame.
    pub fn at(mut self, file: impl Into<String>, line: u32) -> Self {
        self.place = Some((file.into(), line));
        self
    }

    /// What was beneath it, in its own words.
    pub fn source(mut self, cause: &impl Display) -> Self {
        self.cause = Some(cause.to_string());
        self
    }

    /// The message alone.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What is shown to a person, with colours.
    pub fn render(&self) -> String {
        let message = paint(BOLD, &format!(": {}", visible(&self.message)));
        format!("{}{message}{}", paint(ERROR, "error"), self.rest())
    }

    fn rest(&self) -> String {
        let mut text = String::new();
        if let Some((file, line)) = &self.place {
            let _ = write!(text, "\n  {} {file}:{line}", paint(NOTE, "-->"));
        }
        if let Some(cause) = &self.cause {
            let _ = write!(text, "\n  {} {}", paint(NOTE, "= cause:"), visible(cause));
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

impl std::error::Error for Error {}
