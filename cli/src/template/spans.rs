//! Where the values of a template stand in its text.

use std::collections::BTreeMap;
use std::ops::Range;

use jsonc_parser::ast::{ObjectPropName, Value as Json};
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use saphyr_parser::{Event, Parser, Span, StrInput};

use super::short_form;

/// Where the values of a template stand in its text, by path: `Resources/Queue/Properties/Tags/0/Key`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Spans(BTreeMap<String, Extent>);

/// Bytes of a text.
#[derive(Clone, Debug)]
struct Extent {
    /// Those of the key before the value, where it has one.
    key: Option<Range<usize>>,
    value: Range<usize>,
    /// Whether the value is one scalar, rather than a list or an object of many lines.
    is_scalar: bool,
}

impl Spans {
    /// The places of a text that was read as a template before; of what does not parse there are none.
    pub(crate) fn of(text: &str) -> Self {
        if text.trim_start().starts_with('{') {
            let options = ParseOptions {
                allow_comments: false,
                allow_trailing_commas: false,
                ..ParseOptions::default()
            };
            if let Ok(parsed) = parse_to_ast(text, &CollectOptions::default(), &options) {
                let mut spans = Self::default();
                if let Some(root) = &parsed.value {
                    spans.json(String::new(), None, root);
                }
                return spans;
            }
        }
        Yaml::read(text)
    }

    /// The place of a value: the scalar, or the key of what has many lines. Where there is none, that of what is
    /// around it; at last, the start.
    pub(crate) fn value(&self, path: &str) -> Range<usize> {
        self.nearest(path, |place| match &place.key {
            Some(key) if !place.is_scalar => key.clone(),
            _ => place.value.clone(),
        })
    }

    /// The place of a key.
    pub(crate) fn key(&self, path: &str) -> Range<usize> {
        self.nearest(path, |place| {
            place.key.clone().unwrap_or_else(|| place.value.clone())
        })
    }

    fn nearest(&self, path: &str, of: impl Fn(&Extent) -> Range<usize>) -> Range<usize> {
        let mut path = path;
        while !path.is_empty() {
            if let Some(place) = self.0.get(path) {
                return of(place);
            }
            path = path.rsplit_once('/').map_or("", |(around, _)| around);
        }
        0..0
    }

    fn add(&mut self, path: String, place: Extent) {
        self.0.insert(path, place);
    }

    fn json(&mut self, path: String, key: Option<Range<usize>>, value: &Json<'_>) {
        let range = value.range();
        match value {
            Json::Object(object) => {
                for property in &object.properties {
                    let (name, range) = match &property.name {
                        ObjectPropName::String(text) => (text.value.as_ref(), text.range),
                        ObjectPropName::Word(word) => (word.value, word.range),
                    };
                    let key = range.start..range.end;
                    self.json(step(&path, name), Some(key), &property.value);
                }
            }
            Json::Array(items) => {
                for (at, item) in items.elements.iter().enumerate() {
                    self.json(step(&path, &at.to_string()), None, item);
                }
            }
            _ => {}
        }
        let place = Extent {
            key,
            value: range.start..range.end,
            is_scalar: !matches!(value, Json::Object(_) | Json::Array(_)),
        };
        self.add(path, place);
    }
}

fn step(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}/{name}")
    }
}

struct Yaml<'a> {
    text: &'a str,
    events: Parser<'a, StrInput<'a>>,
    /// Where each character starts, if they are not all one byte long.
    starts: Option<Vec<usize>>,
    spans: Spans,
}

impl<'a> Yaml<'a> {
    fn read(text: &'a str) -> Spans {
        let starts = (!text.is_ascii()).then(|| text.char_indices().map(|(at, _)| at).collect());
        let mut yaml = Self {
            text,
            events: Parser::new_from_str(text),
            starts,
            spans: Spans::default(),
        };
        // The text was read before: its depth is within bounds, and it has no errors.
        while let Some((event, span)) = yaml.next() {
            match event {
                Event::Nothing | Event::StreamStart | Event::DocumentStart(_) => {}
                event => {
                    yaml.value(String::new(), None, &event, span);
                    break;
                }
            }
        }
        yaml.spans
    }

    fn next(&mut self) -> Option<(Event<'a>, Span)> {
        self.events.next()?.ok()
    }

    fn value(&mut self, path: String, key: Option<Range<usize>>, event: &Event<'a>, span: Span) {
        let (tag, is_scalar) = match event {
            Event::Scalar(_, _, _, tag) => (tag, true),
            Event::SequenceStart(_, tag) | Event::MappingStart(_, tag) => (tag, false),
            _ => (&None, true),
        };
        let place = Extent {
            key,
            value: self.without_tag(self.bytes(span)),
            is_scalar,
        };
        // `!Ref X` is `{Ref: X}`
        let function = tag.as_deref().and_then(short_form::function);
        let inner = match function {
            Some(function) => {
                let inner = step(&path, &function);
                self.spans.add(path, place.clone());
                inner
            }
            None => path,
        };
        match event {
            Event::SequenceStart(..) => self.list(&inner),
            Event::MappingStart(..) => self.object(&inner),
            _ => {}
        }
        self.spans.add(inner, place);
    }

    fn list(&mut self, path: &str) {
        let mut at = 0;
        while let Some((event, span)) = self.next() {
            if matches!(event, Event::SequenceEnd) {
                return;
            }
            self.value(step(path, &at.to_string()), None, &event, span);
            at += 1;
        }
    }

    fn object(&mut self, path: &str) {
        while let Some((event, span)) = self.next() {
            let Event::Scalar(name, ..) = event else {
                return;
            };
            let key = self.bytes(span);
            let Some((event, span)) = self.next() else {
                return;
            };
            self.value(step(path, &name), Some(key), &event, span);
        }
    }

    /// A value without the tag before it: a parser counts it to the value, or does not.
    fn without_tag(&self, value: Range<usize>) -> Range<usize> {
        let text = self.text.get(value.clone()).unwrap_or_default();
        let rest = match text.strip_prefix('!') {
            Some(tagged) => tagged.trim_start_matches(|letter: char| !letter.is_whitespace()),
            None => text,
        };
        value.end - rest.trim_start().len()..value.end
    }

    /// A span without the line breaks that end a block.
    fn bytes(&self, span: Span) -> Range<usize> {
        let byte = |character: usize| match &self.starts {
            Some(starts) => starts.get(character).copied().unwrap_or(self.text.len()),
            None => character.min(self.text.len()),
        };
        let (start, end) = (byte(span.start.index()), byte(span.end.index()));
        let meant = self.text.get(start..end).unwrap_or_default();
        start..start + meant.trim_end().len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value<'a>(text: &'a str, path: &str) -> &'a str {
        &text[Spans::of(text).value(path)]
    }

    #[test]
    fn values_of_json_are_found() {
        let text = "{\n\t\"é\": {\"a\": [1, {\"b\": \"x\"}]}}";
        assert_eq!(value(text, "é/a/1/b"), "\"x\"");
        assert_eq!(value(text, "é/a/0"), "1");
        assert_eq!(value(text, "é/a"), "\"a\"");
        assert_eq!(&text[Spans::of(text).key("é/a/1/b")], "\"b\"");
    }

    #[test]
    fn values_of_yaml_are_found() {
        let text = "é:\n  a:\n    - 1\n    - b: 'x'\n      c: |\n        long\n        text\nd: !GetAtt Q.Arn\ne: !If\n  - C\n  - !Ref X\n  - 2\n";
        assert_eq!(value(text, "é/a/1/b"), "'x'");
        assert_eq!(value(text, "é/a"), "a");
        assert_eq!(value(text, "d/Fn::GetAtt"), "Q.Arn");
        assert_eq!(value(text, "d/Fn::GetAtt/0"), "Q.Arn");
        assert_eq!(value(text, "e/Fn::If/1/Ref"), "X");
        assert_eq!(value(text, "e/Fn::If/2"), "2");
    }

    #[test]
    fn what_is_not_there_is_where_its_surroundings_are() {
        let text = "{\"a\": {\"b\": 1}}";
        assert_eq!(value(text, "a/c/d"), "\"a\"");
        assert_eq!(Spans::of(text).value("x"), 0..0);
        assert_eq!(Spans::of("").value("x"), 0..0);
    }
}
