//! What CloudFormation reports of a stack while it works.

use super::change_set::NESTED;
use super::status::Status;

/// Something that happened to a resource of a stack, or to the stack.
#[derive(Clone, Debug, Default)]
pub(crate) struct Event {
    /// Its ID, unique among the stack's events.
    pub(crate) id: String,
    /// The ARN of the stack.
    pub(crate) stack_id: String,
    /// The name of the stack.
    pub(crate) stack_name: String,
    /// The resource's logical ID; of the stack itself, its name.
    pub(crate) logical_id: String,
    /// The resource's name or ARN, once known.
    pub(crate) physical_id: String,
    /// The resource's type.
    pub(crate) type_name: String,
    /// Where the resource stands.
    pub(crate) status: Status,
    /// Why.
    pub(crate) reason: Option<String>,
    /// When, in seconds since 1970.
    pub(crate) time: i64,
    /// The token of the call that started the operation (`ClientRequestToken`).
    pub(crate) token: Option<String>,
}

impl Event {
    /// Whether it is about the stack itself.
    pub(crate) fn is_of_stack(&self) -> bool {
        self.type_name == NESTED && self.physical_id == self.stack_id
    }

    /// The ARN of the nested stack that it is about, if it is.
    pub(crate) fn nested_stack(&self) -> Option<&str> {
        let is_nested = self.type_name == NESTED && !self.is_of_stack();
        let id = self.physical_id.as_str();
        (is_nested && id.starts_with("arn:")).then_some(id)
    }

    /// Whether an operation on the stack starts with it.
    pub(crate) fn starts_operation(&self) -> bool {
        self.is_of_stack() && self.status.is_start()
    }

    /// Whether the resource failed because another had.
    ///
    /// `Resource creation cancelled` is what every resource reports that was under way when the first one failed.
    pub(crate) fn is_consequence(&self) -> bool {
        let reason = self.reason.as_deref().unwrap_or_default();
        reason.ends_with("cancelled")
            || reason.ends_with("canceled")
            || reason.starts_with("The following resource(s) failed")
            || reason.contains("Rollback requested by user")
    }

    /// The time of day, UTC.
    pub(crate) fn clock(&self) -> String {
        let seconds = self.time.rem_euclid(86_400);
        format!(
            "{:02}:{:02}:{:02}",
            seconds / 3600,
            seconds / 60 % 60,
            seconds % 60
        )
    }
}

/// What CloudFormation's validation says before anything is deployed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Validation {
    /// The resource's logical ID.
    pub(crate) logical_id: String,
    /// The resource's type.
    pub(crate) type_name: String,
    /// Where in the template, such as `/Resources/Inbox/Properties/DelaySeconds`.
    pub(crate) path: Option<String>,
    /// What is wrong.
    pub(crate) message: String,
    /// Whether it stops the deployment.
    pub(crate) fails: bool,
}

#[cfg(test)]
mod tests {
    use super::Event;

    #[test]
    fn cancelled_resources_are_consequences() {
        let event = |reason: &str| Event {
            reason: Some(reason.to_owned()),
            ..Event::default()
        };
        assert!(event("Resource creation cancelled").is_consequence());
        assert!(event("The following resource(s) failed to create: [Dlq].").is_consequence());
        assert!(!event("Queue already exists").is_consequence());
    }

    #[test]
    fn the_time_of_day_is_utc() {
        assert_eq!(
            Event {
                time: 86_400 + 3_661,
                ..Event::default()
            }
            .clock(),
            "01:01:01"
        );
    }
}
