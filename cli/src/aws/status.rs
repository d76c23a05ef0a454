//! Where a stack or a resource stands.

use std::fmt;

use aws_sdk_cloudformation::types::{ResourceStatus, StackStatus};

/// Where a stack or a resource stands. CloudFormation says it of stacks, of resources and in events; it is the same word.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Status {
    /// Nothing is said: there is no such thing.
    #[default]
    Unsaid,
    CreateInProgress,
    CreateFailed,
    CreateComplete,
    RollbackInProgress,
    RollbackFailed,
    RollbackComplete,
    UpdateInProgress,
    UpdateFailed,
    UpdateComplete,
    UpdateCompleteCleanupInProgress,
    UpdateRollbackInProgress,
    UpdateRollbackFailed,
    UpdateRollbackComplete,
    UpdateRollbackCompleteCleanupInProgress,
    DeleteInProgress,
    DeleteFailed,
    DeleteSkipped,
    DeleteComplete,
    ReviewInProgress,
    ImportInProgress,
    ImportFailed,
    ImportComplete,
    ImportRollbackInProgress,
    ImportRollbackFailed,
    ImportRollbackComplete,
    ExportInProgress,
    ExportFailed,
    ExportComplete,
    ExportRollbackInProgress,
    ExportRollbackFailed,
    ExportRollbackComplete,
    /// One that is newer than this command, as CloudFormation spells it.
    Unknown(String),
}

/// How CloudFormation spells them.
static SPELLINGS: [(Status, &str); 31] = [
    (Status::CreateInProgress, "CREATE_IN_PROGRESS"),
    (Status::CreateFailed, "CREATE_FAILED"),
    (Status::CreateComplete, "CREATE_COMPLETE"),
    (Status::RollbackInProgress, "ROLLBACK_IN_PROGRESS"),
    (Status::RollbackFailed, "ROLLBACK_FAILED"),
    (Status::RollbackComplete, "ROLLBACK_COMPLETE"),
    (Status::UpdateInProgress, "UPDATE_IN_PROGRESS"),
    (Status::UpdateFailed, "UPDATE_FAILED"),
    (Status::UpdateComplete, "UPDATE_COMPLETE"),
    (
        Status::UpdateCompleteCleanupInProgress,
        "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
    ),
    (
        Status::UpdateRollbackInProgress,
        "UPDATE_ROLLBACK_IN_PROGRESS",
    ),
    (Status::UpdateRollbackFailed, "UPDATE_ROLLBACK_FAILED"),
    (Status::UpdateRollbackComplete, "UPDATE_ROLLBACK_COMPLETE"),
    (
        Status::UpdateRollbackCompleteCleanupInProgress,
        "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
    ),
    (Status::DeleteInProgress, "DELETE_IN_PROGRESS"),
    (Status::DeleteFailed, "DELETE_FAILED"),
    (Status::DeleteSkipped, "DELETE_SKIPPED"),
    (Status::DeleteComplete, "DELETE_COMPLETE"),
    (Status::ReviewInProgress, "REVIEW_IN_PROGRESS"),
    (Status::ImportInProgress, "IMPORT_IN_PROGRESS"),
    (Status::ImportFailed, "IMPORT_FAILED"),
    (Status::ImportComplete, "IMPORT_COMPLETE"),
    (
        Status::ImportRollbackInProgress,
        "IMPORT_ROLLBACK_IN_PROGRESS",
    ),
    (Status::ImportRollbackFailed, "IMPORT_ROLLBACK_FAILED"),
    (Status::ImportRollbackComplete, "IMPORT_ROLLBACK_COMPLETE"),
    (Status::ExportInProgress, "EXPORT_IN_PROGRESS"),
    (Status::ExportFailed, "EXPORT_FAILED"),
    (Status::ExportComplete, "EXPORT_COMPLETE"),
    (
        Status::ExportRollbackInProgress,
        "EXPORT_ROLLBACK_IN_PROGRESS",
    ),
    (Status::ExportRollbackFailed, "EXPORT_ROLLBACK_FAILED"),
    (Status::ExportRollbackComplete, "EXPORT_ROLLBACK_COMPLETE"),
];

impl Status {
    /// The status of a spelling.
    pub(crate) fn new(text: &str) -> Self {
        if text.is_empty() {
            return Self::Unsaid;
        }
        let known = SPELLINGS.iter().find(|(_, spelling)| *spelling == text);
        known.map_or_else(
            || Self::Unknown(text.to_owned()),
            |(status, _)| status.clone(),
        )
    }

    /// Its spelling.
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Unknown(text) => text,
            known => {
                let spelling = SPELLINGS.iter().find(|(status, _)| status == known);
                spelling.map_or("", |(_, spelling)| spelling)
            }
        }
    }

    /// Whether CloudFormation is working. A stack in review waits for somebody instead.
    ///
    /// Of a status that is not known the spelling has to do: whoever waits for it sees how it goes on, and ends nothing
    /// too early.
    pub(crate) fn is_in_progress(&self) -> bool {
        match self {
            Self::CreateInProgress
            | Self::RollbackInProgress
            | Self::UpdateInProgress
            | Self::UpdateCompleteCleanupInProgress
            | Self::UpdateRollbackInProgress
            | Self::UpdateRollbackCompleteCleanupInProgress
            | Self::DeleteInProgress
            | Self::ImportInProgress
            | Self::ImportRollbackInProgress
            | Self::ExportInProgress
            | Self::ExportRollbackInProgress => true,
            Self::Unknown(text) => text.ends_with("_IN_PROGRESS"),
            _ => false,
        }
    }

    /// Whether an operation starts with it, where a stack comes to it.
    pub(crate) fn is_start(&self) -> bool {
        matches!(
            self,
            Self::CreateInProgress
                | Self::UpdateInProgress
                | Self::DeleteInProgress
                | Self::ImportInProgress
                | Self::ReviewInProgress
        )
    }

    /// Whether what was being done failed.
    pub(crate) fn is_failed(&self) -> bool {
        match self {
            Self::CreateFailed
            | Self::RollbackFailed
            | Self::UpdateFailed
            | Self::UpdateRollbackFailed
            | Self::DeleteFailed
            | Self::ImportFailed
            | Self::ImportRollbackFailed
            | Self::ExportFailed
            | Self::ExportRollbackFailed => true,
            Self::Unknown(text) => text.ends_with("_FAILED"),
            _ => false,
        }
    }

    /// Whether something is undone, or was, because something failed.
    pub(crate) fn is_rollback(&self) -> bool {
        match self {
            Self::RollbackInProgress
            | Self::RollbackFailed
            | Self::RollbackComplete
            | Self::UpdateRollbackInProgress
            | Self::UpdateRollbackFailed
            | Self::UpdateRollbackComplete
            | Self::UpdateRollbackCompleteCleanupInProgress
            | Self::ImportRollbackInProgress
            | Self::ImportRollbackFailed
            | Self::ImportRollbackComplete
            | Self::ExportRollbackInProgress
            | Self::ExportRollbackFailed
            | Self::ExportRollbackComplete => true,
            Self::Unknown(text) => text.contains("ROLLBACK"),
            _ => false,
        }
    }

    /// Whether something failed, or was undone because something failed.
    pub(crate) fn is_failure(&self) -> bool {
        self.is_failed() || self.is_rollback()
    }

    /// Whether what was asked of a stack or a resource was done: it is created, updated or imported.
    pub(crate) fn is_done(&self) -> bool {
        matches!(
            self,
            Self::CreateComplete | Self::UpdateComplete | Self::ImportComplete
        )
    }

    /// Whether a resource is seen to, one way or the other: done, undone or gone.
    pub(crate) fn is_complete(&self) -> bool {
        self.is_done()
            || matches!(
                self,
                Self::DeleteComplete
                    | Self::ExportComplete
                    | Self::RollbackComplete
                    | Self::UpdateRollbackComplete
                    | Self::ImportRollbackComplete
                    | Self::ExportRollbackComplete
            )
    }

    /// Whether a deployment without rollback has left the stack as it was when something failed.
    pub(crate) fn is_unfinished(&self) -> bool {
        matches!(self, Self::CreateFailed | Self::UpdateFailed)
    }

    /// Whether there is no stack of this status to update: it never was created, or is gone.
    pub(crate) fn is_absent(&self) -> bool {
        matches!(
            self,
            Self::DeleteComplete | Self::ReviewInProgress | Self::Unsaid
        )
    }

    /// Whether something stands under the stack. Of one that was rolled back to nothing, only its name and its last
    /// template are left.
    pub(crate) fn is_there(&self) -> bool {
        !self.is_absent() && *self != Self::RollbackComplete
    }

    /// Whether a change set can update a stack of this status.
    pub(crate) fn is_updatable(&self) -> bool {
        // What was deployed before a failure was kept: a deployment goes on from there.
        self.is_done()
            || self.is_unfinished()
            || matches!(
                self,
                Self::UpdateRollbackComplete | Self::ImportRollbackComplete
            )
    }
}

impl From<&StackStatus> for Status {
    fn from(status: &StackStatus) -> Self {
        Self::new(status.as_str())
    }
}

impl From<&ResourceStatus> for Status {
    fn from(status: &ResourceStatus) -> Self {
        Self::new(status.as_str())
    }
}

impl fmt::Display for Status {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_the_interface_names_is_known() {
        for text in StackStatus::values().iter().chain(ResourceStatus::values()) {
            let status = Status::new(text);
            assert!(!matches!(status, Status::Unknown(_)), "{text}");
            assert_eq!(status.as_str(), *text);
            // What the names say, and what is said of them here.
            assert_eq!(status.is_failed(), text.ends_with("_FAILED"), "{text}");
            assert_eq!(status.is_rollback(), text.contains("ROLLBACK"), "{text}");
            assert_eq!(status.is_complete(), text.ends_with("_COMPLETE"), "{text}");
            let works = text.ends_with("_IN_PROGRESS") && *text != "REVIEW_IN_PROGRESS";
            assert_eq!(status.is_in_progress(), works, "{text}");
        }
    }

    #[test]
    fn what_is_not_known_is_waited_for_and_never_taken_for_done() {
        let working = Status::new("REPAIR_IN_PROGRESS");
        assert!(working.is_in_progress() && !working.is_updatable() && !working.is_absent());
        let ended = Status::new("REPAIR_COMPLETE");
        assert!(!ended.is_in_progress() && !ended.is_done() && !ended.is_updatable());
        assert!(Status::new("REPAIR_FAILED").is_failure());
        assert_eq!(ended.to_string(), "REPAIR_COMPLETE");
    }

    #[test]
    fn a_stack_in_review_waits_for_nobody() {
        assert!(!Status::ReviewInProgress.is_in_progress());
        assert!(Status::ReviewInProgress.is_absent());
        assert!(Status::UpdateCompleteCleanupInProgress.is_in_progress());
    }

    #[test]
    fn what_was_undone_has_failed() {
        assert!(Status::UpdateRollbackComplete.is_failure());
        assert!(Status::UpdateRollbackComplete.is_updatable());
        assert!(!Status::UpdateComplete.is_failure());
    }
}
