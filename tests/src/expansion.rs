//! The macros as functions from text: what they expand to, and what they find wrong.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::pipeline;

/// What a macro returns.
pub struct Expansion {
    /// Everything it expands to.
    pub tokens: TokenStream,
    /// The texts of the errors among it.
    pub errors: Vec<String>,
}

/// Expands `construct!(…)`.
pub fn construct(source: &str) -> Expansion {
    Expansion::new(pipeline::construct(read(source)))
}

/// Expands `stack!(…)`.
pub fn stack(source: &str) -> Expansion {
    Expansion::new(pipeline::stack(read(source)))
}

/// Expands `json!(…)`.
pub fn json(source: &str) -> Expansion {
    Expansion::new(pipeline::json(read(source)))
}

/// Expands `sub!(…)`.
pub fn sub(source: &str) -> Expansion {
    Expansion::new(pipeline::sub(read(source)))
}

/// Expands `#[derive(Construct)]`.
pub fn derive(source: &str) -> Expansion {
    Expansion::new(pipeline::derive(read(source)))
}

fn read(source: &str) -> TokenStream {
    source
        .parse()
        .unwrap_or_else(|error| panic!("{source}: {error}"))
}

impl Expansion {
    fn new(tokens: TokenStream) -> Self {
        let mut errors = Vec::new();
        collect(tokens.clone(), &mut errors);
        Self { tokens, errors }
    }
}

/// The text of every `compile_error! { "text" }`, wherever it stands.
fn collect(tokens: TokenStream, errors: &mut Vec<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else {
            continue;
        };
        let is_error = index >= 2
            && matches!(&tokens[index - 2], TokenTree::Ident(name) if name == "compile_error")
            && group.delimiter() != Delimiter::None;
        if is_error {
            let text: syn::Result<syn::LitStr> = syn::parse2(group.stream());
            errors.extend(text.map(|text| text.value()));
        } else {
            collect(group.stream(), errors);
        }
    }
}
