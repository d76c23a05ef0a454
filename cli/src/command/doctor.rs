//! `cargo infrastruct doctor`.

use std::process::Command;

use clap::Args;
use serde_json::json;

use crate::aws::{Account, Accounts, Cloud, Status};
use crate::context::Context;
use crate::error::Error;
use crate::manifest::Stack;
use crate::outcome::Outcome;
use crate::terminal::{ADD, BOLD, ERROR, WARN, paint};

/// Check what deploying needs: the toolchain, the app, credentials, the region, the state of the stacks
///
/// Credentials are never shown; the account and the caller's ARN are.
#[derive(Args, Debug)]
pub(crate) struct Doctor {
    /// Leave out everything that calls AWS
    #[arg(long)]
    offline: bool,
}

/// How well something is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Health {
    Well,
    Odd,
    Ill,
}

struct Diagnosis {
    health: Health,
    topic: String,
    text: String,
}

impl Doctor {
    pub(crate) async fn run(&self, context: &Context) -> Result<Outcome, Error> {
        let mut findings = vec![tool("cargo", Health::Ill), tool("rustc", Health::Ill)];
        let manifest = context.manifest();
        findings.push(match &manifest {
            Ok(manifest) => diagnosis(
                Health::Well,
                "app",
                format!(
                    "{} {}, checked against the schemas of {}",
                    manifest.stacks.len(),
                    if manifest.stacks.len() == 1 {
                        "stack"
                    } else {
                        "stacks"
                    },
                    manifest.schema_date
                ),
            ),
            Err(error) => diagnosis(Health::Ill, "app", error.to_string()),
        });
        if !self.offline {
            let stacks = manifest.as_ref().map(|manifest| manifest.stacks.as_slice());
            let stacks = stacks.unwrap_or_default();
            Box::pin(self.account(context, stacks, &mut findings)).await;
        }
        let is_ill = findings.iter().any(|finding| finding.health == Health::Ill);
        if context.json {
            let list: Vec<_> = findings
                .iter()
                .map(|it| json!({ "topic": it.topic, "ok": it.health != Health::Ill, "text": it.text }))
                .collect();
            context.terminal.print(&format!(
                "{:#}",
                json!({ "version": 1, "ok": !is_ill, "findings": list })
            ));
        } else {
            for finding in &findings {
                let mark = match finding.health {
                    Health::Well => paint(ADD, "✓"),
                    Health::Odd => paint(WARN, "!"),
                    Health::Ill => paint(ERROR, "✗"),
                };
                let text = finding.text.replace('\n', "\n    ");
                context
                    .terminal
                    .print(&format!("{mark} {} {text}", paint(BOLD, &finding.topic)));
            }
        }
        Ok(if is_ill {
            Outcome::Failed
        } else {
            Outcome::Done
        })
    }

    async fn account(&self, context: &Context, stacks: &[Stack], findings: &mut Vec<Diagnosis>) {
        // where no region is chosen, a stack may say its own
        let own = stacks.iter().find(|stack| stack.region.is_some());
        let account = match (Account::connect(&context.environment, None).await, own) {
            (Err(_), Some(stack)) => Account::connect(&context.environment, Some(stack)).await,
            (account, _) => account,
        };
        let account = match account {
            Ok(account) => account,
            Err(error) => {
                return findings.push(diagnosis(Health::Ill, "region", error.to_string()));
            }
        };
        findings.push(diagnosis(
            Health::Well,
            "region",
            account.region().to_owned(),
        ));
        if let Some(endpoint) = account.endpoint() {
            findings.push(diagnosis(
                Health::Odd,
                "endpoint",
                format!("{endpoint} is called instead of AWS"),
            ));
        }
        match account.caller().await {
            Ok(caller) => {
                findings.push(diagnosis(
                    Health::Well,
                    "credentials",
                    format!("{} as {}", caller.account, caller.arn),
                ));
            }
            Err(error) => {
                return findings.push(diagnosis(Health::Ill, "credentials", error.to_string()));
            }
        }
        let accounts = Accounts::new(&context.environment);
        for stack in stacks {
            let topic = format!("stack {}", stack.name);
            let state = async {
                let account = accounts.of(stack).await?;
                Ok::<_, Error>(account.cloud().stack(&stack.name).await?)
            };
            findings.push(match state.await {
                Err(error) => diagnosis(Health::Ill, &topic, error.to_string()),
                Ok(None) => diagnosis(Health::Well, &topic, "is not deployed yet".to_owned()),
                Ok(Some(state)) => {
                    let (health, advice) = advice(&state.status, &stack.name);
                    diagnosis(health, &topic, format!("is {}{advice}", state.status))
                }
            });
        }
    }
}

/// What a stack's status means for the next deployment.
fn advice(status: &Status, name: &str) -> (Health, String) {
    match status {
        Status::RollbackComplete | Status::RollbackFailed => (
            Health::Odd,
            "; the next deployment deletes it and creates it anew".to_owned(),
        ),
        Status::CreateFailed | Status::UpdateFailed => (
            Health::Odd,
            format!(
                "; go on with `cargo infrastruct deploy {name} --no-rollback`, or back with `cargo infrastruct rollback {name}`"
            ),
        ),
        Status::ReviewInProgress => (
            Health::Odd,
            "; a change set was made for it and never executed".to_owned(),
        ),
        Status::UpdateRollbackFailed => (
            Health::Ill,
            format!("; `cargo infrastruct rollback {name}` goes on"),
        ),
        Status::DeleteFailed => (
            Health::Ill,
            format!("; `cargo infrastruct destroy {name} --retain RESOURCE` goes on"),
        ),
        _ if status.is_in_progress() => (
            Health::Odd,
            format!("; `cargo infrastruct events {name} --follow` watches"),
        ),
        Status::ImportRollbackFailed => (
            Health::Ill,
            format!("; `cargo infrastruct events {name} --failed` shows what stands in the way"),
        ),
        Status::Unknown(_) => (
            Health::Odd,
            ", which this version of the command does not know".to_owned(),
        ),
        _ => (Health::Well, String::new()),
    }
}

fn tool(name: &str, missing: Health) -> Diagnosis {
    match Command::new(name).arg("--version").output() {
        Ok(output) if output.status.success() => diagnosis(
            Health::Well,
            name,
            String::from_utf8_lossy(&output.stdout).trim().to_owned(),
        ),
        _ => diagnosis(missing, name, "is not there".to_owned()),
    }
}

fn diagnosis(health: Health, topic: &str, text: String) -> Diagnosis {
    Diagnosis {
        health,
        topic: topic.to_owned(),
        text,
    }
}
