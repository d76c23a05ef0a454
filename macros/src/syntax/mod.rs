//! Tokens to trees. Tolerant: whatever is half-written gives a tree and a diagnostic, never nothing.

mod attribute;
mod expression;
mod field;
mod json;
mod literal;
mod mention;
mod metavariable;
mod name;
mod role;
mod scalar;
mod scanner;
mod split;
mod types;
mod value;
mod written;

pub(crate) use attribute::Attribute;
pub(crate) use expression::Expression;
pub(crate) use field::Field;
pub(crate) use json::{Json, Key};
pub(crate) use literal::{EDITOR_MARKER, Literal, Path, without_marker};
pub(crate) use mention::{Mention, mentions, renamed};
pub(crate) use metavariable::opened;
pub(crate) use name::{ident, key};
pub(crate) use role::{Inside, Level, Role};
pub(crate) use scalar::Scalar;
pub(crate) use split::{is_punct, span_of_type, split_at_commas};
pub(crate) use value::{Nesting, Value};
pub(crate) use written::Written;
