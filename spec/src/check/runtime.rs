//! Lambda's runtimes, by their dates.

use crate::query::context::Context;
use crate::rule::Report;
use crate::template::value::{Node, Value};
use crate::walker::rule;
use crate::{runtime, schema_date};

/// The properties that name a runtime.
const PROPERTIES: &[(&str, &str)] = &[
    ("AWS::Lambda::Function", "Runtime"),
    ("AWS::Serverless::Function", "Runtime"),
];

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, _) in context.resources() {
        let Some(object) = Context::properties(resource) else {
            continue;
        };
        for entry in &object.entries {
            if PROPERTIES.contains(&(&resource.type_name, &entry.name)) {
                examine(at, &entry.value, report);
            }
        }
    }
}

fn examine(at: usize, node: &Node, report: &mut Report) {
    match &node.value {
        Value::Choice(choice) => choice
            .branches
            .iter()
            .for_each(|branch| examine(at, branch, report)),
        Value::Text(name) => {
            let Some(facts) = runtime(name) else { return };
            // The facts' own day, so that a build says the same tomorrow.
            let today = schema_date();
            let is_past = |date: Option<&'static str>| date.filter(|date| *date <= today);
            let help = facts
                .successor
                .map(|successor| format!("its successor is `{successor}`"));
            if let Some(date) = is_past(facts.create_block) {
                let message = format!("`{name}` takes no new functions since {date}");
                report.add(
                    at,
                    rule::BLOCKED_RUNTIME
                        .at(node.position, message)
                        .with_help(help),
                );
            } else if let Some(date) = is_past(facts.deprecated) {
                let message = format!("`{name}` is out of support since {date}");
                report.add(
                    at,
                    rule::DEPRECATED_RUNTIME
                        .at(node.position, message)
                        .with_help(help),
                );
            }
        }
        _ => {}
    }
}
