//! StackSets: a stack in many accounts and regions.

mod administrator;
mod request;
mod sets;
#[cfg(test)]
pub(crate) mod stand_in;
mod state;
mod target;

pub(crate) use administrator::Administrator;
pub(crate) use request::StackSetRequest;
pub(crate) use sets::StackSets;
pub(crate) use state::{Attempt, Instance, StackSetState};
pub(crate) use target::{Amount, Group, Permissions, Targets};
