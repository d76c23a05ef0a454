//! Why an app has no templates.

use std::any::Any;
use std::error::Error as StdError;
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

    /// Why a user's function gives no app. What was found before keeps its places in the source.
    #[doc(hidden)]
    pub fn of_app<E: Display + 'static>(error: &E) -> Self {
        let text = error.to_string();
        let error: &dyn Any = error;
        let boxed = || {
            let boxed = error.downcast_ref::<Box<dyn StdError>>();
            boxed.and_then(|error| error.downcast_ref::<Self>())
        };
        let shared = || {
            let boxed = error.downcast_ref::<Box<dyn StdError + Send + Sync>>();
            boxed.and_then(|error| error.downcast_ref::<Self>())
        };
        let own = error.downcast_ref::<Self>().or_else(boxed).or_else(shared);
        own.cloned()
            .unwrap_or_else(|| Self::new(vec![Diagnostic::error("app", text)]))
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

impl StdError for Error {}
