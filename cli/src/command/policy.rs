//! `cargo infrastruct policy`.

use clap::Args;
use serde_json::json;

use crate::context::Context;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::policy::LeastPolicy;
use crate::template::Template;
use crate::terminal::{WARN, paint};

/// Print the least IAM policy that can deploy the stacks
///
/// It allows what AWS's schemas say that creating, reading, updating and deleting such resources takes, what
/// CloudFormation is asked for about these stacks, and to pass the roles that they refer to. A service role needs the
/// statements `Service…`, `PassRoles` and `CustomResources` only.
#[derive(Args, Debug)]
pub(crate) struct Policy {
    /// Stacks to deploy; `*` stands for anything [default: all]
    #[arg(value_name = "STACK")]
    stacks: Vec<String>,
}

impl Policy {
    pub(crate) fn run(&self, context: &Context) -> Result<Outcome, Error> {
        let mut policy = LeastPolicy::default();
        for stack in context.stacks(&self.stacks)? {
            policy.add(&stack, &Template::read_file(&stack.template)?);
        }
        let document = policy.document();
        if context.json {
            let document = json!({ "version": 1, "policy": document, "unknown": policy.unknown });
            context.terminal.print(&format!("{document:#}"));
            return Ok(Outcome::Done);
        }
        context.terminal.print(&format!("{document:#}"));
        let warn = |text: String| {
            context
                .terminal
                .note(&format!("{}: {text}", paint(WARN, "warning")));
        };
        for name in &policy.unknown {
            warn(format!(
                "AWS does not publish what `{name}` takes: add it by hand"
            ));
        }
        if policy.is_too_long() {
            warn(
                "it is longer than one managed policy may be: put each stack's into its own"
                    .to_owned(),
            );
        }
        Ok(Outcome::Done)
    }
}
