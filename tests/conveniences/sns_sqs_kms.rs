//! A queue with a key of its own that is subscribed to a topic
//!
//! ```ts
//! const topic = new sns.Topic(this, 'T');
//! const key = new kms.Key(this, 'K');
//! const queue = new sqs.Queue(this, 'Q', { encryptionMasterKey: key });
//! topic.addSubscription(new subscriptions.SqsSubscription(queue));
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Key, Queue, Subscription, Topic};

#[derive(Construct)]
pub(crate) struct Example {
    topic: Topic,
    key: Key,
    queue: Queue,
    subscription: Subscription,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        topic: Topic::new(),
        key: Key::new(),
        queue: Queue::new().encrypted_with(&key),
        subscription: Subscription::queue(&topic, &queue),
    })
}
