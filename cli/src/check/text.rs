//! Findings as rustc shows its own: the line of the template with a mark under what is meant.

use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Level, Renderer, Snippet};
use infrastruct_spec::Severity;

use super::checked::Checked;
use super::finding::{Finding, Location};
use super::source::Source;
use crate::error::Error;

/// All findings of a template.
pub(crate) fn text(checked: &Checked, width: usize) -> String {
    let renderer = Renderer::styled().term_width(width.max(80));
    let mut text = String::new();
    for finding in &checked.findings {
        text += &of(finding, &renderer);
        text += "\n\n";
    }
    text
}

fn of<'c>(finding: &'c Finding, renderer: &Renderer) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        _ => Level::WARNING,
    };
    let location = &finding.location;
    // of a file that cannot be read there is nothing to show
    if location.source.text.is_empty() {
        let error = finding.help.iter().cloned();
        return error
            .fold(Error::new(&finding.message), Error::help)
            .render();
    }
    let is_here = |(related, _): &&'c (Location, String)| related.source == location.source;
    let (here, elsewhere): (Vec<_>, Vec<_>) = finding.related.iter().partition(is_here);
    let around = here.iter().map(|(location, _)| &location.span);
    let lines = Lines::around(&location.source, around.chain([&location.span]));
    let here = here.into_iter().map(|related| lines.label(related));
    let snippet = lines.snippet();
    let snippet = snippet
        .annotation(AnnotationKind::Primary.span(lines.within(&location.span)))
        .annotations(here);
    let elsewhere = elsewhere.into_iter().map(|related| {
        let lines = Lines::around(&related.0.source, [&related.0.span]);
        lines.snippet().annotation(lines.label(related))
    });
    let resource = finding.resource.as_ref().map(|(name, type_name)| {
        let text = format!("in `{name}`, which is an `{type_name}`");
        Level::NOTE.message(text)
    });
    let help = finding.help.iter().map(|help| Level::HELP.message(help));
    let report = level
        .primary_title(&finding.message)
        .id(finding.rule)
        .element(snippet)
        .elements(elsewhere)
        .elements(resource)
        .elements(help);
    renderer.render(&[report])
}

/// The lines of a file that a report shows. The renderer looks at all that it is given, for each report.
struct Lines<'c> {
    source: &'c Source,
    range: Range<usize>,
}

impl<'c> Lines<'c> {
    fn around<'s>(source: &'c Source, spans: impl IntoIterator<Item = &'s Range<usize>>) -> Self {
        let text = &source.text;
        let (mut first, mut last) = (text.len(), 0);
        for span in spans {
            first = first.min(span.start);
            last = last.max(span.end);
        }
        let start = text[..first].rfind('\n').map_or(0, |at| at + 1);
        let end = text[last..].find('\n').map_or(text.len(), |at| last + at);
        // of Windows's line ends one half is left
        let end = end - usize::from(end > last && text[..end].ends_with('\r'));
        Self {
            source,
            range: start..end,
        }
    }

    fn snippet<T: Clone>(&self) -> Snippet<'c, T> {
        let before = self.source.text[..self.range.start].bytes();
        let before = before.filter(|byte| *byte == b'\n').count();
        Snippet::source(&self.source.text[self.range.clone()])
            .line_start(before + 1)
            .path(&self.source.file)
    }

    /// A span, counted from the first line.
    fn within(&self, span: &Range<usize>) -> Range<usize> {
        span.start - self.range.start..span.end - self.range.start
    }

    fn label(&self, (location, message): &'c (Location, String)) -> Annotation<'c> {
        let context = AnnotationKind::Context.span(self.within(&location.span));
        context.label(message)
    }
}
