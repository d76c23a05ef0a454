//! The tasks of a state machine: its role has to be let do them.

use super::lacks::Lacks;
use super::policies::{Bearer, Library, ROLE, may, named};
use super::rule::TARGET_ROLE;
use super::statement::statement;
use super::target::named_by;
use super::walk::values;
use crate::facts::relation::{resource_policies, task};
use crate::list::List;
use crate::policy::{Circumstances, Pieces, Principal, Request};
use crate::query::context::listed;
use crate::template::value::{Node, Piece, Position, Value};
use crate::verdict::Verdict;
use crate::{Diagnostic, sdk_operation};

const MACHINE: &str = "AWS::StepFunctions::StateMachine";
const FUNCTION: &str = "AWS::Lambda::Function";

/// What the role of a state machine may not do.
pub(super) fn found(library: &Library<'_, '_>, at: usize) -> Vec<Diagnostic> {
    let context = library.context;
    let machine = context.at(at);
    if machine.type_name != MACHINE {
        return Vec::new();
    }
    let roles = values(&machine.properties, "RoleArn").into_iter();
    let roles = roles.flat_map(|node| context.denoted(context.home(at), node, Some(ROLE)));
    let roles: Vec<usize> = roles
        .filter_map(|denoted| denoted.resource())
        .filter(|role| context.at(*role).type_name == ROLE)
        .list();
    let documents = ["Definition", "DefinitionString"].map(|name| machine.properties.get(name));
    let mut found = Vec::new();
    for document in documents.into_iter().flatten().filter_map(Node::document) {
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
        found.extend(of_operation(library, role, resource.position, &name));
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

/// Where the role may not do what an operation of the SDK takes, whatever with.
fn of_operation(
    library: &Library<'_, '_>,
    role: usize,
    position: Position,
    called: &str,
) -> Option<Diagnostic> {
    let context = library.context;
    let operation = sdk_operation(called).ok()?;
    let owner = context.at(role);
    let arn = library.resolver(role).arn(&owner.name)?;
    let bearer = library.bearer(role);
    let is_lacking = |action: &String| {
        // a key's policy decides, which may be anywhere
        if action.starts_with("kms:") || action.starts_with("sts:") {
            return false;
        }
        let request = Request {
            principal: Principal::Identity(arn.clone()),
            action,
            resource: Pieces::unknown(),
            circumstances: Circumstances::default(),
        };
        may(&bearer, None, &request, &|_| true) == Verdict::No
            && !is_let_in(library, &bearer, &request)
    };
    let mut lacking = operation.actions();
    lacking.extend(operation.beside());
    lacking.retain(is_lacking);
    let choice = operation.choice();
    if !choice.is_empty() && choice.iter().all(is_lacking) {
        lacking = choice;
    }
    if lacking.is_empty() {
        return None;
    }
    let lacking = lacking.iter().map(String::as_str).list();
    let between = if operation.choice().is_empty() {
        "and"
    } else {
        "or"
    };
    let message = format!(
        "{} may not {} on anything, which `aws-sdk:{called}` takes",
        named(owner),
        listed(&lacking, between)
    );
    let found = TARGET_ROLE.at(position, message);
    let found = found.note(owner.position, format!("{} is declared here", named(owner)));
    let help = format!(
        "add to a policy of {}: `{}`",
        named(owner),
        statement(None, &lacking)
    );
    Some(found.with_help(help))
}

/// Whether the policy of some resource of the app may let a role in that may do nothing by itself.
fn is_let_in(library: &Library<'_, '_>, bearer: &Bearer, request: &Request<'_>) -> bool {
    let mut resources = library.context.resources();
    resources.any(|(at, resource, _)| {
        !resource_policies(&resource.type_name).is_empty()
            && may(bearer, Some(&library.admission(at)), request, &|_| true) != Verdict::No
    })
}

/// `sqs:sendMessage` of `arn:aws:states:::sqs:sendMessage.waitForTaskToken`, and whether it is the SDK's.
fn integration(resource: &Node) -> Option<(String, bool)> {
    let end = match &resource.value {
        Value::Text(text) => text,
        Value::Joined(pieces) => match pieces.last()? {
            Piece::Literal(text) => text,
            Piece::Node(_) => return None,
        },
        _ => return None,
    };
    let (_, integration) = end.split_once(":states:::")?;
    let called = integration.split('.').next()?;
    Some(match called.strip_prefix("aws-sdk:") {
        Some(called) => (called.to_owned(), true),
        None => (called.to_owned(), false),
    })
}
