use proc_macro2::TokenStream;
use quote::quote;

use crate::gate::{Gate, Predicate};

/// `#[cfg(…)]`, or nothing.
pub(crate) fn given(gate: &Gate) -> TokenStream {
    if gate.is_open() {
        return TokenStream::new();
    }
    let predicate = predicate(gate);
    quote!(#[cfg(#predicate)])
}

/// `#[cfg(not(…))]`
pub(crate) fn missing(gate: &Gate) -> TokenStream {
    let predicate = predicate(gate);
    quote!(#[cfg(not(#predicate))])
}

fn predicate(gate: &Gate) -> TokenStream {
    let each = |predicate: &Predicate| match predicate {
        Predicate::Holds(tokens) => tokens.clone(),
        Predicate::Implies(tokens, gate) => {
            let implied = self::predicate(gate);
            quote!(any(not(#tokens), #implied))
        }
    };
    match gate.predicates.as_slice() {
        [only] => each(only),
        several => {
            let several = several.iter().map(each);
            quote!(all(#(#several),*))
        }
    }
}
