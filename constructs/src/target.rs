//! What events may set off.

use infrastruct::{Resource, Text, Value, aws};

use crate::existing::{ExistingQueue, ExistingTopic};
use crate::grant::Grant;
use crate::queue::Queue;
use crate::topic::Topic;

/// Something that a service sets off: a function, a queue, a topic, a state machine.
///
/// A service reaches it with a role, or because the target itself lets it in.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be set off",
    label = "not a target of events",
    note = "a function, a queue, a topic or a state machine can, given by reference: `&function`"
)]
pub trait Target {
    /// Its ARN.
    fn target_arn(&self) -> Value<Text>;

    /// What a role has to be granted to set it off.
    fn invocation(&self) -> Grant;

    /// Lets a service in that acts for a source, such as `events.amazonaws.com` for the ARN of a rule: with a role, unless it has a
    /// policy of its own.
    #[track_caller]
    fn admit(&self, service: &'static str, source: Value<Text>) -> Admission {
        let _ = (service, source);
        Admission::Role
    }
}

/// Something that keeps what could not be processed: a queue or a topic in no certain order, which is what Lambda takes.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot keep what a function failed at",
    label = "neither a standard queue nor a standard topic"
)]
pub trait FailureTarget: Target {}

impl FailureTarget for Queue {}
impl FailureTarget for Topic {}
impl FailureTarget for ExistingQueue {}
impl FailureTarget for ExistingTopic {}

/// How a service gets to its target.
#[derive(Clone, Debug)]
pub enum Admission {
    /// By a permission of a function, which whoever asked for it declares.
    Permission(Resource<aws::lambda::Permission>),
    /// By the policy of the queue, topic or key, which says so now.
    Policy,
    /// By a role only, which needs [`Target::invocation`].
    Role,
}

impl<T: Target + ?Sized> Target for &T {
    fn target_arn(&self) -> Value<Text> {
        (**self).target_arn()
    }

    fn invocation(&self) -> Grant {
        (**self).invocation()
    }

    fn admit(&self, service: &'static str, source: Value<Text>) -> Admission {
        (**self).admit(service, source)
    }
}
