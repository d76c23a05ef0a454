use infrastruct_spec::ordered::{OrderedMap, OrderedSet};
use std::cell::RefCell;

use infrastruct_spec::{Allow, Position, QueryLanguage};

use super::expected::Expected;

/// The states that a value within a machine may name, and the language of its fields.
pub(crate) struct Scope<'a> {
    /// What each is called, by the name of its field.
    pub(super) names: OrderedMap<String, String>,
    /// Those of the machines around.
    pub(super) elsewhere: OrderedSet<String>,
    pub(super) language: QueryLanguage,
    /// The rules that states lift, each with the place of its state.
    pub(super) lifted: &'a RefCell<Vec<(Position, Allow)>>,
}

/// Where the states of machines within a state are.
const INNER: [&str; 3] = ["Branches", "ItemProcessor", "Iterator"];

/// Whether a machine stands at a place.
pub(super) fn takes_machine(expected: &Expected) -> bool {
    INNER.contains(&expected.name.as_str())
}
