//! Topics.

use infrastruct::{Any, IntoValue, Text, Value};

use super::{Callback, Task};
use crate::existing::ExistingTopic;
use crate::grant::Grant;
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
pub fn publish(topic: &impl Publishes, message: impl IntoValue<Any>) -> Task<Callback> {
    Task::new("sns:publish", [topic.permission()])
        .with("TopicArn", topic.address())
        .with("Message", message)
}

/// A topic, declared here or elsewhere.
#[diagnostic::on_unimplemented(
    message = "nothing can be published to `{Self}`",
    label = "neither a `Topic` nor an `ExistingTopic`"
)]
pub trait Publishes {
    /// Its ARN.
    fn address(&self) -> Value<Text>;

    /// The permission to publish to it.
    fn permission(&self) -> Grant;
}

impl<O: Order> Publishes for Topic<O> {
    fn address(&self) -> Value<Text> {
        self.topic_arn().text()
    }

    fn permission(&self) -> Grant {
        self.publish()
    }
}

impl Publishes for ExistingTopic {
    fn address(&self) -> Value<Text> {
        self.arn().text()
    }

    fn permission(&self) -> Grant {
        self.publish()
    }
}
