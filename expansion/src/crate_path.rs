//! Where an expansion finds the runtime: `$crate`, which the runtime's macros pass on, or the path that a derive is given.

use std::cell::RefCell;

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::quote;

thread_local! {
    static PATH: RefCell<Option<Vec<TokenTree>>> = const { RefCell::new(None) };
}

/// The path of the runtime while something expands; `::infrastruct` unless told otherwise.
pub(crate) fn crate_path() -> TokenStream {
    PATH.with_borrow(|path| match path {
        Some(path) => path.iter().cloned().collect(),
        None => quote!(::infrastruct),
    })
}

/// The hygiene of what the macros name themselves: that of the runtime's macro, where one called.
pub(crate) fn hygiene() -> Span {
    caller().unwrap_or_else(Span::mixed_site)
}

/// The whole call, where nothing smaller is to blame.
pub(crate) fn whole_call() -> Span {
    caller().unwrap_or_else(Span::call_site)
}

/// The runtime's macro. What stands there is the user's call of it: rustc says so, and names that macro rather than this one.
fn caller() -> Option<Span> {
    PATH.with_borrow(|path| match path.as_deref() {
        Some([TokenTree::Ident(name)]) if name == "$crate" => Some(name.span()),
        _ => None,
    })
}

/// Expands with another path: `$crate`, or that of `#[construct(crate = "…")]`.
pub(crate) fn with_crate_path<T>(path: Vec<TokenTree>, expand: impl FnOnce() -> T) -> T {
    /// Tokens must not outlive the expansion that they come from, whatever happens in it.
    struct Reset(Option<Vec<TokenTree>>);

    impl Drop for Reset {
        fn drop(&mut self) {
            PATH.set(self.0.take());
        }
    }

    let _reset = Reset(PATH.replace(Some(path)));
    expand()
}
