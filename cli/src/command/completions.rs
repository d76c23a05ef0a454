//! `cargo infrastruct completions`.

use clap::Args;
use clap_complete::Shell;

use crate::context::Context;
use crate::error::Error;
use crate::outcome::Outcome;

/// Print a completion script for a shell
///
/// It completes `cargo-infrastruct …`, and in bash, zsh and fish `cargo infrastruct …` too, beside what completes cargo
/// already.
///
/// For bash: `cargo infrastruct completions bash > ~/.cargo/infrastruct.bash`, and `source ~/.cargo/infrastruct.bash` in
/// ~/.bashrc. For zsh: into a file `_cargo-infrastruct` on the `fpath`. For fish: into ~/.config/fish/conf.d.
#[derive(Args, Debug)]
pub(crate) struct Completions {
    /// Shell to print it for
    shell: Shell,
}

/// Completes `cargo infrastruct …` in bash, and leaves the rest of cargo to whatever completed it before.
///
/// Zsh needs nothing of the kind: its completion of cargo calls the function `_cargo-infrastruct`, if there is one.
const BASH: &str = r#"
_cargo_infrastruct_before=$(complete -p cargo 2>/dev/null | sed -n 's/.* -F \([^ ]*\) .*/\1/p')
_cargo_infrastruct_within() {
    if (( COMP_CWORD > 1 )) && [[ ${COMP_WORDS[1]} == infrastruct ]]; then
        local words=("cargo-infrastruct" "${COMP_WORDS[@]:2}") number=$((COMP_CWORD - 1))
        local COMP_WORDS=("${words[@]}") COMP_CWORD=$number
        _infrastruct cargo-infrastruct "$2" "$3"
    elif [[ -n $_cargo_infrastruct_before ]]; then
        "$_cargo_infrastruct_before" "$@"
    fi
}
complete -F _cargo_infrastruct_within -o bashdefault -o default cargo
complete -F _infrastruct -o bashdefault -o default cargo-infrastruct
"#;

impl Completions {
    #[allow(clippy::unnecessary_wraps, reason = "as every command runs")]
    pub(crate) fn run(
        &self,
        context: &Context,
        commands: &clap::Command,
    ) -> Result<Outcome, Error> {
        // The script for bash loses its way in names with a hyphen; what it completes is said at its end.
        let name = match self.shell {
            Shell::Bash => "infrastruct",
            _ => "cargo-infrastruct",
        };
        let mut script = generated(self.shell, &mut commands.clone(), name);
        match self.shell {
            Shell::Bash => script.push_str(BASH),
            Shell::Fish => {
                let own = commands.clone().name("infrastruct");
                let mut cargo = clap::Command::new("cargo").subcommand(own);
                script.push_str(&generated(self.shell, &mut cargo, "cargo"));
            }
            _ => {}
        }
        context.terminal.print(&script);
        Ok(Outcome::Done)
    }
}

fn generated(shell: Shell, command: &mut clap::Command, name: &str) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, command, name, &mut script);
    String::from_utf8_lossy(&script).into_owned()
}
