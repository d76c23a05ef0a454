//! Resources and what changes of them.

use serde_json::Value;

use super::super::resource::{Action, Cause, PropertyChange, ResourceChange};
use super::super::{Difference, Effect};
use super::block::{block, sign};
use super::value;
use crate::terminal::{ADD, BOLD, CHANGE, DIM, REMOVE, Terminal, paint};

/// The resources that change.
pub(super) fn resources(difference: &Difference, terminal: &Terminal) -> Option<String> {
    if difference.resources.is_empty() {
        return None;
    }
    let lines = difference
        .resources
        .iter()
        .flat_map(|change| resource(change, terminal));
    Some(block(paint(BOLD, "Resources"), lines))
}

fn resource(change: &ResourceChange, terminal: &Terminal) -> Vec<String> {
    let (sign, style) = sign(change.action);
    let what = match change.action {
        Action::Delete => "  deleted",
        Action::Replace => "  replaced",
        Action::MayReplace => "  may be replaced",
        Action::Release => "  released: it stays, without the stack",
        Action::Create | Action::Update => "",
    };
    let place = change
        .declared
        .as_ref()
        .map(|it| format!("  {} {}:{}", it.path, it.file, it.line));
    let mut lines = vec![format!(
        "  {} {} {}{}{}",
        paint(style, sign),
        change.type_name,
        paint(BOLD, &change.logical_id),
        paint(style, what),
        paint(DIM, &place.unwrap_or_default()),
    )];
    if let Some(before) = &change.type_before {
        lines.push(format!(
            "      type: {} → {}",
            paint(REMOVE, before),
            paint(ADD, &change.type_name)
        ));
    }
    for property in &change.properties {
        lines.extend(self::property(property, terminal));
    }
    lines
}

fn property(change: &PropertyChange, terminal: &Terminal) -> Vec<String> {
    let effect = match change.effect {
        Effect::NoInterruption => String::new(),
        effect => paint(CHANGE, &format!("  ({})", effect.words())),
    };
    if let Some(cause) = &change.cause {
        let shown = change
            .after
            .as_ref()
            .map(value::one_line)
            .unwrap_or_default();
        let cause = match cause {
            Cause::Replaced(id) => format!("changes with `{id}`"),
            Cause::Mapping(name) => format!("changes with the mapping `{name}`"),
            Cause::Condition(name) => format!("may change with the condition `{name}`"),
            Cause::Parameter(name) => format!("changes with the parameter `{name}`"),
        };
        return vec![format!(
            "      {}: {} {cause}{effect}",
            change.path,
            paint(DIM, &shown)
        )];
    }
    differing(
        &change.path.to_string(),
        change.before.as_ref(),
        change.after.as_ref(),
        &effect,
        terminal,
    )
}

/// The changes beside resources, by section.
pub(super) fn sections(difference: &Difference, terminal: &Terminal) -> Vec<String> {
    let mut blocks: Vec<(String, Vec<String>)> = Vec::new();
    for change in &difference.sections {
        let note = change
            .note
            .map(|note| paint(DIM, &format!("  ({note})")))
            .unwrap_or_default();
        let name = match change.path.depth() {
            0 => change.section.clone(),
            _ => change.path.to_string(),
        };
        let lines = if change.before == change.after {
            let shown = change
                .after
                .as_ref()
                .map(value::one_line)
                .unwrap_or_default();
            vec![format!("      {name}: {}{note}", paint(DIM, &shown))]
        } else {
            differing(
                &name,
                change.before.as_ref(),
                change.after.as_ref(),
                &note,
                terminal,
            )
        };
        match blocks.last_mut() {
            Some((section, known)) if *section == change.section => known.extend(lines),
            _ => blocks.push((change.section.clone(), lines)),
        }
    }
    blocks
        .into_iter()
        .map(|(section, lines)| block(paint(BOLD, &section), lines))
        .collect()
}

/// A name and what is there before and after.
fn differing(
    name: &str,
    before: Option<&Value>,
    after: Option<&Value>,
    note: &str,
    terminal: &Terminal,
) -> Vec<String> {
    let room = terminal.width.saturating_sub(name.chars().count() + 12) / 2;
    let head = |sign: String| format!("      {sign}{name}:");
    let indented = |lines: Vec<String>| lines.into_iter().map(|line| format!("          {line}"));
    match (before, after) {
        (Some(before), Some(after)) => {
            match (value::short(before, room), value::short(after, room)) {
                (Some(before), Some(after)) => {
                    vec![format!(
                        "{} {} → {}{note}",
                        head(String::new()),
                        paint(REMOVE, &before),
                        paint(ADD, &after)
                    )]
                }
                _ => {
                    let mut lines = vec![format!("{}{note}", head(String::new()))];
                    lines.extend(indented(value::between(before, after)));
                    lines
                }
            }
        }
        (Some(value), None) | (None, Some(value)) => {
            let comes = after.is_some();
            let (sign, style) = if comes { ("+ ", ADD) } else { ("- ", REMOVE) };
            let head = head(paint(style, sign));
            match value::short(value, room * 2) {
                Some(text) => vec![format!("{head} {}{note}", paint(style, &text))],
                None => {
                    let mut lines = vec![format!("{head}{note}")];
                    lines.extend(indented(value::whole(value, comes)));
                    lines
                }
            }
        }
        (None, None) => Vec::new(),
    }
}
