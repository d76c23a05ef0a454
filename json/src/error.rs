//! What is wrong with a text that is no JSON.

use std::fmt;

/// Why a text is no JSON, and where.
///
/// ```
/// let error = infrastruct_json::from_str("[1,\n 2").unwrap_err();
/// assert_eq!(error.to_string(), "expected `,` or `]` before the end at line 2 column 3");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    message: String,
    line: usize,
    column: usize,
}

impl Error {
    pub(crate) fn new(message: impl Into<String>, text: &str, at: usize) -> Self {
        // within a character of a text that ends too early
        let before = text.get(..at).unwrap_or(text);
        let start = before.rfind('\n').map_or(0, |feed| feed + 1);
        Self {
            message: message.into(),
            line: before.matches('\n').count() + 1,
            column: before.len() - start + 1,
        }
    }

    /// The line, from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column in bytes, from 1.
    pub fn column(&self) -> usize {
        self.column
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            message,
            line,
            column,
        } = self;
        write!(formatter, "{message} at line {line} column {column}")
    }
}

impl std::error::Error for Error {}
