//! The workspace under test: where things are, and cargo on its members.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The root of the workspace.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the tests are a member of a workspace")
}

/// The target directory: what a test builds or fetches goes there, and nowhere else.
pub fn target() -> PathBuf {
    // A test binary is at `target/debug/deps/name-hash`.
    let binary = env::current_exe().expect("the path of the running test");
    binary
        .ancestors()
        .nth(3)
        .expect("a target directory above the test")
        .to_owned()
}

/// Runs cargo on the package at `directory`, with the target directory of the workspace.
pub fn cargo(directory: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(directory)
        .env("CARGO_TARGET_DIR", target())
        .env("CARGO_TERM_COLOR", "never")
        .output()
        .expect("cargo can be run")
}
