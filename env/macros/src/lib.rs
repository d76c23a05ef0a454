//! The macro of `infrastruct-env`, which re-exports it and shows its use.
//!
//! In comes a struct, out goes the same struct with a type parameter for each field, whose default is what the field was
//! declared as, and what reads and fills it. `variables`: what is written to what it means, with all mistakes;
//! `expand`: to tokens.

mod expand;
mod name;
mod variables;

use proc_macro::TokenStream;

/// Makes a struct the environment of a Lambda function.
#[proc_macro_attribute]
pub fn environment(arguments: TokenStream, input: TokenStream) -> TokenStream {
    expand::environment(&arguments.into(), &input.into()).into()
}
