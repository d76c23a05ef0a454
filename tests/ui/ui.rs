//! The mistakes of `compile-fail/`, each in a file that is named after it, and what rustc says about them.

use std::fs;
use std::path::Path;

#[test]
fn mistakes_are_reported_as_recorded() {
    keep_schemas();
    let cases = trybuild::TestCases::new();
    // With a case that has to run, all are built and not just checked: rustc looks at constants then.
    cases.pass("compile-pass/*.rs");
    cases.compile_fail("compile-fail/*/*.rs");
}

/// The cases are compiled as those of a package in the target directory, which has this one's schemas.
fn keep_schemas() {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .parent()
        .expect("the target directory");
    let package = target
        .join("tests/trybuild")
        .join(env!("CARGO_PKG_NAME"))
        .join("resource-types");
    fs::create_dir_all(&package).expect("the package's directory");
    for schema in fs::read_dir("resource-types")
        .expect("the schemas")
        .flatten()
    {
        fs::copy(schema.path(), package.join(schema.file_name())).expect("a schema");
    }
}
