//! Real templates.

use std::fs;
use std::path::Path;

use serde_json::Value;

/// The patterns of CDK that this project's examples are written after, by name.
pub(crate) fn patterns() -> Vec<(String, Value)> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/patterns");
    let mut files: Vec<_> = fs::read_dir(directory)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let read = |path: &std::path::PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        (
            name,
            serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap(),
        )
    };
    files.iter().map(read).collect()
}

/// The templates that the rules are tried on, by file.
pub(crate) fn templates() -> Vec<(String, Value)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/tests/corpus/templates.jsonl");
    let text = fs::read_to_string(path).unwrap();
    let case = |line: &str| {
        let mut case: Value = serde_json::from_str(line).unwrap();
        (
            case["file"].as_str().unwrap().to_owned(),
            case["template"].take(),
        )
    };
    let mut templates: Vec<_> = text.lines().map(case).collect();
    templates.retain(|(_, template)| template["Resources"].is_object());
    templates.splice(0..0, patterns());
    templates
}
