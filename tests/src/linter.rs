//! cfn-lint and cloudformation-validate, which AWS publishes: a second opinion on what the crates emit.

use std::path::PathBuf;
use std::process::Command;

use infrastruct_oracle::{Oracle, python};
use serde_json::Value;

use crate::report::Reports;

const CFN_LINT: Oracle = Oracle::of_pypi(
    "cfn-lint-1.58.0",
    &[
        "--no-deps",
        "--requirement",
        concat!(env!("CARGO_MANIFEST_DIR"), "/oracle/cfn-lint.txt"),
    ],
);
const VALIDATOR: Oracle = Oracle::of_pypi(
    "cloudformation-validate-1.14.0",
    &["--no-deps", "cloudformation-validate==1.14.0"],
);

/// An installed cfn-lint.
pub struct CfnLint {
    packages: PathBuf,
}

/// An installed cloudformation-validate, which `cdk synth` runs.
pub struct Validate {
    packages: PathBuf,
}

/// What it says of a template.
#[derive(Debug)]
pub struct Finding {
    /// The rule, such as `E3002`; an `E` stands for an error, a `W` for a warning.
    pub rule: String,
    /// The template's file.
    pub file: String,
    /// The place in the template.
    pub path: String,
    /// The sentence.
    pub message: String,
}

/// Neither linter finds an error in templates.
#[track_caller]
pub fn expect_no_error(templates: &[PathBuf]) {
    let mut errors = Vec::new();
    if let Some(linter) = CfnLint::find("linters_find_no_error") {
        errors.extend(linter.errors(templates, "eu-central-1"));
    }
    if let Some(validator) = Validate::find("linters_find_no_error") {
        errors.extend(validator.errors(templates));
    }
    assert!(errors.is_empty(), "{errors:#?}");
}

impl CfnLint {
    /// The pinned version, fetched from the package index where it is not there yet. Without Python or a network there is
    /// none; then `test` is reported as skipped.
    pub fn find(test: &str) -> Option<Self> {
        let packages = CFN_LINT.find(test)?;
        Some(Self { packages })
    }

    /// What it says of templates that are meant for one region.
    pub fn findings(&self, templates: &[PathBuf], region: &str) -> Vec<Finding> {
        self.run(&[], templates, region)
    }

    /// What it says of them with what it calls information.
    pub fn all_findings(&self, templates: &[PathBuf], region: &str) -> Vec<Finding> {
        self.run(&["--include-checks", "I"], templates, region)
    }

    fn run(&self, options: &[&str], templates: &[PathBuf], region: &str) -> Vec<Finding> {
        let options = [&["--format", "json", "--regions", region], options].concat();
        let reports = Reports {
            linter: CFN_LINT.name(),
            options: &options,
        };
        let found = reports.on(templates, |templates| {
            asked(
                CFN_LINT,
                python(&self.packages)
                    .args(["-c", "from cfnlint.runner import main; main()"])
                    .args(&options)
                    .arg("--")
                    .args(templates),
            )
        });
        Finding::read_all(&found)
    }

    /// Only what it calls errors.
    pub fn errors(&self, templates: &[PathBuf], region: &str) -> Vec<Finding> {
        let mut findings = self.findings(templates, region);
        findings.retain(|finding| finding.rule.starts_with('E'));
        findings
    }
}

/// Runs it, and writes what it says in the form of cfn-lint's report.
const VALIDATE: &str = "
import json, sys
import cloudformation_validate as validate
engine = validate.CompositeEngine()
found = []
for file in sys.argv[1:]:
    for said in engine.validate_template(file).diagnostics:
        found.append({
            'severity': said.severity.name,
            'Rule': {'Id': said.rule_id},
            'Filename': file,
            'Location': {'Path': [said.entity.logical_id if said.entity else '', said.property_path or '']},
            'Message': said.message,
        })
print(json.dumps(found))
";

impl Validate {
    /// The pinned version, as [`CfnLint::find`] gives it.
    pub fn find(test: &str) -> Option<Self> {
        let packages = VALIDATOR.find(test)?;
        Some(Self { packages })
    }

    /// What it calls errors in templates.
    pub fn errors(&self, templates: &[PathBuf]) -> Vec<Finding> {
        let reports = Reports {
            linter: VALIDATOR.name(),
            options: &[],
        };
        let mut found = reports.on(templates, |templates| {
            asked(
                VALIDATOR,
                python(&self.packages)
                    .args(["-c", VALIDATE])
                    .args(templates),
            )
        });
        let is_error = |said: &Value| matches!(said["severity"].as_str(), Some("ERROR" | "FATAL"));
        for (_, said) in &mut found {
            said.retain(is_error);
        }
        Finding::read_all(&found)
    }
}

/// What a linter prints: a list.
fn asked(linter: Oracle, command: &mut Command) -> Value {
    let linter = linter.name();
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{linter} can be run: {error}"));
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| {
        let complaint = String::from_utf8_lossy(&output.stderr);
        panic!("the report of {linter}: {error}\n{complaint}")
    })
}

impl Finding {
    fn read_all(reports: &[(PathBuf, Vec<Value>)]) -> Vec<Self> {
        let each = |(template, report): &(PathBuf, Vec<Value>)| {
            let file = template.file_name().unwrap_or_default().to_string_lossy();
            let read = |entry| Self::read(&file, entry);
            report.iter().map(read).collect::<Vec<_>>()
        };
        reports.iter().flat_map(each).collect()
    }

    fn read(file: &str, report: &Value) -> Self {
        let text = |pointer: &str| {
            report
                .pointer(pointer)
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        let path = report.pointer("/Location/Path").and_then(Value::as_array);
        let path: Vec<String> = path.into_iter().flatten().map(plain).collect();
        Self {
            rule: text("/Rule/Id"),
            file: file.to_owned(),
            path: path.join("/"),
            message: text("/Message"),
        }
    }
}

fn plain(step: &Value) -> String {
    step.as_str()
        .map_or_else(|| step.to_string(), str::to_owned)
}
