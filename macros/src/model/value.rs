use infrastruct_spec::{Choice, Kind, Kinds, Node, Pairs, Position, Schema, Value as Known};
use proc_macro2::Span;

use super::json::Keyed;
use super::part::{Detached, Part};
use super::position::Positions;
use super::siblings::Siblings;
use super::skeleton::Skeleton;
use crate::errors::Errors;
use crate::syntax::{Gate, Value};

/// Lowers the values of one literal to what the rules check and what is expanded.
pub(crate) struct Lowering<'a> {
    pub(crate) siblings: &'a Siblings,
    pub(crate) positions: &'a mut Positions,
    pub(crate) errors: &'a mut Errors,
    pub(crate) parts: Vec<Part>,
}

/// A value both ways: as the rules see it, and as JSON text with holes.
pub(crate) struct Lowered {
    pub(crate) node: Node,
    pub(crate) skeleton: Skeleton,
}

/// Where a value stands: the property's name in Rust, the definition's or the property's own for literals.
#[derive(Clone)]
pub(crate) struct Place {
    pub(crate) property: String,
    pub(crate) name: String,
    pub(crate) schema: Option<Schema>,
    /// How a pair names its two parts, where it may stand for an object.
    pub(crate) pairs: Option<Pairs>,
}

impl Lowering<'_> {
    pub(crate) fn position(&mut self, span: Span) -> Position {
        self.positions.add(span)
    }

    pub(crate) fn node(&mut self, span: Span, value: Known) -> Node {
        Node {
            value,
            position: self.position(span),
        }
    }

    pub(crate) fn value(&mut self, value: &Value, place: &Place) -> Lowered {
        let lowered = self.lower(value, place);
        self.located(lowered)
    }

    /// The value with its place noted for the build step.
    pub(crate) fn located(&self, lowered: Lowered) -> Lowered {
        let span = self.positions.span(lowered.node.position);
        Lowered {
            skeleton: lowered.skeleton.at(span),
            ..lowered
        }
    }

    fn lower(&mut self, value: &Value, place: &Place) -> Lowered {
        let span = value.span();
        match value {
            Value::Boolean(known, _) => {
                self.scalar(span, Known::Boolean(*known), known.to_string())
            }
            Value::Integer(known, _) => self.integer(*known, span, place),
            Value::Number(known, _) => {
                self.scalar(span, Known::Number(*known), format!("{known:?}"))
            }
            Value::Text(known, _) => {
                self.scalar(span, Known::Text(known.clone()), Skeleton::text(known).json)
            }
            Value::List(items, _) if is_map(items, place) => self.map(items, span, place),
            Value::List(items, _) if has_pairs(items) => self.list_with_pairs(items, span, place),
            Value::List(items, _) => self.list(items, span, place),
            Value::Pair(key, part, _) => match place.pairs {
                Some(pairs) => self.pair(key, part, span, pairs, place),
                None => self.lone_pair(value, span),
            },
            Value::Literal(literal) => self.literal(literal, place),
            Value::Json(json, _) if is_text(place) => self.json_text(json, span),
            Value::Json(json, _) => self.json(json),
            Value::Gated(gate, value) => {
                self.gated(gate, span, |lowering| lowering.value(value, place))
            }
            Value::Expression(expression) => self.expression(expression, place),
            Value::Missing => self.unknown(span),
        }
    }

    fn list(&mut self, items: &[Value], span: Span, place: &Place) -> Lowered {
        let items_place = Place {
            schema: place.schema.and_then(schema_of_items),
            pairs: place.schema.and_then(|schema| schema.pairs()),
            ..place.clone()
        };
        let (nodes, skeletons): (Vec<Node>, Vec<Skeleton>) = items
            .iter()
            .map(|item| self.value(item, &items_place))
            .map(|lowered| (lowered.node, lowered.skeleton))
            .unzip();
        Lowered {
            node: self.node(span, Known::List(nodes)),
            skeleton: Skeleton::list(&skeletons),
        }
    }

    fn list_with_pairs(&mut self, items: &[Value], span: Span, place: &Place) -> Lowered {
        match place.schema {
            Some(schema) if is_object(schema) => {
                self.pairs_for_an_object(items, span, place, schema)
            }
            Some(schema) if schema.pairs().is_none() => self.misplaced_pairs(items, span, place),
            _ => self.list(items, span, place),
        }
    }

    /// A value that rustc may leave out: it may be there or not, and the siblings that it names are rustc's to judge.
    pub(crate) fn gated(
        &mut self,
        gate: &Gate,
        span: Span,
        lower: impl FnOnce(&mut Lowering<'_>) -> Lowered,
    ) -> Lowered {
        let start = self.positions.len();
        let mut errors = Errors::default();
        let mut lowering = Lowering {
            siblings: &self.siblings.behind_gate(),
            positions: self.positions,
            errors: &mut errors,
            parts: Vec::new(),
        };
        let Lowered { node, skeleton } = lower(&mut lowering);
        let parts = lowering.parts;
        self.positions.add_gate(start, gate);
        self.errors.append_gated(gate, errors);
        let part = Part::Gated(gate.clone(), Detached { skeleton, parts });
        let nothing = self.node(span, Known::Absent);
        Lowered {
            node: self.node(
                span,
                Known::Choice(Choice {
                    condition: None,
                    branches: vec![node, nothing],
                }),
            ),
            skeleton: self.hole(part),
        }
    }

    fn scalar(&mut self, span: Span, value: Known, json: String) -> Lowered {
        Lowered {
            node: self.node(span, value),
            skeleton: Skeleton::scalar(json),
        }
    }

    pub(crate) fn unknown(&mut self, span: Span) -> Lowered {
        Lowered {
            node: self.node(span, Known::Unknown),
            skeleton: Skeleton::null(),
        }
    }

    pub(crate) fn hole(&mut self, part: Part) -> Skeleton {
        self.parts.push(part);
        Skeleton::hole(self.parts.len() - 1)
    }

    /// `[("KEY", value)]` where the schema has a map.
    fn map(&mut self, items: &[Value], span: Span, place: &Place) -> Lowered {
        let values = Place {
            schema: place.schema.and_then(|schema| schema.map_values()),
            pairs: None,
            ..place.clone()
        };
        if let Some(first) = items.iter().find(|item| !item.is_pair()) {
            return self.no_pair(items, first.span(), span, place);
        }
        let mut entries = Vec::new();
        for item in items {
            let (gate, pair) = match item {
                Value::Gated(gate, value) => (Some(gate), &**value),
                other => (None, other),
            };
            if let Value::Pair(name, value, _) = pair {
                entries.push(Keyed {
                    key: (**name).clone(),
                    is_gated: gate.is_some(),
                    value: (gate, &**value),
                });
            }
        }
        self.entries(span, entries, |lowering, (gate, value)| match gate {
            Some(gate) => lowering.gated(gate, value.span(), |lowering| {
                lowering.value(value, &values)
            }),
            None => lowering.value(value, &values),
        })
    }
}

/// The schema of a list's items, also where a list is one of several forms.
pub(crate) fn schema_of_items(schema: Schema) -> Option<Schema> {
    let of_alternative = || {
        schema
            .alternatives()
            .into_iter()
            .find_map(|alternative| alternative.items())
    };
    schema.items().or_else(of_alternative)
}

pub(crate) fn is_text(place: &Place) -> bool {
    let kinds = place.schema.map(|schema| schema.kinds());
    kinds.and_then(Kinds::only) == Some(Kind::Text)
}

fn has_pairs(items: &[Value]) -> bool {
    items.iter().any(Value::is_pair)
}

fn is_map(items: &[Value], place: &Place) -> bool {
    let Some(schema) = place.schema else {
        return has_pairs(items);
    };
    let kinds = schema.kinds();
    let takes_pairs = kinds.contains(Kind::Map)
        || kinds.contains(Kind::Json)
            && !kinds.contains(Kind::List)
            && !kinds.contains(Kind::Object);
    schema.is_map() || has_pairs(items) && takes_pairs
}

/// Whether an object is wanted rather than a list.
fn is_object(schema: Schema) -> bool {
    let kinds = schema.kinds();
    kinds.contains(Kind::Object) && !kinds.contains(Kind::List)
}
