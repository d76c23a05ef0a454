//! State machines in Amazon States Language: the fields of each state, and the ways between them.

mod choice;
mod expression;
mod failure;
mod flow;
mod intrinsic;
mod jsonata;
mod machine;
mod path;
mod rule;
mod state;
mod substitution;
mod task;
mod words;

use self::machine::Reader;
use self::words::Words;
use crate::Schema;
use crate::facts::state_schema::schema;
use crate::facts::states::QueryLanguage;
use crate::query::context::Context;
use crate::rule::{Family, Report};
use crate::template::held::{Document, entry, text_of};
use crate::template::value::{Node, Object, Value};
use crate::walker::Walker;
use crate::walker::place::Place;
use crate::{Diagnostic, Resource, Spelling, Template};

/// Where a definition stands, and where its `Type` does.
const PLACES: &[(&str, &str, &str)] = &[
    (
        "AWS::StepFunctions::StateMachine",
        "Definition",
        "StateMachineType",
    ),
    (
        "AWS::StepFunctions::StateMachine",
        "DefinitionString",
        "StateMachineType",
    ),
    ("AWS::Serverless::StateMachine", "Definition", "Type"),
];

pub(super) const FAMILY: Family = Family::new(rule::ALL, check);

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, resource_type) in context.resources() {
        let places = PLACES
            .iter()
            .filter(|(type_name, ..)| *type_name == resource.type_name);
        for (_, property, machine_type) in places {
            let Some(properties) = Context::properties(resource) else {
                continue;
            };
            let Some(definition) = entry(properties, property) else {
                continue;
            };
            let is_express = text_of(properties, machine_type) == Some("EXPRESS");
            let Some(schema) =
                resource_type.and_then(|resource_type| resource_type.schema().property(property))
            else {
                continue;
            };
            let mut found = Vec::new();
            let held = Held {
                context,
                stack: context.home(at),
                resource,
                property,
                schema,
                is_express,
            };
            held.each(&definition.value, properties, &mut found);
            for diagnostic in found {
                report.add(at, diagnostic);
            }
        }
    }
}

/// Holds a state machine by itself against the rules, as source code: one that is written as literals of states.
///
/// ```
/// use infrastruct_spec::{Node, Rust, check_states};
///
/// let wait = infrastruct_json::json!({"Type": "Wait", "Seconds": 5});
/// let machine = infrastruct_json::json!({"StartAt": "wait", "States": {"wait": wait}});
/// let found = check_states(&Node::from_json(&machine, Default::default()), &Rust);
/// assert_eq!(found[0].message, "state `wait` has neither `next` nor `end`");
/// ```
pub fn check_states(machine: &Node, spelling: &'static dyn Spelling) -> Vec<Diagnostic> {
    let template = Template {
        spelling,
        strict_kinds: true,
        ..Template::default()
    };
    let context = Context::new(std::slice::from_ref(&template));
    let walker = Walker::of_type(&context, 0, None);
    let Some(schema) = schema("machine", QueryLanguage::JsonPath) else {
        return Vec::new();
    };
    let mut reader = Reader::new(&walker, false, false, Words(Some(spelling)));
    let place = Place::root("states", schema);
    reader.machine(machine, "machine", &place, QueryLanguage::JsonPath);
    reader.found
}

/// The property that holds a definition.
struct Held<'c> {
    context: &'c Context<'c>,
    stack: usize,
    resource: &'c Resource,
    property: &'c str,
    schema: Schema,
    is_express: bool,
}

impl Held<'_> {
    /// Each branch of a choice may be the one that is deployed.
    fn each(&self, node: &Node, properties: &Object, found: &mut Vec<Diagnostic>) {
        if let Value::Choice(choice) = &node.value {
            choice
                .branches
                .iter()
                .for_each(|branch| self.each(branch, properties, found));
            return;
        }
        substitution::check(properties, node, found);
        match Document::of(node, true) {
            Document::Unknown => {}
            Document::Malformed(wrong) => found.push(
                wrong.diagnostic(&format!("`{}`", self.context.property(self.property)), node),
            ),
            Document::Known(document) => {
                let walker = Walker::of_condition(self.context, self.stack, None);
                let root = Place::root(&self.resource.type_name, self.schema);
                let place = root.property(self.property, self.schema).written_as_json();
                let is_text = matches!(node.value, Value::Text(_) | Value::Joined(_));
                let mut reader = Reader::new(&walker, self.is_express, is_text, Words(None));
                reader.machine(&document, "machine", &place, QueryLanguage::JsonPath);
                found.append(&mut reader.found);
            }
        }
    }
}
