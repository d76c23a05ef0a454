//! Tests of the pipeline on token streams: what rustc and rust-analyzer would be given.

mod editor_law;

use proc_macro2::{TokenStream, TokenTree};

/// The texts of the errors that an expansion reports.
pub(crate) fn errors_of(expansion: TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    gather(expansion, &mut found);
    found
}

fn gather(tokens: TokenStream, found: &mut Vec<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else {
            continue;
        };
        let is_error = index >= 2
            && matches!(&tokens[index - 2], TokenTree::Ident(name) if name == "compile_error");
        if is_error {
            if let Ok(text) = syn::parse2::<syn::LitStr>(group.stream()) {
                found.push(text.value());
            }
        } else {
            gather(group.stream(), found);
        }
    }
}
