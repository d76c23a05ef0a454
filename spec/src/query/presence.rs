//! Whether an object has an entry.

use super::context::Context;
use crate::template::value::{Entry, Object, Value};

/// Whether an object has an entry of a name.
#[derive(Clone, Copy)]
pub(crate) enum Presence<'o> {
    Yes(&'o Entry),
    No,
    /// It depends on what is not known here.
    Unknown,
}

pub(crate) fn presence<'o>(context: &Context<'_>, object: &'o Object, name: &str) -> Presence<'o> {
    let Some(entry) = object.entries.iter().find(|entry| entry.name == name) else {
        return if object.open {
            Presence::Unknown
        } else {
            Presence::No
        };
    };
    match &entry.value.value {
        Value::Absent => Presence::No,
        // In source code an expression may turn out to be nothing.
        Value::Unknown if context.is_strict() => Presence::Unknown,
        Value::Choice(choice)
            if choice
                .branches
                .iter()
                .any(|branch| matches!(branch.value, Value::Absent | Value::Unknown)) =>
        {
            Presence::Unknown
        }
        _ => Presence::Yes(entry),
    }
}
