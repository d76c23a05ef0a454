//! What holds beside a type's schema: each conditional schema is a rule of its own.

use super::context::Context;
use super::outcome::{Outcome, Report};
use super::place::Place;
use super::walker::Walker;
use crate::value::{Node, Value};
use crate::{Conditional, Resource, ResourceType, Severity};

/// Properties whose letters the service takes in any case, and the conditional schemas in lower case.
const ANY_CASE: &[(&str, &str)] = &[
    ("AWS::RDS::DBInstance", "Engine"),
    ("AWS::RDS::DBCluster", "Engine"),
];

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, kind) in context.resources() {
        for conditional in kind.into_iter().flat_map(ResourceType::conditionals) {
            apply(context, at, resource, &conditional, report);
        }
    }
}

fn apply(
    context: &Context<'_>,
    at: usize,
    resource: &Resource,
    conditional: &Conditional,
    report: &mut Report,
) {
    let walker = Walker {
        context,
        kind: None,
        is_condition: true,
    };
    let severity = if conditional.is_advice() {
        Severity::Advice
    } else {
        Severity::Error
    };
    let root = Place::root(&resource.type_name, conditional.schema);
    let steps: Vec<&str> = conditional
        .path
        .split('/')
        .filter(|step| !step.is_empty())
        .collect();
    let mut properties = Node {
        value: resource.properties.value.clone(),
        position: resource.position,
    };
    lower_cases(&resource.type_name, &mut properties);
    descend(&properties, &steps, &root, &mut |node, place| {
        let mut out = Outcome::loud();
        let mut branch = place.branch(conditional.schema);
        branch.is_branch = true;
        walker.examine(node, &branch, &mut out);
        for diagnostic in out.found {
            report.add(at, diagnostic.under(conditional.rule, severity));
        }
    });
}

fn lower_cases(type_name: &str, properties: &mut Node) {
    let Value::Object(object) = &mut properties.value else {
        return;
    };
    for entry in object
        .entries
        .iter_mut()
        .filter(|entry| ANY_CASE.contains(&(type_name, &entry.name)))
    {
        if let Value::Text(text) = &mut entry.value.value {
            *text = text.to_lowercase();
        }
    }
}

/// Finds the values at a path, in every branch of a choice.
fn descend(
    node: &Node,
    steps: &[&str],
    place: &Place<'_>,
    found: &mut impl FnMut(&Node, &Place<'_>),
) {
    let Some((step, rest)) = steps.split_first() else {
        found(node, place);
        return;
    };
    match &node.value {
        Value::Choice(branches) => branches
            .iter()
            .for_each(|branch| descend(branch, steps, place, found)),
        Value::List(items) if *step == "*" => {
            for item in items {
                descend(item, rest, &place.item(place.schema), found);
            }
        }
        Value::Object(object) => {
            for entry in object
                .entries
                .iter()
                .filter(|entry| *step == "*" || entry.name == *step)
            {
                descend(
                    &entry.value,
                    rest,
                    &place.property(&entry.name, place.schema),
                    found,
                );
            }
        }
        _ => {}
    }
}
