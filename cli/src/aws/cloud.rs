//! The calls to CloudFormation that deploying needs, as a trait: what decides is tested without AWS.

use super::change_set::{ChangeSet, ChangeSetRequest};
use super::event::{Event, Validation};
use super::fault::Fault;
use super::stack_state::{StackResource, StackState};

/// CloudFormation in one account and region.
///
/// Every call that changes something takes a token that is the same whenever the same thing is meant, so that a call
/// made twice is done once.
pub(crate) trait Cloud {
    /// The stack of this name or ARN.
    async fn stack(&self, name: &str) -> Result<Option<StackState>, Fault>;

    /// The template of a stack, as it was handed over.
    async fn template(&self, stack: &str) -> Result<String, Fault>;

    /// The template that a change set was made from.
    async fn change_set_template(&self, stack: &str, change_set: &str) -> Result<String, Fault>;

    /// The resources of a stack.
    async fn resources(&self, stack: &str) -> Result<Vec<StackResource>, Fault>;

    /// The latest events of a stack back to some point, oldest first.
    async fn events(&self, stack: &str, since: Since<'_>) -> Result<Vec<Event>, Fault>;

    /// What the validation before a deployment has found, by change set or by the stack's last operation.
    async fn validations(
        &self,
        stack: &str,
        change_set: Option<&str>,
    ) -> Result<Vec<Validation>, Fault>;

    /// Starts to make a change set; its ARN.
    async fn create_change_set(
        &self,
        request: &ChangeSetRequest,
        token: &str,
    ) -> Result<String, Fault>;

    /// A change set by name or ARN, with all its changes. With its ARN, the stack may be left empty.
    async fn change_set(&self, stack: &str, change_set: &str) -> Result<Option<ChangeSet>, Fault>;

    /// Deletes a change set.
    async fn delete_change_set(&self, stack: &str, change_set: &str) -> Result<(), Fault>;

    /// Starts a deployment.
    async fn execute_change_set(&self, execution: &Execution) -> Result<(), Fault>;

    /// Starts to delete a stack.
    async fn delete_stack(&self, deletion: &Deletion) -> Result<(), Fault>;

    /// Starts to take a stack that failed to its last state that was well.
    async fn roll_back(&self, rollback: &Rollback) -> Result<(), Fault>;

    /// Stops an update that is under way; it is rolled back.
    async fn cancel_update(&self, stack: &str, token: &str) -> Result<(), Fault>;

    /// The stacks that import an export.
    async fn importers(&self, export: &str) -> Result<Vec<String>, Fault>;

    /// Switches the protection from deletion.
    async fn protect(&self, stack: &str, on: bool) -> Result<(), Fault>;
}

/// The point that events are read back to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Since<'a> {
    /// Only what comes with one call.
    Lately,
    /// What came after the event of this ID.
    Event(&'a str),
    /// The start of the operation that is under way, or that was the last.
    Operation,
    /// The stack's creation.
    Creation,
}

/// The start of a deployment.
#[derive(Clone, Debug, Default)]
pub(crate) struct Execution {
    /// The stack's name or ARN.
    pub(crate) stack: String,
    /// The change set's ARN.
    pub(crate) change_set: String,
    /// The same whenever this execution is meant.
    pub(crate) token: String,
    /// Whether what was deployed stays when something fails.
    pub(crate) keep_on_failure: bool,
}

/// The start of a deletion.
#[derive(Clone, Debug, Default)]
pub(crate) struct Deletion {
    /// The stack's name or ARN.
    pub(crate) stack: String,
    /// The same whenever this deletion is meant.
    pub(crate) token: String,
    /// The resources that stay.
    pub(crate) retain: Vec<String>,
    /// Whether resources that cannot be deleted are left behind.
    pub(crate) force: bool,
    /// The role that CloudFormation acts in.
    pub(crate) role_arn: Option<String>,
}

/// The start, or the continuation, of a rollback.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rollback {
    /// The stack's name or ARN.
    pub(crate) stack: String,
    /// The same whenever this rollback is meant.
    pub(crate) token: String,
    /// Whether a rollback that failed goes on.
    pub(crate) continues: bool,
    /// The resources that are left as they are, when it goes on.
    pub(crate) skip: Vec<String>,
    /// The role that CloudFormation acts in.
    pub(crate) role_arn: Option<String>,
}
