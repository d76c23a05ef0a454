//! Containers of ECS: what a service balances is there, and can be reached.

use crate::Resource;
use crate::list::List;
use crate::query::context::{Context, listed};
use crate::query::sight::{is_known, number, one, target, text, text_at, within};
use crate::rule::{Family, Report, Rule};
use crate::suggest;
use crate::template::value::{Node, Value};

pub(super) const FAMILY: Family = Family::new(
    &[
        CONTAINER_MEMORY,
        HEALTH_CHECK_PORT,
        HOST_PORT,
        MISSING_CONTAINER,
        UNCHECKED_HEALTH,
    ],
    check,
);

const CONTAINER_MEMORY: Rule = Rule::error(
    "container_memory",
    "containers that have more memory together than their task",
)
.because(
    "What containers have is taken from the task's memory.",
    "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
);

const HEALTH_CHECK_PORT: Rule = Rule::error(
    "health_check_port",
    "a health check of one port where the host picks them",
)
.because(
    "The port of a container is the host's choice then, and no fixed port finds it.",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html",
)
.lint(&["E3049"]);

const HOST_PORT: Rule = Rule::error(
    "host_port",
    "a port of the host that differs from the container's, where a task has its own network interface",
)
.because(
    "A task with its own network interface shares no ports with its host.",
    "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html",
)
.lint(&["E3053"]);

const MISSING_CONTAINER: Rule = Rule::error(
    "missing_container",
    "a service that balances a container or port that its task does not have",
)
.because(
    "ECS creates no service whose load balancer has no container or port to reach.",
    "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html",
);

const UNCHECKED_HEALTH: Rule = Rule::error(
    "unchecked_health",
    "a container that waits for another one to be healthy which has no health check",
)
.because(
    "ECS asks the health check of the task definition, and registers no task that waits for none.",
    "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html",
);

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, _) in context.resources() {
        match resource.type_name.as_str() {
            "AWS::ECS::Service" => service(context, at, resource, report),
            "AWS::ECS::TaskDefinition" => {
                host_ports(at, resource, report);
                memory(at, resource, report);
                healths(at, resource, report);
            }
            _ => {}
        }
    }
}

fn items<'n>(node: &'n Node, path: &str) -> &'n [Node] {
    match within(node, path).map(|node| &node.value) {
        Some(Value::List(items)) => items,
        _ => &[],
    }
}

/// Tasks with a network interface of their own have no other ports on the host.
fn host_ports(at: usize, task: &Resource, report: &mut Report) {
    if one(task, "NetworkMode").and_then(text) != Some("awsvpc") {
        return;
    }
    for container in items(&task.properties, "ContainerDefinitions") {
        for mapping in items(container, "PortMappings") {
            let host = within(mapping, "HostPort");
            let inner = within(mapping, "ContainerPort").and_then(number);
            let outer = host.and_then(number);
            if let (Some(node), Some(outer), Some(inner)) = (host, outer, inner)
                && outer != inner
            {
                let message = format!(
                    "in the network mode `awsvpc` the port of the host is the container's, and `{outer}` is not `{inner}`"
                );
                report.add(at, HOST_PORT.at(node.position, message));
            }
        }
    }
}

/// What containers have is the task's.
fn memory(at: usize, task: &Resource, report: &mut Report) {
    let Some(whole) = one(task, "Memory").and_then(number) else {
        return;
    };
    let mut sum = 0;
    for container in items(&task.properties, "ContainerDefinitions") {
        let Some(node) = within(container, "Memory") else {
            continue;
        };
        sum += number(node).unwrap_or_default();
        if sum > whole {
            let message =
                format!("the containers have {sum} MiB up to here, and their task has {whole} MiB");
            report.add(at, CONTAINER_MEMORY.at(node.position, message));
            return;
        }
    }
}

/// A container that is to be healthy has a health check.
fn healths(at: usize, task: &Resource, report: &mut Report) {
    let containers = items(&task.properties, "ContainerDefinitions");
    for container in containers {
        for dependency in items(container, "DependsOn") {
            if text_at(dependency, "Condition") != Some("HEALTHY") {
                continue;
            }
            let name = text_at(dependency, "ContainerName");
            let other = containers
                .iter()
                .find(|other| name.is_some() && text_at(other, "Name") == name);
            let Some(other) = other else { continue };
            let is_open = matches!(&other.value, Value::Object(object) if object.open);
            if let (Some(node), Some(name), false) =
                (within(dependency, "Condition"), name, is_open)
                && within(other, "HealthCheck").is_none()
            {
                let message = format!("container `{name}` has no health check to wait for");
                let found = UNCHECKED_HEALTH.at(node.position, message);
                report.add(at, found.note(other.position, "it is here"));
            }
        }
    }
}

fn service(context: &Context<'_>, at: usize, service: &Resource, report: &mut Report) {
    let task = one(service, "TaskDefinition")
        .and_then(|node| target(context, context.home(at), node, "AWS::ECS::TaskDefinition"));
    let Some(task) = task else { return };
    let Some(definitions) = one(task, "ContainerDefinitions") else {
        return;
    };
    let containers = items(&task.properties, "ContainerDefinitions");
    let names: Option<Vec<&str>> = containers
        .iter()
        .map(|container| text_at(container, "Name"))
        .list_if_all();
    let Some(names) = names.filter(|_| matches!(definitions.value, Value::List(_))) else {
        return;
    };
    for balancer in items(&service.properties, "LoadBalancers") {
        let Some(node) = within(balancer, "ContainerName") else {
            continue;
        };
        let Some(name) = text(node) else { continue };
        let container = containers
            .iter()
            .find(|container| text_at(container, "Name") == Some(name));
        let Some(container) = container else {
            let message = format!("task definition `{}` has no container `{name}`", task.name);
            let help = match suggest(name, names.iter().copied()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("it has {}", listed(&names, "and")),
            };
            report.add(
                at,
                MISSING_CONTAINER.at(node.position, message).with_help(help),
            );
            continue;
        };
        port(context, at, balancer, container, report);
    }
}

fn port(context: &Context<'_>, at: usize, balancer: &Node, container: &Node, report: &mut Report) {
    let Some(node) = within(balancer, "ContainerPort") else {
        return;
    };
    let Some(port) = number(node) else { return };
    let mappings = within(container, "PortMappings");
    if mappings.is_some_and(|mappings| !is_known(mappings)) {
        return;
    }
    let mut mappings = items(container, "PortMappings").iter();
    let mapping = mappings.find(|mapping| {
        within(mapping, "ContainerPort").and_then(number) == Some(port)
            || within(mapping, "ContainerPortRange").is_some()
    });
    let Some(mapping) = mapping else {
        let name = text_at(container, "Name").unwrap_or_default();
        let message = format!("container `{name}` has no mapping for port {port}");
        report.add(at, MISSING_CONTAINER.at(node.position, message));
        return;
    };
    // a port that the host picks is only known to a group that checks the port of the traffic
    let is_picked = within(mapping, "HostPort").and_then(number) == Some(0);
    let group = within(balancer, "TargetGroupArn")
        .filter(|_| is_picked)
        .and_then(|node| {
            target(
                context,
                context.home(at),
                node,
                "AWS::ElasticLoadBalancingV2::TargetGroup",
            )
        });
    let checked = group.and_then(|group| Some((group, one(group, "HealthCheckPort")?)));
    if let Some((group, checked)) = checked
        && number(checked).is_some()
    {
        let message = format!(
            "the host picks a port, and the health check of `{}` looks at one",
            group.name
        );
        let found = HEALTH_CHECK_PORT.at(checked.position, message);
        let help = "the port of the health check is to be `traffic-port`";
        report.add(at, found.with_help(help.to_owned()));
    }
}
