//! StackSets and what becomes of them, as CloudFormation describes it.

use std::collections::BTreeMap;

use aws_sdk_cloudformation::types::{
    StackInstanceDetailedStatus, StackInstanceStatus, StackSetOperationResultStatus,
    StackSetOperationStatus,
};

use super::target::Permissions;

/// A StackSet that is there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct StackSetState {
    /// Its template.
    pub(crate) template: String,
    /// The values of its parameters.
    pub(crate) parameters: BTreeMap<String, String>,
    /// Its tags.
    pub(crate) tags: BTreeMap<String, String>,
    /// In whose name it is deployed.
    pub(crate) permissions: Permissions,
}

/// A stack of a StackSet.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Instance {
    /// Its account.
    pub(crate) account: String,
    /// Its region.
    pub(crate) region: String,
    /// The organizational unit it is there for.
    pub(crate) unit: Option<String>,
    /// How it stands to the StackSet.
    pub(crate) status: Option<StackInstanceStatus>,
    /// What its last operation came to, where that is known.
    pub(crate) detail: Option<StackInstanceDetailedStatus>,
    /// Why.
    pub(crate) reason: Option<String>,
}

impl Instance {
    /// Whether it stands like this.
    pub(crate) fn is(&self, status: &StackInstanceStatus) -> bool {
        self.status.as_ref() == Some(status)
    }

    /// CloudFormation's word for how it stands.
    pub(crate) fn word(&self) -> &str {
        let status = self.status.as_ref();
        status.map_or("", StackInstanceStatus::as_str)
    }
}

/// What an operation has come to in an account and region.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Attempt {
    /// The account.
    pub(crate) account: String,
    /// The region.
    pub(crate) region: String,
    /// How it stands.
    pub(crate) status: Option<StackSetOperationResultStatus>,
    /// Why.
    pub(crate) reason: Option<String>,
}

impl Attempt {
    /// Whether it came to nothing.
    pub(crate) fn is_failed(&self) -> bool {
        matches!(
            self.status,
            Some(StackSetOperationResultStatus::Failed | StackSetOperationResultStatus::Cancelled)
        )
    }

    /// CloudFormation's word for how it stands.
    pub(crate) fn word(&self) -> &str {
        let status = self.status.as_ref();
        status.map_or("", StackSetOperationResultStatus::as_str)
    }
}

/// How an operation stands, and why.
pub(crate) type Standing = (Option<StackSetOperationStatus>, Option<String>);
