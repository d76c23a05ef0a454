//! Making a change set, or finding the one that was made.

use super::failure;
use super::token::fresh;
use super::watch::Pause;
use crate::aws::{ChangeSet, ChangeSetRequest, Cloud};
use crate::error::Error;

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
        if is_new || is_usable {
            return Ok(Some(change_set));
        }
        // Left behind by a command that was interrupted, and of no use.
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
