//! Calls to AWS.

mod account;
mod bucket;
mod change_set;
mod cloud;
mod cloudformation;
mod connection;
pub(crate) mod console;
mod convert;
mod drift;
mod element;
mod event;
mod fault;
mod functions;
mod inventory;
mod logs;
mod multi_factor;
mod object_version;
mod objects;
mod patience;
mod profile;
mod reason;
mod refactor;
mod service;
pub(crate) mod stack_set;
mod stack_state;
#[cfg(test)]
pub(crate) mod stand_in;
mod status;
mod store;
mod upload;
mod usage;
mod waiting;
mod xml;

pub(crate) use account::{Account, Accounts};
pub(crate) use bucket::name_of;
pub(crate) use change_set::NESTED;
pub(crate) use change_set::{
    Change, ChangeSet, ChangeSetKind, ChangeSetRequest, Delivery, ParameterValue, ResourceImport,
};
pub(crate) use cloud::{Cloud, Deletion, Execution, Rollback, Since};
pub(crate) use cloudformation::CloudFormation;
pub(crate) use drift::{Detection, ResourceDrift};
pub(crate) use element::Element;
pub(crate) use event::{Event, Validation};
pub(crate) use fault::Fault;
pub(crate) use functions::Functions;
pub(crate) use inventory::{
    CLOUD_CONTROL, EC2, Inventory, JsonService, KEY_MANAGEMENT, LOAD_BALANCING, QueryService,
    SYSTEMS_MANAGER,
};
pub(crate) use logs::{LogEvent, Logs};
pub(crate) use object_version::ObjectVersion;
pub(crate) use refactor::{RefactorRequest, RefactorState};
pub(crate) use stack_set::{
    Administrator, Amount, Attempt, Group, Instance, Permissions, StackSetRequest, StackSetState,
    StackSets, Targets,
};
pub(crate) use stack_state::{StackResource, StackState};
pub(crate) use status::Status;
pub(crate) use store::Store;
pub(crate) use waiting::Waiting;
