//! The macros of `infrastruct`; that crate re-exports and documents them.

mod errors;
mod expand;
mod model;
mod syntax;
#[cfg(test)]
mod tests;

use proc_macro::TokenStream;

/// Declares resources: a struct's, with `Self { … }`, or one, with `aws::sqs::Queue { … }`.
#[proc_macro]
pub fn construct(input: TokenStream) -> TokenStream {
    expand::construct(input.into()).into()
}

/// Declares a stack and what is in it.
#[proc_macro]
pub fn stack(input: TokenStream) -> TokenStream {
    expand::stack(input.into()).into()
}

/// JSON in which any value may be an expression, a reference among them.
#[proc_macro]
pub fn json(input: TokenStream) -> TokenStream {
    expand::json(input.into()).into()
}

/// `Fn::Sub`, written like `format!`.
#[proc_macro]
pub fn sub(input: TokenStream) -> TokenStream {
    expand::sub(input.into()).into()
}

/// Makes a struct a construct: its fields are its children.
#[proc_macro_derive(Construct, attributes(resource, construct))]
pub fn derive_construct(input: TokenStream) -> TokenStream {
    expand::derive(input.into()).into()
}
