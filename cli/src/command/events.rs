//! `cargo infrastruct events`.

use std::collections::BTreeSet;

use clap::Args;
use serde_json::json;

use crate::aws::{Accounts, Cloud, Event, Since};
use crate::context::Context;
use crate::deploy::{Progress, failure, watch};
use crate::error::Error;
use crate::manifest::{Declared, Stack};
use crate::outcome::Outcome;
use crate::terminal::{BOLD, DIM, ERROR, paint, visible};

/// Show what happened to a stack, with the lines that declare its resources
///
/// By default the last operation, oldest first; what it failed of is marked.
#[derive(Args, Debug)]
pub(crate) struct Events {
    /// The stack
    #[arg(value_name = "STACK")]
    stack: String,
    /// Everything since the stack was created
    #[arg(long)]
    all: bool,
    /// Only what failed
    #[arg(long)]
    failed: bool,
    /// Stay until the operation in progress is over
    #[arg(short, long, conflicts_with_all = ["all", "failed"])]
    follow: bool,
}

impl Events {
    pub(crate) async fn run(&self, context: &Context) -> Result<Outcome, Error> {
        let stacks = context.stacks(std::slice::from_ref(&self.stack))?;
        let accounts = Accounts::new(&context.environment);
        for stack in &stacks {
            let account = accounts.of(stack).await?;
            let cloud = account.cloud();
            let Some(state) = cloud.stack(&stack.name).await? else {
                return Err(Error::new(format!(
                    "`{}` has not been deployed",
                    stack.name
                )));
            };
            if self.follow && state.status.is_in_progress() {
                let progress = Progress::new(context.terminal);
                let mut operation = progress.begin(stack, "in progress", stack.resources.len());
                watch::follow(cloud, &state.id, watch::Mark::default(), &mut operation).await?;
                continue;
            }
            let since = if self.all {
                Since::Creation
            } else {
                Since::Operation
            };
            let own = cloud.events(&state.id, since).await?;
            let cause = failure::root_cause(cloud, &own).await;
            let cause = cause.map(|(event, _)| event.id);
            let events = with_nested(cloud, own, since).await?;
            self.show(context, stack, &events, cause.as_deref());
        }
        Ok(Outcome::Done)
    }

    fn show(&self, context: &Context, stack: &Stack, events: &[Located], cause: Option<&str>) {
        let is_wanted = |it: &&Located| !self.failed || it.event.status.is_failed();
        let wanted = events.iter().filter(is_wanted);
        if context.json {
            let list: Vec<_> = wanted.map(|it| document(stack, it, cause)).collect();
            let document = json!({ "version": 1, "stack": stack.name, "events": list });
            return context.terminal.print(&format!("{document:#}"));
        }
        for located in wanted {
            let event = &located.event;
            let is_cause = cause == Some(event.id.as_str());
            let mark = if is_cause {
                paint(ERROR, "▶")
            } else {
                " ".to_owned()
            };
            let place = located.declared(stack);
            let place = place
                .map(|it| paint(DIM, &format!(" {}:{}", it.file, it.line)))
                .unwrap_or_default();
            let id = if is_cause {
                paint(BOLD, &located.path())
            } else {
                located.path()
            };
            let line = format!(
                "{mark} {} {:<26} {} {id}{place}",
                event.clock(),
                event.status.as_str(),
                event.type_name
            );
            context.terminal.print(&line);
            if let Some(reason) = &event.reason {
                context.terminal.print(&paint(
                    if is_cause { ERROR } else { DIM },
                    &format!("             {}", visible(reason)),
                ));
            }
        }
    }
}

/// An event, and the stack within which it happened.
struct Located {
    /// The path to the nested stack: `Orders/`; nothing for the stack itself.
    around: String,
    event: Event,
}

impl Located {
    fn path(&self) -> String {
        format!("{}{}", self.around, self.event.logical_id)
    }

    /// What a nested stack holds is declared elsewhere, whatever it is called.
    fn declared<'a>(&self, stack: &'a Stack) -> Option<&'a Declared> {
        let declared = stack.declared(&self.event.logical_id);
        declared.filter(|_| self.around.is_empty())
    }
}

/// The events of a stack, and between them those of the nested stacks that they speak of.
async fn with_nested<C: Cloud>(
    cloud: &C,
    own: Vec<Event>,
    since: Since<'_>,
) -> Result<Vec<Located>, Error> {
    let start = own.first().map(|event| event.time).unwrap_or_default();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut located = Vec::new();
    let mut waiting = vec![(String::new(), own)];
    while let Some((around, events)) = waiting.pop() {
        for event in events {
            if let Some(id) = event.nested_stack().map(str::to_owned)
                && seen.insert(id.clone())
            {
                let mut inner = cloud.events(&id, since).await?;
                // The last operation of a nested stack may be an earlier one.
                inner.retain(|event| event.time >= start);
                waiting.push((format!("{around}{}/", event.logical_id), inner));
            }
            located.push(Located {
                around: around.clone(),
                event,
            });
        }
    }
    located.sort_by_key(|it| it.event.time);
    Ok(located)
}

fn document(stack: &Stack, located: &Located, cause: Option<&str>) -> serde_json::Value {
    let declared = located.declared(stack);
    let event = &located.event;
    json!({
        "id": event.id,
        "path": located.path(),
        "time": event.time,
        "logicalId": event.logical_id,
        "physicalId": event.physical_id,
        "type": event.type_name,
        "status": event.status.as_str(),
        "reason": event.reason,
        "cause": cause == Some(event.id.as_str()),
        "file": declared.map(|it| &it.file),
        "line": declared.map(|it| it.line),
    })
}
