//! One stack, from what is deployed to what is wanted.

use std::collections::{BTreeMap, BTreeSet};

use super::agreement::Agreement;
use super::consent::Risk;
use super::execution::{Manner, execute};
use super::failure;
use super::nested::{self, Hierarchy};
use super::prepared::Prepared;
use super::progress::Progress;
use super::proposal::{propose_with_nested, withdraw};
use super::settings::Settings;
use super::stuck;
use super::summary::summary;
use super::token::{fresh, token};
use crate::aws::console;
use crate::aws::{
    ChangeSet, ChangeSetKind, ChangeSetRequest, Cloud, Delivery, ParameterValue, StackState,
};
use crate::diff::{Difference, render};
use crate::error::Error;
use crate::manifest::Stack;
use crate::template::Template;
use crate::terminal::{BOLD, paint};

/// How often a plan is made again because the stack moved while it was made.
const ROUNDS: usize = 5;

/// A stack and what it is to become.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deployment<'a> {
    /// The stack, as the manifest says.
    pub(crate) stack: &'a Stack,
    /// Its template.
    pub(crate) prepared: &'a Prepared,
    /// How it is deployed.
    pub(crate) settings: &'a Settings,
    /// Where that is shown.
    pub(crate) progress: &'a Progress,
}

/// What became of a stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Conclusion {
    /// Nothing had to be done.
    Unchanged,
    /// It was created or updated.
    Deployed,
    /// A change set waits to be executed.
    Prepared,
    /// The user did not agree.
    Refused,
}

impl Deployment<'_> {
    /// Deploys the stack; what goes beside the call is uploaded by `deliver`.
    pub(crate) async fn run<C: Cloud>(
        &self,
        cloud: &C,
        deliver: impl AsyncFn() -> Result<Delivery, Error>,
    ) -> Result<(Conclusion, StackState), Error> {
        for _ in 0..ROUNDS {
            let role_arn = self.settings.role_arn.as_deref();
            let consent = &self.settings.consent;
            let state = stuck::ready(cloud, self.stack, consent, role_arn, self.progress).await?;
            let is_new = state.is_none();
            let deployed = state.as_ref().filter(|state| !state.status.is_absent());
            let parameters = self.settings.parameters.choose(
                &self.stack.name,
                &self.prepared.template,
                deployed,
            )?;
            let old = match deployed {
                Some(state) => Some(cloud.template(&state.id).await?),
                None => None,
            };
            if let (Some(state), Some(old)) = (deployed, &old)
                && self.is_unchanged(state, old, &parameters)
            {
                return Ok((
                    Conclusion::Unchanged,
                    self.finish(cloud, state.clone()).await?,
                ));
            }
            if let (Some(state), false) = (deployed, self.settings.prepare_only) {
                stuck::check_exports(cloud, self.stack, state, &self.prepared.template).await?;
            }
            self.check_unfinished(deployed)?;
            let request = self.request(state.as_ref(), parameters, deliver().await?);
            let proposed = self.propose(cloud, &request, is_new).await?;
            let Some(mut change_set) = proposed else {
                let state = cloud.stack(&self.stack.name).await?.unwrap_or_default();
                return Ok((Conclusion::Unchanged, self.finish(cloud, state).await?));
            };
            // An interrupted command, or a colleague, was faster.
            if change_set.is_executed() {
                continue;
            }
            nested::gather(cloud, &mut change_set).await?;
            if let Err(error) = self.check_replacements(&change_set) {
                withdraw(cloud, &change_set, is_new).await?;
                return Err(error);
            }
            let difference = self.difference(cloud, deployed, old.as_deref(), &change_set);
            let mut difference = difference.await?;
            if let Some(state) = deployed {
                difference.compare_tags(&state.tags, &self.settings.tags_of(self.stack));
            }
            self.progress
                .note(&self.announcement(&difference, &change_set));
            if self.settings.prepare_only {
                self.progress.note(&format!(
                    "the change set `{}` waits to be executed",
                    change_set.name
                ));
                if let Some(page) = console::change_set_page(&change_set.stack_id, &change_set.id) {
                    self.progress
                        .note(&format!("the console shows it at {page}"));
                }
                return Ok((Conclusion::Prepared, state.unwrap_or_default()));
            }
            match self.agreed(&difference, &change_set).await {
                Ok(true) => {}
                Ok(false) => {
                    withdraw(cloud, &change_set, is_new).await?;
                    return Ok((Conclusion::Refused, state.unwrap_or_default()));
                }
                Err(error) => {
                    withdraw(cloud, &change_set, is_new).await?;
                    return Err(error);
                }
            }
            let Some(state) = self.execute(cloud, &change_set).await? else {
                self.progress.note(&format!(
                    "`{}` has changed since this was shown; looking again",
                    self.stack.name
                ));
                continue;
            };
            return Ok((Conclusion::Deployed, self.finish(cloud, state).await?));
        }
        Err(Error::new(format!(
            "`{}` is being changed by somebody else",
            self.stack.name
        ))
        .help("run the same command again when that is over"))
    }

    fn is_unchanged(
        &self,
        state: &StackState,
        old: &str,
        parameters: &BTreeMap<String, ParameterValue>,
    ) -> bool {
        let same = |(name, value): (&String, &ParameterValue)| match value {
            ParameterValue::Previous => true,
            ParameterValue::Given(value) => state.parameters.get(name) == Some(value),
        };
        let arns = &self.settings.notification_arns;
        !self.settings.force
            && !self.settings.revert_drift
            && self.has_alarms(state)
            && !state.status.is_failed()
            && !self.prepared.is_volatile()
            && parameters.iter().all(same)
            && self.settings.tags_of(self.stack) == state.tags
            && (arns.is_empty() || *arns == state.notification_arns)
            && self.prepared.says_the_same(old)
    }

    /// Whether the alarms are those that are asked for, in any order.
    fn has_alarms(&self, state: &StackState) -> bool {
        let set = |alarms: &[String]| alarms.iter().cloned().collect::<BTreeSet<_>>();
        let wanted = self.settings.rollback_alarms.as_deref();
        wanted.is_none_or(|wanted| set(wanted) == set(&state.rollback_alarms))
    }

    fn request(
        &self,
        state: Option<&StackState>,
        parameters: BTreeMap<String, ParameterValue>,
        template: Delivery,
    ) -> ChangeSetRequest {
        let exists = state.is_some_and(|state| !state.status.is_absent());
        let (id, changed_at) = state.map_or(("", ""), |state| (&state.id, &state.changed_at));
        let arns = &self.settings.notification_arns;
        let tags = self.settings.tags_of(self.stack);
        let Settings {
            rollback_alarms,
            role_arn,
            express,
            import_existing,
            revert_drift,
            ..
        } = self.settings;
        // A secret does not go into a name, which everybody can read and try values against: what is made with one is
        // made anew each time.
        let has_secret = parameters.iter().any(|(name, value)| {
            matches!(value, ParameterValue::Given(_)) && self.prepared.template.is_secret(name)
        });
        let parameters_said = if has_secret {
            fresh(&self.stack.name)
        } else {
            format!("{parameters:?}")
        };
        let said = format!(
            "{parameters_said} {tags:?} {arns:?} {rollback_alarms:?} {role_arn:?} {express} {import_existing} {revert_drift}"
        );
        ChangeSetRequest {
            stack: self.stack.name.clone(),
            // The same for the same wish in the same state: a command that was interrupted finds its change set again.
            name: token(&[&self.stack.name, id, changed_at, &self.prepared.text, &said]),
            kind: if exists {
                ChangeSetKind::Update
            } else {
                ChangeSetKind::Create
            },
            template,
            text: self.prepared.text.clone(),
            parameters,
            tags,
            capabilities: self.prepared.capabilities.clone(),
            notification_arns: Some(arns.clone()).filter(|arns| !arns.is_empty()),
            rollback_alarms: self.settings.rollback_alarms.clone(),
            role_arn: self.settings.role_arn.clone(),
            express: self.settings.express,
            import_existing: self.settings.import_existing,
            revert_drift: self.settings.revert_drift,
            include_nested: nested::has_nested(&self.prepared.template),
            imports: Vec::new(),
        }
    }

    /// Makes the change set, or finds the one that was made; nothing if there is nothing to change.
    async fn propose<C: Cloud>(
        &self,
        cloud: &C,
        request: &ChangeSetRequest,
        is_new: bool,
    ) -> Result<Option<ChangeSet>, Error> {
        let note = |text: String| self.progress.note(&text);
        match propose_with_nested(cloud, request, note).await? {
            Some(change_set) if change_set.is_failed() => {
                self.refusal(cloud, &change_set, is_new).await
            }
            other => Ok(other),
        }
    }

    /// What a change set that could not be made means: nothing, where there is nothing to change.
    async fn refusal<C: Cloud>(
        &self,
        cloud: &C,
        change_set: &ChangeSet,
        is_new: bool,
    ) -> Result<Option<ChangeSet>, Error> {
        let is_empty = change_set.is_empty();
        let validations = if is_empty {
            Vec::new()
        } else {
            failure::validations(cloud, self.stack, Some(&change_set.id)).await
        };
        withdraw(cloud, change_set, is_new).await?;
        if is_empty {
            return Ok(None);
        }
        let reason = change_set
            .reason
            .as_deref()
            .unwrap_or("CloudFormation gives no reason");
        let message = format!("CloudFormation refuses to change `{}`", self.stack.name);
        let error = failure::invalid(
            self.stack,
            Error::new(message).caused_by(reason),
            &validations,
        );
        Err(match failure::advice(reason) {
            Some(advice) => error.help(advice),
            None => error,
        })
    }

    /// What changes, with CloudFormation's word on what is replaced, and what changes within nested stacks.
    pub(super) async fn difference<C: Cloud>(
        &self,
        cloud: &C,
        deployed: Option<&StackState>,
        old: Option<&str>,
        change_set: &ChangeSet,
    ) -> Result<Difference, Error> {
        let old = old.map(Template::read).transpose()?.unwrap_or_default();
        let new = &self.prepared.template;
        let parameters = &self.settings.parameters;
        let values = deployed.map(|state| parameters.changed(&self.stack.name, state));
        let values = values.unwrap_or_default();
        let mut difference = Difference::with_values(&old, new, &self.stack.resources, &values);
        difference.correct(&old, new, &change_set.replacements());
        let hierarchy = Hierarchy {
            old: &old,
            new,
            stack_id: deployed.map(|state| state.id.as_str()),
            change_set: Some(change_set),
            files: &self.prepared.nested,
        };
        nested::compare(cloud, hierarchy, &mut difference).await?;
        Ok(difference)
    }

    /// The change set as it is shown: by the templates where they say it, else by CloudFormation's list.
    pub(super) fn announcement(&self, difference: &Difference, change_set: &ChangeSet) -> String {
        if difference.is_empty() {
            return summary(self.stack, change_set);
        }
        let title = paint(BOLD, &self.stack.name);
        let text = render::text(difference, self.progress.terminal());
        let unsaid = nested::unsaid(change_set, difference);
        if unsaid.changes.is_empty() {
            return format!("{title}\n\n{text}\n");
        }
        format!(
            "{title}\n\n{text}\n\nFurther, says CloudFormation: {}",
            summary(self.stack, &unsaid)
        )
    }

    /// Asks where the change set may cost something.
    pub(super) async fn agreed(
        &self,
        difference: &Difference,
        change_set: &ChangeSet,
    ) -> Result<bool, Error> {
        let agreement = Agreement {
            what: format!("`{}`", self.stack.name),
            broadens: difference.broadens(),
            lost: nested::lost(change_set, difference),
            capabilities: &self.prepared.capabilities,
        };
        agreement.ask(&self.settings.consent, self.progress).await
    }

    /// Executes the change set; nothing comes back where it cannot be executed any more.
    pub(super) async fn execute<C: Cloud>(
        &self,
        cloud: &C,
        change_set: &ChangeSet,
    ) -> Result<Option<StackState>, Error> {
        let manner = Manner {
            doing: "deploying",
            keep_on_failure: self.settings.keep_on_failure,
        };
        let ending = execute(cloud, self.stack, change_set, manner, self.progress).await?;
        let Some(ending) = ending else {
            return Ok(None);
        };
        if ending.state.status.is_done() {
            Ok(Some(ending.state))
        } else {
            Err(failure::explain(cloud, self.stack, &ending.state, &ending.events).await)
        }
    }

    /// What a deployment without rollback has left is only gone on with in the same way.
    pub(super) fn check_unfinished(&self, deployed: Option<&StackState>) -> Result<(), Error> {
        let name = &self.stack.name;
        let unfinished = deployed.filter(|state| state.status.is_unfinished());
        match unfinished {
            Some(state) if !self.settings.keep_on_failure => Err(Error::new(format!(
                "`{name}` is {}: a deployment without rollback has left it unfinished",
                state.status
            ))
            .help("go on from there with `--no-rollback`, which CloudFormation insists on then")
            .help(format!(
                "or go back first: `cargo infrastruct rollback {name}`"
            ))),
            _ => Ok(()),
        }
    }

    /// CloudFormation replaces nothing while rollback is off, and would say so half-way through.
    pub(super) fn check_replacements(&self, change_set: &ChangeSet) -> Result<(), Error> {
        if !self.settings.keep_on_failure {
            return Ok(());
        }
        let Some((path, change)) = nested::replaced(change_set) else {
            return Ok(());
        };
        let error = Error::new(format!(
            "`{path}` ({}) would be replaced, which CloudFormation does not do with `--no-rollback`",
            change.type_name
        ))
        .help("leave out `--no-rollback`");
        // What is within a nested stack is declared elsewhere.
        let declared = self.stack.declared(&path);
        Err(match declared {
            Some(declared) => error.at(declared.file.clone(), declared.line),
            None => error,
        })
    }

    /// Sees to what is no part of a template.
    pub(super) async fn finish<C: Cloud>(
        &self,
        cloud: &C,
        mut state: StackState,
    ) -> Result<StackState, Error> {
        let wanted = self.stack.termination_protection;
        if state.id.is_empty() || state.status.is_absent() || state.termination_protection == wanted
        {
            return Ok(state);
        }
        if !wanted && !self.unprotects().await? {
            return Ok(state);
        }
        cloud.protect(&state.id, wanted).await?;
        state.termination_protection = wanted;
        Ok(state)
    }

    /// Whether a protection from deletion goes that the app does not ask for: somebody may have put it there.
    async fn unprotects(&self) -> Result<bool, Error> {
        let (name, consent) = (&self.stack.name, &self.settings.consent);
        let terminal = self.progress.terminal();
        let is_agreed = consent.everything || consent.risks.contains(&Risk::Destructive);
        if !is_agreed && !terminal.interactive {
            self.progress.note(&format!(
                "`{name}` is protected from deletion, which the app does not ask for; it stays so, unless \
                 `--allow destructive` takes it away"
            ));
            return Ok(false);
        }
        let question = format!(
            "`{name}` is protected from deletion, which the app does not ask for; take the protection away?"
        );
        self.progress
            .ask(consent, &question, &[Risk::Destructive])
            .await
    }
}
