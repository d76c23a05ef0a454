//! The macros as functions from text: what they expand to, and what they find wrong.

use std::collections::BTreeSet;

use infrastruct_expansion::pipeline;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

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

/// The rules that find an error in the literals of a Rust file.
pub fn rules(source: &str) -> BTreeSet<&'static str> {
    let mut found = BTreeSet::new();
    for_each_call(read(source), &mut |name, input| {
        found.extend(pipeline::rules(name, input));
    });
    found
}

/// The rules that find an error in the body of `stack!(…)`.
pub fn rules_of_stack(source: &str) -> BTreeSet<&'static str> {
    BTreeSet::from_iter(pipeline::rules("stack", read(source)))
}

fn for_each_call(tokens: TokenStream, found: &mut impl FnMut(&str, TokenStream)) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else {
            continue;
        };
        let is_call = index >= 2
            && matches!(&tokens[index - 1], TokenTree::Punct(mark) if mark.as_char() == '!');
        match (is_call, tokens.get(index.wrapping_sub(2))) {
            (true, Some(TokenTree::Ident(name))) => found(&name.to_string(), group.stream()),
            _ => for_each_call(group.stream(), found),
        }
    }
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
