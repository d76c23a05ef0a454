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
mod event;
mod fault;
mod functions;
mod logs;
mod multi_factor;
mod objects;
mod partition;
mod refactor;
mod service;
mod stack_state;
#[cfg(test)]
pub(crate) mod stand_in;
mod upload;
mod usage;
mod waiting;
mod xml;

pub use account::{Account, Accounts, Caller};
pub use bucket::Bucket;
pub(crate) use bucket::name_of;
pub(crate) use change_set::NESTED;
pub use change_set::{
    Change, ChangeSet, ChangeSetKind, ChangeSetRequest, Delivery, Detail, ParameterValue,
    ResourceImport,
};
pub use cloud::{Cloud, Deletion, Execution, Rollback, Since};
pub use cloudformation::CloudFormation;
pub(crate) use convert::parameter;
pub use drift::{Detection, PropertyDrift, ResourceDrift};
pub use event::{Event, Finding};
pub use fault::Fault;
pub(crate) use functions::Functions;
pub(crate) use logs::{LogEvent, Logs};
pub(crate) use objects::ObjectVersion;
pub(crate) use refactor::{RefactorRequest, RefactorState};
pub use stack_state::{OutputValue, StackResource, StackState, Status};
pub(crate) use waiting::Waiting;
