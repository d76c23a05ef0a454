//! Books of facts: borrowed text of sorted lines, of which a line is decoded when it is asked for.

use std::cmp::Ordering;
use std::sync::{Mutex, MutexGuard, PoisonError};

use infrastruct_json::Value;

/// Lines `KEY<TAB>JSON`, sorted by the bytes of their keys; the JSON of a line that is spelled like
/// an earlier one is `=` and that one's key.
///
/// ```
/// use infrastruct_spec::Book;
///
/// static FACTS: Book = Book::new("AWS::SNS::Topic\t1\nAWS::SQS::Queue\t[2]\n");
/// assert_eq!(FACTS.find("AWS::SQS::Queue"), Some(("AWS::SQS::Queue", "[2]")));
/// assert_eq!(FACTS.find("AWS::SQS"), None);
/// ```
#[derive(Debug)]
pub struct Book {
    text: &'static str,
    lines: Mutex<Vec<Line>>,
}

/// A line that was come across. Those are kept in order, so that whoever asks again, or for a neighbour, finds it among
/// them: lines of the text are long, and to find where one starts and ends is most of the work.
#[derive(Clone, Copy, Debug)]
struct Line {
    key: &'static str,
    start: usize,
    end: usize,
    /// What it says, once it is decoded.
    value: Option<&'static Value>,
}

impl Book {
    /// The book of a text.
    pub const fn new(text: &'static str) -> Self {
        Self {
            text,
            lines: Mutex::new(Vec::new()),
        }
    }

    /// The value of a key.
    pub(crate) fn look_up(&self, key: &str) -> Option<&'static Value> {
        self.entry(key).map(|(_, value)| value)
    }

    /// A key and its value, decoded once per process. It is never freed: the facts are finite, and so
    /// a [`Schema`](crate::Schema) can be a `Copy` view.
    pub(crate) fn entry(&self, key: &str) -> Option<(&'static str, &'static Value)> {
        let line = self.line(key)?;
        if let Some(value) = line.value {
            return Some((line.key, value));
        }
        let mut text = self.written(&line)?;
        if let Some(same) = text.strip_prefix('=') {
            text = self.find(same)?.1;
        }
        let value: &'static Value = Box::leak(Box::new(infrastruct_json::from_str(text).ok()?));
        let mut lines = self.lines();
        let at = place(&lines, key);
        let value = *lines.get_mut(at)?.value.get_or_insert(value);
        Some((line.key, value))
    }

    /// A key's line, not decoded.
    pub fn find(&self, key: &str) -> Option<(&'static str, &'static str)> {
        let line = self.line(key)?;
        Some((line.key, self.written(&line)?))
    }

    /// What follows a line's key.
    fn written(&self, line: &Line) -> Option<&'static str> {
        self.text[..line.end].get(line.start + line.key.len() + 1..)
    }

    /// The keys that start so, in order.
    pub(crate) fn keys_with(&self, prefix: &str) -> Vec<&'static str> {
        self.keys(prefix, prefix)
    }

    /// The keys that are not less than `first`, in order.
    pub(crate) fn keys_from(&self, first: &str) -> Vec<&'static str> {
        self.keys(first, "")
    }

    fn keys(&self, first: &str, prefix: &str) -> Vec<&'static str> {
        let start = match self.near(first) {
            Ok(line) => line.start,
            Err(start) => start,
        };
        let mut keys = Vec::new();
        for line in self.text[start..].lines() {
            match line.split_once('\t') {
                Some((key, _)) if key.starts_with(prefix) => keys.push(key),
                Some(_) => break,
                None => {}
            }
        }
        keys
    }

    fn line(&self, key: &str) -> Option<Line> {
        self.near(key).ok()
    }

    /// The line of a key, or else where the first one starts whose key is greater; found by halving the text between the
    /// lines that are known.
    fn near(&self, key: &str) -> Result<Line, usize> {
        let mut lines = self.lines();
        let mut at = place(&lines, key);
        let mut high = self.text.len();
        if let Some(line) = lines.get(at) {
            if line.key == key {
                return Ok(*line);
            }
            high = line.start;
        }
        let mut low = if at == 0 { 0 } else { lines[at - 1].end + 1 };
        while low < high {
            let line = self.line_around(low + (high - low) / 2);
            lines.insert(at, line);
            match line.key.cmp(key) {
                Ordering::Less => {
                    low = line.end + 1;
                    at += 1;
                }
                Ordering::Equal => return Ok(line),
                Ordering::Greater => high = line.start,
            }
        }
        Err(low.min(self.text.len()))
    }

    fn lines(&self) -> MutexGuard<'_, Vec<Line>> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn line_around(&self, position: usize) -> Line {
        let boundary = (0..=position)
            .rev()
            .find(|&at| self.text.is_char_boundary(at));
        let (before, after) = self.text.split_at(boundary.unwrap_or_default());
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let end = after
            .find('\n')
            .map_or(self.text.len(), |at| before.len() + at);
        let line = &self.text[start..end];
        Line {
            key: line.split_once('\t').map_or(line, |(key, _)| key),
            start,
            end,
            value: None,
        }
    }
}

/// Where the first line is whose key is not less than this one.
fn place(lines: &[Line], key: &str) -> usize {
    lines.partition_point(|line| line.key < key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_found_and_no_other() {
        static BOOK: Book = Book::new("a\t1\na#b\t=a\nab\t\"x\"\nb\t[2]\n");
        let value = |key| BOOK.look_up(key).map(ToString::to_string);
        let found: Vec<_> = ["a", "a#b", "ab", "b"]
            .into_iter()
            .filter_map(value)
            .collect();
        assert_eq!(found, ["1", "1", "\"x\"", "[2]"]);
        for key in ["", "A", "aa", "c", "\u{10ffff}"] {
            assert_eq!(BOOK.look_up(key), None, "{key}");
        }
    }

    #[test]
    fn the_order_of_asking_makes_no_difference() {
        let line = |number: usize| format!("k{number:03}\t{number}\n");
        let text: String = (0..200).step_by(2).map(line).collect();
        for step in [1, 7, 73, 199] {
            let book = Book::new(text.clone().leak());
            for asked in (0..400_usize).map(|each| each * step % 200) {
                let key = format!("k{asked:03}");
                let found = book.look_up(&key).map(ToString::to_string);
                let wanted = (asked % 2 == 0).then(|| asked.to_string());
                assert_eq!(found, wanted, "{key}");
                let next = format!("k{:03}", asked.next_multiple_of(2));
                let next = Some(next.as_str()).filter(|_| asked < 199);
                assert_eq!(book.keys_from(&key).into_iter().next(), next, "{key}");
            }
        }
    }

    #[test]
    fn an_empty_book_has_nothing() {
        static BOOK: Book = Book::new("");
        assert_eq!(BOOK.look_up("a"), None);
        assert_eq!(BOOK.keys_from("").len(), 0);
    }

    #[test]
    fn a_line_that_is_no_json_is_not_there() {
        static BOOK: Book = Book::new("a\t{\nb\t=c\nnotab\n");
        assert_eq!(BOOK.look_up("a"), None);
        assert_eq!(BOOK.look_up("b"), None);
        assert_eq!(BOOK.look_up("notab"), None);
    }
}
