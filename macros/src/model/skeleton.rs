use std::fmt::Write;

use proc_macro2::Span;

/// JSON text with holes: what is known while the macro runs, in one string, and the places of what is not.
#[derive(Clone, Debug)]
pub(crate) struct Skeleton {
    pub(crate) json: String,
    /// Where each value was written, in the order of the text.
    spots: Vec<Option<Span>>,
}

impl Skeleton {
    /// A value that JSON writes like this: a number, `true`, `null`.
    pub(crate) fn scalar(json: impl Into<String>) -> Self {
        Self {
            json: json.into(),
            spots: vec![None],
        }
    }

    pub(crate) fn text(text: &str) -> Self {
        Self::scalar(quoted(text))
    }

    pub(crate) fn hole(index: usize) -> Self {
        Self::scalar(format!("{{\"$\":{index}}}"))
    }

    pub(crate) fn null() -> Self {
        Self::scalar("null")
    }

    pub(crate) fn list(items: &[Self]) -> Self {
        let texts: Vec<&str> = items.iter().map(|item| item.json.as_str()).collect();
        Self::around(format!("[{}]", texts.join(",")), items.iter())
    }

    pub(crate) fn object(entries: &[(String, Self)]) -> Self {
        let texts: Vec<String> = entries
            .iter()
            .map(|(name, value)| format!("{}:{}", quoted(name), value.json))
            .collect();
        let values = entries.iter().map(|(_, value)| value);
        Self::around(format!("{{{}}}", texts.join(",")), values)
    }

    fn around<'a>(json: String, values: impl Iterator<Item = &'a Self>) -> Self {
        let inner = values.flat_map(|value| value.spots.iter().copied());
        Self {
            json,
            spots: std::iter::once(None).chain(inner).collect(),
        }
    }

    /// Notes where the value was written.
    pub(crate) fn at(mut self, span: Span) -> Self {
        if let Some(own) = self.spots.first_mut() {
            *own = Some(span);
        }
        self
    }
}

/// The spots of the values of several skeletons, one after the other: `9` is column 9 of the same line, `2:9` of the line
/// after the next. Nothing is noted of what was written in another file.
pub(crate) fn spots(start: Span, skeletons: &[&Skeleton]) -> String {
    let mut noted = String::new();
    if !proc_macro::is_available() {
        return noted;
    }
    let place = |span: Span| {
        let span = span.unwrap();
        (span.file(), span.line(), span.column())
    };
    let (file, mut line, _) = place(start);
    for span in skeletons.iter().flat_map(|skeleton| &skeleton.spots) {
        match span.map(place) {
            Some((other, next, column)) if other == file => {
                // writing to a string cannot fail
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

fn quoted(text: &str) -> String {
    let mut json = String::with_capacity(text.len() + 2);
    json.push('"');
    for c in text.chars() {
        match c {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            '\r' => json.push_str("\\r"),
            '\t' => json.push_str("\\t"),
            c if u32::from(c) < 0x20 => json.extend(format!("\\u{:04x}", u32::from(c)).chars()),
            c => json.push(c),
        }
    }
    json.push('"');
    json
}
