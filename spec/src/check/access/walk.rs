//! Values at paths.

use crate::template::value::{Node, Value};

/// A value that is not known lies on the path.
pub(super) struct Unknown;

/// The values at a path, in every branch of a choice; an error where any may be there that is not seen.
pub(super) fn walk<'n>(node: &'n Node, path: &str) -> Result<Vec<&'n Node>, Unknown> {
    let mut found = Vec::new();
    let is_known = collect(node, path, &mut found);
    if is_known { Ok(found) } else { Err(Unknown) }
}

/// The values at a path, as far as they are seen.
pub(super) fn values<'n>(node: &'n Node, path: &str) -> Vec<&'n Node> {
    let mut found = Vec::new();
    collect(node, path, &mut found);
    found
}

fn collect<'n>(node: &'n Node, path: &str, found: &mut Vec<&'n Node>) -> bool {
    if let Value::Choice(choice) = &node.value {
        return collect_each(&choice.branches, path, found);
    }
    if matches!(node.value, Value::Absent | Value::Null) {
        return true;
    }
    if path.is_empty() {
        found.push(node);
        // a list may be known only in part
        return !matches!(node.value, Value::Unknown | Value::Function(_));
    }
    let (step, rest) = path.split_once('/').unwrap_or((path, ""));
    match &node.value {
        Value::List(items) if step == "*" => collect_each(items, rest, found),
        Value::Object(object) => {
            let entries = object.entries.iter();
            let mut entries = entries
                .filter(|entry| step == "*" || entry.name == step)
                .peekable();
            let is_there = entries.peek().is_some();
            entries.fold(!object.open || is_there && step != "*", |known, entry| {
                collect(&entry.value, rest, found) && known
            })
        }
        value => !matches!(
            value,
            Value::Unknown | Value::Function(_) | Value::Parameter(_)
        ),
    }
}

/// Whether all is known, of each.
fn collect_each<'n>(nodes: &'n [Node], path: &str, found: &mut Vec<&'n Node>) -> bool {
    let mut known = true;
    for node in nodes {
        known &= collect(node, path, found);
    }
    known
}
