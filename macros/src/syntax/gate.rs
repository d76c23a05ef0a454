use proc_macro2::TokenStream;
use quote::quote;

/// What has to hold for something to be there: the `#[cfg(…)]` on it. Only rustc can tell, so both cases are expanded.
#[derive(Clone, Debug, Default)]
pub(crate) struct Gate {
    predicates: Vec<TokenStream>,
}

impl Gate {
    pub(crate) fn add(&mut self, predicate: TokenStream) {
        self.predicates.push(predicate);
    }

    /// What another one asks, as well.
    pub(crate) fn join(&mut self, other: &Self) {
        self.predicates.extend(other.predicates.iter().cloned());
    }

    /// Whether nothing is asked.
    pub(crate) fn is_open(&self) -> bool {
        self.predicates.is_empty()
    }

    /// `#[cfg(…)]`, or nothing.
    pub(crate) fn given(&self) -> TokenStream {
        if self.is_open() {
            return TokenStream::new();
        }
        let predicate = self.predicate();
        quote!(#[cfg(#predicate)])
    }

    /// `#[cfg(not(…))]`
    pub(crate) fn missing(&self) -> TokenStream {
        let predicate = self.predicate();
        quote!(#[cfg(not(#predicate))])
    }

    pub(super) fn predicate(&self) -> TokenStream {
        match self.predicates.as_slice() {
            [only] => only.clone(),
            several => quote!(all(#(#several),*)),
        }
    }
}
