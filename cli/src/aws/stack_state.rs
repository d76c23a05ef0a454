//! A stack as CloudFormation describes it.

use std::collections::BTreeMap;
use std::fmt;

/// A stack that is there, or was.
#[derive(Clone, Debug, Default)]
pub struct StackState {
    /// Its ARN: unlike the name, of this one stack only.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub status: Status,
    /// Why it stands there.
    pub status_reason: Option<String>,
    /// The parameters' values; those of `NoEcho` parameters are asterisks.
    pub parameters: BTreeMap<String, String>,
    /// Its outputs.
    pub outputs: Vec<OutputValue>,
    /// Its tags.
    pub tags: BTreeMap<String, String>,
    /// The topics that hear of its events.
    pub notification_arns: Vec<String>,
    /// The alarms that roll its deployments back.
    pub rollback_alarms: Vec<String>,
    /// Whether it is protected from being deleted.
    pub termination_protection: bool,
    /// The role that CloudFormation acts in.
    pub role_arn: Option<String>,
    /// When it was last changed, as text that differs after each change.
    pub changed_at: String,
}

/// An output's value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutputValue {
    /// The output's name.
    pub name: String,
    /// Its value.
    pub value: String,
    /// The name it is exported under.
    pub export: Option<String>,
    /// What it says it is.
    pub description: Option<String>,
}

/// A resource of a stack.
#[derive(Clone, Debug, Default)]
pub struct StackResource {
    /// Its logical ID.
    pub logical_id: String,
    /// Its name or ARN.
    pub physical_id: String,
    /// Its type.
    pub type_name: String,
    /// Where it stands.
    pub status: Status,
    /// Why it stands there.
    pub reason: Option<String>,
}

/// Where a stack or a resource stands, as CloudFormation spells it.
///
/// ```
/// use cargo_infrastruct::aws::Status;
///
/// let status = Status::new("UPDATE_ROLLBACK_COMPLETE");
/// assert!(status.is_failure() && status.is_updatable() && !status.is_in_progress());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Status(String);

impl Status {
    /// The status of this spelling.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Its spelling.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether CloudFormation is working.
    pub fn is_in_progress(&self) -> bool {
        self.0.ends_with("_IN_PROGRESS") && self.0 != "REVIEW_IN_PROGRESS"
    }

    /// Whether something failed, or was undone because something failed.
    pub fn is_failure(&self) -> bool {
        self.0.ends_with("_FAILED") || self.0.contains("ROLLBACK")
    }

    /// Whether there is no stack of this status to update: it never was created, or is gone.
    pub fn is_absent(&self) -> bool {
        matches!(
            self.0.as_str(),
            "DELETE_COMPLETE" | "REVIEW_IN_PROGRESS" | ""
        )
    }

    /// Whether something stands under the stack. Of one that was rolled back to nothing, only its name and its last
    /// template are left.
    pub fn is_there(&self) -> bool {
        !self.is_absent() && self.0 != "ROLLBACK_COMPLETE"
    }

    /// Whether a change set can update a stack of this status.
    pub fn is_updatable(&self) -> bool {
        matches!(
            self.0.as_str(),
            "CREATE_COMPLETE"
                | "UPDATE_COMPLETE"
                | "UPDATE_ROLLBACK_COMPLETE"
                // What was deployed before the failure was kept: a deployment goes on from there.
                | "CREATE_FAILED"
                | "UPDATE_FAILED"
                | "IMPORT_COMPLETE"
                | "IMPORT_ROLLBACK_COMPLETE"
        )
    }
}

impl PartialEq<&str> for Status {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl fmt::Display for Status {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Status;

    #[test]
    fn a_stack_in_review_waits_for_nobody() {
        assert!(!Status::new("REVIEW_IN_PROGRESS").is_in_progress());
        assert!(Status::new("REVIEW_IN_PROGRESS").is_absent());
        assert!(Status::new("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS").is_in_progress());
    }

    #[test]
    fn what_was_undone_has_failed() {
        assert!(Status::new("UPDATE_ROLLBACK_COMPLETE").is_failure());
        assert!(Status::new("UPDATE_ROLLBACK_COMPLETE").is_updatable());
        assert!(!Status::new("UPDATE_COMPLETE").is_failure());
    }
}
