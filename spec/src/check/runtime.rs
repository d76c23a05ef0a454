//! Lambda's runtimes, by their dates.

use crate::facts::region::opened;
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
                let region = context.region(context.home(at));
                examine(at, &entry.value, region, report);
            }
        }
    }
}

fn examine(at: usize, node: &Node, region: Option<&str>, report: &mut Report) {
    match &node.value {
        Value::Choice(choice) => choice
            .branches
            .iter()
            .for_each(|branch| examine(at, branch, region, report)),
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
            } else if let Some((region, day)) = lacking(region, facts.deprecated) {
                let message = format!("`{name}` is not offered in `{region}`");
                let found = rule::UNAVAILABLE_VALUE.at(node.position, message);
                let why = format!(
                    "the region opened on {day}, when the runtime's support had less than six months to go"
                );
                report.add(at, found.with_help(help).with_help(why));
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

/// The region and the day on which it opened, if a runtime's support ended before that or within the next six months.
fn lacking<'r>(
    region: Option<&'r str>,
    deprecated: Option<&'static str>,
) -> Option<(&'r str, &'static str)> {
    let region = region?;
    let day = opened(region)?;
    (deprecated? <= half_a_year_after(day)?.as_str()).then_some((region, day))
}

/// `2026-03-02` is half a year after `2025-09-02`.
fn half_a_year_after(day: &str) -> Option<String> {
    let mut parts = day.splitn(3, '-');
    let year: u32 = parts.next()?.parse().ok()?;
    let month: u32 = parts.next()?.parse().ok()?;
    let months = year * 12 + month - 1 + 6;
    let (year, month) = (months / 12, months % 12 + 1);
    Some(format!("{year:04}-{month:02}-{}", parts.next()?))
}
