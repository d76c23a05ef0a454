//! The build step: what a build script calls.

use std::env;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::process;

use infrastruct_core::construct::app::IntoApp;
use infrastruct_core::report::condensed::condensed;
use infrastruct_core::report::diagnostic::{Diagnostic, Severity};
use infrastruct_core::report::error::Error;
use infrastruct_core::report::text::Report;
use infrastruct_spec::lookup::WANTED;

use crate::build::directory;
use crate::build::lookup::Asked;
use crate::build::synthesis::Synthesis;

/// Builds the templates of an app in a build script, and fails the build if the app has a mistake.
///
/// ```no_run
/// // build.rs
/// # mod stacks { pub fn app() -> infrastruct::App { infrastruct::App::new() } }
/// fn main() {
///     infrastruct::build(stacks::app);
/// }
/// ```
///
/// It takes an app, a `Result` of one (the error becomes the build's), or a function that returns either. The
/// templates and `manifest.json` are written to `OUT_DIR`, and for people to `target/infrastruct/<package>`, which the
/// package's code knows as `env!("INFRASTRUCT_TEMPLATES")`. A build in which nothing has changed does not run it again;
/// files that the app is made from are read with [`input`](crate::input), so that a change of theirs counts.
///
/// What is wrong is shown as rustc would: the line of the source with a mark under the value, other places that it
/// speaks of, and what to do, all of it at once. Advice is a warning, at every build until it is heeded or lifted; of a rule
/// that advises in many places, the first are shown.
///
/// Outside of Cargo it writes to `target/infrastruct/<package>` only, and ends the process with 1 after a mistake.
pub fn build(app: impl IntoApp) {
    let destination = Destination::new();
    let mut asked = Asked::default();
    let result = Synthesis::new(app, &mut asked).and_then(|synthesis| {
        destination.write(&synthesis)?;
        Ok(synthesis)
    });
    match destination.want(&asked).and(result) {
        Ok(synthesis) => {
            destination.report(&synthesis.manifest.advice);
            destination.done(synthesis.manifest.stacks.len());
        }
        Err(error) => {
            destination.report(error.diagnostics());
            // Cargo fails by itself where errors are told, and without a copy of all output.
            process::exit(i32::from(destination.out.is_none()));
        }
    }
}

/// Where a build writes, and how it speaks.
struct Destination {
    /// Cargo's directory for this build script; nothing where none runs.
    out: Option<PathBuf>,
    /// The directory for people.
    copy: PathBuf,
}

impl Destination {
    fn new() -> Self {
        // A program that `cargo run` starts may know `OUT_DIR` too, but not for which target it is built.
        let out = env::var_os("OUT_DIR")
            .filter(|_| env::var_os("TARGET").is_some())
            .map(PathBuf::from);
        let target = target_directory(out.as_deref());
        let package = env::var("CARGO_PKG_NAME").unwrap_or_else(|_| "app".to_owned());
        Self {
            out,
            copy: target.join("infrastruct").join(package),
        }
    }

    fn write(&self, synthesis: &Synthesis) -> Result<(), Error> {
        if let Some(out) = &self.out {
            directory::write(out, &synthesis.files)?;
        }
        directory::write(&self.copy, &synthesis.files)
    }

    /// Tells `cargo infrastruct lookup` what is to be found, also where that is nothing any more.
    fn want(&self, asked: &Asked) -> Result<(), Error> {
        let path = self.copy.join(WANTED);
        match asked.wanted() {
            Some(text) => directory::replace(&path, &text),
            None => {
                let _ = fs::remove_file(&path);
                Ok(())
            }
        }
    }

    fn done(&self, stacks: usize) {
        let shown = self.shown().display();
        let templates = if stacks == 1 {
            "1 template is"
        } else {
            &format!("{stacks} templates are")
        };
        if self.out.is_none() {
            println!("{templates} in {shown}");
            return;
        }
        // Not a warning: Cargo would repeat it at every build. `cargo build -vv` shows it.
        println!("{templates} in {shown}");
        println!(
            "cargo::rustc-env=INFRASTRUCT_TEMPLATES={}",
            self.copy.display()
        );
        // One such line, and Cargo no longer looks at every file of the package; this one also brings the copy back
        // if it is deleted.
        let manifest = self.copy.join("manifest.json");
        backdate(&manifest);
        println!("cargo::rerun-if-changed={}", manifest.display());
    }

    /// The directory for people, as one reads it from the workspace's root, where `target` is.
    fn shown(&self) -> &Path {
        let is_target = |path: &&Path| path.file_name().is_some_and(|name| name == "target");
        let root = self.copy.ancestors().find(is_target).and_then(Path::parent);
        root.and_then(|root| self.copy.strip_prefix(root).ok())
            .unwrap_or(&self.copy)
    }

    fn report(&self, diagnostics: &[Diagnostic]) {
        let report = Report {
            colour: self.out.is_none() && wants_colour(),
        };
        for (number, diagnostic) in condensed(diagnostics).iter().enumerate() {
            let text = report.of(diagnostic);
            if self.out.is_none() {
                eprintln!("{text}\n");
                continue;
            }
            // Cargo reads a message from one line, and shows such lines one below the other.
            let kind = match diagnostic.severity {
                Severity::Error => "error",
                _ => "warning",
            };
            if number > 0 {
                println!("cargo::{kind}=");
            }
            let text = text.strip_prefix(&format!("{kind}: ")).unwrap_or(&text);
            for line in text.lines() {
                println!("cargo::{kind}={line}");
            }
        }
    }
}

/// Whether error output is a terminal that shows colours, or the user says so.
fn wants_colour() -> bool {
    let is_set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    match (is_set("NO_COLOR"), is_set("CLICOLOR_FORCE")) {
        (true, _) => false,
        (_, true) => true,
        _ => io::stderr().is_terminal(),
    }
}

/// Cargo runs a script again if a file is newer than the script's last run, which what the run wrote would be.
fn backdate(file: &Path) {
    let built = env::current_exe()
        .and_then(fs::metadata)
        .and_then(|metadata| metadata.modified());
    if let (Ok(built), Ok(file)) = (built, File::options().append(true).open(file)) {
        let _ = file.set_modified(built);
    }
}

/// The target directory: `OUT_DIR` is `target/[triple/]profile/build/package-hash/out`.
fn target_directory(out: Option<&Path>) -> PathBuf {
    if let Some(directory) = env::var_os("CARGO_TARGET_DIR")
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
    {
        return directory;
    }
    let build = out.and_then(|out| {
        out.ancestors()
            .find(|path| path.file_name().is_some_and(|name| name == "build"))
    });
    let Some(root) = build.and_then(Path::parent).and_then(Path::parent) else {
        return PathBuf::from("target");
    };
    let triple = env::var_os("TARGET").map(PathBuf::from);
    let triple: Option<OsString> = triple.and_then(|triple| triple.file_stem().map(OsString::from));
    match root.parent() {
        Some(parent) if root.file_name() == triple.as_deref() => parent.to_owned(),
        _ => root.to_owned(),
    }
}
