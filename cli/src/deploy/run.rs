//! The stacks of an app, each after those it depends on, independent ones at once.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use futures_util::stream::{FuturesUnordered, StreamExt};

use super::deployment::{Conclusion, Deployment};
use super::prepared::Prepared;
use super::progress::Progress;
use super::settings::Settings;
use crate::asset::Root;
use crate::aws::{Account, Accounts, StackState};
use crate::error::Error;
use crate::manifest::Stack;
use crate::template::Template;

/// How many stacks are deployed at once: each asks CloudFormation how it stands every few seconds.
const AT_ONCE: usize = 20;

/// What became of a stack of an app.
#[derive(Debug)]
pub(crate) struct Report {
    /// The stack's ID.
    pub(crate) stack: String,
    /// What became of it.
    pub(crate) conclusion: Conclusion,
    /// How it is now.
    pub(crate) state: StackState,
}

/// What became of an app: the stacks that were seen to, and what went wrong with others.
#[derive(Debug, Default)]
pub(crate) struct Run {
    /// The stacks, as they were finished.
    pub(crate) reports: Vec<Report>,
    /// What went wrong.
    pub(crate) errors: Vec<Error>,
    /// The stacks that were left since another failed, each with that one's ID.
    pub(crate) skipped: Vec<(String, String)>,
}

/// Deploys the stacks.
pub(crate) async fn run(
    accounts: &Accounts,
    root: &Root,
    stacks: &[Stack],
    settings: &Settings,
    progress: &Progress,
) -> Result<Run, Error> {
    // Everything is read before anything is deployed: a mistake in the last template must not cost the first stack.
    let mut ready: BTreeMap<&str, (Rc<Account>, Prepared)> = BTreeMap::new();
    for stack in stacks {
        let account = accounts.to_change(stack).await?;
        let prepared = Prepared::read(stack, root, &*account).await?;
        if settings.express {
            check_express(stack, &prepared)?;
        }
        ready.insert(stack.id(), (account, prepared));
    }
    let templates = stacks
        .iter()
        .filter_map(|stack| Some((stack.name.clone(), &ready.get(stack.id())?.1.template)))
        .collect();
    settings.parameters.check(&templates)?;

    let at_once = settings.at_once.map_or(AT_ONCE, usize::from);
    let mut run = Run::default();
    let mut waiting: Vec<&Stack> = stacks.iter().collect();
    let mut done: BTreeSet<&str> = BTreeSet::new();
    let mut failed: BTreeMap<&str, String> = BTreeMap::new();
    let mut running = FuturesUnordered::new();
    loop {
        let mut later = Vec::new();
        for stack in waiting {
            let of_run = || {
                stack
                    .dependencies
                    .iter()
                    .filter(|name| ready.contains_key(name.as_str()))
            };
            if let Some(cause) = of_run().find_map(|name| failed.get(name.as_str()).cloned()) {
                failed.insert(stack.id(), cause.clone());
                run.skipped.push((stack.id().to_owned(), cause));
            } else if of_run().all(|name| done.contains(name.as_str())) && running.len() < at_once {
                let Some((account, prepared)) = ready.get(stack.id()) else {
                    continue;
                };
                let deployment = Deployment {
                    stack,
                    prepared,
                    settings,
                    progress,
                };
                running.push(async move {
                    let note = |text: String| progress.note(&text);
                    let deliver = async || prepared.deliver(&**account, note).await;
                    (stack, deployment.run(account.cloud(), deliver).await)
                });
            } else {
                later.push(stack);
            }
        }
        waiting = later;
        let Some((stack, result)) = running.next().await else {
            break;
        };
        match result {
            Ok((conclusion, state)) => {
                if conclusion == Conclusion::Refused {
                    failed.insert(stack.id(), stack.id().to_owned());
                } else {
                    done.insert(stack.id());
                }
                run.reports.push(Report {
                    stack: stack.id().to_owned(),
                    conclusion,
                    state,
                });
            }
            Err(error) => {
                failed.insert(stack.id(), stack.id().to_owned());
                // Shown at once: other stacks may take long yet.
                progress.note(&error.render());
                run.errors.push(error);
            }
        }
    }
    if !waiting.is_empty() {
        let names: Vec<String> = waiting
            .iter()
            .map(|stack| format!("`{}`", stack.name))
            .collect();
        let error = Error::new(format!("{} depend on each other", names.join(", ")));
        progress.note(&error.render());
        run.errors.push(error);
    }
    Ok(run)
}

/// Express mode ends before a custom resource could answer, so CloudFormation takes none.
fn check_express(stack: &Stack, prepared: &Prepared) -> Result<(), Error> {
    let is_custom = |type_name: &str| {
        type_name.starts_with("Custom::") || type_name == "AWS::CloudFormation::CustomResource"
    };
    let custom = |template: &Template| {
        let mut resources = template.resources.iter();
        let found = resources.find(|(_, resource)| is_custom(&resource.type_name));
        found.map(|(id, resource)| (id.clone(), resource.type_name.clone()))
    };
    let mut found = custom(&prepared.template);
    let mut within = "";
    for text in prepared.nested.values() {
        if found.is_none() {
            found = custom(&Template::read(text)?);
            within = " of a nested stack";
        }
    }
    let Some((id, type_name)) = found else {
        return Ok(());
    };
    let error = Error::new(format!(
        "`{id}`{within} ({type_name}) cannot be deployed in express mode"
    ));
    let error = error.help("CloudFormation takes no custom resources there: leave out `--express`");
    Err(match stack.declared(&id).filter(|_| within.is_empty()) {
        Some(declared) => error.at(declared.file.clone(), declared.line),
        None => error,
    })
}
