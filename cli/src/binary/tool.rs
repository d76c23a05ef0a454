//! What builds a binary, of what the machine has.

use super::architecture::Architecture;
use super::machine::Machine;
use crate::error::Error;

/// What builds a binary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Tool {
    /// cargo-lambda, which knows what Lambda wants.
    Lambda,
    /// cargo-zigbuild, which links for any machine and any glibc.
    Zigbuild,
    /// Cargo itself, and what links, if not what it takes by itself.
    Cargo {
        target: &'static str,
        linker: Option<&'static str>,
    },
}

/// What always helps.
pub(super) const INSTALL: &str = "`cargo install cargo-lambda` builds for Lambda on any machine; it needs zig: `pip3 install ziglang`";

/// The linker that comes with Rust.
const LINKER: &str = "rust-lld";

impl Tool {
    /// The first that the machine has.
    pub(super) fn of(
        name: &str,
        architecture: Architecture,
        machine: &Machine,
    ) -> Result<Self, Error> {
        let has = |command: &str| machine.commands.contains(command);
        if has("cargo-lambda") {
            return Ok(Self::Lambda);
        }
        if has("cargo-zigbuild") && machine.targets.contains(architecture.gnu()) {
            return Ok(Self::Zigbuild);
        }
        // A musl target is there because someone wanted it: it runs anywhere, whatever the glibc.
        let targets = [architecture.musl(), architecture.gnu()];
        let installed = targets
            .into_iter()
            .filter(|target| machine.targets.contains(*target));
        let mut usable = installed.filter_map(|target| cargo(architecture, target, machine));
        usable
            .next()
            .ok_or_else(|| nothing(name, architecture, machine))
    }

    /// What to do where it has failed.
    pub(super) fn helps(&self) -> &'static [&'static str] {
        match self {
            Self::Lambda => &["what cargo-lambda says above is the cause"],
            Self::Zigbuild => &["what cargo says above is the cause"],
            Self::Cargo { .. } => &[
                "what cargo says above is the cause",
                "if it is the linker or a C compiler: `cargo install cargo-lambda` brings both, with zig (`pip3 install ziglang`)",
            ],
        }
    }
}

/// Cargo for a target, where something links for that.
fn cargo(architecture: Architecture, target: &'static str, machine: &Machine) -> Option<Tool> {
    let (own, gcc) = match architecture {
        Architecture::Arm64 => ("aarch64-unknown-linux-", "aarch64-linux-gnu-gcc"),
        Architecture::X86_64 => ("x86_64-unknown-linux-", "x86_64-linux-gnu-gcc"),
    };
    let linker = if machine.host.starts_with(own) || machine.configured.contains(target) {
        None
    } else if target == architecture.musl() {
        Some(LINKER)
    } else {
        Some(machine.commands.get(gcc).copied()?)
    };
    Some(Tool::Cargo { target, linker })
}

fn nothing(name: &str, architecture: Architecture, machine: &Machine) -> Error {
    let (gnu, musl) = (architecture.gnu(), architecture.musl());
    let error = Error::new(format!(
        "nothing on this machine builds `{name}` for {}",
        architecture.name()
    ));
    let error = if machine.commands.contains("cargo-zigbuild") {
        error.help(format!(
            "`rustup target add {gnu}`, and cargo-zigbuild does"
        ))
    } else {
        error.help(INSTALL)
    };
    error.help(format!(
        "`rustup target add {musl}` does for what has no C in it, with the linker that comes with Rust"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn machine(host: &str, targets: &[&str], commands: &[&'static str]) -> Machine {
        Machine {
            host: host.to_owned(),
            targets: targets.iter().map(|target| (*target).to_owned()).collect(),
            commands: commands.iter().copied().collect(),
            ..Machine::default()
        }
    }

    fn tool(architecture: Architecture, machine: &Machine) -> Result<Tool, String> {
        Tool::of("worker", architecture, machine).map_err(|error| error.to_string())
    }

    const LINUX: &str = "x86_64-unknown-linux-gnu";
    const MAC: &str = "aarch64-apple-darwin";

    #[test]
    fn what_knows_lambda_is_preferred() {
        let both = machine(LINUX, &[LINUX], &["cargo-lambda", "cargo-zigbuild"]);
        assert_eq!(tool(Architecture::Arm64, &both), Ok(Tool::Lambda));
        let zig = machine(
            LINUX,
            &[LINUX, "aarch64-unknown-linux-gnu"],
            &["cargo-zigbuild"],
        );
        assert_eq!(tool(Architecture::Arm64, &zig), Ok(Tool::Zigbuild));
    }

    #[test]
    fn cargo_builds_for_the_machine_that_it_is_on() {
        let plain = machine(LINUX, &[LINUX], &[]);
        let own = Tool::Cargo {
            target: LINUX,
            linker: None,
        };
        assert_eq!(tool(Architecture::X86_64, &plain), Ok(own));
        let musl = "x86_64-unknown-linux-musl";
        let both = machine(LINUX, &[LINUX, musl], &[]);
        let free = Tool::Cargo {
            target: musl,
            linker: None,
        };
        assert_eq!(tool(Architecture::X86_64, &both), Ok(free));
    }

    #[test]
    fn cargo_builds_for_another_machine_with_what_links_for_it() {
        let musl = machine(MAC, &["aarch64-unknown-linux-musl"], &[]);
        let with_ours = Tool::Cargo {
            target: "aarch64-unknown-linux-musl",
            linker: Some("rust-lld"),
        };
        assert_eq!(tool(Architecture::Arm64, &musl), Ok(with_ours));
        let gnu = "aarch64-unknown-linux-gnu";
        let gcc = machine(LINUX, &[LINUX, gnu], &["aarch64-linux-gnu-gcc"]);
        let with_gcc = Tool::Cargo {
            target: gnu,
            linker: Some("aarch64-linux-gnu-gcc"),
        };
        assert_eq!(tool(Architecture::Arm64, &gcc), Ok(with_gcc));
        let mut configured = machine(LINUX, &[LINUX, gnu], &[]);
        configured.configured.insert(gnu.to_owned());
        let with_theirs = Tool::Cargo {
            target: gnu,
            linker: None,
        };
        assert_eq!(tool(Architecture::Arm64, &configured), Ok(with_theirs));
    }

    #[test]
    fn where_nothing_does_it_is_said_what_would() {
        let plain = machine(LINUX, &[LINUX], &[]);
        let said = tool(Architecture::Arm64, &plain).unwrap_err();
        assert_eq!(
            said,
            "nothing on this machine builds `worker` for arm64\
             \n  = help: `cargo install cargo-lambda` builds for Lambda on any machine; it needs zig: `pip3 install ziglang`\
             \n  = help: `rustup target add aarch64-unknown-linux-musl` does for what has no C in it, with the linker that comes with Rust"
        );
        let zig = machine(LINUX, &[LINUX], &["cargo-zigbuild"]);
        let said = tool(Architecture::Arm64, &zig).unwrap_err();
        assert!(
            said.contains("`rustup target add aarch64-unknown-linux-gnu`, and cargo-zigbuild does"),
            "{said}"
        );
    }
}
