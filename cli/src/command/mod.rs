//! The commands, one file each.

mod check;
mod completions;
mod deploy;
mod destroy;
mod diff;
mod doctor;
mod drift;
mod events;
mod execute;
mod explain;
mod fleet;
mod gc;
mod graph;
mod import;
mod list;
mod logs;
mod lookup;
mod new;
mod outputs;
mod policy;
mod refactor;
mod rollback;
mod runtime;
mod span;
mod synth;
mod unused;
mod watch;

use std::env;
use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use clap::{ArgMatches, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use serde_json::{Value, json};

use crate::build::Build;
use crate::context::{Context, Environment};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::terminal::Terminal;
use runtime::on_runtime;

/// Diff, deploy and look at the CloudFormation stacks that `cargo build` wrote.
#[derive(Debug, Parser)]
#[command(
    name = "cargo-infrastruct",
    bin_name = "cargo infrastruct",
    version,
    propagate_version = true,
    disable_help_subcommand = true,
    subcommand_required = true,
    arg_required_else_help = true,
    after_help = "Start with `cargo infrastruct new NAME`, look with `diff`, then `deploy`.\n\
                  `cargo infrastruct COMMAND --help` says more about each.\n\n\
                  Exit codes: 0 done, 1 failed, 2 wrong usage, 3 refused (nobody has agreed), 4 differs (`--fail-on`, drift, `lookup --check`)."
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    command: Command,
    /// Print JSON for machines, errors too; the shapes are stable within a version
    #[arg(long, global = true)]
    json: bool,
    /// When to use colours
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        default_value = "auto",
        hide_possible_values = false
    )]
    color: Color,
    #[command(flatten)]
    build: Build,
    #[command(flatten)]
    environment: Environment,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

#[derive(Debug, Subcommand)]
enum Command {
    New(new::New),
    List(list::List),
    Synth(synth::Synth),
    Check(check::Check),
    Explain(explain::Explain),
    Lookup(lookup::Lookup),
    Diff(diff::Diff),
    Deploy(Box<deploy::Deploy>),
    Watch(watch::Watch),
    Execute(execute::Execute),
    Reject(execute::Reject),
    Destroy(Box<destroy::Destroy>),
    Refactor(refactor::Refactor),
    Rollback(rollback::Rollback),
    Drift(drift::Drift),
    Outputs(outputs::Outputs),
    Events(events::Events),
    Logs(logs::Logs),
    Import(import::Import),
    Gc(gc::Gc),
    Doctor(doctor::Doctor),
    Policy(policy::Policy),
    Graph(graph::Graph),
    Completions(completions::Completions),
}

impl Command {
    fn run(&self, context: &Context) -> Result<Outcome, Error> {
        match self {
            Self::New(command) => command.run(context),
            Self::List(command) => command.run(context),
            Self::Synth(command) => command.run(context),
            Self::Check(command) => command.run(context),
            Self::Explain(command) => command.run(context),
            Self::Diff(command) => command.run(context),
            Self::Policy(command) => command.run(context),
            Self::Graph(command) => command.run(context),
            Self::Completions(command) => command.run(context, &Cli::command()),
            // AWS:
            Self::Lookup(command) => on_runtime(command.run(context)),
            Self::Deploy(command) => on_runtime(command.run(context)),
            Self::Watch(command) => on_runtime(command.run(context)),
            Self::Execute(command) => on_runtime(command.run(context)),
            Self::Reject(command) => on_runtime(command.run(context)),
            Self::Destroy(command) => on_runtime(command.run(context)),
            Self::Refactor(command) => on_runtime(command.run(context)),
            Self::Rollback(command) => on_runtime(command.run(context)),
            Self::Drift(command) => on_runtime(command.run(context)),
            Self::Outputs(command) => on_runtime(command.run(context)),
            Self::Events(command) => on_runtime(command.run(context)),
            Self::Logs(command) => on_runtime(command.run(context)),
            Self::Import(command) => on_runtime(command.run(context)),
            Self::Gc(command) => on_runtime(command.run(context)),
            Self::Doctor(command) => on_runtime(command.run(context)),
        }
    }
}

/// Runs the command line of this process.
pub fn main() -> ExitCode {
    let arguments = arguments(env::args_os());
    let (cli, matches) = match parse(&arguments) {
        Ok(parsed) => parsed,
        Err(error) => return misused(&error, &arguments),
    };
    let choice = match cli.color {
        Color::Auto => anstream::ColorChoice::Auto,
        Color::Always => anstream::ColorChoice::AlwaysAnsi,
        Color::Never => anstream::ColorChoice::Never,
    };
    let context = Context {
        terminal: Terminal::new(choice),
        json: cli.json,
        build: cli.build,
        environment: cli.environment,
    };
    let outcome = unused::refuse(&matches).and_then(|()| cli.command.run(&context));
    let outcome = outcome.unwrap_or_else(|error| {
        context.terminal.note(&error.render());
        if context.json {
            context.terminal.print(&failure(&error.to_json()));
        }
        error.outcome()
    });
    if let Some(error) = context.terminal.lost() {
        context.terminal.note(&error.render());
        return ExitCode::from(Outcome::Failed.code());
    }
    ExitCode::from(outcome.code())
}

fn parse(arguments: &[OsString]) -> Result<(Cli, ArgMatches), clap::Error> {
    let matches = unused::hidden(Cli::command()).try_get_matches_from(arguments)?;
    let cli = Cli::from_arg_matches(&matches)?;
    Ok((cli, matches))
}

/// What standard output says, with `--json`, of a command that failed.
fn failure(error: &Value) -> String {
    format!("{:#}", json!({ "version": 1, "error": error }))
}

/// What clap says of the command line: help and the version are no mistakes.
fn misused(error: &clap::Error, arguments: &[OsString]) -> ExitCode {
    let _ = error.print();
    if !error.use_stderr() {
        return ExitCode::SUCCESS;
    }
    if arguments.iter().any(|argument| argument == "--json") {
        let text = error.to_string();
        let message = text.trim_start_matches("error: ").trim_end();
        let error = Error::usage(message).to_json();
        let _ = writeln!(anstream::stdout(), "{}", failure(&error));
    }
    ExitCode::from(Outcome::Misused.code())
}

/// Cargo runs `cargo-infrastruct infrastruct …`: the repeated name goes.
fn arguments(given: impl Iterator<Item = OsString>) -> Vec<OsString> {
    let mut arguments: Vec<_> = given.collect();
    if arguments.get(1).is_some_and(|name| name == "infrastruct") {
        arguments.remove(1);
    }
    arguments
}
