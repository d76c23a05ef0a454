//! The templates of a program, and what cfn-lint says of them.

use std::fs;
use std::path::{Path, PathBuf};

use infrastruct::App;
use infrastruct::manifest::StackManifest;
use infrastruct_tests::linter::CfnLint;
use infrastruct_tests::workspace;
use serde_json::Value;

/// A program, and the directory of the target directory that its templates go to.
pub(crate) struct Program {
    pub(crate) group: &'static str,
    pub(crate) name: &'static str,
    pub(crate) app: fn() -> App,
}

impl Program {
    /// The templates, which no check refuses.
    pub(crate) fn synthesize(&self) -> Result<Vec<PathBuf>, String> {
        let directory = workspace::target()
            .join("tests")
            .join(self.group)
            .join(self.name);
        let _ = fs::remove_dir_all(&directory);
        let manifest = infrastruct::synth((self.app)(), &directory)
            .map_err(|error| format!("{}: {error}", self.name))?;
        let file = |stack: &StackManifest| directory.join(&stack.template);
        Ok(manifest.stacks.iter().map(file).collect())
    }
}

/// Where cfn-lint is behind AWS: an alarm's period may be 20 seconds, as the page of `PutMetricAlarm` says.
const OUTDATED: [(&str, &str); 1] = [("E3615", "20 is not one of [10, 30, 60]")];

/// cfn-lint finds no error in the templates.
pub(crate) fn lint(test: &str, files: &[PathBuf]) {
    let Some(linter) = CfnLint::find(test) else {
        return;
    };
    let mut errors = linter.errors(files, "us-east-1");
    errors.retain(|error| {
        let is_same = |(rule, message): &(&str, &str)| {
            error.rule == *rule && error.message.starts_with(message)
        };
        !OUTDATED.iter().any(is_same)
    });
    assert!(errors.is_empty(), "{errors:#?}");
}

pub(crate) fn read(file: &Path) -> Value {
    let text = fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    serde_json::from_slice(&text).expect("a template is JSON")
}
