use infrastruct_constructs::{
    BatchJob, BatchQueue, Cluster, Cpu, FargateService, FargateTask, Image, LoadBalancer, Nat,
    SecurityGroup, Vpc, gibibytes,
};

fn main() {
    let (network, cluster) = (Vpc::new(Nat::One), Cluster::new());
    let image = || Image::public("public.ecr.aws/docker/library/busybox:1.37");
    let _ = Vpc::new();
    let _ = SecurityGroup::new(&network);
    let _ = BatchQueue::fargate();
    let _ = BatchJob::new(image(), Cpu::One);
    let _ = FargateTask::new(Cpu::One, gibibytes(2));
    let task = FargateTask::new(image(), Cpu::One, gibibytes(2));
    let _ = FargateService::new(&cluster, &network);
    let service = FargateService::new(&cluster, &network, &task);
    let _ = LoadBalancer::new(&network, &service);
}
