//! Tasks of ECS on Fargate.

use infrastruct::json;

use super::{Callback, Task, events_of};
use crate::cluster::Cluster;
use crate::fargate_task::FargateTask;
use crate::grant::Grant;
use crate::network::Network;

/// Runs a task in the private subnets of a network, and waits for its end. What its container, which is called `main`, is handed
/// is added by `.with("Overrides", json!({ "ContainerOverrides": [{ "Name": "main", … }] }))`.
///
/// Granted: `ecs:RunTask` on the task in the cluster, `ecs:StopTask` and `ecs:DescribeTasks` on the cluster's tasks, `iam:PassRole` of
/// the task's roles to ECS, and the rule `StepFunctionsGetEventsForECSTaskRule`.
///
/// ```
/// use infrastruct_constructs::{Cluster, Cpu, FargateTask, Image, Nat, StateMachine, Vpc, gibibytes, states, task::ecs};
///
/// let (network, cluster) = (Vpc::new(Nat::One), Cluster::new());
/// let report = FargateTask::new(Image::public("public.ecr.aws/docker/library/busybox:1.37"), Cpu::Half, gibibytes(1));
/// let machine = StateMachine::new(states!(
///     report: Task { call: ecs::run(&cluster, &report, &network), end: true },
/// ));
/// ```
pub fn run(cluster: &Cluster, task: &FargateTask, network: &(impl Network + ?Sized)) -> Task {
    let grants = [
        task.run(cluster),
        events_of("StepFunctionsGetEventsForECSTaskRule"),
    ];
    on_fargate("ecs:runTask.sync", grants, cluster, task, network)
}

/// Starts a task, and goes on, or waits until the task comes back with its token.
///
/// Granted: `ecs:RunTask` on the task in the cluster, and `iam:PassRole` of the task's roles to ECS.
pub fn start(
    cluster: &Cluster,
    task: &FargateTask,
    network: &(impl Network + ?Sized),
) -> Task<Callback> {
    on_fargate("ecs:runTask", [task.start(cluster)], cluster, task, network)
}

fn on_fargate<C, const N: usize>(
    integration: &'static str,
    grants: [Grant; N],
    cluster: &Cluster,
    task: &FargateTask,
    network: &(impl Network + ?Sized),
) -> Task<C> {
    let subnets = network.private_subnets();
    let configuration = json!({
        "AwsvpcConfiguration": { "AssignPublicIp": "DISABLED", "Subnets": subnets },
    });
    Task::new(integration, grants)
        .with("Cluster", cluster.arn())
        .with("TaskDefinition", task.task_definition_arn())
        .with("LaunchType", "FARGATE")
        .with("NetworkConfiguration", configuration)
}
