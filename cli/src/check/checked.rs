//! A template, and what was found in it.

use std::collections::BTreeSet;

use infrastruct_spec as spec;
use serde_json::Value;

use super::finding::Finding;
use crate::error::Error;
use crate::template::{self, Spans};

/// What is known beside the templates.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    /// The region that they are meant for.
    pub(crate) region: Option<String>,
    /// The rules that are lifted.
    pub(crate) allowed: BTreeSet<String>,
}

/// A template, and what was found in it.
#[derive(Clone, Debug)]
pub(crate) struct Checked {
    /// The file, as it was named.
    pub(crate) file: String,
    /// Its text.
    pub(crate) text: String,
    /// In the order of the text.
    pub(crate) findings: Vec<Finding>,
}

impl Checked {
    /// Checks the bytes of a file; nothing where they are no template, which has a section `Resources`.
    pub(crate) fn new(
        file: &str,
        bytes: Vec<u8>,
        settings: &Settings,
    ) -> Result<Option<Self>, Error> {
        let refused =
            |error: Error| Error::new(format!("`{file}` is no template")).caused_by(error);
        let text = String::from_utf8(bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            let line = error.as_bytes()[..at].iter().filter(|byte| **byte == b'\n');
            let message = format!(
                "it is not UTF-8: see byte {at}, in line {}",
                line.count() + 1
            );
            refused(Error::new(message))
        })?;
        let root = template::document(&text).map_err(refused)?;
        let Some(Value::Object(_)) = root.get("Resources") else {
            return Ok(None);
        };
        let (mut template, paths) = spec::Template::from_json(&root);
        template.region.clone_from(&settings.region);
        let mut found = spec::check(&template);
        found.retain(|found| !settings.allowed.contains(found.rule));
        let mut findings = Vec::with_capacity(found.len());
        if !found.is_empty() {
            let spans = Spans::of(&text);
            let finding = |found| Finding::new(found, &paths, &spans, &template);
            findings.extend(found.into_iter().map(finding));
        }
        findings.sort_by(|one, other| {
            let key = |of: &Finding| (of.span.start, of.span.end, of.rule);
            key(one).cmp(&key(other))
        });
        Ok(Some(Self {
            file: file.to_owned(),
            text,
            findings,
        }))
    }

    /// How many findings of a severity there are.
    pub(crate) fn count(&self, severity: spec::Severity) -> usize {
        let findings = self.findings.iter();
        findings.filter(|found| found.severity == severity).count()
    }
}
