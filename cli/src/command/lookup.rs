//! `cargo infrastruct lookup`.

use std::collections::BTreeSet;

use clap::{ArgGroup, Args};
use serde_json::json;

use crate::aws::Accounts;
use crate::build::Built;
use crate::context::Context;
use crate::error::Error;
use crate::lookup::{Change, Entry, File, Kind, Question, ask};
use crate::manifest::{Looked, Manifest, Stack};
use crate::outcome::Outcome;
use crate::terminal::{DIM, paint};

/// Look up what the app wants to know of an account, and keep it in a file
///
/// The app is built; what it looks up and `infrastruct.lookups.jsonl` beside its Cargo.toml does not have yet is asked of AWS, in the
/// account and region that the app says, else those of the credentials. Then it is built again, until nothing is missing. Commit the
/// file: builds read it, and nothing else.
///
/// What is there already stays as it is, until `--refresh` asks for it again.
#[derive(Args, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
#[command(
    group(ArgGroup::new("known").args(["refresh", "check", "list"])),
    after_help = "Examples:\n  \
    cargo infrastruct lookup\n  \
    cargo infrastruct lookup --refresh 'al2023-*'\n  \
    cargo infrastruct lookup --check --json"
)]
pub(crate) struct Lookup {
    /// What is meant of the file: a name, a kind such as `vpc`, or both as they are shown; `*` stands for anything [default: all]
    #[arg(value_name = "NAME", requires = "known")]
    names: Vec<String>,
    /// Ask again for what the file has
    #[arg(long)]
    refresh: bool,
    /// Ask again and write nothing; exit with code 4 if anything is otherwise than in the file
    #[arg(long, conflicts_with = "prune")]
    check: bool,
    /// Show what the file has, without a build and without an account
    #[arg(long, conflicts_with = "prune")]
    list: bool,
    /// Remove what the build does not ask for; other features may
    #[arg(long)]
    prune: bool,
}

impl Lookup {
    pub(crate) async fn run(&self, context: &Context) -> Result<Outcome, Error> {
        if context.build.app.is_some() {
            return Err(Error::usage("`lookup` has no use for `--app`")
                .help("what is looked up is kept in a package"));
        }
        let mut file = File::read(&context.build.package_directory()?)?;
        let accounts = Accounts::new(&context.environment);
        let mut changes = Vec::new();
        if self.list {
            let named = self.named(&file)?;
            changes.extend(
                named
                    .iter()
                    .map(|entry| Change::new(entry.clone(), Some(entry))),
            );
            show(context, &changes);
            return Ok(report(context, &changes));
        }
        if self.refresh || self.check {
            let known = self.named(&file)?;
            let questions: Vec<Question> = known.iter().map(Entry::question).collect();
            let asked = ask_all(&questions, &accounts, &mut file).await;
            changes.extend(self.keep(context, asked, &mut file)?);
        }
        if self.check {
            let differs = changes.iter().any(Change::differs);
            report(context, &changes);
            return Ok(if differs {
                Outcome::Differs
            } else {
                Outcome::Done
            });
        }
        let manifest = loop {
            let wanted = match context.build.attempt(true)? {
                Built::Whole(manifest) => break Some(manifest),
                Built::Lacks(wanted) => wanted,
            };
            // What one line asks for, others may, too.
            let known = file.entries().len();
            let asked = ask_all(&distinct(wanted), &accounts, &mut file).await;
            changes.extend(self.keep(context, asked, &mut file)?);
            if context.build.no_build {
                break None;
            }
            if file.entries().len() == known {
                return Err(Error::new("the build does not take what was looked up")
                    .help("is `infrastruct` of the same version as this command?"));
            }
        };
        if let Some(manifest) = manifest {
            changes.extend(self.unused(context, &manifest, &mut file)?);
        }
        if !changes.iter().any(|change| change.kind != Kind::Same) {
            context.terminal.note("nothing is missing");
        }
        Ok(report(context, &changes))
    }

    /// The entries that are meant.
    fn named(&self, file: &File) -> Result<Vec<Entry>, Error> {
        let is_meant = |entry: &&Entry, pattern: &String| entry.is_named(pattern);
        for pattern in &self.names {
            if !file.entries().iter().any(|entry| is_meant(&entry, pattern)) {
                let error = Error::usage(format!("nothing in the file is `{pattern}`"));
                let names = file.entries().iter().flat_map(|entry| entry.query.values());
                let near = infrastruct_spec::suggest(pattern, names.map(String::as_str));
                let error = near.map_or_else(
                    || Error::usage(format!("nothing in the file is `{pattern}`")),
                    |near| error.help(format!("did you mean `{near}`?")),
                );
                return Err(error.help("`cargo infrastruct lookup --list` shows what there is"));
            }
        }
        let mut entries: Vec<Entry> = file.entries().to_vec();
        if !self.names.is_empty() {
            entries.retain(|entry| self.names.iter().any(|pattern| is_meant(&entry, pattern)));
        }
        entries.sort_by(|one, other| one.key().cmp(&other.key()));
        Ok(entries)
    }

    /// Keeps and shows what was found. What could not be found is told at the end, all of it.
    fn keep(&self, context: &Context, asked: Asked, file: &mut File) -> Result<Vec<Change>, Error> {
        show(context, &asked.changes);
        if self.check {
            // The file stays as it is.
        } else {
            file.write()?;
        }
        let mut errors = asked.errors;
        let Some(last) = errors.pop() else {
            return Ok(asked.changes);
        };
        for error in &errors {
            context.terminal.note(&error.render());
        }
        Err(last)
    }

    /// What no line of the app asks for.
    fn unused(
        &self,
        context: &Context,
        manifest: &Manifest,
        file: &mut File,
    ) -> Result<Vec<Change>, Error> {
        let is_used = |entry: &&Entry| manifest.lookups.iter().any(|used| used.is(entry));
        let mut unused: Vec<Entry> = file.entries().to_vec();
        unused.retain(|entry| !is_used(&entry));
        let changes: Vec<Change> = unused
            .into_iter()
            .map(|entry| Change::unused(entry, self.prune))
            .collect();
        show(context, &changes);
        if self.prune {
            for change in &changes {
                file.remove(&change.entry);
            }
            file.write()?;
        } else if !changes.is_empty() {
            context
                .terminal
                .note(&paint(DIM, "`--prune` removes what is unused"));
        }
        Ok(changes)
    }
}

/// What was asked.
struct Asked {
    changes: Vec<Change>,
    errors: Vec<Error>,
}

/// Asks every question, each where it is about.
async fn ask_all(questions: &[Question], accounts: &Accounts, file: &mut File) -> Asked {
    let mut asked = Asked {
        changes: Vec::new(),
        errors: Vec::new(),
    };
    for question in questions {
        let place = Stack {
            account: question.account.clone(),
            region: question.region.clone(),
            ..Stack::default()
        };
        let answer = match accounts.of(&place).await {
            Ok(account) => ask(question, &account).await,
            Err(error) => Err(error),
        };
        match answer {
            Ok(entry) => {
                let before = file.get(&entry).cloned();
                asked
                    .changes
                    .push(Change::new(entry.clone(), before.as_ref()));
                file.set(entry);
            }
            Err(error) if question.file.is_empty() => asked.errors.push(error),
            Err(error) => asked.errors.push(error.at(&question.file, question.line)),
        }
    }
    asked
}

/// The questions, each once, whatever lines ask it.
fn distinct(questions: Vec<Question>) -> Vec<Question> {
    let mut seen = BTreeSet::new();
    let mut distinct = questions;
    distinct.retain(|question| {
        seen.insert(Question {
            file: String::new(),
            line: 0,
            ..question.clone()
        })
    });
    distinct
}

fn show(context: &Context, changes: &[Change]) {
    for change in changes {
        context.terminal.note(&change.render());
    }
}

fn report(context: &Context, changes: &[Change]) -> Outcome {
    if context.json {
        let changes: Vec<_> = changes.iter().map(Change::to_json).collect();
        context
            .terminal
            .print_json(&json!({ "version": 1, "lookups": changes }));
    }
    Outcome::Done
}

impl Looked {
    /// Whether it is what an entry answers.
    fn is(&self, entry: &Entry) -> bool {
        self.account.as_deref() == Some(&entry.account)
            && self.region == entry.region
            && (&self.kind, &self.query) == (&entry.kind, &entry.query)
    }
}
