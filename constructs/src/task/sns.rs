//! Topics.

use infrastruct::{Any, IntoValue};

use super::{Callback, Task};
use crate::order::Order;
use crate::topic::Topic;

/// Publishes a message, a text or JSON. A topic that keeps the order takes a group, too: `.with("MessageGroupId", "jobs")`.
///
/// Granted: `sns:Publish` on the topic, and what its key takes.
///
/// ```
/// use infrastruct_constructs::{StateMachine, Topic, states, task::{path, sns}};
///
/// let hub = Topic::new();
/// let machine = StateMachine::new(states!(
///     tell: Task { call: sns::publish(&hub, path("$.dataset")), end: true },
/// ));
/// ```
pub fn publish<O: Order>(topic: &Topic<O>, message: impl IntoValue<Any>) -> Task<Callback> {
    Task::new("sns:publish", [topic.publish()])
        .with("TopicArn", topic.topic_arn())
        .with("Message", message)
}
