//! Options of all commands, and the commands that have no use for them: what is given and ignored would be taken for granted.

use clap::parser::ValueSource;
use clap::{ArgMatches, Args, Command};

use crate::build::Build;
use crate::context::Environment;
use crate::error::Error;

/// What an option of all commands is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum About {
    /// The app that is built.
    App,
    /// The account that is called.
    Account,
    /// Output for machines.
    Machines,
}

/// The commands that have no use for some options, and the option of theirs that makes it so.
const WITHOUT: [(&str, Option<&str>, About); 20] = [
    ("new", None, About::App),
    ("explain", None, About::App),
    ("completions", None, About::App),
    ("check", None, About::App),
    ("gc", None, About::App),
    ("diff", Some("to"), About::App),
    ("new", None, About::Account),
    ("explain", None, About::Account),
    ("completions", None, About::Account),
    ("check", None, About::Account),
    ("list", None, About::Account),
    ("synth", None, About::Account),
    ("graph", None, About::Account),
    ("policy", None, About::Account),
    ("diff", Some("template"), About::Account),
    ("lookup", Some("list"), About::Account),
    ("doctor", Some("offline"), About::Account),
    ("completions", None, About::Machines),
    ("watch", None, About::Machines),
    ("events", Some("follow"), About::Machines),
];

/// What a command takes of them all the same, and what it is to that command.
const TAKEN: [(&str, &str, &str); 1] = [(
    "check",
    "region",
    "Region that the templates are meant for, of which it is known what it offers [default: any]",
)];

/// Whether a command takes an option that is not for its like.
fn takes(command: &str, id: &str) -> bool {
    TAKEN
        .iter()
        .any(|taken| taken.0 == command && taken.1 == id)
}

/// Refuses by name what the command has no use for.
pub(super) fn refuse(matches: &ArgMatches) -> Result<(), Error> {
    let Some((command, given)) = matches.subcommand() else {
        return Ok(());
    };
    let is_given = |id: &str| given.value_source(id) == Some(ValueSource::CommandLine);
    for (name, because, about) in WITHOUT {
        if name != command || because.is_some_and(|id| !is_given(id)) {
            continue;
        }
        let ids = ids(about).into_iter();
        let mut ignored = ids.filter(|id| !takes(command, id) && is_given(id));
        if let Some(id) = ignored.next() {
            let option = id.replace('_', "-");
            let with = because.map(|id| format!(" with `--{id}`"));
            return Err(Error::usage(format!(
                "`{command}`{} has no use for `--{option}`",
                with.unwrap_or_default()
            ))
            .help("leave it out"));
        }
    }
    Ok(())
}

/// The command line, of which each command's help shows what it has a use for.
pub(super) fn hidden(mut cli: Command) -> Command {
    cli.build();
    for (name, because, about) in WITHOUT {
        if because.is_some() {
            continue;
        }
        cli = cli.mut_subcommand(name, |command| {
            let mut ids = ids(about);
            ids.retain(|id| !takes(name, id));
            // in their places, by which a command that is built knows its options
            command.mut_args(|option| {
                let is_useless = ids.iter().any(|id| option.get_id() == id);
                let hides = is_useless || option.is_hide_set();
                option.hide(hides)
            })
        });
    }
    for (name, id, help) in TAKEN {
        cli = cli.mut_subcommand(name, |command| {
            command.mut_args(|option| {
                let is_meant = option.get_id() == id;
                if is_meant { option.help(help) } else { option }
            })
        });
    }
    cli
}

/// The options that are about this, as they are declared.
fn ids(about: About) -> Vec<String> {
    let declared = match about {
        About::App => Build::augment_args(Command::new("")),
        About::Account => Environment::augment_args(Command::new("")),
        About::Machines => return vec!["json".to_owned()],
    };
    let declared = declared.get_arguments();
    declared.map(|option| option.get_id().to_string()).collect()
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::command::Cli;

    fn said(line: &str) -> Option<String> {
        let words = ["cargo-infrastruct"].into_iter().chain(line.split(' '));
        let cli = hidden(Cli::command());
        let matches = cli.try_get_matches_from(words).unwrap();
        refuse(&matches)
            .err()
            .map(|error| error.message().to_owned())
    }

    #[test]
    fn what_is_ignored_is_refused_wherever_it_stands() {
        let refused = |line: &str, message: &str| {
            assert_eq!(said(line).as_deref(), Some(message), "{line}");
        };
        refused(
            "synth --region eu-west-1",
            "`synth` has no use for `--region`",
        );
        refused(
            "--region eu-west-1 synth",
            "`synth` has no use for `--region`",
        );
        refused(
            "gc --manifest-path x",
            "`gc` has no use for `--manifest-path`",
        );
        refused("watch --json", "`watch` has no use for `--json`");
        refused(
            "diff --template a --profile p",
            "`diff` with `--template` has no use for `--profile`",
        );
        refused(
            "events Ingest --follow --json",
            "`events` with `--follow` has no use for `--json`",
        );
        for line in [
            "diff --profile p --release",
            "check a.yaml --region eu-west-1",
            "gc --region eu-west-1 --json",
            "events Ingest --json",
            "doctor --offline",
            "synth --release --json",
        ] {
            assert_eq!(said(line), None, "{line}");
        }
    }

    #[test]
    fn help_is_of_what_there_is_a_use_for() {
        let mut cli = hidden(Cli::command());
        let mut help = |name: &str| {
            let command = cli.find_subcommand_mut(name).unwrap();
            command.render_long_help().to_string()
        };
        let check = help("check");
        assert!(check.contains("--region") && !check.contains("--release"));
        assert!(!check.contains("App:") && !check.contains("--assume-role"));
        assert!(!help("new").contains("--profile"));
        assert!(!help("completions").contains("--json"));
        let diff = help("diff");
        assert!(diff.contains("--release") && diff.contains("--profile"));
    }

    #[test]
    fn the_commands_and_their_options_are_there() {
        let cli = Cli::command();
        for (name, because, _) in WITHOUT {
            let command = cli.find_subcommand(name).unwrap();
            let has = |id: &str| command.get_arguments().any(|it| it.get_id() == id);
            assert!(because.is_none_or(has), "{name} {because:?}");
        }
    }
}
