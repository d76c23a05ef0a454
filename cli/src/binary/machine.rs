//! What is installed on this machine that builds Rust for another.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::Error;

/// What there is to build with.
#[derive(Clone, Debug, Default)]
pub(super) struct Machine {
    /// What rustc itself runs on, such as `x86_64-unknown-linux-gnu`.
    pub(super) host: String,
    /// The targets of which the standard library is installed.
    pub(super) targets: BTreeSet<String>,
    /// Those for which the user says what links.
    pub(super) configured: BTreeSet<String>,
    /// Which of [`COMMANDS`] there are.
    pub(super) commands: BTreeSet<&'static str>,
}

/// What is looked for.
const COMMANDS: [&str; 4] = [
    "cargo-lambda",
    "cargo-zigbuild",
    "aarch64-linux-gnu-gcc",
    "x86_64-linux-gnu-gcc",
];

const TARGETS: [&str; 4] = [
    "aarch64-unknown-linux-gnu",
    "aarch64-unknown-linux-musl",
    "x86_64-unknown-linux-gnu",
    "x86_64-unknown-linux-musl",
];

impl Machine {
    /// This machine, for a package in a directory: what the directory's toolchain is, and its configuration.
    pub(super) fn here(directory: &Path) -> Result<Self, Error> {
        let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
        let output = Command::new(rustc)
            .args(["--print=host-tuple", "--print=sysroot"])
            .current_dir(directory)
            .output()
            .map_err(|error| Error::of_file("run", Path::new("rustc"), &error))?;
        let said = String::from_utf8_lossy(&output.stdout);
        let mut said = said.lines();
        let (Some(host), Some(sysroot)) = (said.next(), said.next()) else {
            let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
            return Err(Error::new("rustc does not say what it builds for").caused_by(said));
        };
        let library = Path::new(sysroot).join("lib/rustlib");
        let is_installed = |target: &&str| library.join(target).join("lib").is_dir();
        let configurations = configurations(directory);
        let is_configured = |target: &&str| {
            env::var_os(linker_variable(target)).is_some()
                || configurations.iter().any(|text| says_linker(text, target))
        };
        let all = |is: &dyn Fn(&&str) -> bool| {
            let targets = TARGETS.into_iter().filter(is);
            targets.map(str::to_owned).collect()
        };
        Ok(Self {
            host: host.to_owned(),
            targets: all(&is_installed),
            configured: all(&is_configured),
            commands: COMMANDS
                .into_iter()
                .filter(|name| is_command(name))
                .collect(),
        })
    }
}

/// The variable that tells Cargo what links for a target.
pub(super) fn linker_variable(target: &str) -> String {
    let target = target.to_uppercase().replace('-', "_");
    format!("CARGO_TARGET_{target}_LINKER")
}

/// Whether it is where Cargo looks for its subcommands.
fn is_command(name: &str) -> bool {
    let paths = env::var_os("PATH").unwrap_or_default();
    let paths = env::split_paths(&paths).chain(cargo_home().map(|home| home.join("bin")));
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    paths.into_iter().any(|path| path.join(&file).is_file())
}

fn cargo_home() -> Option<PathBuf> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    home.or_else(|| Some(env::home_dir()?.join(".cargo")))
}

/// The texts of Cargo's configuration that hold for a directory.
fn configurations(directory: &Path) -> Vec<String> {
    let directory = directory
        .canonicalize()
        .unwrap_or_else(|_| directory.to_owned());
    let above = directory.ancestors().map(|path| path.join(".cargo"));
    let names = |path: PathBuf| [path.join("config.toml"), path.join("config")];
    let files = above.chain(cargo_home()).flat_map(names);
    files
        .filter_map(|file| fs::read_to_string(file).ok())
        .collect()
}

/// Whether a configuration has a linker of a target, in a table of the target's.
fn says_linker(configuration: &str, target: &str) -> bool {
    let mut is_of_target = false;
    configuration.lines().any(|line| {
        let line = line.trim();
        if line.starts_with('[') {
            is_of_target = line.contains(target);
        }
        line.starts_with("linker") && is_of_target || line.contains(&format!("{target}.linker"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machine_has_what_these_tests_were_built_with() {
        let machine = Machine::here(Path::new(".")).unwrap();
        assert!(!machine.host.is_empty());
        if TARGETS.contains(&machine.host.as_str()) {
            assert!(machine.targets.contains(&machine.host));
        }
    }

    #[test]
    fn a_linker_is_found_in_its_targets_table() {
        let configuration =
            "[build]\nlinker = 1\n[target.aarch64-unknown-linux-musl]\nlinker = \"rust-lld\"\n";
        assert!(says_linker(configuration, "aarch64-unknown-linux-musl"));
        assert!(!says_linker(configuration, "aarch64-unknown-linux-gnu"));
        let short = "target.aarch64-unknown-linux-gnu.linker = \"gcc\"";
        assert!(says_linker(short, "aarch64-unknown-linux-gnu"));
        assert_eq!(
            linker_variable("aarch64-unknown-linux-gnu"),
            "CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER"
        );
    }
}
