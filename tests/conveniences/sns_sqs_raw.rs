//! A subscription that hands messages on as they are, and keeps those it cannot deliver
//!
//! ```ts
//! const topic = new sns.Topic(this, 'T');
//! const queue = new sqs.Queue(this, 'Q');
//! const dlq = new sqs.Queue(this, 'Dlq');
//! topic.addSubscription(
//!   new subscriptions.SqsSubscription(queue, {
//!     rawMessageDelivery: true,
//!     deadLetterQueue: dlq,
//!     filterPolicy: {
//!       dataset: sns.SubscriptionFilter.stringFilter({ allowlist: ['orders'] }),
//!     },
//!   }),
//! );
//! ```

use infrastruct::{Construct, construct, json};
use infrastruct_constructs::{Queue, Subscription, Topic};

#[derive(Construct)]
pub(crate) struct Example {
    topic: Topic,
    queue: Queue,
    lost: Queue,
    subscription: Subscription,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        topic: Topic::new(),
        queue: Queue::new(),
        lost: Queue::new(),
        subscription: Subscription::queue(&topic, &queue)
            .raw()
            .dead_letters(&lost)
            .filter(json!({ "dataset": ["orders"] })),
    })
}
