//! Options that send a stack to many accounts and regions.

use aws_sdk_cloudformation::types::StackInstanceDetailedStatus;
use clap::{ArgGroup, Args};
use serde_json::json;

use crate::asset::Root;
use crate::aws::{
    Account, Administrator, Amount, Instance, Permissions, StackSetState, StackSets, Targets,
};
use crate::context::Context;
use crate::deploy::{Agreement, Distribution, Prepared, Progress, Risk, Settings, nested};
use crate::diff::{Difference, render};
use crate::error::Error;
use crate::manifest::Stack;
use crate::outcome::Outcome;
use crate::template::Template;
use crate::terminal::{ADD, BOLD, DIM, paint};

/// Where a StackSet goes.
#[derive(Args, Clone, Debug, Default)]
#[command(
    next_help_heading = "Many accounts and regions (StackSets)",
    group(ArgGroup::new("targets").args(["accounts", "organizational_units"]).multiple(true))
)]
pub(crate) struct Fleet {
    /// Accounts to deploy to
    #[arg(
        long,
        value_name = "ACCOUNT",
        value_delimiter = ',',
        requires = "regions"
    )]
    accounts: Vec<String>,
    /// Organizational units to deploy to, with the permissions of AWS Organizations
    #[arg(long, value_name = "UNIT", value_delimiter = ',', requires = "regions")]
    organizational_units: Vec<String>,
    /// Regions to deploy to, in this order
    #[arg(
        long,
        value_name = "REGION",
        value_delimiter = ',',
        requires = "targets"
    )]
    regions: Vec<String>,
    /// Give the stack to accounts that join the units later, too
    #[arg(long, requires = "organizational_units")]
    new_accounts: bool,
    /// Call as a delegated administrator of the organization
    #[arg(long, requires = "organizational_units")]
    delegated_admin: bool,
    /// How many accounts of a region may fail before the rest is left, or what share of them: `10%`
    #[arg(long, value_name = "AMOUNT", requires = "targets")]
    failure_tolerance: Option<Amount>,
    /// How many accounts of a region are deployed to at once, or what share of them: `50%`
    #[arg(long, value_name = "AMOUNT", requires = "targets")]
    max_concurrent: Option<Amount>,
    /// Deploy to all regions at once
    #[arg(long, requires = "targets")]
    regions_at_once: bool,
    /// Role of the administrator's account, where its name is not AWS's own
    #[arg(
        long,
        value_name = "ARN",
        requires = "accounts",
        conflicts_with = "organizational_units"
    )]
    administration_role: Option<String>,
    /// Name of the accounts' role, where it is not AWS's own
    #[arg(
        long,
        value_name = "NAME",
        requires = "accounts",
        conflicts_with = "organizational_units"
    )]
    execution_role: Option<String>,
}

impl Fleet {
    pub(super) fn is_asked_for(&self) -> bool {
        !self.accounts.is_empty() || !self.organizational_units.is_empty()
    }

    fn targets(&self) -> Targets {
        Targets {
            accounts: self.accounts.clone(),
            units: self.organizational_units.clone(),
            regions: self.regions.clone(),
            tolerance: self.failure_tolerance,
            at_once: self.max_concurrent,
            regions_at_once: self.regions_at_once,
        }
    }

    fn permissions(&self) -> Permissions {
        if !self.organizational_units.is_empty() {
            return Permissions::ServiceManaged {
                automatic: self.new_accounts,
            };
        }
        match (&self.administration_role, &self.execution_role) {
            (None, None) => Permissions::SelfManaged,
            (administration, execution) => Permissions::Roles {
                administration: administration.clone(),
                execution: execution.clone(),
            },
        }
    }

    pub(super) async fn deploy(
        &self,
        context: &Context,
        stacks: &[Stack],
        settings: &Settings,
        progress: &Progress,
        root: &Root,
    ) -> Result<Outcome, Error> {
        let [stack] = stacks else {
            return Err(one_stack());
        };
        check_place(stack)?;
        let account = Account::connect(&context.environment, None).await?;
        let prepared = Prepared::read(stack, root, &account).await?;
        if let Some(path) = prepared.first_asset() {
            return Err(unreadable(stack, path));
        }
        let targets = self.targets();
        let note = |text: String| progress.note(&text);
        let delivery = prepared.deliver(&account, note).await?;
        let distribution = self.distribution(stack, &prepared, settings, &targets, progress);
        let sets = Administrator::new(account.cloud(), self.delegated_admin);
        let agreed = async |state: Option<&StackSetState>| {
            agreed(stack, &prepared, state, settings, progress).await
        };
        let ended = tokio::select! {
            ended = distribution.deploy(&sets, delivery, agreed) => ended?,
            _ = tokio::signal::ctrl_c() => return Err(interrupted(&stack.name)),
        };
        let Some(ended) = ended else {
            return Ok(Outcome::Refused);
        };
        let (style, word) = if ended.changed {
            (ADD, "deployed")
        } else {
            (DIM, "unchanged")
        };
        progress.note(&format!(
            "{} {}",
            paint(BOLD, &stack.name),
            paint(style, word)
        ));
        report(context, stack, &ended.instances);
        Ok(Outcome::Done)
    }

    pub(super) async fn destroy(
        &self,
        context: &Context,
        stacks: &[Stack],
        settings: &Settings,
        progress: &Progress,
    ) -> Result<Outcome, Error> {
        let [stack] = stacks else {
            return Err(one_stack());
        };
        self.refuse_for_deletions()?;
        let account = Account::connect(&context.environment, None).await?;
        let targets = self.targets();
        let sets = Administrator::new(account.cloud(), self.delegated_admin);
        let held = match sets.describe(&stack.name).await? {
            Some(state) => held(&state)?,
            None => Vec::new(),
        };
        let what = match held.as_slice() {
            [] => String::new(),
            held => format!(", and what {} hold in each place", held.join(", ")),
        };
        let question = format!(
            "delete `{}` in {} regions{what}?",
            stack.name,
            targets.regions.len()
        );
        let consent = &settings.consent;
        let risks = [Risk::Destructive];
        if !progress.ask(consent, &question, &risks).await? {
            return Ok(Outcome::Refused);
        }
        let prepared = Prepared::default();
        let distribution = self.distribution(stack, &prepared, settings, &targets, progress);
        let ended = distribution.destroy(&sets).await?;
        report(context, stack, &ended.instances);
        Ok(Outcome::Done)
    }

    /// Options of which a deletion takes no notice.
    fn refuse_for_deletions(&self) -> Result<(), Error> {
        let options = [
            ("--new-accounts", self.new_accounts),
            ("--administration-role", self.administration_role.is_some()),
            ("--execution-role", self.execution_role.is_some()),
        ];
        match options.iter().find(|(_, is_given)| *is_given) {
            Some((option, _)) => Err(Error::usage(format!(
                "the deletion of a StackSet's instances has no `{option}`"
            ))
            .help("leave it out: what the StackSet has counts")),
            None => Ok(()),
        }
    }

    fn distribution<'a>(
        &self,
        stack: &'a Stack,
        prepared: &'a Prepared,
        settings: &'a Settings,
        targets: &'a Targets,
        progress: &'a Progress,
    ) -> Distribution<'a> {
        let permissions = self.permissions();
        Distribution {
            stack,
            prepared,
            parameters: &settings.parameters,
            tags: &settings.tags,
            targets,
            permissions,
            progress,
        }
    }
}

/// Shows what changes for the instances, and asks as for any stack.
async fn agreed(
    stack: &Stack,
    prepared: &Prepared,
    state: Option<&StackSetState>,
    settings: &Settings,
    progress: &Progress,
) -> Result<bool, Error> {
    let old = state.map(|state| Template::read(&state.template));
    let old = old.transpose()?.unwrap_or_default();
    let mut difference = Difference::between(&old, &prepared.template, &stack.resources);
    if let Some(state) = state {
        difference.compare_tags(&state.tags, &settings.tags_of(stack));
    }
    nested::unknown(&old, &prepared.template, &mut difference);
    let title = paint(BOLD, &stack.name);
    let text = render::text(&difference, progress.terminal());
    progress.note(&format!("{title}\n\n{text}\n"));
    let agreement = Agreement {
        what: format!("`{}` in every place", stack.name),
        broadens: difference.broadens(),
        lost: difference
            .lost()
            .into_iter()
            .map(|(id, type_name)| format!("`{id}` ({type_name})"))
            .collect(),
        capabilities: &prepared.capabilities,
    };
    agreement.ask(&settings.consent, progress).await
}

/// What goes with the instances of a StackSet.
fn held(state: &StackSetState) -> Result<Vec<String>, Error> {
    let template = Template::read(&state.template)?;
    let difference = Difference::between(&template, &Template::default(), &[]);
    let lost = difference.lost().into_iter();
    Ok(lost.map(|(id, _)| format!("`{id}`")).collect())
}

/// Where a StackSet goes is said by its targets; a stack that says it too would be misled.
fn check_place(stack: &Stack) -> Result<(), Error> {
    if let Some(looked) = stack.lookups.first() {
        return Err(Error::new(format!(
            "`{}` uses `{}`, which is looked up in one place, and a StackSet goes to those of its targets",
            stack.name,
            looked.words()
        ))
        .help("take what differs from place to place as a parameter, such as `AWS::SSM::Parameter::Value<String>`"));
    }
    if stack.account.is_none() && stack.region.is_none() {
        return Ok(());
    }
    Err(Error::new(format!(
        "`{}` says its own account or region, and a StackSet goes to those of its targets",
        stack.name
    ))
    .help("leave out `.account(…)` and `.region(…)`, or deploy it as a stack"))
}

/// Lambda reads code from a bucket of its own region and, unless that is opened to it, of its own account.
fn unreadable(stack: &Stack, path: &str) -> Error {
    Error::new(format!(
        "`{}` has the asset `{path}`, which the target accounts cannot read from the administrator's bucket",
        stack.name
    ))
    .help("put the files into a bucket in each region that the accounts may read, and name it in the stack")
}

fn one_stack() -> Error {
    Error::usage("a StackSet is made of one stack")
        .help("name it: `cargo infrastruct deploy STACK --accounts …`")
}

fn interrupted(stack: &str) -> Error {
    Error::new(format!(
        "interrupted; CloudFormation goes on with the StackSet `{stack}`"
    ))
    .help("the same command attaches to it again")
}

fn report(context: &Context, stack: &Stack, instances: &[Instance]) {
    if context.json {
        let list: Vec<_> = instances
            .iter()
            .map(|it| json!({ "account": it.account, "region": it.region, "unit": it.unit, "status": it.word(), "detail": it.detail.as_ref().map(StackInstanceDetailedStatus::as_str).unwrap_or_default(), "reason": it.reason }))
            .collect();
        return context.terminal.print(&format!(
            "{:#}",
            json!({ "version": 1, "stack": stack.name, "instances": list })
        ));
    }
    for instance in instances {
        context.terminal.print(&format!(
            "{} {} {} {}",
            stack.name,
            instance.account,
            instance.region,
            instance.word()
        ));
    }
}
