//! `cargo infrastruct completions`.

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use crate::command::Cli;
use crate::context::Context;
use crate::error::Error;
use crate::outcome::Outcome;

/// Print a completion script for a shell
///
/// For bash: `cargo infrastruct completions bash > ~/.local/share/bash-completion/completions/cargo-infrastruct`
#[derive(Args, Debug)]
pub(crate) struct Completions {
    /// Shell to print it for
    shell: Shell,
}

impl Completions {
    #[allow(clippy::unnecessary_wraps, reason = "as every command runs")]
    pub(crate) fn run(&self, context: &Context) -> Result<Outcome, Error> {
        let mut script = Vec::new();
        clap_complete::generate(
            self.shell,
            &mut Cli::command(),
            "cargo-infrastruct",
            &mut script,
        );
        context.terminal.print(&String::from_utf8_lossy(&script));
        Ok(Outcome::Done)
    }
}
