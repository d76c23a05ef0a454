//! A type that a schema gives, in the form of the facts.

use infrastruct_json::Value;

use crate::ordered::OrderedMap;

/// What a resource provider schema says, once it is read.
#[derive(Debug)]
pub(crate) struct Given {
    pub(crate) name: String,
    pub(crate) facts: Value,
    pub(crate) definitions: OrderedMap<String, Value>,
    pub(crate) file: String,
}
