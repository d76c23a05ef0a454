//! Operations of the SDK that a state machine's task or a schedule calls: the role has to be let do what they take.

use super::misspelt::misspelt;
use super::policies::{Bearer, Library, ROLE, joined, may, named};
use super::rule::TARGET_ROLE;
use super::statement::statement;
use super::walk::values;
use crate::facts::relation::resource_policies;
use crate::list::List;
use crate::policy::{Circumstances, Pieces, Principal, Request};
use crate::query::context::listed;
use crate::template::value::{Node, Piece, Position, Value};
use crate::verdict::Verdict;
use crate::{Diagnostic, sdk_operation};

const SCHEDULE: &str = "AWS::Scheduler::Schedule";

/// What the role of a schedule may not do whose target is an operation: `arn:aws:scheduler:::aws-sdk:ec2:stopInstances`.
pub(super) fn found(library: &Library<'_, '_>, at: usize) -> Vec<Diagnostic> {
    let context = library.context;
    let schedule = context.at(at);
    let mut found = Vec::new();
    if schedule.type_name != SCHEDULE {
        return found;
    }
    for target in values(&schedule.properties, "Target/Arn") {
        let called = end(target).and_then(|end| end.split_once(":scheduler:::aws-sdk:"));
        let Some((_, called)) = called else {
            continue;
        };
        for role in values(&schedule.properties, "Target/RoleArn") {
            for denoted in context.denoted(context.home(at), role, Some(ROLE)) {
                let role = denoted.resource();
                if let Some(role) = role.filter(|role| context.at(*role).type_name == ROLE) {
                    found.extend(lacking(library, role, target.position, called));
                }
            }
        }
    }
    found
}

/// Where the role may not do what an operation of the SDK takes, whatever with.
pub(super) fn lacking(
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
    let own = joined(&bearer.own, |_| true);
    Some(found.with_help(help).following(misspelt(&own, &lacking)))
}

/// Whether the policy of some resource of the app may let a role in that may do nothing by itself.
fn is_let_in(library: &Library<'_, '_>, bearer: &Bearer, request: &Request<'_>) -> bool {
    let mut resources = library.context.resources();
    resources.any(|(at, resource, _)| {
        !resource_policies(&resource.type_name).is_empty()
            && may(bearer, Some(&library.admission(at)), request, &|_| true) != Verdict::No
    })
}

/// The text that an ARN ends with.
pub(super) fn end(arn: &Node) -> Option<&str> {
    match &arn.value {
        Value::Text(text) => Some(text),
        Value::Joined(pieces) => match pieces.last()? {
            Piece::Literal(text) => Some(text),
            Piece::Node(_) => None,
        },
        _ => None,
    }
}
