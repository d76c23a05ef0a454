//! Why a text is no JSON and no YAML, and where.

use std::error::Error as StdError;
use std::fmt;
use std::ops::Range;

use crate::error::Error;

/// Why a text is no JSON and no YAML, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unreadable {
    /// The fact.
    pub(crate) message: String,
    /// What of the text is meant, in bytes.
    pub(crate) span: Range<usize>,
    line: usize,
}

impl Unreadable {
    /// At a span of a text, which may lie behind its end.
    pub(super) fn new(message: impl Into<String>, text: &str, span: Range<usize>) -> Self {
        let start = text.floor_char_boundary(span.start);
        let end = text.ceil_char_boundary(span.end).max(start);
        Self {
            message: message.into(),
            line: text[..start].matches('\n').count() + 1,
            span: start..end,
        }
    }

    /// The same in a text that has as many bytes more at its start.
    pub(super) fn behind(mut self, bytes: usize) -> Self {
        self.span = self.span.start + bytes..self.span.end + bytes;
        self
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}, in line {}", self.message, self.line)
    }
}

impl StdError for Unreadable {}

impl From<Unreadable> for Error {
    fn from(unreadable: Unreadable) -> Self {
        Self::new(unreadable.to_string())
    }
}
