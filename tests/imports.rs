//! No crate has a circle of modules: whoever reads a module needs to know those that it imports, and no others.
//!
//! `cargo test -p infrastruct-tests --test imports -- --nocapture` shows the imports of each crate.

use infrastruct_tests::imports::{Imports, name};
use infrastruct_tests::workspace;

/// The root of each crate, and how many of its modules may be in circles: no more than there are today.
const CRATES: [(&str, usize); 6] = [
    ("spec/src/lib.rs", 36),
    ("macros/src/lib.rs", 12),
    ("core/src/lib.rs", 0),
    ("runtime/src/lib.rs", 0),
    ("cli/src/lib.rs", 19),
    ("cli/src/main.rs", 0),
];

/// Crates whose folders lead one way too.
const FOLDERS: [&str; 2] = ["core/src/lib.rs", "runtime/src/lib.rs"];

#[test]
fn no_crate_has_a_circle_of_modules() {
    let mut wrong = String::new();
    for (root, known) in CRATES {
        let imports = Imports::of(&workspace::root().join(root));
        println!("{root}\n{}", imports.show());
        wrong += &told(root, &imports, known);
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn folders_lead_one_way() {
    let mut wrong = String::new();
    for root in FOLDERS {
        let folders = Imports::of(&workspace::root().join(root)).folders();
        println!("{root}\n{}", folders.show());
        wrong += &told(root, &folders, 0);
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// What is wrong with some imports, if anything.
fn told(root: &str, imports: &Imports, known: usize) -> String {
    let circles = imports.circles();
    let count: usize = circles.iter().map(|circle| circle.len()).sum();
    if count <= known {
        return String::new();
    }
    let mut told = format!("{root}: {count} modules in circles, where {known} are known\n");
    for circle in circles {
        told += "  a circle:\n";
        for module in &circle {
            let imports = imports.0[*module].iter();
            let imports = imports.filter(|other| circle.contains(other)).map(name);
            let imports: Vec<String> = imports.collect();
            told += &format!("    {} ← {}\n", name(module), imports.join(", "));
        }
    }
    told
}
