//! The house standard for queues.

use infrastruct::{Construct, Json, Value, aws};

/// The longest that there is, in seconds.
pub const TWO_WEEKS: u32 = 1_209_600;

/// A queue for messages of up to 256 KiB.
#[derive(Construct)]
#[resource(aws::sqs::Queue { maximum_message_size: 262_144 })]
pub struct WorkQueue {
    /// How long a message is kept, in seconds from when it was first sent.
    pub message_retention_period: u32,
    /// How long a message is kept from others while one consumer works on it, in seconds.
    pub visibility_timeout: u32,
    /// Where messages go that cannot be processed.
    pub redrive_policy: Option<Value<Json>>,
}
