//! The same stack in many accounts and regions: CloudFormation's StackSets distribute it, this only starts and watches.

mod calls;
mod deployment;
mod state;
mod target;

pub(crate) use calls::StackSets;
pub(crate) use deployment::Distribution;
pub(crate) use state::{Instance, StackSetState};
pub(crate) use target::{Amount, Permissions, Targets};
