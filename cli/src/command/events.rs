//! `cargo infrastruct events`.

use clap::Args;
use serde_json::json;

use crate::aws::{Accounts, Cloud, Event, Since};
use crate::context::Context;
use crate::deploy::{Progress, first_failure, watch};
use crate::error::Error;
use crate::manifest::Stack;
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
    #[arg(short, long)]
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
            self.show(context, stack, &cloud.events(&state.id, since).await?);
        }
        Ok(Outcome::Done)
    }

    fn show(&self, context: &Context, stack: &Stack, events: &[Event]) {
        let cause = first_failure(events).map(|event| event.id.as_str());
        let is_wanted = |event: &&Event| !self.failed || event.status.as_str().ends_with("_FAILED");
        let wanted = events.iter().filter(is_wanted);
        if context.json {
            let list: Vec<_> = wanted.map(|event| document(stack, event, cause)).collect();
            let document = json!({ "version": 1, "stack": stack.name, "events": list });
            return context.terminal.print(&format!("{document:#}"));
        }
        for event in wanted {
            let is_cause = cause == Some(event.id.as_str());
            let mark = if is_cause {
                paint(ERROR, "▶")
            } else {
                " ".to_owned()
            };
            let place = stack.declared(&event.logical_id);
            let place = place
                .map(|it| paint(DIM, &format!(" {}:{}", it.file, it.line)))
                .unwrap_or_default();
            let id = if is_cause {
                paint(BOLD, &event.logical_id)
            } else {
                event.logical_id.clone()
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

fn document(stack: &Stack, event: &Event, cause: Option<&str>) -> serde_json::Value {
    let declared = stack.declared(&event.logical_id);
    json!({
        "id": event.id,
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
