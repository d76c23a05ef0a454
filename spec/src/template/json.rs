//! JSON within a text, of which parts may be unknown.

use super::value::{Entry, Node, Object, Piece, Position, Value};
use crate::list::List;

/// What stands in a text for its first hole: a character of the private use area. The next one stands for the next hole.
const HOLE: char = '\u{e000}';
const LAST_HOLE: char = '\u{f8ff}';

/// A text with holes, in which other values stand.
#[derive(Default)]
pub(crate) struct Source<'n> {
    text: String,
    holes: Vec<&'n Node>,
}

impl<'n> Source<'n> {
    pub(crate) fn of_text(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            holes: Vec::new(),
        }
    }

    pub(crate) fn of_pieces(pieces: &'n [Piece]) -> Self {
        let mut source = Self::default();
        for piece in pieces {
            match piece {
                Piece::Literal(text) => source.text.push_str(text),
                Piece::Node(node) => {
                    let code =
                        u32::from(HOLE) + u32::try_from(source.holes.len()).unwrap_or_default();
                    source
                        .text
                        .push(char::from_u32(code).unwrap_or(LAST_HOLE).min(LAST_HOLE));
                    source.holes.push(node);
                }
            }
        }
        source
    }
}

fn is_hole(letter: char) -> bool {
    (HOLE..=LAST_HOLE).contains(&letter)
}

const DEEPEST: usize = 100;

/// Why a text is not JSON: what is wrong, and in which line and column.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Malformed {
    pub(crate) reason: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// Reads JSON. What stands in holes is kept where it is a value or a part of a string, and so the rest is known;
/// `${names}` outside of strings are unknown where a service fills them in.
pub(crate) fn read(
    source: &Source<'_>,
    position: Position,
    has_placeholders: bool,
) -> Result<Node, Malformed> {
    let mut reader = Reader {
        text: source.text.chars().list(),
        holes: &source.holes,
        at: 0,
        position,
        has_placeholders,
    };
    let read = reader.value(0).and_then(|node| {
        reader.space();
        match reader.peek() {
            None => Ok(node),
            Some(_) => Err("more text follows where it ends".to_owned()),
        }
    });
    read.map_err(|reason| reader.malformed(reason))
}

struct Reader<'s> {
    text: Vec<char>,
    holes: &'s [&'s Node],
    at: usize,
    position: Position,
    has_placeholders: bool,
}

type Read<T> = Result<T, String>;

impl Reader<'_> {
    fn malformed(&self, reason: String) -> Malformed {
        let before = &self.text[..self.at.min(self.text.len())];
        let line = before.iter().filter(|&&letter| letter == '\n').count();
        let start = before.iter().rposition(|&letter| letter == '\n');
        Malformed {
            reason,
            line: line + 1,
            column: before.len() - start.map_or(0, |start| start + 1) + 1,
        }
    }

    fn node(&self, value: Value) -> Node {
        Node {
            value,
            position: self.position,
        }
    }

    fn peek(&self) -> Option<char> {
        self.text.get(self.at).copied()
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(' ' | '\t' | '\n' | '\r')) {
            self.at += 1;
        }
    }

    fn takes(&mut self, wanted: char) -> bool {
        self.space();
        let is_there = self.peek() == Some(wanted);
        self.at += usize::from(is_there);
        is_there
    }

    /// A part that is not known, and all that follows it up to what ends a value.
    fn hole(&mut self) -> bool {
        self.space();
        let starts_hole = |reader: &Self| match reader.peek() {
            Some(letter) if is_hole(letter) => true,
            Some('$') => reader.has_placeholders && reader.text.get(reader.at + 1) == Some(&'{'),
            _ => false,
        };
        if !starts_hole(self) {
            return false;
        }
        while let Some(letter) = self.peek() {
            if starts_hole(self) && letter == '$' {
                while self.peek().is_some_and(|letter| letter != '}') {
                    self.at += 1;
                }
            } else if matches!(letter, ',' | ':' | ']' | '}') {
                break;
            }
            self.at += 1;
        }
        true
    }

    fn value(&mut self, depth: usize) -> Read<Node> {
        if depth > DEEPEST {
            return Err("it is nested too deep".to_owned());
        }
        self.space();
        let start = self.at;
        if self.hole() {
            let alone = self.text[start..self.at].iter().collect::<String>();
            return Ok(match alone.trim().chars().list().as_slice() {
                [hole] => self.filled(*hole),
                _ => self.node(Value::Unknown),
            });
        }
        let value = match self.peek() {
            Some('{') => self.object(depth)?,
            Some('[') => self.list(depth)?,
            Some('"') => self.string()?,
            Some('-' | '0'..='9') => self.number()?,
            _ => self.word()?,
        };
        Ok(self.node(value))
    }

    /// What stands in a hole.
    fn filled(&self, hole: char) -> Node {
        let at = usize::try_from(u32::from(hole) - u32::from(HOLE)).unwrap_or(usize::MAX);
        let node = self.holes.get(at).filter(|_| hole != LAST_HOLE);
        node.map_or_else(|| self.node(Value::Unknown), |node| (*node).clone())
    }

    fn object(&mut self, depth: usize) -> Read<Value> {
        let mut object = Object {
            is_json: true,
            ..Object::default()
        };
        self.at += 1;
        if self.takes('}') {
            return Ok(Value::Object(object));
        }
        loop {
            if self.hole() {
                object.open = true;
                if self.takes(':') {
                    self.value(depth + 1)?;
                }
            } else {
                self.entry(&mut object, depth)?;
            }
            if self.takes('}') {
                return Ok(Value::Object(object));
            }
            if !self.takes(',') && !object.open {
                return Err("`,` or `}` is missing".to_owned());
            }
            if self.peek().is_none() {
                return Err("`}` is missing".to_owned());
            }
        }
    }

    fn entry(&mut self, object: &mut Object, depth: usize) -> Read<()> {
        self.space();
        if self.peek() != Some('"') {
            return Err("a name in double quotes is missing".to_owned());
        }
        let name = self.string()?;
        if !self.takes(':') {
            return Err("`:` is missing".to_owned());
        }
        let value = self.value(depth + 1)?;
        match name {
            Value::Text(name) => object.entries.push(Entry {
                name,
                position: self.position,
                value,
            }),
            _ => object.open = true,
        }
        Ok(())
    }

    fn list(&mut self, depth: usize) -> Read<Value> {
        let mut items = Vec::new();
        self.at += 1;
        if self.takes(']') {
            return Ok(Value::List(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            if self.takes(']') {
                return Ok(Value::List(items));
            }
            if !self.takes(',') {
                return Err("`,` or `]` is missing".to_owned());
            }
        }
    }

    fn string(&mut self) -> Read<Value> {
        let start = self.at;
        let mut text = String::new();
        self.at += 1;
        loop {
            let Some(letter) = self.peek() else {
                self.at = start;
                return Err("a string is not closed".to_owned());
            };
            self.at += 1;
            match letter {
                '"' => break,
                '\\' => text.push(self.escape()?),
                // A part that is not known may bring line breaks of its own.
                '\n' | '\r' if !text.contains(is_hole) => {
                    self.at -= 1;
                    return Err("a string goes over the end of its line".to_owned());
                }
                letter => text.push(letter),
            }
        }
        Ok(if text.contains(is_hole) {
            self.joined(&text)
        } else {
            Value::Text(text)
        })
    }

    /// A string with holes.
    fn joined(&self, text: &str) -> Value {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((at, hole)) = rest.char_indices().find(|(_, letter)| is_hole(*letter)) {
            if at > 0 {
                pieces.push(Piece::Literal(rest[..at].to_owned()));
            }
            pieces.push(Piece::Node(self.filled(hole)));
            rest = &rest[at + hole.len_utf8()..];
        }
        if !rest.is_empty() {
            pieces.push(Piece::Literal(rest.to_owned()));
        }
        match pieces.as_slice() {
            [Piece::Node(only)] => only.value.clone(),
            _ => Value::Joined(pieces),
        }
    }

    fn escape(&mut self) -> Read<char> {
        let letter = self.peek();
        self.at += 1;
        Ok(match letter {
            Some(letter @ ('"' | '\\' | '/')) => letter,
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('u') => {
                let digits: String = self.text.iter().skip(self.at).take(4).collect();
                let code = u32::from_str_radix(&digits, 16);
                let Ok(code) = code else {
                    return Err("`\\u` wants four hexadecimal digits".to_owned());
                };
                self.at += 4;
                // Halves of a pair are not put together: nobody looks at them.
                char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            _ => return Err("JSON has no such escape".to_owned()),
        })
    }

    fn number(&mut self) -> Read<Value> {
        let start = self.at;
        let is_part = |letter: char| letter.is_ascii_digit() || "+-.eE".contains(letter);
        while self.peek().is_some_and(is_part) {
            self.at += 1;
        }
        let text: String = self.text[start..self.at].iter().collect();
        if self.hole() {
            return Ok(Value::Unknown);
        }
        if let Ok(whole) = text.parse::<i128>() {
            return Ok(Value::Integer(whole));
        }
        text.parse::<f64>()
            .map(Value::Number)
            .map_err(|_| format!("`{text}` is not a number"))
    }

    fn word(&mut self) -> Read<Value> {
        let start = self.at;
        while self
            .peek()
            .is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
        {
            self.at += 1;
        }
        let word: String = self.text[start..self.at].iter().collect();
        if self.hole() {
            return Ok(Value::Unknown);
        }
        match word.as_str() {
            "true" => Ok(Value::Boolean(true)),
            "false" => Ok(Value::Boolean(false)),
            "null" => Ok(Value::Null),
            "" => Err("a value is missing".to_owned()),
            _ => {
                self.at = start;
                Err(format!("`{word}` stands without quotes"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(text: &str) -> String {
        match read(&Source::of_text(text), Position(0), false) {
            Ok(_) => "none".to_owned(),
            Err(wrong) => format!("{} at {}:{}", wrong.reason, wrong.line, wrong.column),
        }
    }

    #[test]
    fn what_serde_reads_is_read_and_no_more() {
        for text in [
            "{}",
            "[]",
            "1",
            "-1.5e3",
            "\"a\\u0041\\n\"",
            "{\"a\": [1, {\"b\": null}], \"c\": true}",
            "",
            "{",
            "{\"a\"}",
            "{\"a\": }",
            "[1,]",
            "{\"a\": 1,}",
            "[1 2]",
            "\"a",
            "tru",
            "{a: 1}",
            "{} {}",
            "'a'",
            "\"\\x\"",
        ] {
            let expected = infrastruct_json::from_str(text).is_ok();
            assert_eq!(
                read(&Source::of_text(text), Position(0), false).is_ok(),
                expected,
                "{text}"
            );
        }
    }

    #[test]
    fn reasons_name_their_place() {
        assert_eq!(
            reason("{\n  \"a\": 1\n  \"b\": 2\n}"),
            "`,` or `}` is missing at 3:3"
        );
        assert_eq!(reason("{\"a\": yes}"), "`yes` stands without quotes at 1:7");
        assert_eq!(reason("[1, \"a"), "a string is not closed at 1:5");
    }

    #[test]
    fn what_stands_in_holes_is_kept() {
        let literal = |text: &str| Piece::Literal(text.to_owned());
        let hole = |name: &str| {
            Piece::Node(Node {
                value: Value::Parameter(name.to_owned()),
                position: Position(1),
            })
        };
        let pieces = [
            literal("{\"a\": \"x"),
            hole("A"),
            literal("\", \"b\": "),
            hole("B"),
            literal(", "),
            hole("C"),
            literal(", \"c\": [\""),
            hole("D"),
            literal("\"]}"),
        ];
        let node = read(&Source::of_pieces(&pieces), Position(0), false).expect("it is JSON");
        let Value::Object(object) = node.value else {
            panic!("no object");
        };
        assert!(object.open);
        let [a, b, c] = object.entries.as_slice() else {
            panic!("no three entries");
        };
        assert!(matches!(&a.value.value, Value::Joined(pieces) if pieces.len() == 2));
        assert_eq!(b.value.value, Value::Parameter("B".to_owned()));
        assert!(
            matches!(&c.value.value, Value::List(items) if items[0].value == Value::Parameter("D".to_owned()))
        );
    }

    #[test]
    fn placeholders_are_unknown() {
        let placeholder = Source::of_text("{\"Seconds\": ${Wait}, \"Name\": \"${Name}\"}");
        assert!(read(&placeholder, Position(0), true).is_ok());
        assert!(read(&placeholder, Position(0), false).is_err());
    }

    #[test]
    fn depth_is_bounded() {
        let deep = "[".repeat(100_000);
        assert!(read(&Source::of_text(&deep), Position(0), false).is_err());
    }
}
