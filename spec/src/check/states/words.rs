//! How a machine is written.

use crate::facts::state_schema::{named, schema};
use crate::facts::states::QueryLanguage;
use crate::walker::place::Place;
use crate::{Schema, Spelling};

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

    /// What the fields of a state are held against.
    pub(super) fn schema(self, of: &str, language: QueryLanguage) -> Option<Schema> {
        match self.0 {
            None => schema(of, language),
            Some(_) => named(of, language),
        }
    }

    /// The place of an object of a machine.
    pub(super) fn place<'p>(self, place: &'p Place<'p>, schema: Schema) -> Place<'p> {
        match self.0 {
            None => place.branch(schema).written_as_json(),
            Some(_) => place.part(schema),
        }
    }
}
