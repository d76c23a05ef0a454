//! Rules of the user's own, over all resources of an app.

use std::fmt;

use infrastruct_spec::{Severity, suggest};

use crate::app::App;
use crate::declaration::{Allow, ResourceContent};
use crate::diagnostic::Diagnostic;
use crate::location::Location;
use crate::resource_view::ResourceView;

/// What a rule of your own has to say of a resource: see [`App::check`].
///
/// ```
/// use infrastruct::Finding;
///
/// let finding = Finding::error("a queue of ours has a key of ours")
///     .at("kms_master_key_id")
///     .help("take `alias/house`");
/// ```
#[derive(Clone, Debug)]
#[must_use = "a finding is told where a rule returns it"]
pub struct Finding {
    severity: Severity,
    message: String,
    place: Option<String>,
    help: Vec<String>,
}

impl Finding {
    /// A mistake: the build fails.
    pub fn error(message: impl Into<String>) -> Self {
        Self::of(Severity::Error, message.into())
    }

    /// Advice: the build tells it, and succeeds.
    pub fn advice(message: impl Into<String>) -> Self {
        Self::of(Severity::Advice, message.into())
    }

    fn of(severity: Severity, message: String) -> Self {
        Self {
            severity,
            message,
            place: None,
            help: Vec::new(),
        }
    }

    /// The property that is to blame, such as `redrive_policy.maxReceiveCount`; else it is the resource.
    pub fn at(mut self, property: impl Into<String>) -> Self {
        self.place = Some(property.into());
        self
    }

    /// What to do about it.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }
}

type Check = Box<dyn Fn(&ResourceView) -> Vec<Finding>>;

/// A rule and its name.
pub(crate) struct OwnRule {
    name: &'static str,
    location: Location,
    check: Check,
}

impl OwnRule {
    #[track_caller]
    pub(crate) fn new<I>(name: &'static str, check: impl Fn(&ResourceView) -> I + 'static) -> Self
    where
        I: IntoIterator<Item = Finding>,
    {
        Self {
            name,
            location: Location::caller(),
            check: Box::new(move |resource| check(resource).into_iter().collect()),
        }
    }
}

impl fmt::Debug for OwnRule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "OwnRule({})", self.name)
    }
}

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

impl ResourceContent {
    /// The rules lifted for it that are not the user's own.
    pub(crate) fn allowed_of_ours(&self) -> impl Iterator<Item = &Allow> {
        self.allowed.iter().filter(|allow| !is_own(&allow.rule))
    }
}
