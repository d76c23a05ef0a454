//! Templates as values.

use std::path::Path;

use infrastruct::{App, Construct, Stack, synth};
use infrastruct_tests::workspace;
use serde_json::Value;

/// The template of one stack.
pub(crate) fn of<C: Construct>(stack: Stack<C>) -> Value {
    let name = std::thread::current()
        .name()
        .unwrap_or("syntax")
        .replace("::", "-");
    let directory = workspace::target().join("tests/syntax").join(name);
    let manifest =
        synth(App::new().stack(stack), &directory).unwrap_or_else(|error| panic!("{error}"));
    read(&directory.join(&manifest.stacks[0].template))
}

fn read(file: &Path) -> Value {
    let text = std::fs::read_to_string(file).expect("a template");
    serde_json::from_str(&text).expect("JSON")
}

/// The logical IDs of the resources, by name.
pub(crate) fn resources(template: &Value) -> Vec<&str> {
    let resources = template["Resources"].as_object().expect("resources");
    resources.keys().map(String::as_str).collect()
}
