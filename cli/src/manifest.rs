//! The manifest that a build writes beside its templates.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::error::Error;

/// The version of the manifest's form that is understood.
const VERSION: u32 = 1;

/// What the manifest's file is called.
pub(crate) const NAME: &str = "manifest.json";

/// What was built.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Manifest {
    /// Where the manifest and the templates are.
    #[serde(skip)]
    pub(crate) directory: PathBuf,
    /// The date of the schema that it was checked against.
    #[serde(default)]
    pub(crate) schema_date: String,
    /// The stacks, in order of deployment.
    #[serde(default)]
    pub(crate) stacks: Vec<Stack>,
    /// What was looked up.
    #[serde(default)]
    pub(crate) lookups: Vec<Looked>,
}

/// Something that was looked up, and where.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct Looked {
    /// The account that it is of; nothing where any will do.
    #[serde(default)]
    pub(crate) account: Option<String>,
    /// The region that it is of; nothing where any will do.
    #[serde(default)]
    pub(crate) region: Option<String>,
    /// What it is.
    pub(crate) kind: String,
    /// What tells it from others.
    #[serde(default)]
    pub(crate) query: BTreeMap<String, String>,
}

/// A stack that was built.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Stack {
    /// Its name.
    pub(crate) name: String,
    /// What tells it from stacks of the same name elsewhere, such as `Orders.eu-west-1`; empty where there are none.
    #[serde(default)]
    pub(crate) id: String,
    /// Its template: a file's whole path.
    pub(crate) template: PathBuf,
    /// Where it is deployed, if it says so.
    #[serde(default)]
    pub(crate) region: Option<String>,
    /// The account it is deployed to, if it says so.
    #[serde(default)]
    pub(crate) account: Option<String>,
    /// Its tags.
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
    /// Whether it is protected from being deleted.
    #[serde(default)]
    pub(crate) termination_protection: bool,
    /// The stacks that have to be deployed before, by their IDs.
    #[serde(default)]
    pub(crate) dependencies: Vec<String>,
    /// What was looked up and has to be of the account and the region that the stack goes to.
    #[serde(default)]
    pub(crate) lookups: Vec<Looked>,
    /// Its resources.
    #[serde(default)]
    pub(crate) resources: Vec<Declared>,
}

/// A resource of a stack, as it was declared in Rust.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Declared {
    /// Its logical ID.
    pub(crate) logical_id: String,
    /// The path of its construct, such as `Ingest.cron.function`.
    pub(crate) path: String,
    /// The source file it is declared in.
    pub(crate) file: String,
    /// The line it is declared at.
    pub(crate) line: u32,
}

impl Manifest {
    /// Reads `manifest.json` of a directory.
    pub(crate) fn read(directory: &Path) -> Result<Self, Error> {
        let path = directory.join(NAME);
        let text = fs::read_to_string(&path).map_err(|error| {
            Error::of_file("read", &path, &error)
                .help("`cargo infrastruct synth --output DIRECTORY` writes an app into a directory")
        })?;
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
        // a file of this name is common: the CDK's has artifacts, and a version in words
        if !versioned["version"].is_u64() || !versioned["stacks"].is_array() {
            let error = odd().caused_by("it has no `stacks`, or no `version` that is a number");
            return Err(match versioned.get("artifacts") {
                Some(_) => error.help("it is the CDK's: `cdk deploy` takes it, `cargo infrastruct check` its templates"),
                None => error,
            });
        }
        let mut manifest: Self =
            serde_json::from_value(versioned).map_err(|error| odd().caused_by(error))?;
        directory.clone_into(&mut manifest.directory);
        for stack in &mut manifest.stacks {
            stack.template = directory.join(&stack.template);
        }
        Ok(manifest)
    }

    /// The stacks that the patterns name, by name or ID (`*` stands for anything), in order of deployment; all where none is
    /// given.
    pub(crate) fn select(&self, patterns: &[String]) -> Result<Vec<Stack>, Error> {
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
    pub(crate) fn id(&self) -> &str {
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
    pub(crate) fn declared(&self, logical_id: &str) -> Option<&Declared> {
        self.resources
            .iter()
            .find(|resource| resource.logical_id == logical_id)
    }

    /// Where it is deployed: `account/region`, as far as it says so.
    pub(crate) fn environment(&self) -> String {
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
