//! Pairs and string-keyed maps as values.

use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;

use crate::value::expression::Expression;
use crate::value::kind::{Map, Pair};
use crate::value::part::Part;

#[diagnostic::do_not_recommend]
impl<S: Into<String>, E: Expression> Expression for (S, E) {
    type Kind = Pair<E::Kind>;

    fn into_part(self) -> Part {
        Part::object([(self.0.into(), self.1.into_part())])
    }
}

#[diagnostic::do_not_recommend]
impl<S: Into<String>, E: Expression> Expression for BTreeMap<S, E> {
    type Kind = Map<E::Kind>;

    fn into_part(self) -> Part {
        sorted(self)
    }
}

#[diagnostic::do_not_recommend]
impl<K: Into<String>, E: Expression, S: BuildHasher> Expression for HashMap<K, E, S> {
    type Kind = Map<E::Kind>;

    fn into_part(self) -> Part {
        sorted(self)
    }
}

/// Sorted by key: the same order at every build.
fn sorted<S: Into<String>, E: Expression>(entries: impl IntoIterator<Item = (S, E)>) -> Part {
    let entries: BTreeMap<String, E> = entries
        .into_iter()
        .map(|(key, value)| (key.into(), value))
        .collect();
    Part::object(
        entries
            .into_iter()
            .map(|(key, value)| (key, value.into_part())),
    )
}
