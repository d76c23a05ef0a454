//! The mistakes of `compile-fail/`, each in a file that is named after it, and what rustc says about them.

#[test]
fn mistakes_are_reported_as_recorded() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("compile-fail/*/*.rs");
}
