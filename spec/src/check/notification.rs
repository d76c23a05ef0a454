//! What a bucket tells of: each event of an object goes to one target, and to EventBridge where that is switched on.

use crate::query::context::{CUSTOM, Context};
use crate::query::sight::{all, text, text_at, within};
use crate::rule::{Family, Report, Rule};
use crate::template::value::{Node, Value};

pub(super) const FAMILY: Family = Family::new(&[OVERLAPPING_NOTIFICATIONS, SILENT_BUCKET], check);

const OVERLAPPING_NOTIFICATIONS: Rule = Rule::error(
    "overlapping_notifications",
    "two notifications of a bucket for the same events of the same objects",
)
.because(
    "S3 tells of an event once: prefixes and suffixes have to keep apart what has an event in common.",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html",
);

const SILENT_BUCKET: Rule = Rule::error(
    "silent_bucket",
    "a rule for the events of a bucket that sends none to EventBridge",
)
.because(
    "A bucket sends its events to EventBridge where its notifications say so, and the rule waits for ever.",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-event-notifications-eventbridge.html",
);

/// A notification: its event, and what the keys of its objects start and end with.
struct Told<'n> {
    event: &'n str,
    start: &'n str,
    end: &'n str,
    node: &'n Node,
}

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, _) in context.of_type("AWS::Events::Rule") {
        awaited(context, at, report);
    }
    for (at, bucket) in context.of_type("AWS::S3::Bucket") {
        let mut known: Vec<Told<'_>> = Vec::new();
        for list in [
            "QueueConfigurations",
            "TopicConfigurations",
            "LambdaConfigurations",
        ] {
            for node in all(bucket, &format!("NotificationConfiguration/{list}/*")) {
                let Some(told) = read(node) else { continue };
                if let Some(other) = known.iter().find(|other| overlap(other, &told)) {
                    let message = format!("another notification tells of `{}` already", told.event);
                    let found = OVERLAPPING_NOTIFICATIONS.at(told.node.position, message);
                    let help = "give each its own prefix or suffix; one topic may tell several";
                    report.add(
                        at,
                        found
                            .note(other.node.position, "it is here")
                            .with_help(help.to_owned()),
                    );
                }
                known.push(told);
            }
        }
    }
}

/// A bucket whose events a rule waits for sends them: `{"detail": {"bucket": {"name": [files]}}}`.
fn awaited(context: &Context<'_>, at: usize, report: &mut Report) {
    for edge in context.graph().from(at) {
        let bucket = context.at(edge.to);
        if bucket.type_name != "AWS::S3::Bucket"
            || !edge.path.starts_with("EventPattern/detail/bucket/name")
        {
            continue;
        }
        let Value::Object(properties) = &bucket.properties.value else {
            continue;
        };
        let notifications = properties.get("NotificationConfiguration");
        let is_silent = match notifications.map(|node| &node.value) {
            None => !properties.open,
            Some(Value::Object(object)) => {
                !object.open && object.get("EventBridgeConfiguration").is_none()
            }
            _ => false,
        };
        // the CDK has a custom resource set what a bucket tells of
        let is_custom = |user: &crate::query::graph::Edge| {
            let name = &context.at(user.from).type_name;
            name.starts_with("Custom::") || name == CUSTOM
        };
        if is_silent && !context.graph().to(edge.to).any(is_custom) {
            let message = format!("bucket `{}` sends no events to EventBridge", bucket.name);
            let help = format!(
                "set `{}` in its `{}`",
                context.property("EventBridgeConfiguration"),
                context.property("NotificationConfiguration")
            );
            let found = SILENT_BUCKET.at(edge.position, message);
            report.add(
                at,
                found.note(bucket.position, "it is here").with_help(help),
            );
        }
    }
}

/// Nothing where a part of it is not known.
fn read(node: &Node) -> Option<Told<'_>> {
    let mut told = Told {
        event: text_at(node, "Event")?,
        start: "",
        end: "",
        node,
    };
    let rules = match within(node, "Filter/S3Key/Rules").map(|rules| &rules.value) {
        Some(Value::List(rules)) => rules.as_slice(),
        None if within(node, "Filter").is_none() => &[],
        _ => return None,
    };
    for rule in rules {
        let value = within(rule, "Value").and_then(text)?;
        match text_at(rule, "Name")?.to_lowercase().as_str() {
            "prefix" => told.start = value,
            _ => told.end = value,
        }
    }
    Some(told)
}

fn overlap(one: &Told<'_>, other: &Told<'_>) -> bool {
    let within = |one: &str, other: &str| {
        let whole = one.strip_suffix('*');
        one == other || whole.is_some_and(|start| other.starts_with(start))
    };
    let both = [(one, other), (other, one)];
    both.iter().any(|(a, b)| within(a.event, b.event))
        && both.iter().any(|(a, b)| a.start.starts_with(b.start))
        && both.iter().any(|(a, b)| a.end.ends_with(b.end))
}
