use infrastruct::pseudo;
use infrastruct_constructs::{
    Attribute, Cluster, Cpu, FargateService, FargateTask, Image, Nat, Queue, Rule, Schedule,
    SecurityGroup, StateMachine, Table, Topic, Vpc, every, gibibytes, states,
    task::lambda,
};

fn main() {
    let (queue, topic, network, cluster) =
        (Queue::new(), Topic::new(), Vpc::new(Nat::One), Cluster::new());
    let _ = Rule::schedule("rate(5 minutes)");
    let _ = Schedule::new("cron(0 8 * * ? *)", &queue);
    let image = Image::public("public.ecr.aws/docker/library/nginx:1.29");
    let task = FargateTask::new(image, Cpu::One, gibibytes(2));
    let _ = FargateService::new(&cluster, &network, &task).count(2..10);
    let _ = SecurityGroup::new(&network, "database").open(5432, "10.0.0.0/8");
    let _ = Table::new(Attribute::text("id")).index("by_team", "team");
    let _ = Table::new(Attribute::text(pseudo::region()));
    let _ = topic.subscribers([111122223333_u64]);
    let _ = lambda::invoke(&queue, "now");
    let copy = "copy";
    let _ = Queue::new().visibility_timeout(30).retention("14 days");
    let _ = every(5);
    let _ = StateMachine::new(states!(
        each: Map { item_processor: copy, end: true },
    ));
}
