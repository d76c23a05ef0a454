//! `cargo infrastruct outputs`.

use std::collections::BTreeMap;
use std::io::{IsTerminal, stdout};

use clap::Args;
use serde_json::json;

use crate::aws::{Accounts, Cloud};
use crate::context::Context;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::terminal::{BOLD, paint, visible};

/// Print the outputs of deployed stacks
///
/// One line each, `Stack.Name = value`; with a name, the bare value, for scripts.
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    cargo infrastruct outputs\n  \
    curl \"$(cargo infrastruct outputs Api --name Url)\"")]
pub(crate) struct Outputs {
    /// Stacks; `*` stands for anything [default: all]
    #[arg(value_name = "STACK")]
    stacks: Vec<String>,
    /// Only this output, and only its value
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
}

impl Outputs {
    pub(crate) async fn run(&self, context: &Context) -> Result<Outcome, Error> {
        let stacks = context.stacks(&self.stacks)?;
        let accounts = Accounts::new(&context.environment);
        let mut values: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for stack in &stacks {
            let account = accounts.of(stack).await?;
            let state = account
                .cloud()
                .stack(&stack.name)
                .await?
                .filter(|state| !state.status.is_absent());
            let Some(state) = state else {
                if !self.stacks.is_empty() && stacks.len() == 1 {
                    return Err(
                        Error::new(format!("`{}` has not been deployed", stack.name))
                            .help(format!("run `cargo infrastruct deploy {}`", stack.name)),
                    );
                }
                context.terminal.note(&format!(
                    "{} has not been deployed",
                    paint(BOLD, stack.id())
                ));
                continue;
            };
            let outputs = state
                .outputs
                .into_iter()
                .map(|output| (output.name, output.value));
            values.insert(stack.id().to_owned(), outputs.collect());
        }
        if let Some(name) = &self.name {
            let mut found = values.values().filter_map(|outputs| outputs.get(name));
            let Some(value) = found.next() else {
                let names = values.values().flat_map(BTreeMap::keys).map(String::as_str);
                let error = Error::usage(format!("there is no output `{name}`"));
                return Err(match infrastruct_spec::suggest(name, names) {
                    Some(near) => error.help(format!("did you mean `{near}`?")),
                    None => error,
                });
            };
            if found.next().is_some() {
                return Err(
                    Error::usage(format!("several stacks have an output `{name}`"))
                        .help("name the stack"),
                );
            }
            let value = if context.json {
                json!({ "version": 1, "name": name, "value": value }).to_string()
            } else if stdout().is_terminal() {
                visible(value)
            } else {
                value.clone()
            };
            context.terminal.print(&value);
        } else if context.json {
            context
                .terminal
                .print(&format!("{:#}", json!({ "version": 1, "stacks": values })));
        } else {
            for (stack, outputs) in &values {
                for (name, value) in outputs {
                    context
                        .terminal
                        .print(&format!("{stack}.{name} = {}", visible(value)));
                }
            }
        }
        Ok(Outcome::Done)
    }
}
