//! What the types of this module are written with.

pub(crate) use crate::identity::Identity;
pub(crate) use crate::kind::{Any, Arn, Boolean, Id, Integer, Json, List, Map, Name, Number, Text};
pub(crate) use crate::resource::{Facts, ResourceType, Target};
pub(crate) use crate::value::{Value, attribute, reference};

#[cfg(any(doc, rust_analyzer))]
pub(crate) use infrastruct_macros::documentation;
