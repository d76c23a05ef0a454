//! Findings for machines.

use serde_json::{Value, json};

use super::checked::Checked;
use super::finding::{Finding, Point, Related};

/// An array of findings: lines and columns count from 1, columns in characters; an end is behind the last one.
pub(crate) fn json(checked: &[Checked]) -> Value {
    let of = |checked: &Checked| -> Vec<Value> {
        let findings = checked.findings.iter();
        findings.map(|finding| of(finding, checked)).collect()
    };
    checked.iter().flat_map(of).collect()
}

fn of(finding: &Finding, checked: &Checked) -> Value {
    let related = |related: &Related| {
        let start = Point::of(&checked.text, related.span.start);
        json!({ "message": related.message, "path": related.path, "line": start.line, "column": start.column })
    };
    let start = Point::of(&checked.text, finding.span.start);
    let end = Point::of(&checked.text, finding.span.end);
    json!({
        "file": checked.file,
        "rule": finding.rule,
        "severity": finding.level(),
        "message": finding.message,
        "help": finding.help,
        "path": finding.path,
        "line": start.line,
        "column": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "related": finding.related.iter().map(related).collect::<Vec<_>>(),
    })
}
