//! Types beyond the facts: their schemas, which resources bring with them.

use std::sync::{Mutex, PoisonError};

use infrastruct_core::construct::schemas::Described;
use infrastruct_spec::ordered::OrderedMap;
use infrastruct_spec::{ResourceType, resource_type};

/// What is known of a type.
pub(crate) fn of(described: Described) -> Option<ResourceType> {
    let own = described.schema.and_then(read);
    own.or_else(|| resource_type(described.type_name))
}

/// The type that a schema describes. The macro has told what is wrong with it; what is left is checked.
pub(crate) fn read(schema: &'static str) -> Option<ResourceType> {
    static READ: Mutex<OrderedMap<&str, ResourceType>> = Mutex::new(OrderedMap::new());
    let mut known = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(resource_type) = known.get(schema) {
        return Some(*resource_type);
    }
    let resource_type = ResourceType::read_tolerantly("", schema).0?;
    known.insert(schema, resource_type);
    Some(resource_type)
}
