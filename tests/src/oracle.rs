//! cfn-lint and cloudformation-validate, which AWS publishes: a second opinion on what the crates emit.

use std::ffi::OsStr;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use serde_json::Value;

use crate::report::Reports;
use crate::workspace;

const CFN_LINT: &str = "cfn-lint-1.58.0";
const VALIDATOR: &str = "cloudformation-validate-1.14.0";

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
    pub fn find(test: &str) -> Option<&'static Self> {
        static INSTALLED: OnceLock<Result<CfnLint, String>> = OnceLock::new();
        match INSTALLED.get_or_init(Self::install) {
            Ok(linter) => Some(linter),
            Err(reason) => {
                workspace::skipped(test, reason);
                None
            }
        }
    }

    fn install() -> Result<Self, String> {
        let requirements = workspace::root().join("tests/oracle-requirements.txt");
        let packages = install(CFN_LINT, &["--requirement".as_ref(), requirements.as_ref()])?;
        Ok(Self { packages })
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
            linter: CFN_LINT,
            options: &options,
        };
        let found = reports.on(templates, |templates| {
            asked(
                CFN_LINT,
                Command::new("python3")
                    .args(["-c", "from cfnlint.runner import main; main()"])
                    .args(&options)
                    .arg("--")
                    .args(templates)
                    .env("PYTHONPATH", &self.packages),
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
    pub fn find(test: &str) -> Option<&'static Self> {
        static INSTALLED: OnceLock<Result<Validate, String>> = OnceLock::new();
        let install = || {
            let requirement = "cloudformation-validate==1.14.0";
            let packages = install(VALIDATOR, &[requirement.as_ref()])?;
            Ok(Validate { packages })
        };
        match INSTALLED.get_or_init(install) {
            Ok(validator) => Some(validator),
            Err(reason) => {
                workspace::skipped(test, reason);
                None
            }
        }
    }

    /// What it calls errors in templates.
    pub fn errors(&self, templates: &[PathBuf]) -> Vec<Finding> {
        let reports = Reports {
            linter: VALIDATOR,
            options: &[],
        };
        let mut found = reports.on(templates, |templates| {
            asked(
                VALIDATOR,
                Command::new("python3")
                    .args(["-c", VALIDATE])
                    .args(templates)
                    .env("PYTHONPATH", &self.packages),
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
fn asked(linter: &str, command: &mut Command) -> Value {
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{linter} can be run: {error}"));
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| {
        let complaint = String::from_utf8_lossy(&output.stderr);
        panic!("the report of {linter}: {error}\n{complaint}")
    })
}

/// The directory of packages of the package index, fetched where they are not there yet.
fn install(name: &str, packages: &[&OsStr]) -> Result<PathBuf, String> {
    let directory = workspace::target().join("oracle");
    let installed = directory.join(name);
    if installed.is_dir() {
        return Ok(installed);
    }
    let unfinished = directory.join(format!("unfinished-{name}-{}", std::process::id()));
    let output = Command::new("python3")
        .args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--no-deps",
            "--target",
        ])
        .arg(&unfinished)
        .args(packages)
        .output()
        .map_err(|error| format!("python3 cannot be run: {error}"))?;
    if !output.status.success() {
        let _ = fs::remove_dir_all(&unfinished);
        let reason = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{name} cannot be installed: {}", reason.trim()));
    }
    // Another test may have been faster; its installation is as good.
    if fs::rename(&unfinished, &installed).is_err() {
        let _ = fs::remove_dir_all(&unfinished);
    }
    Ok(installed)
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
