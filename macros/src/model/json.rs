use infrastruct_spec::{Entry, Object, Value as Known};
use proc_macro2::{Span, TokenStream};
use quote::quote;

use super::part::{Detached, Part};
use super::skeleton::Skeleton;
use super::value::{Lowered, Lowering, Place};
use crate::syntax::{Json, Key, Value};

/// An entry of an object on its way to be lowered.
pub(crate) struct Keyed<V> {
    pub(crate) key: Value,
    /// Whether rustc may leave it out, and take another of its key.
    pub(crate) is_gated: bool,
    pub(crate) value: V,
}

impl Lowering<'_> {
    pub(crate) fn json(&mut self, json: &Json) -> Lowered {
        let lowered = self.lower_json(json);
        self.located(lowered)
    }

    fn lower_json(&mut self, json: &Json) -> Lowered {
        let nowhere = Place {
            property: String::new(),
            name: String::new(),
            schema: None,
            pairs: None,
        };
        match json {
            Json::Null(span) => Lowered {
                node: self.node(*span, Known::Null),
                skeleton: Skeleton::null(),
            },
            Json::Scalar(value) => self.value(value, &nowhere),
            Json::Expression(expression) => self.expression(expression, &nowhere),
            Json::Gated(gate, value) => {
                self.gated(gate, value.span(), |lowering| lowering.json(value))
            }
            Json::List(items, span) => {
                let (nodes, skeletons): (Vec<_>, Vec<_>) = items
                    .iter()
                    .map(|item| self.json(item))
                    .map(|lowered| (lowered.node, lowered.skeleton))
                    .unzip();
                Lowered {
                    node: self.node(*span, Known::List(nodes)),
                    skeleton: Skeleton::list(&skeletons),
                }
            }
            Json::Object(entries, span) => {
                let entries = entries.iter().map(|(key, value)| Keyed {
                    key: key.to_value(),
                    is_gated: matches!(value, Json::Gated(..)),
                    value,
                });
                let entries = entries.collect();
                let mut lowered = self.entries(*span, entries, Self::json);
                if let Known::Object(object) = &mut lowered.node.value {
                    object.is_json = true;
                }
                lowered
            }
        }
    }

    /// JSON where a property wants text: its text.
    pub(crate) fn json_text(&mut self, json: &Json, span: Span) -> Lowered {
        let outer = std::mem::take(&mut self.parts);
        let Lowered { node, skeleton } = self.json(json);
        let parts = std::mem::replace(&mut self.parts, outer);
        let json = Detached { skeleton, parts };
        Lowered {
            node: self.node(span, Known::Encoded(Box::new(node))),
            skeleton: self.hole(Part::JsonText(json, span)),
        }
    }

    /// An object with keys that are strings, or expressions known to rustc only.
    pub(crate) fn entries<V>(
        &mut self,
        span: Span,
        entries: Vec<Keyed<V>>,
        lower: impl Fn(&mut Self, V) -> Lowered,
    ) -> Lowered {
        // `{"$": …}` is how a skeleton writes a hole
        let is_fixed = |key: &Value| matches!(key, Value::Text(text, _) if text != "$");
        let all_fixed = entries.iter().all(|entry| is_fixed(&entry.key));
        let mut object = Object {
            open: !all_fixed,
            ..Object::default()
        };
        let mut fixed = Vec::new();
        let mut dynamic = Vec::new();
        for Keyed {
            key,
            is_gated,
            value,
        } in entries
        {
            let outer = if all_fixed {
                Vec::new()
            } else {
                std::mem::take(&mut self.parts)
            };
            let Lowered { node, skeleton } = lower(self, value);
            let key_tokens = match &key {
                Value::Text(text, key_span) => {
                    if object.entries.iter().any(|entry| entry.name == *text) && !is_gated {
                        self.errors
                            .at(*key_span, format!("the key \"{text}\" stands here twice"));
                    }
                    let position = self.position(*key_span);
                    object.entries.push(Entry {
                        name: text.clone(),
                        position,
                        value: node,
                    });
                    quote!(::std::string::ToString::to_string(#text))
                }
                Value::Expression(expression) => {
                    let tokens = &expression.tokens;
                    quote!(::std::string::ToString::to_string(&(#tokens)))
                }
                other => {
                    self.errors.at(other.span(), "a key is a string");
                    TokenStream::new()
                }
            };
            if all_fixed {
                if let Some(entry) = object.entries.last() {
                    fixed.push((entry.name.clone(), skeleton));
                }
            } else {
                let parts = std::mem::replace(&mut self.parts, outer);
                if !key_tokens.is_empty() {
                    dynamic.push((key_tokens, Detached { skeleton, parts }));
                }
            }
        }
        let skeleton = if all_fixed {
            Skeleton::object(&fixed)
        } else {
            self.hole(Part::Object(dynamic))
        };
        Lowered {
            node: self.node(span, Known::Object(object)),
            skeleton,
        }
    }
}

impl Key {
    fn to_value(&self) -> Value {
        match self {
            Self::Text(text, span) => Value::Text(text.clone(), *span),
            Self::Expression(expression) => Value::Expression(expression.clone()),
        }
    }
}
