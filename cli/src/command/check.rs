//! `cargo infrastruct check`.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use infrastruct_json::Value;
use infrastruct_spec::{Severity, rules, suggest};

use crate::check::{self, Checked, Settings, Source};
use crate::context::Context;
use crate::error::Error;
use crate::outcome::Outcome;
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
        let settings = Settings {
            region: context.environment.region.clone(),
            allowed: self.allowed()?,
        };
        let mut templates = Vec::new();
        let mut failed = Vec::new();
        for each in workers::map(self.templates()?, read_template) {
            let Some((file, is_named, template)) = each? else {
                continue;
            };
            match template {
                Ok(Some(read)) => templates.push(read),
                Ok(None) if !is_named => {}
                Ok(None) => failed.push(
                    Error::new(format!("`{file}` is no template"))
                        .help("a template has a section `Resources`, an object"),
                ),
                Err(error) => failed.push(error),
            }
        }
        if templates.is_empty() && failed.is_empty() {
            return Err(Error::new("there are no templates").help(
                "a template is a file `*.json`, `*.yaml`, `*.yml` or `*.template` with a section `Resources`",
            ));
        }
        templates.sort_by(|(one, _), (other, _)| one.file.cmp(&other.file));
        templates.dedup_by(|(one, _), (other, _)| one.file == other.file);
        let checked = Checked::all(templates, &settings);
        self.print(&checked, context);
        let mut failed = failed.into_iter();
        if let Some(error) = failed.next() {
            for error in failed {
                context.terminal.note(&error.render());
            }
            return Err(error);
        }
        let errors: usize = checked.iter().map(|it| it.count(Severity::Error)).sum();
        let warnings: usize = checked.iter().map(|it| it.count(Severity::Advice)).sum();
        let is_refused = errors > 0 || self.fail_on == FailOn::Warning && warnings > 0;
        Ok(if is_refused {
            Outcome::Failed
        } else {
            Outcome::Done
        })
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
                let error = Error::new(format!("there is no rule `{name}`"));
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
        for path in &self.files {
            if !path.is_dir() {
                found.push((path.clone(), true));
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

/// What a file is, and whether it was named itself.
type ReadFile = (String, bool, Result<Option<(Source, Value)>, Error>);

/// Reads a file; nothing where it was not named, and can be no template.
fn read_template((path, is_named): (PathBuf, bool)) -> Result<Option<ReadFile>, Error> {
    let bytes = read(&path)?;
    // a directory holds other files than templates
    if !is_named && !may_be_template(&bytes) {
        return Ok(None);
    }
    let file = path.display().to_string();
    let template = Source::read(&file, bytes);
    Ok(Some((file, is_named, template)))
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
