use std::fmt::{self, Write};

use proc_macro2::{Span, TokenStream};
use quote::quote;

use crate::check::Faulty;
use crate::crate_path::crate_path;
use crate::model::{Content, Entry, HOLE, Positions, Value};

/// What the stages before say of the values of one literal.
#[derive(Clone, Copy)]
pub(crate) struct Checked<'a> {
    pub(crate) positions: &'a Positions,
    pub(crate) faulty: &'a Faulty,
}

/// Values as JSON text with holes: what is known while the macro runs, in one string, the places of all of it, and the tokens
/// that fill the holes.
pub(crate) struct Skeleton<'a> {
    pub(super) checked: Checked<'a>,
    pub(crate) json: String,
    /// Where each value was written, in the order of the text.
    pub(crate) spots: Vec<Option<Span>>,
    pub(crate) parts: Vec<TokenStream>,
    /// Whether the parts are numbers for parts, cheap to compile by the hundred.
    pub(super) are_numbered: bool,
}

impl<'a> Skeleton<'a> {
    fn new(checked: Checked<'a>, are_numbered: bool) -> Self {
        Self {
            checked,
            json: String::new(),
            spots: Vec::new(),
            parts: Vec::new(),
            are_numbered,
        }
    }

    /// Two objects, one after the other: the properties of a resource, and its attributes.
    pub(crate) fn of_resource(
        properties: &Value,
        attributes: impl Iterator<Item = &'a Entry>,
        checked: Checked<'a>,
    ) -> (Self, String) {
        let mut skeleton = Self::new(checked, true);
        // that the literal itself stands somewhere is known by the resource's own place
        skeleton.write(properties, None);
        let properties = std::mem::take(&mut skeleton.json);
        skeleton.spots.push(None);
        skeleton.entries(attributes);
        (skeleton, properties)
    }

    /// A `Value<Json>` of a value by itself.
    pub(crate) fn detached(value: &Value, checked: Checked<'_>) -> TokenStream {
        let infrastruct = crate_path();
        let mut skeleton = Skeleton::new(checked, false);
        skeleton.write(value, None);
        let (json, parts) = (&skeleton.json, &skeleton.parts);
        quote!(#infrastruct::__private::json(#json, ::std::vec![#(#parts),*]))
    }

    fn value(&mut self, value: &Value) {
        let span = self.checked.positions.span(value.position);
        self.write(value, Some(span));
    }

    fn write(&mut self, value: &Value, place: Option<Span>) {
        self.spots.push(place);
        match &value.content {
            Content::Null => self.json.push_str("null"),
            Content::Boolean(known) => self.json.push_str(if *known { "true" } else { "false" }),
            Content::Integer(number) if is_exact(*number) => self.show(format_args!("{number}")),
            Content::Number(number) => self.show(format_args!("{number:?}")),
            Content::Text(text) => self.text(text),
            Content::List(items) => {
                self.json.push('[');
                for (at, item) in items.iter().enumerate() {
                    if at > 0 {
                        self.json.push(',');
                    }
                    self.value(item);
                }
                self.json.push(']');
            }
            Content::Object(object) => self.entries(object.entries.iter()),
            Content::Refused(aside) => {
                self.json.push_str("null");
                for value in aside {
                    self.aside(value);
                }
            }
            _ => self.hole(value),
        }
    }

    fn entries<'e>(&mut self, entries: impl Iterator<Item = &'e Entry>) {
        self.json.push('{');
        let mut is_first = true;
        for entry in entries {
            if entry.is_second {
                self.aside(&entry.value);
                continue;
            }
            if !is_first {
                self.json.push(',');
            }
            is_first = false;
            self.text(entry.sent_as.as_ref().unwrap_or(&entry.name));
            self.json.push(':');
            self.value(&entry.value);
        }
        self.json.push('}');
    }

    /// What has no place in the text: only its expressions count, for rustc and for an editor.
    fn aside(&mut self, value: &Value) {
        let (json, spots) = (self.json.len(), self.spots.len());
        self.write(value, None);
        self.json.truncate(json);
        self.spots.truncate(spots);
    }

    fn hole(&mut self, value: &Value) {
        let part = self.part(value);
        let _ = write!(self.json, "{{\"{HOLE}\":{}}}", self.parts.len());
        self.parts.push(part);
    }

    fn show(&mut self, number: fmt::Arguments<'_>) {
        // writing to a string cannot fail
        let _ = self.json.write_fmt(number);
    }

    fn text(&mut self, text: &str) {
        self.json.push('"');
        for c in text.chars() {
            match c {
                '"' => self.json.push_str("\\\""),
                '\\' => self.json.push_str("\\\\"),
                '\n' => self.json.push_str("\\n"),
                '\r' => self.json.push_str("\\r"),
                '\t' => self.json.push_str("\\t"),
                c if u32::from(c) < 0x20 => {
                    let _ = write!(self.json, "\\u{:04x}", u32::from(c));
                }
                c => self.json.push(c),
            }
        }
        self.json.push('"');
    }
}

/// Of other integers, JSON readers make floats.
fn is_exact(number: i128) -> bool {
    i64::try_from(number).is_ok() || u64::try_from(number).is_ok()
}

/// The spots of values: `9` is column 9 of the same line, `2:9` of the line after the next. Nothing is noted of what was
/// written in another file.
pub(crate) fn noted(start: Span, spots: &[Option<Span>]) -> String {
    let mut noted = String::new();
    if !proc_macro::is_available() {
        return noted;
    }
    let place = |span: Span| {
        let span = span.unwrap();
        (span.file(), span.line(), span.column())
    };
    let (file, mut line, _) = place(start);
    for span in spots {
        match span.map(place) {
            Some((other, next, column)) if other == file => {
                let _ = if next == line {
                    write!(noted, "{column},")
                } else {
                    write!(
                        noted,
                        "{}:{column},",
                        next.cast_signed() - line.cast_signed()
                    )
                };
                line = next;
            }
            _ => noted.push(','),
        }
    }
    noted.truncate(noted.trim_end_matches(',').len());
    noted
}
