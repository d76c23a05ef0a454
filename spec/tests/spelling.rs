//! The rules speak whatever language their caller writes in.

use std::fs;
use std::path::Path;

#[test]
fn no_rule_knows_of_rust() {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/check");
    for entry in fs::read_dir(rules).unwrap() {
        let path = entry.unwrap().path();
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        // its own tests write values as Rust does
        let rules = text.lines().take_while(|line| *line != "#[cfg(test)]");
        for (number, line) in rules.enumerate() {
            let names_it = ["Rust", "sub!", "json!(", "in_rust"]
                .iter()
                .any(|word| line.contains(word));
            // what stands in an example of the documentation is its caller's
            assert!(
                !names_it || line.trim_start().starts_with("///"),
                "{}:{}: {line}",
                path.display(),
                number + 1
            );
        }
    }
}
