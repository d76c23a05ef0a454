//! Making a change set, or finding the one that was made.

use super::failure;
use super::nested;
use super::prepared::Prepared;
use super::token::{fresh, token};
use super::watch::Pause;
use crate::aws::{
    ChangeSet, ChangeSetKind, ChangeSetRequest, Cloud, Deletion, ParameterValue, Status,
};
use crate::error::Error;
use crate::style::visible;

/// Makes a change set and waits for it; nothing if CloudFormation says at once that there are no changes.
pub(crate) async fn propose<C: Cloud>(
    cloud: &C,
    request: &ChangeSetRequest,
) -> Result<Option<ChangeSet>, Error> {
    for _ in 0..3 {
        let is_new = match cloud
            .create_change_set(request, &fresh(&request.name))
            .await
        {
            Ok(_) => true,
            Err(fault) if fault.has_code("AlreadyExists") => false,
            Err(fault) if fault.message.contains("No updates are to be performed") => {
                return Ok(None);
            }
            Err(fault) => {
                let advice = failure::advice(&fault.message);
                let error = Error::from(fault);
                return Err(match advice {
                    Some(advice) => error.help(advice),
                    None => error,
                });
            }
        };
        let Some(change_set) = settled(cloud, request).await? else {
            continue;
        };
        let is_usable = change_set.is_available() || change_set.is_executed();
        if is_new || is_usable && says_what_is_wanted(cloud, request, &change_set).await? {
            return Ok(Some(change_set));
        }
        // Left behind by a command that was interrupted, and of no use; or of the same name, and of something else.
        cloud
            .delete_change_set(&request.stack, &change_set.id)
            .await?;
    }
    Err(Error::new(format!(
        "the change set of `{}` vanishes as soon as it is made",
        request.stack
    ))
    .help("does somebody else deploy it at the same time?"))
}

/// Makes a change set that looks into nested stacks, and where CloudFormation cannot do that, one that does not.
///
/// What a deployment would do well, a look beforehand cannot always: some values are known only meanwhile.
pub(crate) async fn propose_with_nested<C: Cloud>(
    cloud: &C,
    request: &ChangeSetRequest,
    note: impl Fn(String),
) -> Result<Option<ChangeSet>, Error> {
    let reason = match propose(cloud, request).await {
        Ok(Some(change_set)) if change_set.is_failed() && !change_set.is_empty() => {
            let within = nested::failed_within(cloud, &change_set).await;
            let Some(reason) = within.filter(|_| request.include_nested) else {
                return Ok(Some(change_set));
            };
            cloud
                .delete_change_set(&change_set.stack_id, &change_set.id)
                .await?;
            reason
        }
        Err(error) if request.include_nested && error.message().contains("ested stack") => {
            error.message().to_owned()
        }
        other => return other,
    };
    note(format!(
        "CloudFormation cannot look into the nested stacks of `{}` beforehand: {}; what changes within is taken from \
         the templates",
        request.stack,
        visible(&reason)
    ));
    let plain = ChangeSetRequest {
        name: token(&[&request.name, "plain"]),
        include_nested: false,
        ..request.clone()
    };
    propose(cloud, &plain).await
}

/// Takes a change set back, and the stack if it was made for it.
pub(crate) async fn withdraw<C: Cloud>(
    cloud: &C,
    change_set: &ChangeSet,
    is_new: bool,
) -> Result<(), Error> {
    cloud
        .delete_change_set(&change_set.stack_id, &change_set.id)
        .await?;
    if is_new {
        leave_nothing(cloud, &change_set.stack_id).await?;
    }
    Ok(())
}

/// Deletes a stack that is nothing yet but a name that change sets hang on.
pub(crate) async fn leave_nothing<C: Cloud>(cloud: &C, stack_id: &str) -> Result<(), Error> {
    let state = cloud.stack(stack_id).await?;
    if state.is_some_and(|state| state.status == Status::ReviewInProgress) {
        let deletion = Deletion {
            stack: stack_id.to_owned(),
            token: token(&["withdraw", stack_id]),
            ..Deletion::default()
        };
        cloud.delete_stack(&deletion).await?;
    }
    Ok(())
}

/// Whether a change set that was found by its name is what would be made: of this template, these values and these tags.
async fn says_what_is_wanted<C: Cloud>(
    cloud: &C,
    request: &ChangeSetRequest,
    change_set: &ChangeSet,
) -> Result<bool, Error> {
    // What is executed already is gone through again from the start, whatever it said.
    if change_set.is_executed() {
        return Ok(true);
    }
    let text = cloud
        .change_set_template(&request.stack, &change_set.id)
        .await?;
    let wanted = Prepared::of(request.text.clone())?;
    let same_value = |(name, value): (&String, &ParameterValue)| match value {
        ParameterValue::Given(value) => change_set.parameters.get(name) == Some(value),
        ParameterValue::Previous => true,
    };
    let is_import = request.kind == ChangeSetKind::Import;
    Ok(wanted.says_the_same(&text)
        && request.parameters.iter().all(same_value)
        && (is_import || request.tags == change_set.tags))
}

/// The change set once it has been made.
async fn settled<C: Cloud>(
    cloud: &C,
    request: &ChangeSetRequest,
) -> Result<Option<ChangeSet>, Error> {
    let mut pause = Pause::new();
    loop {
        match cloud.change_set(&request.stack, &request.name).await? {
            Some(change_set) if change_set.is_pending() => pause.wait().await,
            other => return Ok(other),
        }
    }
}
