//! Conditions that have to hold together: one of a resource, and those of the constructs that it is in.
//!
//! A template has room for one condition, so that all of them hold is a condition of its own.

use std::sync::Arc;

use infrastruct_core::construct::condition::Condition;
use infrastruct_core::value::identity::Identity;
use infrastruct_core::value::part::{ConditionDeclaration, Part, Reference, Shape};
use infrastruct_spec::ordered::OrderedSet;

use crate::synth::member::{Content, Member};

/// The most conditions that `Fn::And` takes.
const MOST: usize = 10;

/// The conditions of one stack that hold together, by which they are.
#[derive(Debug)]
pub(crate) struct Conjunctions {
    /// The stack's conditions, in the order written.
    single: Vec<(Condition, String)>,
    made: Vec<(OrderedSet<usize>, Condition)>,
    names: OrderedSet<String>,
}

impl Conjunctions {
    /// Gives each member its one condition; what is made for that comes back as members.
    pub(crate) fn settle(stack: &str, members: &mut [Member]) -> Vec<Member> {
        let single = members.iter().filter_map(|member| match &member.content {
            Content::Condition(declaration) => {
                let condition = Condition::of(member.identity, Arc::clone(declaration));
                Some((condition, member.logical_id.clone()))
            }
            _ => None,
        });
        let single: Vec<(Condition, String)> = single.collect();
        let mut conjunctions = Self {
            names: single.iter().map(|(_, name)| name.clone()).collect(),
            single,
            made: Vec::new(),
        };
        let mut found = Vec::new();
        for member in members {
            if let Some(conditions) = conditions_of(&mut member.content) {
                let part = conjunctions.part(stack, &conditions, &mut found);
                set_condition(&mut member.content, part);
            }
        }
        found
    }

    /// The name of the condition that holds where all of these do.
    fn part(&mut self, stack: &str, conditions: &[Part], found: &mut Vec<Member>) -> Part {
        let mut which = OrderedSet::new();
        for condition in conditions {
            match self.position(condition) {
                Some(position) => which.insert(position),
                // of another stack, or of none: said where it is resolved
                None => return condition.clone(),
            };
        }
        let spot = conditions.last().map(|part| part.spot).unwrap_or_default();
        let condition = match which.first() {
            Some(only) if which.len() == 1 => self.single[*only].0.clone(),
            _ => self.made(stack, which, found),
        };
        condition.name().at(spot)
    }

    fn position(&self, part: &Part) -> Option<usize> {
        let Shape::Reference(Reference { identity, .. }) = &part.shape else {
            return None;
        };
        self.single
            .iter()
            .position(|(condition, _)| condition.identity() == *identity)
    }

    fn made(
        &mut self,
        stack: &str,
        which: OrderedSet<usize>,
        found: &mut Vec<Member>,
    ) -> Condition {
        if let Some((_, condition)) = self.made.iter().find(|(known, _)| *known == which) {
            return condition.clone();
        }
        let chosen: Vec<&(Condition, String)> = which
            .iter()
            .map(|&position| &self.single[position])
            .collect();
        let names: Vec<&str> = chosen.iter().map(|(_, name)| name.as_str()).collect();
        let name = unused(&names.join("And"), &self.names);
        let used = chosen
            .iter()
            .map(|(condition, _)| condition.used())
            .collect();
        let location = chosen[0].0.location();
        let identity = Identity::fresh("condition");
        let declaration = Arc::new(ConditionDeclaration {
            logical_id: None,
            location,
            expression: all_of(used),
        });
        found.push(Member {
            identity,
            path: format!("{stack}.{name}"),
            logical_id: name.clone(),
            location,
            content: Content::Condition(Arc::clone(&declaration)),
        });
        self.names.insert(name);
        let condition = Condition::of(identity, declaration);
        self.made.push((which, condition.clone()));
        condition
    }
}

/// The conditions of a member that is in a construct under one; its own comes first.
fn conditions_of(content: &mut Content) -> Option<Vec<Part>> {
    let (own, mut around) = match content {
        Content::Resource(resource) => {
            let around = std::mem::take(&mut resource.conditions);
            (resource.attribute("Condition").cloned(), around)
        }
        Content::Output(output) => (output.condition.clone(), output.around.list()),
        _ => return None,
    };
    let own = own.filter(|part| !part.is_absent());
    (!around.is_empty()).then(|| {
        around.splice(0..0, own);
        around
    })
}

fn set_condition(content: &mut Content, part: Part) {
    match content {
        Content::Resource(resource) => resource.set_attribute("Condition", part),
        Content::Output(output) => Arc::make_mut(output).condition = Some(part),
        _ => {}
    }
}

/// `Fn::And` of at least two, of which it takes ten at once.
fn all_of(mut conditions: Vec<Part>) -> Part {
    while conditions.len() > MOST {
        let rest = conditions.split_off(MOST);
        let first = Part::function("Fn::And", Part::list(conditions));
        conditions = [first].into_iter().chain(rest).collect();
    }
    Part::function("Fn::And", Part::list(conditions))
}

/// The name, with a number where it is taken.
fn unused(name: &str, names: &OrderedSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{name}{number}"));
    let mut all = std::iter::once(name.to_owned()).chain(numbered);
    all.find(|name| !names.contains(name)).unwrap_or_default()
}
