//! A queue that is subscribed to a topic
//!
//! ```ts
//! const topic = new sns.Topic(this, 'T');
//! const queue = new sqs.Queue(this, 'Q');
//! topic.addSubscription(new subscriptions.SqsSubscription(queue));
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Queue, Subscription, Topic};

#[derive(Construct)]
pub(crate) struct Example {
    topic: Topic,
    queue: Queue,
    subscription: Subscription,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        topic: Topic::new(),
        queue: Queue::new(),
        subscription: Subscription::queue(&topic, &queue),
    })
}
