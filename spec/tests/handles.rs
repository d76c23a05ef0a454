//! The marker types are what the facts say.

use std::path::Path;

#[allow(dead_code, unreachable_pub, reason = "it is a program, too")]
#[path = "../examples/handles.rs"]
mod generator;

#[test]
fn the_facts_give_the_committed_marker_types() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for (name, text) in generator::files() {
        let committed = std::fs::read_to_string(root.join(&name)).unwrap_or_default();
        assert!(
            committed == text,
            "{name}: `cargo run -p infrastruct-spec --example handles` writes it anew"
        );
    }
}
