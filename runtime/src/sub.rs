//! The parts of a text that is put together at deployment (`Fn::Sub`).

use crate::kind::Text;
use crate::part::{Part, Shape};
use crate::value::Value;

/// A piece of what `sub!` makes.
#[derive(Clone, Debug)]
pub enum SubPart {
    /// Text as it is meant: a `${` in it is no placeholder.
    Text(&'static str),
    /// A value that stands there.
    Value(Part),
}

/// A text with values in it.
pub fn sub(parts: Vec<SubPart>) -> Value<Text> {
    Value::new(Part::new(Shape::Sub(parts)))
}
