use infrastruct_spec::ordered::{OrderedMap, OrderedSet};

use proc_macro2::Ident;

use super::path::ResourcePath;
use crate::syntax::{Field, Value, key};

/// The resources of one literal, by field name: what values may refer to. One that rustc may leave out is none: a reference
/// to it is an expression like any.
#[derive(Debug, Default)]
pub(crate) struct Siblings {
    resources: OrderedMap<String, ResourcePath>,
    /// The fields that are values of their own: parameters, constructs, resource structs.
    values: OrderedSet<String>,
}

impl Siblings {
    /// Those of fields whose paths are resolved.
    pub(crate) fn of<'a>(
        fields: impl IntoIterator<Item = (&'a Field, Option<&'a ResourcePath>)>,
    ) -> Self {
        let mut siblings = Self::default();
        for (field, path) in fields {
            match path {
                Some(path) if field.gate.is_open() => {
                    siblings.resources.insert(field.key(), path.clone());
                }
                Some(_) => {}
                None if matches!(field.value, Value::Missing) => {}
                None => {
                    siblings.values.insert(field.key());
                }
            }
        }
        siblings
    }

    /// What a value behind a gate may count on: no resource is known to be there.
    pub(crate) fn behind_gate(&self) -> Self {
        Self {
            resources: OrderedMap::new(),
            values: self.values.clone(),
        }
    }

    /// Whether a field of this name is a value of its own.
    pub(crate) fn is_value(&self, name: &Ident) -> bool {
        self.values.contains(&key(name))
    }

    pub(crate) fn get(&self, name: &Ident) -> Option<&ResourcePath> {
        self.resources.get(&key(name))
    }
}
