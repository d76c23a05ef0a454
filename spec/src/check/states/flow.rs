//! The graph of a machine's states: what leads where, what is reached, and whether it ends.

use super::rule;
use super::state::State;
use super::words::Words;
use crate::list::List;
use crate::ordered::OrderedMap;
use crate::template::held::{entry, is_certain, list, object, text};
use crate::template::value::{Entry, Node, Object, Position, Value};
use crate::{Diagnostic, suggest};

/// Where a state leads.
struct Exits<'n> {
    to: Vec<(&'n str, Position)>,
    /// Whether the execution ends with it.
    is_end: bool,
    /// Whether it may lead to what is not seen here.
    is_open: bool,
}

/// Reports what is wrong with the ways through the states. `elsewhere` are the states of the other machines.
pub(super) fn check(
    machine: &Object,
    states: &Object,
    read: &[State<'_>],
    elsewhere: &OrderedMap<&str, Position>,
    words: Words,
    found: &mut Vec<Diagnostic>,
) {
    let mut exits: Vec<Exits<'_>> = read.iter().map(exits).list();
    for (state, exits) in read.iter().zip(&mut exits) {
        if let Some(wrong) = no_exit(state, exits) {
            found.push(wrong);
            exits.is_open = true;
        }
    }
    if !is_certain(states) {
        return;
    }
    let mut names: OrderedMap<&str, usize> = OrderedMap::new();
    for (at, state) in read.iter().enumerate() {
        names.insert(state.name, at);
    }
    let start = entry(machine, "StartAt").map(|entry| &entry.value);
    let started = start.and_then(|start| Some((text(start)?, start.position)));
    let mut wanted = Vec::new();
    wanted.extend(started);
    for exits in &exits {
        wanted.extend_from_slice(&exits.to);
    }
    // What cannot be reached may be what a misspelt name meant.
    let mut is_complete = true;
    for (name, position) in wanted {
        if !names.contains_key(name) {
            is_complete = false;
            found.push(missing(name, position, &names, elsewhere));
        }
    }
    let Some((first, start)) =
        started.and_then(|(name, position)| Some((*names.get(name)?, position)))
    else {
        return;
    };
    let next = |at: usize| -> Vec<usize> {
        let to = exits[at].to.iter();
        to.filter_map(|(name, _)| names.get(name).copied()).list()
    };
    let mut reached = vec![false; read.len()];
    let mut left = vec![first];
    let (mut is_open, mut ends_somewhere) = (false, false);
    while let Some(at) = left.pop() {
        if !reached[at] {
            reached[at] = true;
            is_open |= exits[at].is_open;
            ends_somewhere |= exits[at].is_end;
            left.extend(next(at));
        }
    }
    if !is_complete || is_open {
        return;
    }
    found.extend(unreachable(read, &reached, &exits, &names));
    if !ends_somewhere {
        // Literals say which one is the first by their order.
        let from = match words.0 {
            None => "StartAt",
            Some(_) => read[first].name,
        };
        let message = format!(
            "no end can be reached: no state on the way from `{from}` has `{}`, or is of type `Succeed` or `Fail`",
            words.field("End")
        );
        found.push(rule::ENDLESS_STATE_MACHINE.at(start, message));
        return;
    }
    // Backwards from the ends, until nothing is added.
    let mut ends: Vec<bool> = exits.iter().map(|exits| exits.is_end).list();
    let mut is_done = false;
    while !is_done {
        is_done = true;
        for at in 0..read.len() {
            if !ends[at] && next(at).iter().any(|to| ends[*to]) {
                ends[at] = true;
                is_done = false;
            }
        }
    }
    if let Some(at) = (0..read.len()).find(|&at| reached[at] && !ends[at]) {
        let message = format!("from state `{}` no end can be reached", read[at].name);
        let help =
            "where it is meant to run for ever, allow `endless_loop` with the reason".to_owned();
        found.push(
            rule::ENDLESS_LOOP
                .at(read[at].position, message)
                .with_help(help),
        );
    }
}

fn exits<'n>(state: &State<'n>) -> Exits<'n> {
    let mut exits = Exits {
        to: Vec::new(),
        is_end: false,
        is_open: true,
    };
    let (Some(object), Some(kind)) = (state.object, state.kind) else {
        return exits;
    };
    exits.is_open = !is_certain(object);
    exits.is_end = matches!(kind, "Succeed" | "Fail");
    match entry(object, "End").map(|entry| &entry.value.value) {
        Some(Value::Boolean(is_end)) => exits.is_end |= is_end,
        Some(_) => exits.is_open = true,
        None => {}
    }
    exits.leads(entry(object, "Next"));
    if kind == "Choice" {
        exits.leads(entry(object, "Default"));
        exits.leads_each(entry(object, "Choices"));
    }
    exits.leads_each(entry(object, "Catch"));
    exits
}

impl<'n> Exits<'n> {
    fn leads(&mut self, target: Option<&'n Entry>) {
        match target.map(|entry| &entry.value) {
            Some(Node {
                value: Value::Text(name),
                position,
            }) => self.to.push((name, *position)),
            Some(_) => self.is_open = true,
            None => {}
        }
    }

    /// The `Next` of each item.
    fn leads_each(&mut self, items: Option<&'n Entry>) {
        let Some(items) = items else { return };
        let Some(items) = list(&items.value) else {
            self.is_open = true;
            return;
        };
        for item in items {
            match object(item) {
                Some(object) => self.leads(entry(object, "Next")),
                None => self.is_open = true,
            }
        }
    }
}

/// A state that goes on needs to say how, and only once.
fn no_exit(state: &State<'_>, exits: &Exits<'_>) -> Option<Diagnostic> {
    let (object, kind) = (state.object?, state.kind?);
    if matches!(kind, "Choice" | "Succeed" | "Fail") {
        return None;
    }
    let next = entry(object, "Next");
    let end = entry(object, "End");
    if let (Some(next), true) = (next, exits.is_end) {
        let message = format!(
            "state `{}` has `{}` and `{}`: it either ends or goes on",
            state.name,
            state.field("End"),
            state.field("Next")
        );
        return Some(rule::STATE_MACHINE.at(next.position, message));
    }
    let is_said = next.is_some() || end.is_some_and(|end| end.value.value != Value::Boolean(false));
    (!is_said && is_certain(object)).then(|| {
        let message = format!(
            "state `{}` has neither `{}` nor `{}`",
            state.name,
            state.field("Next"),
            state.field("End")
        );
        let end = state.pair("End", "true");
        let help = format!("write `{end}` where the machine ends with it");
        rule::STATE_MACHINE
            .at(state.position, message)
            .with_help(help)
    })
}

fn missing(
    name: &str,
    position: Position,
    names: &OrderedMap<&str, usize>,
    elsewhere: &OrderedMap<&str, Position>,
) -> Diagnostic {
    let found = rule::MISSING_STATE.at(position, format!("there is no state `{name}` here"));
    if let Some(other) = elsewhere.get(name) {
        let help = format!("`{name}` belongs to another machine, and transitions stay within one");
        return found
            .note(*other, format!("`{name}` is here"))
            .with_help(help);
    }
    let meant = suggest(name, names.keys().copied());
    found.with_help(meant.map(|meant| format!("did you mean `{meant}`?")))
}

/// The states that are not reached, without those that follow from others.
fn unreachable(
    read: &[State<'_>],
    reached: &[bool],
    exits: &[Exits<'_>],
    names: &OrderedMap<&str, usize>,
) -> Vec<Diagnostic> {
    let lost: Vec<usize> = (0..read.len()).filter(|&at| !reached[at]).list();
    let leads_to = |from: usize, to: usize| {
        exits[from]
            .to
            .iter()
            .any(|(name, _)| names.get(name) == Some(&to))
    };
    let is_first = |at: usize| !lost.iter().any(|&other| other != at && leads_to(other, at));
    let mut firsts = Vec::new();
    for &at in &lost {
        if is_first(at) {
            firsts.push(at);
        }
    }
    if firsts.is_empty() {
        firsts.extend(lost.first());
    }
    let report = |at: usize| {
        let message = format!("nothing leads to state `{}`", read[at].name);
        rule::UNREACHABLE_STATE.at(read[at].position, message)
    };
    firsts.into_iter().map(report).list()
}
