//! Networks: subnets within their VPC and beside each other, and what of one VPC is used in another.

use super::cidr::Cidr;
use crate::list::List;
use crate::query::context::Context;
use crate::query::sight::{all, may_meet, named, one, text};
use crate::rule::{Family, Report, Rule};
use crate::template::value::{Node, Object, Position, Value};
use crate::{Diagnostic, Resource};

pub(super) const FAMILY: Family = Family::new(&[OUTSIDE_VPC, OVERLAPPING_SUBNETS, TWO_VPCS], check);

const OUTSIDE_VPC: Rule = Rule::error(
    "outside_vpc",
    "a subnet that is not within the addresses of its VPC",
)
.because(
    "A subnet is a part of its VPC's addresses.",
    "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html",
)
.lint(&["E3059"])
.at_build();

const OVERLAPPING_SUBNETS: Rule = Rule::error(
    "overlapping_subnets",
    "subnets of one VPC that share addresses",
)
.because(
    "Each address of a VPC is in one subnet.",
    "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html",
)
.lint(&["E3060"]);

pub(super) const TWO_VPCS: Rule =
    Rule::error("two_vpcs", "parts of two VPCs where those of one belong").because(
        "Subnets, security groups, route tables and target groups work within their own VPC.",
        "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html",
    );

const VPC: &str = "AWS::EC2::VPC";
/// What belongs to one VPC, and says to which.
const OF_A_VPC: &[&str] = &[
    "AWS::EC2::NetworkAcl",
    "AWS::EC2::RouteTable",
    "AWS::EC2::SecurityGroup",
    "AWS::EC2::Subnet",
    "AWS::ElasticLoadBalancingV2::TargetGroup",
];
/// What connects VPCs.
const CONNECTS: &[&str] = &[
    "AWS::EC2::SecurityGroupVpcAssociation",
    "AWS::EC2::VPCPeeringConnection",
];

fn check(context: &Context<'_>, report: &mut Report) {
    blocks(context, report);
    for (at, resource, _) in context.resources() {
        if !CONNECTS.contains(&resource.type_name.as_str()) {
            walk(
                context,
                context.home(at),
                &resource.properties,
                &mut |diagnostic| {
                    report.add(at, diagnostic);
                },
            );
        }
    }
}

/// A subnet's blocks, with the VPC that it is in.
struct Subnet<'t> {
    at: usize,
    resource: &'t Resource,
    vpc: &'t Resource,
    blocks: Vec<(Cidr, &'t Node)>,
}

fn blocks(context: &Context<'_>, report: &mut Report) {
    let subnets = context.resources().filter_map(|(at, resource, _)| {
        let is_subnet = resource.type_name == "AWS::EC2::Subnet";
        Some(Subnet {
            at,
            resource,
            vpc: vpc(context, at, resource).filter(|_| is_subnet)?,
            blocks: known_blocks(resource),
        })
    });
    let subnets: Vec<Subnet<'_>> = subnets.list();
    for (index, subnet) in subnets.iter().enumerate() {
        let around = around(context, subnet);
        for (block, node) in &subnet.blocks {
            let shown = text(node).unwrap_or_default();
            if let Some(around) = &around
                && around.iter().any(|other| other.is_v6() == block.is_v6())
                && !around.iter().any(|other| other.contains(*block))
            {
                let message = format!("`{shown}` is not within VPC `{}`", subnet.vpc.name);
                let mut found = OUTSIDE_VPC.at(node.position, message);
                if let Some(whole) = one(subnet.vpc, "CidrBlock") {
                    let told = format!("the VPC has `{}`", text(whole).unwrap_or_default());
                    found = found.note(whole.position, told);
                }
                report.add(subnet.at, found);
            }
            let mut before = subnets[..index].iter();
            let clash = before.find_map(|other| {
                let is_beside = std::ptr::eq(other.vpc, subnet.vpc)
                    && may_meet(other.resource, subnet.resource);
                let mut blocks = other.blocks.iter().filter(|_| is_beside);
                let (_, at) = blocks.find(|(other, _)| other.overlaps(*block))?;
                Some((other, at))
            });
            if let Some((other, at)) = clash {
                let name = &other.resource.name;
                let message = format!("`{shown}` overlaps with subnet `{name}`");
                let told = format!("it has `{}`", text(at).unwrap_or_default());
                let found = OVERLAPPING_SUBNETS.at(node.position, message);
                report.add(subnet.at, found.note(at.position, told));
            }
        }
    }
}

fn known_blocks(resource: &Resource) -> Vec<(Cidr, &Node)> {
    let nodes = ["CidrBlock", "Ipv6CidrBlock"]
        .into_iter()
        .filter_map(|name| one(resource, name));
    nodes
        .filter_map(|node| Some((Cidr::parse(text(node)?)?, node)))
        .list()
}

/// All blocks of a VPC, if they are known.
fn around(context: &Context<'_>, subnet: &Subnet<'_>) -> Option<Vec<Cidr>> {
    const ASSIGNED: [&str; 5] = [
        "Ipv4IpamPoolId",
        "Ipv6IpamPoolId",
        "Ipv6Pool",
        "AmazonProvidedIpv6CidrBlock",
        "Ipv6CidrBlockNetworkBorderGroup",
    ];
    if !context.is_complete(context.home(subnet.at)) {
        return None;
    }
    let blocks = context.of_type("AWS::EC2::VPCCidrBlock");
    let others = blocks.filter_map(|(at, resource)| {
        let of = vpc(context, at, resource)?;
        std::ptr::eq(of, subnet.vpc).then_some(resource)
    });
    let mut known = Vec::new();
    for resource in std::iter::once(subnet.vpc).chain(others) {
        if ASSIGNED.iter().any(|name| one(resource, name).is_some()) {
            return None;
        }
        for name in ["CidrBlock", "Ipv6CidrBlock"] {
            if let Some(node) = one(resource, name) {
                known.push(Cidr::parse(text(node)?)?);
            }
        }
    }
    Some(known)
}

fn vpc<'t>(context: &Context<'t>, at: usize, resource: &Resource) -> Option<&'t Resource> {
    named(context, at, resource, "VpcId", VPC)
}

/// Looks at each object: what its values refer to is all of one VPC.
fn walk(context: &Context<'_>, stack: usize, node: &Node, tell: &mut impl FnMut(Diagnostic)) {
    if let Value::Object(object) = &node.value
        && let Some(found) = of_two_vpcs(context, stack, object)
    {
        tell(found);
    }
    for part in node.parts() {
        walk(context, stack, part, tell);
    }
}

fn of_two_vpcs(context: &Context<'_>, stack: usize, object: &Object) -> Option<Diagnostic> {
    // the other end of a connection: `SourceSecurityGroupId`, `DestinationSecurityGroupId`, `PeerVpcId`
    let is_far = |name: &str| {
        ["Source", "Destination", "Peer"]
            .iter()
            .any(|far| name.starts_with(far))
    };
    let mut first: Option<(&str, &str)> = None;
    for entry in object.entries.iter().filter(|entry| !is_far(&entry.name)) {
        let items = match &entry.value.value {
            Value::List(items) => items.as_slice(),
            _ => std::slice::from_ref(&entry.value),
        };
        for item in items {
            let Some((name, vpc)) = vpc_of(context, stack, item) else {
                continue;
            };
            match first {
                None => first = Some((name, vpc)),
                Some((other, known)) if known != vpc => {
                    let message =
                        format!("`{name}` is in VPC `{vpc}`, and `{other}` in VPC `{known}`");
                    let position: Position = item.position;
                    return Some(TWO_VPCS.at(position, message));
                }
                Some(_) => {}
            }
        }
    }
    None
}

/// What a value refers to, and the VPC that it belongs to.
pub(super) fn vpc_of<'t>(
    context: &Context<'t>,
    stack: usize,
    node: &Node,
) -> Option<(&'t str, &'t str)> {
    let reference = crate::query::sight::reference(node)?;
    let at = context.target(stack, reference)?;
    let resource = context.at(at);
    if resource.type_name == VPC {
        let is_id = reference.value == crate::ReturnValue::Ref
            || matches!(&reference.value, crate::ReturnValue::Attribute(name) if name == "VpcId");
        return is_id.then_some((resource.name.as_str(), resource.name.as_str()));
    }
    if !OF_A_VPC.contains(&resource.type_name.as_str()) || is_shared(context, resource) {
        return None;
    }
    let vpc = vpc(context, at, resource)?;
    Some((resource.name.as_str(), vpc.name.as_str()))
}

/// Whether a security group is associated with further VPCs.
fn is_shared(context: &Context<'_>, group: &Resource) -> bool {
    context.resources().any(|(_, resource, _)| {
        CONNECTS.contains(&resource.type_name.as_str())
            && all(resource, "GroupId")
                .into_iter()
                .filter_map(crate::query::sight::reference)
                .any(|reference| reference.resource == group.name)
    })
}
