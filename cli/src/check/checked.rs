//! A template, and what was found in it.

use std::collections::BTreeSet;
use std::sync::Arc;

use infrastruct_json::Value;
use infrastruct_spec as spec;

use super::finding::{Files, Finding, Location};
use super::group::groups;
use super::nested::{Nesting, nestings};
use super::source::Source;
use super::unread::{SHAPE, Unread};
use crate::workers;

/// What is known beside the templates.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    /// The region that they are meant for.
    pub(crate) region: Option<String>,
    /// The rules that are lifted.
    pub(crate) allowed: BTreeSet<String>,
}

/// What was found in a template.
#[derive(Clone, Debug, Default)]
pub(crate) struct Checked {
    /// In the order of the text.
    pub(crate) findings: Vec<Finding>,
}

impl Checked {
    /// Checks templates, those together of which one imports what another exports, or nests it; in their order.
    pub(crate) fn all(templates: Vec<(Source, Value)>, settings: &Settings) -> Vec<Self> {
        let (mut sources, mut roots): (Vec<Source>, Vec<Value>) = templates.into_iter().unzip();
        let count = sources.len();
        let nestings = nestings(&mut sources, &mut roots);
        let sources: Vec<Arc<Source>> = sources.into_iter().map(Arc::new).collect();
        let found = workers::map(groups(&roots, &nestings), |group| {
            found(&group, &sources, &roots, &nestings, settings)
        });
        let mut checked = vec![Self::default(); sources.len()];
        for (at, finding) in found.into_iter().flatten() {
            checked[at].findings.push(finding);
        }
        if !settings.allowed.contains(SHAPE) {
            for (source, checked) in sources.iter().zip(&mut checked) {
                checked.findings.extend(aliased(source));
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

    /// The file, where something was found in it.
    pub(crate) fn file(&self) -> Option<&str> {
        let first = self.findings.first()?;
        Some(&first.location.source.file)
    }

    /// How many findings of a severity there are.
    pub(crate) fn count(&self, severity: spec::Severity) -> usize {
        let findings = self.findings.iter();
        findings.filter(|found| found.severity == severity).count()
    }
}

impl From<Unread> for Checked {
    fn from(unread: Unread) -> Self {
        Self {
            findings: vec![unread.finding()],
        }
    }
}

/// Aliases are YAML's, and not `CloudFormation`'s; what packages a template writes them out.
fn aliased(source: &Arc<Source>) -> Option<Finding> {
    let location = Location {
        source: Arc::clone(source),
        path: String::new(),
        span: source.alias.clone()?,
    };
    Some(Finding {
        rule: SHAPE,
        severity: spec::Severity::Advice,
        message: "CloudFormation takes no aliases of YAML".to_owned(),
        help: vec!["`aws cloudformation package` writes out what they stand for".to_owned()],
        location,
        resource: None,
        related: Vec::new(),
    })
}

/// What is found in templates that belong together, each with the template's number.
fn found(
    group: &[usize],
    sources: &[Arc<Source>],
    roots: &[Value],
    nestings: &[Nesting],
    settings: &Settings,
) -> Vec<(usize, Finding)> {
    let (mut app, paths) = spec::App::from_json(group.iter().map(|at| &roots[*at]));
    for stack in &mut app.stacks {
        stack.region.clone_from(&settings.region);
    }
    let number = |of: usize| group.iter().position(|at| *at == of);
    for nesting in nestings {
        if let (Some(outer), Some(inner)) = (number(nesting.outer), number(nesting.inner)) {
            app.stacks[outer].nested.insert(nesting.url.clone(), inner);
        }
    }
    let mut found = spec::check_app(&app);
    found.retain(|found| !settings.allowed.contains(found.rule));
    if found.is_empty() {
        return Vec::new();
    }
    let sources = group.iter().map(|at| Arc::clone(&sources[*at]));
    let files = Files::new(sources.collect(), &paths, &app);
    let placed = |found: spec::Diagnostic| {
        let at = group[paths.template(found.position)];
        (at, files.finding(found))
    };
    found.into_iter().map(placed).collect()
}
