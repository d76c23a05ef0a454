//! Binaries of the user's workspace that functions run: built for Lambda, with whatever of the machine can.
//!
//! `infrastruct::RustBinary` writes them into a template: a bucket of no account, and a key that says the package, the binary and
//! the architecture, such as `functions/worker/arm64`.

mod architecture;
mod glibc;
mod machine;
mod tool;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde::Deserialize;

use crate::build::{Build, cargo};
use crate::error::Error;

use architecture::Architecture;
use machine::Machine;
use tool::Tool;

/// What Lambda starts.
pub(crate) const BOOTSTRAP: &str = "bootstrap";

/// A binary of the workspace.
#[derive(Debug)]
pub(crate) struct Binary<'a> {
    package: &'a str,
    name: &'a str,
    architecture: Architecture,
}

impl<'a> Binary<'a> {
    /// What a key stands for.
    pub(crate) fn of(key: &'a str) -> Result<Self, Error> {
        let steps = key.split('/').collect::<Vec<_>>();
        match steps.as_slice() {
            [package, name, of] if !package.is_empty() && !name.is_empty() => Architecture::of(of)
                .map(|architecture| Self {
                    package,
                    name,
                    architecture,
                }),
            _ => None,
        }
        .ok_or_else(|| {
            Error::new(format!("`{key}` names no binary of a workspace"))
                .help("`infrastruct::RustBinary` writes such names: `functions/worker/arm64`")
        })
    }

    /// Builds it, and says where it is.
    pub(crate) fn build(&self, build: &Build, directory: &Path) -> Result<PathBuf, Error> {
        let tool = Tool::of(self.name, self.architecture, &Machine::here(directory)?)?;
        let mut command = cargo();
        let target = build.target_directory()?;
        let lambda = target.join("lambda").join(self.architecture.name());
        match &tool {
            Tool::Lambda => {
                command.args(["lambda", "build", "--output-format", "binary"]);
                command.arg(match self.architecture {
                    Architecture::Arm64 => "--arm64",
                    Architecture::X86_64 => "--x86-64",
                });
                command.arg("--lambda-dir").arg(&lambda);
            }
            Tool::Zigbuild => {
                let target = format!("{}.{}", self.architecture.gnu(), glibc::OF_LAMBDA);
                command.args(["zigbuild", "--target", &target]);
            }
            Tool::Cargo { target, linker } => {
                command.args(["build", "--target", target]);
                if let Some(linker) = linker {
                    command.env(machine::linker_variable(target), linker);
                }
            }
        }
        command.args(["--release", "--package", self.package, "--bin", self.name]);
        // As an option, cargo-lambda hands it on to `cargo metadata`, which has none.
        command.env("CARGO_TARGET_DIR", &target);
        build.choose(&mut command);
        let path = match tool {
            Tool::Lambda => {
                self.run(command.stdout(Stdio::null()), &tool)?;
                lambda.join(self.name).join(BOOTSTRAP)
            }
            Tool::Zigbuild | Tool::Cargo { .. } => {
                command.arg("--message-format=json-render-diagnostics");
                let said = self.run(command.stdout(Stdio::piped()), &tool)?;
                self.executable(&said)?
            }
        };
        self.check(&path)?;
        Ok(path)
    }

    /// Runs what builds it; what that prints for people passes through.
    fn run(&self, command: &mut Command, tool: &Tool) -> Result<String, Error> {
        let output = command
            .stdin(Stdio::null())
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| Error::of_file("run", Path::new("cargo"), &error))?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        let (name, architecture) = (self.name, self.architecture.name());
        let error = Error::new(format!("`{name}` does not build for {architecture}"));
        Err(tool
            .helps()
            .iter()
            .fold(error, |error, help| error.help(*help)))
    }

    /// The file that Cargo says it has written.
    fn executable(&self, said: &str) -> Result<PathBuf, Error> {
        let messages = said
            .lines()
            .filter_map(|line| serde_json::from_str::<Message>(line).ok());
        let mut files = messages
            .filter(|message| {
                message
                    .target
                    .as_ref()
                    .is_some_and(|target| target.name == self.name)
            })
            .filter_map(|message| message.executable);
        files
            .next_back()
            .ok_or_else(|| Error::new(format!("the build of `{}` wrote no executable", self.name)))
    }

    /// Whether Lambda can start it.
    fn check(&self, path: &Path) -> Result<(), Error> {
        let bytes = fs::read(path).map_err(|error| Error::of_file("read", path, &error))?;
        let Some(needed) = glibc::needed(&bytes) else {
            return Ok(());
        };
        if needed <= glibc::OF_LAMBDA {
            return Ok(());
        }
        let musl = self.architecture.musl();
        Err(Error::new(format!(
            "`{}` needs glibc {needed}, and `provided.al2023` has {}",
            self.name,
            glibc::OF_LAMBDA
        ))
        .help(format!("`rustup target add {musl}` builds without a glibc"))
        .help(tool::INSTALL))
    }
}

/// A message of a build, as far as it matters here.
#[derive(Debug, Deserialize)]
struct Message {
    target: Option<Target>,
    executable: Option<PathBuf>,
}

#[derive(Debug, Deserialize)]
struct Target {
    name: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_says_the_package_the_binary_and_the_architecture() {
        let binary = Binary::of("functions/worker/arm64").unwrap();
        assert_eq!((binary.package, binary.name), ("functions", "worker"));
        assert_eq!(binary.architecture, Architecture::Arm64);
        for key in ["worker", "functions/worker/mips", "a/b/c/arm64", "//arm64"] {
            let error = Binary::of(key).unwrap_err().to_string();
            assert!(error.contains("names no binary"), "{error}");
        }
    }

    /// The key of a binary for this machine, which needs nothing that builds for another; nothing elsewhere.
    fn own_key() -> Option<&'static str> {
        match (std::env::consts::OS, std::env::consts::ARCH) {
            ("linux", "x86_64") => Some("functions/worker/x86_64"),
            ("linux", "aarch64") => Some("functions/worker/arm64"),
            _ => None,
        }
    }

    fn workspace(name: &str, main: &str) -> (PathBuf, Build) {
        let directory =
            std::env::temp_dir().join(format!("infrastruct-binary-{name}-{}", std::process::id()));
        let manifest = "[package]\nname = \"functions\"\nedition = \"2024\"\n[workspace]\n";
        fs::create_dir_all(directory.join("src/bin")).unwrap();
        fs::write(directory.join("Cargo.toml"), manifest).unwrap();
        fs::write(directory.join("src/bin/worker.rs"), main).unwrap();
        let build = Build {
            manifest_path: Some(directory.join("Cargo.toml")),
            target_dir: Some(directory.join("target")),
            ..Build::default()
        };
        (directory, build)
    }

    #[test]
    fn a_binary_is_built_to_a_file_that_runs() {
        let Some(key) = own_key() else {
            return;
        };
        let (directory, build) = workspace("runs", "fn main() { println!(\"at work\"); }\n");
        let path = Binary::of(key).unwrap().build(&build, &directory).unwrap();
        let output = Command::new(&path).output().unwrap();
        assert_eq!(output.stdout, b"at work\n");
        fs::remove_dir_all(&directory).unwrap();
    }

    #[test]
    fn what_does_not_build_is_said() {
        let Some(key) = own_key() else {
            return;
        };
        let (directory, build) = workspace("broken", "fn main() { absent(); }\n");
        let error = Binary::of(key).unwrap().build(&build, &directory);
        let said = error.unwrap_err().to_string();
        assert!(said.starts_with("`worker` does not build for "), "{said}");
        fs::remove_dir_all(&directory).unwrap();
    }
}
