//! Any action of AWS's SDK.

use super::{Callback, Task};
use crate::grant::Grant;

/// Calls an action of a service, as the SDK of Java names them: `sdk::call("s3", "listBuckets", …)`. What it is handed is
/// added by `.with("Bucket", …)`.
///
/// Granted: what is said, since the permission that an action takes may have another name.
///
/// ```
/// use infrastruct_constructs::{Grant, StateMachine, states, task::sdk};
///
/// let list = Grant::to(["s3:ListAllMyBuckets"]).on("*");
/// let machine = StateMachine::new(states!(
///     list: Task { call: sdk::call("s3", "listBuckets", list), end: true },
/// ));
/// ```
pub fn call(service: &str, action: &str, grant: Grant) -> Task<Callback> {
    Task::new(format!("aws-sdk:{service}:{action}"), [grant])
}
