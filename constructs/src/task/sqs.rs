//! Queues.

use infrastruct::{Any, IntoValue, Text, Value};

use super::{Callback, Task};
use crate::existing::ExistingQueue;
use crate::grant::Grant;
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
pub fn send(queue: &impl TakesMessages, message: impl IntoValue<Any>) -> Task<Callback> {
    Task::new("sqs:sendMessage", [queue.permission()])
        .with("QueueUrl", queue.address())
        .with("MessageBody", message)
}

/// A queue, declared here or elsewhere.
#[diagnostic::on_unimplemented(
    message = "`{Self}` takes no messages",
    label = "neither a `Queue` nor an `ExistingQueue`"
)]
pub trait TakesMessages {
    /// Its URL.
    fn address(&self) -> Value<Text>;

    /// The permission to send a message to that URL.
    fn permission(&self) -> Grant;
}

impl<O: Order> TakesMessages for Queue<O> {
    fn address(&self) -> Value<Text> {
        self.queue_url().text()
    }

    fn permission(&self) -> Grant {
        self.put()
    }
}

impl TakesMessages for ExistingQueue {
    fn address(&self) -> Value<Text> {
        self.url()
    }

    fn permission(&self) -> Grant {
        Grant::to(["sqs:SendMessage"]).on(self.arn())
    }
}
