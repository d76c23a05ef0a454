//! Distributing a stack.

use std::collections::{BTreeMap, BTreeSet};

use super::calls::{StackSetRequest, StackSets};
use super::state::Instance;
use super::target::{Permissions, Targets};
use crate::aws::{Delivery, Fault, ParameterValue};
use crate::deploy::{Parameters, Prepared, Progress, fresh, token, watch::Pause};
use crate::error::Error;
use crate::manifest::Stack;
use crate::terminal::{ADD, BOLD, DIM, ERROR, paint};

/// How often a rival operation is waited for.
const ROUNDS: usize = 20;

/// A stack that goes to many accounts and regions.
#[derive(Debug)]
pub struct Distribution<'a> {
    /// The stack.
    pub stack: &'a Stack,
    /// Its template.
    pub prepared: &'a Prepared,
    /// Its parameters.
    pub parameters: &'a Parameters,
    /// Where it goes.
    pub targets: &'a Targets,
    /// In whose name.
    pub permissions: Permissions,
    /// Where that is shown.
    pub progress: &'a Progress,
}

/// How a distribution ended.
#[derive(Clone, Debug, Default)]
pub struct Ended {
    /// Whether anything had to be done.
    pub changed: bool,
    /// The stacks of the StackSet.
    pub instances: Vec<Instance>,
}

impl Distribution<'_> {
    /// Creates or updates the StackSet, and adds the instances that it lacks.
    pub async fn deploy(&self, sets: &StackSets, delivery: Delivery) -> Result<Ended, Error> {
        let name = &self.stack.name;
        let request = self.request(delivery)?;
        let mut changed = false;
        match sets.describe(name).await? {
            None => {
                sets.create(&request, &fresh(name)).await?;
                self.progress.note(&format!(
                    "{} {}",
                    paint(BOLD, name),
                    paint(ADD, "StackSet created")
                ));
                changed = true;
            }
            Some(state) => {
                let same_values = request
                    .parameters
                    .iter()
                    .all(|(name, value)| state.parameters.get(name) == Some(value));
                let same = self.prepared.says_the_same(&state.template)
                    && same_values
                    && state.tags == request.tags;
                if !same {
                    self.operate(sets, "update", async |id| {
                        sets.update(&request, self.targets, &id).await
                    })
                    .await?;
                    changed = true;
                }
            }
        }
        let there = self.there(&sets.instances(name).await?);
        for missing in self.targets.missing(&there) {
            let doing = format!("create in {}", missing.1.join(", "));
            self.operate(sets, &doing, async |id| {
                sets.add(name, &missing, self.targets, &id).await
            })
            .await?;
            changed = true;
        }
        Ok(Ended {
            changed,
            instances: sets.instances(name).await?,
        })
    }

    /// Deletes the instances of the targets, and the StackSet once it has none.
    pub async fn destroy(&self, sets: &StackSets) -> Result<Ended, Error> {
        let name = &self.stack.name;
        if sets.describe(name).await?.is_none() {
            return Ok(Ended::default());
        }
        if !self.there(&sets.instances(name).await?).is_empty() {
            self.operate(sets, "delete", async |id| {
                sets.remove(name, self.targets, &id).await
            })
            .await?;
        }
        let instances = sets.instances(name).await?;
        if instances.is_empty() {
            sets.delete(name).await?;
            self.progress.note(&format!(
                "{} {}",
                paint(BOLD, name),
                paint(ADD, "StackSet deleted")
            ));
        }
        Ok(Ended {
            changed: true,
            instances,
        })
    }

    fn there(&self, instances: &[Instance]) -> BTreeSet<(String, String)> {
        let of_unit = |instance: &Instance| instance.unit.clone().unwrap_or_default();
        let by_unit = !self.targets.units.is_empty();
        let name = |it: &Instance| {
            if by_unit {
                of_unit(it)
            } else {
                it.account.clone()
            }
        };
        instances
            .iter()
            .map(|instance| (name(instance), instance.region.clone()))
            .collect()
    }

    fn request(&self, template: Delivery) -> Result<StackSetRequest, Error> {
        let values = self
            .parameters
            .choose(&self.stack.name, &self.prepared.template, None)?;
        let given = values.into_iter().filter_map(|(name, value)| match value {
            ParameterValue::Given(value) => Some((name, value)),
            ParameterValue::Previous => None,
        });
        Ok(StackSetRequest {
            name: self.stack.name.clone(),
            template,
            parameters: given.collect(),
            capabilities: self.prepared.capabilities.clone(),
            tags: self.stack.tags.clone(),
            permissions: self.permissions.clone(),
        })
    }

    /// Starts an operation and follows it; one that somebody else has started is followed first.
    async fn operate(
        &self,
        sets: &StackSets,
        doing: &str,
        start: impl AsyncFn(String) -> Result<Option<String>, Fault>,
    ) -> Result<(), Error> {
        let name = &self.stack.name;
        for _ in 0..ROUNDS {
            let latest = match sets.latest(name).await? {
                Some((id, true)) => {
                    self.progress
                        .note(&format!("`{name}`: attaching to the operation in progress"));
                    self.follow(sets, &id).await?;
                    continue;
                }
                Some((id, false)) => id,
                None => String::new(),
            };
            // The same as long as nothing else happens: a call whose answer was lost is not made twice.
            let id = token(&[doing, name, &latest, &self.prepared.text]);
            self.progress
                .note(&format!("{} {}", paint(BOLD, name), paint(DIM, doing)));
            match start(id.clone()).await {
                Err(fault) if fault.has_code("OperationInProgress") => {}
                Err(fault) if fault.has_code("OperationIdAlreadyExists") => {
                    return self.follow(sets, &id).await;
                }
                started => return self.follow(sets, &started?.unwrap_or(id)).await,
            }
        }
        Err(
            Error::new(format!("other operations on `{name}` do not end"))
                .help("run the same command again later"),
        )
    }

    async fn follow(&self, sets: &StackSets, id: &str) -> Result<(), Error> {
        let name = &self.stack.name;
        let mut pause = Pause::new();
        let mut seen: BTreeMap<(String, String), String> = BTreeMap::new();
        loop {
            let (status, reason) = sets.operation(name, id).await?;
            let results = sets.results(name, id).await?;
            for result in &results {
                let place = (result.account.clone(), result.region.clone());
                if seen.get(&place) != Some(&result.status) {
                    self.progress.note(&line(name, result));
                    seen.insert(place, result.status.clone());
                }
            }
            match status.as_str() {
                "RUNNING" | "QUEUED" | "STOPPING" => pause.wait().await,
                "SUCCEEDED" => return Ok(()),
                _ => return Err(self.failed(&status, reason.as_deref(), &results)),
            }
        }
    }

    fn failed(&self, status: &str, reason: Option<&str>, results: &[Instance]) -> Error {
        let failed: Vec<&Instance> = results
            .iter()
            .filter(|it| matches!(it.status.as_str(), "FAILED" | "CANCELLED"))
            .collect();
        let mut error = Error::new(format!(
            "the StackSet `{}` {status} in {} places",
            self.stack.name,
            failed.len()
        ));
        if let Some(reason) = reason {
            error = error.source(&reason);
        }
        // What was cancelled is the consequence of what failed.
        for instance in failed.iter().filter(|instance| instance.status == "FAILED") {
            let reason = instance.reason.as_deref().unwrap_or("no reason given");
            error = error.help(format!(
                "{} {}: {reason}",
                instance.account, instance.region
            ));
        }
        error.help("run the same command again: what is there already is left alone")
    }
}

fn line(name: &str, result: &Instance) -> String {
    let style = match result.status.as_str() {
        "SUCCEEDED" => ADD,
        "FAILED" | "CANCELLED" => ERROR,
        _ => DIM,
    };
    let reason = result
        .reason
        .as_deref()
        .map(|reason| format!("\n      {reason}"))
        .unwrap_or_default();
    let status = paint(style, &format!("{:<10}", result.status));
    format!(
        "{} {} {:<14} {status}{reason}",
        paint(BOLD, name),
        result.account,
        result.region
    )
}
