//! `cargo infrastruct diff`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use crate::asset::Root;
use crate::aws::Accounts;
use crate::context::Context;
use crate::deploy::{self, Parameters, Progress, Settings};
use crate::diff::{Difference, FailOn, render};
use crate::error::Error;
use crate::manifest::Stack;
use crate::outcome::Outcome;
use crate::template::Template;
use crate::terminal::{BOLD, DIM, ERROR, Terminal, paint};

/// Show what a deployment would change
///
/// Resources are compared by their properties, never by text: reordered keys, and functions that say the same in
/// another way, are no change. What is lost, what is bound to fail, and who gains access comes first.
///
/// With `--template` no account is needed: `cargo infrastruct diff Ingest --template deployed.yaml`, or with two files
/// and no app at all: `cargo infrastruct diff --template old.json --to new.json`.
#[derive(Args, Debug)]
pub(crate) struct Diff {
    /// Stacks to compare; `*` stands for anything [default: all]
    #[arg(value_name = "STACK", conflicts_with = "to")]
    stacks: Vec<String>,
    /// Compare with this template (JSON or YAML) instead of what is deployed
    #[arg(short, long, value_name = "FILE")]
    template: Option<PathBuf>,
    /// The new template, instead of what the app builds
    #[arg(long, value_name = "FILE", requires = "template")]
    to: Option<PathBuf>,
    /// Exit with code 4 if this is among the changes
    #[arg(long, value_name = "WHAT")]
    fail_on: Vec<FailOn>,
    /// Ask CloudFormation what is replaced: makes a change set, reads it, and deletes it again
    #[arg(long, conflicts_with = "template")]
    change_set: bool,
    /// Value that `deploy` would give a parameter: `Name=value`, `Stack:Name=value`
    #[arg(
        long = "parameter",
        value_name = "NAME=VALUE",
        conflicts_with = "template"
    )]
    parameters: Vec<String>,
    /// Values of parameters, as `deploy` takes them
    #[arg(long, value_name = "FILE", conflicts_with = "template")]
    parameters_file: Option<PathBuf>,
    /// Tag that `deploy` would give to every stack
    #[arg(long = "tag", value_name = "KEY=VALUE", conflicts_with = "template")]
    tags: Vec<String>,
}

/// A stack and what changes of it.
struct Compared {
    name: String,
    is_new: bool,
    difference: Difference,
}

impl Diff {
    pub(crate) fn run(&self, context: &Context) -> Result<Outcome, Error> {
        let compared = match (&self.template, &self.to) {
            (Some(old), Some(new)) => vec![files(old, new)?],
            (Some(old), None) => vec![self.with_file(old, context)?],
            (None, _) => self.with_deployed(context)?,
        };
        Ok(self.report(&compared, context))
    }

    fn with_file(&self, file: &Path, context: &Context) -> Result<Compared, Error> {
        let stacks = context.stacks(&self.stacks)?;
        let [stack] = stacks.as_slice() else {
            let names: Vec<_> = stacks
                .iter()
                .map(|stack| format!("`{}`", stack.name))
                .collect();
            return Err(Error::usage(format!(
                "`--template` is one template, and there are {} stacks",
                stacks.len()
            ))
            .help(format!(
                "name the stack to compare it with: {}",
                names.join(", ")
            )));
        };
        let old = Template::read_file(file)?;
        Ok(compared(stack, false, &old, &built(stack)?))
    }

    fn with_deployed(&self, context: &Context) -> Result<Vec<Compared>, Error> {
        let stacks = context.stacks(&self.stacks)?;
        self.check_parameters(&stacks)?;
        let accounts = Accounts::new(&context.environment);
        let root = context.asset_root()?;
        super::runtime::on_runtime(async {
            let mut compared = Vec::new();
            for stack in &stacks {
                compared.push(
                    self.with_account(&accounts, &root, context.terminal, stack)
                        .await?,
                );
            }
            Ok(compared)
        })
    }

    /// Refuses values of parameters that nobody has, as a deployment does.
    fn check_parameters(&self, stacks: &[Stack]) -> Result<(), Error> {
        if self.parameters.is_empty() && self.parameters_file.is_none() {
            return Ok(());
        }
        let mut templates = BTreeMap::new();
        for stack in stacks {
            templates.insert(stack.name.clone(), built(stack)?);
        }
        let templates = templates.iter();
        let templates = templates.map(|(name, template)| (name.clone(), template));
        let settings = self.settings()?;
        settings.parameters.check(&templates.collect())
    }

    /// What the deployment would be told that is compared here.
    fn settings(&self) -> Result<Settings, Error> {
        Ok(Settings {
            parameters: Parameters::read(&self.parameters, self.parameters_file.as_ref())?,
            tags: deploy::read_tags(&self.tags)?,
            ..Settings::default()
        })
    }

    async fn with_account(
        &self,
        accounts: &Accounts,
        root: &Root,
        terminal: Terminal,
        stack: &Stack,
    ) -> Result<Compared, Error> {
        let account = accounts.to_change(stack).await?;
        let progress = Progress::new(terminal);
        let settings = self.settings()?;
        let preview =
            deploy::preview(&account, root, stack, &settings, self.change_set, &progress).await?;
        Ok(Compared {
            name: stack.name.clone(),
            is_new: preview.is_new,
            difference: preview.difference,
        })
    }

    fn report(&self, compared: &[Compared], context: &Context) -> Outcome {
        let failing: Vec<_> = compared
            .iter()
            .flat_map(|it| self.fail_on.iter().map(move |&fail| (fail, it)))
            .filter(|(fail, it)| fail.applies(&it.difference))
            .collect();
        if context.json {
            let stacks: Vec<_> = compared.iter().map(document).collect();
            let document = json!({ "version": 1, "failed": !failing.is_empty(), "stacks": stacks });
            context.terminal.print(&format!("{document:#}"));
        } else {
            let blocks: Vec<_> = compared.iter().map(|it| shown(it, context)).collect();
            context.terminal.print(&blocks.join("\n\n"));
            for (fail, it) in &failing {
                let what = match fail {
                    FailOn::Any => "something changes",
                    FailOn::Broadening => "access broadens",
                    FailOn::Destructive => "a resource is, or may be, deleted or replaced",
                };
                context
                    .terminal
                    .note(&format!("{}: `{}`: {what}", paint(ERROR, "error"), it.name));
            }
        }
        if failing.is_empty() {
            Outcome::Done
        } else {
            Outcome::Differs
        }
    }
}

fn compared(stack: &Stack, is_new: bool, old: &Template, new: &Template) -> Compared {
    Compared {
        name: stack.name.clone(),
        is_new,
        difference: Difference::between(old, new, &stack.resources),
    }
}

fn built(stack: &Stack) -> Result<Template, Error> {
    let text = fs::read_to_string(&stack.template)
        .map_err(|error| Error::of_file("read", &stack.template, &error))?;
    Template::read(&text)
}

fn files(old: &Path, new: &Path) -> Result<Compared, Error> {
    let difference =
        Difference::between(&Template::read_file(old)?, &Template::read_file(new)?, &[]);
    let name = new
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    Ok(Compared {
        name,
        is_new: false,
        difference,
    })
}

fn shown(compared: &Compared, context: &Context) -> String {
    let title = paint(BOLD, &compared.name);
    let note = match (compared.difference.is_empty(), compared.is_new) {
        (true, _) => paint(DIM, ": no changes"),
        (false, true) => paint(DIM, ": not deployed yet"),
        (false, false) => String::new(),
    };
    let text = render::text(&compared.difference, &context.terminal);
    if text.is_empty() {
        format!("{title}{note}")
    } else {
        format!("{title}{note}\n\n{text}")
    }
}

fn document(compared: &Compared) -> serde_json::Value {
    let mut document = compared.difference.to_json();
    document["name"] = json!(compared.name);
    document["new"] = json!(compared.is_new);
    document
}
