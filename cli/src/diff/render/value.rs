//! Values as text.

use serde_json::Value;
use similar::{ChangeTag, TextDiff};

use crate::template::{Text, is_function};
use crate::terminal::{ADD, DIM, REMOVE, paint, visible};

/// How many lines of a value that comes or goes as a whole are shown.
const LINES: usize = 24;
/// How many lines around a change are shown.
const CONTEXT: usize = 2;

/// A value on one line, if it fits.
pub(super) fn short(value: &Value, width: usize) -> Option<String> {
    let text = one_line(value);
    (!text.contains('\n') && text.chars().count() <= width).then_some(text)
}

/// A value on one line: text with values in it as `Fn::Sub` would write it, a reference as `${Queue.Arn}`.
pub(super) fn one_line(value: &Value) -> String {
    match value {
        Value::String(text) if text.contains('\n') => visible(text),
        Value::String(_) => value.to_string(),
        Value::Object(object) if is_function(object) => match Text::of_canonical(value) {
            Some(text) if text.parts.len() > 1 => Value::String(text.shown()).to_string(),
            Some(text) => text.shown(),
            None => value.to_string(),
        },
        Value::Object(object) => {
            let entries: Vec<_> = object
                .iter()
                .map(|(name, value)| format!("{name}: {}", one_line(value)))
                .collect();
            if entries.is_empty() {
                "{}".to_owned()
            } else {
                format!("{{ {} }}", entries.join(", "))
            }
        }
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(one_line).collect();
            format!("[{}]", items.join(", "))
        }
        other => other.to_string(),
    }
}

/// The lines of a value: JSON with indents, or the lines of a text.
fn lines(value: &Value) -> String {
    let mut text = match value {
        Value::String(text) => visible(text),
        Value::Object(object) if is_function(object) => match Text::of_canonical(value) {
            Some(text) => text.shown(),
            None => format!("{value:#}"),
        },
        other => format!("{:#}", with_text(other)),
    };
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text
}

/// Functions within, written as text.
fn with_text(value: &Value) -> Value {
    match value {
        Value::Object(object) if is_function(object) => match Text::of_canonical(value) {
            Some(text) => Value::String(text.shown()),
            None => value.clone(),
        },
        Value::Object(object) => Value::Object(
            object
                .iter()
                .map(|(name, value)| (name.clone(), with_text(value)))
                .collect(),
        ),
        Value::Array(items) => items.iter().map(with_text).collect(),
        other => other.clone(),
    }
}

/// The lines of a value that comes or goes.
pub(super) fn whole(value: &Value, comes: bool) -> Vec<String> {
    let (sign, style) = if comes { ("+", ADD) } else { ("-", REMOVE) };
    let text = lines(value);
    let all: Vec<_> = text.lines().collect();
    let mut shown: Vec<_> = all
        .iter()
        .take(LINES)
        .map(|line| paint(style, &format!("{sign} {line}")))
        .collect();
    if all.len() > LINES {
        shown.push(paint(DIM, &format!("  … {} more lines", all.len() - LINES)));
    }
    shown
}

/// The lines in which two values differ, and some around them.
pub(super) fn between(before: &Value, after: &Value) -> Vec<String> {
    let (before, after) = (lines(before), lines(after));
    let diff = TextDiff::from_lines(&before, &after);
    let mut shown = Vec::new();
    for (number, group) in diff.grouped_ops(CONTEXT).iter().enumerate() {
        if number > 0 {
            shown.push(paint(DIM, "…"));
        }
        for change in group.iter().flat_map(|op| diff.iter_changes(op)) {
            let line = change.value().trim_end_matches('\n');
            shown.push(match change.tag() {
                ChangeTag::Equal => paint(DIM, &format!("  {line}")),
                ChangeTag::Delete => paint(REMOVE, &format!("- {line}")),
                ChangeTag::Insert => paint(ADD, &format!("+ {line}")),
            });
        }
    }
    shown
}
