//! A difference as text for people.

mod access;
mod block;
mod change;
mod value;

use self::block::block;
use super::danger::Left;
use super::resource::Action;
use super::{Difference, Loss};
use crate::terminal::{ADD, BOLD, CHANGE, DIM, ERROR, NOTE, REMOVE, Terminal, WARN, paint};

/// The difference of a stack as text: what is lost first, then who gains access, then what changes.
pub(crate) fn text(difference: &Difference, terminal: &Terminal) -> String {
    let mut blocks = Vec::new();
    blocks.extend(losses(&difference.losses));
    blocks.extend(hazards(difference));
    blocks.extend(moves(difference));
    blocks.extend(access::tables(&difference.access, terminal));
    blocks.extend(change::resources(difference, terminal));
    blocks.extend(change::sections(difference, terminal));
    if !difference.is_empty() {
        blocks.push(summary(difference));
    }
    blocks.extend(nested(difference, "", terminal));
    blocks.join("\n\n")
}

/// What changes within nested stacks, each under its path.
fn nested(difference: &Difference, around: &str, terminal: &Terminal) -> Vec<String> {
    let mut blocks = Vec::new();
    for nested in difference.nested.iter().filter(|nested| !nested.is_empty()) {
        let path = format!("{around}{}", nested.logical_id);
        let title = paint(BOLD, &format!("Nested stack {path}"));
        if let Some(reason) = &nested.unread {
            let reason = paint(WARN, &format!("what changes within is not known: {reason}"));
            blocks.push(format!("{title}\n  {reason}"));
            continue;
        }
        let own = Difference {
            nested: Vec::new(),
            ..nested.difference.clone()
        };
        let own = text(&own, terminal);
        if !own.is_empty() {
            blocks.push(format!("{title}\n\n{own}"));
        }
        blocks.extend(self::nested(
            &nested.difference,
            &format!("{path}/"),
            terminal,
        ));
    }
    blocks
}

fn losses(losses: &[Loss]) -> Option<String> {
    if losses.is_empty() {
        return None;
    }
    let gone = losses.iter().any(|loss| loss.left == Left::Nothing);
    let title = if gone {
        paint(ERROR, "Data is lost")
    } else {
        paint(WARN, "What holds data ends")
    };
    let line = |loss: &Loss| {
        let what = match loss.action {
            Action::Delete => "deleted",
            Action::MayReplace => "may be replaced",
            _ => "replaced",
        };
        let left = match loss.left {
            Left::Nothing => paint(ERROR, "nothing is left of it"),
            Left::Snapshot => paint(WARN, "a snapshot is left"),
            Left::Resource => "it stays, without the stack".to_owned(),
        };
        let mark = if loss.left == Left::Nothing {
            paint(ERROR, "✗")
        } else {
            paint(WARN, "!")
        };
        format!(
            "  {mark} {} {} is {what}: {left}",
            loss.type_name,
            paint(BOLD, &loss.logical_id)
        )
        .replace("is may be", "may be")
    };
    Some(block(title, losses.iter().map(line)))
}

fn hazards(difference: &Difference) -> Option<String> {
    if difference.hazards.is_empty() {
        return None;
    }
    let lines = difference.hazards.iter().flat_map(|hazard| {
        [
            format!(
                "  {} {}: {}",
                paint(ERROR, "✗"),
                paint(BOLD, &hazard.logical_id),
                hazard.message
            ),
            help(&hazard.help),
        ]
    });
    Some(block(paint(ERROR, "Will fail"), lines))
}

fn moves(difference: &Difference) -> Option<String> {
    if difference.moves.is_empty() {
        return None;
    }
    let lines = difference.moves.iter().flat_map(|it| {
        let (from, to) = (paint(REMOVE, &it.from), paint(ADD, &it.to));
        let place = it
            .declared
            .as_ref()
            .map(|it| paint(DIM, &format!("  {}:{}", it.file, it.line)));
        let line = format!(
            "  {} {from} → {to}{}",
            it.type_name,
            place.unwrap_or_default()
        );
        let mut lines = vec![line];
        lines.extend(it.help().iter().map(|it| help(it)));
        lines
    });
    let title = "Same resource, other name: it would be deleted and made anew";
    Some(block(paint(WARN, title), lines))
}

fn help(text: &str) -> String {
    format!("      {} {text}", paint(NOTE, "= help:"))
}

fn summary(difference: &Difference) -> String {
    let counts = difference.counts();
    let words = |action| match action {
        Action::Delete => ("to delete", REMOVE),
        Action::Replace => ("to replace", REMOVE),
        Action::MayReplace => ("may be replaced", CHANGE),
        Action::Release => ("to release", CHANGE),
        Action::Create => ("to create", ADD),
        Action::Update => ("to update", CHANGE),
    };
    let mut parts: Vec<_> = counts
        .iter()
        .map(|(&action, count)| {
            let (words, style) = words(action);
            paint(style, &format!("{count} {words}"))
        })
        .collect();
    if counts.is_empty() {
        parts.push("no resource changes".to_owned());
    }
    if difference.broadens() {
        parts.push(paint(WARN, "access broadens"));
    }
    parts.join(", ")
}
