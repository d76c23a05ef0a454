//! Findings as SARIF 2.1.0, which code hosts and editors read.

use infrastruct_spec as spec;
use serde_json::{Value, json};

use super::checked::Checked;
use super::finding::{Finding, Location, level};
use crate::percent::encoded;

/// A log of one run.
pub(crate) fn sarif(checked: &[Checked]) -> Value {
    let rules = spec::rules();
    let index = |name: &str| rules.iter().position(|rule| rule.name == name);
    let results: Vec<Value> = checked
        .iter()
        .flat_map(|checked| &checked.findings)
        .map(|finding| result(finding, index(finding.rule)))
        .collect();
    let described: Vec<Value> = rules.iter().map(rule).collect();
    json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": env!("CARGO_PKG_NAME"),
                "version": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": described,
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn rule(rule: &spec::Rule) -> Value {
    json!({
        "id": rule.name,
        "shortDescription": { "text": rule.summary },
        "defaultConfiguration": { "level": level(rule.severity) },
    })
}

fn result(finding: &Finding, index: Option<usize>) -> Value {
    let location = |location: &Location| {
        let (start, end) = (location.start(), location.end());
        json!({
            "physicalLocation": {
                "artifactLocation": { "uri": uri(&location.source.file) },
                "region": {
                    "startLine": start.line, "startColumn": start.column,
                    "endLine": end.line, "endColumn": end.column,
                },
            },
            "logicalLocations": [{ "fullyQualifiedName": location.path }],
        })
    };
    let related = finding.related.iter().map(|(related, message)| {
        let mut location = location(related);
        location["message"] = json!({ "text": message });
        location
    });
    let help = finding.help.iter().map(|help| format!("\nhelp: {help}"));
    let mut result = json!({
        "ruleId": finding.rule,
        "level": finding.level(),
        "message": { "text": finding.message.clone() + &help.collect::<String>() },
        "locations": [location(&finding.location)],
        "relatedLocations": related.collect::<Vec<_>>(),
    });
    if let Some(index) = index {
        result["ruleIndex"] = index.into();
    }
    result
}

/// A path as a relative reference: what is no letter, digit or one of a few signs is written by its bytes.
fn uri(file: &str) -> String {
    encoded(&file.replace('\\', "/"), "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_names_of_files_are_references() {
        assert_eq!(uri("a b/ü:.yaml"), "a%20b/%C3%BC%3A.yaml");
        assert_eq!(uri("a\\b.json"), "a/b.json");
    }
}
