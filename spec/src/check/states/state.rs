//! States.

use super::words::Words;
use crate::facts::states::STATE_TYPES;
use crate::template::held::{object, text_of};
use crate::template::value::{Entry, Object, Position};

/// A state as it is written.
pub(super) struct State<'n> {
    pub(super) name: &'n str,
    pub(super) position: Position,
    /// Its fields, where they are known.
    pub(super) object: Option<&'n Object>,
    /// Its type, where that is known and exists.
    pub(super) kind: Option<&'static str>,
    words: Words,
}

impl<'n> State<'n> {
    pub(super) fn read(entry: &'n Entry, words: Words) -> Self {
        let object = object(&entry.value);
        let written = object.and_then(|object| text_of(object, "Type"));
        Self {
            name: &entry.name,
            position: entry.position,
            object,
            kind: written.and_then(|written| STATE_TYPES.into_iter().find(|kind| *kind == written)),
            words,
        }
    }

    /// The name of a field, as its writer spells it.
    pub(super) fn field(&self, name: &str) -> String {
        self.words.field(name)
    }

    /// A field and its value, likewise.
    pub(super) fn pair(&self, name: &str, value: &str) -> String {
        self.words.pair(name, value)
    }
}
