//! What a rule says of a template, and where in its text.

use std::cell::OnceCell;
use std::ops::Range;
use std::sync::Arc;

use infrastruct_spec as spec;

use super::source::Source;
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
    /// Where it is.
    pub(crate) location: Location,
    /// The resource that it is in, and its type.
    pub(crate) resource: Option<(String, String)>,
    /// Other places that it speaks of, each with what is there.
    pub(crate) related: Vec<(Location, String)>,
}

/// A location in a file.
#[derive(Clone, Debug)]
pub(crate) struct Location {
    /// The file.
    pub(crate) source: Arc<Source>,
    /// The value's location in the template: `Resources/Queue/Properties/Tags/0/Key`.
    pub(crate) path: String,
    /// Its location in the text, in bytes.
    pub(crate) span: Range<usize>,
}

impl Location {
    /// Where it starts, for people.
    pub(super) fn start(&self) -> Point {
        Point::of(&self.source.text, self.span.start)
    }

    /// Where it ends.
    pub(super) fn end(&self) -> Point {
        Point::of(&self.source.text, self.span.end)
    }
}

/// Files that were checked together.
pub(super) struct Files<'c> {
    sources: Vec<(Arc<Source>, OnceCell<Spans>)>,
    paths: &'c spec::Paths,
    app: &'c spec::App,
}

impl<'c> Files<'c> {
    /// In the order of the app's stacks.
    pub(super) fn new(
        sources: Vec<Arc<Source>>,
        paths: &'c spec::Paths,
        app: &'c spec::App,
    ) -> Self {
        let sources = sources.into_iter();
        Self {
            sources: sources.map(|source| (source, OnceCell::new())).collect(),
            paths,
            app,
        }
    }

    fn location(&self, position: spec::Position) -> Location {
        let path = self.paths.path(position);
        let (source, spans) = &self.sources[self.paths.template(position)];
        let spans = spans.get_or_init(|| Spans::of(&source.text));
        let span = if self.paths.is_key(position) {
            spans.key(&source.text, &path)
        } else {
            spans.value(&source.text, &path)
        };
        Location {
            source: Arc::clone(source),
            path,
            span,
        }
    }

    pub(super) fn finding(&self, found: spec::Diagnostic) -> Finding {
        let location = self.location(found.position);
        let stack = &self.app.stacks[self.paths.template(found.position)];
        let name = location.path.strip_prefix("Resources/").map(|rest| {
            let named = stack.resources.iter().find(|resource| {
                rest.strip_prefix(resource.name.as_str())
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            });
            let named = named.filter(|resource| !resource.type_name.is_empty());
            named.map(|resource| (resource.name.clone(), resource.type_name.clone()))
        });
        let related = found.related.into_iter();
        let related = related.map(|(position, message)| (self.location(position), message));
        Finding {
            rule: found.rule,
            severity: found.severity,
            message: found.message,
            help: found.help,
            resource: name.flatten(),
            related: related.collect(),
            location,
        }
    }
}

impl Finding {
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

/// A location in a text as people count: line and column from 1, in characters.
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
