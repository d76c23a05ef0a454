//! Findings as rustc shows its own: the line of the template with a mark under what is meant.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use infrastruct_spec::Severity;

use super::checked::Checked;
use super::finding::Finding;

/// All findings of a template.
pub(crate) fn text(checked: &Checked, width: usize) -> String {
    let renderer = Renderer::styled().term_width(width.max(80));
    let mut text = String::new();
    for finding in &checked.findings {
        text += &of(finding, checked, &renderer);
        text += "\n\n";
    }
    text
}

fn of(finding: &Finding, checked: &Checked, renderer: &Renderer) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        _ => Level::WARNING,
    };
    let related = finding.related.iter().map(|related| {
        let context = AnnotationKind::Context.span(related.span.clone());
        context.label(&related.message)
    });
    let snippet = Snippet::source(&checked.text)
        .path(&checked.file)
        .annotation(AnnotationKind::Primary.span(finding.span.clone()))
        .annotations(related);
    let resource = finding.resource.as_ref().map(|(name, type_name)| {
        let text = format!("in `{name}`, which is an `{type_name}`");
        Level::NOTE.message(text)
    });
    let help = finding.help.iter().map(|help| Level::HELP.message(help));
    let report = level
        .primary_title(&finding.message)
        .id(finding.rule)
        .element(snippet)
        .elements(resource)
        .elements(help);
    renderer.render(&[report])
}
