//! What a deployment would change, by CloudFormation's own word.

use std::collections::BTreeMap;

use infrastruct_spec::Replacement;

use crate::diff::ResourceReplacement;

/// What a change set is made from.
#[derive(Clone, Debug, Default)]
pub struct ChangeSetRequest {
    /// The stack's name.
    pub stack: String,
    /// The change set's name: the same whenever the same change is meant.
    pub name: String,
    /// What happens to the stack.
    pub kind: ChangeSetKind,
    /// The template.
    pub template: Delivery,
    /// The template's text, however it is delivered.
    pub text: String,
    /// Values of parameters.
    pub parameters: BTreeMap<String, ParameterValue>,
    /// The stack's tags.
    pub tags: BTreeMap<String, String>,
    /// What the template may do that CloudFormation wants acknowledged.
    pub capabilities: Vec<String>,
    /// The topics that hear of the stack's events.
    pub notification_arns: Option<Vec<String>>,
    /// The alarms that roll a deployment back; nothing leaves them as they are.
    pub rollback_alarms: Option<Vec<String>>,
    /// The role that CloudFormation acts in.
    pub role_arn: Option<String>,
    /// Whether the deployment ends once the configuration is applied.
    pub express: bool,
    /// Whether resources that exist under the names of new ones are taken over.
    pub import_existing: bool,
    /// Whether what was changed behind CloudFormation's back is brought back, too.
    pub revert_drift: bool,
    /// The resources to take over, of an import.
    pub imports: Vec<ResourceImport>,
}

/// What a change set does to its stack.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChangeSetKind {
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
pub enum Delivery {
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
pub enum ParameterValue {
    /// This one.
    Given(String),
    /// The one that the stack has.
    Previous,
}

/// A resource that is there and comes under a stack.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourceImport {
    /// The logical ID it gets.
    pub logical_id: String,
    /// Its type.
    pub type_name: String,
    /// What it is found by, such as `BucketName`.
    pub identifier: BTreeMap<String, String>,
}

/// A change set that was made.
#[derive(Clone, Debug, Default)]
pub struct ChangeSet {
    /// Its ARN.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The stack's ARN.
    pub stack_id: String,
    /// Such as `CREATE_COMPLETE`.
    pub status: String,
    /// Such as `AVAILABLE`.
    pub execution: String,
    /// Why it failed.
    pub reason: Option<String>,
    /// What it changes.
    pub changes: Vec<Change>,
    /// The values of parameters that it was made with.
    pub parameters: BTreeMap<String, String>,
    /// The tags that it was made with.
    pub tags: BTreeMap<String, String>,
}

impl ChangeSet {
    /// Whether it is still being made.
    pub fn is_pending(&self) -> bool {
        matches!(
            self.status.as_str(),
            "CREATE_PENDING" | "CREATE_IN_PROGRESS"
        ) || (self.status == "CREATE_COMPLETE"
            && self.execution == "UNAVAILABLE"
            && self.reason.is_none())
    }

    /// Whether it can be executed.
    pub fn is_available(&self) -> bool {
        self.execution == "AVAILABLE"
    }

    /// Whether it is being executed, or was.
    pub fn is_executed(&self) -> bool {
        self.execution.starts_with("EXECUTE_")
    }

    /// Whether it failed only because there is nothing to change.
    pub fn is_empty(&self) -> bool {
        let reason = self.reason.as_deref().unwrap_or_default();
        self.status == "FAILED"
            && (reason.contains("didn't contain changes")
                || reason.contains("No updates are to be performed"))
    }

    /// What it says of the replacement of each resource that it modifies.
    pub fn replacements(&self) -> Vec<ResourceReplacement> {
        let modified = self
            .changes
            .iter()
            .filter(|change| change.action == "Modify");
        modified
            .map(|change| {
                let is_cause =
                    |detail: &&Detail| detail.recreation.as_deref().is_some_and(|it| it != "Never");
                ResourceReplacement {
                    logical_id: change.logical_id.clone(),
                    replacement: match change.replacement.as_deref() {
                        Some("True") => Replacement::Always,
                        Some("Conditional") => Replacement::Maybe,
                        _ => Replacement::Never,
                    },
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
///
/// ```
/// use cargo_infrastruct::aws::Change;
///
/// let change = Change { action: "Remove".to_owned(), policy: Some("Retain".to_owned()), ..Change::default() };
/// assert!(!change.loses_resource());
/// ```
#[derive(Clone, Debug, Default)]
pub struct Change {
    /// `Add`, `Modify`, `Remove`, `Import` or `Dynamic`.
    pub action: String,
    /// The resource's logical ID.
    pub logical_id: String,
    /// The resource's name or ARN.
    pub physical_id: Option<String>,
    /// The resource's type.
    pub type_name: String,
    /// Whether it is replaced: `True`, `False`, `Conditional`.
    pub replacement: Option<String>,
    /// What its policies make of it, such as `Delete` or `ReplaceAndRetain`.
    pub policy: Option<String>,
    /// Which properties change.
    pub details: Vec<Detail>,
}

impl Change {
    /// Whether the resource may be gone afterwards, or another one be in its place.
    pub fn loses_resource(&self) -> bool {
        let kept = self
            .policy
            .as_deref()
            .is_some_and(|policy| policy.contains("Retain") || policy.contains("Snapshot"));
        !kept && (self.action == "Remove" || self.is_replacement())
    }

    /// Whether the resource is, or may be, replaced.
    pub fn is_replacement(&self) -> bool {
        self.action == "Modify"
            && matches!(self.replacement.as_deref(), Some("True" | "Conditional"))
    }
}

/// A property that changes.
#[derive(Clone, Debug, Default)]
pub struct Detail {
    /// The property, or `Tags`, `Metadata`, …
    pub property: String,
    /// Whether the change of this property replaces: `Always`, `Conditionally`, `Never`.
    pub recreation: Option<String>,
    /// The value before.
    pub before: Option<String>,
    /// The value after.
    pub after: Option<String>,
    /// What makes it change, such as `Role.Arn`.
    pub cause: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::{Change, ChangeSet};

    #[test]
    fn a_retained_resource_is_not_lost() {
        let mut change = Change {
            action: "Remove".to_owned(),
            ..Change::default()
        };
        assert!(change.loses_resource());
        change.policy = Some("Retain".to_owned());
        assert!(!change.loses_resource());
    }

    #[test]
    fn a_change_set_without_changes_is_no_failure() {
        let reason = "The submitted information didn't contain changes. Submit different information to create a change set.";
        let set = ChangeSet {
            status: "FAILED".into(),
            reason: Some(reason.into()),
            ..ChangeSet::default()
        };
        assert!(set.is_empty());
    }
}
