//! Programs that nobody here wrote, and what they answer.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use infrastruct_json::Value;

/// The directory of packages, fetched by a command if they are not there yet; the reason where that fails.
fn fetched(name: &str, fetch: impl Fn(&Path) -> Command) -> Result<PathBuf, String> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("oracle");
    let directory = target.join(name);
    if directory.is_dir() {
        return Ok(directory);
    }
    let unfinished = target.join(format!("unfinished-{name}-{}", std::process::id()));
    fs::create_dir_all(&unfinished).map_err(|error| error.to_string())?;
    let output = fetch(&unfinished).stdin(Stdio::null()).output();
    let output = output.map_err(|error| format!("{name} cannot be fetched: {error}"))?;
    if !output.status.success() {
        let _ = fs::remove_dir_all(&unfinished);
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    // Another run may have been faster; its installation is as good.
    if fs::rename(&unfinished, &directory).is_err() {
        let _ = fs::remove_dir_all(&unfinished);
    }
    Ok(directory)
}

/// The same, or nothing where a test is skipped, which is said.
pub(super) fn fetched_for(
    test: &str,
    name: &str,
    fetch: impl Fn(&Path) -> Command,
) -> Option<PathBuf> {
    let fetched = fetched(name, fetch);
    fetched
        .inspect_err(|reason| eprintln!("SKIPPED {test}: {reason}"))
        .ok()
}

/// No case is answered otherwise than it should be; the first that are.
#[track_caller]
pub(super) fn expect_no_difference(differences: &[String], cases: usize) {
    assert!(
        differences.is_empty(),
        "{} of {cases} differ:\n{}",
        differences.len(),
        differences[..differences.len().min(8)].join("\n")
    );
}

/// A script that asks such a program.
pub(super) fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/oracle")
        .join(name)
}

/// What a program answers that reads cases, one a line, and writes an answer to each.
pub(super) fn answers(mut program: Command, cases: &[Value]) -> Vec<Value> {
    program.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut program = program.spawn().unwrap();
    let mut input = program.stdin.take().unwrap();
    let lines: Vec<_> = cases.iter().map(ToString::to_string).collect();
    let writer = thread::spawn(move || {
        for line in lines {
            writeln!(input, "{line}").unwrap();
        }
    });
    let output = program.wait_with_output().unwrap();
    writer.join().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines()
        .map(|line| infrastruct_json::from_str(line).unwrap())
        .collect()
}
