//! Tokens to trees. Tolerant: whatever is half-written gives a tree and a diagnostic, never nothing.

mod attribute;
mod expression;
mod field;
mod gate;
mod json;
mod kind;
mod literal;
mod mention;
mod metavariable;
mod name;
mod nested;
mod role;
mod scalar;
mod scanner;
mod split;
mod value;

pub(crate) use attribute::Attribute;
pub(crate) use expression::{Expression, Owner};
pub(crate) use field::Field;
pub(crate) use gate::Gate;
pub(crate) use json::{Json, Key};
pub(crate) use literal::{EDITOR_MARKER, Literal, Path};
pub(crate) use mention::{Mention, mentions, renamed};
pub(crate) use metavariable::opened;
pub(crate) use name::{ident, key};
#[cfg(test)]
pub(crate) use role::{Inside, Level, Role};
pub(crate) use scalar::Scalar;
pub(crate) use split::{is_punct, span_of_type, split_at_commas};
pub(crate) use value::{Nesting, Value};
