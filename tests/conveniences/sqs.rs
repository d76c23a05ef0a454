//! A queue
//!
//! ```ts
//! new sqs.Queue(this, 'Q');
//! ```

use infrastruct_constructs::Queue;

pub(crate) fn example() -> Queue {
    Queue::new()
}
