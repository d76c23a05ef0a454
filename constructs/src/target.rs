//! What events may set off.

use infrastruct::{Resource, Text, Value, aws};

use crate::grant::Grant;

/// Something that a service sets off: a function, a queue, a topic, a state machine.
///
/// A service reaches it with a role, or because the target itself lets it in.
pub trait Target {
    /// Its ARN.
    fn target_arn(&self) -> Value<Text>;

    /// What a role has to be granted to set it off.
    fn invocation(&self) -> Grant;

    /// Lets a service in that acts for a source, such as `events.amazonaws.com` for the ARN of a rule.
    fn admit(&self, service: &'static str, source: Value<Text>) -> Admission;
}

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
