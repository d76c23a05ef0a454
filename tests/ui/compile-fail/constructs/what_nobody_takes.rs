#![deny(unused_must_use)]

use infrastruct_constructs::{
    Alarm, Bucket, BucketEvent, Code, DeadLetterQueue, Function, Grant, Notification, ObjectCreated,
    Queue, Runtime, Statement, minutes,
};

fn main() {
    let (queue, lake) = (Queue::new(), Bucket::new());
    let code = Code::inline("def handler(event, context): pass");
    let worker = Function::new(Runtime::PYTHON_3_13, "index.handler", code);
    Alarm::new(worker.errors());
    worker.timeout(minutes(1));
    Queue::new();
    DeadLetterQueue::after(3);
    queue.consume();
    Grant::to(["sqs:SendMessage"]).on(queue.arn());
    Statement::allow(["sqs:SendMessage"]).by_anybody();
    Notification::of(&lake, BucketEvent::OBJECT_CREATED);
    ObjectCreated::of(&lake);
}
