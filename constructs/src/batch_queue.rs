//! Queues of Batch.

use infrastruct::{Construct, Resource, aws, construct, properties};

use crate::network::Network;
use crate::piece::piece;
use crate::security_group::SecurityGroup;

/// A queue of Batch (`AWS::Batch::JobQueue`) whose jobs run on Fargate, in the private subnets of a network.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{BatchJob, BatchQueue, Cpu, Image, Nat, Vpc, gibibytes};
///
/// let stack = stack!(Example {
///     network: Vpc::new(Nat::One),
///     queue: BatchQueue::fargate(&network).at_most(64),
///     job: BatchJob::new(Image::public("public.ecr.aws/docker/library/busybox:1.37"), Cpu::One, gibibytes(2)),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/batch_queue.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct BatchQueue {
    /// The queue itself.
    #[construct(flatten)]
    pub queue: Resource<aws::batch::JobQueue>,
    /// Where its jobs run.
    pub environment: Resource<aws::batch::ComputeEnvironment>,
    /// Whom its jobs reach.
    pub security_group: SecurityGroup,
}

piece!(BatchQueue => queue: aws::batch::JobQueue);

impl BatchQueue {
    /// A queue whose jobs run on Fargate, on up to 256 processors at a time.
    #[track_caller]
    pub fn fargate(network: &(impl Network + ?Sized)) -> Self {
        Self::of("FARGATE", network)
    }

    /// A queue whose jobs run on what Fargate has to spare, for less; a job may be stopped and is then tried again as often as
    /// it says.
    #[track_caller]
    pub fn spot(network: &(impl Network + ?Sized)) -> Self {
        Self::of("FARGATE_SPOT", network)
    }

    #[track_caller]
    fn of(kind: &str, network: &(impl Network + ?Sized)) -> Self {
        let security_group = SecurityGroup::new(network, "jobs of Batch");
        let environment = construct!(aws::batch::ComputeEnvironment {
            r#type: "managed",
            replace_compute_environment: false,
            compute_resources: ComputeResources {
                r#type: kind,
                maxv_cpus: 256,
                subnets: network.private_subnets(),
                security_group_ids: [security_group.group_id()],
            },
        });
        let queue = construct!(aws::batch::JobQueue {
            priority: 1,
            compute_environment_order: [ComputeEnvironmentOrder {
                order: 1,
                compute_environment: environment.compute_environment_arn(),
            }],
        });
        Self {
            queue,
            environment,
            security_group,
        }
        .blame_caller()
    }

    /// On how many processors its jobs run at a time at most; 256 otherwise.
    #[track_caller]
    pub fn at_most(self, processors: u32) -> Self {
        let properties = properties!(aws::batch::ComputeEnvironment {
            compute_resources: ComputeResources {
                maxv_cpus: processors
            }
        });
        self.environment.apply(&properties.blame_caller());
        self
    }
}
