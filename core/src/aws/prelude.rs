//! What the types of this module are written with.

pub(crate) use crate::value::deferred::{Value, attribute, open_attribute, reference};
pub(crate) use crate::value::identity::Identity;
pub(crate) use crate::value::kind::{
    Any, Arn, Boolean, Id, Integer, Json, List, Map, Name, Number, Text,
};
pub(crate) use crate::value::resource_type::{Facts, ResourceType, ReturnValue};
