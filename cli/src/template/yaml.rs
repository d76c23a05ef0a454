//! YAML, as CloudFormation reads it: version 1.1 with short forms of functions as tags.

use std::collections::BTreeMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, Span, StrInput, Tag};
use serde_json::{Map, Number, Value};

use super::short_form;
use super::unreadable::Unreadable;

/// How deep values may lie within each other: as deep as JSON's reader allows.
const DEPTH: usize = 120;
/// How many values aliases may add, so that a small file cannot become a large tree.
const COPIES: usize = 100_000;

/// A document as it is read.
pub(super) struct Document {
    pub(super) value: Value,
    /// Where it first says `*name` for what is written elsewhere.
    pub(super) alias: Option<Range<usize>>,
}

/// Reads a document.
pub(super) fn read(text: &str) -> Result<Document, Unreadable> {
    let mut reader = Reader {
        text,
        events: Parser::new_from_str(text),
        anchors: BTreeMap::new(),
        copies: 0,
        alias: None,
    };
    let value = reader.document()?;
    Ok(Document {
        value,
        alias: reader.alias,
    })
}

struct Reader<'a> {
    text: &'a str,
    events: Parser<'a, StrInput<'a>>,
    anchors: BTreeMap<usize, Value>,
    copies: usize,
    alias: Option<Range<usize>>,
}

impl<'a> Reader<'a> {
    fn document(&mut self) -> Result<Value, Unreadable> {
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamEnd | Event::DocumentEnd => return Ok(Value::Null),
                Event::Nothing | Event::StreamStart | Event::DocumentStart(_) => {}
                event => {
                    let value = self.value(event, span, 0)?;
                    self.end(&value)?;
                    return Ok(value);
                }
            }
        }
    }

    fn next(&mut self) -> Result<(Event<'a>, Span), Unreadable> {
        match self.events.next() {
            Some(Ok(event)) => Ok(event),
            Some(Err(error)) => {
                let message = format!("this is not valid YAML: {}", error.info());
                let at = self.byte(error.marker().index());
                Err(Unreadable::new(message, self.text, at..at + 1))
            }
            None => {
                let end = self.text.len();
                Err(Unreadable::new(
                    "the text ends too early",
                    self.text,
                    end..end,
                ))
            }
        }
    }

    /// A template is one document: CloudFormation refuses a text with another one behind it.
    fn end(&mut self, value: &Value) -> Result<(), Unreadable> {
        while let Some(Ok((event, span))) = self.events.next() {
            if matches!(event, Event::DocumentStart(_)) && value.get("Resources").is_some() {
                return Err(self.at(
                    span,
                    "a template is one document, and here starts another one",
                ));
            }
        }
        Ok(())
    }

    fn at(&self, span: Span, message: &str) -> Unreadable {
        let (start, end) = (span.start.index(), span.end.index());
        Unreadable::new(message, self.text, self.byte(start)..self.byte(end))
    }

    /// The byte at which a character starts.
    fn byte(&self, character: usize) -> usize {
        let starts = self.text.char_indices().nth(character);
        starts.map_or(self.text.len(), |(at, _)| at)
    }

    fn value(&mut self, event: Event<'a>, span: Span, depth: usize) -> Result<Value, Unreadable> {
        if depth > DEPTH {
            return Err(self.at(span, "values lie too deep within each other"));
        }
        let (value, anchor, tag) = match event {
            Event::Scalar(text, style, anchor, tag) => {
                (scalar(&text, style, tag.as_deref()), anchor, tag)
            }
            Event::SequenceStart(anchor, tag) => (self.list(depth)?, anchor, tag),
            Event::MappingStart(anchor, tag) => (self.object(depth)?, anchor, tag),
            Event::Alias(anchor) => return self.alias(anchor, span),
            _ => return Err(self.at(span, "a value is missing")),
        };
        let value = match tag.as_deref().and_then(short_form::function) {
            Some(function) => short_form::expand(&function, value),
            None => value,
        };
        if anchor > 0 {
            self.anchors.insert(anchor, value.clone());
        }
        Ok(value)
    }

    fn list(&mut self, depth: usize) -> Result<Value, Unreadable> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => return Ok(Value::Array(items)),
                (event, span) => items.push(self.value(event, span, depth + 1)?),
            }
        }
    }

    fn object(&mut self, depth: usize) -> Result<Value, Unreadable> {
        let mut object = Map::new();
        let mut merged = Vec::new();
        loop {
            let (key, written) = match self.next()? {
                (Event::MappingEnd, _) => return Ok(Value::Object(merge(object, merged))),
                (Event::Scalar(key, ..), span) => (key.into_owned(), span),
                (_, span) => return Err(self.at(span, "a key is not text")),
            };
            let (event, span) = self.next()?;
            let value = self.value(event, span, depth + 1)?;
            if key == "<<" {
                match value {
                    Value::Object(_) => merged.push(value),
                    Value::Array(values) => merged.extend(values),
                    _ => return Err(self.at(span, "`<<` takes what is an object")),
                }
                continue;
            }
            if object.insert(key.clone(), value).is_some() {
                return Err(self.at(written, &format!("the key `{key}` is written twice")));
            }
        }
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Result<Value, Unreadable> {
        let Some(value) = self.anchors.get(&anchor) else {
            return Err(self.at(span, "an alias has no anchor before it"));
        };
        if self.alias.is_none() {
            self.alias = Some(self.byte(span.start.index())..self.byte(span.end.index()));
        }
        self.copies += count(value);
        if self.copies > COPIES {
            return Err(self.at(span, "aliases repeat too much"));
        }
        Ok(value.clone())
    }
}

/// An object with what others have beside, of which the first wins.
fn merge(mut object: Map<String, Value>, others: Vec<Value>) -> Map<String, Value> {
    for other in others {
        if let Value::Object(other) = other {
            for (key, value) in other {
                object.entry(key).or_insert(value);
            }
        }
    }
    object
}

fn count(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(count).sum::<usize>(),
        Value::Object(entries) => 1 + entries.values().map(count).sum::<usize>(),
        _ => 1,
    }
}

fn scalar(text: &str, style: ScalarStyle, tag: Option<&Tag>) -> Value {
    let is_text = tag.is_some_and(|tag| !tag.is_yaml_core_schema() || tag.suffix == "str");
    if style != ScalarStyle::Plain || is_text {
        return Value::String(text.to_owned());
    }
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" | "yes" | "Yes" | "YES" | "on" | "On" | "ON" => Value::Bool(true),
        "false" | "False" | "FALSE" | "no" | "No" | "NO" | "off" | "Off" | "OFF" => {
            Value::Bool(false)
        }
        _ => number(text).map_or_else(|| Value::String(text.to_owned()), Value::Number),
    }
}

/// A number. Digits after a leading zero stay text: they are account numbers more often than octal.
fn number(text: &str) -> Option<Number> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let leading_zero = digits.len() > 1 && digits.starts_with('0') && !digits.starts_with("0.");
    if leading_zero || !digits.starts_with(|first: char| first.is_ascii_digit() || first == '.') {
        return None;
    }
    // `1_000` is a thousand
    let text = &*text.replace('_', "");
    let plain = text.strip_prefix('+').unwrap_or(text);
    if let Ok(whole) = plain.parse::<i64>() {
        return Some(whole.into());
    }
    if let Ok(whole) = plain.parse::<u64>() {
        return Some(whole.into());
    }
    let is_number = |letter: char| letter.is_ascii_digit() || "+-.eE_".contains(letter);
    if !digits.chars().all(is_number) || !digits.contains(['.', 'e', 'E']) {
        return None;
    }
    plain.parse().ok().and_then(Number::from_f64)
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use serde_json::json;

    use super::*;

    #[test]
    fn short_forms_are_functions() {
        let yaml = "a: !Ref X\nb: !GetAtt X.Arn\nc: !Sub 'x${Y}'\nd: !Join [',', [a, !Ref B]]\ne: !If [C, 1, !Ref AWS::NoValue]\n\
                    f: !GetAZs\ng: !Base64\n  Fn::Sub: x\nh: !Condition C\ni: !GetAtt [X, Arn]\nj: !Select [0, !GetAZs '']\n";
        let expected = json!({
            "a": {"Ref": "X"},
            "b": {"Fn::GetAtt": ["X", "Arn"]},
            "c": {"Fn::Sub": "x${Y}"},
            "d": {"Fn::Join": [",", ["a", {"Ref": "B"}]]},
            "e": {"Fn::If": ["C", 1, {"Ref": "AWS::NoValue"}]},
            "f": {"Fn::GetAZs": ""},
            "g": {"Fn::Base64": {"Fn::Sub": "x"}},
            "h": {"Condition": "C"},
            "i": {"Fn::GetAtt": ["X", "Arn"]},
            "j": {"Fn::Select": [0, {"Fn::GetAZs": ""}]},
        });
        assert_eq!(read(yaml).unwrap().value, expected);
    }

    #[test]
    fn scalars_are_what_yaml_1_1_says() {
        let yaml = "a: 012345678901\nb: 2012-10-17\nc: yes\nd: '60'\ne: 60\nf: 1.5\ng: ~\nh: 1e3\ni: 1.2.3\nj: .inf\nk: 0\nl: -7\nm: 0x1F\nn: 1_000\no: a_1\np: 1_a\n";
        let expected = json!({
            "a": "012345678901", "b": "2012-10-17", "c": true, "d": "60", "e": 60, "f": 1.5, "g": null,
            "h": 1000.0, "i": "1.2.3", "j": ".inf", "k": 0, "l": -7, "m": "0x1F",
            "n": 1000, "o": "a_1", "p": "1_a",
        });
        assert_eq!(read(yaml).unwrap().value, expected);
    }

    #[test]
    fn aliases_are_limited() {
        let mut yaml = String::from("a0: &a0 [1,1,1,1,1,1,1,1,1,1]\n");
        for level in 1..12 {
            let item = format!("*a{}", level - 1);
            let items = [item.as_str(); 10].join(",");
            let _ = writeln!(yaml, "a{level}: &a{level} [{items}]");
        }
        assert!(
            read(&yaml)
                .err()
                .unwrap()
                .to_string()
                .contains("aliases repeat too much")
        );
    }

    #[test]
    fn bad_input_is_an_error_and_no_panic() {
        let deep = "[".repeat(100_000);
        let mut deep_block = String::new();
        for level in 0..2_000 {
            let _ = writeln!(deep_block, "{}a:", " ".repeat(level));
        }
        let bad = [
            "a: [",
            "a: b: c",
            "*x",
            "? [a]\n: b",
            "a: 1\na: 2",
            "\u{0}",
            "&a *a",
            "!",
            "{",
            "- a\nb",
            "%YAML 9",
            &deep,
            &deep_block,
        ];
        for text in bad {
            let _ = read(text);
        }
        assert!(read("a: [").is_err());
        assert!(
            read("a: 1\na: 2")
                .err()
                .unwrap()
                .to_string()
                .contains("line 2")
        );
    }

    #[test]
    fn what_is_merged_is_there() {
        let yaml = "a: &a {x: 1, y: 2}\nb: &b\n  y: 3\n  z: 4\nc:\n  <<: [*a, *b]\n  x: 0\n";
        let document = read(yaml).unwrap();
        assert_eq!(document.value["c"], json!({"x": 0, "y": 2, "z": 4}));
        assert_eq!(&yaml[document.alias.unwrap()], "*a");
        assert!(read("<<: 1").is_err());
    }

    #[test]
    fn a_template_is_one_document() {
        let error = |text| read(text).err().map(|error| error.to_string());
        let one = "---\nResources: {}\n...\n";
        assert_eq!(error(one), None);
        let two = format!("{one}---\nResources: {{}}\n");
        assert_eq!(
            error(&two).unwrap(),
            "a template is one document, and here starts another one, in line 4"
        );
        assert_eq!(error("kind: Service\n---\nkind: Deployment\n"), None);
    }
}
