//! Makes a function of each example that the standard constructs have in their documentation, for a test to run.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

#[allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "it is a module of the tests"
)]
#[path = "src/piece.rs"]
mod piece;

fn main() {
    let sources = Path::new("../../constructs/src");
    println!("cargo::rerun-if-changed={}", sources.display());
    println!("cargo::rerun-if-changed=src/piece.rs");
    let mut functions = String::new();
    let mut entries = String::new();
    for piece in piece::read(sources) {
        let Some(code) = piece.example() else {
            continue;
        };
        let stem = piece.stem();
        let lines = code.lines();
        let lines = lines.map(|line| ["    ", line.strip_prefix("# ").unwrap_or(line), "\n"]);
        let code: String = lines.flatten().collect();
        let _ = write!(
            functions,
            "\nfn {stem}() -> infrastruct::App {{\n{code}    infrastruct::App::new().stack(stack)\n}}\n"
        );
        let _ = writeln!(entries, "    ({stem:?}, {stem}),");
    }
    let text = format!(
        "type Example = fn() -> infrastruct::App;\n\nconst EXAMPLES: &[(&str, Example)] = &[\n{entries}];\n{functions}"
    );
    let directory = env::var_os("OUT_DIR").expect("cargo says where");
    fs::write(Path::new(&directory).join("pieces.rs"), text).expect("the functions can be written");
}
