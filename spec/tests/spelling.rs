//! The rules and the facts speak whatever language their caller writes in.

use std::fs;
use std::path::{Path, PathBuf};

/// The only folder that knows how Rust writes.
const RUST: &str = "rust";

#[test]
fn neither_rules_nor_facts_know_of_rust() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    find(&source, &mut files);
    assert!(files.len() > 100);
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        // its own tests write values as Rust does
        let lines = text.lines().take_while(|line| *line != "#[cfg(test)]");
        for (number, line) in lines.enumerate() {
            let words = [
                "Rust",
                "sub!",
                "in_rust",
                "rust_name",
                "rust_path",
                ".method(",
            ];
            let names_it = words.iter().any(|word| line.contains(word));
            // what stands in an example of the documentation is its caller's
            assert!(
                !names_it || line.trim_start().starts_with("//"),
                "{}:{}: {line}",
                path.display(),
                number + 1
            );
        }
    }
}

fn find(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap_or_default();
        if path.is_dir() && name != RUST {
            find(&path, files);
        } else if path.extension().is_some_and(|it| it == "rs") && name != "lib.rs" {
            files.push(path);
        }
    }
}
