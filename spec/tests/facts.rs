//! The committed facts are what the pinned packages say, and nothing of them is lost in silence.
//!
//! The first run fetches `PyPI`'s `cfn-lint` and npm's `@aws-cdk/aws-service-spec` into `target/oracle`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use infrastruct_json::Value;

type Counts = BTreeMap<String, u64>;

const NAMED: [&str; 2] = ["properties", "patternProperties"];
const SINGLE: [&str; 8] = [
    "items",
    "not",
    "if",
    "then",
    "else",
    "contains",
    "propertyNames",
    "additionalProperties",
];
const LISTED: [&str; 4] = ["oneOf", "anyOf", "allOf", "prefixItems"];

fn ledger() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("facts/dropped.json");
    infrastruct_json::from_str(&fs::read_to_string(path).expect("it is committed"))
        .expect("it is JSON")
}

/// What the rebuild returns where the registries cannot be reached.
const UNFETCHED: i32 = 3;

/// What `rebuild --check` says, once per run; nothing where it cannot run.
fn rebuilt() -> Option<&'static Output> {
    static OUTPUT: OnceLock<Option<Output>> = OnceLock::new();
    let rebuild = || {
        let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("facts/rebuild");
        Command::new("python3")
            .arg(directory)
            .arg("--check")
            .output()
            .ok()
    };
    let output = OUTPUT.get_or_init(rebuild).as_ref();
    let output = output.filter(|output| output.status.code() != Some(UNFETCHED));
    if output.is_none() {
        println!("skipped: there is no python3 or npm, or the registries cannot be reached");
    }
    output
}

#[test]
fn the_packages_give_the_committed_facts() {
    let Some(output) = rebuilt() else { return };
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "`python3 spec/facts/rebuild` brings the facts up to date\n{said}"
    );
}

/// The directory of cfn-lint's schemas.
fn schemas() -> Option<PathBuf> {
    rebuilt()?;
    let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/oracle/venv/lib");
    let python = fs::read_dir(library).ok()?.flatten().next()?.path();
    Some(python.join("site-packages/cfnlint/data/schemas"))
}

fn read(path: &Path) -> Value {
    infrastruct_json::from_str(&fs::read_to_string(path).expect("it can be read"))
        .expect("it is JSON")
}

#[test]
fn whatever_is_dropped_has_a_reason() {
    let ledger = ledger();
    for (what, about) in ledger["dropped"].as_object().expect("an object") {
        assert!(about["count"].as_u64() > Some(0), "{what}");
        assert!(
            about["reason"]
                .as_str()
                .is_some_and(|reason| reason.len() > 4),
            "{what}"
        );
    }
}

#[test]
fn kept_and_dropped_keywords_add_up_to_the_sources() {
    let Some(schemas) = schemas() else { return };
    let mut counts = Counts::new();
    for digest in provided(&schemas).into_values() {
        let source = read(&schemas.join(format!("resources/{digest}.json")));
        for (keyword, value) in source.as_object().expect("an object") {
            count(&mut counts, "type", keyword);
            match keyword.as_str() {
                "properties" | "definitions" | "patternProperties" => {
                    values(value).for_each(|each| walk(&mut counts, each));
                }
                _ if LISTED.contains(&keyword.as_str()) => {
                    values(value).for_each(|each| walk(&mut counts, each));
                }
                _ => {}
            }
        }
    }
    let ledger = ledger();
    let number = |section: &str, keyword: &str| match &ledger[section][keyword] {
        Value::Object(about) => about["count"].as_u64().unwrap_or_default(),
        other => other.as_u64().unwrap_or_default(),
    };
    for (keyword, counted) in &counts {
        let stated = number("kept", keyword) + number("dropped", keyword);
        assert_eq!(stated, *counted, "{keyword}");
    }
}

/// Every type with the digest of its schema: that of the region with the most types, where it has one.
fn provided(schemas: &Path) -> BTreeMap<String, String> {
    let listed = fs::read_dir(schemas.join("providers")).expect("the providers");
    let mut providers: Vec<PathBuf> = listed.map(|each| each.expect("a file").path()).collect();
    providers.sort_by_key(|path| (!path.ends_with("us-east-1.json"), path.clone()));
    let mut provided = BTreeMap::new();
    for provider in providers.iter().filter(|path| {
        path.extension()
            .is_some_and(|extension| extension == "json")
    }) {
        for (name, digest) in read(provider).as_object().expect("an object") {
            let digest = digest.as_str().expect("a string").to_owned();
            provided.entry(name.clone()).or_insert(digest);
        }
    }
    provided
}

fn walk(counts: &mut Counts, schema: &Value) {
    for (keyword, value) in schema.as_object().into_iter().flatten() {
        count(counts, "schema", keyword);
        let keyword = keyword.as_str();
        if NAMED.contains(&keyword) || LISTED.contains(&keyword) {
            values(value).for_each(|each| walk(counts, each));
        } else if SINGLE.contains(&keyword) {
            walk(counts, value);
        }
    }
}

fn values(value: &Value) -> Box<dyn Iterator<Item = &Value> + '_> {
    match value {
        Value::Object(object) => Box::new(object.values()),
        Value::Array(items) => Box::new(items.iter()),
        _ => Box::new(std::iter::empty()),
    }
}

fn count(counts: &mut Counts, place: &str, keyword: &str) {
    *counts.entry(format!("{place} {keyword}")).or_default() += 1;
}
