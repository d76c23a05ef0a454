//! The house standard for queues.

use infrastruct::{Construct, Json, Value, aws};

/// A queue that keeps its messages for two weeks, the longest there is.
#[derive(Construct)]
#[resource(aws::sqs::Queue {
    maximum_message_size: 262_144,
    message_retention_period: 1_209_600,
})]
pub struct WorkQueue {
    /// How long a message is kept from others while one consumer works on it, in seconds.
    pub visibility_timeout: u32,
    /// Where messages go that cannot be processed.
    pub redrive_policy: Option<Value<Json>>,
}
