//! What a deployment would change, by CloudFormation's own word.

use std::collections::BTreeMap;

use aws_sdk_cloudformation::types::{
    self, ChangeAction, ChangeSetStatus, ExecutionStatus, PolicyAction, RequiresRecreation,
};
use infrastruct_spec::Replacement;

use crate::diff::ResourceReplacement;

/// The type of a resource that is a stack of its own.
pub(crate) const NESTED: &str = "AWS::CloudFormation::Stack";

/// What a change set is made from.
#[derive(Clone, Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a setting of its own"
)]
pub(crate) struct ChangeSetRequest {
    /// The stack's name.
    pub(crate) stack: String,
    /// The change set's name: the same whenever the same change is meant.
    pub(crate) name: String,
    /// What happens to the stack.
    pub(crate) kind: ChangeSetKind,
    /// The template.
    pub(crate) template: Delivery,
    /// The template's text, however it is delivered.
    pub(crate) text: String,
    /// Values of parameters.
    pub(crate) parameters: BTreeMap<String, ParameterValue>,
    /// The stack's tags.
    pub(crate) tags: BTreeMap<String, String>,
    /// What the template may do that CloudFormation wants acknowledged.
    pub(crate) capabilities: Vec<String>,
    /// The topics that hear of the stack's events.
    pub(crate) notification_arns: Option<Vec<String>>,
    /// The alarms that roll a deployment back; nothing leaves them as they are.
    pub(crate) rollback_alarms: Option<Vec<String>>,
    /// The role that CloudFormation acts in.
    pub(crate) role_arn: Option<String>,
    /// Whether the deployment ends once the configuration is applied.
    pub(crate) express: bool,
    /// Whether resources that exist under the names of new ones are taken over.
    pub(crate) import_existing: bool,
    /// Whether what was changed behind CloudFormation's back is brought back, too.
    pub(crate) revert_drift: bool,
    /// Whether nested stacks get change sets of their own.
    pub(crate) include_nested: bool,
    /// The resources to take over, of an import.
    pub(crate) imports: Vec<ResourceImport>,
}

/// What a change set does to its stack.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum ChangeSetKind {
    /// The stack is new.
    Create,
    /// The stack is there.
    #[default]
    Update,
    /// Resources that are there come under the stack.
    Import,
}

/// How a template comes to CloudFormation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Delivery {
    /// In the call: up to 51,200 bytes.
    Inline(String),
    /// From a bucket.
    Url(String),
}

impl Default for Delivery {
    fn default() -> Self {
        Self::Inline(String::new())
    }
}

/// A parameter's value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ParameterValue {
    /// This one.
    Given(String),
    /// The one that the stack has.
    Previous,
}

/// A resource that is there and comes under a stack.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ResourceImport {
    /// The logical ID it gets.
    pub(crate) logical_id: String,
    /// Its type.
    pub(crate) type_name: String,
    /// What it is found by, such as `BucketName`.
    pub(crate) identifier: BTreeMap<String, String>,
}

/// A change set that was made.
#[derive(Clone, Debug, Default)]
pub(crate) struct ChangeSet {
    /// Its ARN.
    pub(crate) id: String,
    /// Its name.
    pub(crate) name: String,
    /// The stack's ARN.
    pub(crate) stack_id: String,
    /// How far the making of it is.
    pub(crate) status: Option<ChangeSetStatus>,
    /// How far its execution is.
    pub(crate) execution: Option<ExecutionStatus>,
    /// Why it failed.
    pub(crate) reason: Option<String>,
    /// What it changes.
    pub(crate) changes: Vec<Change>,
    /// The values of parameters that it was made with.
    pub(crate) parameters: BTreeMap<String, String>,
    /// The tags that it was made with.
    pub(crate) tags: BTreeMap<String, String>,
    /// The change sets of nested stacks that belong to it, by the logical IDs of the stacks.
    pub(crate) nested: BTreeMap<String, ChangeSet>,
}

impl ChangeSet {
    /// Whether it is still being made, or deleted.
    pub(crate) fn is_pending(&self) -> bool {
        let is_made = self.status == Some(ChangeSetStatus::CreateComplete);
        let is_unavailable = self.execution == Some(ExecutionStatus::Unavailable);
        matches!(
            self.status,
            Some(
                ChangeSetStatus::CreatePending
                    | ChangeSetStatus::CreateInProgress
                    | ChangeSetStatus::DeletePending
                    | ChangeSetStatus::DeleteInProgress
            )
        ) || (is_made && is_unavailable && self.reason.is_none())
    }

    /// Whether it could not be made.
    pub(crate) fn is_failed(&self) -> bool {
        self.status == Some(ChangeSetStatus::Failed)
    }

    /// Whether it can be executed.
    pub(crate) fn is_available(&self) -> bool {
        self.execution == Some(ExecutionStatus::Available)
    }

    /// Whether it is being executed.
    pub(crate) fn is_executing(&self) -> bool {
        self.execution == Some(ExecutionStatus::ExecuteInProgress)
    }

    /// Whether it is being executed, or was.
    pub(crate) fn is_executed(&self) -> bool {
        matches!(
            self.execution,
            Some(
                ExecutionStatus::ExecuteInProgress
                    | ExecutionStatus::ExecuteComplete
                    | ExecutionStatus::ExecuteFailed
            )
        )
    }

    /// How many resources it changes, those within nested stacks included.
    pub(crate) fn count(&self) -> usize {
        let within: usize = self.nested.values().map(Self::count).sum();
        self.changes.len() + within
    }

    /// Whether it failed only because there is nothing to change.
    pub(crate) fn is_empty(&self) -> bool {
        let reason = self.reason.as_deref().unwrap_or_default();
        self.is_failed()
            && (reason.contains("didn't contain changes")
                || reason.contains("No updates are to be performed"))
    }

    /// What it says of the replacement of each resource that it modifies.
    pub(crate) fn replacements(&self) -> Vec<ResourceReplacement> {
        let modified = self.changes.iter().filter(|change| change.is_update());
        modified
            .map(|change| {
                let is_cause = |detail: &&Detail| {
                    detail
                        .recreation
                        .as_ref()
                        .is_some_and(|it| *it != RequiresRecreation::Never)
                };
                ResourceReplacement {
                    logical_id: change.logical_id.clone(),
                    replacement: change.replaces(),
                    property: change
                        .details
                        .iter()
                        .find(is_cause)
                        .map(|detail| detail.property.clone()),
                }
            })
            .collect()
    }
}

/// What happens to one resource.
#[derive(Clone, Debug)]
pub(crate) struct Change {
    /// What happens.
    pub(crate) action: ChangeAction,
    /// The resource's logical ID.
    pub(crate) logical_id: String,
    /// The resource's type.
    pub(crate) type_name: String,
    /// Whether it is replaced.
    pub(crate) replacement: Option<types::Replacement>,
    /// What its policies make of it.
    pub(crate) policy: Option<PolicyAction>,
    /// Which properties change.
    pub(crate) details: Vec<Detail>,
    /// The ARN of the change set of the nested stack that it is.
    pub(crate) within: Option<String>,
}

impl Default for Change {
    fn default() -> Self {
        Self {
            action: ChangeAction::Modify,
            logical_id: String::new(),
            type_name: String::new(),
            replacement: None,
            policy: None,
            details: Vec::new(),
            within: None,
        }
    }
}

impl Change {
    /// Whether the resource is a stack of its own.
    pub(crate) fn is_nested_stack(&self) -> bool {
        self.type_name == NESTED
    }

    /// Whether the resource may be gone afterwards, or another one be in its place.
    pub(crate) fn loses_resource(&self) -> bool {
        !self.is_kept() && (self.action == ChangeAction::Remove || self.is_replacement())
    }

    /// Whether what was there stays, or a snapshot of it.
    pub(crate) fn is_kept(&self) -> bool {
        matches!(
            self.policy,
            Some(
                PolicyAction::Retain
                    | PolicyAction::Snapshot
                    | PolicyAction::ReplaceAndRetain
                    | PolicyAction::ReplaceAndSnapshot
            )
        )
    }

    /// Whether the resource is, or may be, replaced.
    pub(crate) fn is_replacement(&self) -> bool {
        self.replaces() != Replacement::Never
    }

    /// Whether the resource is there before and afterwards, as it is or as another.
    fn is_update(&self) -> bool {
        !matches!(
            self.action,
            ChangeAction::Add
                | ChangeAction::Remove
                | ChangeAction::Import
                | ChangeAction::SyncWithActual
        )
    }

    /// Whether the resource is replaced. What CloudFormation does not know yet, or calls by a new name, may be.
    pub(crate) fn replaces(&self) -> Replacement {
        if !self.is_update() {
            return Replacement::Never;
        }
        match (&self.replacement, &self.action) {
            (Some(types::Replacement::True), _) => Replacement::Always,
            (Some(types::Replacement::False), _) | (None, ChangeAction::Modify) => {
                Replacement::Never
            }
            // A stack is never replaced; what may be is within it.
            _ if self.is_nested_stack() => Replacement::Never,
            _ => Replacement::Maybe,
        }
    }
}

/// A property that changes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Detail {
    /// The property, or `Tags`, `Metadata`, …
    pub(crate) property: String,
    /// Whether the change of this property replaces.
    pub(crate) recreation: Option<RequiresRecreation>,
    /// The value before.
    pub(crate) before: Option<String>,
    /// The value after.
    pub(crate) after: Option<String>,
    /// What makes it change, such as `Role.Arn`.
    pub(crate) cause: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_retained_resource_is_not_lost() {
        let mut change = Change {
            action: ChangeAction::Remove,
            ..Change::default()
        };
        assert!(change.loses_resource());
        change.policy = Some(PolicyAction::Retain);
        assert!(!change.loses_resource());
    }

    #[test]
    fn what_cloudformation_does_not_know_yet_may_be_replaced() {
        let dynamic = |replacement| Change {
            action: ChangeAction::Dynamic,
            replacement,
            ..Change::default()
        };
        assert!(dynamic(None).loses_resource());
        assert!(!dynamic(Some(types::Replacement::False)).loses_resource());
        let new = Change {
            action: ChangeAction::from("Transmute"),
            ..Change::default()
        };
        assert!(new.loses_resource());
    }

    #[test]
    fn a_change_set_without_changes_is_no_failure() {
        let reason = "The submitted information didn't contain changes. Submit different information to create a change set.";
        let set = ChangeSet {
            status: Some(ChangeSetStatus::Failed),
            reason: Some(reason.into()),
            ..ChangeSet::default()
        };
        assert!(set.is_empty());
    }
}
