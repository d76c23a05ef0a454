//! Queues.

use infrastruct::{Any, IntoValue};

use super::{Callback, Task};
use crate::order::Order;
use crate::queue::Queue;

/// Sends a message, a text or JSON. A queue that keeps the order takes a group, too: `.with("MessageGroupId", "jobs")`.
///
/// Granted: `sqs:SendMessage` on the queue, and what its key takes.
///
/// ```
/// use infrastruct_constructs::{Queue, StateMachine, states, task::{path, sqs}};
///
/// let orders = Queue::new();
/// let machine = StateMachine::new(states!(
///     send: Task { call: sqs::send(&orders, path("$.order")), end: true },
/// ));
/// ```
pub fn send<O: Order>(queue: &Queue<O>, message: impl IntoValue<Any>) -> Task<Callback> {
    Task::new("sqs:sendMessage", [queue.put()])
        .with("QueueUrl", queue.queue_url())
        .with("MessageBody", message)
}
