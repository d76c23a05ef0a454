//! The numbers of cfn-lint that rules claim: on a template that a rule refuses, cfn-lint reports them, and on one that
//! is nearly the same, it does not.
//!
//! `spec/tests/rules/cfn-lint.tsv` has what cfn-lint says of each case, so that it need not run. Of cases that are new it is asked.
//! `UPDATE_EXPECTED=1` writes the file anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use infrastruct_tests::{linter::CfnLint, workspace};
use serde_json::Value;

/// What cfn-lint said of a case, and the case's own digest.
#[derive(Clone, Debug, PartialEq)]
struct Said {
    digest: String,
    numbers: BTreeSet<String>,
}

type Record = BTreeMap<String, Said>;

/// The folders at whose templates cfn-lint stops.
const UNREADABLE: &[&str] = &["resource_metadata"];

/// Numbers that no case shows cfn-lint to report, and why the rule has them.
const UNSHOWN: &[(&str, &str)] = &[
    ("dynamic_reference E1052", NOT_APPLIED),
    ("function E1030", TRANSFORM),
    ("function E1031", TRANSFORM),
    ("logical_id E2003", "it is reported as E2001"),
    ("logical_id E3011", "it is reported as E3001"),
    ("logical_id E6004", "it is reported as E6001"),
    ("long_layer_name E3716", "it allows for the region's name"),
    (
        "missing_condition E8002",
        "it reports E8001, E8004 and E8005",
    ),
    (
        "missing_condition E8007",
        "it reports E8001, E8004 and E8005",
    ),
    (
        "nested_parameter E3043",
        "it reads the other template from a file",
    ),
    (
        "output E6001",
        "what ours finds it reports as E6011 and E6101",
    ),
    ("output E6003", "it is reported as E6101"),
    ("output E6012", "it has no such rule any more"),
    ("read_only_property E3040", NOT_APPLIED),
    ("template_count E2010", NOT_APPLIED),
    ("template_count E3010", NOT_APPLIED),
    ("template_count E7010", NOT_APPLIED),
    ("template_nearly_full I1002", NEARLY),
    ("template_nearly_full I2010", NEARLY),
    ("template_nearly_full I3010", NEARLY),
    ("template_nearly_full I6010", NEARLY),
    ("template_nearly_full I7010", NEARLY),
    ("wrong_format W2031", AS_W1030),
    ("wrong_number W3034", AS_W1030),
    (
        "wrong_value E3008",
        "what is wrong with an item of a rank it reports as E3002",
    ),
    ("wrong_value W2030", AS_W1030),
];
const AS_W1030: &str = "it reports a parameter's values where they are used, as W1030";
const NEARLY: &str = "it speaks from nine tenths on, and ours from eight";
const NOT_APPLIED: &str = "it has the rule, and finds nothing with it in such a template";
const TRANSFORM: &str =
    "it knows the function under a transform alone, which may make anything of it here";

/// Cases that pass here and not there, and why.
const STRICTER: &[(&str, &str)] = &[
    (
        "document_without_steps/passes_text",
        "it reads the text of the document as a file",
    ),
    (
        "missing_condition/passes",
        "a transform may add the condition",
    ),
    (
        "overlapping_subnets/passes_either",
        "only one of the two is there",
    ),
    (
        "state_machine/passes_jsonata",
        "JSONata may stand for a number",
    ),
    (
        "table_keys/passes_unknown",
        "a key that a parameter names is not known",
    ),
    (
        "wrong_value/passes_resolved",
        "what the pieces make is among the values",
    ),
];

fn file() -> PathBuf {
    workspace::root().join("spec/tests/rules/cfn-lint.tsv")
}

fn recorded() -> Record {
    let text = fs::read_to_string(file()).unwrap_or_default();
    let lines = text.lines().filter_map(|line| {
        let mut fields = line.split('\t');
        let (case, digest, numbers) = (fields.next()?, fields.next()?, fields.next()?);
        let said = Said {
            digest: digest.to_owned(),
            numbers: numbers.split_whitespace().map(str::to_owned).collect(),
        };
        Some((case.to_owned(), said))
    });
    lines.collect()
}

/// The FNV hash of a text.
fn digest(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}

/// Every case by `RULE/FILE`, as text.
fn cases() -> BTreeMap<String, String> {
    let mut cases = BTreeMap::new();
    let root = workspace::root().join("spec/tests/rules/cases");
    for folder in fs::read_dir(&root).expect("the folder is there") {
        let folder = folder.expect("it is read");
        let rule = folder.file_name().to_string_lossy().into_owned();
        if UNREADABLE.contains(&rule.as_str()) {
            continue;
        }
        for case in fs::read_dir(folder.path()).expect("a folder") {
            let case = case.expect("it is read").path();
            let name = case.file_stem().unwrap_or_default().to_string_lossy();
            let text = fs::read_to_string(&case).expect("it is read");
            cases.insert(format!("{rule}/{name}"), text);
        }
    }
    cases
}

/// Asks cfn-lint of those whose record is not theirs.
fn ask(cases: &BTreeMap<String, String>, record: &mut Record) {
    record.retain(|case, said| {
        cases
            .get(case)
            .is_some_and(|text| digest(text) == said.digest)
    });
    let mut asked: BTreeMap<String, Vec<(String, PathBuf)>> = BTreeMap::new();
    let folder = workspace::target().join("tests/numbers");
    fs::create_dir_all(&folder).expect("a folder for templates");
    for (case, text) in cases.iter().filter(|(case, _)| !record.contains_key(*case)) {
        let mut template: Value = serde_json::from_str(text).expect("a case is JSON");
        let region = template["Metadata"]["region"].as_str();
        let region = region.unwrap_or("us-east-1").to_owned();
        if let Some(template) = template.as_object_mut() {
            template.remove("Metadata");
        }
        let path = folder.join(format!("{}.json", case.replace('/', "--")));
        fs::write(&path, template.to_string()).expect("it is written");
        asked.entry(region).or_default().push((case.clone(), path));
    }
    if asked.is_empty() {
        return;
    }
    let Some(linter) = CfnLint::find("numbers_of_new_cases") else {
        return;
    };
    for (region, of_region) in asked {
        for some in of_region.chunks(100) {
            let paths: Vec<PathBuf> = some.iter().map(|(_, path)| path.clone()).collect();
            let findings = linter.all_findings(&paths, &region);
            for (case, path) in some {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                let own = findings.iter().filter(|finding| finding.file == name);
                let said = Said {
                    digest: digest(&cases[case]),
                    numbers: own.map(|finding| finding.rule.clone()).collect(),
                };
                record.insert(case.clone(), said);
            }
        }
    }
}

fn page(record: &Record) -> String {
    let mut page = String::new();
    for (case, said) in record {
        let numbers: Vec<&str> = said.numbers.iter().map(String::as_str).collect();
        let _ = writeln!(page, "{case}\t{}\t{}", said.digest, numbers.join(" "));
    }
    page
}

#[test]
fn cfn_lint_reports_the_numbers_that_rules_claim() {
    let cases = cases();
    let mut record = recorded();
    ask(&cases, &mut record);
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(file(), page(&record)).expect("the file is written");
    }
    let mut wrong = String::new();
    let mut used = BTreeSet::new();
    for rule in infrastruct_spec::rules() {
        let prefix = format!("{}/", rule.name);
        let own: Vec<(&String, &Said)> = record
            .range(prefix.clone()..)
            .take_while(|(case, _)| case.starts_with(&prefix))
            .collect();
        for number in rule.lint.iter().copied() {
            let is_reported = |start: &str| {
                let start = format!("{prefix}{start}");
                let mut cases = own.iter().filter(|(case, _)| case.starts_with(&start));
                cases
                    .find(|(_, said)| said.numbers.contains(number))
                    .map(|(case, _)| (*case).clone())
            };
            let claim = format!("{} {number}", rule.name);
            let exception = UNSHOWN.iter().find(|(known, _)| *known == claim);
            match (is_reported("fails"), exception) {
                (None, None) if !own.is_empty() => {
                    let _ = writeln!(wrong, "{claim}: no case shows it");
                }
                (Some(_), Some(_)) => {
                    let _ = writeln!(wrong, "{claim}: a case shows it, and it is an exception");
                }
                _ => {}
            }
            if let Some(case) = is_reported("passes") {
                if !STRICTER.iter().any(|(known, _)| *known == case) {
                    let _ = writeln!(wrong, "{claim}: {case} passes here and not there");
                }
                used.insert(case);
            }
        }
    }
    for (case, _) in STRICTER {
        if !used.contains(*case) {
            let _ = writeln!(wrong, "{case} passes there, too");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
