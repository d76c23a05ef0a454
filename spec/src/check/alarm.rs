//! An alarm that looks at several metrics: it compares one of them, and its expressions name the others.

use crate::list::List;
use crate::query::context::{Context, listed};
use crate::query::sight::{is_known, is_true, one, text, text_at, within};
use crate::rule::{Family, Report, Rule};
use crate::suggest;
use crate::template::value::{Node, Value};

pub(super) const FAMILY: Family = Family::new(&[ALARM_METRICS], check);

const ALARM_METRICS: Rule = Rule::error(
    "alarm_metrics",
    "an alarm whose metrics are all returned or none, or whose expression names none of them",
)
.because(
    "An alarm compares the one metric that returns data, and an expression knows the metrics of the same alarm by their IDs.",
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDataQuery.html",
);

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, alarm) in context.of_type("AWS::CloudWatch::Alarm") {
        let Some(list) = one(alarm, "Metrics") else {
            continue;
        };
        let Value::List(metrics) = &list.value else {
            continue;
        };
        expressions(at, metrics, report);
        // a band is returned beside what it is of
        let operator = one(alarm, "ComparisonOperator").and_then(text);
        if operator.is_some_and(|operator| operator.contains("Upper") || operator.contains("Lower"))
            || one(alarm, "ThresholdMetricId").is_some()
            || !metrics.iter().all(is_open_to_none)
        {
            continue;
        }
        let mut returned = metrics.iter().filter(|metric| returns(metric));
        match (returned.next(), returned.next()) {
            (None, _) => {
                let message = "none of the metrics returns data, and an alarm compares one";
                report.add(at, ALARM_METRICS.at(list.position, message));
            }
            (Some(first), Some(second)) => {
                let place = within(second, "ReturnData").unwrap_or(second);
                let data = context.property("ReturnData");
                let message = "a second metric returns data, and an alarm compares one";
                let found = ALARM_METRICS.at(place.position, message);
                report.add(
                    at,
                    found
                        .note(first.position, "this is the first")
                        .with_help(format!(
                            "set `{data}` to `false` for the others: `true` is the default"
                        )),
                );
            }
            _ => {}
        }
    }
}

/// Whether it is known if the metric returns data.
fn is_open_to_none(metric: &Node) -> bool {
    match &metric.value {
        Value::Object(object) if !object.open => {
            let data = within(metric, "ReturnData");
            data.is_none_or(|data| matches!(data.value, Value::Boolean(_) | Value::Text(_)))
        }
        _ => false,
    }
}

fn returns(metric: &Node) -> bool {
    within(metric, "ReturnData").is_none_or(is_true)
}

/// What starts with a small letter in an expression is the ID of a metric.
fn expressions(at: usize, metrics: &[Node], report: &mut Report) {
    let ids = metrics.iter().map(|metric| text_at(metric, "Id"));
    let Some(ids) = ids.list_if_all() else { return };
    for metric in metrics {
        let Some(node) = within(metric, "Expression").filter(|node| is_known(node)) else {
            continue;
        };
        let Some(expression) = text(node) else {
            continue;
        };
        if let Some(name) = names(expression)
            .into_iter()
            .find(|name| !ids.contains(name))
        {
            let message = format!("no metric of the alarm has the ID `{name}`");
            let help = match suggest(name, ids.iter().copied()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("there are {}", listed(&ids, "and")),
            };
            report.add(at, ALARM_METRICS.at(node.position, message).with_help(help));
        }
    }
}

/// The IDs in an expression: neither functions nor what is in quotes; a query has none.
fn names(expression: &str) -> Vec<&str> {
    let mut names = Vec::new();
    if expression.trim_start().to_lowercase().starts_with("select") {
        return names;
    }
    let mut quote = None;
    let mut start = None;
    let mut before = ' ';
    for (at, letter) in expression.char_indices().chain([(expression.len(), ' ')]) {
        let is_word = letter.is_ascii_alphanumeric() || letter == '_';
        if let Some(open) = quote {
            if letter == open {
                quote = None;
            }
        } else if letter == '"' || letter == '\'' {
            quote = Some(letter);
        } else if is_word && start.is_none() && !is_word_before(before) {
            start = Some(at);
        }
        if let (Some(from), false) = (start, is_word && quote.is_none()) {
            let name = &expression[from..at];
            let is_call = expression[at..].trim_start().starts_with('(');
            if name.starts_with(|first: char| first.is_ascii_lowercase()) && !is_call {
                names.push(name);
            }
            start = None;
        }
        before = letter;
    }
    names
}

fn is_word_before(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_' || letter == '.'
}
