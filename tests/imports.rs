//! No crate has a circle of modules: whoever reads a module needs to know those that it imports, and no others.
//!
//! `cargo test -p infrastruct-tests imports -- --nocapture` shows the imports of each crate.

use std::fmt::Write as _;

use infrastruct_tests::imports::{Imports, name};
use infrastruct_tests::workspace;

/// The root of each crate.
const CRATES: [&str; 11] = [
    "json/src/lib.rs",
    "spec/src/lib.rs",
    "expansion/src/lib.rs",
    "macros/src/lib.rs",
    "core/src/lib.rs",
    "synth/src/lib.rs",
    "runtime/src/lib.rs",
    "env/src/lib.rs",
    "env/macros/src/lib.rs",
    "cli/src/lib.rs",
    "cli/src/main.rs",
];

/// Crates whose folders lead one way too.
const FOLDERS: [&str; 4] = [
    "spec/src/lib.rs",
    "core/src/lib.rs",
    "expansion/src/lib.rs",
    "synth/src/lib.rs",
];

#[test]
fn no_crate_has_a_circle_of_modules() {
    let mut wrong = String::new();
    for root in CRATES {
        let imports = Imports::of(&workspace::root().join(root));
        println!("{root}\n{}", imports.show());
        wrong += &told(root, &imports);
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn folders_lead_one_way() {
    let mut wrong = String::new();
    for root in FOLDERS {
        let folders = Imports::of(&workspace::root().join(root)).folders();
        println!("{root}\n{}", folders.show());
        wrong += &told(root, &folders);
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// What is wrong with some imports, if anything.
fn told(root: &str, imports: &Imports) -> String {
    let mut told = String::new();
    for circle in imports.circles() {
        let _ = writeln!(told, "a circle in {root}:");
        for module in &circle {
            let imports = imports.0[*module].iter();
            let imports = imports.filter(|other| circle.contains(other)).map(name);
            let imports: Vec<String> = imports.collect();
            let _ = writeln!(told, "    {} ← {}", name(module), imports.join(", "));
        }
    }
    told
}
