//! The rules that a macro applies: each is seen in a literal, and there is a compile-fail case of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use infrastruct_spec::{Severity, Stage};
use infrastruct_tests::{expansion, translation, workspace};
use serde_json::Value;

/// The errors that the registry says a macro finds.
fn seen_by_macros() -> BTreeSet<&'static str> {
    let rules = infrastruct_spec::rules().into_iter();
    let seen = rules.filter(|rule| rule.stage == Stage::Macro && rule.severity == Severity::Error);
    seen.map(|rule| rule.name).collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut entries: Vec<PathBuf> = entries.map(|it| it.expect("it is read").path()).collect();
    entries.sort();
    entries
}

fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// The templates that each rule refuses, as a user would write them.
fn cases() -> BTreeMap<String, Vec<(PathBuf, Option<String>)>> {
    let folders = entries(&workspace::root().join("spec/tests/rules/cases"));
    let case = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("it is read");
        let template: Value = serde_json::from_str(&text).expect("a case is JSON");
        (path, translation::stack("Case", &template))
    };
    let of_rule = |folder: &PathBuf| {
        let fails = entries(folder).into_iter();
        let fails = fails.filter(|path| name(path).starts_with("fails"));
        (name(folder), fails.map(case).collect())
    };
    folders.iter().map(of_rule).collect()
}

/// Rules that no template shows as a literal, and the compile-fail case that does.
const OTHERWISE: &[(&str, &str)] = &[
    (
        "ambiguous_reference",
        "references/handle_where_nothing_says_which_value",
    ),
    (
        "creation_policy",
        "attributes/creation_policy_of_a_type_that_has_none",
    ),
    ("missing_reason", "attributes/allow_without_a_reason"),
    ("missing_resource", "attributes/depends_on_nobody"),
    ("unknown_rule", "attributes/allow_of_an_unknown_rule"),
    ("unknown_type", "names/type_misspelt"),
    (
        "update_policy",
        "attributes/update_policy_of_a_type_that_has_none",
    ),
];

/// Rules that no literal breaks, and why.
const NOWHERE: &[(&str, &str)] = &[(
    "unexpected_property",
    "as its own rule only in schemas of private types",
)];

#[test]
fn a_macro_finds_what_the_registry_says() {
    let cases = cases();
    let mut missed = String::new();
    let exceptions: Vec<&str> = OTHERWISE
        .iter()
        .chain(NOWHERE)
        .map(|(rule, _)| *rule)
        .collect();
    for rule in seen_by_macros() {
        if exceptions.contains(&rule) {
            continue;
        }
        let of_rule = cases.get(rule).map(Vec::as_slice).unwrap_or_default();
        let written: Vec<_> = of_rule
            .iter()
            .filter_map(|(_, source)| source.as_ref())
            .collect();
        let is_seen = written
            .iter()
            .any(|source| expansion::rules_of_stack(source).contains(rule));
        if !is_seen {
            let _ = writeln!(
                missed,
                "{rule}: {} of {} cases are written",
                written.len(),
                of_rule.len()
            );
            if std::env::var_os("SHOW").is_some()
                && let Some(source) = written.first()
            {
                let _ = writeln!(missed, "{source}\n{:#?}", expansion::stack(source).errors);
            }
        }
    }
    assert!(missed.is_empty(), "{missed}");
}

#[test]
fn a_macro_finds_nothing_else() {
    let seen = seen_by_macros();
    let found = cases().into_iter().flat_map(|(rule, of_rule)| {
        let written = of_rule.into_iter().filter_map(|(_, source)| source);
        let found = written.flat_map(|source| expansion::rules_of_stack(&source));
        let own: BTreeSet<_> = found.filter(|found| **found == *rule).collect();
        own
    });
    let others: BTreeSet<_> = found.filter(|rule| !seen.contains(rule)).collect();
    assert!(others.is_empty(), "{others:#?}");
}

#[test]
fn each_rule_has_a_case_that_does_not_compile() {
    let mut found = BTreeSet::new();
    for folder in entries(&workspace::root().join("tests/ui/compile-fail")) {
        for file in entries(&folder) {
            if file.extension().is_some_and(|extension| extension == "rs") {
                let source = fs::read_to_string(&file).expect("it is read");
                found.extend(expansion::rules(&source));
            }
        }
    }
    for (rule, file) in OTHERWISE {
        let file = format!("tests/ui/compile-fail/{file}.stderr");
        assert!(
            workspace::root().join(&file).exists(),
            "{rule}: there is no {file}"
        );
        found.insert(*rule);
    }
    found.extend(NOWHERE.iter().map(|(rule, _)| *rule));
    let seen = seen_by_macros();
    let missed: Vec<_> = seen.difference(&found).collect();
    if std::env::var_os("SHOW").is_some() {
        let cases = cases();
        for rule in &missed {
            for (path, source) in cases.get(**rule).into_iter().flatten() {
                println!(
                    "@@@{rule}\t{}\n{}",
                    path.display(),
                    source.clone().unwrap_or_default()
                );
            }
        }
        println!("@@@");
    }
    assert!(
        missed.is_empty(),
        "{} of {} rules: {missed:#?}",
        missed.len(),
        seen.len()
    );
}
