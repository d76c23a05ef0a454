//! `cargo infrastruct gc`.

use std::time::{Duration, SystemTime};

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use clap::Args;
use serde_json::json;

use super::span::span;
use crate::aws::{Account, Store};
use crate::context::Context;
use crate::deploy::{Consent, Progress, Risk};
use crate::error::Error;
use crate::garbage::{Named, Unused, unused};
use crate::outcome::Outcome;
use crate::terminal::{ADD, BOLD, DIM, paint, visible};

/// Find assets that nothing uses, and delete them if asked to
///
/// Used is what the template or a parameter of any stack of the account and region names, nested stacks and StackSets
/// included, and what a change set that waits would need. All else that this tool has put into its bucket, and that is older
/// than `--older-than`, is listed.
///
/// With `--delete` it is marked as deleted, which can be taken back until a later run; what was marked before that time is
/// deleted for good then.
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    cargo infrastruct gc\n  \
    cargo infrastruct gc --older-than 7d --delete")]
pub(crate) struct Gc {
    /// How old it has to be: `12h`, `30d`
    #[arg(long, value_name = "AGE", default_value = "30d")]
    older_than: String,
    /// Delete what is listed
    #[arg(long)]
    delete: bool,
    /// Delete it for good at once
    #[arg(long, requires = "delete")]
    permanently: bool,
    /// Agree to the deletion
    #[arg(short, long, requires = "delete")]
    yes: bool,
}

impl Gc {
    pub(crate) async fn run(&self, context: &Context) -> Result<Outcome, Error> {
        let age = span(&self.older_than).ok_or_else(|| {
            Error::usage(format!("`--older-than {}` is no age", self.older_than))
                .help("write `12h` or `30d`")
        })?;
        let before = time_before(age);
        let account = Account::connect(&context.environment, None).await?;
        let bucket = account.address().await?.bucket;
        let Some(versions) = account.versions().await? else {
            context.terminal.note(&format!(
                "there is no bucket `{bucket}`, so nothing is in it"
            ));
            return Ok(report(context, &bucket, &[], false));
        };
        let found = unused(&versions, &named(&account).await?, &before);
        for object in &found {
            let note = if object.is_marked {
                " marked as deleted"
            } else {
                ""
            };
            let line = format!(
                "{} {}{}",
                visible(&object.key),
                paint(
                    DIM,
                    &format!("{} of {}", size(object.size), day(&object.modified))
                ),
                paint(DIM, note)
            );
            context.terminal.note(&line);
        }
        let total: u64 = found.iter().map(|object| object.size).sum();
        let sum = format!(
            "{} of {} in {}",
            paint(BOLD, &format!("{} unused", found.len())),
            size(total),
            bucket
        );
        context.terminal.note(&sum);
        if !self.delete || found.is_empty() {
            if !found.is_empty() {
                context
                    .terminal
                    .note(&paint(DIM, "`--delete` deletes them"));
            }
            return Ok(report(context, &bucket, &found, false));
        }
        let consent = Consent {
            everything: self.yes,
            risks: Vec::new(),
        };
        let question = format!("delete {} from `{bucket}`?", count(found.len()));
        let progress = Progress::new(context.terminal);
        let agreed = progress
            .ask(&consent, &question, &[Risk::Destructive])
            .await?;
        if !agreed {
            return Ok(Outcome::Refused);
        }
        // Somebody may have deployed meanwhile.
        let versions = account.versions().await?.unwrap_or_default();
        let again = unused(&versions, &named(&account).await?, &before);
        let found: Vec<Unused> = again
            .into_iter()
            .filter(|object| found.contains(object))
            .collect();
        self.remove(&account, &found).await?;
        context
            .terminal
            .note(&paint(ADD, &format!("{} deleted", count(found.len()))));
        Ok(report(context, &bucket, &found, true))
    }

    async fn remove<S: Store>(&self, store: &S, found: &[Unused]) -> Result<(), Error> {
        let mut objects = Vec::new();
        for object in found {
            let key = object.key.as_str();
            if self.permanently || object.is_marked {
                let versions = object.versions.iter();
                objects.extend(versions.map(|version| (key, Some(version.as_str()))));
            } else {
                objects.push((key, None));
            }
        }
        store.delete(&objects).await
    }
}

fn report(context: &Context, bucket: &str, found: &[Unused], deleted: bool) -> Outcome {
    if context.json {
        let object = |object: &Unused| json!({ "key": object.key, "size": object.size, "modified": object.modified, "marked": object.is_marked });
        let objects: Vec<_> = found.iter().map(object).collect();
        let document =
            json!({ "version": 1, "bucket": bucket, "deleted": deleted, "unused": objects });
        context.terminal.print(&format!("{document:#}"));
    }
    Outcome::Done
}

/// What everything in the account and region names.
async fn named(account: &Account) -> Result<Named, Error> {
    let cloud = account.cloud();
    let stacks = cloud.all_stacks().await?;
    if let Some(busy) = stacks.iter().find(|stack| stack.status.is_in_progress()) {
        return Err(Error::new(format!(
            "`{}` is {}, and what it goes back to if that fails is not known",
            busy.name, busy.status
        ))
        .help("run the same command again when that is over"));
    }
    let mut named = Named::default();
    for text in cloud.texts_of_stacks(&stacks).await? {
        named.add(&text);
    }
    for text in cloud.texts_of_stack_sets().await? {
        named.add(&text);
    }
    Ok(named)
}

fn time_before(age: Duration) -> String {
    let time = SystemTime::now()
        .checked_sub(age)
        .unwrap_or(SystemTime::UNIX_EPOCH);
    DateTime::from(time)
        .fmt(Format::DateTime)
        .unwrap_or_default()
}

fn day(time: &str) -> &str {
    time.split('T').next().unwrap_or_default()
}

fn count(number: usize) -> String {
    if number == 1 {
        "1 object".to_owned()
    } else {
        format!("{number} objects")
    }
}

fn size(bytes: u64) -> String {
    let mut rest = bytes;
    for unit in ["bytes", "KB", "MB"] {
        if rest < 10_000 {
            return format!("{rest} {unit}");
        }
        rest /= 1_000;
    }
    format!("{rest} GB")
}
