//! Following an operation to its end.

use std::collections::BTreeMap;
use std::time::Duration;

use tokio::time::sleep;

use super::progress::Operation;
use crate::aws::{Cloud, Event, Fault, Since, StackState, Status};
use crate::error::Error;

/// How often the network may fail in a row before following ends.
const PATIENCE: u32 = 10;

/// How many looks at a stack may show nothing of an operation that CloudFormation has accepted: about a minute.
const START: u32 = 20;

/// How many looks may find a stack at rest before the event of the operation's end shows.
const END: u32 = 4;

const FIRST_PAUSE: Duration = Duration::from_millis(200);
/// After an event: where one is, the next is not far.
const SHORT_PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(4);

/// How many stacks are followed at a time without asking each less often: the account has one quota for all.
const UNHURRIED: u32 = 4;

/// The growing pause between two looks.
#[derive(Debug)]
pub(crate) struct Pause(Duration);

impl Pause {
    pub(crate) fn new() -> Self {
        Self(FIRST_PAUSE)
    }

    pub(crate) async fn wait(&mut self) {
        self.wait_among(1).await;
    }

    /// Waits longer the more stacks are followed beside this one.
    async fn wait_among(&mut self, stacks: usize) {
        sleep(self.next(stacks)).await;
    }

    fn next(&mut self, stacks: usize) -> Duration {
        let stacks = u32::try_from(stacks).unwrap_or(u32::MAX);
        let pause = self.0 * stacks.div_ceil(UNHURRIED).max(1);
        self.0 = (self.0 * 3 / 2).min(LONGEST_PAUSE);
        pause
    }

    fn shorten(&mut self) {
        self.0 = self.0.min(SHORT_PAUSE);
    }
}

/// What tells an operation's events from those of others on the same stack.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Mark<'a> {
    /// The latest event before the operation was started; nothing for one that is under way.
    pub(crate) after: Option<&'a str>,
    /// The token it was started with (`ClientRequestToken`), which CloudFormation writes on each of its events.
    pub(crate) token: Option<&'a str>,
}

impl Mark<'_> {
    /// Whether an event is of the operation. An event without a token is: some services write none.
    fn is_on(&self, event: &Event) -> bool {
        match (self.token, event.token.as_deref()) {
            (Some(own), Some(token)) => own == token,
            _ => true,
        }
    }
}

/// How an operation ended, and what happened on the way.
#[derive(Debug)]
pub(crate) struct Ending {
    pub(crate) state: StackState,
    pub(crate) events: Vec<Event>,
}

/// Follows an operation on a stack until it has ended.
///
/// It has when CloudFormation reports its end, by an event of the stack itself. A stack that is at rest proves nothing:
/// it may be at rest still, before the operation shows. Only where an operation has been seen to start, and no event of
/// its end ever shows, a stack that came to rest afterwards is taken for its end.
pub(crate) async fn follow<C: Cloud>(
    cloud: &C,
    stack_id: &str,
    mark: Mark<'_>,
    operation: &mut Operation<'_>,
) -> Result<Ending, Error> {
    let mut pause = Pause::new();
    let mut events: Vec<Event> = Vec::new();
    let mut latest = mark.after.map(str::to_owned);
    let mut within = Within::default();
    let (mut failures, mut unseen, mut at_rest) = (0, 0, 0);
    loop {
        let since = match latest.as_deref() {
            Some(id) => Since::Event(id),
            None => Since::Operation,
        };
        // The events first: a state that is read after the start was seen is a state of this operation.
        match look(cloud, stack_id, since).await {
            Ok((new, state)) => {
                failures = 0;
                if let Some(last) = new.last() {
                    latest = Some(last.id.clone());
                    pause.shorten();
                }
                let own = new.into_iter().filter(|event| mark.is_on(event));
                for event in own {
                    operation.event("", &event);
                    within.notice("", &event);
                    events.push(event);
                }
                if within.look(cloud, operation).await {
                    pause.shorten();
                }
                let last = events.iter().rfind(|event| event.is_of_stack());
                match last.filter(|event| !event.status.is_in_progress()) {
                    Some(end) => {
                        let status = end.status.clone();
                        // The state may lag behind the event, and another operation may have begun.
                        return Ok(Ending {
                            state: StackState { status, ..state },
                            events,
                        });
                    }
                    None if state.status == Status::DeleteComplete => {
                        return Ok(Ending { state, events });
                    }
                    None if events.is_empty() => {
                        unseen += 1;
                        if unseen > START {
                            return Err(not_started(&state));
                        }
                    }
                    None if state.status.is_in_progress() => at_rest = 0,
                    None => {
                        at_rest += 1;
                        if at_rest > END {
                            return Ok(Ending { state, events });
                        }
                    }
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
        pause.wait_among(operation.beside()).await;
    }
}

/// The nested stacks that an operation works on, too.
#[derive(Debug, Default)]
struct Within {
    stacks: BTreeMap<String, Nested>,
}

/// A nested stack that an operation works on.
#[derive(Debug)]
struct Nested {
    /// Its logical ID, after those of the stacks around it.
    path: String,
    /// When the operation came to it: what is older belongs to another.
    since: i64,
    latest: Option<String>,
    is_active: bool,
}

impl Within {
    /// Takes note of a nested stack that is worked on.
    fn notice(&mut self, around: &str, event: &Event) {
        let Some(id) = event.nested_stack() else {
            return;
        };
        let nested = self.stacks.entry(id.to_owned()).or_insert_with(|| Nested {
            path: format!("{around}{}", event.logical_id),
            since: event.time,
            latest: None,
            is_active: true,
        });
        nested.is_active |= event.status.is_in_progress();
    }

    /// Shows what happened in nested stacks since the last look; whether something did. What cannot be read is left out:
    /// the stack around them says how they end.
    async fn look<C: Cloud>(&mut self, cloud: &C, operation: &mut Operation<'_>) -> bool {
        let mut is_something = false;
        let mut waiting: Vec<String> = self.stacks.keys().cloned().collect();
        while let Some(id) = waiting.pop() {
            let Some(nested) = self.stacks.get_mut(&id).filter(|it| it.is_active) else {
                continue;
            };
            let since = match nested.latest.as_deref() {
                Some(latest) => Since::Event(latest),
                None => Since::Operation,
            };
            let events = cloud.events(&id, since).await.unwrap_or_default();
            let path = format!("{}/", nested.path);
            let start = nested.since;
            if let Some(last) = events.last() {
                nested.latest = Some(last.id.clone());
            }
            let own = events.into_iter().filter(|event| event.time >= start);
            for event in own {
                is_something = true;
                operation.event(&path, &event);
                let known = self.stacks.len();
                self.notice(&path, &event);
                if self.stacks.len() > known {
                    waiting.extend(event.nested_stack().map(str::to_owned));
                }
                if event.is_of_stack()
                    && let Some(nested) = self.stacks.get_mut(&id)
                {
                    nested.is_active = event.status.is_in_progress();
                }
            }
        }
        is_something
    }
}

async fn look<C: Cloud>(
    cloud: &C,
    stack: &str,
    since: Since<'_>,
) -> Result<(Vec<Event>, StackState), Fault> {
    let events = cloud.events(stack, since).await?;
    let state = cloud.stack(stack).await?;
    // A stack that was deleted and cannot be found by its ARN any more.
    let gone = || StackState {
        id: stack.to_owned(),
        status: Status::DeleteComplete,
        ..StackState::default()
    };
    Ok((events, state.unwrap_or_else(gone)))
}

fn not_started(state: &StackState) -> Error {
    let name = &state.name;
    Error::new(format!(
        "CloudFormation has accepted an operation on `{name}` and shows nothing of it: the stack is still {}",
        state.status
    ))
    .help(format!(
        "`cargo infrastruct events {name}` shows what happens; then run the same command again, nothing is done twice"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How long it takes until a stack is looked at so often, with an event at every look.
    fn busy(looks: u32, stacks: usize) -> Duration {
        let mut pause = Pause::new();
        let pauses = (0..looks).map(|_| {
            pause.shorten();
            pause.next(stacks)
        });
        pauses.sum()
    }

    #[test]
    fn events_do_not_hurry_the_looks_without_end() {
        assert!(busy(100, 1) > Duration::from_secs(45));
        // Twenty stacks together are looked at little more often than four.
        let rate = |stacks: usize| {
            f64::from(100 * u32::try_from(stacks).unwrap()) / busy(100, stacks).as_secs_f64()
        };
        assert!(rate(20) < rate(4) * 1.1, "{} and {}", rate(20), rate(4));
    }

    #[test]
    fn where_nothing_happens_the_looks_grow_rare() {
        let mut pause = Pause::new();
        for _ in 0..20 {
            pause.next(1);
        }
        assert_eq!(pause.next(1), LONGEST_PAUSE);
    }
}
