//! Texts that are put together at deployment (`Fn::Sub`).

use crate::value::deferred::Value;
use crate::value::kind::Text;
use crate::value::part::{Part, Shape, SubPart};

/// A text with values in it.
pub fn sub(parts: Vec<SubPart>) -> Value<Text> {
    Value::new(Part::new(Shape::Sub(parts)))
}
