//! What a deployment would change, without anything of it staying.

use super::nested::{self, Hierarchy};
use super::prepared::Prepared;
use super::progress::Progress;
use super::proposal::{propose_with_nested, withdraw};
use super::settings::Settings;
use super::token::fresh;
use crate::asset::Root;
use crate::aws::{Account, ChangeSet, ChangeSetKind, ChangeSetRequest, Cloud, StackState, Status};
use crate::diff::Difference;
use crate::error::Error;
use crate::manifest::Stack;
use crate::template::Template;

/// What a deployment would change of a stack.
#[derive(Debug)]
pub(crate) struct Preview {
    /// Whether there is no such stack yet.
    pub(crate) is_new: bool,
    /// What would change.
    pub(crate) difference: Difference,
}

/// Looks at what a deployment with these settings would change.
///
/// With `asks`, CloudFormation is asked what is replaced: a change set is made, read, and deleted again.
pub(crate) async fn preview(
    account: &Account,
    root: &Root,
    stack: &Stack,
    settings: &Settings,
    asks: bool,
    progress: &Progress,
) -> Result<Preview, Error> {
    let cloud = account.cloud();
    // What is deployed says where its assets are, so what is built has to say it, too.
    let prepared = Prepared::read(stack, root, account).await?;
    let state = cloud.stack(&stack.name).await?;
    let deployed = state.as_ref().filter(|state| state.status.is_there());
    let old = match deployed {
        Some(state) => Template::read(&cloud.template(&state.id).await?)?,
        None => Template::default(),
    };
    let new = &prepared.template;
    let values = match deployed {
        Some(state) => settings.parameters.changed(&stack.name, state),
        None => Vec::new(),
    };
    let mut difference = Difference::with_values(&old, new, &stack.resources, &values);
    if let Some(state) = deployed {
        difference.compare_tags(&state.tags, &settings.tags_of(stack));
    }
    let change_set = if asks {
        change_set(
            account,
            stack,
            settings,
            &prepared,
            state.as_ref(),
            progress,
        )
        .await?
    } else {
        None
    };
    if let Some(change_set) = &change_set {
        difference.correct(&old, new, &change_set.replacements());
    }
    let hierarchy = Hierarchy {
        old: &old,
        new,
        stack_id: deployed.map(|state| state.id.as_str()),
        change_set: change_set.as_ref(),
        files: &prepared.nested,
    };
    let compared = nested::compare(cloud, hierarchy, &mut difference).await;
    if let Some(change_set) = &change_set {
        withdraw(cloud, change_set, is_new(state.as_ref())).await?;
    }
    compared?;
    Ok(Preview {
        is_new: deployed.is_none(),
        difference,
    })
}

/// Whether a stack is made only to hold the change set.
fn is_new(state: Option<&StackState>) -> bool {
    state.is_none_or(|state| state.status == Status::DeleteComplete)
}

/// Makes the change set; nothing if there is nothing to change.
async fn change_set(
    account: &Account,
    stack: &Stack,
    settings: &Settings,
    prepared: &Prepared,
    state: Option<&StackState>,
    progress: &Progress,
) -> Result<Option<ChangeSet>, Error> {
    let cloud = account.cloud();
    let deployed = state.filter(|state| !state.status.is_absent());
    let request = ChangeSetRequest {
        stack: stack.name.clone(),
        // Values may be secret, and are not to be told from a name.
        name: fresh(&stack.name),
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
        include_nested: nested::has_nested(&prepared.template),
        ..ChangeSetRequest::default()
    };
    let note = |text: String| progress.note(&text);
    let Some(mut change_set) = propose_with_nested(cloud, &request, note).await? else {
        return Ok(None);
    };
    if !change_set.is_failed() {
        nested::gather(cloud, &mut change_set).await?;
        return Ok(Some(change_set));
    }
    withdraw(cloud, &change_set, is_new(state)).await?;
    if change_set.is_empty() {
        return Ok(None);
    }
    let reason = change_set
        .reason
        .as_deref()
        .unwrap_or("CloudFormation gives no reason");
    Err(Error::new(format!("CloudFormation refuses to change `{}`", stack.name)).caused_by(reason))
}
