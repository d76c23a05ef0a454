//! Models to tokens: user's tokens moved and never rebuilt, use sites first, errors last.

mod blame;
mod body;
mod borrow;
mod bound;
mod constant;
mod construct;
mod contents;
mod definition;
mod derive;
mod editor;
mod gate;
mod group;
mod hole;
mod import;
mod json;
mod machine;
mod mistakes;
mod nested;
mod none;
mod one_of;
mod properties;
mod resource;
mod resource_struct;
mod resource_types;
mod skeleton;
mod stack;
mod sub;
mod value_type;

pub(crate) use construct::construct;
#[cfg(test)]
pub(crate) use contents::table;
pub(crate) use derive::derive;
pub(crate) use json::json;
pub(crate) use machine::machine;
pub(crate) use properties::properties;
pub(crate) use resource_types::resource_types;
pub(crate) use stack::stack;
pub(crate) use sub::sub;
