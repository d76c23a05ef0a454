//! What a rule says of a template, and where in its text.

use std::ops::Range;

use infrastruct_spec as spec;

use crate::template::Spans;

/// What a rule says of a template.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    /// The rule's name.
    pub(crate) rule: &'static str,
    /// How grave it is.
    pub(crate) severity: spec::Severity,
    /// The fact.
    pub(crate) message: String,
    /// What to do about it.
    pub(crate) help: Vec<String>,
    /// The value's place in the template: `Resources/Queue/Properties/Tags/0/Key`.
    pub(crate) path: String,
    /// The resource that it is in, and its type.
    pub(crate) resource: Option<(String, String)>,
    /// Its place in the text, in bytes.
    pub(crate) span: Range<usize>,
    /// Other places that it speaks of.
    pub(crate) related: Vec<Related>,
}

/// Another place that a finding speaks of.
#[derive(Clone, Debug)]
pub(crate) struct Related {
    /// What is there.
    pub(crate) message: String,
    /// The value's place in the template.
    pub(crate) path: String,
    /// Its place in the text, in bytes.
    pub(crate) span: Range<usize>,
}

impl Finding {
    pub(crate) fn new(
        found: spec::Diagnostic,
        paths: &spec::Paths,
        spans: &Spans,
        template: &spec::Template,
    ) -> Self {
        let place = |position| {
            let path = paths.path(position);
            let span = if paths.is_key(position) {
                spans.key(path)
            } else {
                spans.value(path)
            };
            (path.to_owned(), span)
        };
        let (path, span) = place(found.position);
        let name = path.strip_prefix("Resources/").map(|rest| {
            let named = template.resources.iter().find(|resource| {
                rest.strip_prefix(resource.name.as_str())
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            });
            named.map(|resource| (resource.name.clone(), resource.type_name.clone()))
        });
        let related = found.related.into_iter().map(|(position, message)| {
            let (path, span) = place(position);
            Related {
                message,
                path,
                span,
            }
        });
        Self {
            rule: found.rule,
            severity: found.severity,
            message: found.message,
            help: found.help,
            resource: name.flatten(),
            related: related.collect(),
            path,
            span,
        }
    }

    /// What its severity is called.
    pub(crate) fn level(&self) -> &'static str {
        level(self.severity)
    }
}

/// What a severity is called.
pub(crate) fn level(severity: spec::Severity) -> &'static str {
    match severity {
        spec::Severity::Error => "error",
        _ => "warning",
    }
}

/// A place in a text as people count: line and column from 1, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Point {
    pub(super) line: usize,
    pub(super) column: usize,
}

impl Point {
    pub(super) fn of(text: &str, at: usize) -> Self {
        let before = &text[..at];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Self {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }
}
