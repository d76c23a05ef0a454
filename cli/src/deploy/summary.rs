//! A change set, as it is shown before it is executed.

use std::fmt::Write;

use crate::aws::{Change, ChangeSet};
use crate::content::Content;
use crate::manifest::Stack;
use crate::terminal::{ADD, BOLD, CHANGE, DIM, ERROR, REMOVE, paint, visible};

/// The changes, losses first, each with the line that declares the resource.
pub fn summary(stack: &Stack, change_set: &ChangeSet) -> String {
    let mut changes: Vec<&Change> = change_set.changes.iter().collect();
    changes.sort_by_key(|change| (rank(change), change.logical_id.clone()));
    let mut text = format!(
        "{} {}\n",
        paint(BOLD, &stack.name),
        paint(DIM, &counts(&changes))
    );
    for change in changes {
        line(&mut text, stack, change);
    }
    text
}

/// What comes first: what may be lost.
fn rank(change: &Change) -> u8 {
    match change.action.as_str() {
        "Remove" => 0,
        "Modify" if change.is_replacement() => 1,
        "Modify" => 2,
        _ => 3,
    }
}

fn counts(changes: &[&Change]) -> String {
    let count = |action: &str| {
        changes
            .iter()
            .filter(|change| change.action == action)
            .count()
    };
    let replaced = changes
        .iter()
        .filter(|change| change.is_replacement())
        .count();
    let kinds = [
        (count("Add"), "to create"),
        (count("Import"), "to import"),
        (count("Modify") - replaced, "to change"),
        (replaced, "to replace"),
        (count("Remove"), "to remove"),
    ];
    let kinds = kinds.into_iter().filter(|(count, _)| *count > 0);
    let kinds: Vec<String> = kinds
        .map(|(count, kind)| format!("{count} {kind}"))
        .collect();
    kinds.join(", ")
}

fn line(text: &mut String, stack: &Stack, change: &Change) {
    let (sign, note) = match (change.action.as_str(), change.replacement.as_deref()) {
        ("Add", _) => (paint(ADD, "+"), String::new()),
        ("Import", _) => (paint(ADD, "←"), String::new()),
        ("Remove", _) => (paint(REMOVE, "-"), String::new()),
        ("Modify", Some("True")) => (paint(ERROR, "±"), paint(ERROR, " replaced")),
        ("Modify", Some("Conditional")) => (paint(CHANGE, "±"), paint(CHANGE, " may be replaced")),
        _ => (paint(CHANGE, "~"), String::new()),
    };
    let policy = match change.policy.as_deref() {
        Some("Retain" | "ReplaceAndRetain") => paint(DIM, " (the old one is kept)"),
        Some("Snapshot" | "ReplaceAndSnapshot") => paint(DIM, " (a snapshot is kept)"),
        _ if loses_data(change) => paint(ERROR, Content::of(&change.type_name).fate()),
        _ => String::new(),
    };
    let place = stack.declared(&change.logical_id);
    let place = place
        .map(|it| paint(DIM, &format!(" {}:{}", it.file, it.line)))
        .unwrap_or_default();
    let _ = writeln!(
        text,
        "  {sign} {} {}{note}{policy}{place}",
        change.type_name,
        paint(BOLD, &change.logical_id)
    );
    let mut shown: Vec<&str> = Vec::new();
    for detail in &change.details {
        if shown.contains(&detail.property.as_str()) {
            continue;
        }
        shown.push(&detail.property);
        let replaces = match detail.recreation.as_deref() {
            Some("Always") => paint(ERROR, " (replaces)"),
            Some("Conditionally") => paint(CHANGE, " (may replace)"),
            _ => String::new(),
        };
        let values = match (&detail.before, &detail.after) {
            (Some(before), Some(after)) => format!(": {} → {}", short(before), short(after)),
            (None, Some(after)) => format!(": {}", short(after)),
            (Some(before), None) => format!(": {} → nothing", short(before)),
            (None, None) => String::new(),
        };
        let cause = detail
            .cause
            .as_deref()
            .map(|cause| paint(DIM, &format!(" by {cause}")))
            .unwrap_or_default();
        let _ = writeln!(text, "      {}{values}{replaces}{cause}", detail.property);
    }
}

fn short(value: &str) -> String {
    const LENGTH: usize = 60;
    let value = visible(&value.split_whitespace().collect::<Vec<_>>().join(" "));
    if value.chars().count() <= LENGTH {
        return value;
    }
    value.chars().take(LENGTH).chain(['…']).collect()
}

/// Whether a change may lose what a resource holds, or may hold.
pub(crate) fn loses_data(change: &Change) -> bool {
    change.loses_resource() && Content::of(&change.type_name).may_be_missed()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_lost_comes_first_and_says_so() {
        let change = |action: &str, id: &str| Change {
            action: action.to_owned(),
            logical_id: id.to_owned(),
            type_name: "AWS::DynamoDB::Table".to_owned(),
            ..Change::default()
        };
        let change_set = ChangeSet {
            changes: vec![change("Add", "New"), change("Remove", "Old")],
            ..ChangeSet::default()
        };
        let stack = Stack {
            name: "Ingest".to_owned(),
            ..Stack::default()
        };
        let text = anstream::adapter::strip_str(&summary(&stack, &change_set)).to_string();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "Ingest 1 to create, 1 to remove");
        assert_eq!(lines[1], "  - AWS::DynamoDB::Table Old its data is lost");
        assert_eq!(lines[2], "  + AWS::DynamoDB::Table New");
    }
}
