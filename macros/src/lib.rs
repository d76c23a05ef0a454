//! The macros of `infrastruct`; that crate re-exports and documents them.
//!
//! What comes in are the tokens of a call, what goes out are those that rustc compiles instead, errors last. Between them,
//! each stage is a function from an input and the collected `errors` to an output, and each macro's way through them is in
//! `pipeline`:
//!
//! 1. `syntax`: tokens to what is written. Tolerant, since an editor sends what is half-written.
//! 2. `model`: what is written to what it means. Paths and names become facts of `infrastruct_spec`, values one tree.
//! 3. `check`: that tree against the rules, and what they find to its place in the source.
//! 4. `expand`: the tree to tokens, the only stage that makes any: a JSON skeleton, and what fills its holes.

mod check;
mod crate_path;
mod documentation;
mod errors;
mod expand;
mod gate;
mod host;
mod model;
mod pipeline;
mod schemas;
mod syntax;
#[cfg(test)]
mod tests;

use crate_path::with_crate_path;
use proc_macro::{Literal, TokenStream, TokenTree};
use proc_macro2::TokenStream as Tokens;
use schemas::Schemas;
use syntax::opened;

/// The runtime's macros pass on `$crate` before what the user wrote; all know the types whose schemas the package keeps.
fn call(input: TokenStream, expand: fn(Tokens) -> Tokens) -> TokenStream {
    let mut tokens = Tokens::from(input).into_iter();
    let path = tokens.next().into_iter().collect();
    let expand = || Schemas::scope(|| expand(opened(tokens.collect())));
    with_crate_path(path, expand).into()
}

/// Declares resources: a struct's, with `Self { … }`, or one, with `aws::sqs::Queue { … }`.
#[proc_macro]
pub fn construct(input: TokenStream) -> TokenStream {
    call(input, pipeline::construct)
}

/// Declares a stack and what is in it.
#[proc_macro]
pub fn stack(input: TokenStream) -> TokenStream {
    call(input, pipeline::stack)
}

/// Some properties of a resource type, to be applied to a resource that is declared already.
#[proc_macro]
pub fn properties(input: TokenStream) -> TokenStream {
    call(input, pipeline::properties)
}

/// JSON in which any value may be an expression, a reference among them.
#[proc_macro]
pub fn json(input: TokenStream) -> TokenStream {
    call(input, pipeline::json)
}

/// A state machine: each state a literal.
#[proc_macro]
pub fn states(input: TokenStream) -> TokenStream {
    call(input, pipeline::states)
}

/// `Fn::Sub`, written like `format!`.
#[proc_macro]
pub fn sub(input: TokenStream) -> TokenStream {
    call(input, pipeline::sub)
}

/// Makes a struct a construct: its fields are its children.
#[proc_macro_derive(Construct, attributes(resource, construct))]
pub fn derive_construct(input: TokenStream) -> TokenStream {
    Schemas::scope(|| pipeline::derive(input.into())).into()
}

/// The Rust side of the resource types whose schemas the package keeps.
#[proc_macro]
pub fn resource_types(input: TokenStream) -> TokenStream {
    call(input, pipeline::resource_types)
}

/// The documentation of a resource type, `documentation!("AWS::SQS::Queue")`: a text.
#[proc_macro]
pub fn documentation(input: TokenStream) -> TokenStream {
    let name = input.to_string();
    let text = infrastruct_spec::resource_type(name.trim_matches('"')).map(documentation::of_type);
    TokenTree::from(Literal::string(&text.unwrap_or_default())).into()
}
