//! Where the values of a template stand in its text.

use std::ops::Range;

use infrastruct_json::{Error, Reader, Token};
use saphyr_parser::{Event, Parser, Span, StrInput};

use super::short_form;

/// Where the values of a template stand in its text, by path: `Resources/Queue/Properties/Tags/0/Key`.
///
/// Each place comes before those within it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Spans(Vec<Place>);

/// Where a value stands.
#[derive(Clone, Debug)]
struct Place {
    name: Name,
    extent: Extent,
    /// The number of the first place behind it.
    next: usize,
}

/// How a path names a value within the one around it.
#[derive(Clone, Debug)]
enum Name {
    /// As the text does there.
    Written(Range<usize>),
    /// In another way than it is written, with escapes.
    Read(String),
    Item(usize),
    /// It is what it is.
    Root,
}

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
        let json = || Json::read(text).ok();
        let is_json = text.trim_start().starts_with('{');
        let spans = is_json.then(json).flatten();
        spans.unwrap_or_else(|| Yaml::read(text))
    }

    /// The place of a value: the scalar, or the key of what has many lines. Where there is none, that of what is
    /// around it; at last, the start.
    pub(crate) fn value(&self, text: &str, path: &str) -> Range<usize> {
        match self.nearest(text, path) {
            Some(extent) => match &extent.key {
                Some(key) if !extent.is_scalar => key.clone(),
                _ => extent.value.clone(),
            },
            None => 0..0,
        }
    }

    /// The place of a key.
    pub(crate) fn key(&self, text: &str, path: &str) -> Range<usize> {
        match self.nearest(text, path) {
            Some(extent) => extent.key.clone().unwrap_or_else(|| extent.value.clone()),
            None => 0..0,
        }
    }

    fn nearest(&self, text: &str, path: &str) -> Option<&Extent> {
        let (_, at) = self.within(text, 0, path)?;
        Some(&self.0[at].extent)
    }

    /// The place to which most of a path leads from another, and how much of it is left. A key may have a slash, so that
    /// there may be several ways.
    fn within(&self, text: &str, around: usize, path: &str) -> Option<(usize, usize)> {
        let end = self.0.get(around)?.next;
        let mut best: Option<(usize, usize)> = None;
        let mut at = around + 1;
        while at < end {
            let place = &self.0[at];
            let found = match place.name.strip(text, path) {
                Some("") => Some((0, at)),
                Some(rest) => match rest.strip_prefix('/') {
                    Some(rest) => self.within(text, at, rest).or(Some((rest.len() + 1, at))),
                    None => None,
                },
                None => None,
            };
            if let Some(found) = found
                && best.is_none_or(|best| found.0 <= best.0)
            {
                best = Some(found);
            }
            at = place.next;
        }
        best
    }

    /// Adds a place that ends, as do those within it, when it is [closed](Self::close).
    fn open(&mut self, name: Name, extent: Extent) -> usize {
        self.0.push(Place {
            name,
            extent,
            next: 0,
        });
        self.0.len() - 1
    }

    fn close(&mut self, at: usize) {
        self.0[at].next = self.0.len();
    }
}

impl Name {
    /// What follows the name at the start of a path.
    fn strip<'p>(&self, text: &str, path: &'p str) -> Option<&'p str> {
        match self {
            Self::Written(range) => path.strip_prefix(&text[range.clone()]),
            Self::Read(name) => path.strip_prefix(name.as_str()),
            Self::Item(at) => {
                let digits = path.bytes().take_while(u8::is_ascii_digit).count();
                let (number, rest) = path.split_at(digits);
                (number.parse() == Ok(*at)).then_some(rest)
            }
            Self::Root => None,
        }
    }
}

struct Json<'a> {
    text: &'a str,
    reader: Reader<'a>,
    spans: Spans,
}

impl<'a> Json<'a> {
    fn read(text: &'a str) -> Result<Spans, Error> {
        let mut json = Self {
            text,
            reader: Reader::new(text),
            spans: Spans::default(),
        };
        json.value(None, Name::Root)?;
        json.reader.end()?;
        Ok(json.spans)
    }

    fn value(&mut self, key: Option<Range<usize>>, name: Name) -> Result<(), Error> {
        let start = self.after_space(self.reader.at());
        let token = self.reader.token()?;
        let extent = Extent {
            key,
            value: start..start,
            is_scalar: !matches!(token, Token::Array | Token::Object),
        };
        let at = self.spans.open(name, extent);
        match token {
            Token::Array => {
                let mut item = 0;
                while self.reader.item(item == 0)? {
                    self.value(None, Name::Item(item))?;
                    item += 1;
                }
            }
            Token::Object => {
                let mut is_first = true;
                loop {
                    let before = self.reader.at();
                    let Some(key) = self.reader.key(is_first)? else {
                        break;
                    };
                    is_first = false;
                    let range = self.key(before);
                    let written = range.start + 1..range.end - 1;
                    let name = if self.text[written.clone()] == key {
                        Name::Written(written)
                    } else {
                        Name::Read(key.into_owned())
                    };
                    self.value(Some(range), name)?;
                }
            }
            _ => {}
        }
        self.spans.0[at].extent.value.end = self.reader.at();
        self.spans.close(at);
        Ok(())
    }

    /// Where the key stands that was read with the comma before it and the colon behind it.
    fn key(&self, before: usize) -> Range<usize> {
        let mut start = self.after_space(before);
        if self.text[start..].starts_with(',') {
            start = self.after_space(start + 1);
        }
        let read = self.text[start..self.reader.at()].trim_end_matches(':');
        start..start + read.trim_end().len()
    }

    fn after_space(&self, at: usize) -> usize {
        self.text.len() - self.text[at..].trim_start().len()
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
                    yaml.value(Name::Root, None, &event, span);
                    break;
                }
            }
        }
        yaml.spans
    }

    fn next(&mut self) -> Option<(Event<'a>, Span)> {
        self.events.next()?.ok()
    }

    fn value(&mut self, name: Name, key: Option<Range<usize>>, event: &Event<'a>, span: Span) {
        let (tag, is_scalar) = match event {
            Event::Scalar(_, _, _, tag) => (tag, true),
            Event::SequenceStart(_, tag) | Event::MappingStart(_, tag) => (tag, false),
            _ => (&None, true),
        };
        let function = tag.as_deref().and_then(short_form::function);
        let value = self.without_tag(self.bytes(span));
        let extent = Extent {
            key,
            value: value.clone(),
            is_scalar,
        };
        let whole = match &function {
            // of a tag that says nothing, it is what is meant
            Some(function) if !short_form::is_known(function) => self.with_tag(value),
            _ => value,
        };
        let outer = Extent {
            value: whole,
            ..extent.clone()
        };
        let place = self.spans.open(name, outer);
        // `!Ref X` is `{Ref: X}`
        let inner = function.map(|function| self.spans.open(Name::Read(function), extent));
        match event {
            Event::SequenceStart(..) => self.list(),
            Event::MappingStart(..) => self.object(),
            _ => {}
        }
        if let Some(inner) = inner {
            self.spans.close(inner);
        }
        self.spans.close(place);
    }

    fn list(&mut self) {
        let mut at = 0;
        while let Some((event, span)) = self.next() {
            if matches!(event, Event::SequenceEnd) {
                return;
            }
            self.value(Name::Item(at), None, &event, span);
            at += 1;
        }
    }

    fn object(&mut self) {
        while let Some((event, span)) = self.next() {
            let Event::Scalar(name, ..) = event else {
                return;
            };
            let key = self.bytes(span);
            let Some((event, span)) = self.next() else {
                return;
            };
            let name = if self.text.get(key.clone()) == Some(name.as_ref()) {
                Name::Written(key.clone())
            } else {
                Name::Read(name.into_owned())
            };
            self.value(name, Some(key), &event, span);
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

    /// A value with the tag before it.
    fn with_tag(&self, value: Range<usize>) -> Range<usize> {
        let before = self.text[..value.start].trim_end();
        let tag = before.rfind(|letter: char| letter.is_whitespace() || "[{,".contains(letter));
        let start = tag.map_or(0, |at| at + 1);
        if before[start..].starts_with('!') {
            start..value.end
        } else {
            value
        }
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
        &text[Spans::of(text).value(text, path)]
    }

    #[test]
    fn values_of_json_are_found() {
        let text = "{\n\t\"é\": {\"a\": [1, {\"b\": \"x\"}]}}";
        assert_eq!(value(text, "é/a/1/b"), "\"x\"");
        assert_eq!(value(text, "é/a/0"), "1");
        assert_eq!(value(text, "é/a"), "\"a\"");
        assert_eq!(&text[Spans::of(text).key(text, "é/a/1/b")], "\"b\"");
    }

    #[test]
    fn keys_of_any_kind_are_found() {
        let text = "{\"a/b\" : {\"c\\n\" : 1 , \"\": 2}, \"a\": {\"b\": {\"d\": 3}, \"12\": 4}}";
        assert_eq!(value(text, "a/b/c\n"), "1");
        assert_eq!(value(text, "a/b/d"), "3");
        assert_eq!(value(text, "a/b/"), "2");
        assert_eq!(value(text, "a/12"), "4");
        assert_eq!(&text[Spans::of(text).key(text, "a/b/c\n")], "\"c\\n\"");
    }

    #[test]
    fn values_of_yaml_are_found() {
        let text = "é:\n  a:\n    - 1\n    - b: 'x'\n      c: |\n        long\n        text\nd: !GetAtt Q.Arn\ne: !If\n  - C\n  - !Ref X\n  - 2\n";
        assert_eq!(value(text, "é/a/1/b"), "'x'");
        assert_eq!(value(text, "é/a"), "a");
        assert_eq!(value(text, "d/Fn::GetAtt"), "Q.Arn");
        assert_eq!(value(text, "d/Fn::GetAtt/0"), "Q.Arn");
        assert_eq!(value(text, "d"), "Q.Arn");
        assert_eq!(value("a: [!Reff X, !Ref Y]", "a/0"), "!Reff X");
        assert_eq!(value(text, "e/Fn::If/1/Ref"), "X");
        assert_eq!(value(text, "e/Fn::If/2"), "2");
    }

    #[test]
    fn what_is_not_there_is_where_its_surroundings_are() {
        let text = "{\"a\": {\"b\": 1}}";
        assert_eq!(value(text, "a/c/d"), "\"a\"");
        assert_eq!(value(text, "a/b/0"), "1");
        assert_eq!(Spans::of(text).value(text, "x"), 0..0);
        assert_eq!(Spans::of("").value("", "x"), 0..0);
    }
}
