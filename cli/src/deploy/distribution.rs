//! Distributing a stack.

use std::collections::{BTreeMap, BTreeSet};

use aws_sdk_cloudformation::types::{
    StackInstanceDetailedStatus, StackInstanceStatus, StackSetOperationResultStatus,
    StackSetOperationStatus,
};

use super::parameters::Parameters;
use super::prepared::Prepared;
use super::progress::Progress;
use super::token::{fresh, token};
use super::watch::Pause;
use crate::aws::{
    Attempt, Delivery, Fault, Group, Instance, ParameterValue, Permissions, StackSetRequest,
    StackSetState, StackSets, StackState, Targets,
};
use crate::error::Error;
use crate::manifest::Stack;
use crate::terminal::{ADD, BOLD, DIM, ERROR, paint, visible};

/// How often a rival operation is waited for.
const ROUNDS: usize = 20;

/// A stack that goes to many accounts and regions.
#[derive(Debug)]
pub(crate) struct Distribution<'a> {
    /// The stack.
    pub(crate) stack: &'a Stack,
    /// Its template.
    pub(crate) prepared: &'a Prepared,
    /// Its parameters.
    pub(crate) parameters: &'a Parameters,
    /// Tags for it, beside its own.
    pub(crate) tags: &'a [(String, String)],
    /// Where it goes.
    pub(crate) targets: &'a Targets,
    /// In whose name.
    pub(crate) permissions: Permissions,
    /// Where that is shown.
    pub(crate) progress: &'a Progress,
}

/// How a distribution ended.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ended {
    /// Whether anything had to be done.
    pub(crate) changed: bool,
    /// The stacks of the StackSet.
    pub(crate) instances: Vec<Instance>,
}

impl Distribution<'_> {
    /// Creates or updates the StackSet where it goes, and adds the instances that it lacks there. Instances elsewhere are
    /// left alone. Before anything is done, `agreed` is asked with the StackSet as it is.
    pub(crate) async fn deploy<S: StackSets>(
        &self,
        sets: &S,
        delivery: Delivery,
        agreed: impl AsyncFnOnce(Option<&StackSetState>) -> Result<bool, Error>,
    ) -> Result<Option<Ended>, Error> {
        let name = &self.stack.name;
        let state = sets.describe(name).await?;
        if let Some(state) = &state {
            self.check_model(state)?;
        }
        let request = self.request(state.as_ref(), delivery)?;
        let instances = match state {
            Some(_) => sets.instances(name).await?,
            None => Vec::new(),
        };
        let is_same = state
            .as_ref()
            .is_some_and(|state| self.is_same(state, &request));
        let behind = self.stale(&instances, is_same)?;
        let missing = self.targets.missing(&self.there(&instances));
        // Which accounts a unit has is not known here: CloudFormation finds those that lack the stack.
        let additions = if self.targets.units.is_empty() {
            missing
        } else {
            vec![(self.targets.units.clone(), self.targets.regions.clone())]
        };
        if !is_same && !instances.is_empty() && behind.is_empty() {
            return Err(self.elsewhere(&instances));
        }
        if !is_same && !agreed(state.as_ref()).await? {
            return Ok(None);
        }
        let mut changed = state.is_none();
        if state.is_none() {
            sets.create(&request, &fresh(name)).await?;
            self.progress.note(&format!(
                "{} {}",
                paint(BOLD, name),
                paint(ADD, "StackSet created")
            ));
        }
        // Without instances nothing is among the targets, and what is added would be made of what the StackSet was.
        let behind = if state.is_some() && !is_same && instances.is_empty() {
            vec![(Vec::new(), Vec::new())]
        } else {
            behind
        };
        for group in behind {
            let doing = match group.1.as_slice() {
                [] => "update".to_owned(),
                regions => format!("update in {}", regions.join(", ")),
            };
            self.operate(sets, &doing, async |id| {
                sets.update(&request, &group, self.targets, &id).await
            })
            .await?;
            changed = true;
        }
        let before = instances.len();
        for group in additions {
            let doing = format!("create in {}", group.1.join(", "));
            self.operate(sets, &doing, async |id| {
                sets.add(name, &group, self.targets, &id).await
            })
            .await?;
        }
        let instances = sets.instances(name).await?;
        changed |= instances.len() != before;
        self.note_others(&instances);
        Ok(Some(Ended { changed, instances }))
    }

    fn is_same(&self, state: &StackSetState, request: &StackSetRequest) -> bool {
        let same_value = |(name, value): (&String, &ParameterValue)| match value {
            ParameterValue::Given(value) => state.parameters.get(name) == Some(value),
            ParameterValue::Previous => true,
        };
        self.prepared.says_the_same(&state.template)
            && request.parameters.iter().all(same_value)
            && state.tags == request.tags
            && request.permissions.are_met_by(&state.permissions)
    }

    /// The instances among the targets that are to be updated: all of them where the StackSet changes, else those that
    /// an earlier operation has not reached.
    fn stale(&self, instances: &[Instance], is_same: bool) -> Result<Vec<Group>, Error> {
        let among = self.targets.among(&self.there(instances));
        let is_target = |instance: &&Instance| {
            among.iter().any(|(names, regions)| {
                self.targets.takes(&instance.account)
                    && names.contains(&self.name_of(instance))
                    && regions.contains(&instance.region)
            })
        };
        let targeted: Vec<&Instance> = instances.iter().filter(is_target).collect();
        if let Some(lost) = targeted
            .iter()
            .find(|it| it.is(&StackInstanceStatus::Inoperable))
        {
            return Err(self.inoperable(lost));
        }
        let is_stale = |it: &&&Instance| {
            !is_same
                || !it.is(&StackInstanceStatus::Current)
                || it.detail == Some(StackInstanceDetailedStatus::Failed)
        };
        let stale = targeted.iter().filter(is_stale);
        let places = stale.map(|it| (self.name_of(it), it.region.clone()));
        Ok(self.targets.among(&places.collect()))
    }

    /// What grants the permissions is said when a StackSet is made, once and for all.
    fn check_model(&self, state: &StackSetState) -> Result<(), Error> {
        if self.permissions.is_of_organization() == state.permissions.is_of_organization() {
            return Ok(());
        }
        let name = &self.stack.name;
        let (is, option) = if state.permissions.is_of_organization() {
            ("AWS Organizations", "--organizational-units UNIT")
        } else {
            ("roles in the accounts", "--accounts ACCOUNT")
        };
        Err(Error::usage(format!(
            "the StackSet `{name}` works by the permissions of {is}, which cannot be changed"
        ))
        .help(format!("name its targets with `{option}`")))
    }

    /// An update changes the StackSet for all; where it starts has to be said.
    fn elsewhere(&self, instances: &[Instance]) -> Error {
        let Instance {
            account, region, ..
        } = &instances[0];
        Error::new(format!(
            "the StackSet `{}` changes, and none of its {} instances is among the targets",
            self.stack.name,
            instances.len()
        ))
        .help(format!(
            "name at least one that is there, such as `--accounts {account} --regions {region}`: it is updated, the \
             others stay as they are until they are named"
        ))
    }

    fn inoperable(&self, instance: &Instance) -> Error {
        let name = &self.stack.name;
        let error = Error::new(format!(
            "the instance of `{name}` in {} {} is INOPERABLE: CloudFormation leaves it out of every update",
            instance.account, instance.region
        ));
        let error = match &instance.reason {
            Some(reason) => error.caused_by(reason.as_str()),
            None => error,
        };
        error.help(format!(
            "see to its stack there by hand, then take the instance out of the StackSet with `aws cloudformation \
             delete-stack-instances --stack-set-name {name} --accounts {} --regions {} --retain-stacks`, and deploy again",
            instance.account, instance.region
        ))
    }

    /// Says which instances are behind, since they were not among the targets.
    fn note_others(&self, instances: &[Instance]) {
        let behind = instances
            .iter()
            .filter(|it| it.is(&StackInstanceStatus::Outdated));
        let places: Vec<String> = behind
            .map(|it| format!("{} {}", it.account, it.region))
            .collect();
        if !places.is_empty() {
            self.progress.note(&format!(
                "{} {} stay as they were: {}",
                paint(BOLD, &self.stack.name),
                paint(DIM, &format!("{} other instances", places.len())),
                places.join(", ")
            ));
        }
    }

    /// Deletes the instances of the targets, and the StackSet once it has none.
    pub(crate) async fn destroy<S: StackSets>(&self, sets: &S) -> Result<Ended, Error> {
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
        instances
            .iter()
            .map(|instance| (self.name_of(instance), instance.region.clone()))
            .collect()
    }

    /// What the targets call an instance by: its unit where they are units, else its account.
    fn name_of(&self, instance: &Instance) -> String {
        if self.targets.units.is_empty() {
            instance.account.clone()
        } else {
            instance.unit.clone().unwrap_or_default()
        }
    }

    fn request(
        &self,
        state: Option<&StackSetState>,
        template: Delivery,
    ) -> Result<StackSetRequest, Error> {
        // What is not given again keeps the value that it has.
        let known = state.map(|state| StackState {
            parameters: state.parameters.clone(),
            ..StackState::default()
        });
        let parameters =
            self.parameters
                .choose(&self.stack.name, &self.prepared.template, known.as_ref())?;
        let mut tags = self.stack.tags.clone();
        tags.extend(self.tags.iter().cloned());
        Ok(StackSetRequest {
            name: self.stack.name.clone(),
            template,
            parameters,
            capabilities: self.prepared.capabilities.clone(),
            tags,
            permissions: self.permissions.clone(),
        })
    }

    /// Starts an operation and follows it; one that somebody else has started is followed first.
    async fn operate<S: StackSets>(
        &self,
        sets: &S,
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

    async fn follow<S: StackSets>(&self, sets: &S, id: &str) -> Result<(), Error> {
        let name = &self.stack.name;
        let mut pause = Pause::new();
        let mut seen: BTreeMap<(String, String), Option<StackSetOperationResultStatus>> =
            BTreeMap::new();
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
            match status.as_ref() {
                Some(
                    StackSetOperationStatus::Running
                    | StackSetOperationStatus::Queued
                    | StackSetOperationStatus::Stopping,
                ) => pause.wait().await,
                Some(StackSetOperationStatus::Succeeded) => return Ok(()),
                // What is not known is not taken for success.
                other => return Err(self.failed(other, reason.as_deref(), &results)),
            }
        }
    }

    fn failed(
        &self,
        status: Option<&StackSetOperationStatus>,
        reason: Option<&str>,
        results: &[Attempt],
    ) -> Error {
        let failed: Vec<&Attempt> = results.iter().filter(|it| it.is_failed()).collect();
        let status = status.map(StackSetOperationStatus::as_str);
        let status = status.unwrap_or("ended without a word");
        let mut error = Error::new(format!(
            "the StackSet `{}` {status} in {} places",
            self.stack.name,
            failed.len()
        ));
        if let Some(reason) = reason {
            error = error.caused_by(reason);
        }
        // What was cancelled is the consequence of what failed.
        for instance in failed
            .iter()
            .filter(|it| it.status == Some(StackSetOperationResultStatus::Failed))
        {
            let reason = instance.reason.as_deref().unwrap_or("no reason given");
            error = error.help(format!(
                "{} {}: {reason}",
                instance.account, instance.region
            ));
        }
        error.help("run the same command again: what is there already is left alone")
    }
}

fn line(name: &str, result: &Attempt) -> String {
    let style = match result.status {
        Some(StackSetOperationResultStatus::Succeeded) => ADD,
        _ if result.is_failed() => ERROR,
        _ => DIM,
    };
    let reason = result
        .reason
        .as_deref()
        .map(|reason| format!("\n      {}", visible(reason)))
        .unwrap_or_default();
    let status = paint(style, &format!("{:<10}", result.word()));
    format!(
        "{} {} {:<14} {status}{reason}",
        paint(BOLD, name),
        result.account,
        result.region
    )
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::aws::stack_set::stand_in::{StandInSet, instance};
    use crate::terminal::Terminal;

    const OLD: &str = r#"{"Resources": {"Inbox": {"Type": "AWS::SQS::Queue"}}}"#;
    const NEW: &str = r#"{"Resources": {"Inbox": {"Type": "AWS::SQS::Queue"}, "Letters": {"Type": "AWS::SQS::Queue"}}}"#;

    /// A StackSet of the old template, with instances of two accounts.
    fn there(status: &StackInstanceStatus) -> StandInSet {
        let instances = ["1", "2"].map(|account| instance(account, "a", status.clone()));
        StandInSet {
            set: Some(StackSetState {
                template: OLD.to_owned(),
                ..StackSetState::default()
            })
            .into(),
            instances: instances.to_vec().into(),
            ..StandInSet::default()
        }
    }

    /// Distributes a template; whether it was asked about, and how that ended.
    fn deploy(
        sets: &StandInSet,
        text: &str,
        accounts: &[&str],
        answer: bool,
    ) -> (bool, Result<Option<Ended>, Error>) {
        let targets = Targets {
            accounts: accounts.iter().map(|&it| it.to_owned()).collect(),
            regions: vec!["a".to_owned()],
            ..Targets::default()
        };
        let stack = Stack {
            name: "Audit".to_owned(),
            ..Stack::default()
        };
        let terminal = Terminal {
            interactive: false,
            width: 80,
        };
        let progress = Progress::new(terminal);
        let prepared = Prepared::of(text.to_owned()).unwrap();
        let distribution = Distribution {
            stack: &stack,
            prepared: &prepared,
            parameters: &Parameters::default(),
            tags: &[],
            targets: &targets,
            permissions: Permissions::SelfManaged,
            progress: &progress,
        };
        let asked = Cell::new(false);
        let agreed = async |_: Option<&StackSetState>| {
            asked.set(true);
            Ok(answer)
        };
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let delivery = Delivery::Inline(text.to_owned());
        let ended = runtime.block_on(distribution.deploy(sets, delivery, agreed));
        (asked.get(), ended)
    }

    #[test]
    fn one_account_goes_first_and_the_others_after_it_without_a_question() {
        let sets = there(&StackInstanceStatus::Current);
        let (asked, ended) = deploy(&sets, NEW, &["1"], true);
        assert!(asked && ended.unwrap().unwrap().changed);
        assert_eq!(*sets.done.borrow(), ["update 1 in a"]);
        // The StackSet has the new template already: what is behind is brought up, and what is not there is added.
        let (asked, _) = deploy(&sets, NEW, &["1", "2", "3"], true);
        assert!(!asked);
        assert_eq!(
            *sets.done.borrow(),
            ["update 1 in a", "update 2 in a", "add 3 in a"]
        );
        let (_, ended) = deploy(&sets, NEW, &["1", "3"], true);
        assert!(ended.unwrap().is_some());
    }

    #[test]
    fn nothing_is_done_that_nobody_agrees_to() {
        let sets = there(&StackInstanceStatus::Current);
        let (asked, ended) = deploy(&sets, NEW, &["1"], false);
        assert!(asked && ended.unwrap().is_none());
        assert!(sets.done.borrow().is_empty());
    }

    #[test]
    fn an_operation_that_did_not_succeed_is_an_error_and_the_next_one_goes_on() {
        for ending in [
            StackSetOperationStatus::Failed,
            StackSetOperationStatus::Stopped,
            StackSetOperationStatus::from("PAUSED"),
        ] {
            let sets = there(&StackInstanceStatus::Outdated);
            sets.endings.borrow_mut().push_back(ending);
            let (_, ended) = deploy(&sets, OLD, &["1"], true);
            assert!(ended.is_err());
            for instance in sets.instances.borrow_mut().iter_mut() {
                instance.status = Some(StackInstanceStatus::Outdated);
            }
            let (_, ended) = deploy(&sets, OLD, &["1"], true);
            assert!(ended.unwrap().unwrap().changed);
        }
    }

    #[test]
    fn what_stands_as_it_should_is_left_alone() {
        let sets = there(&StackInstanceStatus::Current);
        let (asked, ended) = deploy(&sets, OLD, &["1", "2"], true);
        assert!(!asked && !ended.unwrap().unwrap().changed);
        assert!(sets.done.borrow().is_empty());
    }
}
