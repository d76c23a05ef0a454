//! Real templates, with what cfn-lint says of each: see `corpus/README.md`.
//!
//! Set `UPDATE_EXPECTED=1` to write the expected files anew.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use infrastruct_json::Value;
use infrastruct_spec::{Severity, Template, check};

struct Case {
    file: String,
    /// cfn-lint's rule and the place, an item's number and all.
    oracle: Vec<(String, String)>,
    /// Our rule, the place, and the message.
    found: Vec<(&'static str, String, String)>,
    /// The same of advice.
    advised: Vec<(&'static str, String, String)>,
}

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus")
}

fn cases() -> Vec<Case> {
    let text =
        std::fs::read_to_string(corpus().join("templates.jsonl")).expect("the corpus is there");
    text.lines().map(case).collect()
}

fn case(line: &str) -> Case {
    let json: Value = infrastruct_json::from_str(line).expect("a line is JSON");
    let (mut template, paths) = Template::from_json(&json["template"]);
    template.region = Some("us-east-1".to_owned());
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let (errors, advice): (Vec<_>, Vec<_>) = check(&template)
        .into_iter()
        .partition(|found| found.severity == Severity::Error);
    let told = |found: Vec<infrastruct_spec::Diagnostic>| {
        let told = found.into_iter().map(|found| {
            let said = [vec![found.message], found.help].concat().join("; ");
            (found.rule, paths.path(found.position), said)
        });
        told.collect()
    };
    let findings = json["findings"].as_array().into_iter().flatten();
    Case {
        file: text(&json["file"]),
        oracle: findings
            .map(|each| (text(&each[0]), text(&each[1])))
            .collect(),
        found: told(errors),
        advised: told(advice),
    }
}

/// Compares with a committed file, so that every change of what is found shows.
fn expect(name: &str, actual: &str) {
    let path = corpus().join(name);
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(&path, actual).expect("the expected file can be written");
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        expected == actual,
        "{name} differs; UPDATE_EXPECTED=1 writes it anew\n{actual}"
    );
}

#[test]
fn templates_that_deploy_have_no_errors() {
    let mut listed = String::new();
    for case in cases().iter().filter(|case| case.file.starts_with("good/")) {
        for (rule, path, message) in &case.found {
            writeln!(listed, "{}\t{path}\t{rule}\t{message}", case.file)
                .expect("a string takes it");
        }
    }
    expect("exceptions.tsv", &listed);
}

/// cfn-lint's rules, and those of ours that may find the same beside the ones that say so themselves.
const COVERED: &[(&str, &[&str])] = &[
    ("E1010", &["missing_resource", "unknown_attribute"]),
    ("E1019", &["missing_resource", "unknown_attribute"]),
    ("E1020", &["missing_resource"]),
    ("E1029", &["placeholder"]),
    ("E1040", &["wrong_reference"]),
    ("E1041", &["wrong_reference"]),
    ("E1150", &["wrong_format"]),
    ("E1154", &["wrong_format", "wrong_length"]),
    ("E1156", &["wrong_format", "placeholder"]),
    ("E1157", &["wrong_format"]),
    ("E1162", &["wrong_format"]),
    ("E1164", &["wrong_format"]),
    ("E2531", &["blocked_runtime"]),
    ("E2533", &["blocked_runtime"]),
    ("E3002", &["unknown_property", "wrong_format"]),
    ("E3003", &["missing_property"]),
    ("E3005", &["missing_resource"]),
    ("E3006", &["unknown_type", "unavailable_type"]),
    ("E3012", &["wrong_kind"]),
    (
        "E3017",
        &[
            "missing_property",
            "wrong_format",
            "wrong_kind",
            "wrong_value",
        ],
    ),
    ("E3024", &["wrong_tag", "wrong_kind", "function"]),
    ("E3030", &["wrong_value"]),
    ("E3031", &["wrong_format", "wrong_length"]),
    ("E3032", &["wrong_count"]),
    ("E3033", &["wrong_length"]),
    ("E3035", &["deletion_policy", "function"]),
    ("E3036", &["update_replace_policy", "function"]),
    ("E3510", &["policy"]),
    (
        "E3639",
        &["dynamodb_table_billingmode_provisioned_dependent"],
    ),
    ("E3710", &["ended_type"]),
    ("E6101", &["missing_resource", "unknown_attribute"]),
    ("W2531", &["deprecated_runtime", "blocked_runtime"]),
    ("W3037", &["unknown_action"]),
    ("W3691", &["rds_dbinstance_engine_version_deprecated"]),
    ("W3696", &["ending_type"]),
    ("W3697", &["ending_type"]),
];

#[test]
fn what_cfn_lint_finds_is_found() {
    let registry = infrastruct_spec::rules();
    let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let mut missed = String::new();
    for case in cases() {
        for (id, place) in case.oracle {
            // the shape of sections, which those who read templates refuse
            if id == "E3001" {
                continue;
            }
            let listed = COVERED.iter().find(|(covered, _)| *covered == id);
            let listed = listed.map(|(_, rules)| *rules).unwrap_or_default();
            let own = registry
                .iter()
                .filter(|rule| rule.lint.contains(&id.as_str()));
            let rules: Vec<&str> = own
                .map(|rule| rule.name)
                .chain(listed.iter().copied())
                .collect();
            let is_same = |(rule, path, _): &&(&str, String, String)| {
                rules.contains(rule) && is_near(path, &place)
            };
            let count = counts.entry(id.clone()).or_default();
            count.1 += 1;
            if case
                .found
                .iter()
                .chain(&case.advised)
                .any(|found| is_same(&found))
            {
                count.0 += 1;
            } else {
                writeln!(missed, "{}\t{id}\t{place}", case.file).expect("a string takes it");
            }
        }
    }
    let mut recall = String::new();
    for (kind, start) in [("errors", 'E'), ("advice", 'W')] {
        let of_kind = counts.iter().filter(|(id, _)| id.starts_with(start));
        let sums = of_kind.map(|(_, count)| *count);
        let (found, all) = sums.fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
        let tenths = found * 1000 / all.max(1);
        writeln!(
            recall,
            "{kind}\t{found} of {all}\t{}.{} %",
            tenths / 10,
            tenths % 10
        )
        .expect("a string takes it");
    }
    for (id, (found, all)) in &counts {
        writeln!(recall, "{id}\t{found} of {all}").expect("a string takes it");
    }
    println!("{recall}\n{missed}");
    expect("recall.tsv", &recall);
    expect("missed.tsv", &missed);
}

/// Whether two rules point at one place: cfn-lint names the argument of an intrinsic function where ours
/// name the value, and the object of the properties where ours name the resource.
fn is_near(ours: &str, theirs: &str) -> bool {
    let value = |path: &str| -> String {
        let steps = path
            .split('/')
            .take_while(|step| !step.starts_with("Fn::") && *step != "Ref");
        steps.collect::<Vec<_>>().join("/")
    };
    let theirs = value(theirs);
    let resource: Vec<&str> = theirs.split('/').collect();
    match resource.as_slice() {
        [section, name, "Properties" | "Type"] => value(ours) == format!("{section}/{name}"),
        _ => value(ours) == theirs,
    }
}
