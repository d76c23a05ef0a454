//! What is known of a type, of a property of it, or of a rule, for people to read.

mod named;
mod property;
mod resource_type;
mod rule;
mod words;

pub(crate) use named::Named;
