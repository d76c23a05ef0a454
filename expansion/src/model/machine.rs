use infrastruct_spec::ordered::OrderedMap;
use std::cell::RefCell;

use infrastruct_spec::{Allow, Position, QueryLanguage, STATE_TYPES, state_schema};

use super::expected::Expected;
use super::lowering::Lowering;
use super::position::Positions;
use super::scope::{Scope, takes_machine};
use super::siblings::Siblings;
use super::value::{Content, Entry, Object, Value};
use crate::errors::Errors;
use crate::syntax::{Expression, Field, Machine as Syntax, Value as Written};

/// What `states!` makes: Amazon States Language, with what the tasks in it need.
pub(crate) struct Machine {
    pub(crate) written: Syntax,
    pub(crate) value: Value,
    pub(crate) positions: Positions,
    /// The rules that states lift, each with the place of its state.
    pub(crate) lifted: Vec<(Position, Allow)>,
}

/// A field of a machine that has a literal without being a state.
const CONFIG: &str = "processor_config";

impl Machine {
    pub(crate) fn of(written: Syntax, errors: &mut Errors) -> Self {
        let mut positions = Positions::default();
        let lifted = RefCell::default();
        let mut lowering = Lowering {
            machine: None,
            siblings: &Siblings::default(),
            positions: &mut positions,
            errors,
        };
        let value = lowering.machine(&written, "machine", QueryLanguage::JsonPath, &lifted);
        if written.fields.is_empty() {
            let help = "write `name: Task { … }`, or a state of another type";
            errors.with_help(written.span, "a machine has at least one state", help);
        }
        Self {
            written,
            value,
            positions,
            lifted: lifted.into_inner(),
        }
    }
}

impl Lowering<'_> {
    fn machine(
        &mut self,
        written: &Syntax,
        kind: &str,
        inherited: QueryLanguage,
        lifted: &RefCell<Vec<(Position, Allow)>>,
    ) -> Value {
        let (states, options): (Vec<&Field>, Vec<&Field>) = written
            .fields
            .iter()
            .partition(|field| is_state(field, kind));
        let language = language_of(&options).unwrap_or(inherited);
        let mut names = OrderedMap::new();
        for field in &states {
            let name = self.name_of(field);
            names.insert(field.key(), name);
        }
        let around = self.machine.into_iter();
        let elsewhere = around.flat_map(|scope| scope.names.keys().chain(&scope.elsewhere));
        let elsewhere = elsewhere.cloned().collect();
        let scope = Scope {
            names,
            elsewhere,
            language,
            lifted,
        };
        let mut inner = Lowering {
            siblings: self.siblings,
            positions: self.positions,
            errors: self.errors,
            machine: Some(&scope),
        };
        let mut object = inner.options(&options, kind, language);
        if let Some(first) = states.first()
            && object.entries.iter().all(|entry| entry.name != "StartAt")
        {
            let (start, span) = (&scope.names[&first.key()], first.name.span());
            let value = inner.at(span, Content::Text(start.clone()));
            object.entries.insert(0, entry("StartAt", value));
        }
        let value = inner.states(&states, &scope);
        let states = inner.at(written.span, Content::Object(value));
        object.entries.push(entry("States", states));
        self.at(written.span, Content::Object(object))
    }

    fn options(&mut self, options: &[&Field], kind: &str, language: QueryLanguage) -> Object {
        let schema = state_schema(kind, language);
        let mut object = Object::default();
        let mut known = Vec::new();
        for field in options {
            let key = field.key();
            let Some((name, schema)) = schema.and_then(|schema| schema.property_in_rust(&key))
            else {
                continue;
            };
            let expected = Expected {
                property: key,
                name: name.to_owned(),
                schema: Some(schema),
                pairs: None,
            };
            self.refuse_attributes(field);
            let value = match self.state_meant(field, name) {
                Some(state) => state,
                None => self.field(field, &expected),
            };
            object.entries.push(Entry {
                name: name.to_owned(),
                sent_as: None,
                position: self.position(field.name.span()),
                value,
                is_second: self.is_second(field, name, &mut known),
            });
        }
        object
    }

    fn states(&mut self, states: &[&Field], scope: &Scope<'_>) -> Object {
        let mut object = Object::default();
        let mut known = Vec::new();
        for field in states {
            let name = &scope.names[&field.key()];
            let start = self.positions.len();
            let position = self.position(field.name.span());
            if !field.gate.is_open() {
                self.positions.add_gate(start, &field.gate);
            }
            self.state_attributes(field, position, scope);
            object.entries.push(Entry {
                name: name.clone(),
                sent_as: None,
                position,
                value: self.state(field),
                is_second: self.is_second(field, name, &mut known),
            });
        }
        object
    }

    /// `states!(…)` within a state.
    pub(super) fn inner_machine(&mut self, written: &Syntax, expected: &Expected) -> Value {
        let Some(scope) = self.machine.filter(|_| takes_machine(expected)) else {
            let message = format!("`{}` takes no states", expected.property);
            let help =
                "they stand in `item_processor` of a `Map` and in `branches` of a `Parallel`";
            self.errors.with_help(written.span, &message, help);
            return self.refused(written.span);
        };
        let kind = if expected.name == "Branches" {
            "branch"
        } else {
            "processor"
        };
        self.machine(written, kind, scope.language, scope.lifted)
    }

    /// A machine within a state that is an expression: what `states!` made elsewhere.
    pub(super) fn machine_of(&mut self, written: &Expression, expected: &Expected) -> Value {
        let value = self.expression(written, expected);
        Value {
            content: match value.content {
                Content::Expression(expression) => Content::Inner(expression),
                other => other,
            },
            ..value
        }
    }
}

/// Whether a field of a machine is a state: one of its own has a value that is no literal.
fn is_state(field: &Field, kind: &str) -> bool {
    let key = field.key();
    let schema = state_schema(kind, QueryLanguage::Unknown);
    let is_option = schema.is_some_and(|schema| schema.property_in_rust(&key).is_some());
    let is_literal = match &field.value {
        Written::Literal(literal) => {
            key != CONFIG || STATE_TYPES.contains(&literal.path.last().as_str())
        }
        _ => false,
    };
    is_literal || !is_option
}

/// The query language that fields name, if they do.
pub(super) fn language_of(fields: &[&Field]) -> Option<QueryLanguage> {
    let field = fields
        .iter()
        .find(|field| field.key() == "query_language")?;
    Some(match &field.value {
        Written::Text(name, _) => QueryLanguage::named(name),
        _ => QueryLanguage::Unknown,
    })
}

pub(super) fn entry(name: &str, value: Value) -> Entry {
    Entry {
        name: name.to_owned(),
        sent_as: None,
        position: value.position,
        value,
        is_second: false,
    }
}
