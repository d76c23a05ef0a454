//! What a closed property cannot take is refused by the macro, by rustc and by the check of a template.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use infrastruct_spec::{ReturnValue, Template, check};
use infrastruct_tests::expansion;
use infrastruct_tests::generated::Generated;
use serde_json::{Value, json};

use super::row::Row;

const HEAD: &str = "\
use infrastruct::{Value, aws, construct, json, kind::Any, pseudo, stack};

fn unknown() -> Value<Any> {
    pseudo::region().any()
}

fn main() {
";

fn rows() -> Vec<Row> {
    Row::read(include_str!("wrong.tsv"))
}

#[test]
fn macros_refuse_them_between_siblings() {
    let rows = rows();
    assert!(rows.len() >= 60, "{} references", rows.len());
    let mut taken = String::new();
    for row in rows {
        let source = format!(
            "Test {{ {}: {}, it: {} }}",
            row.name(),
            row.referred(),
            row.literal(&row.value(&row.name()))
        );
        let errors = expansion::stack(&source).errors;
        let is_refused = errors.iter().any(|error| error.contains(" wants the "));
        if !is_refused {
            let _ = writeln!(taken, "{} {errors:?}", row.line);
        }
    }
    assert!(taken.is_empty(), "{taken}");
}

#[test]
fn the_check_of_a_template_refuses_them() {
    let mut taken = String::new();
    for row in rows() {
        let value = match &row.target {
            ReturnValue::Attribute(name) => json!({ "Fn::GetAtt": ["Given", name] }),
            _ => json!({ "Ref": "Given" }),
        };
        let properties = row.path.rsplit('/').fold(value, |value, step| match step {
            "*" => json!([value]),
            name => json!({ name: value }),
        });
        let template: Value = json!({ "Resources": {
            "Given": { "Type": row.given.name() },
            "It": { "Type": row.owner.name(), "Properties": properties },
        } });
        let (template, _) = Template::from_json(&(&template).into());
        let found = check(&template);
        let is_refused = found.iter().any(|found| found.rule == "wrong_reference");
        if !is_refused {
            let _ = writeln!(taken, "{} {found:?}", row.line);
        }
    }
    assert!(taken.is_empty(), "{taken}");
}

/// Each wrong value on a line of its own, and rustc speaks of each line.
#[test]
fn rustc_refuses_them() {
    let rows = rows();
    let mut script = String::from(HEAD);
    let referred: BTreeMap<_, _> = rows
        .iter()
        .map(|row| (row.name(), row.referred()))
        .collect();
    let _ = writeln!(script, "    let all = stack!(All {{");
    for (name, literal) in referred {
        let _ = writeln!(script, "        {name}: {literal},");
    }
    let _ = writeln!(script, "    }});");
    let first = script.lines().count() + 1;
    for row in &rows {
        let value = row.value(&format!("all.{}", row.name()));
        let _ = writeln!(script, "    let _ = construct!({});", row.literal(&value));
    }
    script.push_str("}\n");
    let output = Generated::new("wrong-references", &script).build();
    let said = String::from_utf8_lossy(&output.stderr);
    let mut taken = String::new();
    for (number, row) in rows.iter().enumerate() {
        if !said.contains(&format!("build.rs:{}:", first + number)) {
            let _ = writeln!(taken, "{}", row.line);
        }
    }
    assert!(taken.is_empty(), "{taken}\n{said}");
}
