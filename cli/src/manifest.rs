//! The manifest that a build writes beside its templates.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::error::Error;

/// The version of the manifest's form that is understood.
const VERSION: u32 = 1;

/// What was built.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Manifest {
    /// Where the manifest and the templates are.
    #[serde(skip)]
    pub directory: PathBuf,
    /// The version of the library that wrote it.
    #[serde(default)]
    pub infrastruct: String,
    /// The date of the schema that it was checked against.
    #[serde(default)]
    pub schema_date: String,
    /// The stacks, in order of deployment.
    #[serde(default)]
    pub stacks: Vec<Stack>,
}

/// A stack that was built.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Stack {
    /// Its name.
    pub name: String,
    /// What tells it from stacks of the same name elsewhere, such as `Orders.eu-west-1`; empty where there are none.
    #[serde(default)]
    pub id: String,
    /// Its template: a file's whole path.
    pub template: PathBuf,
    /// Where it is deployed, if it says so.
    #[serde(default)]
    pub region: Option<String>,
    /// The account it is deployed to, if it says so.
    #[serde(default)]
    pub account: Option<String>,
    /// Its tags.
    #[serde(default)]
    pub tags: BTreeMap<String, String>,
    /// Whether it is protected from being deleted.
    #[serde(default)]
    pub termination_protection: bool,
    /// The stacks that have to be deployed before, by their IDs.
    #[serde(default)]
    pub dependencies: Vec<String>,
    /// Its parameters.
    #[serde(default)]
    pub parameters: Vec<Parameter>,
    /// Its outputs, those that other stacks read included.
    #[serde(default)]
    pub outputs: Vec<Output>,
    /// Its resources.
    #[serde(default)]
    pub resources: Vec<Declared>,
}

/// A parameter of a stack.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// Its `Type`.
    #[serde(rename = "type")]
    pub type_name: String,
    /// Whether a value has to be given.
    #[serde(default)]
    pub required: bool,
    /// Whether its value is masked.
    #[serde(default)]
    pub no_echo: bool,
}

/// An output of a stack.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Output {
    /// Its name.
    pub name: String,
    /// The name it is exported under, where that is known before deployment.
    #[serde(default)]
    pub export: Option<String>,
}

/// A resource of a stack, as it was declared in Rust.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Declared {
    /// Its logical ID.
    pub logical_id: String,
    /// Its type.
    #[serde(rename = "type")]
    pub type_name: String,
    /// The path of its construct, such as `Ingest.cron.function`.
    pub path: String,
    /// The source file it is declared in.
    pub file: String,
    /// The line it is declared at.
    pub line: u32,
}

impl Manifest {
    /// Reads `manifest.json` of a directory.
    pub fn read(directory: &Path) -> Result<Self, Error> {
        let path = directory.join("manifest.json");
        let text =
            fs::read_to_string(&path).map_err(|error| Error::of_file("read", &path, &error))?;
        let odd = || Error::new(format!("`{}` is not a manifest", path.display()));
        let versioned: serde_json::Value =
            serde_json::from_str(&text).map_err(|error| odd().caused_by(error))?;
        if let Some(version) = versioned["version"]
            .as_u64()
            .filter(|&it| it > VERSION.into())
        {
            return Err(Error::new(format!(
                "the manifest has version {version}, {VERSION} is understood"
            ))
            .help("update with `cargo install cargo-infrastruct`"));
        }
        let mut manifest: Self =
            serde_json::from_value(versioned).map_err(|error| odd().caused_by(error))?;
        directory.clone_into(&mut manifest.directory);
        for stack in &mut manifest.stacks {
            stack.template = directory.join(&stack.template);
        }
        Ok(manifest)
    }

    /// The stack of an ID, or the first of a name.
    pub fn stack(&self, name: &str) -> Option<&Stack> {
        let by_id = self.stacks.iter().find(|stack| stack.id() == name);
        by_id.or_else(|| self.stacks.iter().find(|stack| stack.name == name))
    }

    /// The stacks that the patterns name, by name or ID (`*` stands for anything), in order of deployment; all where none is
    /// given.
    pub fn select(&self, patterns: &[String]) -> Result<Vec<Stack>, Error> {
        for pattern in patterns {
            if !self.stacks.iter().any(|stack| stack.is_named(pattern)) {
                return Err(self.unknown(pattern));
            }
        }
        let wanted = |stack: &&Stack| {
            patterns.is_empty() || patterns.iter().any(|pattern| stack.is_named(pattern))
        };
        Ok(self.stacks.iter().filter(wanted).cloned().collect())
    }

    fn unknown(&self, pattern: &str) -> Error {
        let names = || self.stacks.iter().map(Stack::id);
        let error = Error::usage(format!("there is no stack `{pattern}`"));
        match infrastruct_spec::suggest(pattern, names()) {
            Some(name) => error.help(format!("did you mean `{name}`?")),
            None if self.stacks.is_empty() => error.help("the app has no stacks yet"),
            None => {
                let names: Vec<_> = names().map(|name| format!("`{name}`")).collect();
                error.help(format!("the stacks are {}", names.join(", ")))
            }
        }
    }
}

impl Stack {
    /// What tells it from all other stacks of the app.
    pub fn id(&self) -> &str {
        if self.id.is_empty() {
            &self.name
        } else {
            &self.id
        }
    }

    fn is_named(&self, pattern: &str) -> bool {
        matches(pattern, &self.name) || matches(pattern, self.id())
    }

    /// How a resource was declared in Rust.
    pub fn declared(&self, logical_id: &str) -> Option<&Declared> {
        self.resources
            .iter()
            .find(|resource| resource.logical_id == logical_id)
    }

    /// Where it is deployed: `account/region`, as far as it says so.
    pub fn environment(&self) -> String {
        let account = self.account.as_deref().unwrap_or("current account");
        let region = self.region.as_deref().unwrap_or("current region");
        format!("{account}/{region}")
    }
}

/// Whether a name is what a pattern with `*` says.
pub(crate) fn matches(pattern: &str, name: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == name;
    };
    let Some(name) = name.strip_prefix(start) else {
        return false;
    };
    (0..=name.len())
        .filter(|&at| name.is_char_boundary(at))
        .any(|at| matches(rest, &name[at..]))
}
