//! Rules that a resource lifts for itself.

use super::context::{Context, listed};
use super::outcome::Report;
use super::rule;
use crate::diagnostic::Nature;
use crate::order::sorted_by_key;
use crate::suggestion::nearest;
use crate::value::{Node, Position, Value};
use crate::{Allow, Diagnostic, Resource, ResourceType, Severity, suggest};

/// Takes out what is allowed, and reports an `allow` that is wrong or of no use.
pub(super) fn settle(context: &Context<'_>, report: Report) -> Vec<Diagnostic> {
    let resources = &context.template.resources;
    let mut used: Vec<Vec<bool>> = resources
        .iter()
        .map(|resource| vec![false; resource.allowed.len()])
        .collect();
    let lifts = resources
        .iter()
        .any(|resource| !resource.allowed.is_empty());
    let mut left = Vec::new();
    for (at, diagnostic) in report.found {
        let lifted = |at: usize| {
            let mut allowed = resources[at].allowed.iter();
            let position = allowed.position(|allow| allow.rule == diagnostic.rule)?;
            Some((at, position))
        };
        // A mistake between two resources is lifted at either.
        let at_place = || {
            let owner = owner_of(resources, diagnostic.position).filter(|_| lifts)?;
            lifted(owner)
        };
        match lifted(at).or_else(at_place) {
            Some((at, position)) => used[at][position] = true,
            None => left.push((at, diagnostic)),
        }
    }
    for ((at, resource, kind), used) in context.resources().zip(used) {
        for (allow, used) in resource.allowed.iter().zip(used) {
            left.extend(judge(context, kind, allow, used).map(|found| (at, found)));
        }
    }
    let left = sorted_by_key(left, |(_, diagnostic)| diagnostic.position);
    narrowest(&first_causes(&left))
}

/// The resource that a position is in.
fn owner_of(resources: &[Resource], position: Position) -> Option<usize> {
    fn has(node: &Node, position: Position) -> bool {
        node.position == position
            || match &node.value {
                Value::List(nodes) | Value::Computed(nodes) | Value::Choice(nodes) => {
                    nodes.iter().any(|node| has(node, position))
                }
                Value::Object(object) => object
                    .entries
                    .iter()
                    .any(|entry| entry.position == position || has(&entry.value, position)),
                _ => false,
            }
    }
    resources
        .iter()
        .position(|resource| resource.position == position || has(&resource.properties, position))
}

/// Without what follows from another mistake: from a value that is wrong, or from a name that is misspelt.
fn first_causes(found: &[(usize, Diagnostic)]) -> Vec<Diagnostic> {
    let wrong: Vec<Position> = found
        .iter()
        .map(|(_, found)| found)
        .filter(|found| found.severity == Severity::Error)
        .filter(|found| found.is_of_value() && found.related.is_empty())
        .map(|found| found.position)
        .collect();
    let misnamed: Vec<(usize, &str)> = found
        .iter()
        .filter_map(|(at, found)| match &found.nature {
            Nature::Misnamed(name) => Some((*at, name.as_str())),
            _ => None,
        })
        .collect();
    let follows = |(at, found): &(usize, Diagnostic)| {
        let from_value = found
            .related
            .iter()
            .any(|(position, _)| wrong.contains(position) && *position != found.position);
        let from_name = match &found.nature {
            Nature::Lacking(names) => misnamed.iter().any(|(other, written)| {
                other == at && suggest(written, names.iter().map(String::as_str)).is_some()
            }),
            _ => false,
        };
        from_value || from_name
    };
    let firsts = found.iter().filter(|found| !follows(found));
    firsts.map(|(_, found)| found.clone()).collect()
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
    let name = allow.rule.as_str();
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
    if !rules.contains(&name) {
        let meant = suggest(name, rules.iter().copied());
        let nearest = || {
            let nearest = listed(&nearest(name, &rules, 3), "and");
            format!("the nearest of the {} rules are {nearest}", rules.len())
        };
        let exists = rule::rules().iter().any(|rule| rule.name == name);
        let help = meant
            .map(|meant| format!("did you mean `{meant}`?"))
            .or_else(|| (!exists).then(nearest));
        let message = if exists {
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
