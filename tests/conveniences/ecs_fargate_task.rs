//! A task on Fargate
//!
//! ```ts
//! const vpc = new ec2.Vpc(this, 'V', { maxAzs: 2, natGateways: 1 });
//! new ecs.Cluster(this, 'C', { vpc });
//! const task = new ecs.FargateTaskDefinition(this, 'T');
//! task.addContainer('C', {
//!   image: ecs.ContainerImage.fromRegistry('public.ecr.aws/docker/library/nginx:1.29'),
//!   logging: ecs.LogDrivers.awsLogs({ streamPrefix: 'c' }),
//! });
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Cluster, Cpu, FargateTask, Image, Nat, Vpc, mebibytes};

#[derive(Construct)]
pub(crate) struct Example {
    network: Vpc,
    cluster: Cluster,
    task: FargateTask,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        network: Vpc::new(Nat::One),
        cluster: Cluster::new(),
        task: FargateTask::new(
            Image::public("public.ecr.aws/docker/library/nginx:1.29"),
            Cpu::Quarter,
            mebibytes(512)
        ),
    })
}
