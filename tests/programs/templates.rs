//! The templates of a program, and what cfn-lint says of them.

use std::fs;
use std::path::{Path, PathBuf};

use infrastruct::App;
use infrastruct::manifest::StackManifest;
use infrastruct_tests::oracle::CfnLint;
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

/// cfn-lint finds no error in the templates.
pub(crate) fn lint(test: &str, files: &[PathBuf]) {
    let Some(linter) = CfnLint::find(test) else {
        return;
    };
    let errors = linter.errors(files, "us-east-1");
    assert!(errors.is_empty(), "{errors:#?}");
}

pub(crate) fn read(file: &Path) -> Value {
    let text = fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    serde_json::from_slice(&text).expect("a template is JSON")
}
