//! Load balancers and target groups: a listener joins those of one VPC.

use super::network::{TWO_VPCS, vpc_of};
use crate::Resource;
use crate::query::context::Context;
use crate::query::sight::{all, one, reference};
use crate::rule::{Family, Report};

pub(super) const FAMILY: Family = Family::new(&[], check);

const LISTENER: &str = "AWS::ElasticLoadBalancingV2::Listener";
const BALANCER: &str = "AWS::ElasticLoadBalancingV2::LoadBalancer";

/// Where a listener or one of its rules names target groups.
const TARGET_GROUPS: [&str; 4] = [
    "DefaultActions/*/TargetGroupArn",
    "DefaultActions/*/ForwardConfig/TargetGroups/*/TargetGroupArn",
    "Actions/*/TargetGroupArn",
    "Actions/*/ForwardConfig/TargetGroups/*/TargetGroupArn",
];

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, _) in context.resources() {
        let stack = context.home(at);
        let Some((balancer, vpc)) =
            balancer(context, stack, resource).and_then(|(stack, balancer)| {
                Some((balancer, vpc_of_balancer(context, stack, balancer)?))
            })
        else {
            continue;
        };
        let groups = TARGET_GROUPS.iter().flat_map(|path| all(resource, path));
        for node in groups {
            if let Some((group, other)) = vpc_of(context, stack, node)
                && other != vpc
            {
                let name = &balancer.name;
                let message = format!(
                    "`{group}` is in VPC `{other}`, and load balancer `{name}` in VPC `{vpc}`"
                );
                let found = TWO_VPCS.at(node.position, message);
                let told = format!("`{name}` is here");
                report.add(at, found.note(balancer.position, told));
            }
        }
    }
}

/// The load balancer of a listener or of a listener's rule, and the stack that it is in.
fn balancer<'t>(
    context: &Context<'t>,
    stack: usize,
    resource: &Resource,
) -> Option<(usize, &'t Resource)> {
    let follow = |stack: usize, resource: &Resource, name: &str, type_name: &str| {
        let at = context.target(stack, reference(one(resource, name)?)?)?;
        let found = context.at(at);
        (found.type_name == type_name).then_some((context.home(at), found))
    };
    match resource.type_name.as_str() {
        LISTENER => follow(stack, resource, "LoadBalancerArn", BALANCER),
        "AWS::ElasticLoadBalancingV2::ListenerRule" => {
            let (stack, listener) = follow(stack, resource, "ListenerArn", LISTENER)?;
            follow(stack, listener, "LoadBalancerArn", BALANCER)
        }
        _ => None,
    }
}

fn vpc_of_balancer<'t>(
    context: &Context<'t>,
    stack: usize,
    balancer: &Resource,
) -> Option<&'t str> {
    for path in ["Subnets/*", "SubnetMappings/*/SubnetId"] {
        for node in all(balancer, path) {
            if let Some((_, vpc)) = vpc_of(context, stack, node) {
                return Some(vpc);
            }
        }
    }
    None
}
