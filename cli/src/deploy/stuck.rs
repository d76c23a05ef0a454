//! States that a stack cannot be updated from, and the way out of each.

use std::collections::BTreeMap;

use super::consent::{Consent, Risk};
use super::failure;
use super::progress::Progress;
use super::token::token;
use super::watch::{self, Mark};
use crate::aws::{Cloud, Deletion, Event, Rollback, Since, StackState, Status};
use crate::content::Content;
use crate::error::Error;
use crate::manifest::Stack;
use crate::template::Template;

/// Brings a stack to where it can be created or updated. Nothing stands for a stack that is not there.
///
/// An operation that is in progress is followed to its end first.
pub(crate) async fn ready<C: Cloud>(
    cloud: &C,
    stack: &Stack,
    consent: &Consent,
    role_arn: Option<&str>,
    progress: &Progress,
) -> Result<Option<StackState>, Error> {
    loop {
        let Some(state) = cloud.stack(&stack.name).await? else {
            return Ok(None);
        };
        match &state.status {
            Status::DeleteComplete => return Ok(None),
            Status::ReviewInProgress => return Ok(Some(state)),
            status if status.is_updatable() => return Ok(Some(state)),
            status if status.is_in_progress() => attach(cloud, stack, &state, progress).await?,
            Status::RollbackComplete | Status::RollbackFailed => {
                recreate(cloud, stack, &state, consent, progress).await?;
            }
            Status::UpdateRollbackFailed => {
                if !goes_on(stack, consent, progress).await? {
                    return Err(rollback_failed(cloud, stack, &state).await);
                }
                let manner = Continuation {
                    skip: &[],
                    role_arn,
                };
                continue_rollback(cloud, stack, &state, manner, progress).await?;
            }
            Status::DeleteFailed => return Err(deletion_failed(cloud, stack, &state).await?),
            Status::ImportRollbackFailed => return Err(import_rollback_failed(stack)),
            other => {
                return Err(Error::new(format!(
                    "`{}` is {other} and cannot be deployed",
                    stack.name
                )));
            }
        }
    }
}

/// Whether a rollback that failed is gone on with. Nothing is lost by it: where nobody can be asked, it is.
async fn goes_on(stack: &Stack, consent: &Consent, progress: &Progress) -> Result<bool, Error> {
    let name = &stack.name;
    if consent.everything || !progress.terminal().interactive {
        progress.note(&format!(
            "`{name}` failed to roll back; going on with rolling back"
        ));
        return Ok(true);
    }
    let question = format!("`{name}` failed to roll back; go on with rolling back, then deploy?");
    progress.confirm(&question).await
}

/// Follows the operation that somebody, or an interrupted command, has started.
pub(crate) async fn attach<C: Cloud>(
    cloud: &C,
    stack: &Stack,
    state: &StackState,
    progress: &Progress,
) -> Result<(), Error> {
    progress.note(&format!(
        "`{}` is {}: attaching to the operation in progress",
        stack.name, state.status
    ));
    let mut operation = progress.begin(stack, "in progress", stack.resources.len());
    let ending = watch::follow(cloud, &state.id, Mark::default(), &mut operation).await?;
    drop(operation);
    // A deletion is what comes before creating anew.
    if ending.state.status.is_failure() {
        return Err(failure::explain(cloud, stack, &ending.state, &ending.events).await);
    }
    Ok(())
}

/// Deletes a stack that never came to be.
async fn recreate<C: Cloud>(
    cloud: &C,
    stack: &Stack,
    state: &StackState,
    consent: &Consent,
    progress: &Progress,
) -> Result<(), Error> {
    let held = once_held(cloud, &state.id, "", NESTING).await?;
    if held.is_empty() {
        progress.note(&format!("`{}` is {}: it failed to be created and never held data; deleting it to create it anew", stack.name, state.status));
    } else {
        let names: Vec<String> = held.iter().map(|id| format!("`{id}`")).collect();
        let question = format!(
            "`{}` is {} and once held data in {}; delete it to create it anew?",
            stack.name,
            state.status,
            names.join(", ")
        );
        if !progress
            .ask(consent, &question, &[Risk::Destructive])
            .await?
        {
            return Err(Error::refused(format!(
                "`{}` is {} and can only be deleted",
                stack.name, state.status
            )));
        }
    }
    delete(cloud, stack, state, &[], progress).await
}

/// How deep stacks are looked for within each other.
const NESTING: usize = 8;

/// The resources that hold data and were complete at some time, those of nested stacks included.
async fn once_held<C: Cloud>(
    cloud: &C,
    stack_id: &str,
    around: &str,
    depth: usize,
) -> Result<Vec<String>, Error> {
    let mut held: Vec<String> = Vec::new();
    let mut nested: BTreeMap<String, String> = BTreeMap::new();
    for event in cloud.events(stack_id, Since::Creation).await? {
        let path = format!("{around}{}", event.logical_id);
        if let Some(id) = event.nested_stack() {
            nested.insert(id.to_owned(), format!("{path}/"));
            continue;
        }
        let is_there = event.status.is_done();
        // The stack was undone before anybody could know of it: what is not known to hold data has not come to hold any.
        let held_data = || Content::of(&event.type_name) == Content::Data;
        if is_there && !held.contains(&path) && held_data() {
            held.push(path);
        }
    }
    if depth > 0 {
        for (id, around) in &nested {
            held.extend(Box::pin(once_held(cloud, id, around, depth - 1)).await?);
        }
    }
    Ok(held)
}

/// Deletes a stack, and follows that to its end.
pub(crate) async fn delete<C: Cloud>(
    cloud: &C,
    stack: &Stack,
    state: &StackState,
    retain: &[String],
    progress: &Progress,
) -> Result<(), Error> {
    let latest = cloud.events(&state.id, Since::Lately).await?.pop();
    let latest = latest.map(|event| event.id).unwrap_or_default();
    let deletion = Deletion {
        stack: state.id.clone(),
        // After a deletion that failed the latest event is another: trying again is not the same call.
        token: token(&["delete", &state.id, &latest, &retain.join(",")]),
        retain: retain.to_vec(),
        force: false,
        role_arn: None,
    };
    run_deletion(cloud, stack, state, &deletion, &latest, progress).await
}

/// Runs a deletion that has been put together.
pub(crate) async fn run_deletion<C: Cloud>(
    cloud: &C,
    stack: &Stack,
    state: &StackState,
    deletion: &Deletion,
    latest: &str,
    progress: &Progress,
) -> Result<(), Error> {
    let mut operation = progress.begin(stack, "deleting", cloud.resources(&state.id).await?.len());
    cloud.delete_stack(deletion).await?;
    let mark = Mark {
        after: Some(latest).filter(|id| !id.is_empty()),
        token: Some(&deletion.token),
    };
    let ending = watch::follow(cloud, &state.id, mark, &mut operation).await?;
    drop(operation);
    match ending.state.status {
        Status::DeleteComplete => Ok(()),
        Status::DeleteFailed => Err(deletion_failed(cloud, stack, &ending.state).await?),
        _ => Err(failure::explain(cloud, stack, &ending.state, &ending.events).await),
    }
}

/// What blocks a deletion, and how to leave it behind.
pub(crate) async fn deletion_failed<C: Cloud>(
    cloud: &C,
    stack: &Stack,
    state: &StackState,
) -> Result<Error, Error> {
    let resources = cloud.resources(&state.id).await?;
    let blocking = resources
        .iter()
        .filter(|resource| resource.status == Status::DeleteFailed);
    let blocking: Vec<_> = blocking.collect();
    let mut error = Error::new(format!("`{}` could not be deleted", stack.name));
    let Some(first) = blocking.first() else {
        let reason = state
            .status_reason
            .as_deref()
            .unwrap_or("CloudFormation gives no reason");
        return Ok(error.caused_by(reason));
    };
    if let Some(declared) = stack.declared(&first.logical_id) {
        error = error.at(declared.file.clone(), declared.line);
    }
    for resource in &blocking {
        let reason = resource.reason.as_deref().unwrap_or("no reason given");
        error = error.help(format!(
            "`{}` ({}) blocks: {reason}",
            resource.logical_id, resource.type_name
        ));
    }
    if let Some(advice) = first.reason.as_deref().and_then(failure::advice) {
        error = error.help(advice);
    }
    let names: Vec<&str> = blocking
        .iter()
        .map(|resource| resource.logical_id.as_str())
        .collect();
    Ok(error.help(format!(
        "`cargo infrastruct destroy {} --retain {}` leaves it behind",
        stack.name,
        names.join(",")
    )))
}

/// How a rollback that failed is gone on with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Continuation<'a> {
    /// The resources that are left as they are.
    pub(crate) skip: &'a [String],
    /// The role that CloudFormation acts in; without one, that of the stack.
    pub(crate) role_arn: Option<&'a str>,
}

/// What CloudFormation neither updates nor rolls back any further.
pub(crate) fn import_rollback_failed(stack: &Stack) -> Error {
    let name = &stack.name;
    Error::new(format!(
        "`{name}` is IMPORT_ROLLBACK_FAILED: an import failed, and could not be undone"
    ))
    .help(format!(
        "`cargo infrastruct events {name} --failed` shows what stands in the way; CloudFormation offers no way on from there by itself"
    ))
    .help(format!(
        "to start anew: `cargo infrastruct destroy {name}`, where a resource with `#[deletion_policy(Retain)]` stays, then import it again"
    ))
}

/// Goes on with a rollback that failed, leaving some resources as they are.
pub(crate) async fn continue_rollback<C: Cloud>(
    cloud: &C,
    stack: &Stack,
    state: &StackState,
    Continuation { skip, role_arn }: Continuation<'_>,
    progress: &Progress,
) -> Result<(), Error> {
    let latest = cloud.events(&state.id, Since::Lately).await?.pop();
    let latest = latest.map(|event| event.id).unwrap_or_default();
    let rollback = Rollback {
        stack: state.id.clone(),
        token: token(&["continue", &state.id, &latest, &skip.join(",")]),
        continues: true,
        skip: skip.to_vec(),
        role_arn: role_arn.map(str::to_owned),
    };
    let mut operation = progress.begin(stack, "rolling back", stack.resources.len());
    cloud.roll_back(&rollback).await?;
    let mark = Mark {
        after: Some(latest.as_str()).filter(|id| !id.is_empty()),
        token: Some(&rollback.token),
    };
    let ending = watch::follow(cloud, &state.id, mark, &mut operation).await?;
    drop(operation);
    match ending.state.status {
        Status::UpdateRollbackComplete => Ok(()),
        _ => Err(rollback_failed(cloud, stack, &ending.state).await),
    }
}

/// What does not roll back, and how to skip it.
pub(crate) async fn rollback_failed<C: Cloud>(
    cloud: &C,
    stack: &Stack,
    state: &StackState,
) -> Error {
    let events = cloud
        .events(&state.id, Since::Operation)
        .await
        .unwrap_or_default();
    let failed = not_rolled_back(&events);
    let mut error = Error::new(format!("`{}` failed to roll back", stack.name));
    if let Some(declared) = failed
        .first()
        .and_then(|first| stack.declared(&first.logical_id))
    {
        error = error.at(declared.file.clone(), declared.line);
    }
    for event in &failed {
        let reason = event.reason.as_deref().unwrap_or("no reason given");
        error = error.help(format!(
            "`{}` ({}): {reason}",
            event.logical_id, event.type_name
        ));
    }
    let mut names: Vec<String> = Vec::new();
    for event in &failed {
        let inner = match event.nested_stack() {
            Some(id) => cloud.events(id, Since::Operation).await.unwrap_or_default(),
            None => Vec::new(),
        };
        let inner = not_rolled_back(&inner);
        for inner in &inner {
            let reason = inner.reason.as_deref().unwrap_or("no reason given");
            error = error.help(format!(
                "`{}/{}` ({}): {reason}",
                event.logical_id, inner.logical_id, inner.type_name
            ));
            // So CloudFormation calls what is within a nested stack.
            names.push(format!("{}.{}", inner.stack_name, inner.logical_id));
        }
        if inner.is_empty() {
            names.push(event.logical_id.clone());
        }
    }
    let skip = if names.is_empty() {
        "RESOURCE".to_owned()
    } else {
        names.join(",")
    };
    error
        .help(format!(
            "remove what stands in the way, then `cargo infrastruct rollback {}`",
            stack.name
        ))
        .help(format!(
            "or leave it as it is: `cargo infrastruct rollback {} --skip {skip}`",
            stack.name
        ))
}

/// The failures of the last attempt to roll back.
fn not_rolled_back(events: &[Event]) -> Vec<&Event> {
    let starts =
        |event: &Event| event.is_of_stack() && event.status == Status::UpdateRollbackInProgress;
    let start = events.iter().rposition(starts).unwrap_or_default();
    let failed = |event: &&Event| !event.is_of_stack() && event.status.is_failed();
    events[start..].iter().filter(failed).collect()
}

/// The exports of a stack that others import, each with its importers.
pub(crate) async fn exports_in_use<C: Cloud>(
    cloud: &C,
    state: &StackState,
    still_there: &dyn Fn(&str) -> bool,
) -> Result<Vec<(String, Vec<String>)>, Error> {
    let mut used = Vec::new();
    for output in &state.outputs {
        let Some(export) = output
            .export
            .as_deref()
            .filter(|export| !still_there(export))
        else {
            continue;
        };
        let importers = cloud.importers(export).await?;
        if !importers.is_empty() {
            used.push((export.to_owned(), importers));
        }
    }
    Ok(used)
}

/// Refuses at once what CloudFormation would refuse at the end: an export that goes while others import it.
pub(crate) async fn check_exports<C: Cloud>(
    cloud: &C,
    stack: &Stack,
    state: &StackState,
    template: &Template,
) -> Result<(), Error> {
    let mut kept = Vec::new();
    for output in template.section("Outputs").values() {
        match output.pointer("/Export/Name") {
            None => {}
            Some(name) if name.is_string() => kept.extend(name.as_str()),
            // A name that is only known at deployment may be any of them.
            Some(_) => return Ok(()),
        }
    }
    let used = exports_in_use(cloud, state, &|export| kept.contains(&export)).await?;
    if used.is_empty() {
        Ok(())
    } else {
        Err(export_in_use(stack, &used))
    }
}

/// The error for exports that would go while others import them: the way out takes two steps.
pub(crate) fn export_in_use(stack: &Stack, used: &[(String, Vec<String>)]) -> Error {
    let mut error = Error::new(format!("`{}` exports what other stacks import", stack.name));
    let mut importers: Vec<&str> = Vec::new();
    for (export, by) in used {
        let names: Vec<String> = by.iter().map(|name| format!("`{name}`")).collect();
        error = error.help(format!("`{export}` is imported by {}", names.join(", ")));
        importers.extend(by.iter().map(String::as_str));
    }
    importers.sort_unstable();
    importers.dedup();
    error
        .help(format!(
            "first deploy {} without the import, while `{}` still exports it",
            importers.join(", "),
            stack.name
        ))
        .help(format!("then run this command for `{}` again", stack.name))
}
