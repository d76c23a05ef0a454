//! `cargo infrastruct new`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clap::Args;
use serde_json::json;

use crate::build::cargo;
use crate::context::Context;
use crate::error::Error;
use crate::outcome::Outcome;

const BUILD: &str = include_str!("new/build.rs.txt");
const STACKS: &str = include_str!("new/stacks.rs.txt");
/// What every project depends on.
const LIBRARY_NAME: &str = "infrastruct";
const LIBRARY: &str = include_str!("new/lib.rs.txt");

/// Start a project that builds at once
///
/// It has a first stack in src/stacks.rs, and a build.rs that checks it and writes its template. `cargo new` makes the
/// package, so names, workspaces and Git are as it does them; in a directory that is there and empty, `cargo init`.
#[derive(Args, Debug)]
pub(crate) struct New {
    /// Directory of the project, new or empty; its last part is the package's name
    #[arg(value_name = "NAME")]
    directory: PathBuf,
    /// Package's name, if it is not the directory's
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Use the library in this directory instead of the published one
    #[arg(
        long,
        value_name = "DIRECTORY",
        alias = "library",
        conflicts_with = "git"
    )]
    path: Option<PathBuf>,
    /// Use the library of this Git repository instead of the published one
    #[arg(long, value_name = "URL")]
    git: Option<String>,
    /// The repository's branch
    #[arg(long, value_name = "NAME", requires = "git", conflicts_with_all = ["tag", "rev"])]
    branch: Option<String>,
    /// The repository's tag
    #[arg(long, value_name = "NAME", requires = "git", conflicts_with = "rev")]
    tag: Option<String>,
    /// The repository's commit
    #[arg(long, value_name = "COMMIT", requires = "git")]
    rev: Option<String>,
}

impl New {
    pub(crate) fn run(&self, context: &Context) -> Result<Outcome, Error> {
        // before anything is made that would be left behind
        let library = self.library()?;
        let is_there = self.is_there()?;
        self.package(is_there)?;
        let manifest = self.directory.join("Cargo.toml");
        let text = fs::read_to_string(&manifest)
            .map_err(|error| Error::of_file("read", &manifest, &error))?;
        write(&manifest, &with_dependency(&text, &library))?;
        write(&self.directory.join("build.rs"), BUILD)?;
        write(&self.directory.join("src/stacks.rs"), STACKS)?;
        write(&self.directory.join("src/lib.rs"), LIBRARY)?;
        let ignored = self.directory.join(".gitignore");
        if !ignored.exists() {
            write(&ignored, "/target\n")?;
        }
        if context.json {
            context.terminal.print(&format!(
                "{:#}",
                json!({ "version": 1, "directory": self.directory })
            ));
        } else {
            let directory = self.directory.display();
            let stacks = self.directory.join("src/stacks.rs");
            let enter = if self.directory.as_path() == Path::new(".") {
                String::new()
            } else {
                format!("  cd {directory}\n")
            };
            context.terminal.print(&format!(
                "made {directory}: the first stack is in {}\n\n\
                 {enter}  cargo infrastruct synth\n  cargo infrastruct deploy",
                stacks.display()
            ));
        }
        Ok(Outcome::Done)
    }

    /// Whether the directory is there, with nothing in it but what Git keeps.
    fn is_there(&self) -> Result<bool, Error> {
        let named = self.name.as_deref();
        let named = named.or_else(|| self.directory.file_name()?.to_str());
        if named == Some(LIBRARY_NAME) {
            return Err(Error::usage(format!(
                "a package `{LIBRARY_NAME}` cannot depend on the library of that name"
            ))
            .help("give it another one with `--name NAME`"));
        }
        let Ok(mut entries) = fs::read_dir(&self.directory) else {
            return Ok(false);
        };
        let in_the_way = entries.find_map(|entry| {
            let name = entry.ok()?.file_name();
            let is_kept = [".git", ".gitignore"].iter().any(|kept| name == *kept);
            (!is_kept).then_some(name)
        });
        match in_the_way {
            Some(name) => Err(Error::usage(format!(
                "the directory `{}` is not empty: `{}` is in it",
                self.directory.display(),
                name.display()
            ))
            .help("choose a directory that is new or empty")),
            None => Ok(true),
        }
    }

    fn package(&self, is_there: bool) -> Result<(), Error> {
        let mut command: Command = cargo();
        command
            .args([if is_there { "init" } else { "new" }, "--quiet", "--lib"])
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        if let Some(name) = &self.name {
            command.args(["--name", name]);
        }
        let output = command
            .arg(&self.directory)
            .output()
            .map_err(|error| Error::of_file("run", Path::new("cargo"), &error))?;
        if output.status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        let mut lines = said.lines().map(str::trim).filter(|line| !line.is_empty());
        let fact = lines
            .find_map(|line| line.strip_prefix("error: "))
            .unwrap_or("cargo does not say why");
        Err(Error::new(format!(
            "cannot make the package `{}`",
            self.directory.display()
        ))
        .caused_by(fact))
    }

    /// The library to build with, as a line of a manifest.
    fn library(&self) -> Result<String, Error> {
        Ok(match (&self.path, &self.git) {
            (None, None) => format!("infrastruct = \"{}\"\n", env!("CARGO_PKG_VERSION")),
            (None, Some(url)) => {
                let chosen = [
                    ("branch", &self.branch),
                    ("tag", &self.tag),
                    ("rev", &self.rev),
                ];
                let chosen = chosen.iter().filter_map(|(name, value)| {
                    let value = value.as_ref()?;
                    Some(format!(", {name} = {value:?}"))
                });
                format!(
                    "infrastruct = {{ git = {url:?}{} }}\n",
                    chosen.collect::<String>()
                )
            }
            (Some(path), _) => {
                let found = path.canonicalize();
                let path = found.map_err(|error| Error::of_file("find", path, &error))?;
                if !path.join("Cargo.toml").exists() {
                    let message = format!("there is no package in `{}`", path.display());
                    return Err(Error::usage(message)
                        .help("`--path` takes the directory of the package `infrastruct`: `runtime` in its repository"));
                }
                format!(
                    "infrastruct = {{ path = {:?} }}\n",
                    path.display().to_string()
                )
            }
        })
    }
}

/// The manifest with the library to build with.
fn with_dependency(manifest: &str, library: &str) -> String {
    let manifest = manifest
        .trim_end()
        .trim_end_matches("[dependencies]")
        .trim_end();
    format!("{manifest}\n\n[build-dependencies]\n{library}")
}

fn write(path: &Path, text: &str) -> Result<(), Error> {
    fs::write(path, text).map_err(|error| Error::of_file("write", path, &error))
}
