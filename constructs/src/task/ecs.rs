//! Tasks of ECS on Fargate.

use infrastruct::{Any, IntoValue, Ref, Text, Value, aws, json};

use super::{Callback, Task, events_of, pass_role};
use crate::grant::Grant;

/// Runs a task on Fargate in subnets, and waits for its end. Its roles, that of its containers and the one that starts them,
/// are handed on to it. What it is handed is added by `.with("Overrides", json!({ … }))`.
///
/// Granted: `ecs:RunTask` on the definition, `ecs:StopTask` and `ecs:DescribeTasks` on every task, since the task has no name
/// before, `iam:PassRole` of the roles to ECS, and the rule `StepFunctionsGetEventsForECSTaskRule`.
///
/// ```
/// use infrastruct::{Ref, Value, Text, aws};
/// use infrastruct_constructs::{Definition, Role, states, task::ecs};
///
/// fn nightly(
///     cluster: Ref<aws::ecs::Cluster>,
///     definition: Ref<aws::ecs::TaskDefinition>,
///     roles: [&Role; 2],
///     subnets: [Value<Text>; 2],
/// ) -> Definition {
///     states!(enrich: Task { call: ecs::run(cluster, definition, roles.map(|role| role.arn()), subnets), end: true })
/// }
/// ```
pub fn run<R: IntoValue<Any>, S: IntoValue<Text>>(
    cluster: impl Into<Ref<aws::ecs::Cluster>>,
    definition: impl Into<Ref<aws::ecs::TaskDefinition>>,
    roles: impl IntoIterator<Item = R>,
    subnets: impl IntoIterator<Item = S>,
) -> Task {
    let (cluster, definition) = (cluster.into(), definition.into());
    let task = on_fargate("ecs:runTask.sync", cluster, definition, roles, subnets);
    task.needs(Grant::to(["ecs:StopTask", "ecs:DescribeTasks"]).on("*"))
        .needs(events_of("StepFunctionsGetEventsForECSTaskRule"))
}

/// Starts a task on Fargate, and goes on, or waits until the task comes back with its token.
///
/// Granted: `ecs:RunTask` on the definition, and `iam:PassRole` of the roles to ECS.
pub fn start<R: IntoValue<Any>, S: IntoValue<Text>>(
    cluster: impl Into<Ref<aws::ecs::Cluster>>,
    definition: impl Into<Ref<aws::ecs::TaskDefinition>>,
    roles: impl IntoIterator<Item = R>,
    subnets: impl IntoIterator<Item = S>,
) -> Task<Callback> {
    let (cluster, definition) = (cluster.into(), definition.into());
    on_fargate("ecs:runTask", cluster, definition, roles, subnets)
}

fn on_fargate<C, R: IntoValue<Any>, S: IntoValue<Text>>(
    integration: &'static str,
    cluster: Ref<aws::ecs::Cluster>,
    definition: Ref<aws::ecs::TaskDefinition>,
    roles: impl IntoIterator<Item = R>,
    subnets: impl IntoIterator<Item = S>,
) -> Task<C> {
    let run = Grant::to(["ecs:RunTask"]).on(definition.task_definition_arn());
    let roles = roles
        .into_iter()
        .map(|role| pass_role(role, "ecs-tasks.amazonaws.com"));
    let subnets: Vec<Value<Text>> = subnets.into_iter().map(S::into_value).collect();
    Task::new(integration, std::iter::once(run).chain(roles))
        .with("Cluster", cluster.arn())
        .with("TaskDefinition", definition.task_definition_arn())
        .with("LaunchType", "FARGATE")
        .with(
            "NetworkConfiguration",
            json!({ "AwsvpcConfiguration": { "Subnets": subnets } }),
        )
}
