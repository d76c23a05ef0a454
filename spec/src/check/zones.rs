//! The zones of subnets: one subnet of each for a load balancer or an endpoint, two zones at least for a group of a database.

use std::sync::LazyLock;

use crate::Resource;
use crate::facts::table::rows;
use crate::query::context::Context;
use crate::query::sight::{all, may_meet, one, target, text};
use crate::rule::{Family, Report, Rule};
use crate::template::value::Node;
use crate::verdict::Verdict;
use crate::walker::same::is_equal;

pub(super) const FAMILY: Family = Family::new(&[SUBNET_ZONES], check);

const SUBNET_ZONES: Rule = Rule::error(
    "subnet_zones",
    "two subnets of one zone where each has to be of another, or subnets of one zone where two are needed",
)
.because(
    "A load balancer, an endpoint or an attachment takes one subnet of each zone. What has to outlive a zone takes subnets of two.",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html",
);

/// The type, the path of the subnets, `each` or `two`, the page.
static TABLE: LazyLock<Vec<[&str; 4]>> =
    LazyLock::new(|| rows(include_str!("../../facts/zones.tsv")));

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, [_, path, kind, _]) in context.with_rows(&TABLE) {
        examine(context, at, resource, path, *kind == "two", report);
    }
}

/// A subnet of the app, where it is named, and its zone.
struct Subnet<'t> {
    named: &'t Node,
    resource: &'t Resource,
    zone: Option<&'t Node>,
}

fn examine<'t>(
    context: &Context<'t>,
    at: usize,
    resource: &'t Resource,
    path: &str,
    needs_two: bool,
    report: &mut Report,
) {
    let mut subnets: Vec<Subnet<'t>> = Vec::new();
    let mut is_sure = true;
    for named in all(resource, path) {
        match target(context, context.home(at), named, "AWS::EC2::Subnet") {
            Some(resource) => subnets.push(Subnet {
                named,
                resource,
                zone: zone(resource),
            }),
            None => is_sure = false,
        }
    }
    if needs_two {
        // in an outpost or a local zone there is one
        is_sure &= subnets.iter().all(|subnet| is_of_a_region(subnet));
        is_sure &= one(resource, "OutpostConfig").is_none();
        let Some((first, others)) = subnets.split_first().filter(|_| is_sure) else {
            return;
        };
        if others
            .iter()
            .all(|other| same(first, other) == Verdict::Yes)
        {
            let message = match others.len() {
                0 => format!(
                    "`{}` is one subnet, and those of two zones are needed",
                    first.resource.name
                ),
                _ => "these subnets are of one zone, and those of two are needed".to_owned(),
            };
            report.add(
                at,
                noted(SUBNET_ZONES.at(first.named.position, message), first),
            );
        }
        return;
    }
    for (index, subnet) in subnets.iter().enumerate() {
        // what is named twice is another rule's
        let mut before = subnets[..index].iter();
        let other = before.find(|other| {
            !std::ptr::eq(other.resource, subnet.resource) && same(other, subnet) == Verdict::Yes
        });
        let Some(other) = other else { continue };
        let message = format!(
            "subnet `{}` is of the same zone as `{}`, where one of each is taken",
            subnet.resource.name, other.resource.name
        );
        report.add(
            at,
            noted(SUBNET_ZONES.at(subnet.named.position, message), subnet),
        );
    }
}

fn noted(found: crate::Diagnostic, subnet: &Subnet<'_>) -> crate::Diagnostic {
    match subnet.zone {
        Some(zone) => found.note(
            zone.position,
            format!("the zone of `{}`", subnet.resource.name),
        ),
        None => found,
    }
}

fn zone(subnet: &Resource) -> Option<&Node> {
    one(subnet, "AvailabilityZone").or_else(|| one(subnet, "AvailabilityZoneId"))
}

/// Whether a subnet is in none of the places that are apart from a region's zones: `us-west-2-lax-1a`.
fn is_of_a_region(subnet: &Subnet<'_>) -> bool {
    let is_apart = |zone: &str| {
        let region = zone.get(..zone.len().saturating_sub(1));
        region.is_some_and(|region| !crate::regions().any(|known| known == region))
    };
    one(subnet.resource, "OutpostArn").is_none()
        && !subnet.zone.and_then(text).is_some_and(is_apart)
}

fn same(one: &Subnet<'_>, other: &Subnet<'_>) -> Verdict {
    if std::ptr::eq(one.resource, other.resource) {
        return Verdict::Yes;
    }
    if !may_meet(one.resource, other.resource) {
        return Verdict::Unknown;
    }
    match (one.zone, other.zone) {
        (Some(one), Some(other)) if is_equal(one, other) == Verdict::Yes => Verdict::Yes,
        _ => Verdict::Unknown,
    }
}
