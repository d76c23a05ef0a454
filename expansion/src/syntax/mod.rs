//! Tokens to trees. Tolerant: whatever is half-written gives a tree and a diagnostic, never nothing.

mod attribute;
mod choice;
mod expression;
mod field;
mod json;
mod literal;
mod machine;
mod mention;
mod metavariable;
mod name;
mod path;
mod punct;
mod role;
mod scalar;
mod scanner;
mod split;
mod tree;
mod types;
mod value;
mod written;

pub(crate) use attribute::Attribute;
pub(crate) use expression::{Expression, field_among, sdk_call};
pub(crate) use mention::{Mention, mentions, renamed};
pub(crate) use metavariable::opened;
pub(crate) use name::{ident, key};
pub(crate) use path::{EDITOR_MARKER, Path, without_marker};
pub(crate) use punct::is_punct;
pub(crate) use role::{Inside, Level, Role};
pub(crate) use scalar::Scalar;
pub(crate) use split::{span_of, span_of_type, split_at_commas};
pub(crate) use tree::{Choice, Field, Json, Key, Literal, Machine, Nesting, Value};
pub(crate) use written::Written;
