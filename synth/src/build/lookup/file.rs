//! The file of what was looked up.

use std::env;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use infrastruct_core::report::diagnostic::Diagnostic;
use infrastruct_core::report::error::Error;
use infrastruct_spec::lookup::{Entry, FILE, entries};

use crate::build::input;

/// What the file of the package that is built says. The build runs again when it changes.
pub(crate) fn read() -> Result<Vec<Entry>, Vec<Diagnostic>> {
    let package = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    let path = Path::new(&package).join(FILE);
    input::watch(&path);
    match fs::read_to_string(&path) {
        Ok(text) => parse(&text),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => {
            let error = Error::of_file("read", Path::new(FILE), &error);
            Err(error.diagnostics().to_vec())
        }
    }
}

pub(crate) fn parse(text: &str) -> Result<Vec<Entry>, Vec<Diagnostic>> {
    entries(text).map_err(|mistake| {
        let help = mistake.help();
        let help =
            help.unwrap_or("update `infrastruct` to the version that `cargo infrastruct` has");
        vec![Diagnostic::error("lookup", mistake.to_string()).help(help)]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(text: &str) -> String {
        parse(text).unwrap_err()[0].to_string()
    }

    #[test]
    fn a_conflict_and_a_newer_version_say_what_to_do() {
        assert_eq!(
            refusal("{\"version\": 1}\n<<<<<<< HEAD\n"),
            "`infrastruct.lookups.jsonl` has a conflict of a merge in line 2; help: keep the lines of both sides: each stands for itself"
        );
        assert_eq!(
            refusal("{\"version\": 2}\n"),
            "`infrastruct.lookups.jsonl` has version 2, and 1 is understood; help: update `infrastruct` to the version that `cargo infrastruct` has"
        );
    }
}
