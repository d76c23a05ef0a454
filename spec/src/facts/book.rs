//! Books of facts: borrowed text of sorted lines, of which a line is decoded when it is asked for.

use std::cmp::Ordering;
use std::sync::{Mutex, MutexGuard, PoisonError};

use infrastruct_json::Value;

use crate::ordered::OrderedMap;

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
    decoded: Mutex<Decoded>,
}

type Decoded = OrderedMap<&'static str, &'static Value>;

impl Book {
    /// The book of a text.
    pub const fn new(text: &'static str) -> Self {
        Self {
            text,
            decoded: Mutex::new(OrderedMap::new()),
        }
    }

    /// The value of a key.
    pub(crate) fn look_up(&self, key: &str) -> Option<&'static Value> {
        self.entry(key).map(|(_, value)| value)
    }

    /// A key and its value, decoded once per process. It is never freed: the facts are finite, and so
    /// a [`Schema`](crate::Schema) can be a `Copy` view.
    pub(crate) fn entry(&self, key: &str) -> Option<(&'static str, &'static Value)> {
        if let Some((key, value)) = self.decoded().get_key_value(key) {
            return Some((key, value));
        }
        let (key, mut text) = self.find(key)?;
        if let Some(same) = text.strip_prefix('=') {
            text = self.find(same)?.1;
        }
        let value: &'static Value = Box::leak(Box::new(infrastruct_json::from_str(text).ok()?));
        Some((key, self.decoded().entry(key).or_insert(value)))
    }

    fn decoded(&self) -> MutexGuard<'_, Decoded> {
        self.decoded.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A key's line, not decoded.
    pub fn find(&self, key: &str) -> Option<(&'static str, &'static str)> {
        let line = self.text[self.start_of(key)..]
            .lines()
            .next()?
            .split_once('\t')?;
        Some(line).filter(|&(found, _)| found == key)
    }

    /// The keys that are not less than `first`, in order.
    pub(crate) fn keys_from(&self, first: &str) -> impl Iterator<Item = &'static str> + use<> {
        self.text[self.start_of(first)..]
            .lines()
            .filter_map(|line| Some(line.split_once('\t')?.0))
    }

    /// Where the first line starts whose key is not less than this one; found by halving the text.
    fn start_of(&self, key: &str) -> usize {
        let (mut low, mut high) = (0, self.text.len());
        while low < high {
            let (start, end) = self.line_around(low + (high - low) / 2);
            let found = self.text[start..end]
                .split_once('\t')
                .map_or("", |(found, _)| found);
            match found.cmp(key) {
                Ordering::Less => low = end + 1,
                Ordering::Equal | Ordering::Greater => high = start,
            }
        }
        low.min(self.text.len())
    }

    fn line_around(&self, position: usize) -> (usize, usize) {
        let boundary = (0..=position)
            .rev()
            .find(|&at| self.text.is_char_boundary(at));
        let (before, after) = self.text.split_at(boundary.unwrap_or_default());
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let end = after
            .find('\n')
            .map_or(self.text.len(), |at| before.len() + at);
        (start, end)
    }
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
    fn an_empty_book_has_nothing() {
        static BOOK: Book = Book::new("");
        assert_eq!(BOOK.look_up("a"), None);
        assert_eq!(BOOK.keys_from("").count(), 0);
    }

    #[test]
    fn a_line_that_is_no_json_is_not_there() {
        static BOOK: Book = Book::new("a\t{\nb\t=c\nnotab\n");
        assert_eq!(BOOK.look_up("a"), None);
        assert_eq!(BOOK.look_up("b"), None);
        assert_eq!(BOOK.look_up("notab"), None);
    }
}
