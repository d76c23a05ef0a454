//! What is written to what it means: paths and names resolved to facts, each once, and one tree per literal, from which the
//! rules' nodes and the expansion are made.

mod body;
mod borrowed;
mod camel;
mod choice;
mod construct;
mod definition;
mod derived;
mod document;
mod evaluated;
mod expected;
mod expression;
mod function;
mod group;
mod json;
mod known;
mod limits;
mod literal;
mod lowering;
mod machine;
mod mention;
mod number;
mod order;
mod owner;
mod pairs;
mod path;
mod position;
mod properties;
mod removal_policy;
mod resource;
mod resource_attribute;
mod resource_struct;
mod scope;
mod siblings;
mod stack;
mod state;
mod sub;
mod value;

pub(crate) use body::{Body, Meaning, Member};
pub(crate) use construct::Construct;
pub(crate) use definition::Definition;
pub(crate) use derived::{Derived, path_of_crate};
pub(crate) use document::document;
pub(crate) use evaluated::{Added, Constraint, Evaluated};
pub(crate) use expected::{ANY, ValueType, Wanted, WantedIdentifier};
pub(crate) use group::{Child, Content as VariantContent, Form, Group, Variant};
pub(crate) use known::{Known, KnownPiece};
pub(crate) use limits::Limits;
pub(crate) use machine::Machine;
pub(crate) use owner::Owner;
pub(crate) use path::ResourcePath;
pub(crate) use position::Positions;
pub(crate) use properties::Properties;
pub(crate) use removal_policy::REMOVAL_POLICIES;
pub(crate) use resource::Resource;
pub(crate) use resource_struct::ResourceStruct;
pub(crate) use stack::Stack;
pub(crate) use state::is_transition;
pub(crate) use sub::{Piece, Sub};
pub(crate) use value::{
    Argument, Choice, Content, Entry, Expression, Function, Key, Keyed, Object, Sibling, Value,
};

/// How a skeleton, the JSON text that an expansion leaves of a literal, writes a hole: `{"$": 0}` is the first of what fills
/// them. The runtime reads it by the same name.
pub(crate) const HOLE: &str = "$";
