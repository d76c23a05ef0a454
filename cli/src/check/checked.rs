//! A template, and what was found in it.

use std::collections::BTreeSet;
use std::rc::Rc;

use infrastruct_spec as spec;
use serde_json::Value;

use super::finding::{Files, Finding};
use super::group::groups;
use super::nested::nestings;
use super::source::Source;

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
    /// Its text, and where it is from.
    pub(crate) source: Rc<Source>,
    /// In the order of the text.
    pub(crate) findings: Vec<Finding>,
}

impl Checked {
    /// Checks templates, those together of which one imports what another exports, or nests it; in their order.
    pub(crate) fn all(templates: Vec<(Source, Value)>, settings: &Settings) -> Vec<Self> {
        let (mut sources, mut roots): (Vec<Source>, Vec<Value>) = templates.into_iter().unzip();
        let count = sources.len();
        let nestings = nestings(&mut sources, &mut roots);
        let mut checked: Vec<Self> = sources
            .into_iter()
            .map(|source| Self {
                source: Rc::new(source),
                findings: Vec::new(),
            })
            .collect();
        for group in groups(&roots, &nestings) {
            let read: Vec<infrastruct_json::Value> =
                group.iter().map(|at| (&roots[*at]).into()).collect();
            let (mut app, paths) = spec::App::from_json(&read);
            for stack in &mut app.stacks {
                stack.region.clone_from(&settings.region);
            }
            let number = |of: usize| group.iter().position(|at| *at == of);
            for nesting in &nestings {
                if let (Some(outer), Some(inner)) = (number(nesting.outer), number(nesting.inner)) {
                    app.stacks[outer].nested.insert(nesting.url.clone(), inner);
                }
            }
            let mut found = spec::check_app(&app);
            found.retain(|found| !settings.allowed.contains(found.rule));
            if found.is_empty() {
                continue;
            }
            let sources = group.iter().map(|at| Rc::clone(&checked[*at].source));
            let files = Files::new(sources.collect(), &paths, &app);
            for found in found {
                let at = group[paths.template(found.position)];
                checked[at].findings.push(files.finding(found));
            }
        }
        // of what was read beside them nothing was asked
        checked.truncate(count);
        for checked in &mut checked {
            checked.findings.sort_by(|one, other| {
                let key = |of: &Finding| (of.location.span.start, of.location.span.end, of.rule);
                key(one).cmp(&key(other))
            });
        }
        checked
    }

    /// How many findings of a severity there are.
    pub(crate) fn count(&self, severity: spec::Severity) -> usize {
        let findings = self.findings.iter();
        findings.filter(|found| found.severity == severity).count()
    }
}
