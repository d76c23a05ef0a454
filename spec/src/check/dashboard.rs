//! The body of a dashboard: its widgets, and where they stand.

use crate::query::context::{Context, listed};
use crate::rule::{Family, Report, Rule};
use crate::template::held::{Document, entry, is_certain, list, object, text_of};
use crate::template::value::{Node, Object, Value};
use crate::walker::descend::descend;
use crate::walker::place::Place;
use crate::{Diagnostic, suggest};

pub(super) const FAMILY: Family = Family::new(&[DASHBOARD], check);

const DASHBOARD: Rule = Rule::error("dashboard", "a dashboard's body of another shape than CloudWatch takes").because(
    "CloudWatch checks the body when the dashboard is created.",
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html",
);

const WIDGETS: [&str; 6] = ["alarm", "custom", "explorer", "log", "metric", "text"];
/// The columns of a dashboard.
const COLUMNS: i128 = 24;
const MOST_WIDGETS: usize = 500;

/// Where a widget stands: the field, its least and its greatest value.
const SPOTS: [(&str, i128, i128); 4] = [
    ("height", 1, 1_000),
    ("width", 1, COLUMNS),
    ("x", 0, COLUMNS - 1),
    ("y", 0, i128::MAX),
];

/// What a type of widget needs in its properties: one of each list.
const NEEDED: &[(&str, &[&str])] = &[
    ("alarm", &["alarms"]),
    ("custom", &["endpoint"]),
    ("log", &["query", "queryBy"]),
    ("metric", &["metrics", "annotations"]),
    ("text", &["markdown"]),
];

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource) in context.of_type("AWS::CloudWatch::Dashboard") {
        let Some(resource_type) = context.resource_type(at) else {
            continue;
        };
        let root = Place::root(&resource.type_name, resource_type.schema());
        descend(
            &resource.properties,
            &["DashboardBody"],
            &root,
            &mut |node, place| {
                for (_, node) in node.alternatives() {
                    match Document::of(node, false) {
                        Document::Known(document) => {
                            for found in body(&document) {
                                report.add(at, found);
                            }
                        }
                        Document::Malformed(wrong) => {
                            report.add(at, wrong.diagnostic(&place.subject(context), node));
                        }
                        Document::Unknown => {}
                    }
                }
            },
        );
    }
}

fn body(document: &Node) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let Some(body) = object(document) else {
        found.push(DASHBOARD.at(
            document.position,
            "a dashboard's body is an object with `widgets`",
        ));
        return found;
    };
    let Some(value) = entry(body, "widgets").map(|entry| &entry.value) else {
        if is_certain(body) {
            found.push(DASHBOARD.at(document.position, "the dashboard has no `widgets`"));
        }
        return found;
    };
    let Some(widgets) = list(value) else {
        if !value.value.is_open() && !matches!(value.value, Value::Choice(_)) {
            found.push(DASHBOARD.at(value.position, "`widgets` is a list"));
        }
        return found;
    };
    if widgets.len() > MOST_WIDGETS {
        let message = format!(
            "the dashboard has {} widgets, more than the maximum of {MOST_WIDGETS}",
            widgets.len()
        );
        found.push(DASHBOARD.at(value.position, message));
    }
    for (number, node) in widgets.iter().enumerate() {
        if let Some(fields) = object(node) {
            Widget {
                number: number + 1,
                fields,
                node,
            }
            .check(&mut found);
        }
    }
    found
}

struct Widget<'n> {
    /// Its number, counted from one: within a text there is no other way to tell it.
    number: usize,
    fields: &'n Object,
    node: &'n Node,
}

impl Widget<'_> {
    fn at(&self, node: &Node, what: impl std::fmt::Display) -> Diagnostic {
        DASHBOARD.at(node.position, format!("widget {}: {what}", self.number))
    }

    fn check(&self, found: &mut Vec<Diagnostic>) {
        self.spot(found);
        let Some(value) = entry(self.fields, "type").map(|entry| &entry.value) else {
            if is_certain(self.fields) {
                found.push(self.at(self.node, "`type` is missing"));
            }
            return;
        };
        let Some(kind) = value.text() else { return };
        if !WIDGETS.contains(&kind) {
            let help = match suggest(kind, WIDGETS) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("there are {}", listed(&WIDGETS, "and")),
            };
            found.push(
                self.at(value, format_args!("`{kind}` is not a type of widget"))
                    .with_help(help),
            );
            return;
        }
        let Some(properties) = entry(self.fields, "properties") else {
            if is_certain(self.fields) {
                found.push(self.at(self.node, "`properties` is missing"));
            }
            return;
        };
        let Some(properties) = object(&properties.value) else {
            return;
        };
        let needed = NEEDED.iter().find(|(of, _)| *of == kind);
        if let Some((_, names)) = needed.filter(|_| is_certain(properties))
            && !names.iter().any(|name| entry(properties, name).is_some())
        {
            found.push(self.at(
                self.node,
                format_args!(
                    "a widget of type `{kind}` needs {} in its properties",
                    listed(names, "or")
                ),
            ));
        }
        if kind == "metric" {
            self.metrics(properties, found);
        }
    }

    fn spot(&self, found: &mut Vec<Diagnostic>) {
        let number = |name: &str| match entry(self.fields, name).map(|entry| &entry.value) {
            Some(Node {
                value: Value::Integer(number),
                ..
            }) => Some(*number),
            _ => None,
        };
        for (name, least, most) in SPOTS {
            let Some(value) = entry(self.fields, name).map(|entry| &entry.value) else {
                continue;
            };
            match value.value {
                Value::Integer(number) if !(least..=most).contains(&number) => {
                    let message = if most == i128::MAX {
                        format!("`{name}` is {number}, less than the minimum of {least}")
                    } else {
                        format!("`{name}` goes from {least} to {most}, so it cannot be {number}")
                    };
                    found.push(self.at(value, message));
                    return;
                }
                Value::Text(_) | Value::Number(_) | Value::Boolean(_) | Value::List(_) => {
                    found.push(self.at(value, format_args!("`{name}` is a whole number")));
                    return;
                }
                _ => {}
            }
        }
        if let (Some(x), Some(width)) = (number("x"), number("width"))
            && x + width > COLUMNS
        {
            let message = format!(
                "`x` {x} and `width` {width} go beyond the {COLUMNS} columns of a dashboard"
            );
            found.push(self.at(self.node, message));
        }
    }

    /// `["AWS/SQS", "NumberOfMessagesSent", "QueueName", "jobs", {"stat": "Sum"}]`
    fn metrics(&self, properties: &Object, found: &mut Vec<Diagnostic>) {
        let Some(metrics) = entry(properties, "metrics").map(|entry| &entry.value) else {
            return;
        };
        let Some(lines) = list(metrics) else {
            if matches!(metrics.value, Value::Text(_) | Value::Object(_)) {
                found.push(self.at(metrics, "`metrics` is a list of lists"));
            }
            return;
        };
        for line in lines {
            let Some(items) = list(line) else {
                if matches!(line.value, Value::Text(_) | Value::Object(_)) {
                    let help =
                        "write `[\"namespace\", \"metric\", \"dimension\", \"value\"]`".to_owned();
                    found.push(
                        self.at(line, "an item of `metrics` is a list itself")
                            .with_help(help),
                    );
                }
                continue;
            };
            let names = items
                .iter()
                .take_while(|item| !matches!(item.value, Value::Object(_)))
                .count();
            let is_known = items
                .iter()
                .all(|item| !item.value.is_open() && !matches!(item.value, Value::Choice(_)));
            // An expression stands alone in its line.
            let is_expression = names == 0;
            let is_short = items
                .iter()
                .any(|item| matches!(item.text(), Some("." | "...")));
            if is_known && !is_expression && !is_short && (names < 2 || names % 2 != 0) {
                let message = "an item of `metrics` is a namespace, a metric, and pairs of a dimension and its value";
                found.push(self.at(line, message));
            }
        }
        if text_of(properties, "view").is_some_and(|view| !VIEWS.contains(&view))
            && let Some(view) = entry(properties, "view")
        {
            let message = format!("`view` is one of {}", listed(&VIEWS, "and"));
            found.push(self.at(&view.value, message));
        }
    }
}

const VIEWS: [&str; 6] = ["bar", "gauge", "pie", "singleValue", "table", "timeSeries"];
