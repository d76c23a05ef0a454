//! Findings as rustc shows its own: the line of the template with a mark under what is meant.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use infrastruct_spec::Severity;

use super::checked::Checked;
use super::finding::{Finding, Location};

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
    let label = |(location, message): &'c (Location, String)| {
        let context = AnnotationKind::Context.span(location.span.clone());
        context.label(message)
    };
    let is_here = |(related, _): &&'c (Location, String)| related.source == location.source;
    let (here, elsewhere): (Vec<_>, Vec<_>) = finding.related.iter().partition(is_here);
    let snippet = Snippet::source(&location.source.text)
        .path(&location.source.file)
        .annotation(AnnotationKind::Primary.span(location.span.clone()))
        .annotations(here.into_iter().map(label));
    let elsewhere = elsewhere.into_iter().map(|related| {
        let source = &related.0.source;
        let snippet = Snippet::source(&source.text).path(&source.file);
        snippet.annotation(label(related))
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
