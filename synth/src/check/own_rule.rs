//! Rules of the user's own, over all resources of an app.

use infrastruct_core::construct::app::App;
use infrastruct_core::construct::declaration::{Allow, ResourceContent};
use infrastruct_core::construct::own_rule::{Finding, OwnRule};
use infrastruct_core::construct::resource_view::ResourceView;
use infrastruct_core::report::diagnostic::Diagnostic;
use infrastruct_spec::suggest;

/// Whether an `allow` is of such a rule: their names have a namespace.
pub(crate) fn is_own(rule: &str) -> bool {
    rule.contains("::")
}

/// Applies all rules of the user's own.
pub(crate) fn check(app: &App, diagnostics: &mut Vec<Diagnostic>) {
    for rule in app.rules.iter().filter(|rule| !is_own(rule.name)) {
        let message = format!(
            "`{}` has no namespace, so it might be a rule of ours",
            rule.name
        );
        let help = format!(
            "call it `house::{}`, or whatever your house is called",
            rule.name
        );
        diagnostics.push(
            Diagnostic::error("own_rule", message)
                .at(rule.location)
                .help(help),
        );
    }
    for resource in app.resources() {
        let allowed = resource.read(|content| content.allowed.clone());
        let mut allowed: Vec<(Allow, bool)> = allowed
            .into_iter()
            .filter(|allow| is_own(&allow.rule))
            .map(|allow| (allow, false))
            .collect();
        for rule in &app.rules {
            let findings = (rule.check)(&resource);
            let allow = allowed
                .iter_mut()
                .find(|(allow, _)| same(&allow.rule, rule.name));
            match allow {
                Some((_, used)) => *used |= !findings.is_empty(),
                None => diagnostics.extend(
                    findings
                        .into_iter()
                        .map(|finding| told(rule, &resource, finding)),
                ),
            }
        }
        for (allow, used) in allowed {
            diagnostics.extend(judged(app, &resource, &allow, used));
        }
    }
}

/// `house::encrypted_queue` is `house::encrypted-queue`.
fn same(allowed: &str, name: &str) -> bool {
    allowed.replace('_', "-") == name.replace('_', "-")
}

fn told(rule: &OwnRule, resource: &ResourceView, finding: Finding) -> Diagnostic {
    let mut diagnostic = Diagnostic::error(rule.name, finding.message).of(resource.path());
    diagnostic.severity = finding.severity;
    diagnostic.help = finding.help;
    match finding.place {
        Some(place) => diagnostic.at(resource.source_of(&place)).property(place),
        None => diagnostic.at(resource.source()),
    }
}

/// What is wrong with an `allow`, if anything.
fn judged(app: &App, resource: &ResourceView, allow: &Allow, used: bool) -> Option<Diagnostic> {
    let written = &allow.rule;
    let names = || app.rules.iter().map(|rule| rule.name);
    let diagnostic = if allow.reason.trim().is_empty() {
        Diagnostic::error(
            "missing_reason",
            format!("`{written}` is allowed without a reason"),
        )
    } else if used {
        return None;
    } else if names().any(|name| same(written, name)) {
        Diagnostic::advice(
            "unused_allow",
            format!("`{written}` is allowed, but finds nothing here"),
        )
    } else {
        let help = suggest(written, names()).map(|meant| format!("did you mean `{meant}`?"));
        let unknown = Diagnostic::error("unknown_rule", format!("there is no rule `{written}`"));
        help.into_iter().fold(unknown, Diagnostic::help)
    };
    let location = allow.part.spot.within(resource.source());
    Some(
        diagnostic
            .of(resource.path())
            .property("allow")
            .at(location),
    )
}

/// The rules lifted for a resource that are not the user's own.
pub(crate) fn allowed_of_ours(content: &ResourceContent) -> impl Iterator<Item = &Allow> {
    content.allowed.iter().filter(|allow| !is_own(&allow.rule))
}
