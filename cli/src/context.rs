//! What every command knows: the terminal, the app to build, and the environment to deploy to.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clap::Args;
use serde::Deserialize;

use crate::error::Error;
use crate::manifest::{Manifest, Stack};
use crate::terminal::Terminal;

/// What every command knows.
#[derive(Clone, Debug)]
pub struct Context {
    /// Where output goes.
    pub terminal: Terminal,
    /// Whether output is for machines.
    pub json: bool,
    /// Which app is built.
    pub build: Build,
    /// Where it is deployed.
    pub environment: Environment,
}

/// Which app is built, and how.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "App")]
pub struct Build {
    /// Package that builds the stacks [default: the one that depends on `infrastruct`]
    #[arg(short, long, global = true, value_name = "NAME")]
    pub package: Option<String>,
    /// Path to the app's Cargo.toml
    #[arg(long, global = true, value_name = "FILE")]
    pub manifest_path: Option<PathBuf>,
    /// Build with optimizations
    #[arg(long, global = true)]
    pub release: bool,
    /// Take what the last build wrote instead of building
    #[arg(long, global = true, conflicts_with = "release")]
    pub no_build: bool,
    /// Directory with manifest.json and templates, instead of a Cargo package
    #[arg(long, global = true, value_name = "DIRECTORY", conflicts_with_all = ["package", "manifest_path"])]
    pub app: Option<PathBuf>,
}

/// Where stacks are deployed, for those that do not say it themselves.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Environment")]
pub struct Environment {
    /// Profile of ~/.aws/config
    #[arg(long, global = true, value_name = "NAME")]
    pub profile: Option<String>,
    /// Region [default: the stack's, then the profile's]
    #[arg(long, global = true, value_name = "REGION")]
    pub region: Option<String>,
    /// Role to assume before anything is called
    #[arg(long, global = true, value_name = "ARN")]
    pub assume_role: Option<String>,
}

impl Context {
    /// Builds the app with cargo, whose messages pass through, and reads what it wrote.
    pub fn manifest(&self) -> Result<Manifest, Error> {
        self.build.manifest()
    }

    /// Builds, and gives the stacks that the patterns name, in order of deployment.
    pub fn stacks(&self, patterns: &[String]) -> Result<Vec<Stack>, Error> {
        self.manifest()?.select(patterns)
    }

    /// The directory from which the source files of the manifest are counted: the workspace's.
    pub fn source_root(&self) -> PathBuf {
        let root = match self.build.app {
            Some(_) => None,
            None => self.build.metadata().ok(),
        };
        let root = root.map(|metadata| metadata.workspace_root);
        root.or_else(|| std::env::current_dir().ok())
            .unwrap_or_default()
    }

    /// The directory of the app's package, from which the paths of its assets are counted.
    pub fn directory(&self) -> Result<PathBuf, Error> {
        if let Some(directory) = &self.build.app {
            return Ok(directory.clone());
        }
        let metadata = self.build.metadata()?;
        Ok(self.build.package(&metadata)?.directory().to_owned())
    }
}

impl Build {
    fn manifest(&self) -> Result<Manifest, Error> {
        if let Some(directory) = &self.app {
            return Manifest::read(directory);
        }
        let metadata = self.metadata()?;
        let package = self.package(&metadata)?;
        if !self.no_build {
            self.run(&package.name)?;
        }
        let directory = metadata
            .target_directory
            .join("infrastruct")
            .join(&package.name);
        if !directory.join("manifest.json").exists() {
            let error = Error::new(format!(
                "the build of `{}` wrote no templates",
                package.name
            ));
            return Err(if self.no_build {
                error.help("leave out `--no-build`")
            } else {
                error.help("call `infrastruct::build(stacks::app)` in its build.rs")
            });
        }
        Manifest::read(&directory)
    }

    fn run(&self, package: &str) -> Result<(), Error> {
        let mut command = cargo();
        command.args(["build", "--package", package]);
        command.stdin(Stdio::null());
        // What cargo prints is for people; standard output is for what was asked.
        command.stdout(Stdio::null());
        if self.release {
            command.arg("--release");
        }
        if let Some(path) = &self.manifest_path {
            command.arg("--manifest-path").arg(path);
        }
        let status = command
            .status()
            .map_err(|error| Error::of_file("run", Path::new("cargo"), &error))?;
        if status.success() {
            Ok(())
        } else {
            Err(Error::new(format!("`{package}` does not build"))
                .help("what cargo says above is the cause"))
        }
    }

    fn metadata(&self) -> Result<Metadata, Error> {
        let mut command = cargo();
        command.args(["metadata", "--format-version", "1", "--no-deps"]);
        if let Some(path) = &self.manifest_path {
            command.arg("--manifest-path").arg(path);
        }
        let output = command
            .stderr(Stdio::piped())
            .output()
            .map_err(|error| Error::of_file("run", Path::new("cargo"), &error))?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            let said = said.trim().trim_start_matches("error: ");
            return Err(Error::new("this is no Cargo package")
                .source(&said.lines().next().unwrap_or_default())
                .help("start one with `cargo infrastruct new NAME`"));
        }
        serde_json::from_slice(&output.stdout)
            .map_err(|error| Error::new("cannot read what `cargo metadata` says").source(&error))
    }

    /// The package that is asked for, or the one here, or the only one that uses the library.
    fn package<'a>(&self, metadata: &'a Metadata) -> Result<&'a Package, Error> {
        let packages = &metadata.packages;
        if let Some(name) = &self.package {
            return packages.iter().find(|it| it.name == *name).ok_or_else(|| {
                let error = Error::new(format!("there is no package `{name}` in this workspace"));
                let names = packages.iter().map(|package| package.name.as_str());
                match infrastruct_spec::suggest(name, names) {
                    Some(near) => error.help(format!("did you mean `{near}`?")),
                    None => error,
                }
            });
        }
        let apps: Vec<_> = packages.iter().filter(|package| package.is_app()).collect();
        let here = match &self.manifest_path {
            Some(path) => path.canonicalize().ok(),
            None => std::env::current_dir().ok().map(|it| it.join("Cargo.toml")),
        };
        let is_here = |package: &&&Package| {
            here.as_ref().is_some_and(|here| {
                here.parent()
                    .is_some_and(|here| here.starts_with(package.directory()))
            }) && package.directory() != metadata.workspace_root
        };
        if let Some(package) = apps.iter().find(is_here) {
            return Ok(package);
        }
        match apps.as_slice() {
            [package] => Ok(package),
            [] => Err(Error::new("no package here depends on `infrastruct`")
                .help("run `cargo add --build infrastruct`, or start anew with `cargo infrastruct new NAME`")),
            several => {
                let names: Vec<_> = several.iter().map(|it| format!("`{}`", it.name)).collect();
                Err(Error::new(format!("several packages build stacks: {}", names.join(", ")))
                    .help("choose one with `--package NAME`"))
            }
        }
    }
}

/// Cargo, the same one that runs this subcommand.
pub(crate) fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// What `cargo metadata` says, as far as it matters here.
#[derive(Debug, Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    target_directory: PathBuf,
    workspace_root: PathBuf,
}

#[derive(Debug, Deserialize)]
struct Package {
    name: String,
    manifest_path: PathBuf,
    dependencies: Vec<Dependency>,
}

#[derive(Debug, Deserialize)]
struct Dependency {
    name: String,
    kind: Option<String>,
}

impl Package {
    fn directory(&self) -> &Path {
        self.manifest_path.parent().unwrap_or(Path::new(""))
    }

    fn is_app(&self) -> bool {
        let is_ours = |dependency: &Dependency| {
            dependency.name == "infrastruct" && dependency.kind.as_deref() == Some("build")
        };
        self.dependencies.iter().any(is_ours)
    }
}
