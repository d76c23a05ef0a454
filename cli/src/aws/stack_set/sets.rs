//! The calls of StackSets that distributing needs, as a trait: what decides is tested without AWS.

use super::request::StackSetRequest;
use super::state::{Attempt, Instance, StackSetState, Standing};
use super::target::{Group, Targets};
use crate::aws::fault::Fault;

/// StackSets in the account and region that administers them.
pub(crate) trait StackSets {
    /// The StackSet of a name.
    async fn describe(&self, name: &str) -> Result<Option<StackSetState>, Fault>;

    /// The stacks of a StackSet, sorted.
    async fn instances(&self, name: &str) -> Result<Vec<Instance>, Fault>;

    /// The operation that is in progress, else the last one: its ID and whether it is in progress.
    async fn latest(&self, name: &str) -> Result<Option<(String, bool)>, Fault>;

    /// How an operation stands, with its reason.
    async fn operation(&self, name: &str, id: &str) -> Result<Standing, Fault>;

    /// How an operation stands in each account and region, sorted.
    async fn results(&self, name: &str, id: &str) -> Result<Vec<Attempt>, Fault>;

    /// Creates a StackSet, without instances.
    async fn create(&self, request: &StackSetRequest, token: &str) -> Result<(), Fault>;

    /// Starts to update the StackSet and these of its instances, no others; the operation's ID. Without any, it is the
    /// StackSet alone.
    async fn update(
        &self,
        request: &StackSetRequest,
        group: &Group,
        targets: &Targets,
        operation: &str,
    ) -> Result<Option<String>, Fault>;

    /// Starts to create the instances of these accounts, or units, and regions.
    async fn add(
        &self,
        name: &str,
        group: &Group,
        targets: &Targets,
        operation: &str,
    ) -> Result<Option<String>, Fault>;

    /// Starts to delete the instances of the targets.
    async fn remove(
        &self,
        name: &str,
        targets: &Targets,
        operation: &str,
    ) -> Result<Option<String>, Fault>;

    /// Deletes a StackSet that has no instances.
    async fn delete(&self, name: &str) -> Result<(), Fault>;
}
