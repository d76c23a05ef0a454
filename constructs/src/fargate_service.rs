//! Services of ECS on Fargate.

use std::time::Duration;

use infrastruct::{Construct, Properties, Resource, aws, construct, properties, sub};

use crate::capacity::{IntoCapacity, Scaling};
use crate::cluster::Cluster;
use crate::fargate_task::{CONTAINER, FargateTask};
use crate::network::Network;
use crate::piece::piece;
use crate::security_group::{IntoPeer, SecurityGroup};
use crate::time::minutes;

/// A service of ECS (`AWS::ECS::Service`): so many tasks on Fargate, in the private subnets of a network, started anew when one
/// fails. A deployment whose tasks do not start is rolled back.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Cluster, Cpu, FargateService, FargateTask, Image, Nat, Vpc, mebibytes};
///
/// let stack = stack!(Example {
///     network: Vpc::new(Nat::One),
///     cluster: Cluster::new(),
///     task: FargateTask::new(Image::public("public.ecr.aws/docker/library/nginx:1.29"), Cpu::Quarter, mebibytes(512)),
///     service: FargateService::new(&cluster, &network, &task).count(2..=10),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/fargate_service.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct FargateService {
    /// The service itself.
    #[construct(flatten)]
    pub service: Resource<aws::ecs::Service>,
    /// Who reaches its tasks, and whom they reach.
    pub security_group: SecurityGroup,
    /// What makes the number of tasks follow what they use.
    pub scaling: Option<Scaling>,
    #[construct(skip)]
    cluster: Cluster,
    #[construct(skip)]
    task: FargateTask,
}

piece!(FargateService => service: aws::ecs::Service);

/// How long a task that a load balancer sends to may take to begin to answer.
const GRACE: Duration = minutes(1);

impl FargateService {
    /// One task in a cluster and a network.
    #[track_caller]
    pub fn new(cluster: &Cluster, network: &(impl Network + ?Sized), task: &FargateTask) -> Self {
        let security_group = SecurityGroup::new(network, "tasks of ECS");
        let service = construct!(
            #[depends_on(task.role.policy, task.execution_role.policy)]
            aws::ecs::Service {
                cluster: cluster.cluster,
                task_definition: task.task_definition_arn(),
                launch_type: "FARGATE",
                desired_count: 1,
                network_configuration: NetworkConfiguration {
                    awsvpc_configuration: AwsVpcConfiguration {
                        assign_public_ip: "DISABLED",
                        subnets: network.private_subnets(),
                        security_groups: [security_group.group_id()],
                    },
                },
                deployment_configuration: DeploymentConfiguration {
                    deployment_circuit_breaker: DeploymentCircuitBreaker {
                        enable: true,
                        rollback: true
                    },
                },
            }
        );
        let service = Self {
            // tasks that reach nothing do not start
            service: service.depends_on(&network.routes()),
            security_group,
            scaling: None,
            cluster: cluster.clone(),
            task: task.clone(),
        };
        service.blame_caller()
    }

    #[track_caller]
    fn set(self, properties: Properties<aws::ecs::Service>) -> Self {
        self.service.apply(&properties.blame_caller());
        self
    }

    /// How many tasks there are, or from how many to how many (`2..=10`), as they use their processors.
    #[doc(alias = "desired_count")]
    #[track_caller]
    pub fn count(mut self, tasks: impl IntoCapacity) -> Self {
        let tasks = tasks.into_capacity();
        let name = sub!(
            "service/{}/{}",
            self.cluster.cluster_name(),
            self.service.name()
        );
        self.scaling = Scaling::of(
            tasks,
            "ecs",
            &name,
            "ecs:service:DesiredCount",
            "ECSServiceAverageCPUUtilization",
        )
        .blame_caller();
        self.set(properties!(aws::ecs::Service {
            desired_count: tasks.least
        }))
    }

    /// Lets somebody reach a port of its tasks.
    #[track_caller]
    pub fn open(self, port: u16, peer: impl IntoPeer) -> Self {
        self.security_group.let_in(port, peer.into_peer());
        self
    }

    /// A target group sends to a port of its tasks, on behalf of the members of another security group.
    #[track_caller]
    pub(crate) fn receive(
        &self,
        port: u16,
        from: &SecurityGroup,
        group: Resource<aws::elasticloadbalancingv2::TargetGroup>,
        listener: Resource<aws::elasticloadbalancingv2::Listener>,
    ) {
        self.task.listen(port);
        self.security_group.let_in(port, from.into());
        let properties = properties!(
            #[depends_on(listener)]
            aws::ecs::Service {
                load_balancers: [LoadBalancer {
                    container_name: CONTAINER,
                    container_port: port,
                    target_group_arn: group.target_group_arn(),
                }],
                health_check_grace_period_seconds: GRACE,
            }
        );
        self.service.extend(&properties.blame_caller());
    }
}
