//! `cargo infrastruct drift`.

use aws_sdk_cloudformation::types::{DifferenceType, StackResourceDriftStatus};
use clap::Args;
use serde_json::json;

use crate::aws::{Accounts, Cloud, CloudFormation, Detection, ResourceDrift};
use crate::context::Context;
use crate::deploy::nested;
use crate::deploy::watch::Pause;
use crate::error::Error;
use crate::manifest::Stack;
use crate::outcome::Outcome;
use crate::terminal::{ADD, BOLD, DIM, REMOVE, WARN, paint, visible};

/// Show what was changed behind CloudFormation's back
///
/// Nested stacks are looked into, each by itself. Exits with code 4 if something differs, with 1 if that could not be found out. Resources of types that CloudFormation cannot look into are counted.
#[derive(Args, Debug)]
pub(crate) struct Drift {
    /// Stacks; `*` stands for anything [default: all]
    #[arg(value_name = "STACK")]
    stacks: Vec<String>,
}

impl Drift {
    pub(crate) async fn run(&self, context: &Context) -> Result<Outcome, Error> {
        let stacks = context.stacks(&self.stacks)?;
        let accounts = Accounts::new(&context.environment);
        let mut documents = Vec::new();
        let (mut is_in_sync, mut is_complete) = (true, true);
        for stack in &stacks {
            let account = accounts.of(stack).await?;
            let cloud = account.cloud();
            let state = cloud
                .stack(&stack.name)
                .await?
                .filter(|state| !state.status.is_absent());
            let Some(state) = state else {
                context.terminal.note(&format!(
                    "{} {}",
                    paint(BOLD, &stack.name),
                    paint(DIM, "is not deployed")
                ));
                continue;
            };
            let mut detected = vec![(String::new(), detect(cloud, &state.id).await?)];
            for (path, id) in nested::stacks_within(cloud, &state.id).await? {
                detected.push((path, detect(cloud, &id).await?));
            }
            for (path, (drifts, failure)) in detected {
                let name = match path.as_str() {
                    "" => stack.name.clone(),
                    path => format!("{}/{path}", stack.name),
                };
                // What is within a nested stack is declared elsewhere.
                let declaring = Some(stack).filter(|_| path.is_empty());
                is_in_sync &= drifts.iter().all(|drift| !is_drifted(drift));
                if let Some(reason) = failure {
                    let error = Error::new(format!(
                        "the drift of `{name}` could not be found out of everything"
                    ));
                    let error = error.caused_by(reason).help(
                    "what is shown was looked at; grant the permission to read the rest, or try again",
                );
                    context.terminal.note(&error.render());
                    is_complete = false;
                }
                if context.json {
                    documents.push(document(&name, &drifts));
                } else {
                    show(context, &name, declaring, &drifts);
                }
            }
        }
        if context.json {
            context.terminal.print(&format!(
                "{:#}",
                json!({ "version": 1, "stacks": documents })
            ));
        }
        if !is_complete {
            return Ok(Outcome::Failed);
        }
        if !is_in_sync && !context.json {
            context.terminal.note(
                "`cargo infrastruct deploy --revert-drift` brings back what the templates say",
            );
        }
        Ok(if is_in_sync {
            Outcome::Done
        } else {
            Outcome::Differs
        })
    }
}

/// How each resource differs, and why that could not be found out of some.
async fn detect(
    cloud: &CloudFormation,
    id: &str,
) -> Result<(Vec<ResourceDrift>, Option<String>), Error> {
    let detection = cloud.detect_drift(id).await?;
    let mut pause = Pause::new();
    let failure = loop {
        match cloud.detection(&detection).await? {
            Detection::Running => pause.wait().await,
            Detection::Complete => break None,
            Detection::Failed { reason, started } => break Some((reason, started)),
        }
    };
    let mut drifts = cloud.resource_drifts(id).await?;
    if let Some((_, started)) = failure {
        // What an earlier detection has said is no answer to this one.
        for drift in drifts.iter_mut().filter(|it| it.checked_at < started) {
            drift.status = StackResourceDriftStatus::NotChecked;
            drift.differences.clear();
        }
    }
    Ok((drifts, failure.map(|(reason, _)| reason)))
}

/// What CloudFormation says by a word that is not known here is shown, and not taken for nothing.
fn is_drifted(drift: &ResourceDrift) -> bool {
    drift.status != StackResourceDriftStatus::InSync && !is_unchecked(drift)
}

fn is_unchecked(drift: &ResourceDrift) -> bool {
    matches!(
        drift.status,
        StackResourceDriftStatus::NotChecked | StackResourceDriftStatus::Unsupported
    )
}

fn show(context: &Context, name: &str, declaring: Option<&Stack>, drifts: &[ResourceDrift]) {
    let terminal = &context.terminal;
    let unchecked = drifts.iter().filter(|drift| is_unchecked(drift)).count();
    let drifted: Vec<_> = drifts.iter().filter(|drift| is_drifted(drift)).collect();
    let beside = if unchecked == 0 {
        String::new()
    } else {
        paint(DIM, &format!(" ({unchecked} cannot be checked)"))
    };
    if drifted.is_empty() {
        return terminal.print(&format!(
            "{} {}{beside}",
            paint(BOLD, name),
            paint(ADD, "is as deployed")
        ));
    }
    let count = paint(WARN, &format!("{} changed outside", drifted.len()));
    terminal.print(&format!("{} {count}{beside}", paint(BOLD, name)));
    for drift in drifted {
        let place = declaring.and_then(|stack| stack.declared(&drift.logical_id));
        let place = place
            .map(|it| paint(DIM, &format!(" {}:{}", it.file, it.line)))
            .unwrap_or_default();
        let what = match &drift.status {
            StackResourceDriftStatus::Modified => String::new(),
            StackResourceDriftStatus::Deleted => paint(REMOVE, " is deleted"),
            other => paint(WARN, &format!(" is {}", other.as_str())),
        };
        terminal.print(&format!(
            "  {} {}{what}{place}",
            drift.type_name,
            paint(BOLD, &drift.logical_id)
        ));
        for difference in &drift.differences {
            terminal.print(&format!("      {}", difference.path));
            terminal.print(&format!(
                "        {} {}",
                paint(REMOVE, "-"),
                visible(&difference.expected)
            ));
            terminal.print(&format!(
                "        {} {}",
                paint(ADD, "+"),
                visible(&difference.actual)
            ));
        }
    }
}

fn document(name: &str, drifts: &[ResourceDrift]) -> serde_json::Value {
    let resources: Vec<_> = drifts
        .iter()
        .map(|drift| {
            let differences = drift.differences.iter().map(|it| {
                json!({ "path": it.path, "expected": it.expected, "actual": it.actual, "kind": it.kind.as_ref().map(DifferenceType::as_str) })
            });
            json!({
                "logicalId": drift.logical_id,
                "physicalId": drift.physical_id,
                "type": drift.type_name,
                "status": drift.status.as_str(),
                "differences": differences.collect::<Vec<_>>(),
            })
        })
        .collect();
    json!({ "name": name, "drifted": drifts.iter().any(is_drifted), "resources": resources })
}
