//! The mistakes of `compile-fail/`, each in a file that is named after it, and what rustc says about them.

#[test]
fn mistakes_are_reported_as_recorded() {
    let cases = trybuild::TestCases::new();
    // With a case that has to run, all are built and not just checked: rustc looks at constants then.
    cases.pass("compile-pass/*.rs");
    cases.compile_fail("compile-fail/*/*.rs");
}
