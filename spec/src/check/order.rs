//! What has to be there first, although nothing refers to it: the listener that makes a target group one of a load balancer.

use std::sync::LazyLock;

use crate::Resource;
use crate::facts::table::rows;
use crate::query::context::Context;
use crate::query::sight::{all, may_meet, one, text};
use crate::rule::{Family, Report, Rule};
use crate::verdict::Verdict;

pub(super) const FAMILY: Family = Family::new(&[CREATED_TOO_EARLY, CREATION_RACE], check);

const CREATED_TOO_EARLY: Rule = Rule::error(
    "created_too_early",
    "a resource that may be created before what it needs",
)
.because(
    "CloudFormation creates at once what does not refer to each other, and the service looks for the other one at creation: \
     methods of a deployment, the listener of a service's target group, the attachment of a route's gateway.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html",
)
.at_build();

const CREATION_RACE: Rule = Rule::advice(
    "creation_race",
    "a resource that is created at the same time as what it needs",
)
.because(
    "Which of the two is there first is a matter of luck, so the stack fails now and then.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html",
)
.at_build();

/// The resource's type, the path of what both refer to, the types of which one comes first, `must` or `should`, the page, a tie, another way.
static TABLE: LazyLock<Vec<[&str; 7]>> = LazyLock::new(|| rows(include_str!("created_before.tsv")));

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, row) in context.with_rows(&TABLE) {
        wait(context, at, resource, row, report);
    }
}

fn wait(
    context: &Context<'_>,
    at: usize,
    resource: &Resource,
    row: &[&str; 7],
    report: &mut Report,
) {
    let [_, path, types, order, _, tie, other_way] = *row;
    let graph = context.graph();
    for edge in graph.from(at) {
        if edge.path != path || !edge.is_of_property {
            continue;
        }
        let shared = context.at(edge.to);
        if other_way.split(' ').any(|name| one(shared, name).is_some()) {
            continue;
        }
        let mut first = None;
        let mut may_wait = false;
        for user in graph.to(edge.to) {
            let other = context.at(user.from);
            if types.split(' ').any(|name| name == other.type_name)
                && may_meet(resource, other)
                && is_tied(resource, other, tie)
            {
                first = first.or(Some(other));
                // the other one may be made of this, too
                may_wait |= context.comes_after(at, user.from) != Verdict::No
                    || context.comes_after(user.from, at) == Verdict::Yes;
            }
        }
        if let (Some(first), false) = (first, may_wait) {
            let message = format!(
                "`{}` may be created before `{}`, which has to be there first",
                resource.name, first.name
            );
            let rule = match order {
                "must" => CREATED_TOO_EARLY,
                _ => CREATION_RACE,
            };
            let found = rule.at(edge.position, message);
            let note = format!("`{}` is for `{}`, too", first.name, shared.name);
            report.add(
                at,
                found
                    .note(first.position, note)
                    .with_help(format!("let it depend on `{}`", first.name)),
            );
        }
    }
}

/// Whether a resource names the other by a text: `Google`, or `api/read` the server `api`.
fn is_tied(resource: &Resource, other: &Resource, tie: &str) -> bool {
    let Some((path, property)) = tie.split_once(' ') else {
        return true;
    };
    let Some(name) = one(other, property).and_then(text) else {
        return false;
    };
    all(resource, path).into_iter().any(|node| {
        let rest = text(node).and_then(|written| written.strip_prefix(name));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    })
}
