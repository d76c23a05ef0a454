use infrastruct_spec::{Entry, Object, Value as Known};
use proc_macro2::Span;

use super::skeleton::Skeleton;
use super::value::{Lowered, Lowering, Place};
use crate::syntax::{Field, Value};

impl Lowering<'_> {
    /// An object whose names no schema spells: they are CloudFormation's usual upper camel case.
    pub(crate) fn camel_object(&mut self, fields: &[Field], span: Span) -> Lowered {
        let mut object = Object::default();
        let mut skeletons = Vec::new();
        let mut known: Vec<(String, bool)> = Vec::new();
        for field in fields {
            let (key, name) = (field.key(), upper_camel(&field.key()));
            self.refuse_attributes(field);
            let lowered = if field.gate.is_open() {
                self.camel_value(&field.value, &key)
            } else {
                self.gated(&field.gate, field.value.span(), |lowering| {
                    lowering.camel_value(&field.value, &key)
                })
            };
            if self.is_second(field, &name, &mut known) {
                continue;
            }
            let position = self.position(field.name.span());
            object.entries.push(Entry {
                name: name.clone(),
                position,
                value: lowered.node,
            });
            skeletons.push((name, lowered.skeleton));
        }
        Lowered {
            node: self.node(span, Known::Object(object)),
            skeleton: Skeleton::object(&skeletons),
        }
    }

    fn camel_value(&mut self, value: &Value, property: &str) -> Lowered {
        match value {
            Value::Literal(literal) => self.camel_object(&literal.fields, literal.path.span()),
            Value::Gated(gate, value) => self.gated(gate, value.span(), |lowering| {
                lowering.camel_value(value, property)
            }),
            Value::List(items, span) if !items.iter().any(Value::is_pair) => {
                let lowered: Vec<Lowered> = items
                    .iter()
                    .map(|item| self.camel_value(item, property))
                    .collect();
                let (nodes, skeletons): (Vec<_>, Vec<_>) = lowered
                    .into_iter()
                    .map(|item| (item.node, item.skeleton))
                    .unzip();
                Lowered {
                    node: self.node(*span, Known::List(nodes)),
                    skeleton: Skeleton::list(&skeletons),
                }
            }
            other => {
                let place = Place {
                    property: property.to_owned(),
                    name: String::new(),
                    schema: None,
                    pairs: None,
                };
                self.value(other, &place)
            }
        }
    }
}

/// `min_instances_in_service` is `MinInstancesInService`.
pub(crate) fn upper_camel(name: &str) -> String {
    let mut camel = String::new();
    for word in name.split('_') {
        let mut chars = word.chars();
        camel.extend(chars.next().map(|first| first.to_ascii_uppercase()));
        camel.push_str(chars.as_str());
    }
    camel
}
