//! Templates that the authors of the CDK have deployed: see `snapshots/README.md`.
//!
//! Set `UPDATE_EXPECTED=1` to write the expected file anew.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use infrastruct_json::Value;
use infrastruct_spec::{Severity, Template, check};

/// What cfn-lint does not say, and is so all the same: the rule, the file, and why.
const PROVEN: [(&str, &str, &str); 3] = [
    (
        "key_policy",
        "aws-sns-sqs/snssqs-rawMessageDelivery",
        "SNS cannot put what is not delivered into a queue whose key does not let it in",
    ),
    (
        "other_region",
        "aws-route53-targets/interface-vpc-endpoint-target",
        "it was deployed in us-west-2, whose service it names",
    ),
    (
        "blocked_public_policy",
        "aws-cloudfront/cloudfront-custom-s3",
        "it was deployed before April 2023, when buckets that said nothing took public policies",
    ),
];

fn snapshots() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots")
}

/// The errors of one line of the file, each with the rule of cfn-lint that says the same.
fn errors(line: &str, listed: &mut String) {
    let json: Value = infrastruct_json::from_str(line).expect("a line is JSON");
    let (mut template, paths) = Template::from_json(&json["template"]);
    template.region = Some("us-east-1".to_owned());
    for found in check(&template) {
        if found.severity != Severity::Error {
            continue;
        }
        let path = paths.path(found.position);
        let findings = json["findings"].as_array().into_iter().flatten();
        let mut same = findings.filter(|finding| is_near(&path, text(&finding[1])));
        let file = text(&json["file"]);
        let is_proven = PROVEN
            .iter()
            .any(|(rule, proven, _)| *rule == found.rule && *proven == file);
        let disputed = if is_proven { "PROVEN" } else { "DISPUTED" };
        let rule = same.next().map_or(disputed, |finding| text(&finding[0]));
        writeln!(
            listed,
            "{rule}\t{}\t{file}\t{path}\t{}",
            found.rule, found.message
        )
        .expect("a string takes it");
    }
}

#[test]
fn deployed_templates_have_no_errors_but_those_that_time_has_made() {
    let lines = std::fs::read_to_string(snapshots().join("templates.jsonl"));
    let mut listed = String::new();
    for line in lines.expect("the snapshots are there").lines() {
        errors(line, &mut listed);
    }
    let file = snapshots().join("outdated.tsv");
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(&file, &listed).expect("the expected file can be written");
    }
    let expected = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        expected == listed,
        "outdated.tsv differs; UPDATE_EXPECTED=1 writes it anew\n{listed}"
    );
    assert!(
        !listed.contains("DISPUTED"),
        "cfn-lint does not say so:\n{listed}"
    );
}

/// Whether two places are one: one linter names the properties, the other the property or the resource.
fn is_near(ours: &str, theirs: &str) -> bool {
    let theirs = theirs.trim_end_matches("/Properties");
    let within = |outer: &str, inner: &str| {
        inner == outer
            || inner
                .strip_prefix(outer)
                .is_some_and(|rest| rest.starts_with('/'))
    };
    within(theirs, ours) || within(ours, theirs)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
