//! The tasks of a state machine: its role has to be let do them.

use super::lacks::Lacks;
use super::operation;
use super::policies::{Library, ROLE};
use super::rule::TARGET_ROLE;
use super::target::named_by;
use super::walk::values;
use crate::Diagnostic;
use crate::facts::relation::task;
use crate::template::value::Node;

const MACHINE: &str = "AWS::StepFunctions::StateMachine";
const FUNCTION: &str = "AWS::Lambda::Function";

/// What the role of a state machine may not do.
pub(super) fn found(library: &Library<'_, '_>, at: usize) -> Vec<Diagnostic> {
    let context = library.context;
    let machine = context.at(at);
    if machine.type_name != MACHINE {
        return Vec::new();
    }
    let mut roles = Vec::new();
    for node in values(&machine.properties, "RoleArn") {
        for denoted in context.denoted(context.home(at), node, Some(ROLE)) {
            if let Some(role) = denoted.resource()
                && context.at(role).type_name == ROLE
            {
                roles.push(role);
            }
        }
    }
    let mut found = Vec::new();
    for name in ["Definition", "DefinitionString"] {
        let document = machine.properties.get(name).and_then(Node::document);
        let Some(document) = document else { continue };
        states(&document, &mut |state| {
            for role in &roles {
                found.extend(of_state(library, at, *role, state));
            }
        });
    }
    found
}

/// Calls a function with every state, also those within others.
fn states(machine: &Node, each: &mut dyn FnMut(&Node)) {
    let Some(states_) = machine.get("States").and_then(Node::object) else {
        return;
    };
    for entry in &states_.entries {
        let state = &entry.value;
        each(state);
        for inner in ["Iterator", "ItemProcessor"] {
            if let Some(inner) = state.get(inner) {
                states(inner, each);
            }
        }
        for branch in values(state, "Branches/*") {
            states(branch, each);
        }
    }
}

fn of_state(library: &Library<'_, '_>, at: usize, role: usize, state: &Node) -> Vec<Diagnostic> {
    if state.get("Type").and_then(Node::text) != Some("Task") || state.get("Credentials").is_some()
    {
        return Vec::new();
    }
    let Some(resource) = state.get("Resource") else {
        return Vec::new();
    };
    let mut found = Vec::new();
    // A function by its ARN.
    let invoke = task("lambda:invoke");
    if let Some(relation) = invoke {
        for target in named_by(library, at, resource, relation, FUNCTION) {
            let lacks = Lacks {
                library,
                at,
                role,
                target: &target,
                is_ordered: false,
            };
            found.extend(lacks.found(&TARGET_ROLE, &relation.actions()));
        }
    }
    let Some((name, is_sdk)) = integration(resource) else {
        return found;
    };
    if is_sdk {
        found.extend(operation::lacking(library, role, resource.position, &name));
    }
    // An integration, with the resource among its parameters.
    let Some(relation) = task(&name).filter(|_| found.is_empty()) else {
        return found;
    };
    let Some(wanted) = relation.type_name() else {
        return found;
    };
    for arguments in ["Parameters", "Arguments"] {
        let Some(node) = state
            .get(arguments)
            .and_then(|node| node.get(relation.to()))
        else {
            continue;
        };
        for target in named_by(library, at, node, relation, wanted) {
            let lacks = Lacks {
                library,
                at,
                role,
                target: &target,
                is_ordered: false,
            };
            found.extend(lacks.found(&TARGET_ROLE, &relation.actions()));
        }
    }
    found
}

/// `sqs:sendMessage` of `arn:aws:states:::sqs:sendMessage.waitForTaskToken`, and whether it is the SDK's.
fn integration(resource: &Node) -> Option<(String, bool)> {
    let (_, integration) = operation::end(resource)?.split_once(":states:::")?;
    let called = integration.split('.').next()?;
    Some(match called.strip_prefix("aws-sdk:") {
        Some(called) => (called.to_owned(), true),
        None => (called.to_owned(), false),
    })
}
