//! A function's environment: 4 KB for all names and values.

use crate::query::context::Context;
use crate::query::sight::one;
use crate::rule::{Family, Report, Rule};
use crate::template::value::{Node, Value};

pub(super) const FAMILY: Family = Family::new(&[ENVIRONMENT_NEARLY_FULL, ENVIRONMENT_SIZE], check);

const ENVIRONMENT_NEARLY_FULL: Rule = Rule::advice(
    "environment_nearly_full",
    "a function's environment that has most of what one may have",
)
.because(
    "All names and values together have 4 KB, which no quota raises.",
    "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html",
);

const ENVIRONMENT_SIZE: Rule = Rule::error(
    "environment_size",
    "a function's environment of more than 4 KB",
)
.because(
    "All names and values together have 4 KB, which no quota raises.",
    "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html",
)
.lint(&["E3697"]);

const MOST: usize = 4096;
/// Four fifths.
const NEAR: usize = MOST * 4 / 5;

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, _) in context.resources() {
        if resource.type_name != "AWS::Lambda::Function" {
            continue;
        }
        let Some(variables) = one(resource, "Environment/Variables") else {
            continue;
        };
        let size = size(variables);
        if size > MOST {
            let message = format!(
                "the environment has {size} bytes, more than the {MOST} that a function takes"
            );
            report.add(at, ENVIRONMENT_SIZE.at(variables.position, message));
        } else if size > NEAR {
            let message =
                format!("the environment has {size} of the {MOST} bytes that a function takes");
            report.add(at, ENVIRONMENT_NEARLY_FULL.at(variables.position, message));
        }
    }
}

/// What is known of the size: names, and the texts among the values.
fn size(variables: &Node) -> usize {
    let Value::Object(object) = &variables.value else {
        return 0;
    };
    let known = object.entries.iter().map(|entry| {
        let value = match &entry.value.value {
            Value::Text(text) => text.len(),
            Value::Integer(number) => number.to_string().len(),
            _ => 0,
        };
        entry.name.len() + value
    });
    known.sum()
}
