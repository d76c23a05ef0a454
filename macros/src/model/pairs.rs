use infrastruct_spec::{Entry, Kind, Object, Pairs, Schema, Value as Known, rust_name};
use proc_macro2::Span;

use super::skeleton::Skeleton;
use super::value::{Lowered, Lowering, Place, schema_of_items};
use crate::syntax::Value;

impl Lowering<'_> {
    /// `("team", "data")` as the object `Tag { key: "team", value: "data" }`.
    pub(crate) fn pair(
        &mut self,
        key: &Value,
        value: &Value,
        span: Span,
        pairs: Pairs,
        place: &Place,
    ) -> Lowered {
        let mut object = Object::default();
        let mut skeletons: Vec<(String, Skeleton)> = Vec::new();
        for (name, part) in [(pairs.key, key), (pairs.value, value)] {
            let place = Place {
                property: rust_name(name),
                name: name.to_owned(),
                schema: place.schema.and_then(|schema| schema.property(name)),
                pairs: None,
            };
            let lowered = self.value(part, &place);
            object.entries.push(Entry {
                name: name.to_owned(),
                position: lowered.node.position,
                value: lowered.node,
            });
            skeletons.push((name.to_owned(), lowered.skeleton));
        }
        Lowered {
            node: self.node(span, Known::Object(object)),
            skeleton: Skeleton::object(&skeletons),
        }
    }

    /// `environment: [("LOG_LEVEL", "info")]`, where the map is one level deeper.
    pub(crate) fn pairs_for_an_object(
        &mut self,
        items: &[Value],
        span: Span,
        place: &Place,
        schema: Schema,
    ) -> Lowered {
        let property = &place.property;
        let name = schema.name_in_rust(&place.name);
        let is_vowel = name.starts_with(['A', 'E', 'I', 'O', 'U']);
        let article = if is_vowel { "an" } else { "a" };
        let message = format!("`{property}` takes {article} `{name}`, not a list of pairs");
        let takes_pairs = |schema: &Schema| schema.is_map() || schema.pairs().is_some();
        let properties = schema.properties().into_iter();
        let inner: Vec<String> = properties
            .filter(|property| takes_pairs(&property.schema))
            .map(|property| property.rust_name)
            .collect();
        let form = match inner.as_slice() {
            [only] => Some(format!("{name} {{ {only}: {} }}", shown(items))),
            _ => schema.form_in_rust(&place.name),
        };
        let form = form.unwrap_or_else(|| format!("{name} {{ … }}"));
        self.errors
            .with_help(span, &message, &format!("write `{property}: {form}`"));
        self.set_aside(items, span)
    }

    /// Pairs among items that are no objects with a key and a value, told once.
    pub(crate) fn misplaced_pairs(
        &mut self,
        items: &[Value],
        span: Span,
        place: &Place,
    ) -> Lowered {
        let first = items
            .iter()
            .find(|item| item.is_pair())
            .map_or(span, Value::span);
        let items_of = place.schema.and_then(schema_of_items);
        let property = &place.property;
        let wanted = match items_of.map(|schema| schema.kinds()) {
            Some(kinds) if kinds.contains(Kind::Object) => items_of
                .and_then(|schema| schema.form_in_rust(&place.name))
                .map(|form| format!("write `{property}: [{form}]`")),
            Some(kinds) if kinds.contains(Kind::Text) => {
                Some(format!("its items are strings: `{property}: [\"…\"]`"))
            }
            _ => None,
        };
        let message = format!("an item of `{property}` is no pair");
        match wanted {
            Some(help) => self.errors.with_help(first, &message, &help),
            None => self.errors.at(first, message),
        }
        self.set_aside(items, span)
    }

    /// `environment: ("LOG_LEVEL", "info")`
    pub(crate) fn lone_pair(&mut self, pair: &Value, span: Span) -> Lowered {
        let help = format!("write `{}`", shown(std::slice::from_ref(pair)));
        self.errors
            .with_help(span, "a pair stands in a list of pairs", &help);
        self.set_aside(std::slice::from_ref(pair), span)
    }

    /// `variables: ["STAGE", "live"]`
    pub(crate) fn no_pair(
        &mut self,
        items: &[Value],
        first: Span,
        span: Span,
        place: &Place,
    ) -> Lowered {
        let property = &place.property;
        let form = match items {
            [key @ Value::Text(..), value @ Value::Text(..), ..] => {
                let pair = Value::Pair(Box::new(key.clone()), Box::new(value.clone()), span);
                shown(std::slice::from_ref(&pair))
            }
            _ => shown(&[]),
        };
        let message = format!("an item of `{property}` has to be a pair");
        self.errors
            .with_help(first, &message, &format!("write `{property}: {form}`"));
        self.set_aside(items, span)
    }

    /// What is refused is still looked at by rustc, and by an editor.
    fn set_aside(&mut self, items: &[Value], span: Span) -> Lowered {
        let nowhere = Place {
            property: String::new(),
            name: String::new(),
            schema: None,
            pairs: None,
        };
        for item in items {
            match item {
                Value::Pair(key, value, _) => {
                    self.value(key, &nowhere);
                    self.value(value, &nowhere);
                }
                other => {
                    self.value(other, &nowhere);
                }
            }
        }
        self.unknown(span)
    }
}

/// The first pair as it is written, where it is short.
fn shown(items: &[Value]) -> String {
    let text = |value: &Value| match value {
        Value::Text(text, _) if text.len() <= 20 && !text.contains(['"', '\\', '\n']) => {
            Some(format!("\"{text}\""))
        }
        _ => None,
    };
    let first = match items.first() {
        Some(Value::Pair(key, value, _)) => (
            text(key).unwrap_or_else(|| "…".to_owned()),
            text(value).unwrap_or_else(|| "…".to_owned()),
        ),
        _ => ("\"KEY\"".to_owned(), "value".to_owned()),
    };
    let rest = if items.len() > 1 { ", …" } else { "" };
    format!("[({}, {}){rest}]", first.0, first.1)
}
