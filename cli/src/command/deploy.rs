//! `cargo infrastruct deploy`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::pin::pin;

use clap::Args;
use serde_json::{Value, json};

use super::fleet::Fleet;
use crate::aws::{Accounts, console};
use crate::context::Context;
use crate::deploy::{self, Conclusion, Consent, Parameters, Progress, Risk, Run, Settings};
use crate::error::Error;
use crate::manifest::Stack;
use crate::outcome::Outcome;
use crate::terminal::{ADD, BOLD, DIM, WARN, paint};

/// Deploy stacks, and first what they depend on
///
/// For each stack a change set is made and shown. It is executed at once unless it broadens what may be done or
/// reached, or deletes or replaces a resource that holds data: then it asks, and in a pipe refuses unless `--allow` or
/// `--yes` answers. Stacks that have not changed are skipped; independent ones are deployed at once.
///
/// A command that was interrupted can be run again: it attaches to what is in progress, and nothing is done twice.
///
/// Code that the app names as an `Asset`, a directory or a file, is zipped if need be and uploaded, once for each
/// content.
///
/// With `--accounts` or `--organizational-units` the stack goes to many accounts and regions as a StackSet.
#[derive(Args, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
#[command(after_help = "Examples:\n  \
    cargo infrastruct deploy\n  \
    cargo infrastruct deploy Ingest --parameter Size=3 --allow broadening\n  \
    cargo infrastruct deploy Audit --accounts 111122223333,444455556666 --regions eu-west-1,eu-central-1")]
pub(crate) struct Deploy {
    /// Stacks to deploy; `*` stands for anything [default: all]
    #[arg(value_name = "STACK")]
    stacks: Vec<String>,
    /// Leave out what the stacks depend on
    #[arg(long)]
    exclusively: bool,
    /// Agree to everything
    #[arg(short, long)]
    yes: bool,
    /// Agree to these risks
    #[arg(long, value_name = "RISK", value_delimiter = ',')]
    allow: Vec<Risk>,
    /// Value of a parameter, of every stack that has it or of one: `Name=value`, `Stack:Name=value`
    #[arg(long = "parameter", value_name = "NAME=VALUE")]
    parameters: Vec<String>,
    /// Values of parameters: `{"Name": "value", "Stack": {"Name": "value"}}`, or the AWS CLI's list
    #[arg(long, value_name = "FILE")]
    parameters_file: Option<PathBuf>,
    /// Tag for every stack and what is in it
    #[arg(long = "tag", value_name = "KEY=VALUE")]
    tags: Vec<String>,
    /// Topic that hears of the stacks' events
    #[arg(long = "notification-arn", value_name = "ARN")]
    notification_arns: Vec<String>,
    /// CloudWatch alarm that rolls the deployment back
    #[arg(long = "rollback-alarm", value_name = "ARN")]
    rollback_alarms: Vec<String>,
    /// Take away the alarms that roll deployments back
    #[arg(long, conflicts_with = "rollback_alarms")]
    no_rollback_alarms: bool,
    /// Role that CloudFormation acts in
    #[arg(long, value_name = "ARN")]
    role: Option<String>,
    /// End once the configuration is applied, without waiting until resources are stable
    #[arg(long, conflicts_with_all = ["accounts", "organizational_units"])]
    express: bool,
    /// Keep what was deployed when something fails, instead of rolling back; with `--prepare`, `execute` takes it
    #[arg(long, conflicts_with = "prepare")]
    no_rollback: bool,
    /// Take over resources that exist under the names of new ones
    #[arg(long)]
    import_existing: bool,
    /// Bring back what was changed behind CloudFormation's back, too
    #[arg(long)]
    revert_drift: bool,
    /// Make and show the change sets, and leave them to be executed by somebody else
    #[arg(long)]
    prepare: bool,
    /// Deploy stacks that have not changed, too
    #[arg(long)]
    force: bool,
    /// How many stacks are deployed at once [default: 20]
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u8).range(1..))]
    concurrency: Option<u8>,
    /// Write the outputs to a file, as JSON
    #[arg(long, value_name = "FILE")]
    outputs_file: Option<PathBuf>,
    #[command(flatten)]
    fleet: Fleet,
}

impl Deploy {
    pub(crate) async fn run(&self, context: &Context) -> Result<Outcome, Error> {
        let manifest = context.manifest()?;
        let chosen = manifest.select(&self.stacks)?;
        let settings = self.settings()?;
        if let Some(path) = &self.outputs_file {
            takes_file(path)?;
        }
        let progress = Progress::new(context.terminal);
        let root = context.asset_root()?;
        if self.fleet.is_asked_for() {
            self.refuse_for_stack_sets()?;
            return self
                .fleet
                .deploy(context, &chosen, &settings, &progress, &root)
                .await;
        }
        let stacks = if self.exclusively {
            chosen
        } else {
            with_dependencies(&manifest.stacks, &chosen)
        };
        let accounts = Accounts::new(&context.environment);
        let mut run = pin!(deploy::run(&accounts, &root, &stacks, &settings, &progress));
        // By reference: what runs has to be there still when it is asked for its name.
        let run = tokio::select! {
            run = &mut run => run?,
            _ = tokio::signal::ctrl_c() => return Err(interrupted(&progress, &self.stacks)),
        };
        self.report(context, &run)
    }

    /// Options that mean nothing to a StackSet: one that was ignored would be taken for granted.
    fn refuse_for_stack_sets(&self) -> Result<(), Error> {
        let options = [
            ("--prepare", self.prepare),
            ("--no-rollback", self.no_rollback),
            ("--import-existing", self.import_existing),
            ("--revert-drift", self.revert_drift),
            ("--force", self.force),
            ("--exclusively", self.exclusively),
            ("--notification-arn", !self.notification_arns.is_empty()),
            ("--rollback-alarm", !self.rollback_alarms.is_empty()),
            ("--no-rollback-alarms", self.no_rollback_alarms),
            ("--outputs-file", self.outputs_file.is_some()),
            ("--concurrency", self.concurrency.is_some()),
        ];
        if let Some((option, _)) = options.iter().find(|(_, is_given)| *is_given) {
            return Err(Error::usage(format!("a StackSet has no `{option}`"))
                .help("leave it out, or deploy to each account by itself"));
        }
        if self.role.is_some() {
            return Err(Error::usage("a StackSet acts in two roles, not in `--role`").help(
                "`--administration-role ARN` and `--execution-role NAME` give them, where they are not AWS's own",
            ));
        }
        Ok(())
    }

    fn settings(&self) -> Result<Settings, Error> {
        Ok(Settings {
            consent: Consent {
                everything: self.yes,
                risks: self.allow.clone(),
            },
            parameters: Parameters::read(&self.parameters, self.parameters_file.as_ref())?,
            tags: deploy::read_tags(&self.tags)?,
            notification_arns: self.notification_arns.clone(),
            rollback_alarms: Some(self.rollback_alarms.clone())
                .filter(|alarms| self.no_rollback_alarms || !alarms.is_empty()),
            role_arn: self.role.clone(),
            express: self.express,
            keep_on_failure: self.no_rollback,
            import_existing: self.import_existing,
            revert_drift: self.revert_drift,
            prepare_only: self.prepare,
            force: self.force,
            at_once: self.concurrency,
        })
    }

    fn report(&self, context: &Context, run: &Run) -> Result<Outcome, Error> {
        let terminal = &context.terminal;
        let mut outputs: BTreeMap<&str, BTreeMap<&str, &str>> = BTreeMap::new();
        let mut stacks = Vec::new();
        for report in &run.reports {
            let values = report
                .state
                .outputs
                .iter()
                .map(|output| (output.name.as_str(), output.value.as_str()));
            outputs.insert(&report.stack, values.collect());
            let (style, word) = match report.conclusion {
                Conclusion::Unchanged => (DIM, "unchanged"),
                Conclusion::Deployed => (ADD, "deployed"),
                Conclusion::Prepared => (WARN, "prepared"),
                Conclusion::Refused => (WARN, "refused"),
            };
            terminal.note(&format!(
                "{} {}",
                paint(BOLD, &report.stack),
                paint(style, word)
            ));
            stacks.push(json!({
                "name": report.stack,
                "conclusion": word,
                "status": report.state.status.as_str(),
                "id": report.state.id,
                "console": console::events_page(&report.state.id),
                "outputs": outputs[report.stack.as_str()],
            }));
        }
        for (stack, cause) in &run.skipped {
            terminal.note(&format!(
                "{} {}",
                paint(BOLD, stack),
                paint(WARN, &format!("left, since `{cause}` is not deployed"))
            ));
            stacks.push(json!({ "name": stack, "conclusion": "skipped" }));
        }
        if let Some(path) = &self.outputs_file {
            let text = format!("{:#}\n", json!(outputs));
            fs::write(path, text).map_err(|error| Error::of_file("write", path, &error))?;
        }
        if context.json {
            let errors: Vec<Value> = run.errors.iter().map(Error::to_json).collect();
            terminal.print(&format!(
                "{:#}",
                json!({ "version": 1, "stacks": stacks, "errors": errors })
            ));
        } else {
            for (stack, values) in &outputs {
                for (name, value) in values {
                    terminal.print(&format!("{stack}.{name} = {value}"));
                }
            }
        }
        let is_refused = run
            .reports
            .iter()
            .any(|report| report.conclusion == Conclusion::Refused);
        Ok(match run.errors.as_slice() {
            // Where only agreement was missing, that is what the exit code says.
            [error, rest @ ..] if rest.iter().all(|it| it.outcome() == error.outcome()) => {
                error.outcome()
            }
            [_, ..] => Outcome::Failed,
            [] if is_refused => Outcome::Refused,
            [] => Outcome::Done,
        })
    }
}

/// The chosen stacks and all that they depend on, in the app's order.
pub(super) fn with_dependencies(all: &[Stack], chosen: &[Stack]) -> Vec<Stack> {
    let mut wanted: BTreeSet<&str> = chosen.iter().map(Stack::id).collect();
    // Stacks come after those that they depend on: seen from the end, once is enough.
    for stack in all.iter().rev() {
        if wanted.contains(stack.id()) {
            wanted.extend(stack.dependencies.iter().map(String::as_str));
        }
    }
    all.iter()
        .filter(|stack| wanted.contains(stack.id()))
        .cloned()
        .collect()
}

/// What is said after Ctrl-C: CloudFormation goes on.
pub(super) fn interrupted(progress: &Progress, stacks: &[String]) -> Error {
    let running = progress.running();
    if running.is_empty() {
        return Error::new("interrupted; nothing was in progress");
    }
    let names: Vec<String> = running.iter().map(|name| format!("`{name}`")).collect();
    let again = if stacks.is_empty() {
        running.join(" ")
    } else {
        stacks.join(" ")
    };
    Error::new(format!(
        "interrupted; CloudFormation goes on with {}",
        names.join(", ")
    ))
    .help(format!(
        "`cargo infrastruct deploy {again}` attaches to it again"
    ))
    .help(format!(
        "`cargo infrastruct events {} --follow` only watches",
        running[0]
    ))
}

/// Refuses a file that cannot be written, before anything is deployed whose outputs it is for.
fn takes_file(path: &Path) -> Result<(), Error> {
    let was_there = path.exists();
    let opened = fs::OpenOptions::new().append(true).create(true).open(path);
    opened.map_err(|error| Error::of_file("write", path, &error))?;
    if !was_there {
        let _ = fs::remove_file(path);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_stack_depends_on_comes_with_it() {
        let stack = |name: &str, dependencies: &[&str]| Stack {
            name: name.to_owned(),
            dependencies: dependencies.iter().map(|&it| it.to_owned()).collect(),
            ..Stack::default()
        };
        let all = [
            stack("A", &[]),
            stack("B", &["A"]),
            stack("C", &["B"]),
            stack("D", &[]),
        ];
        let names: Vec<String> = with_dependencies(&all, &all[2..3])
            .into_iter()
            .map(|stack| stack.name)
            .collect();
        assert_eq!(names, ["A", "B", "C"]);
    }
}
