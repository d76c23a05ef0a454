//! Types beyond the facts: their schemas, which resources bring with them.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use infrastruct_spec::{Registry, ResourceType};

use crate::outline::{Content, Outline};

/// The type that a schema describes. The macro has told what is wrong with it; what is left is checked.
pub(crate) fn read(schema: &'static str) -> Option<ResourceType> {
    static READ: Mutex<BTreeMap<&str, Option<ResourceType>>> = Mutex::new(BTreeMap::new());
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    *read
        .entry(schema)
        .or_insert_with(|| ResourceType::read_tolerantly("", schema).0)
}

/// The types that an app brings. A resource is held against its own schema; this is for what is looked up by name.
pub(crate) fn registry(outline: &Outline) -> &'static Registry {
    let members = outline.stacks.iter().flat_map(|stack| &stack.members);
    Registry::new(members.filter_map(|member| match &member.content {
        Content::Resource(content) => content.declared_as,
        _ => None,
    }))
}
