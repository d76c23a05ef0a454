//! A machine: its states, and the machines within them.

use super::rule;
use super::state::State;
use super::words::Words;
use super::{choice, expression, failure, flow, task};
use crate::facts::state_schema::schema;
use crate::facts::states::{QueryLanguage, STATE_TYPES, TYPE, other_language};
use crate::list::List;
use crate::ordered::OrderedMap;
use crate::rule::Outcome;
use crate::rule::diagnostic::Nature;
use crate::template::held::{entry, is_certain, list, object, text};
use crate::template::value::{Entry, Node, Object, Position, Value};
use crate::walker::Walker;
use crate::walker::place::Place;
use crate::{Diagnostic, suggest};

/// What only a distributed map has.
const DISTRIBUTED: [&str; 5] = [
    "ItemReader",
    "ItemBatcher",
    "ResultWriter",
    "ToleratedFailureCount",
    "ToleratedFailurePercentage",
];

/// Examines machines, one within another.
pub(super) struct Reader<'w, 'n> {
    pub(super) walker: &'w Walker<'w>,
    pub(super) is_express: bool,
    /// Whether all stands at one place, so that a state has to be named.
    pub(super) is_text: bool,
    words: Words,
    /// Every state so far.
    names: OrderedMap<&'n str, Position>,
    pub(super) found: Vec<Diagnostic>,
}

impl<'w, 'n> Reader<'w, 'n> {
    pub(super) fn new(
        walker: &'w Walker<'w>,
        is_express: bool,
        is_text: bool,
        words: Words,
    ) -> Self {
        Self {
            walker,
            is_express,
            is_text,
            words,
            names: OrderedMap::new(),
            found: Vec::new(),
        }
    }

    /// Examines a machine of a kind: `machine`, `branch` or `processor`.
    pub(super) fn machine(
        &mut self,
        node: &'n Node,
        kind: &'static str,
        place: &Place<'_>,
        language: QueryLanguage,
    ) {
        let Some(machine) = object(node) else { return };
        if place.is_too_deep() {
            return;
        }
        let Some(schema) = schema(kind, language) else {
            return;
        };
        let place = self.words.place(place, schema);
        self.examine(node, &place, None);
        let language = language_of(machine, language);
        let Some(states) = entry(machine, "States").and_then(|entry| object(&entry.value)) else {
            return;
        };
        let read: Vec<State<'n>> = states
            .entries
            .iter()
            .map(|entry| State::read(entry, self.words))
            .list();
        let elsewhere = self.names.clone();
        for state in &read {
            if let Some(other) = self.names.insert(state.name, state.position) {
                let message = format!(
                    "there are two states `{}`: a name counts for the whole machine",
                    state.name
                );
                self.found.push(
                    rule::STATE_MACHINE
                        .at(state.position, message)
                        .note(other, "the other one is here"),
                );
            }
        }
        flow::check(
            machine,
            states,
            &read,
            &elsewhere,
            self.words,
            &mut self.found,
        );
        for (state, entry) in read.iter().zip(&states.entries) {
            self.state(state, &entry.value, &place, language);
        }
    }

    fn state(
        &mut self,
        state: &State<'n>,
        node: &'n Node,
        place: &Place<'_>,
        language: QueryLanguage,
    ) {
        let Some(fields) = state.object else {
            if matches!(
                node.value,
                Value::Text(_) | Value::List(_) | Value::Null | Value::Boolean(_)
            ) {
                let message = format!("state `{}` is no object", state.name);
                self.found
                    .push(rule::STATE_MACHINE.at(node.position, message));
            }
            return;
        };
        let Some(kind) = state.kind else {
            self.found.extend(no_type(state, fields));
            return;
        };
        let own = language_of(fields, language);
        if let Some(schema) = self.words.schema(kind, own) {
            let place = place.entry(state.name, schema);
            self.examine(node, &place, Some((state.name, kind, own)));
        }
        choice::check(state, own, &mut self.found);
        failure::check(state, &mut self.found);
        task::check(state, self.is_express, &mut self.found);
        expression::check(state, own, &mut self.found);
        // Whether machines within a state take its own language is not documented.
        let inner = if own == language {
            language
        } else {
            QueryLanguage::Unknown
        };
        self.within(kind, fields, place, inner);
    }

    fn within(
        &mut self,
        kind: &str,
        fields: &'n Object,
        place: &Place<'_>,
        language: QueryLanguage,
    ) {
        match kind {
            "Parallel" => {
                let branches = entry(fields, "Branches").and_then(|entry| list(&entry.value));
                for branch in branches.unwrap_or_default() {
                    self.machine(branch, "branch", &place.item(place.schema), language);
                }
            }
            "Map" => {
                let processor = ["ItemProcessor", "Iterator"]
                    .iter()
                    .find_map(|name| entry(fields, name));
                let Some(processor) = processor else { return };
                self.distribution(fields, processor);
                self.machine(
                    &processor.value,
                    "processor",
                    &place.item(place.schema),
                    language,
                );
            }
            _ => {}
        }
    }

    /// What only a distributed map has, and what it needs.
    fn distribution(&mut self, fields: &Object, processor: &Entry) {
        let Some(machine) = object(&processor.value) else {
            return;
        };
        let config = entry(machine, "ProcessorConfig");
        let mode = match config.map(|config| object(&config.value)) {
            None if is_certain(machine) => "INLINE",
            Some(Some(config)) if is_certain(config) => match entry(config, "Mode") {
                None => "INLINE",
                Some(mode) => text(&mode.value).unwrap_or_default(),
            },
            _ => return,
        };
        if mode == "DISTRIBUTED" {
            let config = config.and_then(|config| Some((config, object(&config.value)?)));
            if self.is_express
                && let Some((config, _)) = config
            {
                let message = "an express state machine has no distributed map";
                self.found
                    .push(rule::STATE_MACHINE.at(config.value.position, message));
            } else if let Some((config, object)) = config
                && entry(object, "ExecutionType").is_none()
            {
                let (needed, mode) = (self.words.field("ExecutionType"), self.words.field("Mode"));
                let message = format!("a distributed map needs `{needed}` beside `{mode}`");
                let standard = self.words.pair("ExecutionType", "\"STANDARD\"");
                let help = format!("write `{standard}` or `\"EXPRESS\"`");
                self.found.push(
                    rule::STATE_MACHINE
                        .at(config.value.position, message)
                        .with_help(help),
                );
            }
            return;
        }
        if mode != "INLINE" {
            return;
        }
        if let Some(field) = fields
            .entries
            .iter()
            .find(|entry| DISTRIBUTED.contains(&entry.name.as_str()))
        {
            let message = format!(
                "`{}` is for a distributed map",
                self.words.field(&field.name)
            );
            let mode = self.words.pair("Mode", "\"DISTRIBUTED\"");
            let config = self.words.field("ProcessorConfig");
            let help = format!("set `{mode}` in `{config}`");
            self.found.push(
                rule::STATE_MACHINE
                    .at(field.position, message)
                    .with_help(help),
            );
        }
    }

    /// A field that a state of the type has in some language, by its name there.
    fn named(&self, kind: &str, written: &str) -> String {
        let known = schema(kind, QueryLanguage::Unknown).map(|schema| schema.properties());
        let mut known = known.into_iter().flatten();
        let found = known.find(|property| self.words.field(property.name) == written);
        found.map_or_else(|| written.to_owned(), |property| property.name.to_owned())
    }

    /// Holds an object against its schema.
    fn examine(
        &mut self,
        node: &Node,
        place: &Place<'_>,
        state: Option<(&str, &str, QueryLanguage)>,
    ) {
        let mut out = Outcome::loud();
        self.walker.examine(node, place, &mut out);
        // A literal says its type by its path.
        let is_type =
            |found: &Diagnostic| matches!(&found.nature, Nature::Misnamed(name) if name == TYPE);
        for mut found in out
            .found
            .into_iter()
            .filter(|found| !is_type(found) || self.words.0.is_none())
        {
            if let (Nature::Misnamed(field), Some((_, kind, language))) = (&found.nature, state)
                && let Some(other) = other_language(kind, &self.named(kind, field), language)
            {
                found.help = vec![format!(
                    "it is a field of {other}; the state's `{}` is {}",
                    self.words.field("QueryLanguage"),
                    language.name()
                )];
            }
            if let (true, Some((name, ..))) = (self.is_text, state) {
                found.message = format!("in state `{name}`, {}", found.message);
            }
            self.found
                .push(found.under(rule::STATE_MACHINE.name, rule::STATE_MACHINE.severity));
        }
    }
}

fn language_of(object: &Object, inherited: QueryLanguage) -> QueryLanguage {
    match entry(object, "QueryLanguage") {
        Some(entry) => text(&entry.value).map_or(QueryLanguage::Unknown, QueryLanguage::named),
        None if is_certain(object) => inherited,
        None => QueryLanguage::Unknown,
    }
}

fn no_type(state: &State<'_>, fields: &Object) -> Option<Diagnostic> {
    let Some(kind) = entry(fields, "Type") else {
        let message = format!("state `{}` has no `{}`", state.name, state.field("Type"));
        return is_certain(fields).then(|| rule::STATE_MACHINE.at(state.position, message));
    };
    let written = text(&kind.value)?;
    let message = format!("`{written}` is not a type of state");
    let meant = suggest(written, STATE_TYPES);
    let help = match meant {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => format!(
            "there are {}",
            crate::query::context::listed(&STATE_TYPES, "and")
        ),
    };
    Some(
        rule::STATE_MACHINE
            .at(kind.value.position, message)
            .with_help(help),
    )
}
