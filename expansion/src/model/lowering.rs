use infrastruct_spec::list::List;
use infrastruct_spec::{Kind, Kinds, Position, Schema};
use proc_macro2::Span;

use super::expected::{Expected, items_of};
use super::position::Positions;
use super::scope::{Scope, takes_machine};
use super::siblings::Siblings;
use super::value::{Content, Value};
use crate::errors::Errors;
use crate::gate::Gate;
use crate::syntax::Value as Written;

/// Lowers what is written in one literal to what it means.
pub(crate) struct Lowering<'a> {
    pub(crate) siblings: &'a Siblings,
    pub(crate) positions: &'a mut Positions,
    pub(crate) errors: &'a mut Errors,
    /// The state machine around the values, if one is.
    pub(crate) machine: Option<&'a Scope<'a>>,
}

impl Lowering<'_> {
    pub(crate) fn position(&mut self, span: Span) -> Position {
        self.positions.add(span)
    }

    pub(crate) fn at(&mut self, span: Span, content: Content) -> Value {
        Value {
            position: self.position(span),
            content,
        }
    }

    pub(crate) fn value(&mut self, value: &Written, expected: &Expected) -> Value {
        let span = value.span();
        match value {
            Written::Boolean(known, _) => self.at(span, Content::Boolean(*known)),
            Written::Integer(known, _) => self.integer(*known, span, expected),
            Written::Number(known, _) => self.at(span, Content::Number(*known)),
            Written::Text(known, _) => self.at(span, Content::Text(known.clone())),
            Written::List(items, _) if is_map(items, expected) => self.map(items, span, expected),
            Written::List(items, _) if has_pairs(items) => {
                self.list_with_pairs(items, span, expected)
            }
            Written::List(items, _) => self.list(items, span, expected),
            Written::Pair(key, part, _) => match expected.pairs {
                Some(pairs) => self.pair(key, part, span, pairs, expected),
                None => self.lone_pair(value, span),
            },
            Written::Literal(literal) => self.literal(literal, expected),
            Written::Json(json, _) if expected.is_text() => self.json_text(json, span),
            Written::Json(json, _) => self.json(json),
            Written::Gated(gate, value) => {
                self.gated(gate, span, |lowering| lowering.value(value, expected))
            }
            Written::Machine(machine, _) => self.inner_machine(machine, expected),
            Written::Choice(choice) => self.choice(choice, expected),
            Written::Expression(expression)
                if takes_machine(expected) && self.machine.is_some() =>
            {
                self.machine_of(expression, expected)
            }
            Written::Expression(expression) => self.expression(expression, expected),
            Written::Missing => self.refused(span),
        }
    }

    fn list(&mut self, items: &[Written], span: Span, expected: &Expected) -> Value {
        let of_item = Expected {
            schema: expected.schema.and_then(items_of),
            pairs: expected.schema.and_then(|schema| schema.pairs()),
            ..expected.clone()
        };
        let items = items.iter().map(|item| self.value(item, &of_item));
        let items = items.list();
        self.at(span, Content::List(items))
    }

    fn list_with_pairs(&mut self, items: &[Written], span: Span, expected: &Expected) -> Value {
        match expected.schema {
            Some(schema) if is_object(schema) => {
                self.pairs_for_an_object(items, span, expected, schema)
            }
            Some(schema) if schema.pairs().is_none() => self.misplaced_pairs(items, span, expected),
            _ => self.list(items, span, expected),
        }
    }

    /// A value that rustc may leave out: it may be there or not, and the siblings that it names are rustc's to judge.
    pub(crate) fn gated(
        &mut self,
        gate: &Gate,
        span: Span,
        lower: impl FnOnce(&mut Lowering<'_>) -> Value,
    ) -> Value {
        let start = self.positions.len();
        let mut errors = Errors::default();
        let mut lowering = Lowering {
            machine: self.machine,
            siblings: &self.siblings.behind_gate(),
            positions: self.positions,
            errors: &mut errors,
        };
        let value = lower(&mut lowering);
        self.positions.add_gate(start, gate);
        self.errors.append_gated(gate, errors);
        self.at(span, Content::Gated(gate.clone(), Box::new(value)))
    }

    pub(crate) fn refused(&mut self, span: Span) -> Value {
        self.at(span, Content::Refused(Vec::new()))
    }

    /// `[("KEY", value)]` where the schema has a map.
    fn map(&mut self, items: &[Written], span: Span, expected: &Expected) -> Value {
        let of_value = Expected {
            schema: expected.schema.and_then(|schema| schema.map_values()),
            pairs: None,
            ..expected.clone()
        };
        if let Some(first) = items.iter().find(|item| !item.is_pair()) {
            return self.no_pair(items, first.span(), span, expected);
        }
        let mut entries = Vec::new();
        for item in items {
            let (gate, pair) = match item {
                Written::Gated(gate, value) => (Some(gate), &**value),
                other => (None, other),
            };
            if let Written::Pair(name, value, _) = pair {
                entries.push(((**name).clone(), gate.is_some(), (gate, &**value)));
            }
        }
        self.entries(span, entries, |lowering, (gate, value)| match gate {
            Some(gate) => lowering.gated(gate, value.span(), |lowering| {
                lowering.value(value, &of_value)
            }),
            None => lowering.value(value, &of_value),
        })
    }
}

fn has_pairs(items: &[Written]) -> bool {
    items.iter().any(Written::is_pair)
}

fn is_map(items: &[Written], expected: &Expected) -> bool {
    let Some(schema) = expected.schema else {
        return has_pairs(items);
    };
    let kinds: Kinds = schema.kinds();
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
