//! Which of the facts' patterns can be checked.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use infrastruct_json::Value;
use infrastruct_spec::pattern::{is_supported, matches};

fn patterns() -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("facts/types.jsonl");
    let text = std::fs::read_to_string(path).expect("the facts are there");
    let mut found = BTreeSet::new();
    for (_, json) in text.lines().filter_map(|line| line.split_once('\t')) {
        if let Ok(json) = infrastruct_json::from_str(json) {
            collect(&json, &mut found);
        }
    }
    found
}

fn collect(json: &Value, found: &mut BTreeSet<String>) {
    match json {
        Value::Object(object) => {
            for (keyword, value) in object {
                match (keyword.as_str(), value) {
                    ("pattern", Value::String(pattern)) => drop(found.insert(pattern.clone())),
                    ("patternProperties", Value::Object(patterns)) => {
                        found.extend(patterns.keys().cloned());
                    }
                    _ => {}
                }
                collect(value, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        _ => {}
    }
}

#[test]
fn patterns_that_cannot_be_checked_are_listed() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/unsupported-patterns.txt");
    let all = patterns();
    let mut listed = String::new();
    let unsupported = all.iter().filter(|pattern| !is_supported(pattern));
    for pattern in unsupported {
        writeln!(listed, "{pattern}").expect("a string takes it");
    }
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(&path, &listed).expect("the expected file can be written");
    }
    println!(
        "{} of {} patterns cannot be checked",
        listed.lines().count(),
        all.len()
    );
    assert_eq!(
        std::fs::read_to_string(path).unwrap_or_default(),
        listed,
        "UPDATE_EXPECTED=1 writes it anew"
    );
}

#[test]
fn dialects_are_translated() {
    let yes = |pattern: &str, text: &str| {
        assert_eq!(matches(pattern, text), Some(true), "{pattern} {text}");
    };
    let no = |pattern: &str, text: &str| {
        assert_eq!(matches(pattern, text), Some(false), "{pattern} {text}");
    };
    // Counted sets, by hand rather than by a regex of thousands of states.
    yes("^[a-zA-Z0-9_-]{1,2048}$", &"a".repeat(2048));
    no("^[a-zA-Z0-9_-]{1,2048}$", &"a".repeat(2049));
    no("^[^/]+$", "a/b");
    yes("^([\\w-.]{3})$", "a-.");
    // Look-arounds at the ends.
    no("^(?!aws:).+$", "aws:x");
    yes("^(?!aws:).+$", "awsx");
    no("^[a-z-]{1,9}(?<!-)$", "a-");
    yes("^[a-z-]{1,9}(?<!-)$", "a-b");
    // Unicode: categories are taken generously, characters of two halves are one.
    yes(r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$", "Größe 1");
    no(r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$", "a#b");
    yes(
        r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*",
        "🦀",
    );
    yes(r"^[\u0009\u000A\u000D\u0020-\u00FF]+$", "é");
    no(r"^[\u0009\u000A\u000D\u0020-\u00FF]+$", "→");
    // Brackets and other signs that other dialects leave bare.
    yes("^[]a[]+$", "[a]");
    yes("^a{,2}$", "aa");
    yes(r"^\/a\Z", "/a");
    // An unanchored pattern may match anywhere.
    yes("b", "abc");
}

/// A literal may take 2 ms in a build without optimization; the patterns it meets are a part of that.
#[test]
fn a_pattern_compiles_within_a_millisecond_on_average() {
    let patterns = patterns();
    let start = Instant::now();
    for pattern in &patterns {
        matches(pattern, "arn:aws:sqs:eu-central-1:123456789012:queue");
    }
    let average =
        start.elapsed() / u32::try_from(patterns.len()).expect("there are a few thousand");
    assert!(average < Duration::from_millis(1), "{average:?}");
}
