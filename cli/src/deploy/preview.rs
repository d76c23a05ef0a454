//! What a deployment would do, by CloudFormation's word, without anything of it staying.

use super::parameters::Parameters;
use super::prepared::Prepared;
use super::proposal::propose;
use super::token::token;
use crate::asset::Root;
use crate::aws::{Account, ChangeSet, ChangeSetKind, ChangeSetRequest, Cloud, Deletion};
use crate::error::Error;
use crate::manifest::Stack;

/// Makes a change set, reads it, and deletes it again. Nothing if there is nothing to change.
pub async fn preview(
    account: &Account,
    root: &Root,
    stack: &Stack,
) -> Result<Option<ChangeSet>, Error> {
    let cloud = account.cloud();
    let state = cloud.stack(&stack.name).await?;
    let deployed = state.as_ref().filter(|state| !state.status.is_absent());
    let prepared = Prepared::read(stack, root, account).await?;
    let request = ChangeSetRequest {
        stack: stack.name.clone(),
        name: token(&[
            "preview",
            &stack.name,
            &prepared.text,
            deployed.map_or("", |state| &state.changed_at),
        ]),
        kind: if deployed.is_some() {
            ChangeSetKind::Update
        } else {
            ChangeSetKind::Create
        },
        template: prepared.deliver(account, |_| {}).await?,
        text: prepared.text.clone(),
        parameters: Parameters::default().choose(&stack.name, &prepared.template, deployed)?,
        tags: stack.tags.clone(),
        capabilities: prepared.capabilities.clone(),
        ..ChangeSetRequest::default()
    };
    let Some(change_set) = propose(cloud, &request).await? else {
        return Ok(None);
    };
    cloud
        .delete_change_set(&change_set.stack_id, &change_set.id)
        .await?;
    // The stack that was made only to hold the change set.
    let is_new = state.is_none_or(|state| state.status == "DELETE_COMPLETE");
    if is_new {
        let deletion = Deletion {
            stack: change_set.stack_id.clone(),
            token: token(&["preview", &change_set.stack_id]),
            ..Deletion::default()
        };
        cloud.delete_stack(&deletion).await?;
    }
    if change_set.status == "FAILED" && !change_set.is_empty() {
        let reason = change_set
            .reason
            .as_deref()
            .unwrap_or("CloudFormation gives no reason");
        return Err(
            Error::new(format!("CloudFormation refuses to change `{}`", stack.name))
                .source(&reason),
        );
    }
    Ok(Some(change_set))
}
