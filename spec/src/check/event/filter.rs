//! Filter policies of subscriptions: a pattern, with limits of its own.

use super::pattern;
use super::rule::FILTER_POLICY;
use crate::Diagnostic;
use crate::template::value::{Node, Object, Value};

const MOST_KEYS: usize = 5;
const MOST_COMBINATIONS: usize = 150;

pub(super) fn check(
    policy: &Object,
    node: &Node,
    scope: Option<&str>,
    found: &mut Vec<Diagnostic>,
) {
    if scope == Some("MessageAttributes") {
        for field in policy.entries.iter().filter(|entry| entry.name != "$or") {
            if matches!(field.value.value, Value::Object(_)) {
                let message = format!(
                    "`{}` is nested, and attributes of a message are not",
                    field.name
                );
                let help = "to filter by the message's body, set the filter policy's scope to `MessageBody`".to_owned();
                found.push(
                    FILTER_POLICY
                        .at(field.value.position, message)
                        .with_help(help),
                );
                return;
            }
        }
    }
    pattern::fields(policy, &FILTER_POLICY, found);
    let mut keys = Vec::new();
    let is_complete = leaves(policy, 1, &mut keys);
    if keys.len() > MOST_KEYS {
        let message = format!(
            "the filter policy has {} keys, more than the maximum of {MOST_KEYS}",
            keys.len()
        );
        found.push(FILTER_POLICY.at(node.position, message));
    }
    let combinations = keys.iter().fold(1_usize, |product, (values, depth)| {
        product.saturating_mul(values.saturating_mul(*depth))
    });
    if is_complete && combinations > MOST_COMBINATIONS {
        let message = format!(
            "the filter policy has {combinations} combinations of values, more than the maximum of {MOST_COMBINATIONS}"
        );
        let help = "they are the product of each key's values, times its depth".to_owned();
        found.push(FILTER_POLICY.at(node.position, message).with_help(help));
    }
}

/// Gathers of each key how many values it has and how deep it is; says whether all were seen.
fn leaves(fields: &Object, depth: usize, keys: &mut Vec<(usize, usize)>) -> bool {
    let mut is_complete = !fields.open;
    for field in &fields.entries {
        match &field.value.value {
            // How alternatives count is not documented.
            _ if field.name == "$or" => is_complete = false,
            Value::List(items) => keys.push((items.len().max(1), depth)),
            Value::Object(inner) => is_complete &= leaves(inner, depth + 1, keys),
            Value::Absent => {}
            _ => is_complete = false,
        }
    }
    is_complete
}
