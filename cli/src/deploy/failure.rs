//! Why an operation failed: the first resource that did, where it is declared, and what to do next.

use crate::aws::console;
use crate::aws::{Cloud, Event, Fault, Since, StackState, Status, Validation};
use crate::error::Error;
use crate::manifest::Stack;

/// How deep nested stacks are searched.
const DEPTH: usize = 5;

/// The way out where an export is in use.
const IN_USE: &str = "keep the export as it is, deploy the stacks that import it without the import, then change or \
                      remove it";

/// What reasons mean and what helps, in the order they are looked for.
const ADVICE: [(&str, &str); 21] = [
    ("cannot be deleted as it is in use by", IN_USE),
    ("as it is in use by", IN_USE),
    ("No export named", "deploy the stack that exports it first"),
    (
        "already exists in stack",
        "the resource belongs to another stack; remove it there first, with `Retain`",
    ),
    (
        "already exists",
        "a resource of this name is there already: give this one another name, or take the other over with \
         `--import-existing`",
    ),
    (
        "cannot be assumed by Lambda",
        "the role's trust policy has to name `lambda.amazonaws.com`",
    ),
    (
        "role defined for the function",
        "the role's trust policy has to name `lambda.amazonaws.com`",
    ),
    (
        "S3 Error Code: NoSuchKey",
        "upload the code before deploying, or let an asset do it",
    ),
    (
        "S3 Error Code: NoSuchBucket",
        "the bucket has to be in the same region as the function",
    ),
    (
        "S3 Error Code: PermanentRedirect",
        "the bucket has to be in the same region as the function",
    ),
    (
        "is not empty",
        "empty the bucket, or keep it with `#[deletion_policy(Retain)]`",
    ),
    (
        "Invalid principal in policy",
        "an account, role or user that a policy names does not exist",
    ),
    (
        "not authorized to perform",
        "`cargo infrastruct policy` prints the permissions that deploying needs",
    ),
    (
        "AccessDenied",
        "`cargo infrastruct policy` prints the permissions that deploying needs",
    ),
    (
        "has a dependent object",
        "something outside the stack still uses it",
    ),
    (
        "Rate exceeded",
        "AWS asked for fewer calls: run the same command again",
    ),
    (
        "hrottling",
        "AWS asked for fewer calls: run the same command again",
    ),
    (
        "imit exceeded",
        "a quota is used up: `aws service-quotas` shows and raises it",
    ),
    (
        "did not stabilize",
        "the resource was made but did not come up: look at its own logs and events",
    ),
    (
        "timed out",
        "it took too long: look at the resource's own logs and events",
    ),
    (
        "alarm",
        "a rollback alarm went off: look at what it watches",
    ),
];

/// The event that an operation failed of: the first failure that is not the consequence of another.
pub(crate) fn first_failure(events: &[Event]) -> Option<&Event> {
    let failures = || events.iter().filter(|event| event.status.is_failed());
    let of_resource = || failures().filter(|event| !event.is_of_stack());
    // What fails while rolling back failed later than what made it roll back.
    of_resource()
        .find(|event| !event.is_consequence())
        .or_else(|| of_resource().next())
        .or_else(|| failures().next())
        .or_else(|| {
            events.iter().find(|event| {
                event.is_of_stack() && event.status.is_failure() && event.reason.is_some()
            })
        })
}

/// The first failure, within the nested stack that it happened in, and the logical IDs of the stacks around it.
pub(crate) async fn root_cause<C: Cloud>(
    cloud: &C,
    events: &[Event],
) -> Option<(Event, Vec<String>)> {
    let mut cause = first_failure(events)?.clone();
    let mut around = Vec::new();
    for _ in 0..DEPTH {
        let Some(nested) = cause.nested_stack() else {
            break;
        };
        // What cannot be read leaves the outer failure, which is true as well.
        let Ok(inner) = cloud.events(nested, Since::Operation).await else {
            break;
        };
        let Some(deeper) = first_failure(&inner) else {
            break;
        };
        around.push(cause.logical_id);
        cause = deeper.clone();
    }
    Some((cause, around))
}

/// The error that tells of it.
pub(crate) async fn explain<C: Cloud>(
    cloud: &C,
    stack: &Stack,
    state: &StackState,
    events: &[Event],
) -> Error {
    let Some((cause, around)) = root_cause(cloud, events).await else {
        let reason = state
            .status_reason
            .as_deref()
            .unwrap_or("CloudFormation gives no reason");
        return Error::new(format!(
            "`{}` ended as {}: {reason}",
            stack.name, state.status
        ))
        .help(format!(
            "`cargo infrastruct events {}` shows what happened",
            stack.name
        ));
    };
    let reason = cause
        .reason
        .as_deref()
        .unwrap_or("CloudFormation gives no reason")
        .trim();
    // Nothing was deployed yet: what is wrong is told one by one, elsewhere.
    if around.is_empty() && cause.is_of_stack() && reason.starts_with("Validation fail") {
        let found = validations(cloud, stack, None).await;
        if !found.is_empty() {
            let message = format!("`{}` failed before anything was deployed", stack.name);
            return invalid(stack, Error::new(message), &found).help(afterwards(stack, state));
        }
    }
    let path: Vec<&str> = around.iter().map(String::as_str).collect();
    let within = match path.as_slice() {
        [] => String::new(),
        path => format!(
            " in the nested stack `{}` (`{}`)",
            path.join("/"),
            cause.stack_name
        ),
    };
    let what = if cause.is_of_stack() {
        format!("`{}` failed{within}", stack.name)
    } else {
        format!(
            "`{}` failed: `{}` ({}){within}",
            stack.name, cause.logical_id, cause.type_name
        )
    };
    let mut error = Error::new(what).caused_by(reason);
    // A resource of a nested stack is declared elsewhere; the nested stack itself is declared here.
    if let Some(declared) = stack.declared(around.first().unwrap_or(&cause.logical_id)) {
        error = error.at(declared.file.clone(), declared.line);
    }
    if let Some(advice) = advice(reason) {
        error = error.help(advice);
    }
    error = error.help(afterwards(stack, state));
    match console::events_page(&cause.stack_id) {
        Some(page) => error.help(format!("the console shows it at {page}")),
        None => error,
    }
}

/// What a stack's state means for what comes next.
fn afterwards(stack: &Stack, state: &StackState) -> String {
    let name = &stack.name;
    match state.status {
        Status::RollbackComplete => {
            format!("nothing of `{name}` is left; correct it and run the same command again")
        }
        Status::UpdateRollbackComplete => {
            format!("`{name}` is as it was before; correct it and run the same command again")
        }
        Status::UpdateRollbackFailed => {
            format!("`cargo infrastruct rollback {name}` goes on with rolling back")
        }
        Status::DeleteFailed => format!(
            "`cargo infrastruct destroy {name} --retain RESOURCE` leaves behind what blocks"
        ),
        Status::CreateFailed | Status::UpdateFailed => {
            format!(
                "what was deployed has stayed; deploy again, or go back with `cargo infrastruct rollback {name}`"
            )
        }
        _ => format!("`cargo infrastruct events {name}` shows what happened"),
    }
}

/// What helps against a reason.
pub(crate) fn advice(reason: &str) -> Option<&'static str> {
    ADVICE
        .iter()
        .find(|(needle, _)| reason.contains(needle))
        .map(|(_, advice)| *advice)
}

/// What the validation before a deployment has found; what stops it comes first.
pub(crate) async fn validations<C: Cloud>(
    cloud: &C,
    stack: &Stack,
    change_set: Option<&str>,
) -> Vec<Validation> {
    // A region, or a stand-in, may not know the call; the reason that CloudFormation gives is then all there is.
    let found: Result<Vec<Validation>, Fault> = cloud.validations(&stack.name, change_set).await;
    let mut found = found.unwrap_or_default();
    found.sort_by_key(|validation| !validation.fails);
    found
}

/// The error with every validation, and the source line of the first.
pub(crate) fn invalid(stack: &Stack, mut error: Error, validations: &[Validation]) -> Error {
    if let Some(declared) = validations
        .first()
        .and_then(|first| stack.declared(resource(first)))
    {
        error = error.at(declared.file.clone(), declared.line);
    }
    validations.iter().fold(error, |error, validation| {
        error.help(line(stack, validation))
    })
}

/// The resource that a validation is about.
fn resource(validation: &Validation) -> &str {
    if !validation.logical_id.is_empty() {
        return &validation.logical_id;
    }
    // The path names the resource where the event does not.
    let path = validation
        .path
        .as_deref()
        .and_then(|path| path.strip_prefix("/Resources/"));
    path.and_then(|rest| rest.split('/').next())
        .unwrap_or_default()
}

fn line(stack: &Stack, validation: &Validation) -> String {
    let id = resource(validation);
    let place = stack
        .declared(id)
        .map(|it| format!(" ({}:{})", it.file, it.line))
        .unwrap_or_default();
    let path = validation
        .path
        .as_deref()
        .map(|path| format!(" at `{path}`"))
        .unwrap_or_default();
    format!("`{id}`{place}{path}: {}", validation.message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(id: &str, status: &str, reason: &str) -> Event {
        Event {
            logical_id: id.to_owned(),
            status: Status::new(status),
            reason: Some(reason.to_owned()).filter(|reason| !reason.is_empty()),
            type_name: "AWS::SQS::Queue".to_owned(),
            ..Event::default()
        }
    }

    #[test]
    fn the_first_failure_is_the_cause_not_what_it_cancels() {
        let events = [
            event("A", "CREATE_IN_PROGRESS", ""),
            event("C", "CREATE_FAILED", "Resource creation cancelled"),
            event("B", "CREATE_FAILED", "Queue already exists"),
            event("D", "DELETE_FAILED", "not empty"),
        ];
        assert_eq!(first_failure(&events).unwrap().logical_id, "B");
        assert_eq!(first_failure(&events[..2]).unwrap().logical_id, "C");
        assert!(first_failure(&events[..1]).is_none());
    }

    #[test]
    fn the_more_special_advice_comes_first() {
        assert!(
            advice("Inbox already exists in stack arn:aws:…")
                .unwrap()
                .contains("another stack")
        );
        assert!(
            advice("Inbox already exists")
                .unwrap()
                .contains("--import-existing")
        );
        assert!(advice("something new").is_none());
    }
}
