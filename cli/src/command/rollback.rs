//! `cargo infrastruct rollback`.

use std::pin::pin;

use clap::Args;
use serde_json::json;

use super::deploy::interrupted;
use crate::aws::{Account, Accounts, Cloud, Rollback as Call, Since, Status};
use crate::context::Context;
use crate::deploy::stuck::{self, Continuation};
use crate::deploy::{Progress, failure, token, watch};
use crate::error::Error;
use crate::manifest::Stack;
use crate::outcome::Outcome;
use crate::terminal::{ADD, BOLD, paint};
use watch::Mark;

/// Take a stack back to its last state that was well
///
/// Goes on with a rollback that failed, rolls back what `deploy --no-rollback` left, and cancels an update that is in
/// progress.
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    cargo infrastruct rollback Ingest\n  \
    cargo infrastruct rollback Ingest --skip Inbox,Outbox")]
pub(crate) struct Rollback {
    /// The stack
    #[arg(value_name = "STACK")]
    stack: String,
    /// Resources that are left as they are, where a rollback failed because of them
    #[arg(long, value_name = "RESOURCE", value_delimiter = ',')]
    skip: Vec<String>,
    /// Role that CloudFormation acts in
    #[arg(long, value_name = "ARN")]
    role: Option<String>,
}

impl Rollback {
    pub(crate) async fn run(&self, context: &Context) -> Result<Outcome, Error> {
        let stacks = context.stacks(std::slice::from_ref(&self.stack))?;
        let progress = Progress::new(context.terminal);
        let accounts = Accounts::new(&context.environment);
        let mut documents = Vec::new();
        for stack in &stacks {
            let account = accounts.of(stack).await?;
            let mut work = pin!(self.roll_back(&account, stack, &progress));
            let status = tokio::select! {
                result = &mut work => result?,
                _ = tokio::signal::ctrl_c() => return Err(interrupted(&progress, &[])),
            };
            if context.json {
                documents.push(json!({ "name": stack.name, "status": status.as_str() }));
            } else {
                progress.note(&format!(
                    "{} {}",
                    paint(BOLD, &stack.name),
                    paint(ADD, &format!("is {status}"))
                ));
            }
        }
        if context.json {
            let document = json!({ "version": 1, "stacks": documents });
            context.terminal.print(&format!("{document:#}"));
        }
        Ok(Outcome::Done)
    }

    /// What CloudFormation takes no notice of in a stack's state would be taken for granted.
    fn refuse_what_is_ignored(&self, name: &str, status: &Status) -> Result<(), Error> {
        let is_continued = *status == Status::UpdateRollbackFailed;
        if !self.skip.is_empty() && !is_continued {
            return Err(Error::usage(format!(
                "`{name}` is {status}, and `--skip` serves a rollback that failed"
            ))
            .help("leave it out"));
        }
        let takes_role = is_continued || status.is_unfinished();
        if self.role.is_some() && !takes_role {
            return Err(Error::usage(format!(
                "`{name}` is {status}: what is under way keeps its role, and takes no `--role`"
            ))
            .help("leave it out"));
        }
        Ok(())
    }

    async fn roll_back(
        &self,
        account: &Account,
        stack: &Stack,
        progress: &Progress,
    ) -> Result<Status, Error> {
        let cloud = account.cloud();
        let name = &stack.name;
        let state = cloud
            .stack(name)
            .await?
            .filter(|state| !state.status.is_absent());
        let Some(state) = state else {
            return Err(Error::new(format!("`{name}` has not been deployed")));
        };
        self.refuse_what_is_ignored(name, &state.status)?;
        let latest = cloud
            .events(&state.id, Since::Lately)
            .await?
            .pop()
            .map(|event| event.id)
            .unwrap_or_default();
        let token = token(&["rollback", &state.id, &latest, &self.skip.join(",")]);
        // What is under way was started with another token, and may be over before the first look.
        let mut mark = Mark::default();
        match &state.status {
            Status::UpdateRollbackFailed => {
                let manner = Continuation {
                    skip: &self.skip,
                    role_arn: self.role.as_deref(),
                };
                stuck::continue_rollback(cloud, stack, &state, manner, progress).await?;
                return Ok(Status::UpdateRollbackComplete);
            }
            Status::UpdateInProgress => cloud.cancel_update(&state.id, &token).await?,
            Status::CreateFailed | Status::UpdateFailed => {
                let call = Call {
                    stack: state.id.clone(),
                    token: token.clone(),
                    role_arn: self.role.clone(),
                    ..Call::default()
                };
                cloud.roll_back(&call).await?;
                mark = Mark {
                    after: Some(latest.as_str()).filter(|id| !id.is_empty()),
                    token: Some(&token),
                };
            }
            status if status.is_in_progress() => {}
            Status::ImportRollbackFailed => return Err(stuck::import_rollback_failed(stack)),
            other => {
                let help = match other {
                    Status::RollbackComplete | Status::RollbackFailed => format!(
                        "it failed to be created: `cargo infrastruct deploy {name}` deletes it and creates it anew"
                    ),
                    Status::DeleteFailed => {
                        format!("`cargo infrastruct destroy {name}` tries again to delete it")
                    }
                    _ => "to go back to an older version, check it out and deploy it".to_owned(),
                };
                let message = format!("`{name}` is {other}: there is nothing to roll back");
                return Err(Error::new(message).help(help));
            }
        }
        let mut operation = progress.begin(stack, "rolling back", stack.resources.len());
        let ending = watch::follow(cloud, &state.id, mark, &mut operation).await?;
        drop(operation);
        match ending.state.status {
            status @ (Status::UpdateRollbackComplete
            | Status::RollbackComplete
            | Status::UpdateComplete
            | Status::CreateComplete) => Ok(status),
            Status::UpdateRollbackFailed => {
                Err(stuck::rollback_failed(cloud, stack, &ending.state).await)
            }
            _ => Err(failure::explain(cloud, stack, &ending.state, &ending.events).await),
        }
    }
}
