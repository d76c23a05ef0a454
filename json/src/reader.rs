//! JSON from text.

use std::borrow::Cow;

use crate::error::Error;
use crate::number::Number;
use crate::value::{Map, Value};

/// What holds more levels than this is not read: whoever reads it would have to have as deep a stack.
const LEVELS: usize = 127;

/// Reads a text that is one value.
///
/// ```
/// let value = infrastruct_json::from_str(r#"{"a": [true, "\u00e4"]}"#).unwrap();
/// assert_eq!(value["a"][1], "ä");
/// ```
pub fn from_str(text: &str) -> Result<Value, Error> {
    let mut reader = Reader::new(text);
    let value = reader.value()?;
    reader.end()?;
    Ok(value)
}

/// Reads a text piece by piece, for what makes something else than a [`Value`] of it.
///
/// ```
/// use infrastruct_json::{Reader, Token};
///
/// let mut reader = Reader::new(r#"{"b": 1, "a": [2]}"#);
/// assert!(matches!(reader.token(), Ok(Token::Object)));
/// assert_eq!(reader.key(true).unwrap().as_deref(), Some("b"));
/// assert_eq!(reader.value().unwrap(), 1);
/// assert_eq!(reader.key(false).unwrap().as_deref(), Some("a"));
/// assert!(matches!(reader.token(), Ok(Token::Array)));
/// assert!(reader.item(true).unwrap());
/// assert_eq!(reader.value().unwrap(), 2);
/// assert!(!reader.item(false).unwrap());
/// assert_eq!(reader.key(false), Ok(None));
/// assert!(reader.end().is_ok());
/// ```
#[derive(Debug)]
pub struct Reader<'t> {
    text: &'t str,
    at: usize,
    levels: usize,
}

/// A value, or how one begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token<'t> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Number(Number),
    /// A text.
    String(Cow<'t, str>),
    /// A list begins: [`Reader::item`] tells of each item whether it is there.
    Array,
    /// An object begins: [`Reader::key`] reads the key of each entry.
    Object,
}

impl<'t> Reader<'t> {
    /// Begins at the start of a text.
    pub fn new(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            levels: 0,
        }
    }

    /// How many bytes were read: what is next comes there, or after white space.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Reads a scalar, or the start of a list or an object.
    pub fn token(&mut self) -> Result<Token<'t>, Error> {
        match self.peek() {
            Some(b'"') => Ok(Token::String(self.string()?)),
            Some(b'{') => self.open(Token::Object),
            Some(b'[') => self.open(Token::Array),
            Some(b'-' | b'0'..=b'9') => Ok(Token::Number(self.number()?)),
            Some(b't') => self.word("true", Token::Bool(true)),
            Some(b'f') => self.word("false", Token::Bool(false)),
            Some(b'n') => self.word("null", Token::Null),
            _ => Err(self.expected("a value")),
        }
    }

    /// Whether a list goes on, with its first item or another; if not, reads its end.
    pub fn item(&mut self, is_first: bool) -> Result<bool, Error> {
        match self.peek() {
            Some(b']') => {
                self.close();
                Ok(false)
            }
            Some(b',') if !is_first => {
                self.comma(b']')?;
                Ok(true)
            }
            Some(_) if is_first => Ok(true),
            _ => Err(self.expected("`,` or `]`")),
        }
    }

    /// The key of an object's first entry or the next, up to its colon; nothing at the object's end.
    pub fn key(&mut self, is_first: bool) -> Result<Option<Cow<'t, str>>, Error> {
        match self.peek() {
            Some(b'}') => {
                self.close();
                return Ok(None);
            }
            Some(b',') if !is_first => self.comma(b'}')?,
            Some(_) if is_first => {}
            _ => return Err(self.expected("`,` or `}`")),
        }
        if self.peek() != Some(b'"') {
            return Err(self.expected("a key"));
        }
        let key = self.string()?;
        if self.peek() != Some(b':') {
            return Err(self.expected("`:`"));
        }
        self.at += 1;
        Ok(Some(key))
    }

    /// Reads a whole value.
    pub fn value(&mut self) -> Result<Value, Error> {
        Ok(match self.token()? {
            Token::Null => Value::Null,
            Token::Bool(value) => Value::Bool(value),
            Token::Number(number) => Value::Number(number),
            Token::String(text) => Value::String(text.into_owned()),
            Token::Array => {
                let mut items = Vec::new();
                while self.item(items.is_empty())? {
                    items.push(self.value()?);
                }
                Value::Array(items)
            }
            Token::Object => {
                let mut entries = Vec::new();
                while let Some(key) = self.key(entries.is_empty())? {
                    let value = self.value()?;
                    entries.push((key.into_owned(), value));
                }
                Value::Object(Map::of(entries))
            }
        })
    }

    /// Refuses whatever is left.
    pub fn end(&mut self) -> Result<(), Error> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.expected("the end")),
        }
    }

    /// The next byte that is no white space.
    fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        while at < bytes.len() && matches!(bytes[at], b' ' | b'\n' | b'\r' | b'\t') {
            at += 1;
        }
        self.at = at;
        bytes.get(at).copied()
    }

    fn expected(&self, what: &str) -> Error {
        let end = if self.at < self.text.len() {
            ""
        } else {
            " before the end"
        };
        self.error(self.at, &format!("expected {what}{end}"))
    }

    fn error(&self, at: usize, message: &str) -> Error {
        Error::new(message, self.text, at)
    }

    fn open(&mut self, token: Token<'t>) -> Result<Token<'t>, Error> {
        if self.levels == LEVELS {
            return Err(self.error(self.at, "more levels than are read"));
        }
        self.levels += 1;
        self.at += 1;
        Ok(token)
    }

    fn comma(&mut self, close: u8) -> Result<(), Error> {
        self.at += 1;
        if self.peek() == Some(close) {
            return Err(self.error(self.at, "trailing comma"));
        }
        Ok(())
    }

    fn close(&mut self) {
        self.levels = self.levels.saturating_sub(1);
        self.at += 1;
    }

    fn word(&mut self, word: &str, token: Token<'t>) -> Result<Token<'t>, Error> {
        if !self.text[self.at..].starts_with(word) {
            return Err(self.expected("a value"));
        }
        self.at += word.len();
        Ok(token)
    }

    fn digits(&mut self) -> usize {
        let start = self.at;
        let bytes = self.text.as_bytes();
        while bytes.get(self.at).is_some_and(u8::is_ascii_digit) {
            self.at += 1;
        }
        self.at - start
    }

    fn number(&mut self) -> Result<Number, Error> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        if bytes[self.at] == b'-' {
            self.at += 1;
        }
        let first = self.at;
        let digits = self.digits();
        if digits == 0 || digits > 1 && bytes[first] == b'0' {
            return Err(self.error(start, "an invalid number"));
        }
        let whole = self.at;
        if bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            if self.digits() == 0 {
                return Err(self.error(start, "an invalid number"));
            }
        }
        if let Some(b'e' | b'E') = bytes.get(self.at) {
            self.at += 1;
            if let Some(b'+' | b'-') = bytes.get(self.at) {
                self.at += 1;
            }
            if self.digits() == 0 {
                return Err(self.error(start, "an invalid number"));
            }
        }
        let text = &self.text[start..self.at];
        if self.at == whole && text != "-0" {
            if let Ok(number) = text.parse::<u64>() {
                return Ok(number.into());
            }
            if let Ok(number) = text.parse::<i64>() {
                return Ok(number.into());
            }
        }
        let number = text.parse().ok().and_then(Number::from_f64);
        number.ok_or_else(|| self.error(start, "a number out of range"))
    }

    /// A text, from its quote.
    fn string(&mut self) -> Result<Cow<'t, str>, Error> {
        let bytes = self.text.as_bytes();
        self.at += 1;
        let mut start = self.at;
        let mut read = String::new();
        loop {
            // plain loops over bytes: this is where most of the time goes, in unoptimized builds above all
            let mut at = self.at;
            while at < bytes.len() && bytes[at] >= b' ' && bytes[at] != b'"' && bytes[at] != b'\\' {
                at += 1;
            }
            self.at = at;
            match bytes.get(at) {
                Some(b'"') => {
                    let rest = &self.text[start..at];
                    self.at += 1;
                    if read.is_empty() {
                        return Ok(Cow::Borrowed(rest));
                    }
                    read.push_str(rest);
                    return Ok(Cow::Owned(read));
                }
                Some(b'\\') => {
                    read.push_str(&self.text[start..at]);
                    self.at += 1;
                    read.push(self.escape()?);
                    start = self.at;
                }
                Some(_) => {
                    return Err(self.error(at, "a control character within a text"));
                }
                None => return Err(self.expected("`\"`")),
            }
        }
    }

    /// What a backslash stands for with what follows it.
    fn escape(&mut self) -> Result<char, Error> {
        let at = self.at;
        self.at += 1;
        let found = match self.text.as_bytes().get(at) {
            Some(b'"') => Some('"'),
            Some(b'\\') => Some('\\'),
            Some(b'/') => Some('/'),
            Some(b'b') => Some('\x08'),
            Some(b'f') => Some('\x0C'),
            Some(b'n') => Some('\n'),
            Some(b'r') => Some('\r'),
            Some(b't') => Some('\t'),
            Some(b'u') => self.code(),
            _ => None,
        };
        found.ok_or_else(|| self.error(at, "an invalid escape"))
    }

    /// `\u00e4`, or two halves of a character: `\ud83d\ude00`.
    fn code(&mut self) -> Option<char> {
        let first = self.hexadecimal()?;
        if !(0xD800..0xDC00).contains(&first) {
            return char::from_u32(first);
        }
        if !self.text[self.at..].starts_with("\\u") {
            return None;
        }
        self.at += 2;
        let second = self.hexadecimal()?;
        if !(0xDC00..0xE000).contains(&second) {
            return None;
        }
        char::from_u32(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    }

    fn hexadecimal(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        self.at += 4;
        u32::from_str_radix(digits, 16).ok()
    }
}
