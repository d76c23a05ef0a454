//! How a machine is written.

use crate::Spelling;
use crate::walker::place::Place;

/// How the fields of a machine are written: as JSON has them, or as a language does that has literals of states.
#[derive(Clone, Copy)]
pub(super) struct Words(pub(super) Option<&'static dyn Spelling>);

impl Words {
    pub(super) fn field(self, name: &str) -> String {
        self.0
            .map_or_else(|| name.to_owned(), |spelling| spelling.property(name))
    }

    pub(super) fn pair(self, name: &str, value: &str) -> String {
        match self.0 {
            None => format!("\"{name}\": {value}"),
            Some(_) => format!("{}: {value}", self.field(name)),
        }
    }

    /// The place of an object of a machine.
    pub(super) fn place<'p>(self, place: Place<'p>) -> Place<'p> {
        match self.0 {
            None => place.written_as_json(),
            Some(_) => place,
        }
    }
}
