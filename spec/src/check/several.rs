//! How many resources may share a value: one bucket of a name, a few filters of a log group.

use std::sync::LazyLock;

use super::single_policy;
use crate::Resource;
use crate::facts::table::rows;
use crate::list::List;
use crate::ordered::OrderedMap;
use crate::query::context::Context;
use crate::query::sight::{all, is_true, key, may_meet, one, text, within};
use crate::rule::{Family, Report, Rule};
use crate::template::value::{Node, Position};

pub(super) const FAMILY: Family = Family::new(
    &[CROWDED_LOG_GROUP, SAME_IDENTIFIER, SECOND_PRIVATE_NAME],
    check,
);

const CROWDED_LOG_GROUP: Rule = Rule::error(
    "crowded_log_group",
    "more subscription filters than a log group takes",
)
.because(
    "A log group takes a few subscription filters, which no quota raises.",
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html",
)
.lint(&["E2529"]);

const SAME_IDENTIFIER: Rule = Rule::error(
    "same_identifier",
    "two resources of a type under one identifier",
)
.because(
    "The second one finds that there is such a resource already, or changes that one.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resource-identifier.html",
)
.lint(&["E3019"]);

const SECOND_PRIVATE_NAME: Rule = Rule::error(
    "second_private_name",
    "two endpoints of a VPC that give one service a private name",
)
.because(
    "A private name leads to one endpoint.",
    "https://docs.aws.amazon.com/vpc/latest/privatelink/manage-dns-names.html",
)
.lint(&["E3064"]);

/// At most so many resources of a type have the same values.
struct Limit {
    rule: &'static Rule,
    type_name: &'static str,
    /// Properties that hold the values.
    by: &'static [&'static str],
    most: usize,
    /// Which resources count.
    counts: fn(&Resource) -> bool,
    /// What is wrong: `` `other` … already ``.
    told: &'static str,
}

const LIMITS: &[Limit] = &[
    Limit {
        rule: &CROWDED_LOG_GROUP,
        type_name: "AWS::Logs::SubscriptionFilter",
        by: &["LogGroupName"],
        most: 5,
        counts: |_| true,
        told: "a log group takes 5 subscription filters, and has as many already",
    },
    Limit {
        rule: &SECOND_PRIVATE_NAME,
        type_name: "AWS::EC2::VPCEndpoint",
        by: &["ServiceName", "VpcId"],
        most: 1,
        counts: has_private_name,
        told: "the private name of the service is taken in this VPC by {other} already",
    },
];

fn has_private_name(endpoint: &Resource) -> bool {
    one(endpoint, "VpcEndpointType").and_then(text) == Some("Interface")
        && one(endpoint, "PrivateDnsEnabled").is_some_and(is_true)
}

/// Types that are told apart by another property than their identifier.
const IDENTIFIED_BY: &[(&str, &str)] = &[("AWS::CodeBuild::Project", "Name")];

fn check(context: &Context<'_>, report: &mut Report) {
    for limit in LIMITS {
        let mut counted = Vec::new();
        for (at, resource) in context.of_type(limit.type_name) {
            if (limit.counts)(resource) {
                counted.push((at, resource));
            }
        }
        for (_, sharing) in sharing(counted, limit.by) {
            for (index, (at, resource)) in sharing.iter().enumerate() {
                let before = sharing[..index].iter().map(|(_, other)| *other);
                let met: Vec<&Resource> = before.filter(|other| may_meet(other, resource)).list();
                if met.len() >= limit.most {
                    let other = met[met.len() - 1];
                    let told = limit.told.replace("{other}", &format!("`{}`", other.name));
                    let place = place(resource, limit.by);
                    let found = limit.rule.at(place, told);
                    let note = format!("`{}` is here", other.name);
                    report.add(*at, found.note(other.position, note));
                }
            }
        }
    }
    identifiers(context, report);
    for [type_name, names] in TABLE.iter() {
        let by: Vec<&str> = names.split(' ').list();
        match by.split_first() {
            Some((list, by)) if list.ends_with("/*") => {
                for (at, resource) in context.of_type(type_name) {
                    items(context, at, &all(resource, list), by, report);
                }
            }
            _ => same(context, context.of_type(type_name).list(), &by, report),
        }
    }
}

/// What tells resources apart beside their identifiers, and items of lists.
static TABLE: LazyLock<Vec<[&str; 2]>> =
    LazyLock::new(|| rows(include_str!("same_identifier.tsv")));

/// No two items of a list have the same values.
fn items(context: &Context<'_>, at: usize, items: &[&Node], by: &[&str], report: &mut Report) {
    let mut known: Vec<(Vec<String>, &Node)> = Vec::new();
    for item in items {
        let keys = by.iter().map(|name| key(within(item, name)?));
        let Some(keys) = keys.list_if_all() else {
            continue;
        };
        let place = by.first().and_then(|name| within(item, name));
        let place = place.unwrap_or(item);
        if let Some((_, first)) = known.iter().find(|(other, _)| *other == keys) {
            let name = context.property(by.first().copied().unwrap_or_default());
            let message = format!("another item has the same `{name}`");
            let found = crate::walker::rule::DUPLICATE_ITEM.at(place.position, message);
            report.add(at, found.note(first.position, "it is here"));
        } else {
            known.push((keys, place));
        }
    }
}

/// No two resources of a type have the same identifier.
fn identifiers(context: &Context<'_>, report: &mut Report) {
    let mut by_type: OrderedMap<&str, Vec<(usize, &Resource)>> = OrderedMap::new();
    for (at, resource, _) in context.resources() {
        by_type
            .entry(resource.type_name.as_str())
            .or_default()
            .push((at, resource));
    }
    for (type_name, resources) in by_type {
        if single_policy::covers(type_name) {
            continue;
        }
        let Some(resource_type) = resources
            .get(1)
            .and_then(|(at, _)| context.resource_type(*at))
        else {
            continue;
        };
        let named = IDENTIFIED_BY.iter().find(|(of, _)| *of == type_name);
        let by: Vec<&str> = match named {
            Some((_, name)) => vec![name],
            None => resource_type.primary_identifier(),
        };
        // what the service sets tells resources apart, whatever else they share
        if by.is_empty()
            || by
                .iter()
                .any(|name| resource_type.is_read_only(name) || name.contains(['.', '/']))
        {
            continue;
        }
        same(context, resources, &by, report);
    }
}

/// No two resources have the same values.
fn same(
    context: &Context<'_>,
    resources: Vec<(usize, &Resource)>,
    by: &[&str],
    report: &mut Report,
) {
    for (_, sharing) in sharing(resources, by) {
        for (index, (at, resource)) in sharing.iter().enumerate() {
            let mut before = sharing[..index].iter().map(|(_, other)| *other);
            let Some(other) = before.find(|other| may_meet(other, resource)) else {
                continue;
            };
            let by: Vec<&str> = by
                .iter()
                .map(|name| name.trim_end_matches('?'))
                .filter(|name| one(resource, name).is_some())
                .list();
            let shared: Vec<String> = by.iter().map(|name| context.property(name)).list();
            let message = format!(
                "`{}` has the {} of `{}`",
                resource.name,
                crate::query::context::listed(&shared, "and"),
                other.name
            );
            let help = "one of them would overwrite the other, or fail to be created";
            let found = SAME_IDENTIFIER.at(place(resource, &by), message);
            let told = format!("`{}` has it here", other.name);
            report.add(
                *at,
                found
                    .note(place(other, &by), told)
                    .with_help(help.to_owned()),
            );
        }
    }
}

/// Where the values stand that are shared: the only one, or the resource.
fn place(resource: &Resource, by: &[&str]) -> Position {
    let only = by.first().filter(|_| by.len() == 1);
    only.and_then(|name| one(resource, name))
        .map_or(resource.position, |node: &Node| node.position)
}

/// Resources by the values that they share.
fn sharing<'t>(
    resources: Vec<(usize, &'t Resource)>,
    by: &[&str],
) -> OrderedMap<Vec<String>, Vec<(usize, &'t Resource)>> {
    let mut groups: OrderedMap<Vec<String>, Vec<(usize, &Resource)>> = OrderedMap::new();
    for (at, resource) in resources {
        let keys: Option<Vec<String>> = by
            .iter()
            .map(|name| {
                match (
                    one(resource, name.trim_end_matches('?')),
                    name.ends_with('?'),
                ) {
                    (None, true) => Some(String::new()),
                    // a domain may end with a dot
                    (Some(node), _) => key(node).map(|key| key.trim_end_matches('.').to_owned()),
                    (None, false) => None,
                }
            })
            .list_if_all();
        if let Some(keys) = keys {
            groups.entry(keys).or_default().push((at, resource));
        }
    }
    groups
}
