//! A queue and its dead letters
//!
//! ```ts
//! const dlq = new sqs.Queue(this, 'Dlq', {
//!   retentionPeriod: Duration.days(14),
//! });
//! new sqs.Queue(this, 'Q', {
//!   deadLetterQueue: { queue: dlq, maxReceiveCount: 3 },
//! });
//! ```

use infrastruct_constructs::{DeadLetterQueue, Queue};

pub(crate) fn example() -> Queue {
    Queue::new().dead_letters(DeadLetterQueue::after(3))
}
