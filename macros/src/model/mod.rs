//! Trees to what they mean: names resolved to facts, values lowered to what rules check and what is expanded.

mod attribute;
mod borrow;
mod constant;
mod definition;
mod expression;
mod free;
mod function;
mod json;
mod literal;
mod none;
mod number;
mod order;
mod pairs;
mod part;
mod position;
mod resource;
mod siblings;
mod skeleton;
mod value;
mod wanted;

pub(crate) use borrow::borrowed;
pub(crate) use definition::{definition_of, nested_definition};
pub(crate) use expression::owner;
pub(crate) use function::apart_from_functions;
pub(crate) use order::{evaluation_order, is_evaluated};
pub(crate) use part::{Detached, blaming, is_compiler, spot_of};
pub(crate) use position::Positions;
pub(crate) use resource::{Declaration, Model};
pub(crate) use siblings::{ResourcePath, Siblings};
pub(crate) use skeleton::spots;
pub(crate) use value::Lowering;
