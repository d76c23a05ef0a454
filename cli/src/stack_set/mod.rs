//! The same stack in many accounts and regions: CloudFormation's StackSets distribute it, this only starts and watches.

mod calls;
mod deployment;
mod state;
mod target;

pub use calls::StackSets;
pub use deployment::{Distribution, Ended};
pub use state::{Instance, StackSetState};
pub use target::{Amount, Permissions, Targets};
