//! `cargo infrastruct execute` and `reject`.

use std::pin::pin;

use clap::Args;
use serde_json::json;

use super::deploy::interrupted;
use crate::asset::Root;
use crate::aws::{Account, Accounts, ChangeSet, Cloud, CloudFormation, Deletion, Status, Waiting};
use crate::context::Context;
use crate::deploy::{
    Conclusion, Consent, Deployment, Prepared, Progress, Risk, Settings, check_same, token,
};
use crate::error::Error;
use crate::manifest::Stack;
use crate::outcome::Outcome;
use crate::terminal::{ADD, BOLD, DIM, WARN, paint};

/// Execute change sets that `deploy --prepare` has made
///
/// Each is shown again, and what broadens access or loses data is asked about as `deploy` does. It has to be of the
/// template that the app builds now, so that what was reviewed and what is here are the same; `--as-prepared` takes any.
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    cargo infrastruct deploy --prepare && cargo infrastruct execute\n  \
    cargo infrastruct execute Ingest --change-set infrastruct-0f3c…")]
pub(crate) struct Execute {
    /// Stacks; `*` stands for anything [default: all that have a change set that waits]
    #[arg(value_name = "STACK")]
    stacks: Vec<String>,
    /// The change set, where a stack has several that wait
    #[arg(long, value_name = "NAME")]
    change_set: Option<String>,
    /// Agree to everything
    #[arg(short, long)]
    yes: bool,
    /// Agree to these risks
    #[arg(long, value_name = "RISK", value_delimiter = ',')]
    allow: Vec<Risk>,
    /// Execute also what is of another template than the app builds now
    #[arg(long)]
    as_prepared: bool,
    /// Keep what was deployed when something fails, instead of rolling back
    #[arg(long)]
    no_rollback: bool,
}

/// Delete a change set that `deploy --prepare` has made, and the stack if it was made only for that
#[derive(Args, Debug)]
pub(crate) struct Reject {
    /// The stack
    #[arg(value_name = "STACK")]
    stack: String,
    /// The change set, where the stack has several that wait
    #[arg(long, value_name = "NAME")]
    change_set: Option<String>,
}

impl Execute {
    pub(crate) async fn run(&self, context: &Context) -> Result<Outcome, Error> {
        let stacks = context.stacks(&self.stacks)?;
        if self.change_set.is_some() && stacks.len() != 1 {
            return Err(
                Error::new("`--change-set` names the change set of one stack")
                    .help("name the stack"),
            );
        }
        let progress = Progress::new(context.terminal);
        let accounts = Accounts::new(&context.environment);
        let root = context.asset_root()?;
        let mut work = pin!(self.execute(&accounts, &root, &stacks, &progress));
        let done = tokio::select! {
            done = &mut work => done?,
            _ = tokio::signal::ctrl_c() => return Err(interrupted(&progress, &self.stacks)),
        };
        if context.json {
            let document = json!({ "version": 1, "stacks": done.iter().map(|(stack, change_set, conclusion)| json!({
                "name": stack, "changeSet": change_set, "conclusion": word(*conclusion),
            })).collect::<Vec<_>>() });
            context.terminal.print(&format!("{document:#}"));
        }
        let refused = done
            .iter()
            .any(|(_, _, conclusion)| *conclusion == Conclusion::Refused);
        Ok(if refused {
            Outcome::Refused
        } else {
            Outcome::Done
        })
    }

    async fn execute(
        &self,
        accounts: &Accounts,
        root: &Root,
        stacks: &[Stack],
        progress: &Progress,
    ) -> Result<Vec<(String, String, Conclusion)>, Error> {
        let mut done = Vec::new();
        for stack in stacks {
            let account = accounts.to_change(stack).await?;
            let cloud = account.cloud();
            let waiting = choose(cloud, stack, self.change_set.as_deref(), true).await?;
            let Some(waiting) = waiting else {
                if stacks.len() == 1 {
                    return Err(none(stack));
                }
                continue;
            };
            let change_set = read(cloud, stack, &waiting).await?;
            let conclusion = self
                .hand_over(root, &account, stack, &change_set, progress)
                .await?;
            let style = if conclusion == Conclusion::Refused {
                WARN
            } else {
                ADD
            };
            progress.note(&format!(
                "{} {}",
                paint(BOLD, stack.id()),
                paint(style, word(conclusion))
            ));
            done.push((stack.id().to_owned(), change_set.name.clone(), conclusion));
            if conclusion == Conclusion::Refused {
                break;
            }
        }
        if done.is_empty() {
            progress.note(&paint(DIM, "no change set waits to be executed"));
        }
        Ok(done)
    }

    async fn hand_over(
        &self,
        root: &Root,
        account: &Account,
        stack: &Stack,
        change_set: &ChangeSet,
        progress: &Progress,
    ) -> Result<Conclusion, Error> {
        let cloud = account.cloud();
        let text = cloud
            .change_set_template(&change_set.stack_id, &change_set.id)
            .await?;
        if !self.as_prepared {
            let built = Prepared::read(stack, root, account).await?;
            check_same(&stack.name, &change_set.name, &built, &text)?;
        }
        let prepared = Prepared::of(text)?;
        let settings = Settings {
            consent: Consent {
                everything: self.yes,
                risks: self.allow.clone(),
            },
            keep_on_failure: self.no_rollback,
            ..Settings::default()
        };
        let deployment = Deployment {
            stack,
            prepared: &prepared,
            settings: &settings,
            progress,
        };
        Ok(deployment.hand_over(cloud, change_set).await?.0)
    }
}

impl Reject {
    pub(crate) async fn run(&self, context: &Context) -> Result<Outcome, Error> {
        let stacks = context.stacks(std::slice::from_ref(&self.stack))?;
        let accounts = Accounts::new(&context.environment);
        let mut rejected = Vec::new();
        for stack in &stacks {
            let account = accounts.to_change(stack).await?;
            let cloud = account.cloud();
            let waiting = choose(cloud, stack, self.change_set.as_deref(), false).await?;
            let change_set = read(cloud, stack, &waiting.ok_or_else(|| none(stack))?).await?;
            if change_set.is_executed() {
                return Err(Error::new(format!(
                    "the change set `{}` of `{}` is being executed, or was",
                    change_set.name, stack.name
                ))
                .help(format!(
                    "`cargo infrastruct rollback {}` takes back what is under way",
                    stack.name
                )));
            }
            cloud
                .delete_change_set(&change_set.stack_id, &change_set.id)
                .await?;
            clean_up(cloud, stack, &change_set).await?;
            context.terminal.note(&format!(
                "{} the change set `{}` is deleted",
                paint(BOLD, &stack.name),
                change_set.name
            ));
            rejected.push(json!({ "name": stack.id(), "changeSet": change_set.name }));
        }
        if context.json {
            let document = json!({ "version": 1, "rejected": rejected });
            context.terminal.print(&format!("{document:#}"));
        }
        Ok(Outcome::Done)
    }
}

/// The change set that is named, or the only one that waits.
async fn choose(
    cloud: &CloudFormation,
    stack: &Stack,
    name: Option<&str>,
    only_available: bool,
) -> Result<Option<Waiting>, Error> {
    if let Some(name) = name {
        let (name, id) = (name.to_owned(), name.to_owned());
        return Ok(Some(Waiting {
            id,
            name,
            ..Waiting::default()
        }));
    }
    let mut waiting = cloud.change_sets(&stack.name).await?;
    waiting.retain(|it| !it.is_executed && (it.is_available || !only_available));
    if waiting.len() > 1 {
        let error = Error::new(format!(
            "{} change sets of `{}` wait",
            waiting.len(),
            stack.name
        ));
        let error = error.help("name one with `--change-set NAME`");
        return Err(waiting.iter().fold(error, |error, it| {
            error.help(format!("`{}` was made at {}", it.name, it.made_at))
        }));
    }
    Ok(waiting.pop())
}

/// Deletes a stack that was there only to hold the change set.
async fn clean_up(
    cloud: &CloudFormation,
    stack: &Stack,
    change_set: &ChangeSet,
) -> Result<(), Error> {
    let id = &change_set.stack_id;
    let state = cloud.stack(id).await?;
    let is_empty = state.is_some_and(|state| state.status == Status::ReviewInProgress);
    let others = cloud.change_sets(&stack.name).await?;
    if is_empty && others.iter().all(|other| other.id == change_set.id) {
        let deletion = Deletion {
            stack: id.clone(),
            token: token(&["reject", id]),
            ..Deletion::default()
        };
        cloud.delete_stack(&deletion).await?;
    }
    Ok(())
}

async fn read(
    cloud: &CloudFormation,
    stack: &Stack,
    waiting: &Waiting,
) -> Result<ChangeSet, Error> {
    let found = cloud.change_set(&stack.name, &waiting.id).await?;
    found.ok_or_else(|| {
        Error::new(format!(
            "`{}` has no change set `{}`",
            stack.name, waiting.name
        ))
    })
}

fn none(stack: &Stack) -> Error {
    let name = &stack.name;
    Error::new(format!("no change set of `{name}` waits")).help(format!(
        "`cargo infrastruct deploy {name} --prepare` makes one"
    ))
}

fn word(conclusion: Conclusion) -> &'static str {
    match conclusion {
        Conclusion::Refused => "refused",
        _ => "deployed",
    }
}
