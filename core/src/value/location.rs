//! Places in a user's source.

use std::fmt;

/// A place in a user's source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    /// The source file, as rustc was given it.
    pub file: &'static str,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1; 0 where only the line is known.
    pub column: u32,
}

impl Location {
    #[track_caller]
    pub(crate) fn caller() -> Self {
        let caller = std::panic::Location::caller();
        Self {
            file: caller.file(),
            line: caller.line(),
            column: caller.column(),
        }
    }
}

/// `src/stacks.rs:12:9`
impl fmt::Display for Location {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.file, self.line)?;
        match self.column {
            0 => Ok(()),
            column => write!(formatter, ":{column}"),
        }
    }
}
