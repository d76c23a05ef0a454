//! What is known of a rule.

use std::fmt::Write;

use infrastruct_spec::{Rule, Stage};
use serde_json::{Value, json};

use super::words::columns;
use crate::check::level;

pub(super) fn text(rule: &Rule) -> String {
    let mut text = format!("{}\n  {}\n", rule.name, rule.summary);
    if !rule.reason.is_empty() {
        let _ = writeln!(text, "  {}", rule.reason);
    }
    text.push('\n');
    let facts = facts(rule).into_iter();
    let facts: Vec<_> = facts.map(|(name, said)| (name.to_owned(), said)).collect();
    columns(&facts, &mut text);
    text
}

pub(super) fn json(rule: &Rule) -> Value {
    json!({
        "rule": rule.name,
        "severity": level(rule.severity),
        "summary": rule.summary,
        "reason": rule.reason,
        "source": rule.source,
        "cfnLint": rule.lint,
        "checked": checked(rule),
    })
}

/// Who sees a mistake first.
fn checked(rule: &Rule) -> &'static str {
    match rule.stage {
        Stage::Macro => {
            "while rustc runs, where the values are literals; else by the build and by `check`"
        }
        Stage::Build => "by the build and by `check`",
        _ => "by the build",
    }
}

fn facts(rule: &Rule) -> Vec<(&'static str, String)> {
    let name = rule.name;
    let mut facts = vec![
        ("severity", level(rule.severity).to_owned()),
        ("checked", checked(rule).to_owned()),
        (
            "lifted by",
            format!("`#[allow({name}, reason = \"…\")]` on a resource, `check --allow {name}`"),
        ),
    ];
    if !rule.source.is_empty() {
        facts.push(("source", rule.source.to_owned()));
    }
    if !rule.lint.is_empty() {
        facts.push(("cfn-lint", rule.lint.join(", ")));
    }
    facts
}
