use proc_macro2::TokenStream;
use quote::quote;

use super::mistakes;
use super::skeleton::{Checked, Skeleton};
use crate::check::Faulty;
use crate::errors::Errors;
use crate::model::{Positions, Value};

/// A `Value<Json>`.
pub(crate) fn json(value: &Value, positions: &Positions, errors: Errors) -> TokenStream {
    let checked = Checked {
        positions,
        faulty: &Faulty::default(),
    };
    let value = Skeleton::detached(value, checked);
    if errors.is_empty() {
        return value;
    }
    let mistakes = mistakes::told(errors);
    quote!({ let value = #value; #mistakes value })
}
