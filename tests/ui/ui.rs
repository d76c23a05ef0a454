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

/// What rustc quotes of our source, by its path, and why it may: a user calls it by its name, and is shown what it takes.
const QUOTED: [(&str, &str); 2] = [
    ("core/src/construct/intrinsic.rs", "`if_` is a function"),
    ("constructs/src/", "pieces are made and wired by functions"),
];

/// What an expansion calls is not the user's to know: each call is one that rustc names without its source, as
/// `core/src/value/place.rs` says.
#[test]
fn no_source_of_ours_is_quoted() {
    let mut seen = Vec::new();
    for topic in fs::read_dir("compile-fail").expect("the topics").flatten() {
        for file in fs::read_dir(topic.path()).expect("the cases").flatten() {
            let path = file.path();
            if path
                .extension()
                .is_none_or(|extension| extension != "stderr")
            {
                continue;
            }
            let said = fs::read_to_string(&path).expect("what rustc says");
            for (_, quoted) in said
                .lines()
                .filter_map(|line| line.split_once("$WORKSPACE/"))
            {
                let allowed = QUOTED.iter().position(|(of, _)| quoted.starts_with(of));
                let path = path.display();
                seen.push(allowed.unwrap_or_else(|| panic!("{path} quotes {quoted}")));
            }
        }
    }
    for (index, (of, why)) in QUOTED.iter().enumerate() {
        assert!(
            seen.contains(&index),
            "nothing quotes {of} any longer, where {why}"
        );
    }
}

/// What expanded code calls has no name for a user: each type that rustc names is one that can be written.
#[test]
fn no_path_is_private() {
    for topic in fs::read_dir("compile-fail").expect("the topics").flatten() {
        for file in fs::read_dir(topic.path()).expect("the cases").flatten() {
            let path = file.path();
            if path
                .extension()
                .is_some_and(|extension| extension == "stderr")
            {
                let said = fs::read_to_string(&path).expect("what rustc says");
                let private = said.lines().find(|line| line.contains("__private"));
                assert_eq!(private, None, "{}", path.display());
            }
        }
    }
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
