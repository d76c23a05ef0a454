//! Rules that a resource lifts for itself.

use super::context::Context;
use super::outcome::Report;
use super::rule;
use crate::{Allow, Diagnostic, ResourceType, suggest};

/// Takes out what is allowed, and reports an `allow` that is wrong or of no use.
pub(super) fn settle(context: &Context<'_>, report: Report) -> Vec<Diagnostic> {
    let resources = &context.template.resources;
    let mut used: Vec<Vec<bool>> = resources
        .iter()
        .map(|resource| vec![false; resource.allowed.len()])
        .collect();
    let mut left = Vec::new();
    for (at, diagnostic) in report.found {
        let allowed = &resources[at].allowed;
        match allowed
            .iter()
            .position(|allow| name(allow) == diagnostic.rule)
        {
            Some(position) => used[at][position] = true,
            None => left.push(diagnostic),
        }
    }
    for ((_, resource, kind), used) in context.resources().zip(used) {
        for (allow, used) in resource.allowed.iter().zip(used) {
            left.extend(judge(context, kind, allow, used));
        }
    }
    left.sort_by_key(|diagnostic| diagnostic.position);
    narrowest(&left)
}

/// Of two limits that one number breaks, that of a condition is the narrower one.
fn narrowest(found: &[Diagnostic]) -> Vec<Diagnostic> {
    let is_wider = |wide: &Diagnostic| {
        let narrower = |other: &Diagnostic| {
            other.position == wide.position
                && other.rule != wide.rule
                && other.severity == wide.severity
        };
        wide.rule == rule::WRONG_NUMBER.name && found.iter().any(narrower)
    };
    found
        .iter()
        .filter(|diagnostic| !is_wider(diagnostic))
        .cloned()
        .collect()
}

fn judge(
    context: &Context<'_>,
    kind: Option<ResourceType>,
    allow: &Allow,
    used: bool,
) -> Option<Diagnostic> {
    let name = name(allow);
    if allow.reason.trim().is_empty() {
        return Some(rule::MISSING_REASON.at(
            allow.position,
            format!("`{}` is allowed without a reason", allow.rule),
        ));
    }
    if used {
        return None;
    }
    let rules = rule::names(kind);
    if !rules.contains(&name.as_str()) {
        let meant = suggest(&name, rules.iter().copied());
        let spelled = |meant: &str| {
            if allow.rule.contains('_') {
                meant.replace('-', "_")
            } else {
                meant.to_owned()
            }
        };
        let help = meant.map(|meant| format!("did you mean `{}`?", spelled(meant)));
        let message = if rule::rules().iter().any(|rule| rule.name == name) {
            format!("the rule `{}` does not apply to this type", allow.rule)
        } else {
            format!("there is no rule `{}`", allow.rule)
        };
        return Some(
            rule::UNKNOWN_RULE
                .at(allow.position, message)
                .with_help(help),
        );
    }
    // What is not known yet may still need it.
    context.template.complete.then(|| {
        rule::UNUSED_ALLOW.at(
            allow.position,
            format!("`{}` is allowed, but finds nothing here", allow.rule),
        )
    })
}

/// The rule's name, whichever way it is spelled.
fn name(allow: &Allow) -> String {
    allow.rule.replace('_', "-")
}
