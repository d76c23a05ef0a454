//! What a linter said of a template: the same version says the same of it again, so it is asked once.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process;

use serde_json::{Value, json};

use crate::workspace;

/// What was asked for, and the reports that it was answered with.
pub(crate) struct Reports<'a> {
    /// The linter and its version.
    pub(crate) linter: &'a str,
    /// How it was called, but for the templates.
    pub(crate) options: &'a [&'a str],
}

impl Reports<'_> {
    /// What the linter says of each template, as it says it. `ask` is given those that it has not seen, all at once, and
    /// returns entries that name the template's file under `Filename`.
    pub(crate) fn on(
        &self,
        templates: &[PathBuf],
        ask: impl FnOnce(&[PathBuf]) -> Value,
    ) -> Vec<(PathBuf, Vec<Value>)> {
        let texts: Vec<String> = templates.iter().map(|file| text(file)).collect();
        let mut found: Vec<Option<Vec<Value>>> =
            texts.iter().map(|text| self.known(text)).collect();
        let unseen = (0..templates.len()).filter(|at| found[*at].is_none());
        let unseen: Vec<usize> = unseen.collect();
        if !unseen.is_empty() {
            let files: Vec<PathBuf> = unseen.iter().map(|at| templates[*at].clone()).collect();
            let report = ask(&files);
            let entries = report.as_array().expect("a report is a list");
            for at in unseen {
                let is_here = |entry: &&Value| entry["Filename"] == json!(templates[at]);
                let said: Vec<Value> = entries.iter().filter(is_here).cloned().collect();
                self.keep(&texts[at], &said);
                found[at] = Some(said);
            }
        }
        let found = found.into_iter().flatten();
        templates.iter().cloned().zip(found).collect()
    }

    fn known(&self, template: &str) -> Option<Vec<Value>> {
        let kept: Value = serde_json::from_slice(&fs::read(self.file(template)).ok()?).ok()?;
        (kept["question"] == self.question(template))
            .then(|| kept["report"].as_array().cloned())
            .flatten()
    }

    fn keep(&self, template: &str, report: &[Value]) {
        let file = self.file(template);
        let unfinished = file.with_extension(process::id().to_string());
        fs::create_dir_all(directory()).expect("a directory");
        let kept = json!({ "question": self.question(template), "report": report });
        fs::write(&unfinished, kept.to_string()).expect("a report can be kept");
        fs::rename(&unfinished, &file).expect("a report can be kept");
    }

    fn question(&self, template: &str) -> Value {
        json!({ "linter": self.linter, "options": self.options, "template": template })
    }

    fn file(&self, template: &str) -> PathBuf {
        let mut hasher = DefaultHasher::new();
        (self.linter, self.options, template).hash(&mut hasher);
        directory().join(format!("{:016x}.json", hasher.finish()))
    }
}

fn directory() -> PathBuf {
    workspace::target().join("oracle/reports")
}

fn text(template: &Path) -> String {
    fs::read_to_string(template).unwrap_or_else(|error| panic!("{}: {error}", template.display()))
}
