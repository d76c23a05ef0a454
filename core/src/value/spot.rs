//! Where in its file a value was written.

use std::str::Split;

use crate::value::location::Location;

/// A line and a column in one number, so that an expansion of hundreds of values stays short: the line in the upper 20
/// bits, the column in the lower 12; 0 where that is not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spot {
    number: u32,
    /// The file, where it is not that of what the value is a part of.
    file: Option<&'static str>,
}

impl Spot {
    pub const UNKNOWN: Self = Self::of(0);

    /// The spot of a number that a macro has made.
    pub const fn of(number: u32) -> Self {
        Self { number, file: None }
    }

    fn new(line: i64, column: u32) -> Self {
        let line = u32::try_from(line).ok().filter(|line| *line < 1 << 20);
        Self::of(line.map_or(0, |line| line << 12 | column.min(0xFFF)))
    }

    /// The same spot, of a value that becomes a part of what may be in another file.
    pub fn in_file(self, file: &'static str) -> Self {
        Self {
            file: self.file.or(self.is_known().then_some(file)),
            ..self
        }
    }

    /// That of a location, if it is in a file; this one elsewhere.
    pub(crate) fn moved(self, from: &str, to: Location) -> Self {
        if self.is_known() && self.file.is_none_or(|file| file == from) {
            to.into()
        } else {
            self
        }
    }

    pub fn is_known(self) -> bool {
        self.number != 0
    }

    /// This one, or another where it is not known.
    pub fn or(self, other: Self) -> Self {
        if self.is_known() { self } else { other }
    }

    /// The place in the file of what the value is a part of; that one's own where the spot is not known.
    pub fn within(self, whole: Location) -> Location {
        if !self.is_known() {
            return whole;
        }
        Location {
            file: self.file.unwrap_or(whole.file),
            line: self.number >> 12,
            column: self.number & 0xFFF,
        }
    }
}

impl From<Location> for Spot {
    fn from(location: Location) -> Self {
        Self::new(location.line.into(), location.column).in_file(location.file)
    }
}

/// The spots of a literal's values in the order of its JSON text, as the macro notes them: `9` is column 9 of the same
/// line, `2:9` of the line after the next, nothing a value whose spot is not known.
pub struct Spots<'a> {
    line: i64,
    written: Option<Split<'a, char>>,
}

impl<'a> Spots<'a> {
    pub fn new(line: u32, written: &'a str) -> Self {
        Self {
            line: line.into(),
            written: (!written.is_empty()).then(|| written.split(',')),
        }
    }

    pub(crate) fn next(&mut self) -> Spot {
        let Some(written) = self.written.as_mut().and_then(Iterator::next) else {
            return Spot::UNKNOWN;
        };
        let (lines, column) = written.split_once(':').unwrap_or(("0", written));
        match (lines.parse::<i64>(), column.parse()) {
            (Ok(lines), Ok(column)) => {
                self.line += lines;
                Spot::new(self.line, column)
            }
            _ => Spot::UNKNOWN,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spots_are_read_as_they_are_noted() {
        let mut spots = Spots::new(7, "5,2:9,,-3:1");
        let whole = Location {
            file: "build.rs",
            line: 7,
            column: 1,
        };
        let read: Vec<String> = (0..5)
            .map(|_| spots.next().within(whole).to_string())
            .collect();
        let expected = [
            "build.rs:7:5",
            "build.rs:9:9",
            "build.rs:7:1",
            "build.rs:6:1",
            "build.rs:7:1",
        ];
        assert_eq!(read, expected);
    }
}
