//! A queue that hears of what arrives in a bucket
//!
//! ```ts
//! const bucket = new s3.Bucket(this, 'B');
//! const queue = new sqs.Queue(this, 'Q');
//! bucket.addEventNotification(s3.EventType.OBJECT_CREATED, new s3n.SqsDestination(queue));
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Bucket, BucketEvent, Notification, Queue};

#[derive(Construct)]
pub(crate) struct Example {
    bucket: Bucket,
    queue: Queue,
    told: Notification,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        bucket: Bucket::new().name_prefix("incoming"),
        queue: Queue::new(),
        told: Notification::of(&bucket, BucketEvent::OBJECT_CREATED).to_queue(&queue),
    })
}
