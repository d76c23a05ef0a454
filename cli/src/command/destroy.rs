//! `cargo infrastruct destroy`.

use std::fmt::Write;
use std::pin::pin;

use clap::Args;
use serde_json::json;

use super::deploy::interrupted;
use super::fleet::Fleet;
use crate::aws::{Account, Accounts, Cloud, Deletion, Since, StackState, Status};
use crate::content::Content;
use crate::context::Context;
use crate::deploy::nested::{self, Held};
use crate::deploy::{Consent, Progress, Risk, Settings, stuck, token};
use crate::error::Error;
use crate::manifest::Stack;
use crate::outcome::Outcome;
use crate::terminal::{ADD, BOLD, DIM, ERROR, paint};

/// Delete stacks, each before those that it depends on
///
/// Shows what will be deleted and what stays, and asks. A stack that is protected from deletion is refused, and so is
/// one whose exports another stack imports.
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    cargo infrastruct destroy Ingest\n  \
    cargo infrastruct destroy Ingest --retain InboxTable")]
pub(crate) struct Destroy {
    /// Stacks to delete; `*` stands for anything
    #[arg(value_name = "STACK", required_unless_present = "all")]
    stacks: Vec<String>,
    /// Delete every stack of the app
    #[arg(long, conflicts_with = "stacks")]
    all: bool,
    /// Agree to the deletion, also of what holds data
    #[arg(short, long)]
    yes: bool,
    /// Agree to these risks
    #[arg(long, value_name = "RISK", value_delimiter = ',')]
    allow: Vec<Risk>,
    /// Resources that stay, of a stack that could not be deleted
    #[arg(long, value_name = "RESOURCE", value_delimiter = ',')]
    retain: Vec<String>,
    /// Leave behind whatever cannot be deleted, of a stack that could not be deleted
    #[arg(long, conflicts_with = "retain")]
    force: bool,
    /// Role that CloudFormation acts in
    #[arg(long, value_name = "ARN")]
    role: Option<String>,
    #[command(flatten)]
    fleet: Fleet,
}

impl Destroy {
    pub(crate) async fn run(&self, context: &Context) -> Result<Outcome, Error> {
        let stacks = context.stacks(&self.stacks)?;
        let progress = Progress::new(context.terminal);
        if self.fleet.is_asked_for() {
            let consent = Consent {
                everything: self.yes,
                risks: self.allow.clone(),
            };
            let settings = Settings {
                consent,
                ..Settings::default()
            };
            self.refuse_for_stack_sets()?;
            return self
                .fleet
                .destroy(context, &stacks, &settings, &progress)
                .await;
        }
        let accounts = Accounts::new(&context.environment);
        let mut work = pin!(async {
            let mut deleted = Vec::new();
            for stack in stacks.iter().rev() {
                let account = accounts.of(stack).await?;
                if !self.destroy(&account, stack, &progress).await? {
                    return Ok::<_, Error>((deleted, Outcome::Refused));
                }
                deleted.push(stack.name.clone());
            }
            Ok((deleted, Outcome::Done))
        });
        let (deleted, outcome) = tokio::select! {
            result = &mut work => result?,
            _ = tokio::signal::ctrl_c() => return Err(interrupted(&progress, &self.stacks)),
        };
        if context.json {
            context.terminal.print(&format!(
                "{:#}",
                json!({ "version": 1, "deleted": deleted })
            ));
        }
        Ok(outcome)
    }

    /// Options that mean nothing to a StackSet: one that was ignored would be taken for granted.
    fn refuse_for_stack_sets(&self) -> Result<(), Error> {
        let options = [
            ("--retain", !self.retain.is_empty()),
            ("--force", self.force),
            ("--role", self.role.is_some()),
        ];
        match options.iter().find(|(_, is_given)| *is_given) {
            Some((option, _)) => Err(Error::usage(format!("a StackSet has no `{option}`"))
                .help("leave it out, or delete the stack in each account by itself")),
            None => Ok(()),
        }
    }

    async fn destroy(
        &self,
        account: &Account,
        stack: &Stack,
        progress: &Progress,
    ) -> Result<bool, Error> {
        let cloud = account.cloud();
        let name = &stack.name;
        loop {
            let state = cloud.stack(name).await?;
            let Some(state) = state.filter(|state| state.status != Status::DeleteComplete) else {
                progress.note(&format!(
                    "{} {}",
                    paint(BOLD, name),
                    paint(DIM, "is not there")
                ));
                return Ok(true);
            };
            if state.status.is_in_progress() {
                match stuck::attach(cloud, stack, &state, progress).await {
                    // A deployment that failed is no reason to keep the stack.
                    Err(error) if state.status == Status::DeleteInProgress => return Err(error),
                    _ => continue,
                }
            }
            if state.termination_protection {
                return Err(Error::refused(format!("`{name}` is protected from deletion"))
                    .help("deploy it without `.termination_protection(true)` and with `--allow destructive` first"));
            }
            let used = stuck::exports_in_use(cloud, &state, &|_| false).await?;
            if !used.is_empty() {
                return Err(stuck::export_in_use(stack, &used)
                    .help(format!("or delete them first, then `{name}`")));
            }
            if self.force && state.status != Status::DeleteFailed {
                return Err(Error::usage(format!("`{name}` has not failed to be deleted"))
                    .help("CloudFormation leaves behind what it cannot delete only then; try without `--force` first"));
            }
            if let Some(within) = self.retain.iter().find(|id| id.contains(['/', '.'])) {
                return Err(Error::usage(format!(
                    "`--retain {within}`: CloudFormation retains no resources within nested stacks"
                ))
                .help("name the nested stack itself, or give the resource `#[deletion_policy(Retain)]` where it is declared"));
            }
            if !self.retain.is_empty() && state.status != Status::DeleteFailed {
                return Err(Error::usage(format!("`{name}` has not failed to be deleted"))
                    .help("CloudFormation retains resources on request only then; try without `--retain` first")
                    .help("`#[deletion_policy(Retain)]`, deployed before, keeps a resource in any case"));
            }
            if !self.agreed(account, stack, &state, progress).await? {
                progress.note(&format!("{} stays as it is", paint(BOLD, name)));
                return Ok(false);
            }
            let latest = cloud
                .events(&state.id, Since::Lately)
                .await?
                .pop()
                .map(|event| event.id)
                .unwrap_or_default();
            let deletion = Deletion {
                stack: state.id.clone(),
                token: token(&[
                    "destroy",
                    &state.id,
                    &latest,
                    &self.retain.join(","),
                    &self.force.to_string(),
                ]),
                retain: self.retain.clone(),
                force: self.force,
                role_arn: self.role.clone(),
            };
            stuck::run_deletion(cloud, stack, &state, &deletion, &latest, progress).await?;
            progress.note(&format!("{} {}", paint(BOLD, name), paint(ADD, "deleted")));
            return Ok(true);
        }
    }

    async fn agreed(
        &self,
        account: &Account,
        stack: &Stack,
        state: &StackState,
        progress: &Progress,
    ) -> Result<bool, Error> {
        let cloud = account.cloud();
        let held = if state.status.is_absent() {
            Vec::new()
        } else {
            nested::held(cloud, &state.id).await?
        };
        let mut lost = Vec::new();
        let mut text = format!(
            "{} {}\n",
            paint(BOLD, &stack.name),
            paint(DIM, "will be deleted")
        );
        for Held {
            path,
            resource,
            policy,
        } in &held
        {
            let stays = policy.starts_with("Retain") || self.retain.contains(path);
            let content = Content::of(&resource.type_name);
            let note = match (stays, policy.as_str()) {
                (true, _) => paint(DIM, " stays"),
                (_, "Snapshot") => paint(DIM, " a snapshot stays"),
                _ => paint(ERROR, content.fate()),
            };
            if content.may_be_missed() && !stays && policy != "Snapshot" {
                lost.push(format!("`{path}`"));
            }
            let _ = writeln!(text, "  - {} {path}{note}", resource.type_name);
        }
        progress.note(&text);
        let consent = Consent {
            everything: self.yes,
            risks: self.allow.clone(),
        };
        let question = if lost.is_empty() {
            format!("delete `{}`?", stack.name)
        } else {
            format!(
                "delete `{}`, and what {} hold?",
                stack.name,
                lost.join(", ")
            )
        };
        let risks = [Risk::Destructive];
        if lost.is_empty() {
            return progress.ask(&consent, &question, &risks).await;
        }
        progress
            .ask_for_name(&consent, &question, &stack.name, &risks)
            .await
    }
}
