use infrastruct_spec::{ResourceType, Schema};

use super::expected::items_of;
use crate::documentation::{definition_name, definitions};
use crate::syntax::{Path, without_marker};

/// What a single name before a brace may mean within a property.
#[derive(Clone, Debug)]
pub(crate) struct Owner {
    pub(crate) resource_type: ResourceType,
    /// The definitions that the property takes.
    definitions: Vec<String>,
}

impl Owner {
    /// The nested definitions that a property takes, for literals within expressions.
    pub(crate) fn of(schema: Schema, property: &str) -> Option<Self> {
        let resource_type = schema.resource_type()?;
        let mut names = Vec::new();
        for schema in [Some(schema), items_of(schema)].into_iter().flatten() {
            let own = schema.definition_name().map(|_| schema);
            for schema in definitions(schema).into_iter().chain(own) {
                let name = definition_name(schema, property);
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        Some(Self {
            resource_type,
            definitions: names,
        })
    }

    /// The definition that a path names: by its name, or by `__` where there is one only.
    pub(crate) fn definition(&self, path: &Path) -> Option<String> {
        let [written] = path.segments.as_slice() else {
            return None;
        };
        if path.is_nameless() {
            return match self.definitions.as_slice() {
                [only] => Some(only.clone()),
                _ => Some(written.to_string()),
            };
        }
        let is_known = self.definitions.contains(&without_marker(written));
        is_known.then(|| written.to_string())
    }
}
