//! Templates in `cases/RULE`: in `fails….json` exactly that rule finds something, in `passes….json` it finds nothing.
//!
//! A template may say in `Metadata` what it is for, and what is expected of it:
//!
//! ```json
//! {"Metadata": {
//!     "region": "us-east-1",
//!     "nested": {"inner.yaml": {"Resources": {}}},
//!     "expect": [{"rule": "wrong_number", "at": "Resources/Q/Properties/DelaySeconds", "says": "more than"}]
//! }}
//! ```
//!
//! Each expectation is met by a finding: of the folder's rule where it names none, at the place, with the text in
//! its message. A `fails` template that states any may have findings of other rules only where it states them.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use infrastruct_json::Value;
use infrastruct_spec::{App, Stage, check_app};

struct Found {
    rule: String,
    at: String,
    message: String,
}

fn found(json: &Value) -> Vec<Found> {
    let nested = json["Metadata"]["nested"].as_object();
    let nested: Vec<(&String, &Value)> = nested.into_iter().flatten().collect();
    let templates = std::iter::once(json).chain(nested.iter().map(|(_, template)| *template));
    let (mut app, paths) = App::from_json(templates);
    for (number, (file, _)) in nested.iter().enumerate() {
        app.stacks[0].nested.insert((*file).clone(), number + 1);
    }
    let region = json["Metadata"]["region"].as_str();
    app.stacks[0].region = region.map(str::to_owned);
    let found = check_app(&app).into_iter();
    let found = found.filter(|found| paths.template(found.position) == 0);
    let found = found.map(|found| Found {
        rule: found.rule.to_owned(),
        at: paths.path(found.position),
        message: found.message,
    });
    found.collect()
}

/// What is wrong with a case.
fn objections(rule: &str, is_failure: bool, json: &Value) -> Vec<String> {
    let found = found(json);
    let told = |found: &Found| format!("{}\t{}\t{}", found.rule, found.at, found.message);
    let expected = json["Metadata"]["expect"].as_array();
    let expected: Vec<&Value> = expected.into_iter().flatten().collect();
    let text = |value: &Value, name: &str| value[name].as_str().map(str::to_owned);
    let of = |value: &Value| text(value, "rule").unwrap_or_else(|| rule.to_owned());
    let mut objections = Vec::new();
    if !is_failure {
        let own = found.iter().filter(|found| found.rule == rule);
        objections.extend(own.map(|found| format!("is refused: {}", told(found))));
        return objections;
    }
    if !found.iter().any(|found| found.rule == rule) {
        objections.push("the rule finds nothing".to_owned());
    }
    let is_expected =
        |found: &&Found| found.rule == rule || expected.iter().any(|each| of(each) == found.rule);
    let others = found.iter().filter(|found| !is_expected(found));
    objections.extend(others.map(|found| format!("another rule speaks: {}", told(found))));
    for each in expected {
        let meets = |found: &&Found| {
            found.rule == of(each)
                && text(each, "at").is_none_or(|at| at == found.at)
                && text(each, "says").is_none_or(|says| found.message.contains(&says))
        };
        if !found.iter().any(|found| meets(&found)) {
            let found: Vec<String> = found.iter().map(told).collect();
            objections.push(format!(
                "expected {each}, found:\n    {}",
                found.join("\n    ")
            ));
        }
    }
    objections
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut entries: Vec<PathBuf> = entries
        .map(|entry| entry.expect("it is read").path())
        .collect();
    entries.sort();
    entries
}

fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

#[test]
fn each_case_says_what_its_rule_finds() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules/cases");
    let known: Vec<&str> = infrastruct_spec::rules()
        .iter()
        .map(|rule| rule.name)
        .collect();
    let mut wrong = String::new();
    for folder in entries(&root) {
        let rule = name(&folder);
        if !known.contains(&rule.as_str()) {
            let _ = writeln!(wrong, "{rule}: there is no such rule");
            continue;
        }
        for path in entries(&folder) {
            let file = name(&path);
            let is_failure = file.starts_with("fails");
            let text = fs::read_to_string(&path).expect("it is read");
            let objections = match infrastruct_json::from_str(&text) {
                _ if !is_failure && !file.starts_with("passes") => {
                    vec!["it is named neither `fails…` nor `passes…`".to_owned()]
                }
                Ok(json) => objections(&rule, is_failure, &json),
                Err(error) => vec![format!("is no JSON: {error}")],
            };
            for objection in objections {
                let _ = writeln!(wrong, "{rule}/{file}: {objection}");
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// The rules that no template shows.
const WITHOUT: &[(&str, &str)] = &[
    (
        "ambiguous_reference",
        "a resource by itself is written in Rust only",
    ),
    ("missing_reason", "a template allows nothing"),
    ("unknown_rule", "a template allows nothing"),
    ("unused_allow", "a template allows nothing"),
    (
        "unexpected_property",
        "as its own rule only in schemas of private types",
    ),
];

#[test]
fn each_rule_has_cases_of_both_kinds() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules/cases");
    let mut wrong = String::new();
    for rule in infrastruct_spec::rules() {
        let folder = root.join(rule.name);
        let files = if folder.is_dir() {
            entries(&folder)
        } else {
            Vec::new()
        };
        let has = |kind: &str| files.iter().any(|path| name(path).starts_with(kind));
        let exception = WITHOUT.iter().find(|(known, _)| *known == rule.name);
        match (rule.stage, exception) {
            (Stage::BuildOnly, _) => {}
            (_, None) if !has("fails") || !has("passes") => {
                let _ = writeln!(wrong, "{}: it has not both", rule.name);
            }
            (_, Some((_, why))) if has("fails") => {
                let _ = writeln!(wrong, "{}: it has one, although: {why}", rule.name);
            }
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
