//! Building the app with Cargo, and finding what the build wrote.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clap::Args;
use serde::Deserialize;

use crate::error::Error;
use crate::manifest::Manifest;

/// Which app is built, and how.
#[derive(Args, Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
#[command(next_help_heading = "App")]
pub(crate) struct Build {
    /// Package that builds the stacks [default: the one that depends on `infrastruct`]
    #[arg(short, long, global = true, value_name = "NAME")]
    pub(crate) package: Option<String>,
    /// Path to the app's Cargo.toml
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) manifest_path: Option<PathBuf>,
    /// Build with optimizations
    #[arg(long, global = true, conflicts_with = "cargo_profile")]
    pub(crate) release: bool,
    /// Build with this profile of Cargo's (Cargo calls it `--profile`, which here is AWS's)
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) cargo_profile: Option<String>,
    /// Features of the package to build with, separated by commas
    #[arg(short = 'F', long, global = true, value_name = "FEATURES")]
    pub(crate) features: Vec<String>,
    /// Build with all features
    #[arg(long, global = true)]
    pub(crate) all_features: bool,
    /// Build without the `default` feature
    #[arg(long, global = true)]
    pub(crate) no_default_features: bool,
    /// Require that Cargo.lock is up to date
    #[arg(long, global = true)]
    pub(crate) locked: bool,
    /// Build without the network
    #[arg(long, global = true)]
    pub(crate) offline: bool,
    /// Directory that Cargo builds in
    #[arg(long, global = true, value_name = "DIRECTORY")]
    pub(crate) target_dir: Option<PathBuf>,
    /// Take what the last build wrote, of whichever profile, instead of building
    #[arg(long, global = true, conflicts_with_all = ["release", "cargo_profile", "features", "all_features", "no_default_features"])]
    #[expect(clippy::struct_field_names, reason = "it is what the option is called")]
    pub(crate) no_build: bool,
    /// Directory with manifest.json and templates, instead of a Cargo package
    #[arg(long, global = true, value_name = "DIRECTORY", conflicts_with_all = ["package", "manifest_path", "release", "cargo_profile", "features", "all_features", "no_default_features", "locked", "target_dir"])]
    pub(crate) app: Option<PathBuf>,
}

impl Build {
    /// Builds, and reads what the build wrote.
    pub(crate) fn manifest(&self) -> Result<Manifest, Error> {
        if let Some(directory) = &self.app {
            return Manifest::read(directory);
        }
        let metadata = self.metadata()?;
        let package = self.package(&metadata)?;
        let directory = if self.no_build {
            let target = self.target_dir.as_ref();
            let target = target.unwrap_or(&metadata.target_directory);
            Some(target.join("infrastruct").join(&package.name))
        } else {
            self.run(package)?
        };
        let directory = directory.filter(|directory| directory.join("manifest.json").exists());
        let Some(directory) = directory else {
            let error = Error::new(format!(
                "the build of `{}` wrote no templates",
                package.name
            ));
            return Err(if self.no_build {
                error.help("leave out `--no-build`")
            } else {
                error.help("call `infrastruct::build(stacks::app)` in its build.rs")
            });
        };
        Manifest::read(&directory)
    }

    /// The directory of the app's package, from which the paths of its assets are counted.
    pub(crate) fn package_directory(&self) -> Result<PathBuf, Error> {
        if let Some(directory) = &self.app {
            return Ok(directory.clone());
        }
        let metadata = self.metadata()?;
        Ok(self.package(&metadata)?.directory().to_owned())
    }

    /// The directory that Cargo builds in.
    pub(crate) fn target_directory(&self) -> Result<PathBuf, Error> {
        match &self.target_dir {
            Some(directory) => Ok(directory.clone()),
            None => Ok(self.metadata()?.target_directory),
        }
    }

    /// The directory of the workspace; nothing where there is none.
    pub(crate) fn workspace_root(&self) -> Option<PathBuf> {
        let metadata = match self.app {
            Some(_) => None,
            None => self.metadata().ok(),
        };
        metadata.map(|metadata| metadata.workspace_root)
    }

    /// The directories of all that the app is built from, and those that the build itself writes to.
    pub(crate) fn sources(&self) -> Result<(Vec<PathBuf>, Vec<PathBuf>), Error> {
        if let Some(directory) = &self.app {
            return Ok((vec![directory.clone()], Vec::new()));
        }
        let metadata = self.metadata()?;
        let mut roots = vec![metadata.workspace_root];
        let dependencies = metadata.packages.iter().flat_map(|it| &it.dependencies);
        for path in dependencies.filter_map(|dependency| dependency.path.as_ref()) {
            if !roots.iter().any(|root| path.starts_with(root)) {
                roots.push(path.clone());
            }
        }
        let mut built = vec![metadata.target_directory];
        built.extend(self.target_dir.clone());
        Ok((roots, built))
    }

    /// Builds the package. The directory that its build script wrote to, of this profile and these features, is what
    /// Cargo itself names, also where nothing had to be built.
    fn run(&self, package: &Package) -> Result<Option<PathBuf>, Error> {
        let mut command = cargo();
        command.args(["build", "--package", &package.name]);
        // What cargo prints is for people; standard output is for what was asked.
        command.arg("--message-format=json-render-diagnostics");
        command.args(self.profile());
        command.args(self.features.iter().flat_map(|it| ["--features", it]));
        let switches = [
            (self.all_features, "--all-features"),
            (self.no_default_features, "--no-default-features"),
        ];
        command.args(switches.iter().filter(|it| it.0).map(|it| it.1));
        if let Some(path) = &self.target_dir {
            command.arg("--target-dir").arg(path);
        }
        self.choose(&mut command);
        command.stdin(Stdio::null()).stderr(Stdio::inherit());
        let output = command
            .output()
            .map_err(|error| Error::of_file("run", Path::new("cargo"), &error))?;
        if !output.status.success() {
            return Err(Error::new(format!("`{}` does not build", package.name))
                .help("what cargo says above is the cause"));
        }
        let messages = String::from_utf8_lossy(&output.stdout);
        let messages = messages
            .lines()
            .filter_map(|line| serde_json::from_str::<Message>(line).ok());
        let mut executed = messages.filter(|message| {
            message.reason == "build-script-executed" && message.package_id == package.id
        });
        Ok(executed.next_back().and_then(|message| message.out_dir))
    }

    fn profile(&self) -> Vec<&str> {
        match &self.cargo_profile {
            Some(name) => vec!["--profile", name],
            None if self.release => vec!["--release"],
            None => Vec::new(),
        }
    }

    /// The arguments that say which workspace, and how it may be resolved.
    pub(crate) fn choose(&self, command: &mut Command) {
        if let Some(path) = &self.manifest_path {
            command.arg("--manifest-path").arg(path);
        }
        let switches = [(self.locked, "--locked"), (self.offline, "--offline")];
        command.args(switches.iter().filter(|it| it.0).map(|it| it.1));
    }

    fn metadata(&self) -> Result<Metadata, Error> {
        let mut command = cargo();
        command.args(["metadata", "--format-version", "1", "--no-deps"]);
        self.choose(&mut command);
        let output = command
            .stderr(Stdio::piped())
            .output()
            .map_err(|error| Error::of_file("run", Path::new("cargo"), &error))?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            let said = said.trim().trim_start_matches("error: ");
            return Err(Error::usage("this is no Cargo package")
                .caused_by(said.lines().next().unwrap_or_default())
                .help("start one with `cargo infrastruct new NAME`"));
        }
        serde_json::from_slice(&output.stdout)
            .map_err(|error| Error::new("cannot read what `cargo metadata` says").caused_by(error))
    }

    /// The package that is asked for, or the one here, or the only one that uses the library.
    fn package<'a>(&self, metadata: &'a Metadata) -> Result<&'a Package, Error> {
        let packages = &metadata.packages;
        if let Some(name) = &self.package {
            return packages.iter().find(|it| it.name == *name).ok_or_else(|| {
                let error = Error::usage(format!("there is no package `{name}` in this workspace"));
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
            [] => Err(Error::usage("no package here depends on `infrastruct`")
                .help("run `cargo add --build infrastruct`, or start anew with `cargo infrastruct new NAME`")),
            several => {
                let names: Vec<_> = several.iter().map(|it| format!("`{}`", it.name)).collect();
                Err(Error::usage(format!("several packages build stacks: {}", names.join(", ")))
                    .help("choose one with `--package NAME`"))
            }
        }
    }
}

/// Cargo, the same one that runs this subcommand.
pub(crate) fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// A message of a build, as far as it matters here.
#[derive(Debug, Deserialize)]
struct Message {
    reason: String,
    #[serde(default)]
    package_id: String,
    out_dir: Option<PathBuf>,
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
    id: String,
    name: String,
    manifest_path: PathBuf,
    dependencies: Vec<Dependency>,
}

#[derive(Debug, Deserialize)]
struct Dependency {
    name: String,
    kind: Option<String>,
    /// Where it is, of one that is not published.
    path: Option<PathBuf>,
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
