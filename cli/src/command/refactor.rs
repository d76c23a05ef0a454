//! `cargo infrastruct refactor`.

use std::collections::BTreeMap;
use std::rc::Rc;

use clap::Args;
use serde_json::json;

use crate::aws::{Account, Accounts, Cloud, RefactorRequest, RefactorState};
use crate::context::Context;
use crate::deploy::{Prepared, Progress, watch};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::refactor::{Location, Plan, Side, plan};
use crate::template::Template;
use crate::terminal::{ADD, BOLD, CHANGE, DIM, paint, visible};

/// Move resources to other logical IDs or other stacks, without replacing them
///
/// What is no longer built where it is deployed, and is built alike somewhere else, is moved there by CloudFormation's stack
/// refactoring: the resource stays as it is. Nothing but places changes; what else the app changes waits for `deploy`.
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    cargo infrastruct refactor\n  \
    cargo infrastruct refactor Ingest Archive --map Ingest.Table=Archive.History")]
pub(crate) struct Refactor {
    /// Stacks to look at; `*` stands for anything [default: all]
    #[arg(value_name = "STACK")]
    stacks: Vec<String>,
    /// Move this one, where it is not found or could be another: `Stack.LogicalId=Stack.LogicalId`
    #[arg(long, value_name = "FROM=TO")]
    map: Vec<String>,
    /// Only show what would be moved
    #[arg(long)]
    dry_run: bool,
    /// Agree to the moves
    #[arg(short, long)]
    yes: bool,
}

/// An account and a region, as far as a stack says them.
type Environment = (Option<String>, Option<String>);

impl Refactor {
    pub(crate) async fn run(&self, context: &Context) -> Result<Outcome, Error> {
        let stacks = context.stacks(&self.stacks)?;
        let accounts = Accounts::new(&context.environment);
        let root = context.asset_root()?;
        let progress = Progress::new(context.terminal);
        // Resources move within one account and region.
        let mut groups: BTreeMap<Environment, (Rc<Account>, Vec<Side>)> = BTreeMap::new();
        for stack in stacks {
            let account = accounts.of(&stack).await?;
            let state = account.cloud().stack(&stack.name).await?;
            let state = state.filter(|state| !state.status.is_absent());
            if let Some(state) = state.as_ref().filter(|it| it.status.is_in_progress()) {
                return Err(Error::new(format!("`{}` is {}", stack.name, state.status))
                    .help("run the same command again when that is over"));
            }
            let old = match &state {
                Some(state) => Some(Template::read(&account.cloud().template(&state.id).await?)?),
                None => None,
            };
            let new = Prepared::read(&stack, &root, &*account).await?.template;
            let key = (stack.account.clone(), stack.region.clone());
            let (_, sides) = groups.entry(key).or_insert_with(|| (account, Vec::new()));
            sides.push(Side { stack, old, new });
        }
        let sides = groups.values().flat_map(|(_, sides)| sides);
        check(&self.map, &sides.collect::<Vec<_>>())?;
        let mut outcome = Outcome::Done;
        let mut moved = Vec::new();
        for (account, sides) in groups.values() {
            let plan = plan(sides, &asked(&self.map, sides))?;
            if plan.moves.is_empty() {
                continue;
            }
            progress.note(&shown(sides, &plan));
            moved.extend(plan.moves.iter().map(|it| {
                let place = |it: &Location| json!({ "stack": sides[it.stack].stack.id(), "logicalId": it.id });
                json!({ "from": place(&it.from), "to": place(&it.to), "type": it.type_name })
            }));
            if !self.dry_run && !self.refactor(account, sides, &plan, &progress).await? {
                outcome = Outcome::Refused;
                break;
            }
        }
        if moved.is_empty() {
            progress.note(&paint(DIM, "nothing is to be moved"));
        }
        if context.json {
            let done = outcome == Outcome::Done && !self.dry_run && !moved.is_empty();
            let document = json!({ "version": 1, "moves": moved, "done": done });
            context.terminal.print(&format!("{document:#}"));
        }
        Ok(outcome)
    }

    async fn refactor(
        &self,
        account: &Account,
        sides: &[Side],
        plan: &Plan,
        progress: &Progress,
    ) -> Result<bool, Error> {
        let cloud = account.cloud();
        let name = |it: &Location| (sides[it.stack].stack.name.clone(), it.id.clone());
        let mut request = RefactorRequest {
            moves: plan
                .moves
                .iter()
                .map(|it| [name(&it.from), name(&it.to)])
                .collect(),
            ..RefactorRequest::default()
        };
        for (stack, template) in &plan.templates {
            let prepared = Prepared::of(template.to_string())?;
            let delivery = prepared
                .deliver(account, |text| progress.note(&text))
                .await?;
            request
                .stacks
                .push((sides[*stack].stack.name.clone(), delivery));
            request.creates_stacks |= sides[*stack].old.is_none();
        }
        let id = cloud.create_refactor(&request).await?;
        let is_made = |state: &RefactorState| *state != RefactorState::Pending;
        if let RefactorState::Failed(reason) = wait(account, &id, is_made).await? {
            return Err(Error::new("CloudFormation refuses to move that").caused_by(reason));
        }
        for action in cloud.refactor_actions(&id).await? {
            progress.note(&paint(DIM, &format!("  {}", visible(&action))));
        }
        let count = plan.moves.len();
        let question = format!(
            "move {count} resource{}?",
            if count == 1 { "" } else { "s" }
        );
        if !self.yes && !progress.confirm(&question).await? {
            return Ok(false);
        }
        cloud.execute_refactor(&id).await?;
        let is_over =
            |state: &RefactorState| matches!(state, RefactorState::Done | RefactorState::Failed(_));
        if let RefactorState::Failed(reason) = wait(account, &id, is_over).await? {
            let names: Vec<&str> = request
                .stacks
                .iter()
                .map(|(name, _)| name.as_str())
                .collect();
            return Err(Error::new("the move failed, and was taken back")
                .caused_by(reason)
                .help(format!(
                    "`cargo infrastruct events {}` shows more",
                    names[0]
                )));
        }
        progress.note(&paint(ADD, &format!("{count} moved")));
        Ok(true)
    }
}

/// Waits until a refactoring is as wanted.
async fn wait(
    account: &Account,
    id: &str,
    is_enough: impl Fn(&RefactorState) -> bool,
) -> Result<RefactorState, Error> {
    let mut pause = watch::Pause::new();
    loop {
        let state = account.cloud().refactor_state(id).await?;
        if is_enough(&state) {
            return Ok(state);
        }
        pause.wait().await;
    }
}

/// The moves, as they are shown.
fn shown(sides: &[Side], plan: &Plan) -> String {
    let name = |it: &Location| format!("{}.{}", sides[it.stack].stack.name, it.id);
    let line = |moved: &crate::refactor::Moved| {
        let stack = &sides[moved.to.stack].stack;
        let place = stack.declared(&moved.to.id);
        let place = place.map(|it| paint(DIM, &format!(" {}:{}", it.file, it.line)));
        format!(
            "{} {} → {}  {}{}",
            paint(CHANGE, "→"),
            name(&moved.from),
            paint(BOLD, &name(&moved.to)),
            moved.type_name,
            place.unwrap_or_default()
        )
    };
    plan.moves.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The location that a text such as `Stack.LogicalId` means.
fn location(text: &str, sides: &[&Side]) -> Option<Location> {
    let (name, id) = text.rsplit_once('.')?;
    let is_it = |side: &&Side| side.stack.name == name || side.stack.id() == name;
    let stack = sides.iter().position(is_it)?;
    let id = id.to_owned();
    Some(Location { stack, id })
}

/// Every `--map` has to be understood.
fn check(map: &[String], sides: &[&Side]) -> Result<(), Error> {
    for text in map {
        let places = text.split_once('=');
        let places = places.map(|(from, to)| [location(from, sides), location(to, sides)]);
        if !matches!(places, Some([Some(_), Some(_)])) {
            return Err(Error::usage(format!(
                "`--map {text}` names no two resources of these stacks"
            ))
            .help("write `--map Stack.LogicalId=Stack.LogicalId`"));
        }
    }
    Ok(())
}

/// The moves that are asked for among these stacks.
fn asked(map: &[String], sides: &[Side]) -> Vec<(Location, Location)> {
    let sides: Vec<&Side> = sides.iter().collect();
    let pair = |text: &String| {
        let (from, to) = text.split_once('=')?;
        Some((location(from, &sides)?, location(to, &sides)?))
    };
    map.iter().filter_map(pair).collect()
}
