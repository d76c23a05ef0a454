//! rust-analyzer expands twice, once with a marker appended to the identifier under the cursor, and maps between the
//! two: up to the user's token both expansions must be the same.

use std::thread;

use infrastruct_spec::{Registry, ResourceType};
use proc_macro2::{Group, Ident, TokenStream, TokenTree};

use crate::pipeline;
use crate::syntax::EDITOR_MARKER as MARKER;

#[test]
fn expansions_agree_up_to_the_marker() {
    let construct: fn(TokenStream) -> TokenStream = pipeline::construct;
    let stack: fn(TokenStream) -> TokenStream = pipeline::stack;
    let states: fn(TokenStream) -> TokenStream = pipeline::states;
    let properties: fn(TokenStream) -> TokenStream = pipeline::properties;
    let cases = [
        (construct, include_str!("literals/cron.rs")),
        (construct, include_str!("literals/forms.rs")),
        (construct, include_str!("literals/half_written.rs")),
        (construct, include_str!("literals/mistakes.rs")),
        (construct, include_str!("literals/definition.rs")),
        (construct, include_str!("literals/shorthand.rs")),
        (construct, include_str!("literals/single.rs")),
        (properties, include_str!("literals/properties.rs")),
        (stack, include_str!("literals/stack.rs")),
        (states, include_str!("literals/states.rs")),
    ];
    thread::scope(|scope| {
        for (expand, source) in cases {
            scope.spawn(move || agree_up_to_the_marker(expand, source));
        }
    });
}

#[test]
fn those_of_own_types_agree_too() {
    let schemas = infrastruct_json::from_str(include_str!("literals/own_types.json")).unwrap();
    let types = schemas.as_array().unwrap().iter();
    let types =
        types.map(|schema| ResourceType::read("own_types.json", &schema.to_string()).unwrap());
    Registry::new(types).scope(|| {
        agree_up_to_the_marker(pipeline::stack, include_str!("literals/own_types.rs"));
    });
}

fn agree_up_to_the_marker(expand: fn(TokenStream) -> TokenStream, source: &str) {
    let input: TokenStream = source.parse().unwrap();
    let plain = flatten(expand(input.clone()));
    let count = flatten(input.clone())
        .iter()
        .filter(|token| is_ident(token))
        .count();
    for index in 0..count {
        let mut remaining = index;
        let mut marked_name = String::new();
        let marked = flatten(expand(mark(
            input.clone(),
            &mut remaining,
            &mut marked_name,
        )));
        let name = marked_name.strip_suffix(MARKER).unwrap();
        if [
            "true",
            "false",
            "vec",
            "json",
            "null",
            "reason",
            "sub",
            "states",
            "name",
            "allow",
            "deletion_policy",
            "depends_on",
            "logical_id",
            "condition",
            "cfg",
            "feature",
            "test",
            "if",
            "else",
            "match",
        ]
        .contains(&name)
        {
            continue; // words of the macro itself: nothing to complete
        }
        let at = marked.iter().position(|token| *token == marked_name);
        let at = at.unwrap_or_else(|| {
            panic!("`{name}` (number {index}) has no use site in the expansion of\n{source}")
        });
        assert_eq!(plain[at], name, "number {index} of\n{source}");
        assert_eq!(
            plain[..at],
            marked[..at],
            "`{name}` (number {index}) of\n{source}"
        );
    }
}

fn is_ident(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

fn flatten(tokens: TokenStream) -> Vec<String> {
    let mut flat = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                flat.push(
                    format!("{:?}", group.delimiter())
                        .to_lowercase()
                        .replace(char::is_alphabetic, "("),
                );
                flat.extend(flatten(group.stream()));
                flat.push(")".to_owned());
            }
            other => flat.push(other.to_string()),
        }
    }
    flat
}

fn mark(tokens: TokenStream, remaining: &mut usize, marked: &mut String) -> TokenStream {
    tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Group(group) => {
                let mut changed =
                    Group::new(group.delimiter(), mark(group.stream(), remaining, marked));
                changed.set_span(group.span());
                TokenTree::Group(changed)
            }
            TokenTree::Ident(name) if marked.is_empty() => {
                if *remaining == 0 {
                    *marked = format!("{name}{MARKER}");
                    return TokenTree::Ident(Ident::new(marked, name.span()));
                }
                *remaining -= 1;
                TokenTree::Ident(name)
            }
            other => other,
        })
        .collect()
}
