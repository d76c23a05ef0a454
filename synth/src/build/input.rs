//! What an app is made from beside its code: files and environment variables, of which Cargo has to know.
//!
//! ```no_run
//! # fn main() -> Result<(), infrastruct::Error> {
//! let settings = infrastruct::input::file("settings.toml")?;
//! let stage = infrastruct::input::variable("STAGE")?;
//! # Ok(())
//! # }
//! ```

use std::env;
use std::fs;
use std::path::Path;

use infrastruct_core::report::diagnostic::Diagnostic;
use infrastruct_core::report::error::Error;

/// The text of a file, by its path in the package. The build runs again when it changes.
pub fn file(path: impl AsRef<Path>) -> Result<String, Error> {
    let path = path.as_ref();
    watch(path);
    fs::read_to_string(path).map_err(|error| Error::of_file("read", path, &error))
}

/// The value of an environment variable. The build runs again when it changes.
pub fn variable(name: &str) -> Result<String, Error> {
    tell("env-changed", name);
    env::var(name).map_err(|error| {
        let what = match error {
            env::VarError::NotPresent => "is not set",
            env::VarError::NotUnicode(_) => "is not text",
        };
        Error::new(vec![Diagnostic::error(
            "environment",
            format!("the environment variable `{name}` {what}"),
        )])
    })
}

/// Has the build run again when a file or directory changes.
pub(crate) fn watch(path: &Path) {
    tell("changed", &path.display().to_string());
}

fn tell(what: &str, name: &str) {
    if env::var_os("OUT_DIR").is_some() && env::var_os("TARGET").is_some() {
        println!("cargo::rerun-if-{what}={name}");
    }
}
