use infrastruct_spec::list::List;
use proc_macro2::Span;

use super::expected::Expected;
use super::lowering::Lowering;
use super::value::{Content, Entry, Key, Keyed, Object, Value};
use crate::syntax::{Json, Key as WrittenKey, Value as Written};

impl Lowering<'_> {
    pub(crate) fn json(&mut self, json: &Json) -> Value {
        let nowhere = Expected::anything("");
        match json {
            Json::Null(span) => self.at(*span, Content::Null),
            Json::Refused(span) => self.refused(*span),
            Json::Scalar(value) => self.value(value, &nowhere),
            Json::Expression(expression) => self.expression(expression, &nowhere),
            Json::Gated(gate, value) => {
                self.gated(gate, value.span(), |lowering| lowering.json(value))
            }
            Json::List(items, span) => {
                let items = items.iter().map(|item| self.json(item)).list();
                self.at(*span, Content::List(items))
            }
            Json::Object(entries, span) => {
                let entries = entries.iter().map(|(key, value)| {
                    let is_gated = matches!(value, Json::Gated(..));
                    (key.to_value(), is_gated, value)
                });
                let mut object = self.entries(*span, entries.list(), Self::json);
                match &mut object.content {
                    Content::Object(object) => object.is_json = true,
                    Content::Keyed(keyed) => keyed.is_json = true,
                    _ => {}
                }
                object
            }
        }
    }

    /// JSON where a property wants text: its text.
    pub(crate) fn json_text(&mut self, json: &Json, span: Span) -> Value {
        let json = self.json(json);
        self.at(span, Content::JsonText(Box::new(json)))
    }

    /// An object with keys that are strings, or expressions known to rustc only; of two values behind gates, rustc may take
    /// one of the same key.
    pub(crate) fn entries<V>(
        &mut self,
        span: Span,
        entries: Vec<(Written, bool, V)>,
        lower: impl Fn(&mut Self, V) -> Value,
    ) -> Value {
        let mut known: Vec<String> = Vec::new();
        let mut lowered = Vec::new();
        for (key, is_gated, value) in entries {
            let value = lower(self, value);
            let key = match key {
                Written::Text(text, span) => {
                    if known.contains(&text) && !is_gated {
                        self.errors
                            .at(span, format!("the key \"{text}\" stands here twice"));
                    }
                    known.push(text.clone());
                    Key::Text(text, self.position(span))
                }
                Written::Expression(expression) => Key::Expression(expression.tokens),
                other => {
                    self.errors.at(other.span(), "a key is a string");
                    Key::Refused
                }
            };
            lowered.push((key, value));
        }
        let content = match fixed(lowered) {
            Ok(entries) => Content::Object(Object {
                entries,
                is_json: false,
            }),
            Err(entries) => Content::Keyed(Keyed {
                entries,
                is_json: false,
            }),
        };
        self.at(span, content)
    }
}

/// The entries of an object all of whose keys are known. A skeleton writes a hole as an object, whose key is none of theirs.
fn fixed(entries: Vec<(Key, Value)>) -> Result<Vec<Entry>, Vec<(Key, Value)>> {
    let is_fixed =
        |(key, _): &(Key, Value)| matches!(key, Key::Text(text, _) if text != super::HOLE);
    if !entries.iter().all(is_fixed) {
        return Err(entries);
    }
    let entry = |(key, value)| match key {
        Key::Text(name, position) => Some(Entry {
            name,
            sent_as: None,
            position,
            value,
            is_second: false,
        }),
        _ => None,
    };
    Ok(entries.into_iter().filter_map(entry).list())
}

impl WrittenKey {
    fn to_value(&self) -> Written {
        match self {
            Self::Text(text, span) => Written::Text(text.clone(), *span),
            Self::Expression(expression) => Written::Expression(expression.clone()),
        }
    }
}
