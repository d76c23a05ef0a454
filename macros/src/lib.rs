//! The macros of `infrastruct`; that crate re-exports and documents them.
//!
//! rustc wants macros in a crate of their own, linked before any other crate may name them. So there is nothing in it: what a
//! macro does is in `infrastruct-expansion`, which compiles while the crates that it needs are still given to LLVM.

use infrastruct_expansion::{call, pipeline};
use proc_macro::{Literal, TokenStream, TokenTree};

/// Declares resources: a struct's, with `Self { … }`, or one, with `aws::sqs::Queue { … }`.
#[proc_macro]
pub fn construct(input: TokenStream) -> TokenStream {
    call(input.into(), pipeline::construct).into()
}

/// Declares a stack and what is in it.
#[proc_macro]
pub fn stack(input: TokenStream) -> TokenStream {
    call(input.into(), pipeline::stack).into()
}

/// Some properties of a resource type, to be applied to a resource that is declared already.
#[proc_macro]
pub fn properties(input: TokenStream) -> TokenStream {
    call(input.into(), pipeline::properties).into()
}

/// JSON in which any value may be an expression, a reference among them.
#[proc_macro]
pub fn json(input: TokenStream) -> TokenStream {
    call(input.into(), pipeline::json).into()
}

/// A state machine: each state a literal.
#[proc_macro]
pub fn states(input: TokenStream) -> TokenStream {
    call(input.into(), pipeline::states).into()
}

/// `Fn::Sub`, written like `format!`.
#[proc_macro]
pub fn sub(input: TokenStream) -> TokenStream {
    call(input.into(), pipeline::sub).into()
}

/// Makes a struct a construct: its fields are its children.
#[proc_macro_derive(Construct, attributes(resource, construct))]
pub fn derive_construct(input: TokenStream) -> TokenStream {
    infrastruct_expansion::derive(input.into()).into()
}

/// The Rust side of the resource types whose schemas the package keeps.
#[proc_macro]
pub fn resource_types(input: TokenStream) -> TokenStream {
    call(input.into(), pipeline::resource_types).into()
}

/// The documentation of a resource type, `documentation!("AWS::SQS::Queue")`: a text.
#[proc_macro]
pub fn documentation(input: TokenStream) -> TokenStream {
    let name = input.to_string();
    let text = infrastruct_expansion::documentation(name.trim_matches('"'));
    TokenTree::from(Literal::string(&text)).into()
}
