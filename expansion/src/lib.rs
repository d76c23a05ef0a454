//! What the macros of `infrastruct` do; `infrastruct-macros` gives them their names, `infrastruct` documents them.
//!
//! What comes in are the tokens of a call, what goes out are those that rustc compiles instead, errors last. Between them,
//! each stage is a function from an input and the collected `errors` to an output, and each macro's way through them is in
//! [`pipeline`]:
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
pub mod pipeline;
mod schemas;
mod syntax;
#[cfg(test)]
mod tests;

extern crate proc_macro;

use crate_path::with_crate_path;
use proc_macro2::TokenStream;
use schemas::Schemas;
use syntax::opened;

/// What a call of a macro expands to, by its pipeline. The runtime's macros pass on `$crate` before what the user wrote; all
/// know the types whose schemas the package keeps.
pub fn call(input: TokenStream, expand: fn(TokenStream) -> TokenStream) -> TokenStream {
    let mut tokens = input.into_iter();
    let path = tokens.next().into_iter().collect();
    let expand = || Schemas::scope(|| expand(opened(tokens.collect())));
    with_crate_path(path, expand)
}

/// What `#[derive(Construct)]` expands to, which is given no `$crate`.
pub fn derive(input: TokenStream) -> TokenStream {
    Schemas::scope(|| pipeline::derive(input))
}

/// The documentation of the resource type of this name, empty if there is none.
pub fn documentation(type_name: &str) -> String {
    let resource_type = infrastruct_spec::resource_type(type_name);
    resource_type
        .map(documentation::of_type)
        .unwrap_or_default()
}
