use infrastruct::json;
use infrastruct_constructs::{
    Alarm, BatchJob, Bucket, Code, Cpu, Crawler, DeliveryStream, FargateTask,
    Function, GlueDatabase, GlueJob, GlueTable, Grant, Image, Index, Notification, Peer, Queue, Runtime,
    SecurityGroup, StateMachine, Table, WorkGroup, minutes, task::sdk,
};

fn main() {
    let (lake, queue, database) = (Bucket::new(), Queue::new(), GlueDatabase::new("shop"));
    let code = || Code::inline("def handler(event, context): pass");
    let _ = Function::new("python3.13", "index.handler", code());
    let _ = Function::new(Runtime::PYTHON_3_13, "index.handler", "def handler(event, context): pass");
    let _ = Function::new(Runtime::PYTHON_3_13, "index.handler", Code::asset("functions/worker"));
    let worker = Function::new(Runtime::PYTHON_3_13, "index.handler", code());
    let _ = worker.clone().memory(512).storage("1 GB");
    let _ = worker.clone().grants([queue.arn()]);
    let _ = worker.within("vpc-0123456789abcdef0");
    let _ = Grant::to(["sqs:SendMessage"]).on(&queue);
    let _ = sdk::call("sqs:sendMessage").on(&queue);
    let _ = queue.dead_letters(Queue::new()).largest_message(262_144);
    let _ = Queue::new().encrypted_with("alias/data");
    let _ = Alarm::new("Errors").above(0);
    let _ = Table::new("id").sort("at").index("by_day", Index::by("day").sort("at"));
    let _ = Notification::of(&lake, "s3:ObjectCreated:*");
    let _ = FargateTask::new("nginx", 256, 512);
    let _ = BatchJob::new(Image::public("public.ecr.aws/docker/library/busybox:1.37"), Cpu::One, 2048);
    let _ = GlueTable::json(&database, "orders", "s3://lake/orders/", ["id"]);
    let _ = GlueJob::python("s3://lake/job.py");
    let _ = GlueJob::spark("s3://lake/job.py");
    let _ = Crawler::new(&database, "s3://lake/orders/").and("s3://lake/clicks/");
    let _ = WorkGroup::new("analysts", "s3://lake/results/").scan_limit(10);
    let _ = DeliveryStream::new(&lake).buffer(64, minutes(5));
    let _ = StateMachine::new(json!({ "StartAt": "only" }));
    let _ = SecurityGroup::new("vpc-0123456789abcdef0", "database").open("5432", Peer::anybody());
}
