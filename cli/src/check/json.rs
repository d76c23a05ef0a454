//! Findings for machines.

use serde_json::{Value, json};

use super::checked::Checked;
use super::finding::Finding;

/// An array of findings: lines and columns count from 1, columns in characters; an end is behind the last one.
pub(crate) fn json(checked: &[Checked]) -> Value {
    checked.iter().flat_map(|it| &it.findings).map(of).collect()
}

fn of(finding: &Finding) -> Value {
    let related = finding.related.iter().map(|(location, message)| {
        let start = location.start();
        json!({
            "file": location.source.file,
            "message": message,
            "path": location.path,
            "line": start.line,
            "column": start.column,
        })
    });
    let (start, end) = (finding.location.start(), finding.location.end());
    json!({
        "file": finding.location.source.file,
        "rule": finding.rule,
        "severity": finding.level(),
        "message": finding.message,
        "help": finding.help,
        "path": finding.location.path,
        "line": start.line,
        "column": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "related": related.collect::<Vec<_>>(),
    })
}
