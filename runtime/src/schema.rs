//! Types beyond the facts: their schemas, which resources bring with them.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use infrastruct_spec::{Registry, ResourceType};

use crate::outline::{Content, Outline};

/// The type that a schema describes. The macro has told what is wrong with it; what is left is checked.
pub(crate) fn read(schema: &'static str) -> Option<ResourceType> {
    static READ: Mutex<BTreeMap<&str, ResourceType>> = Mutex::new(BTreeMap::new());
    let mut known = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(resource_type) = known.get(schema) {
        return Some(*resource_type);
    }
    let resource_type = ResourceType::read_tolerantly("", schema).0?;
    known.insert(schema, resource_type);
    Some(resource_type)
}

/// The types that an app brings. A resource is held against its own schema; this is for what is looked up by name.
pub(crate) fn registry(outline: &Outline) -> &'static Registry {
    let members = outline.stacks.iter().flat_map(|stack| &stack.members);
    Registry::new(members.filter_map(|member| match &member.content {
        Content::Resource(content) => content.declared_as,
        _ => None,
    }))
}
