//! Executing a change set, and following that to its end.

use super::progress::Progress;
use super::token::token;
use super::watch::{Ending, Mark, follow};
use crate::aws::{ChangeSet, Cloud, Execution, Since};
use crate::error::Error;
use crate::manifest::Stack;

/// How a change set is executed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Manner {
    /// What is shown meanwhile: `deploying`, `importing`.
    pub(crate) doing: &'static str,
    /// Whether what was deployed stays when something fails.
    pub(crate) keep_on_failure: bool,
}

/// Executes a change set. Nothing comes back where it can no longer be executed, and this command is not why: the stack
/// has moved on, and what was shown is no longer what would happen.
pub(crate) async fn execute<C: Cloud>(
    cloud: &C,
    stack: &Stack,
    change_set: &ChangeSet,
    manner: Manner,
    progress: &Progress,
) -> Result<Option<Ending>, Error> {
    let stack_id = &change_set.stack_id;
    let latest = cloud.events(stack_id, Since::Lately).await?.pop();
    let latest = latest.map(|event| event.id);
    let execution = Execution {
        stack: stack_id.clone(),
        change_set: change_set.id.clone(),
        token: token(&["execute", &change_set.id]),
        keep_on_failure: manner.keep_on_failure,
    };
    let mark = Mark {
        after: latest.as_deref(),
        token: Some(&execution.token),
    };
    match cloud.execute_change_set(&execution).await {
        Err(fault) if fault.has_code("InvalidChangeSetStatus") || fault.is_missing() => {
            if !is_under_way(cloud, change_set, mark).await? {
                return Ok(None);
            }
        }
        other => other?,
    }
    let mut operation = progress.begin(stack, manner.doing, change_set.count());
    follow(cloud, stack_id, mark, &mut operation)
        .await
        .map(Some)
}

/// Whether a change set that cannot be executed is being executed by this very command: the call arrived, its answer
/// was lost, and it was made again. The token on the events tells that from what a colleague does.
async fn is_under_way<C: Cloud>(
    cloud: &C,
    change_set: &ChangeSet,
    mark: Mark<'_>,
) -> Result<bool, Error> {
    let since = match mark.after {
        Some(id) => Since::Event(id),
        None => Since::Creation,
    };
    let events = cloud.events(&change_set.stack_id, since).await?;
    let own = |token: Option<&str>| token.is_some() && token == mark.token;
    if events.iter().any(|event| own(event.token.as_deref())) {
        return Ok(true);
    }
    if events.iter().any(|event| event.token.is_some()) {
        return Ok(false);
    }
    // Nothing shows yet, or tokens do not: then the change set's own word counts.
    let change_set = cloud
        .change_set(&change_set.stack_id, &change_set.id)
        .await?;
    Ok(change_set.is_some_and(|change_set| change_set.is_executing()))
}
