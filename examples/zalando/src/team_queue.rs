//! Signaling, the other side: a team's queue that hears of the datasets it cares for.

use std::time::Duration;

use infrastruct::{Arn, Construct, Value, aws, construct, json};
use infrastruct_constructs::{Queue, Subscription, days, kibibytes};

/// A queue that is subscribed to some datasets of the central topic.
#[derive(Construct)]
pub struct TeamQueue {
    pub queue: Queue,
    subscription: Subscription,
}

impl TeamQueue {
    /// Subscribes to those messages of `topic` whose attribute `dataset` is one of `datasets`, and gives the team so long to
    /// process one.
    pub fn new(topic: Value<Arn<aws::sns::Topic>>, datasets: &[String], longest: Duration) -> Self {
        construct!(Self {
            queue: Queue::new()
                .largest_message(kibibytes(256))
                .retention(days(14))
                .visibility_timeout(longest),
            subscription: Subscription::queue(topic, &queue).filter(json!({ "dataset": datasets })),
        })
    }
}
