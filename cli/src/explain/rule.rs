//! What is known of a rule.

use infrastruct_spec::{Rule, Severity};
use serde_json::{Value, json};

use super::columns;

pub(super) fn text(rule: &Rule) -> String {
    let mut text = format!("{}\n  {}\n\n", rule.name, rule.summary);
    columns(&facts(rule), &mut text);
    text
}

pub(super) fn json(rule: &Rule) -> Value {
    let facts = facts(rule).into_iter();
    let facts: serde_json::Map<String, Value> =
        facts.map(|(name, said)| (name, said.into())).collect();
    json!({ "rule": rule.name, "summary": rule.summary, "facts": facts })
}

/// What its severity is called.
pub(crate) fn severity(rule: &Rule) -> &'static str {
    match rule.severity {
        Severity::Error => "error",
        _ => "warning",
    }
}

fn facts(rule: &Rule) -> Vec<(String, String)> {
    let name = rule.name;
    let lifted = format!("#[allow({name}, reason = \"…\")] on a resource, `check --allow {name}`");
    vec![
        ("severity".to_owned(), severity(rule).to_owned()),
        ("lifted by".to_owned(), lifted),
    ]
}
