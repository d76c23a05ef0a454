//! The resources of a statement, held against what its actions act on.

use super::action::Known;
use super::element::nodes;
use super::held::Policy;
use super::rule::UNRELATED_RESOURCE;
use crate::facts::return_value::ReturnValue;
use crate::list::List;
use crate::query::context::Context;
use crate::template::held::entry;
use crate::template::value::{Node, Object, Piece, Value};
use crate::{Diagnostic, PolicyKind};

/// Kinds of resources whose ARNs differ by a slash only.
const SLASHES: &[(&str, &str, bool, &str)] = &[
    ("s3", "object", true, "objects are `arn:aws:s3:::bucket/*`"),
    (
        "s3",
        "bucket",
        false,
        "the bucket itself is `arn:aws:s3:::bucket`",
    ),
];

/// What is known of a resource's ARN.
struct Arn {
    service: String,
    /// What follows the account; nothing where a part of it is not known.
    rest: Option<String>,
}

pub(super) fn check(
    context: &Context<'_>,
    policy: Policy<'_>,
    statement: &Object,
    actions: &[Known<'_>],
    found: &mut Vec<Diagnostic>,
) {
    if policy.kind == PolicyKind::Trust || actions.is_empty() {
        return;
    }
    let Some(element) = entry(statement, "Resource") else {
        return;
    };
    let resources = nodes(&element.value);
    // Of what is not known, nothing follows; `*` is everything.
    let arns: Option<Vec<Arn>> = resources
        .iter()
        .map(|node| read(context, policy, node))
        .list_if_all();
    let Some(arns) = arns.filter(|arns| !arns.is_empty()) else {
        return;
    };
    for known in actions {
        let patterns = known.action.arns();
        if patterns.is_empty() {
            continue;
        }
        let services: Vec<&str> = patterns
            .iter()
            .filter_map(|pattern| pattern.split(':').nth(2))
            .list();
        let is_of = |arn: &&Arn| {
            services
                .iter()
                .any(|service| *service == "*" || is_like(&arn.service, service))
        };
        let related: Vec<&Arn> = arns.iter().filter(is_of).list();
        if related.is_empty() {
            let message = format!(
                "`{}` acts on none of the resources of its statement",
                known.written
            );
            let mut wanted = services.clone();
            wanted.dedup();
            let help = format!(
                "it acts on resources of {}",
                crate::query::context::listed(&wanted, "or")
            );
            let first = resources
                .first()
                .map_or(element.position, |node| node.position);
            found.push(
                UNRELATED_RESOURCE
                    .at(known.position, message)
                    .with_help(help)
                    .note(first, "the resources are here"),
            );
            continue;
        }
        found.extend(slash(known, &related));
    }
}

/// `s3:GetObject` on a bucket, which is not an object.
fn slash(known: &Known<'_>, related: &[&Arn]) -> Option<Diagnostic> {
    let service = known.written.split(':').next()?.to_lowercase();
    let kinds: Vec<&str> = known.action.resource_kinds().list();
    let (_, _, wants_slash, help) = SLASHES
        .iter()
        .find(|(of, kind, ..)| *of == service && kinds.contains(kind))?;
    // An action on buckets and objects alike takes both.
    if SLASHES
        .iter()
        .filter(|(of, kind, ..)| *of == service && kinds.contains(kind))
        .count()
        > 1
    {
        return None;
    }
    let is_wrong = |arn: &&Arn| {
        let rest = arn.rest.as_deref();
        rest.is_some_and(|rest| {
            !rest.contains(['*', '?'])
                && !rest.contains("accesspoint")
                && rest.contains('/') != *wants_slash
        }) || rest
            .is_some_and(|rest| !wants_slash && rest.contains('/') && !rest.contains("accesspoint"))
    };
    related.iter().all(is_wrong).then(|| {
        let message = format!(
            "`{}` acts on none of the resources of its statement",
            known.written
        );
        UNRELATED_RESOURCE
            .at(known.position, message)
            .with_help((*help).to_owned())
    })
}

/// Whether a written service, in which `*` may stand, is one.
fn is_like(written: &str, service: &str) -> bool {
    written.contains(['*', '?', '$']) || written == service
}

fn read(context: &Context<'_>, policy: Policy<'_>, node: &Node) -> Option<Arn> {
    match &node.value {
        Value::Text(text) => of_text(text, true),
        Value::Joined(pieces) => {
            let mut text = String::new();
            let mut is_known = true;
            for (at, piece) in pieces.iter().enumerate() {
                match piece {
                    Piece::Literal(literal) => text.push_str(literal),
                    Piece::Node(Node {
                        value: Value::Pseudo(name),
                        ..
                    }) if name != "AWS::NoValue" => text.push('$'),
                    Piece::Node(node) => {
                        // `${Bucket.Arn}/*` has the ARN of its resource; what comes later is a name.
                        if at == 0 {
                            let arn = read(context, policy, node)?;
                            let tail: String = pieces[1..]
                                .iter()
                                .map(|piece| match piece {
                                    Piece::Literal(literal) => literal.as_str(),
                                    Piece::Node(_) => "*",
                                })
                                .collect();
                            let rest = arn.rest.map(|rest| rest + &tail);
                            return Some(Arn { rest, ..arn });
                        }
                        if text.matches(':').count() < 5 && !text.ends_with(':') {
                            return None;
                        }
                        is_known = false;
                        text.push('x');
                    }
                }
            }
            of_text(&text, is_known)
        }
        Value::Reference(reference) => {
            let ReturnValue::Attribute(attribute) = &reference.value else {
                return None;
            };
            let at = context.target(context.home(policy.at), reference)?;
            let resource_type = context
                .resource_type(at)
                .filter(|_| attribute == "Arn" || attribute.ends_with("Arn"))?;
            let template = resource_type.arn_template()?;
            let arn = of_text(template, true)?;
            // Names in it stand in braces.
            let rest = arn.rest.map(|rest| rest.replace(['$', '{', '}'], ""));
            Some(Arn { rest, ..arn })
        }
        _ => None,
    }
}

fn of_text(text: &str, is_known: bool) -> Option<Arn> {
    let mut parts = text.splitn(6, ':');
    if parts.next() != Some("arn") {
        return None;
    }
    let service = parts.nth(1)?.to_owned();
    let rest = parts.nth(2).map(str::to_owned).filter(|_| is_known);
    Some(Arn { service, rest })
}
