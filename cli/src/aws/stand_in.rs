//! A CloudFormation that answers as a test says.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};

use super::change_set::{ChangeSet, ChangeSetRequest};
use super::cloud::{Cloud, Deletion, Execution, Rollback, Since};
use super::event::{Event, Validation};
use super::fault::Fault;
use super::object_version::ObjectVersion;
use super::stack_state::{StackResource, StackState};
use super::status::Status;
use super::store::{Address, Store};
use crate::asset::Packed;
use crate::error::Error;

/// A CloudFormation that answers as a test says, and remembers what was asked of it.
#[derive(Debug, Default)]
pub(crate) struct StandIn {
    /// What `DescribeStacks` answers, one after the other; the last one stays.
    pub(crate) states: RefCell<VecDeque<Result<Option<StackState>, Fault>>>,
    /// The events of each stack.
    pub(crate) events: BTreeMap<String, Vec<Event>>,
    /// What `CreateChangeSet` answers, one after the other; then it succeeds.
    pub(crate) creations: RefCell<VecDeque<Fault>>,
    /// What `ExecuteChangeSet` answers, one after the other; then it succeeds.
    pub(crate) executions: RefCell<VecDeque<Fault>>,
    /// The change set that is there.
    pub(crate) change_set: RefCell<Option<ChangeSet>>,
    /// What validation finds.
    pub(crate) validations: Vec<Validation>,
    /// The template that is deployed.
    pub(crate) template: String,
    /// The template that the change set which is there was made from.
    pub(crate) proposed: String,
    /// What was put into the bucket, by keys.
    pub(crate) objects: RefCell<BTreeMap<String, Vec<u8>>>,
    /// What was done.
    pub(crate) done: RefCell<Vec<String>>,
}

impl StandIn {
    fn note(&self, what: impl Into<String>) {
        self.done.borrow_mut().push(what.into());
    }
}

/// A stack of the name `Ingest`.
pub(crate) fn state(status: &str) -> StackState {
    let (id, name) = ("arn:stack/Ingest".to_owned(), "Ingest".to_owned());
    StackState {
        id,
        name,
        status: Status::new(status),
        ..StackState::default()
    }
}

/// An event of the stack of this ARN.
pub(crate) fn event(
    stack: &str,
    id: &str,
    type_name: &str,
    physical_id: &str,
    status: &str,
    reason: &str,
) -> Event {
    Event {
        id: format!("{id}-{status}"),
        stack_id: stack.to_owned(),
        stack_name: stack.trim_start_matches("arn:stack/").to_owned(),
        logical_id: id.to_owned(),
        physical_id: physical_id.to_owned(),
        type_name: type_name.to_owned(),
        status: Status::new(status),
        reason: Some(reason.to_owned()).filter(|reason| !reason.is_empty()),
        time: 0,
        token: None,
    }
}

impl Cloud for StandIn {
    async fn stack(&self, _name: &str) -> Result<Option<StackState>, Fault> {
        let mut states = self.states.borrow_mut();
        match states.len() {
            0 => Ok(None),
            1 => states[0].clone(),
            _ => states.pop_front().unwrap_or(Ok(None)),
        }
    }

    async fn template(&self, _stack: &str) -> Result<String, Fault> {
        Ok(self.template.clone())
    }

    async fn change_set_template(&self, _stack: &str, _change_set: &str) -> Result<String, Fault> {
        Ok(self.proposed.clone())
    }

    async fn resources(&self, _stack: &str) -> Result<Vec<StackResource>, Fault> {
        Ok(Vec::new())
    }

    async fn events(&self, stack: &str, since: Since<'_>) -> Result<Vec<Event>, Fault> {
        let events = self.events.get(stack).cloned().unwrap_or_default();
        let start = match since {
            Since::Event(id) => events
                .iter()
                .position(|event| event.id == id)
                .map_or(0, |at| at + 1),
            // Before anything is started there is nothing.
            Since::Lately => events.len(),
            Since::Operation | Since::Creation => 0,
        };
        Ok(events[start..].to_vec())
    }

    async fn validations(
        &self,
        _stack: &str,
        _change_set: Option<&str>,
    ) -> Result<Vec<Validation>, Fault> {
        Ok(self.validations.clone())
    }

    async fn create_change_set(
        &self,
        request: &ChangeSetRequest,
        _token: &str,
    ) -> Result<String, Fault> {
        if let Some(fault) = self.creations.borrow_mut().pop_front() {
            return Err(fault);
        }
        self.note(format!("create change set {:?}", request.kind));
        Ok(request.name.clone())
    }

    async fn change_set(
        &self,
        _stack: &str,
        _change_set: &str,
    ) -> Result<Option<ChangeSet>, Fault> {
        Ok(self.change_set.borrow().clone())
    }

    async fn delete_change_set(&self, _stack: &str, _change_set: &str) -> Result<(), Fault> {
        self.note("delete change set");
        Ok(())
    }

    async fn execute_change_set(&self, _execution: &Execution) -> Result<(), Fault> {
        if let Some(fault) = self.executions.borrow_mut().pop_front() {
            return Err(fault);
        }
        self.note("execute");
        Ok(())
    }

    async fn delete_stack(&self, _deletion: &Deletion) -> Result<(), Fault> {
        self.note("delete stack");
        Ok(())
    }

    async fn roll_back(&self, _rollback: &Rollback) -> Result<(), Fault> {
        self.note("roll back");
        Ok(())
    }

    async fn cancel_update(&self, _stack: &str, _token: &str) -> Result<(), Fault> {
        self.note("cancel");
        Ok(())
    }

    async fn importers(&self, _export: &str) -> Result<Vec<String>, Fault> {
        Ok(Vec::new())
    }

    async fn protect(&self, _stack: &str, on: bool) -> Result<(), Fault> {
        self.note(format!("protect {on}"));
        Ok(())
    }
}

impl Store for StandIn {
    async fn address(&self) -> Result<Address, Error> {
        Ok(Address {
            bucket: "bucket".to_owned(),
            base: "https://bucket.example".to_owned(),
        })
    }

    async fn put(
        &self,
        key: &str,
        content: impl FnOnce() -> Result<Packed, Error>,
    ) -> Result<bool, Error> {
        if self.objects.borrow().contains_key(key) {
            return Ok(false);
        }
        let bytes = content()?.bytes()?;
        self.objects.borrow_mut().insert(key.to_owned(), bytes);
        Ok(true)
    }

    async fn versions(&self) -> Result<Option<Vec<ObjectVersion>>, Error> {
        let objects = self.objects.borrow();
        let version = |(key, bytes): (&String, &Vec<u8>)| ObjectVersion {
            key: key.clone(),
            size: bytes.len() as u64,
            is_latest: true,
            ..ObjectVersion::default()
        };
        Ok(Some(objects.iter().map(version).collect()))
    }

    async fn delete(&self, objects: &[(&str, Option<&str>)]) -> Result<(), Error> {
        for (key, _) in objects {
            self.objects.borrow_mut().remove(*key);
        }
        Ok(())
    }
}
