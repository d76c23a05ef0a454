use proc_macro2::TokenStream;
use quote::quote_spanned;

use super::gate::given;
use crate::errors::{Error, Errors};

/// The last statements of an expansion: what stands before them is the same with and without a mistake.
pub(crate) fn told(errors: Errors) -> TokenStream {
    let told = errors.into_found().into_iter();
    told.map(|Error { span, gate, text }| {
        let given = given(&gate);
        quote_spanned!(span=> #given ::core::compile_error! { #text })
    })
    .collect()
}
