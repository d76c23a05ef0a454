//! Models to tokens: user's tokens moved and never rebuilt, use sites first, errors last.

mod body;
mod bound;
mod construct;
mod definition;
mod derive;
mod editor;
mod group;
mod json;
mod properties;
mod resource_struct;
mod resource_types;
mod stack;
mod sub;

pub(crate) use construct::construct;
pub(crate) use derive::derive;
pub(crate) use json::json;
pub(crate) use properties::properties;
pub(crate) use resource_types::resource_types;
pub(crate) use stack::stack;
pub(crate) use sub::sub;
