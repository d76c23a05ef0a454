//! `cargo infrastruct policy`.

use clap::Args;
use serde_json::json;

use crate::context::Context;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::policy::{Bearer, LeastPolicy};
use crate::template::Template;
use crate::terminal::{WARN, paint};

/// Print the least IAM policy that can deploy the stacks
///
/// It allows what AWS's schemas say that creating, reading, updating and deleting such resources takes, what
/// CloudFormation is asked for about these stacks, and to pass the roles that they refer to. What the services are asked
/// for is allowed through CloudFormation only, and of IAM only what the stacks declare.
#[derive(Args, Debug)]
pub(crate) struct Policy {
    /// Stacks to deploy; `*` stands for anything [default: all]
    #[arg(value_name = "STACK")]
    stacks: Vec<String>,
    /// For the role that is handed to CloudFormation with `deploy --role`, instead of for who deploys
    #[arg(long)]
    service_role: bool,
    /// Allow to deploy them to many accounts and regions, too, as StackSets
    #[arg(long, conflicts_with = "service_role")]
    stack_sets: bool,
}

impl Policy {
    pub(crate) fn run(&self, context: &Context) -> Result<Outcome, Error> {
        let mut policy = LeastPolicy::default();
        for stack in context.stacks(&self.stacks)? {
            policy.add(&stack, &Template::read_file(&stack.template)?);
            if self.stack_sets {
                policy.add_stack_set(&stack);
            }
        }
        let bearer = if self.service_role {
            Bearer::ServiceRole
        } else {
            Bearer::Deployer
        };
        let document = policy.document(bearer);
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
        if policy.is_too_long(bearer) {
            warn(
                "it is longer than one managed policy may be: put each stack's into its own"
                    .to_owned(),
            );
        }
        Ok(Outcome::Done)
    }
}
