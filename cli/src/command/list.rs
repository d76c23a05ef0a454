//! `cargo infrastruct list`.

use clap::Args;
use serde_json::json;

use crate::context::Context;
use crate::error::Error;
use crate::manifest::Stack;
use crate::outcome::Outcome;
use crate::terminal::{BOLD, DIM, paint};

/// List the stacks, where they are deployed, and what they depend on
///
/// The app is built first. Stacks are shown in order of deployment.
#[derive(Args, Debug)]
pub(crate) struct List {
    /// Stacks to list; `*` stands for anything [default: all]
    #[arg(value_name = "STACK")]
    stacks: Vec<String>,
}

impl List {
    pub(crate) fn run(&self, context: &Context) -> Result<Outcome, Error> {
        let stacks = context.stacks(&self.stacks)?;
        if context.json {
            let list: Vec<_> = stacks.iter().map(document).collect();
            context
                .terminal
                .print(&format!("{:#}", json!({ "version": 1, "stacks": list })));
            return Ok(Outcome::Done);
        }
        if stacks.is_empty() {
            context.terminal.note("the app has no stacks");
            return Ok(Outcome::Done);
        }
        let mut table = context.terminal.table();
        table.set_header(["Stack", "Environment", "Resources", "After"].map(|it| paint(BOLD, it)));
        for stack in &stacks {
            table.add_row([
                stack.name.clone(),
                environment(stack),
                stack.resources.len().to_string(),
                stack.dependencies.join(", "),
            ]);
        }
        context.terminal.print(&table.to_string());
        Ok(Outcome::Done)
    }
}

fn environment(stack: &Stack) -> String {
    match (&stack.account, &stack.region) {
        (None, None) => paint(DIM, "current"),
        _ => stack.environment(),
    }
}

fn document(stack: &Stack) -> serde_json::Value {
    json!({
        "name": stack.name,
        "account": stack.account,
        "region": stack.region,
        "template": stack.template,
        "resources": stack.resources.len(),
        "dependencies": stack.dependencies,
        "terminationProtection": stack.termination_protection,
    })
}
