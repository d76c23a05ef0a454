//! Rules that a resource lifts for itself.

use super::families::{names, rules};
use crate::list::List;
use crate::order::sorted_by_key;
use crate::ordered::OrderedMap;
use crate::query::context::{Context, listed};
use crate::rule::diagnostic::Nature;
use crate::rule::{Report, Scope};
use crate::template::value::{Node, Position, Value};
use crate::text::suggestion::nearest;
use crate::walker::rule;
use crate::{Allow, Diagnostic, Severity, suggest};

/// Takes out what is allowed, and reports an `allow` that is wrong or of no use.
pub(super) fn settle(context: &Context<'_>, report: Report) -> Vec<Diagnostic> {
    let mut lifted = Lifted::new(context);
    let mut left = Vec::new();
    for (scope, diagnostic) in report.found {
        if !lifted.lifts(context, scope, &diagnostic) {
            left.push((scope, diagnostic));
        }
    }
    for lift in &lifted.lifts {
        left.extend(judge(context, lift).map(|found| (lift.scope, found)));
    }
    let left = sorted_by_key(left, |(_, diagnostic)| diagnostic.position);
    narrowest(&first_causes(&blamed(left)))
}

/// Every `allow` of an app.
struct Lifted<'t> {
    lifts: Vec<Lift<'t>>,
    /// Of each resource that has any, which they are.
    of_resources: OrderedMap<usize, Vec<usize>>,
    of_stacks: OrderedMap<usize, Vec<usize>>,
    of_app: Vec<usize>,
    /// The resource that each position is in, where that matters.
    owners: OrderedMap<Position, usize>,
}

struct Lift<'t> {
    scope: Scope,
    allow: &'t Allow,
    is_used: bool,
}

impl<'t> Lifted<'t> {
    fn new(context: &Context<'t>) -> Self {
        let mut lifted = Self {
            lifts: Vec::new(),
            of_resources: OrderedMap::new(),
            of_stacks: OrderedMap::new(),
            of_app: Vec::new(),
            owners: OrderedMap::new(),
        };
        for (at, resource, _) in context.resources() {
            if !resource.allowed.is_empty() {
                let lifts = lifted.add(Scope::Resource(at), &resource.allowed);
                lifted.of_resources.insert(at, lifts);
                owners(&resource.properties, at, &mut lifted.owners);
                lifted.owners.insert(resource.position, at);
            }
        }
        for (number, stack) in context.stacks.iter().enumerate() {
            let lifts = lifted.add(Scope::Stack(number), &stack.allowed);
            lifted.of_stacks.insert(number, lifts);
        }
        lifted.of_app = lifted.add(Scope::App, context.allowed);
        lifted
    }

    fn add(&mut self, scope: Scope, allowed: &'t [Allow]) -> Vec<usize> {
        let first = self.lifts.len();
        self.lifts.extend(allowed.iter().map(|allow| Lift {
            scope,
            allow,
            is_used: allow.is_used,
        }));
        (first..self.lifts.len()).list()
    }

    /// Whether a diagnostic is allowed: by its resource, by the one that it blames, or by a stack or app around them.
    fn lifts(&mut self, context: &Context<'_>, scope: Scope, diagnostic: &Diagnostic) -> bool {
        if self.lifts.is_empty() {
            return false;
        }
        let resource = match scope {
            Scope::Resource(at) => Some(at),
            _ => None,
        };
        // A mistake between two resources is lifted at either.
        let blamed = self.owners.get(&diagnostic.position).copied();
        let stack = match scope {
            Scope::Resource(at) => Some(context.home(at)),
            Scope::Stack(stack) => Some(stack),
            Scope::App => None,
        };
        let candidates = [
            resource.and_then(|at| self.of_resources.get(&at)),
            blamed.and_then(|at| self.of_resources.get(&at)),
            stack.and_then(|stack| self.of_stacks.get(&stack)),
            Some(&self.of_app),
        ];
        for lifts in candidates.into_iter().flatten() {
            for at in lifts {
                if self.lifts[*at].allow.rule == diagnostic.rule {
                    self.lifts[*at].is_used = true;
                    return true;
                }
            }
        }
        false
    }
}

/// Notes that all positions of a value are in a resource.
fn owners(node: &Node, at: usize, found: &mut OrderedMap<Position, usize>) {
    found.insert(node.position, at);
    if let Value::Object(object) = &node.value {
        found.extend(object.entries.iter().map(|entry| (entry.position, at)));
    }
    for part in node.parts() {
        owners(part, at, found);
    }
}

/// Without what comes of a name that nobody knows: of that it is said instead, and as gravely.
fn blamed(found: Vec<(Scope, Diagnostic)>) -> Vec<(Scope, Diagnostic)> {
    let mut firsts = Vec::new();
    let mut following = Vec::new();
    for each in found {
        match each.1.nature {
            Nature::Following(_) => following.push(each),
            _ => firsts.push(each),
        }
    }
    for each in following {
        let Nature::Following(causes) = &each.1.nature else {
            continue;
        };
        // of several alike, the nearest to where it is spoken of
        let distance = |first: &Diagnostic| {
            let mut nearest = None;
            for (message, at) in causes {
                if *message == first.message {
                    let distance = at.0.abs_diff(first.position.0);
                    nearest = Some(nearest.map_or(distance, |other: u32| other.min(distance)));
                }
            }
            nearest
        };
        let causes = firsts.iter().enumerate();
        let causes = causes.filter_map(|(at, (_, first))| Some((distance(first)?, at)));
        let Some((_, cause)) = causes.min().map(|(_, at)| &mut firsts[at]) else {
            firsts.push(each);
            continue;
        };
        cause.severity = cause.severity.max(each.1.severity);
        let consequence = (each.1.position, each.1.message);
        if !cause.related.contains(&consequence) {
            cause.related.push(consequence);
        }
    }
    sorted_by_key(firsts, |(_, diagnostic)| diagnostic.position)
}

/// Without what follows from another mistake: from a value that is wrong, or from a name that is misspelt.
fn first_causes(found: &[(Scope, Diagnostic)]) -> Vec<Diagnostic> {
    let mut wrong = Vec::new();
    let mut misnamed = Vec::new();
    for (at, found) in found {
        if found.severity == Severity::Error && found.is_of_value() && found.related.is_empty() {
            wrong.push(found.position);
        }
        if let Nature::Misnamed(name) = &found.nature {
            misnamed.push((*at, name.as_str()));
        }
    }
    let follows = |(at, found): &(Scope, Diagnostic)| {
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
    let mut firsts = Vec::new();
    for each in found {
        if !follows(each) {
            firsts.push(each.1.clone());
        }
    }
    firsts
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
        .list()
}

fn judge(context: &Context<'_>, lift: &Lift<'_>) -> Option<Diagnostic> {
    let allow = lift.allow;
    let name = allow.rule.as_str();
    if allow.reason.trim().is_empty() {
        return Some(rule::MISSING_REASON.at(
            allow.position,
            format!("`{name}` is allowed without a reason"),
        ));
    }
    if lift.is_used {
        return None;
    }
    let (rules, is_complete) = match lift.scope {
        Scope::Resource(at) => (
            names(context.resource_type(at)),
            context.is_complete(context.home(at)),
        ),
        Scope::Stack(stack) => (all(), context.is_complete(stack)),
        Scope::App => (all(), context.stacks.iter().all(|stack| stack.complete)),
    };
    if !rules.contains(&name) {
        let meant = suggest(name, rules.iter().copied());
        let nearest = || {
            let nearest = listed(&nearest(name, &rules, 3), "and");
            format!("the nearest are {nearest}")
        };
        let exists = all().contains(&name);
        let help = meant
            .map(|meant| format!("did you mean `{meant}`?"))
            .or_else(|| (!exists).then(nearest));
        let message = if exists {
            format!("the rule `{name}` does not apply to this type")
        } else {
            format!("there is no rule `{name}`")
        };
        return Some(
            rule::UNKNOWN_RULE
                .at(allow.position, message)
                .with_help(help),
        );
    }
    // What is not known yet may still need it.
    is_complete.then(|| {
        rule::UNUSED_ALLOW.at(
            allow.position,
            format!("`{name}` is allowed, but finds nothing here"),
        )
    })
}

fn all() -> Vec<&'static str> {
    rules().iter().map(|rule| rule.name).list()
}
