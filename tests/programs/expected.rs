//! Committed files that a test compares with.

use std::collections::BTreeSet;
use std::fs;

use infrastruct_tests::workspace;

/// Compares with a committed file of this directory; `UPDATE_EXPECTED=1` writes it anew.
pub(crate) fn expect(name: &str, actual: &str) {
    let file = workspace::root().join("tests/programs").join(name);
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&file, actual).expect("the expected file can be written");
    }
    let expected = fs::read_to_string(&file).unwrap_or_default();
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<BTreeSet<_>>();
    let (old, new) = (lines(&expected), lines(actual));
    let gone = old.difference(&new).map(|line| format!("- {line}"));
    let added = new.difference(&old).map(|line| format!("+ {line}"));
    assert!(
        expected == actual,
        "{name} differs; UPDATE_EXPECTED=1 writes it anew\n{}",
        gone.chain(added).collect::<Vec<_>>().join("\n")
    );
}
