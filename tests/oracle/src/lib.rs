//! Programs that nobody here wrote, to hold ours against: packages of PyPI and npm at fixed versions, fetched into the target
//! directory when a test first asks for them.
//!
//! In comes an [`Oracle`]; out goes the directory of its packages, [`python`] and [`node`] run them, and [`answers`] asks them
//! line by line. Where there is none, for want of a network or of Python or Node.js, it is said that the test shows nothing.

mod fetch;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Packages of an index, each at a version.
///
/// ```no_run
/// use infrastruct_oracle::{Oracle, answers, node};
///
/// const VALIDATOR: Oracle = Oracle::of_npm("asl-validator-4.0.0", &["asl-validator@4.0.0"]);
///
/// let Some(packages) = VALIDATOR.find("definitions_are_valid") else { return };
/// let said = answers(node(&packages).arg("validate.js"), &["{}".to_owned()]);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Oracle {
    name: &'static str,
    index: Index,
    packages: &'static [&'static str],
}

#[derive(Clone, Copy, Debug)]
enum Index {
    PyPi,
    Npm,
}

impl Oracle {
    /// Packages as pip takes them, in a directory of a name that tells their versions.
    pub const fn of_pypi(name: &'static str, packages: &'static [&'static str]) -> Self {
        Self {
            name,
            index: Index::PyPi,
            packages,
        }
    }

    /// Packages as npm takes them, in a directory of a name that tells their versions.
    pub const fn of_npm(name: &'static str, packages: &'static [&'static str]) -> Self {
        Self {
            name,
            index: Index::Npm,
            packages,
        }
    }

    /// What it is called, with its version.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The directory of the packages, for a test; nothing where they cannot be had, which is said.
    pub fn find(&self, test: &str) -> Option<PathBuf> {
        // what could not be fetched for one test is not tried again for the next
        static TRIED: Mutex<BTreeMap<&str, Result<PathBuf, String>>> = Mutex::new(BTreeMap::new());
        let mut tried = TRIED.lock().unwrap_or_else(PoisonError::into_inner);
        let fetched = tried.entry(self.name).or_insert_with(|| self.fetch());
        let fetched = fetched.clone();
        drop(tried);
        fetched.inspect_err(|reason| skipped(test, reason)).ok()
    }
}

/// MiniStack, an emulator of AWS that enforces policies if it is told to, with what a function finds that Lambda runs in Python.
pub const MINISTACK: Oracle = Oracle::of_pypi(
    "ministack-1.5.33",
    &["ministack==1.5.33", "boto3==1.43.106", "cfnresponse==1.1.5"],
);

/// Says past the test harness, which shows nothing of a test that passes, why a test shows nothing. Where `REQUIRE_ORACLES` is
/// set, the test fails.
pub fn skipped(test: &str, reason: &str) {
    assert!(
        std::env::var_os("REQUIRE_ORACLES").is_none(),
        "{test} is skipped: {reason}"
    );
    let _ = writeln!(io::stderr(), "SKIPPED {test}: {reason}");
}

/// Python, which finds some packages.
pub fn python(packages: &Path) -> Command {
    let mut python = Command::new("python3");
    python.env("PYTHONPATH", packages);
    python
}

/// Node.js, which finds some packages.
pub fn node(packages: &Path) -> Command {
    let mut node = Command::new("node");
    node.env("NODE_PATH", packages.join("node_modules"));
    node
}

/// What a program answers that reads questions, one a line, and writes a line about each.
///
/// # Panics
///
/// If it cannot be run, or ends before it has read all.
pub fn answers(program: &mut Command, questions: &[String]) -> Vec<String> {
    let program = program.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut program = program.spawn().expect("the program can be run");
    let mut input = program.stdin.take().expect("its standard input");
    let mut lines = questions.join("\n");
    lines.push('\n');
    let writer = thread::spawn(move || input.write_all(lines.as_bytes()));
    let output = program.wait_with_output().expect("it ends");
    writer
        .join()
        .expect("the writer does not panic")
        .expect("the program reads all questions");
    let text = String::from_utf8(output.stdout).expect("its answers are UTF-8");
    text.lines().map(str::to_owned).collect()
}
