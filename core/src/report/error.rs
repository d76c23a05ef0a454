//! Why an app has no templates.

use std::fmt::{self, Display};
use std::io;
use std::path::Path;

use crate::report::diagnostic::{self, Diagnostic};
use crate::report::text::Report;

/// Why an app has no templates: every mistake that was found, errors and advice.
#[derive(Clone)]
pub struct Error {
    diagnostics: Vec<Diagnostic>,
}

impl Error {
    #[doc(hidden)]
    pub fn new(diagnostics: Vec<Diagnostic>) -> Self {
        Self {
            diagnostics: diagnostic::arrange(diagnostics),
        }
    }

    #[doc(hidden)]
    pub fn of_app(error: &impl Display) -> Self {
        Self::new(vec![Diagnostic::error("app", error.to_string())])
    }

    #[doc(hidden)]
    pub fn of_file(doing: &str, path: &Path, error: &io::Error) -> Self {
        let message = format!("cannot {doing} `{}`: {}", path.display(), reason(error));
        Self::new(vec![Diagnostic::error("files", message)])
    }

    /// What was found, by file and line.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }
}

/// The operating system's words, without the number that it adds.
fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or_default();
    text.to_lowercase()
}

impl Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, diagnostic) in self.diagnostics.iter().enumerate() {
            if index > 0 {
                formatter.write_str("\n")?;
            }
            write!(formatter, "{diagnostic}")?;
        }
        Ok(())
    }
}

/// What `main` prints of an error that it returns: all that was found, each with its line of the source.
impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the app has no templates")?;
        for diagnostic in &self.diagnostics {
            let report = Report { colour: false };
            write!(formatter, "\n\n{}", report.of(diagnostic))?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}
