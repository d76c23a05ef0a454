//! StackSets that do what is asked of them at once, or fail as a test says.

use std::cell::RefCell;
use std::collections::VecDeque;

use aws_sdk_cloudformation::types::{StackInstanceStatus, StackSetOperationStatus};

use super::request::StackSetRequest;
use super::sets::StackSets;
use super::state::{Attempt, Instance, StackSetState, Standing};
use super::target::{Group, Targets};
use crate::aws::change_set::{Delivery, ParameterValue};
use crate::aws::fault::Fault;

/// A StackSet that does what is asked of it at once, and remembers what that was.
#[derive(Debug, Default)]
pub(crate) struct StandInSet {
    /// The StackSet, if it is there.
    pub(crate) set: RefCell<Option<StackSetState>>,
    /// Its instances.
    pub(crate) instances: RefCell<Vec<Instance>>,
    /// How operations end, one after the other; then they succeed.
    pub(crate) endings: RefCell<VecDeque<StackSetOperationStatus>>,
    /// What operations come to in each place.
    pub(crate) results: Vec<Attempt>,
    /// What was done.
    pub(crate) done: RefCell<Vec<String>>,
}

/// An instance that stands like this.
pub(crate) fn instance(account: &str, region: &str, status: StackInstanceStatus) -> Instance {
    Instance {
        account: account.to_owned(),
        region: region.to_owned(),
        status: Some(status),
        ..Instance::default()
    }
}

impl StandInSet {
    fn note(&self, what: &str, (names, regions): &Group) {
        let what = format!("{what} {} in {}", names.join(","), regions.join(","));
        self.done.borrow_mut().push(what);
    }

    fn take(&self, request: &StackSetRequest) {
        let mut set = self.set.borrow_mut();
        let before = set.take().unwrap_or_default();
        let value = |(name, value): (&String, &ParameterValue)| {
            let value = match value {
                ParameterValue::Given(value) => value.clone(),
                ParameterValue::Previous => before.parameters.get(name).cloned()?,
            };
            Some((name.clone(), value))
        };
        *set = Some(StackSetState {
            template: match &request.template {
                Delivery::Inline(text) | Delivery::Url(text) => text.clone(),
            },
            parameters: request.parameters.iter().filter_map(value).collect(),
            tags: request.tags.clone(),
            permissions: request.permissions.clone(),
        });
    }
}

impl StackSets for StandInSet {
    async fn describe(&self, _name: &str) -> Result<Option<StackSetState>, Fault> {
        Ok(self.set.borrow().clone())
    }

    async fn instances(&self, _name: &str) -> Result<Vec<Instance>, Fault> {
        Ok(self.instances.borrow().clone())
    }

    async fn latest(&self, _name: &str) -> Result<Option<(String, bool)>, Fault> {
        let count = self.done.borrow().len();
        Ok((count > 0).then(|| (count.to_string(), false)))
    }

    async fn operation(&self, _name: &str, _id: &str) -> Result<Standing, Fault> {
        let ending = self.endings.borrow_mut().pop_front();
        Ok((
            Some(ending.unwrap_or(StackSetOperationStatus::Succeeded)),
            None,
        ))
    }

    async fn results(&self, _name: &str, _id: &str) -> Result<Vec<Attempt>, Fault> {
        Ok(self.results.clone())
    }

    async fn create(&self, request: &StackSetRequest, _token: &str) -> Result<(), Fault> {
        self.done.borrow_mut().push("create".to_owned());
        self.take(request);
        Ok(())
    }

    async fn update(
        &self,
        request: &StackSetRequest,
        group: &Group,
        _targets: &Targets,
        operation: &str,
    ) -> Result<Option<String>, Fault> {
        self.note("update", group);
        self.take(request);
        for instance in self.instances.borrow_mut().iter_mut() {
            let is_named =
                group.0.contains(&instance.account) && group.1.contains(&instance.region);
            instance.status = Some(if is_named {
                StackInstanceStatus::Current
            } else {
                StackInstanceStatus::Outdated
            });
        }
        Ok(Some(operation.to_owned()))
    }

    async fn add(
        &self,
        _name: &str,
        group: &Group,
        _targets: &Targets,
        operation: &str,
    ) -> Result<Option<String>, Fault> {
        self.note("add", group);
        for region in &group.1 {
            for account in &group.0 {
                let new = instance(account, region, StackInstanceStatus::Current);
                self.instances.borrow_mut().push(new);
            }
        }
        Ok(Some(operation.to_owned()))
    }

    async fn remove(
        &self,
        _name: &str,
        targets: &Targets,
        operation: &str,
    ) -> Result<Option<String>, Fault> {
        self.note(
            "remove",
            &(targets.accounts.clone(), targets.regions.clone()),
        );
        let mut instances = self.instances.borrow_mut();
        instances.retain(|it| {
            !(targets.accounts.contains(&it.account) && targets.regions.contains(&it.region))
        });
        Ok(Some(operation.to_owned()))
    }

    async fn delete(&self, _name: &str) -> Result<(), Fault> {
        self.done.borrow_mut().push("delete".to_owned());
        *self.set.borrow_mut() = None;
        Ok(())
    }
}
