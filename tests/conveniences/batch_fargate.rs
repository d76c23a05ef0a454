//! Jobs on Fargate
//!
//! ```ts
//! const vpc = new ec2.Vpc(this, 'V', { maxAzs: 2, natGateways: 1 });
//! const environment = new batch.FargateComputeEnvironment(this, 'E', { vpc });
//! new batch.JobQueue(this, 'Q', {
//!   computeEnvironments: [{ computeEnvironment: environment, order: 1 }],
//! });
//! new batch.EcsJobDefinition(this, 'J', {
//!   container: new batch.EcsFargateContainerDefinition(this, 'C', {
//!     image: ecs.ContainerImage.fromRegistry('public.ecr.aws/docker/library/busybox:1.37'),
//!     cpu: 1,
//!     memory: Size.gibibytes(2),
//!   }),
//! });
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{BatchJob, BatchQueue, Cpu, Image, Nat, Vpc, gibibytes};

#[derive(Construct)]
pub(crate) struct Example {
    network: Vpc,
    queue: BatchQueue,
    job: BatchJob,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        network: Vpc::new(Nat::One),
        queue: BatchQueue::fargate(&network),
        job: BatchJob::new(
            Image::public("public.ecr.aws/docker/library/busybox:1.37"),
            Cpu::One,
            gibibytes(2)
        ),
    })
}
