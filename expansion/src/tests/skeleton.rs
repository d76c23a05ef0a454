//! How expansions and the runtime write what a macro knows.

use std::fs;
use std::path::Path;

use crate::model::HOLE;

#[test]
fn the_runtime_reads_holes_as_they_are_written() {
    let reader = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src/value/skeleton.rs");
    let reader = fs::read_to_string(reader).unwrap();
    assert!(reader.contains(&format!("const HOLE: &str = {HOLE:?};")));
}
