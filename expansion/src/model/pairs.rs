use infrastruct_spec::list::List;
use infrastruct_spec::{Kind, Pairs, Schema, rust_name};
use proc_macro2::Span;

use super::expected::{Expected, items_of};
use super::lowering::Lowering;
use super::value::{Content, Entry, Object, Value};
use crate::syntax::Value as Written;

impl Lowering<'_> {
    /// `("team", "data")` as the object `Tag { key: "team", value: "data" }`.
    pub(crate) fn pair(
        &mut self,
        key: &Written,
        value: &Written,
        span: Span,
        pairs: Pairs,
        expected: &Expected,
    ) -> Value {
        let mut object = Object::default();
        for (name, part) in [(pairs.key, key), (pairs.value, value)] {
            let of_part = Expected {
                property: rust_name(name),
                name: name.to_owned(),
                schema: expected.schema.and_then(|schema| schema.property(name)),
                pairs: None,
            };
            let value = self.value(part, &of_part);
            object.entries.push(Entry {
                name: name.to_owned(),
                sent_as: None,
                position: value.position,
                value,
                is_second: false,
            });
        }
        self.at(span, Content::Object(object))
    }

    /// `environment: [("LOG_LEVEL", "info")]`, where the map is one level deeper.
    pub(crate) fn pairs_for_an_object(
        &mut self,
        items: &[Written],
        span: Span,
        expected: &Expected,
        schema: Schema,
    ) -> Value {
        let property = &expected.property;
        let name = schema.name_in_rust(&expected.name);
        let is_vowel = name.starts_with(['A', 'E', 'I', 'O', 'U']);
        let article = if is_vowel { "an" } else { "a" };
        let message = format!("`{property}` takes {article} `{name}`, not a list of pairs");
        let takes_pairs = |schema: &Schema| schema.is_map() || schema.pairs().is_some();
        let properties = schema.properties().into_iter();
        let inner: Vec<String> = properties
            .filter(|property| takes_pairs(&property.schema))
            .map(|property| property.rust_name())
            .list();
        let form = match inner.as_slice() {
            [only] => Some(format!("{name} {{ {only}: {} }}", shown(items))),
            _ => schema.form_in_rust(&expected.name),
        };
        let form = form.unwrap_or_else(|| format!("{name} {{ … }}"));
        self.errors
            .with_help(span, &message, &format!("write `{property}: {form}`"));
        self.set_aside(items, span)
    }

    /// Pairs among items that are no objects with a key and a value, told once.
    pub(crate) fn misplaced_pairs(
        &mut self,
        items: &[Written],
        span: Span,
        expected: &Expected,
    ) -> Value {
        let first = items
            .iter()
            .find(|item| item.is_pair())
            .map_or(span, Written::span);
        let items_of = expected.schema.and_then(items_of);
        let property = &expected.property;
        let wanted = match items_of.map(|schema| schema.kinds()) {
            Some(kinds) if kinds.contains(Kind::Object) => items_of
                .and_then(|schema| schema.form_in_rust(&expected.name))
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
    pub(crate) fn lone_pair(&mut self, pair: &Written, span: Span) -> Value {
        let help = format!("write `{}`", shown(std::slice::from_ref(pair)));
        self.errors
            .with_help(span, "a pair stands in a list of pairs", &help);
        self.set_aside(std::slice::from_ref(pair), span)
    }

    /// `variables: ["STAGE", "live"]`
    pub(crate) fn no_pair(
        &mut self,
        items: &[Written],
        first: Span,
        span: Span,
        expected: &Expected,
    ) -> Value {
        let property = &expected.property;
        let form = match items {
            [key @ Written::Text(..), value @ Written::Text(..), ..] => {
                let pair = Written::Pair(Box::new(key.clone()), Box::new(value.clone()), span);
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
    fn set_aside(&mut self, items: &[Written], span: Span) -> Value {
        let nowhere = Expected::anything("");
        let mut aside = Vec::new();
        for item in items {
            match item {
                Written::Pair(key, value, _) => {
                    aside.push(self.value(key, &nowhere));
                    aside.push(self.value(value, &nowhere));
                }
                other => aside.push(self.value(other, &nowhere)),
            }
        }
        self.at(span, Content::Refused(aside))
    }
}

/// The first pair as it is written, where it is short.
fn shown(items: &[Written]) -> String {
    let text = |value: &Written| match value {
        Written::Text(text, _) if text.len() <= 20 && !text.contains(['"', '\\', '\n']) => {
            Some(format!("\"{text}\""))
        }
        _ => None,
    };
    let first = match items.first() {
        Some(Written::Pair(key, value, _)) => (
            text(key).unwrap_or_else(|| "…".to_owned()),
            text(value).unwrap_or_else(|| "…".to_owned()),
        ),
        _ => ("\"KEY\"".to_owned(), "value".to_owned()),
    };
    let rest = if items.len() > 1 { ", …" } else { "" };
    format!("[({}, {}){rest}]", first.0, first.1)
}
