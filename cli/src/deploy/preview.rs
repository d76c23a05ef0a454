//! What a deployment would do, by CloudFormation's word, without anything of it staying.

use super::prepared::Prepared;
use super::proposal::{propose, withdraw};
use super::settings::Settings;
use super::token::{fresh, token};
use crate::asset::Root;
use crate::aws::{Account, ChangeSet, ChangeSetKind, ChangeSetRequest, Cloud};
use crate::error::Error;
use crate::manifest::Stack;

/// Makes a change set, reads it, and deletes it again. Nothing if there is nothing to change.
pub async fn preview(
    account: &Account,
    root: &Root,
    stack: &Stack,
    settings: &Settings,
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
            // Values may be secret, and are not to be told from a name.
            &fresh(&stack.name),
        ]),
        kind: if deployed.is_some() {
            ChangeSetKind::Update
        } else {
            ChangeSetKind::Create
        },
        template: prepared.deliver(account, |_| {}).await?,
        text: prepared.text.clone(),
        parameters: settings
            .parameters
            .choose(&stack.name, &prepared.template, deployed)?,
        tags: settings.tags_of(stack),
        capabilities: prepared.capabilities.clone(),
        ..ChangeSetRequest::default()
    };
    let Some(change_set) = propose(cloud, &request).await? else {
        return Ok(None);
    };
    // The stack that was made only to hold the change set goes with it.
    let is_new = state.is_none_or(|state| state.status == "DELETE_COMPLETE");
    withdraw(cloud, &change_set, is_new).await?;
    if change_set.status == "FAILED" && !change_set.is_empty() {
        let reason = change_set
            .reason
            .as_deref()
            .unwrap_or("CloudFormation gives no reason");
        return Err(
            Error::new(format!("CloudFormation refuses to change `{}`", stack.name))
                .caused_by(reason),
        );
    }
    Ok(Some(change_set))
}
