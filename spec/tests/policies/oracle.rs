//! Programs that nobody here wrote, and what they answer.

use std::path::{Path, PathBuf};
use std::process::Command;

use infrastruct_json::Value;

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
pub(super) fn answers(program: &mut Command, cases: &[Value]) -> Vec<Value> {
    let cases: Vec<_> = cases.iter().map(ToString::to_string).collect();
    let said = infrastruct_oracle::answers(program, &cases);
    let read = |line: &String| infrastruct_json::from_str(line).unwrap();
    said.iter().map(read).collect()
}
