//! A stack as CloudFormation describes it.

use std::collections::BTreeMap;

use super::status::Status;

/// A stack that is there, or was.
#[derive(Clone, Debug, Default)]
pub(crate) struct StackState {
    /// Its ARN: unlike the name, of this one stack only.
    pub(crate) id: String,
    /// Its name.
    pub(crate) name: String,
    /// Where it stands.
    pub(crate) status: Status,
    /// Why it stands there.
    pub(crate) status_reason: Option<String>,
    /// The parameters' values; those of `NoEcho` parameters are asterisks.
    pub(crate) parameters: BTreeMap<String, String>,
    /// Its outputs.
    pub(crate) outputs: Vec<OutputValue>,
    /// Its tags.
    pub(crate) tags: BTreeMap<String, String>,
    /// The topics that hear of its events.
    pub(crate) notification_arns: Vec<String>,
    /// The alarms that roll its deployments back.
    pub(crate) rollback_alarms: Vec<String>,
    /// Whether it is protected from being deleted.
    pub(crate) termination_protection: bool,
    /// When it was last changed, as text that differs after each change.
    pub(crate) changed_at: String,
}

/// An output's value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct OutputValue {
    /// The output's name.
    pub(crate) name: String,
    /// Its value.
    pub(crate) value: String,
    /// The name it is exported under.
    pub(crate) export: Option<String>,
    /// What it says it is.
    pub(crate) description: Option<String>,
}

/// A resource of a stack.
#[derive(Clone, Debug, Default)]
pub(crate) struct StackResource {
    /// Its logical ID.
    pub(crate) logical_id: String,
    /// Its name or ARN.
    pub(crate) physical_id: String,
    /// Its type.
    pub(crate) type_name: String,
    /// Where it stands.
    pub(crate) status: Status,
    /// Why it stands there.
    pub(crate) reason: Option<String>,
}
