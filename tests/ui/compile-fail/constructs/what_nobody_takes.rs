#![deny(unused_must_use)]

use infrastruct_constructs::{
    Bucket, BucketEvent, DeadLetterQueue, Grant, Notification, ObjectCreated, Queue, Statement,
};

fn main() {
    let (queue, lake) = (Queue::new(), Bucket::new());
    DeadLetterQueue::after(3);
    queue.consume();
    Grant::to(["sqs:SendMessage"]).on(queue.arn());
    Statement::allow(["sqs:SendMessage"]).by_anybody();
    Notification::of(&lake, BucketEvent::OBJECT_CREATED);
    ObjectCreated::of(&lake);
}
