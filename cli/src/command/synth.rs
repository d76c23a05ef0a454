//! `cargo infrastruct synth`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::{Value, json};

use crate::asset;
use crate::context::Context;
use crate::error::Error;
use crate::manifest::{Manifest, NAME, Stack};
use crate::outcome::Outcome;
use crate::template::document;
use crate::terminal::{WARN, paint};

/// Build the app, and print or copy its templates
///
/// One template is printed as it is; of several, their files are listed. With `--output` they are copied, and of a whole
/// app its manifest too, so that other commands take the directory by `--app`; assets are not.
#[derive(Args, Debug)]
pub(crate) struct Synth {
    /// Stacks to show; `*` stands for anything [default: all]
    #[arg(value_name = "STACK")]
    stacks: Vec<String>,
    /// Copy the templates there, and where no stack is named the manifest
    #[arg(short, long, value_name = "DIRECTORY")]
    output: Option<PathBuf>,
}

impl Synth {
    pub(crate) fn run(&self, context: &Context) -> Result<Outcome, Error> {
        let manifest = context.manifest()?;
        let stacks = manifest.select(&self.stacks)?;
        if let Some(directory) = &self.output {
            let is_whole = self.stacks.is_empty();
            if is_whole {
                refuse_another(directory)?;
            }
            let copies = copy(&stacks, directory)?;
            if is_whole {
                let (from, to) = (manifest.directory.join(NAME), directory.join(NAME));
                fs::copy(&from, &to)
                    .map_err(|error| Error::of_file("copy the manifest to", &to, &error))?;
            }
            let assets = assets(&copies)?;
            if context.json {
                context.terminal.print(&format!(
                    "{:#}",
                    json!({ "version": 1, "templates": copies, "assets": assets })
                ));
            } else {
                if !assets.is_empty() {
                    let names: Vec<String> = assets.iter().map(|it| format!("`{it}`")).collect();
                    context.terminal.note(&format!(
                        "{} assets are not copied; with `--app` they are looked for beside the templates: {}",
                        paint(WARN, "warning:"),
                        names.join(", ")
                    ));
                }
                for copy in &copies {
                    context.terminal.print(&copy.display().to_string());
                }
            }
            return Ok(Outcome::Done);
        }
        let text = |stack: &Stack| {
            fs::read_to_string(&stack.template)
                .map_err(|error| Error::of_file("read", &stack.template, &error))
        };
        match stacks.as_slice() {
            _ if context.json => {
                let mut templates = serde_json::Map::new();
                for stack in &stacks {
                    let template: Value = serde_json::from_str(&text(stack)?).map_err(|error| {
                        Error::new(format!("the template of `{}` is no JSON", stack.name))
                            .caused_by(error)
                    })?;
                    templates.insert(stack.id().to_owned(), template);
                }
                context.terminal.print(&format!(
                    "{:#}",
                    json!({ "version": 1, "templates": templates })
                ));
            }
            [stack] => context.terminal.print(&text(stack)?),
            several => {
                for stack in several {
                    context
                        .terminal
                        .print(&stack.template.display().to_string());
                }
            }
        }
        Ok(Outcome::Done)
    }
}

/// What the templates name that is uploaded with them.
fn assets(templates: &[PathBuf]) -> Result<BTreeSet<String>, Error> {
    let mut found = BTreeSet::new();
    for path in templates {
        let text =
            fs::read_to_string(path).map_err(|error| Error::of_file("read", path, &error))?;
        let template = document(&text)?;
        found.extend(asset::names(&template).into_iter().map(str::to_owned));
    }
    Ok(found)
}

/// Refuses to write over a file that is called as the manifest is, and is somebody else's.
fn refuse_another(directory: &Path) -> Result<(), Error> {
    let target = directory.join(NAME);
    if !target.exists() || Manifest::read(directory).is_ok() {
        return Ok(());
    }
    let message = format!("`{}` is there, and another program's", target.display());
    Err(Error::new(message).help(
        "choose another directory, or name the stacks, whose templates alone are copied then",
    ))
}

fn copy(stacks: &[Stack], directory: &PathBuf) -> Result<Vec<PathBuf>, Error> {
    fs::create_dir_all(directory)
        .map_err(|error| Error::of_file("create the directory", directory, &error))?;
    let mut copies = Vec::new();
    for stack in stacks {
        let name = stack.template.file_name().unwrap_or_default();
        let target = directory.join(name);
        fs::copy(&stack.template, &target)
            .map_err(|error| Error::of_file("copy the template to", &target, &error))?;
        copies.push(target);
    }
    Ok(copies)
}
