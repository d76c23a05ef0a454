//! Containers in subnets from which no image can be reached.

use crate::Resource;
use crate::query::context::Context;
use crate::query::sight::{all, named, one, target, text_at};
use crate::rule::{Family, Report, Rule};
use crate::template::value::{Node, Piece, Value};

pub(super) const FAMILY: Family = Family::new(&[UNREACHABLE_IMAGE], check);

const UNREACHABLE_IMAGE: Rule = Rule::advice(
    "unreachable_image",
    "containers in subnets without a way to any registry of images",
)
.because(
    "A task pulls its image through its subnet: by a route to the internet, or by an endpoint of ECR. It does not start without, so a service never becomes stable and its stack fails after hours. Routes may come from elsewhere, so it is advice.",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html",
)
.at_build();

const SERVICE: &str = "AWS::ECS::Service";

/// What runs containers, and the path of its subnets.
const PLACES: [[&str; 2]; 2] = [
    [
        "AWS::Batch::ComputeEnvironment",
        "ComputeResources/Subnets/*",
    ],
    [
        SERVICE,
        "NetworkConfiguration/AwsvpcConfiguration/Subnets/*",
    ],
];

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, [_, path]) in context.with_rows(&PLACES) {
        // on instances it is they who pull, wherever the tasks are
        if resource.type_name == SERVICE
            && text_at(&resource.properties, "LaunchType") != Some("FARGATE")
        {
            continue;
        }
        let subnets = all(resource, path);
        let Some(first) = subnets.first() else {
            continue;
        };
        let is_shut = |named: &&Node| {
            target(context, context.home(at), named, "AWS::EC2::Subnet")
                .is_some_and(|subnet| is_shut(context, subnet))
        };
        if subnets.iter().all(is_shut) {
            let message =
                "no image can be pulled here: these subnets reach neither the internet nor ECR";
            let help = "give them a route by a NAT gateway, or their VPC endpoints of `ecr.api`, `ecr.dkr` and S3";
            report.add(
                at,
                UNREACHABLE_IMAGE
                    .at(first.position, message.to_owned())
                    .with_help(help.to_owned()),
            );
        }
    }
}

/// Whether a subnet has a table without any route, in a VPC without an endpoint of ECR.
fn is_shut(context: &Context<'_>, subnet: &Resource) -> bool {
    let same =
        |one: Option<&Resource>, other: &Resource| one.is_some_and(|one| std::ptr::eq(one, other));
    let associated = context
        .of_type("AWS::EC2::SubnetRouteTableAssociation")
        .find(|(at, each)| {
            same(
                named(context, *at, each, "SubnetId", "AWS::EC2::Subnet"),
                subnet,
            )
        });
    // without one its VPC's main table holds, which is not in the template
    let Some(table) = associated
        .and_then(|(at, each)| named(context, at, each, "RouteTableId", "AWS::EC2::RouteTable"))
    else {
        return false;
    };
    let is_open = |(at, route): (usize, &Resource)| {
        let own = named(context, at, route, "RouteTableId", "AWS::EC2::RouteTable");
        own.is_none() || same(own, table)
    };
    let mut propagated = context.of_type("AWS::EC2::VPNGatewayRoutePropagation");
    if context.of_type("AWS::EC2::Route").any(is_open) || propagated.next().is_some() {
        return false;
    }
    let mut endpoints = context.of_type("AWS::EC2::VPCEndpoint");
    !endpoints.any(|(_, endpoint)| {
        one(endpoint, "ServiceName").is_none_or(|name| may_name(name, ".ecr."))
    })
}

/// Whether a text holds another, as far as that is known.
fn may_name(node: &Node, part: &str) -> bool {
    match &node.value {
        Value::Text(text) => text.contains(part),
        Value::Joined(pieces) => pieces.iter().any(|piece| match piece {
            Piece::Literal(text) => text.contains(part),
            Piece::Node(node) => may_name(node, part),
        }),
        Value::Pseudo(_) => false,
        Value::Function(_) => node.parts().into_iter().any(|node| may_name(node, part)),
        _ => true,
    }
}
