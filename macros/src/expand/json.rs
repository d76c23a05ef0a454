use proc_macro2::TokenStream;
use quote::quote;

use crate::errors::Errors;
use crate::model::{Detached, Lowering, Positions, Siblings};
use crate::syntax::{Json, Nesting};

/// `json!({ … })`: a `Value<Json>`.
pub(crate) fn json(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let json = Json::parse(input.into_iter().collect(), Nesting::default(), &mut errors);
    let siblings = Siblings::default();
    let mut positions = Positions::default();
    let mut lowering = Lowering {
        siblings: &siblings,
        positions: &mut positions,
        errors: &mut errors,
        parts: Vec::new(),
    };
    let skeleton = lowering.json(&json).skeleton;
    let value = Detached {
        skeleton,
        parts: lowering.parts,
    }
    .expand(&|_| false);
    if errors.is_empty() {
        return value;
    }
    let errors = errors.into_tokens();
    quote!({ let value = #value; #errors value })
}
