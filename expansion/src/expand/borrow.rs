use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

/// The tokens, borrowed where they name what is someone else's.
pub(crate) fn borrow(tokens: TokenStream, borrowed: Option<Span>) -> TokenStream {
    match borrowed {
        // at the variable, which rustc then blames rather than the whole call
        Some(variable) => quote_spanned!(variable=> &#tokens),
        None => tokens,
    }
}
