//! Realistic mistakes, each in a stack that deploys without it: `mistakes/FAMILY.jsonl`.
//!
//! A line has a template that is `right`, and what makes it `wrong`: values by their places, `null` where one is left
//! out. `finds` is what the rules say of it, by rule and place; `missed` is why they say nothing. `right.jsonl` has
//! templates that deploy although they look unusual.

use std::path::Path;

use infrastruct_json::Value;
use infrastruct_spec::{App, Severity, check_app};

fn lines(file: &str) -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mistakes");
    let text = std::fs::read_to_string(folder.join(file)).expect("the file is there");
    let read = |line: &str| infrastruct_json::from_str(line).expect("a line is JSON");
    text.lines().map(read).collect()
}

/// What is found in a template: severity, rule, place and message.
fn found(template: &Value) -> Vec<(Severity, String, String, String)> {
    let (app, paths) = App::from_json([template]);
    let found = check_app(&app).into_iter();
    found
        .map(|found| {
            let place = paths.path(found.position);
            (found.severity, found.rule.to_owned(), place, found.message)
        })
        .collect()
}

/// The template with a value at a place, or without it.
fn with(template: &Value, place: &[&str], value: &Value) -> Value {
    let Some((step, rest)) = place.split_first() else {
        return value.clone();
    };
    let is_removed = rest.is_empty() && value.is_null();
    match template {
        Value::Array(items) => {
            let at: usize = step.parse().expect("a list has items by number");
            let mut items = items.clone();
            if is_removed {
                items.remove(at);
            } else if at == items.len() {
                items.push(with(&Value::Null, rest, value));
            } else {
                items[at] = with(&items[at], rest, value);
            }
            Value::Array(items)
        }
        _ => {
            let mut entries = template.as_object().cloned().unwrap_or_default();
            if is_removed {
                entries.remove(step);
            } else {
                let inner = entries.get(step).cloned().unwrap_or(Value::Null);
                entries.insert((*step).to_owned(), with(&inner, rest, value));
            }
            Value::Object(entries)
        }
    }
}

/// Holds the lines of a file to what they say.
fn hold(file: &str) {
    let mut objections = Vec::new();
    for line in lines(file) {
        let name = line["name"].as_str().expect("a line has a name").to_owned();
        let right = found(&line["right"]);
        let errors = right
            .iter()
            .filter(|(severity, ..)| *severity == Severity::Error);
        objections.extend(errors.map(|found| format!("{name} is right, and refused: {found:?}")));
        let mut wrong = line["right"].clone();
        for (place, value) in line["wrong"].as_object().into_iter().flatten() {
            let place: Vec<&str> = place.split('/').collect();
            wrong = with(&wrong, &place, value);
        }
        let is_new = |found: &(Severity, String, String, String)| {
            !right
                .iter()
                .any(|known| (&known.1, &known.3) == (&found.1, &found.3))
        };
        let told: Vec<Value> = found(&wrong)
            .into_iter()
            .filter(is_new)
            .map(|(_, rule, place, _)| {
                Value::Array(vec![Value::String(rule), Value::String(place)])
            })
            .collect();
        let expected = line["finds"].as_array().cloned().unwrap_or_default();
        if expected != told {
            objections.push(format!("{name}: expected {expected:?}, found {told:?}"));
        }
        if expected.is_empty() && wrong != line["right"] && line["missed"].as_str().is_none() {
            objections.push(format!("{name}: it is not said why nothing is found"));
        }
    }
    assert!(objections.is_empty(), "\n{}", objections.join("\n"));
}

macro_rules! families {
    ($($family:ident)*) => {
        $(
            #[test]
            fn $family() {
                hold(concat!(stringify!($family), ".jsonl"));
            }
        )*
    };
}

families! { api documents graph names pairs property right stacks wiring }
