//! `cargo infrastruct check`.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use infrastruct_json::Value;
use infrastruct_spec::{Severity, regions, rules, suggest};

use crate::check::{self, Checked, Settings, Source, Unread};
use crate::context::Context;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::terminal::{WARN, paint};
use crate::workers;

/// Check templates from anywhere, JSON or YAML, by the rules that a build applies
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    cargo infrastruct check template.yaml\n  \
    cargo infrastruct check templates/ --region eu-central-1 --fail-on warning\n  \
    cargo infrastruct check templates/ --format sarif > findings.sarif\n\
    `cargo infrastruct explain RULE` says why a rule is there.")]
pub(crate) struct Check {
    /// Templates, of which one may import what another exports; a directory stands for those in it, `-` for standard
    /// input
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// How findings are printed [default: text, with `--json`: json]
    #[arg(long, value_name = "FORMAT")]
    format: Option<Format>,
    /// Rules that do not count
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    allow: Vec<String>,
    /// What makes the exit code 1
    #[arg(long, value_name = "SEVERITY", default_value = "error")]
    fail_on: FailOn,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Reports that point into the file
    Text,
    /// An array of findings
    Json,
    /// SARIF 2.1.0, for code hosts and editors
    Sarif,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum FailOn {
    /// What AWS refuses, or what cannot work
    Error,
    /// Advice as well
    Warning,
}

impl Check {
    pub(crate) fn run(&self, context: &Context) -> Result<Outcome, Error> {
        Self::warn_of_region(context);
        let settings = Settings {
            region: context.environment.region.clone(),
            allowed: self.allowed()?,
        };
        let mut templates = Vec::new();
        let mut unread = Vec::new();
        for each in workers::map(self.templates()?, read_template) {
            match each {
                Ok(Some(read)) => templates.push(read),
                Ok(None) => {}
                Err(error) => unread.push(error),
            }
        }
        if templates.is_empty() && unread.is_empty() {
            if !context.json {
                self.print(&[], context);
            }
            return Err(Error::new("there are no templates").help(
                "a template is a file `*.json`, `*.yaml`, `*.yml` or `*.template` with a section `Resources`",
            ));
        }
        templates.sort_by(|(one, _), (other, _)| one.file.cmp(&other.file));
        templates.dedup_by(|(one, _), (other, _)| one.file == other.file);
        let mut checked = Checked::all(templates, &settings);
        checked.extend(unread.into_iter().map(|unread| Checked::from(*unread)));
        checked.sort_by(|one, other| one.file().cmp(&other.file()));
        self.print(&checked, context);
        let errors: usize = checked.iter().map(|it| it.count(Severity::Error)).sum();
        let warnings: usize = checked.iter().map(|it| it.count(Severity::Advice)).sum();
        let is_refused = errors > 0 || self.fail_on == FailOn::Warning && warnings > 0;
        Ok(if is_refused {
            Outcome::Failed
        } else {
            Outcome::Done
        })
    }

    /// Says that nothing is known of a region, as of one that is written wrong.
    fn warn_of_region(context: &Context) {
        let region = context.environment.region.as_deref();
        let Some(region) = region.filter(|region| regions().all(|known| known != *region)) else {
            return;
        };
        let meant = suggest(region, regions());
        let meant = meant.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
        context.terminal.note(&format!(
            "{} there are no facts about the region `{region}`, so what it offers is not checked{meant}",
            paint(WARN, "warning:")
        ));
    }

    fn allowed(&self) -> Result<BTreeSet<String>, Error> {
        // the rules are read from the facts about all types, which takes longer than to check a template
        if self.allow.is_empty() {
            return Ok(BTreeSet::new());
        }
        let rules = rules();
        let names: Vec<&str> = rules.iter().map(|rule| rule.name).collect();
        for name in &self.allow {
            if !names.contains(&name.as_str()) {
                let error = Error::usage(format!("there is no rule `{name}`"));
                return Err(match suggest(name, names.iter().copied()) {
                    Some(near) => error.help(format!("did you mean `{near}`?")),
                    None => error.help("`cargo infrastruct explain` lists them"),
                });
            }
        }
        Ok(self.allow.iter().cloned().collect())
    }

    /// The files, and whether each was named itself.
    fn templates(&self) -> Result<Vec<(PathBuf, bool)>, Error> {
        let mut found = Vec::new();
        for (number, path) in self.files.iter().enumerate() {
            if !path.is_dir() {
                // what was read of standard input is not there again
                if !self.files[..number].contains(path) {
                    found.push((path.clone(), true));
                }
                continue;
            }
            let walk = ignore::WalkBuilder::new(path)
                .sort_by_file_path(Path::cmp)
                .build();
            for entry in walk {
                let entry = entry.map_err(|error| {
                    Error::new(format!("cannot read `{}`", path.display())).caused_by(error)
                })?;
                let is_file = entry.file_type().is_some_and(|kind| kind.is_file());
                if is_file && has_extension(entry.path()) {
                    found.push((entry.into_path(), false));
                }
            }
        }
        Ok(found)
    }

    fn print(&self, checked: &[Checked], context: &Context) {
        let format = self.format.unwrap_or(if context.json {
            Format::Json
        } else {
            Format::Text
        });
        match format {
            Format::Json => context.terminal.print_json(&check::json(checked)),
            Format::Sarif => context.terminal.print_json(&check::sarif(checked)),
            Format::Text => {
                let text = |it| check::text(it, context.terminal.width);
                let text = workers::map(checked.iter().collect(), text).concat();
                if !text.is_empty() {
                    context.terminal.print(&text);
                    context.terminal.note("\n");
                }
                if !checked.is_empty() {
                    context.terminal.note(&summary(checked));
                }
            }
        }
    }
}

/// Reads a file; nothing where it was not named, and is no template.
fn read_template(
    (path, is_named): (PathBuf, bool),
) -> Result<Option<(Source, Value)>, Box<Unread>> {
    let file = path.display().to_string();
    let unread = |error: Error| Box::new(Unread::file(&file, error.message().to_owned()));
    let bytes = read(&path).map_err(unread)?;
    // a directory holds other files than templates
    if !is_named && !may_be_template(&bytes) {
        return Ok(None);
    }
    match check::read(&file, bytes)? {
        None if is_named => Err(Box::new(Unread::without_resources(&file))),
        read => Ok(read),
    }
}

/// How much was found in how many templates.
fn summary(checked: &[Checked]) -> String {
    let counted = |count: usize, what: &str| match count {
        1 => format!("1 {what}"),
        _ => format!("{count} {what}s"),
    };
    let errors = checked.iter().map(|it| it.count(Severity::Error)).sum();
    let warnings = checked.iter().map(|it| it.count(Severity::Advice)).sum();
    format!(
        "{} and {} in {}",
        counted(errors, "error"),
        counted(warnings, "warning"),
        counted(checked.len(), "template")
    )
}

fn read(path: &Path) -> Result<Vec<u8>, Error> {
    if path == Path::new("-") {
        let mut bytes = Vec::new();
        let read = io::stdin().lock().read_to_end(&mut bytes);
        return match read {
            Ok(_) => Ok(bytes),
            Err(error) => Err(Error::new("cannot read standard input").caused_by(error)),
        };
    }
    fs::read(path).map_err(|error| Error::of_file("read", path, &error))
}

fn has_extension(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|extension| ["json", "yaml", "yml", "template"].contains(&extension))
}

/// Whether the section that every template has may be in it.
fn may_be_template(bytes: &[u8]) -> bool {
    bytes.windows(9).any(|window| window == b"Resources")
}
