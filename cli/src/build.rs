//! Building the app with Cargo, and finding what the build wrote.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use clap::Args;
use serde::Deserialize;

use crate::error::Error;
use crate::lookup::{Question, Wanted};
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

/// What a build comes to.
#[derive(Debug)]
pub(crate) enum Built {
    /// Templates and their manifest.
    Whole(Manifest),
    /// Nothing, since it wants to know what is not looked up yet.
    Lacks(Vec<Question>),
}

impl Build {
    /// Builds, and reads what the build wrote.
    pub(crate) fn manifest(&self) -> Result<Manifest, Error> {
        match self.attempt(false)? {
            Built::Whole(manifest) => Ok(manifest),
            Built::Lacks(wanted) => {
                let message = match wanted.as_slice() {
                    [one] => format!("`{}` is not looked up yet", one.words()),
                    several => format!("{} things are not looked up yet", several.len()),
                };
                Err(Error::new(message)
                    .help("run `cargo infrastruct lookup`, and commit the file that it writes"))
            }
        }
    }

    /// Builds, and reads what the build wrote, or what it lacks; quietly, if that is not to be told.
    pub(crate) fn attempt(&self, is_quiet: bool) -> Result<Built, Error> {
        if let Some(directory) = &self.app {
            return Ok(Built::Whole(Manifest::read(directory)?));
        }
        let metadata = self.metadata()?;
        let package = self.package(&metadata)?;
        let target = self.target_dir.as_ref();
        let target = target.unwrap_or(&metadata.target_directory);
        // Cargo may be told to build somewhere else than where it puts what is built.
        let elsewhere = metadata.build_directory.iter();
        let targets = [target].into_iter().chain(elsewhere);
        let for_tools: Vec<PathBuf> = targets
            .map(|target| Wanted::directory(target, &package.name))
            .collect();
        let directory = if self.no_build {
            let wanted = Wanted::read(&for_tools)?;
            if !wanted.is_empty() {
                return Ok(Built::Lacks(wanted));
            }
            for_tools.first().cloned()
        } else {
            Wanted::forget(&for_tools);
            match self.run(package, is_quiet)? {
                Ran::Done(directory) => directory,
                Ran::Failed(said) => {
                    let wanted = Wanted::read(&for_tools)?;
                    if !wanted.is_empty() {
                        return Ok(Built::Lacks(wanted));
                    }
                    let _ = std::io::stderr().write_all(said.as_bytes());
                    return Err(Error::new(format!("`{}` does not build", package.name))
                        .help("what cargo says above is the cause"));
                }
            }
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
        Ok(Built::Whole(Manifest::read(&directory)?))
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
    fn run(&self, package: &Package, is_quiet: bool) -> Result<Ran, Error> {
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
        command.stdin(Stdio::null()).stdout(Stdio::piped());
        if is_quiet {
            command.stderr(Stdio::piped());
        }
        let cannot = |error| Error::of_file("run", Path::new("cargo"), &error);
        let mut child = command.spawn().map_err(cannot)?;
        let said = child.stderr.take();
        let said = thread::spawn(move || said.map(until_the_error).unwrap_or_default());
        let output = child.wait_with_output().map_err(cannot)?;
        let said = said.join().unwrap_or_default();
        if !output.status.success() {
            return Ok(Ran::Failed(said));
        }
        let messages = String::from_utf8_lossy(&output.stdout);
        let messages = messages
            .lines()
            .filter_map(|line| serde_json::from_str::<Message>(line).ok());
        let mut executed = messages.filter(|message| {
            message.reason == "build-script-executed" && message.package_id == package.id
        });
        let last = executed.next_back();
        Ok(Ran::Done(last.and_then(|message| message.out_dir)))
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

/// How Cargo ended.
enum Ran {
    /// Well, and the package's build script wrote to this directory.
    Done(Option<PathBuf>),
    /// With errors, of which these were not shown.
    Failed(String),
}

/// Passes on what Cargo says, until it says an error: that, and the rest, which may not have to be told.
fn until_the_error(said: impl Read) -> String {
    let mut kept = String::new();
    let mut said = BufReader::new(said);
    let mut line = Vec::new();
    while said
        .read_until(b'\n', &mut line)
        .is_ok_and(|length| length > 0)
    {
        let text = String::from_utf8_lossy(&line);
        if !kept.is_empty() || text.starts_with("error") {
            kept.push_str(&text);
        } else {
            let _ = std::io::stderr().write_all(&line);
        }
        line.clear();
    }
    kept
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
    /// Where Cargo builds, as far as it says so.
    #[serde(default)]
    build_directory: Option<PathBuf>,
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
