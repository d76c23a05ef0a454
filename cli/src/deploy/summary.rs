//! A change set, as it is shown before it is executed.

use std::fmt::Write;

use aws_sdk_cloudformation::types::{ChangeAction, PolicyAction, RequiresRecreation};
use infrastruct_spec::Replacement;

use crate::aws::{Change, ChangeSet};
use crate::content::Content;
use crate::manifest::Stack;
use crate::terminal::{ADD, BOLD, CHANGE, DIM, ERROR, REMOVE, paint, visible};

/// The changes, losses first, each with the line that declares the resource.
pub(crate) fn summary(stack: &Stack, change_set: &ChangeSet) -> String {
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
    match change.action {
        ChangeAction::Remove => 0,
        _ if change.is_replacement() => 1,
        ChangeAction::Modify | ChangeAction::Dynamic => 2,
        _ => 3,
    }
}

fn counts(changes: &[&Change]) -> String {
    let count = |is: &dyn Fn(&Change) -> bool| changes.iter().filter(|change| is(change)).count();
    let is = |action: ChangeAction| move |change: &Change| change.action == action;
    let is_new = [
        ChangeAction::Add,
        ChangeAction::Import,
        ChangeAction::Remove,
    ];
    let kinds = [
        (count(&is(ChangeAction::Add)), "to create"),
        (count(&is(ChangeAction::Import)), "to import"),
        (
            count(&|change| !is_new.contains(&change.action) && !change.is_replacement()),
            "to change",
        ),
        (count(&Change::is_replacement), "to replace"),
        (count(&is(ChangeAction::Remove)), "to remove"),
    ];
    let kinds = kinds.into_iter().filter(|(count, _)| *count > 0);
    let kinds: Vec<String> = kinds
        .map(|(count, kind)| format!("{count} {kind}"))
        .collect();
    kinds.join(", ")
}

fn line(text: &mut String, stack: &Stack, change: &Change) {
    let (sign, note) = match (&change.action, change.replaces()) {
        (ChangeAction::Add, _) => (paint(ADD, "+"), String::new()),
        (ChangeAction::Import, _) => (paint(ADD, "←"), String::new()),
        (ChangeAction::Remove, _) => (paint(REMOVE, "-"), String::new()),
        (_, Replacement::Always) => (paint(ERROR, "±"), paint(ERROR, " replaced")),
        (_, Replacement::Maybe) => (paint(CHANGE, "±"), paint(CHANGE, " may be replaced")),
        (_, Replacement::Never) => (paint(CHANGE, "~"), String::new()),
    };
    let policy = match &change.policy {
        Some(PolicyAction::Retain | PolicyAction::ReplaceAndRetain) => {
            paint(DIM, " (the old one is kept)")
        }
        Some(PolicyAction::Snapshot | PolicyAction::ReplaceAndSnapshot) => {
            paint(DIM, " (a snapshot is kept)")
        }
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
        let replaces = match &detail.recreation {
            Some(RequiresRecreation::Always) => paint(ERROR, " (replaces)"),
            Some(RequiresRecreation::Never) | None => String::new(),
            Some(_) => paint(CHANGE, " (may replace)"),
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
        let change = |action: ChangeAction, id: &str| Change {
            action,
            logical_id: id.to_owned(),
            type_name: "AWS::DynamoDB::Table".to_owned(),
            ..Change::default()
        };
        let change_set = ChangeSet {
            changes: vec![
                change(ChangeAction::Add, "New"),
                change(ChangeAction::Remove, "Old"),
            ],
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
