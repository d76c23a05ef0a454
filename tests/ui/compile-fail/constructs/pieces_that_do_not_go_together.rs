use infrastruct::json;
use infrastruct_constructs::{
    Bucket, Code, Function, GlueTrigger, Queue, QueueSource, Rule, Runtime, Schedule,
    StartingPosition, StreamSource, Subscription, Topic, every, minutes,
    task::{dynamodb, path, sns, sqs},
};

fn main() {
    let (bucket, queue, topic) = (Bucket::new(), Queue::new(), Topic::new());
    let code = Code::inline("def handler(event, context): pass");
    let worker = Function::new(Runtime::PYTHON_3_13, "index.handler", code);
    let _ = QueueSource::new(&topic, &worker);
    let _ = StreamSource::new(&queue, &worker, StartingPosition::Latest);
    let _ = Rule::schedule(every(minutes(5))).target(&bucket);
    let _ = Schedule::new(every(5), &queue);
    let _ = Subscription::queue(&bucket, &queue);
    let _ = worker.clone().dead_letters(&Queue::fifo());
    let _ = worker.clone().within(&bucket);
    let _ = worker.clone().timeout(60);
    let _ = worker.clone().memory(512);
    let _ = worker.clone().grants([queue.arn()]);
    let _ = GlueTrigger::after(&worker, &worker);
    let _ = sqs::send(&topic, path("$"));
    let _ = sns::publish(&queue, path("$"));
    let _ = dynamodb::get(&bucket, json!({ "id": path("$") }));
}
