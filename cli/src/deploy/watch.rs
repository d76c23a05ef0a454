//! Following an operation to its end.

use std::time::Duration;

use tokio::time::sleep;

use super::progress::Operation;
use crate::aws::{Cloud, Event, Fault, Since, StackState, Status};
use crate::error::Error;

/// How often the network may fail in a row, and how often nothing may be seen of an operation, before following ends.
const PATIENCE: u32 = 10;

const FIRST_PAUSE: Duration = Duration::from_millis(200);
const LONGEST_PAUSE: Duration = Duration::from_secs(4);

/// The growing pause between two looks.
#[derive(Debug)]
pub(crate) struct Pause(Duration);

impl Pause {
    pub(crate) fn new() -> Self {
        Self(FIRST_PAUSE)
    }

    pub(crate) async fn wait(&mut self) {
        sleep(self.0).await;
        self.0 = (self.0 * 3 / 2).min(LONGEST_PAUSE);
    }
}

/// How an operation ended, and what happened on the way.
#[derive(Debug)]
pub(crate) struct Ending {
    pub(crate) state: StackState,
    pub(crate) events: Vec<Event>,
}

/// Follows a stack until CloudFormation rests, from the event of this ID on.
pub(crate) async fn follow<C: Cloud>(
    cloud: &C,
    stack_id: &str,
    after: Option<&str>,
    operation: &mut Operation<'_>,
) -> Result<Ending, Error> {
    let mut pause = Pause::new();
    let mut events: Vec<Event> = Vec::new();
    let mut failures = 0;
    let mut looks = 0;
    loop {
        let last = events.last().map(|event| event.id.clone());
        let since = match last.as_deref().or(after) {
            Some(id) => Since::Event(id),
            None => Since::Operation,
        };
        // The state first: what happened before it came to rest is then among the events.
        match look(cloud, stack_id, since).await {
            Ok((state, new)) => {
                failures = 0;
                if !new.is_empty() {
                    pause = Pause::new();
                }
                for event in &new {
                    operation.event(event);
                }
                events.extend(new);
                // What was started may take a moment to show: the state is then still the one before.
                let shows = !events.is_empty() || state.status == "DELETE_COMPLETE";
                looks += 1;
                if !state.status.is_in_progress() && (shows || looks > PATIENCE) {
                    return Ok(Ending { state, events });
                }
            }
            Err(fault) if fault.is_passing() && failures < PATIENCE => {
                failures += 1;
                if failures == 1 {
                    operation.note(&format!("{fault}; CloudFormation goes on, trying again"));
                }
            }
            Err(fault) => return Err(fault.into()),
        }
        pause.wait().await;
    }
}

async fn look<C: Cloud>(
    cloud: &C,
    stack: &str,
    since: Since<'_>,
) -> Result<(StackState, Vec<Event>), Fault> {
    let state = cloud.stack(stack).await?;
    let events = cloud.events(stack, since).await?;
    // A stack that was deleted and cannot be found by its ARN any more.
    let gone = || StackState {
        id: stack.to_owned(),
        status: Status::new("DELETE_COMPLETE"),
        ..StackState::default()
    };
    Ok((state.unwrap_or_else(gone), events))
}
