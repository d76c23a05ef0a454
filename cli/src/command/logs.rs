//! `cargo infrastruct logs`.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use clap::Args;
use serde_json::json;

use super::span::span;
use crate::aws::{Account, Accounts, Cloud, LogEvent, Logs as Service};
use crate::context::Context;
use crate::error::Error;
use crate::log_group::{LogGroup, log_groups};
use crate::manifest::{Stack, matches};
use crate::outcome::Outcome;
use crate::template::Template;
use crate::terminal::{DIM, NOTE, paint, visible};

/// How often following looks: once a second, and less often the more groups there are.
const PAUSE: Duration = Duration::from_secs(1);
const PAUSE_OF_A_GROUP: Duration = Duration::from_millis(100);

/// How long what was logged may be on its way, in milliseconds.
const DELAY: i64 = 10_000;

/// Show what the resources of stacks log, each line by the construct that wrote it
///
/// Functions, state machines, stages of APIs, tasks, builds and databases are found in the deployed stack and its
/// nested stacks, with the log groups that they name or that AWS gives them.
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    cargo infrastruct logs Ingest --follow\n  \
    cargo infrastruct logs Ingest --of 'cron.*' --since 2h --filter ERROR")]
pub(crate) struct Logs {
    /// Stacks; `*` stands for anything [default: all]
    #[arg(value_name = "STACK")]
    stacks: Vec<String>,
    /// Only of these constructs or logical IDs; `*` stands for anything
    #[arg(long, value_name = "PATH")]
    of: Vec<String>,
    /// Go on with what is logged from now on, until Ctrl-C
    #[arg(short, long)]
    follow: bool,
    /// From when on: `30s`, `10m`, `2h`, `7d`, or a time such as `2026-01-31T12:00:00Z`
    #[arg(long, value_name = "TIME", default_value = "10m")]
    since: String,
    /// Only what matches a filter pattern of CloudWatch's, such as `ERROR` or `{ $.level = "error" }`
    #[arg(long, value_name = "PATTERN")]
    filter: Option<String>,
}

/// A log group that is read.
struct Source {
    service: Rc<Service>,
    group: String,
    /// The path of the construct that writes to it, or the logical ID.
    path: String,
    stack: String,
    /// From when on it is read next.
    from: i64,
    /// What was shown of that time already.
    seen: BTreeSet<String>,
    is_there: bool,
}

impl Logs {
    pub(crate) async fn run(&self, context: &Context) -> Result<Outcome, Error> {
        let since = since(&self.since, now())?;
        let stacks = context.stacks(&self.stacks)?;
        let accounts = Accounts::new(&context.environment);
        let mut sources = Vec::new();
        for stack in &stacks {
            let account = accounts.of(stack).await?;
            self.add(&account, stack, since, &mut sources).await?;
        }
        if sources.is_empty() {
            return Err(self.nothing(&stacks));
        }
        let mut lines = Vec::new();
        loop {
            let found = self.read(&mut sources).await?;
            let is_new = !found.is_empty();
            for (event, at) in found {
                let source = &sources[at];
                if !context.json {
                    context.terminal.print(&line(&event, source));
                } else if self.follow {
                    context
                        .terminal
                        .print(&document(&event, source).to_string());
                } else {
                    lines.push(document(&event, source));
                }
            }
            if !self.follow {
                break;
            }
            let groups = u32::try_from(sources.len()).unwrap_or(u32::MAX);
            let pause = PAUSE.max(PAUSE_OF_A_GROUP.saturating_mul(groups));
            let pause = if is_new { pause / 2 } else { pause };
            tokio::select! {
                () = tokio::time::sleep(pause) => {}
                _ = tokio::signal::ctrl_c() => return Ok(Outcome::Done),
            }
        }
        if context.json {
            let document = json!({ "version": 1, "events": lines });
            context.terminal.print(&format!("{document:#}"));
        }
        let unseen: Vec<&str> = sources
            .iter()
            .filter(|source| !source.is_there)
            .map(|source| source.path.as_str())
            .collect();
        if !unseen.is_empty() {
            context.terminal.note(&paint(
                DIM,
                &format!("nothing was ever logged by {}", unseen.join(", ")),
            ));
        }
        Ok(Outcome::Done)
    }

    /// The log groups of a stack and of those nested in it.
    async fn add(
        &self,
        account: &Account,
        stack: &Stack,
        since: i64,
        sources: &mut Vec<Source>,
    ) -> Result<(), Error> {
        let cloud = account.cloud();
        let state = cloud.stack(&stack.name).await?;
        let Some(state) = state.filter(|state| !state.status.is_absent()) else {
            return Err(
                Error::new(format!("`{}` has not been deployed", stack.name))
                    .help(format!("run `cargo infrastruct deploy {}`", stack.name)),
            );
        };
        let service = Rc::new(Service::new(account.configuration()));
        let mut waiting = vec![(state.id, String::new())];
        while let Some((id, within)) = waiting.pop() {
            let resources = cloud.resources(&id).await?;
            let template = Template::read(&cloud.template(&id).await?)?;
            for LogGroup { name, logical_id } in log_groups(&resources, &template) {
                let declared = stack.declared(&logical_id).filter(|_| within.is_empty());
                let path = match declared {
                    Some(declared) => declared.path.clone(),
                    None => format!("{}.{within}{logical_id}", stack.name),
                };
                if self.wants(stack, &path, &logical_id) {
                    sources.push(Source {
                        service: service.clone(),
                        group: name,
                        path,
                        stack: stack.id().to_owned(),
                        from: since,
                        seen: BTreeSet::new(),
                        is_there: false,
                    });
                }
            }
            let nested = resources.into_iter().filter(|it| {
                it.type_name == "AWS::CloudFormation::Stack" && !it.physical_id.is_empty()
            });
            waiting.extend(nested.map(|it| {
                let within = format!("{within}{}.", it.logical_id);
                (it.physical_id, within)
            }));
        }
        Ok(())
    }

    /// Whether a construct is asked for: by its path, with or without the stack's name, by a part of it, or by logical ID.
    fn wants(&self, stack: &Stack, path: &str, logical_id: &str) -> bool {
        let inner = path
            .strip_prefix(&format!("{}.", stack.name))
            .unwrap_or(path);
        let is_named = |pattern: &String| {
            [path, inner, logical_id]
                .iter()
                .any(|name| matches(pattern, name) || name.starts_with(&format!("{pattern}.")))
        };
        self.of.is_empty() || self.of.iter().any(is_named)
    }

    /// What is new in all groups, in the order of time, with the place of the group.
    async fn read(&self, sources: &mut [Source]) -> Result<Vec<(LogEvent, usize)>, Error> {
        let mut found = Vec::new();
        for (at, source) in sources.iter_mut().enumerate() {
            let pattern = self.filter.as_deref();
            let events = source
                .service
                .events(&source.group, source.from, pattern)
                .await?;
            let Some(events) = events else { continue };
            source.is_there = true;
            let mut seen = BTreeMap::new();
            for event in events {
                seen.insert(event.id.clone(), event.time);
                if !source.seen.contains(&event.id) {
                    found.push((event, at));
                }
            }
            // The next look goes back a little: some of what is logged arrives later than what was logged after it.
            if let Some(latest) = seen.values().max() {
                source.from = source.from.max(latest - DELAY);
                let from = source.from;
                let kept = seen.into_iter().filter(|(_, time)| *time >= from);
                source.seen = kept.map(|(id, _)| id).collect();
            }
        }
        found.sort_by_key(|(event, at)| (event.time, *at));
        Ok(found)
    }

    fn nothing(&self, stacks: &[Stack]) -> Error {
        let names: Vec<String> = stacks
            .iter()
            .map(|stack| format!("`{}`", stack.name))
            .collect();
        let names = names.join(", ");
        if self.of.is_empty() {
            Error::new(format!("no resource of {names} logs"))
        } else {
            Error::new(format!(
                "no resource of {names} that logs is called `{}`",
                self.of.join("`, `")
            ))
            .help("`cargo infrastruct graph` shows the constructs; `*` stands for anything")
        }
    }
}

fn line(event: &LogEvent, source: &Source) -> String {
    let time = paint(DIM, &clock(event.time));
    let path = paint(NOTE, &source.path);
    format!("{time} {path} {}", visible(event.message.trim_end()))
}

fn document(event: &LogEvent, source: &Source) -> serde_json::Value {
    json!({
        "time": clock(event.time),
        "stack": source.stack,
        "construct": source.path,
        "logGroup": source.group,
        "logStream": event.stream,
        "message": event.message,
    })
}

/// A time such as `2026-01-31T12:00:00.123Z`.
fn clock(milliseconds: i64) -> String {
    let time = DateTime::from_millis(milliseconds);
    time.fmt(Format::DateTime).unwrap_or_default()
}

fn now() -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    now.map_or(0, |now| i64::try_from(now.as_millis()).unwrap_or(i64::MAX))
}

/// The time that is meant, in milliseconds since 1970.
fn since(text: &str, now: i64) -> Result<i64, Error> {
    let odd = || {
        Error::usage(format!("`--since {text}` is no time"))
            .help("write `30s`, `10m`, `2h` or `7d`, or a time such as `2026-01-31T12:00:00Z`")
    };
    if let Ok(time) = DateTime::from_str(text, Format::DateTime) {
        return time.to_millis().map_err(|_| odd());
    }
    let ago = span(text).and_then(|ago| i64::try_from(ago.as_millis()).ok());
    ago.map(|ago| now.saturating_sub(ago)).ok_or_else(odd)
}

#[cfg(test)]
mod tests {
    use super::{clock, since};

    #[test]
    fn times_are_given_as_ages_or_as_themselves() {
        let now = 1_800_000_000_000;
        assert_eq!(since("10m", now).unwrap(), now - 600_000);
        assert_eq!(since("1970-01-01T00:00:01Z", now).unwrap(), 1_000);
        for text in ["", "m", "-5m", "soon", "9223372036854775807d"] {
            assert!(since(text, now).is_err(), "{text}");
        }
        assert_eq!(clock(1_500), "1970-01-01T00:00:01.5Z");
    }
}
