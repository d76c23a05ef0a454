use super::lowering::Lowering;
use super::position::Positions;
use super::siblings::Siblings;
use super::value::Value;
use crate::errors::Errors;
use crate::syntax::Json;

/// What `json!` makes: no rule looks at it before it stands somewhere.
pub(crate) fn document(json: &Json, errors: &mut Errors) -> (Value, Positions) {
    let mut positions = Positions::default();
    let mut lowering = Lowering {
        machine: None,
        siblings: &Siblings::default(),
        positions: &mut positions,
        errors,
    };
    let value = lowering.json(json);
    (value, positions)
}
