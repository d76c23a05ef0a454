//! Why the file of look-ups is not understood.

use std::fmt;

use super::{FILE, VERSION};

/// Why the file of look-ups is not understood, with the number of the line where there is one.
///
/// ```
/// use infrastruct_spec::lookup::entries;
///
/// let mistake = entries("{\"version\": 2}\n").unwrap_err();
/// assert_eq!(mistake.to_string(), "`infrastruct.lookups.jsonl` has version 2, and 1 is understood");
/// assert_eq!(mistake.help(), None, "each side is updated in another way");
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Mistake {
    /// It has another version than this crate reads.
    Version(u64),
    /// A line is the mark of a merge that was left unfinished.
    Conflict(usize),
    /// A line is no look-up.
    Line(usize),
    /// A line finds something else than an earlier one does of the same.
    Twice(usize),
}

impl Mistake {
    pub(super) fn of_line(number: usize, line: &str) -> Self {
        let marks = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];
        if marks.iter().any(|mark| line.starts_with(mark)) {
            Self::Conflict(number)
        } else {
            Self::Line(number)
        }
    }

    /// What to do, where that is the same for whoever reads the file.
    pub const fn help(self) -> Option<&'static str> {
        match self {
            Self::Version(_) => None,
            Self::Conflict(_) => Some("keep the lines of both sides: each stands for itself"),
            Self::Line(_) => {
                Some("delete the line and run `cargo infrastruct lookup`, which writes the file")
            }
            Self::Twice(_) => Some("delete both lines and run `cargo infrastruct lookup`"),
        }
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Version(other) => {
                write!(
                    formatter,
                    "`{FILE}` has version {other}, and {VERSION} is understood"
                )
            }
            Self::Conflict(number) => {
                write!(
                    formatter,
                    "`{FILE}` has a conflict of a merge in line {number}"
                )
            }
            Self::Line(number) => write!(formatter, "line {number} of `{FILE}` is no look-up"),
            Self::Twice(number) => write!(
                formatter,
                "line {number} of `{FILE}` finds something else than an earlier line does of the same"
            ),
        }
    }
}
