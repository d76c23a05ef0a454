//! What the function does that empties buckets.

use std::process::Command;

#[test]
fn a_bucket_is_emptied_if_it_is_to_be() {
    let package = env!("CARGO_MANIFEST_DIR");
    let python = Command::new("python3")
        .arg(format!("{package}/tests/all/emptier.py"))
        .arg(format!("{package}/src/empty.py"))
        .output();
    let Ok(ran) = python else {
        eprintln!("skipped: there is no Python");
        return;
    };
    let said = String::from_utf8_lossy(&ran.stdout);
    let lines: Vec<&str> = said.lines().map(str::trim_end).collect();
    assert_eq!(
        lines,
        [
            "Create emptied done",
            "deletes emptied a 1",
            "deletes emptied a 2",
            "Delete emptied done",
            "Delete kept done",
            "Delete NoSuchBucket done",
            "Delete AccessDenied failed AccessDenied",
        ],
        "{}",
        String::from_utf8_lossy(&ran.stderr)
    );
}
