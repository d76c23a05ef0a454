//! The same stack in many accounts and regions: CloudFormation's StackSets distribute it, this only starts and watches.

mod calls;
mod deployment;
mod target;

pub use calls::{Instance, StackSetState, StackSets};
pub use deployment::{Distribution, Ended};
pub use target::{Permissions, Targets};
