//! State machines, held against npm's `asl-validator`: whether both take the definitions of the cases, and some of
//! them with one thing changed.
//!
//! `states/differences.tsv` lists where they differ, and why. Set `UPDATE_EXPECTED=1` to write what is not
//! explained yet to its end. Without npm or a network the test is skipped.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::thread;

use infrastruct_json::{Value, json};
use infrastruct_oracle::{Oracle, answers, node};
use infrastruct_spec::{Severity, Template, check};

/// The cases that have all that can be changed; the validator takes a tenth of a second for each change.
const CHANGED: [&str; 2] = [
    "state_machine/passes.json",
    "state_machine/passes_jsonata.json",
];

const VALIDATOR: Oracle = Oracle::of_npm("asl-validator-4.0.0", &["asl-validator@4.0.0"]);

/// Reads a definition a line, and says of each whether it is valid.
const SCRIPT: &str = r#"
const validate = require("asl-validator");
require("readline").createInterface({ input: process.stdin }).on("line", (line) => {
    try {
        console.log(validate(JSON.parse(line)).isValid ? "yes" : "no");
    } catch {
        console.log("crash");
    }
});
"#;

/// A definition, what was changed in it where, and the definition after that.
struct Changed {
    field: String,
    change: &'static str,
    definition: Value,
}

/// The definitions of the cases under `rules/cases`.
fn definitions() -> Vec<(bool, Value)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules/cases");
    let entries = |folder: &Path| {
        let entries = std::fs::read_dir(folder).expect("the folder is there");
        let mut paths: Vec<PathBuf> = entries
            .map(|entry| entry.expect("it is read").path())
            .collect();
        paths.sort();
        paths
    };
    let mut all = Vec::new();
    for file in entries(&root).iter().flat_map(|folder| entries(folder)) {
        let text = std::fs::read_to_string(&file).expect("it is read");
        let template: Value = infrastruct_json::from_str(&text).expect("it is JSON");
        let properties = &template["Resources"]["Machine"]["Properties"];
        let definition = match (&properties["Definition"], &properties["DefinitionString"]) {
            (Value::Object(_), _) => properties["Definition"].clone(),
            (_, Value::String(text)) => match infrastruct_json::from_str(text) {
                Ok(definition) => definition,
                Err(_) => continue,
            },
            _ => continue,
        };
        let is_plain =
            !definition.to_string().contains("\"Ref\"") && !definition.to_string().contains("Fn::");
        let is_changed = CHANGED.iter().any(|changed| file.ends_with(changed));
        if is_plain {
            all.push((is_changed, definition));
        }
    }
    all
}

/// Each definition, and some with every single change.
fn changed() -> Vec<Changed> {
    let mut all = BTreeMap::new();
    for (is_changed, definition) in definitions() {
        let mut places = Vec::new();
        if is_changed {
            walk(&definition, &mut Vec::new(), &mut places);
        }
        for place in places {
            let field = place.last().cloned().unwrap_or_default();
            for (change, definition) in changes(&definition, &place) {
                all.entry(definition.to_string()).or_insert(Changed {
                    field: field.clone(),
                    change,
                    definition,
                });
            }
        }
        let whole = Changed {
            field: String::new(),
            change: "none",
            definition,
        };
        all.insert(whole.definition.to_string(), whole);
    }
    all.into_values().collect()
}

fn walk(value: &Value, place: &mut Vec<String>, places: &mut Vec<Vec<String>>) {
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(object) => object
            .iter()
            .map(|(name, value)| (name.clone(), value))
            .collect(),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|(at, value)| (at.to_string(), value))
            .collect(),
        _ => Vec::new(),
    };
    for (step, value) in inner {
        place.push(step);
        places.push(place.clone());
        walk(value, place, places);
        place.pop();
    }
}

fn changes(definition: &Value, place: &[String]) -> Vec<(&'static str, Value)> {
    let pointer = |steps: &[String]| {
        let steps: Vec<String> = steps
            .iter()
            .map(|step| format!("/{}", step.replace('~', "~0").replace('/', "~1")))
            .collect();
        steps.concat()
    };
    let Some(value) = definition.pointer(&pointer(place)) else {
        return Vec::new();
    };
    let mut all = Vec::new();
    let mut set = |change, new: Value| {
        let mut definition = definition.clone();
        if let Some(value) = definition.pointer_mut(&pointer(place)) {
            *value = new;
            all.push((change, definition));
        }
    };
    match value {
        Value::String(text) => {
            set("longer", json!(format!("{text}x")));
            set("number", json!(7));
            if text.starts_with(['$', '{', 'S']) {
                set("broken", json!(format!("{}[", &text[..text.len() - 1])));
            }
        }
        Value::Bool(value) => set("opposite", json!(!value)),
        Value::Number(_) => {
            set("negative", json!(-5));
            set("fraction", json!(1.5));
            set("text", json!("x"));
        }
        Value::Array(_) => set("empty", json!([])),
        Value::Object(_) => set("empty", json!({})),
        Value::Null => {}
    }
    if value.is_array() || value.is_object() {
        set("scalar", json!(true));
    }
    let mut renamed = definition.clone();
    let (last, parent) = place.split_last().expect("a place has steps");
    if let Some(object) = renamed
        .pointer_mut(&pointer(parent))
        .and_then(Value::as_object_mut)
        && let Some(value) = object.remove(last)
    {
        all.push(("removed", {
            let mut removed = definition.clone();
            if let Some(object) = removed
                .pointer_mut(&pointer(parent))
                .and_then(Value::as_object_mut)
            {
                object.remove(last);
            }
            removed
        }));
        object.insert(format!("{last}x"), value);
        all.push(("renamed", renamed));
    }
    all
}

/// What is wrong with a definition, by our rules that are errors.
fn ours(definition: &Value) -> Option<&'static str> {
    let properties =
        json!({ "RoleArn": "arn:aws:iam::123456789012:role/machine", "Definition": definition });
    let resource = json!({ "Type": "AWS::StepFunctions::StateMachine", "Properties": properties });
    let (template, _) = Template::from_json(&json!({ "Resources": { "Machine": resource } }));
    let errors = check(&template)
        .into_iter()
        .filter(|found| found.severity == Severity::Error);
    errors.map(|found| found.rule).next()
}

/// The verdicts of the validator, whose processes take one core each.
fn theirs(packages: &Path, all: &[Changed]) -> Vec<String> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let shares = all.chunks(all.len().div_ceil(cores).max(1));
    thread::scope(|scope| {
        let ask = |share: &[Changed]| {
            let definitions = share.iter().map(|changed| changed.definition.to_string());
            let definitions: Vec<_> = definitions.collect();
            answers(node(packages).args(["-e", SCRIPT]), &definitions)
        };
        let asked: Vec<_> = shares
            .map(|share| scope.spawn(move || ask(share)))
            .collect();
        let answered = asked
            .into_iter()
            .map(|share| share.join().expect("it does not panic"));
        answered.flatten().collect()
    })
}

#[test]
fn both_take_the_same_definitions() {
    let all = changed();
    let Some(packages) = VALIDATOR.find("both_take_the_same_definitions") else {
        return;
    };
    let theirs = theirs(&packages, &all);
    assert_eq!(theirs.len(), all.len());
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut differences: BTreeMap<String, usize> = BTreeMap::new();
    for (changed, theirs) in all.iter().zip(&theirs) {
        let ours = ours(&changed.definition);
        let verdict = if ours.is_none() { "yes" } else { "no" };
        *counts.entry((theirs, verdict)).or_default() += 1;
        if theirs != "crash" && theirs != verdict {
            let line = format!(
                "{theirs}\t{}\t{}\t{}",
                changed.field,
                changed.change,
                ours.unwrap_or("-")
            );
            *differences.entry(line).or_default() += 1;
        }
    }
    println!("theirs, ours: {counts:?}");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/states/differences.tsv");
    let listed = std::fs::read_to_string(&path).unwrap_or_default();
    let explained: Vec<(&str, &str)> = listed
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.rsplit_once('\t'))
        .collect();
    let mut unexplained = String::new();
    for line in differences
        .keys()
        .filter(|line| !explained.iter().any(|(known, _)| known == line))
    {
        let _ = writeln!(unexplained, "{line}\t");
    }
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(&path, format!("{listed}{unexplained}")).expect("it is written");
    }
    let gone: Vec<&str> = explained
        .iter()
        .map(|(known, _)| *known)
        .filter(|known| !differences.contains_key(*known))
        .collect();
    assert!(unexplained.is_empty(), "not explained:\n{unexplained}");
    assert!(gone.is_empty(), "no longer so: {gone:?}");
    assert!(
        explained.iter().all(|(_, reason)| !reason.is_empty()),
        "a reason is missing"
    );
}
