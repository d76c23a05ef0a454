//! `cargo infrastruct explain`.

use clap::Args;
use infrastruct_spec::rules;
use serde_json::{Value, json};

use crate::context::Context;
use crate::error::Error;
use crate::explain::Named;
use crate::outcome::Outcome;

/// Say what is known of a resource type, of a property of it, or of a rule
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  \
    cargo infrastruct explain AWS::SQS::Queue\n  \
    cargo infrastruct explain AWS::SQS::Queue.RedrivePolicy\n  \
    cargo infrastruct explain aws::lambda::Function.code.s3_bucket\n  \
    cargo infrastruct explain missing_property")]
pub(crate) struct Explain {
    /// A type, a type and a property, or a rule [default: lists the rules]
    #[arg(value_name = "WHAT")]
    what: Option<String>,
}

impl Explain {
    pub(crate) fn run(&self, context: &Context) -> Result<Outcome, Error> {
        let Some(what) = &self.what else {
            list(context);
            return Ok(Outcome::Done);
        };
        let named = Named::of(what)?;
        if context.json {
            context.terminal.print_json(&named.json());
        } else {
            context.terminal.print(&named.text());
        }
        Ok(Outcome::Done)
    }
}

fn list(context: &Context) {
    if context.json {
        let rules = rules().into_iter();
        let rules: Vec<Value> = rules
            .map(|rule| json!({ "rule": rule.name, "summary": rule.summary }))
            .collect();
        context.terminal.print_json(&rules.into());
        return;
    }
    for rule in rules() {
        context
            .terminal
            .print(&format!("{}: {}", rule.name, rule.summary));
    }
}
