//! What is inside the standard constructs: every resource is in a public field, and any property of it can be set by name, with the
//! checks that literals have.

use std::collections::BTreeSet;
use std::fs;

use infrastruct::{json, synth};
use infrastruct_tests::workspace;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Data, DeriveInput, Field, Visibility};

use crate::conveniences;

/// The pieces that say themselves what their children are: `policy` of the one, `role`, `policy` and `more_policies()` of the other.
const BY_HAND: [&str; 2] = ["ResourcePolicy", "Role"];

/// The constructs of all files, and the types that are constructs without a `derive`.
fn constructs() -> (Vec<DeriveInput>, BTreeSet<String>) {
    let (mut derived, mut by_hand) = (Vec::new(), BTreeSet::new());
    let mut folders = vec![workspace::root().join("constructs/src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let source = fs::read_to_string(&path).expect("a source");
            let tokens: TokenStream = source.parse().expect("Rust");
            for item in items(tokens) {
                let text = item.to_string();
                if let Some((head, _)) = text.split_once(" {")
                    && let Some((_, of)) = head.split_once(" Construct for ")
                {
                    by_hand.insert(of.split([' ', '<']).next().unwrap_or(of).to_owned());
                }
                derived.extend(syn::parse2::<DeriveInput>(item).ok().filter(is_construct));
            }
        }
    }
    (derived, by_hand)
}

/// The items of a file, each to its braces or its semicolon.
fn items(tokens: TokenStream) -> Vec<TokenStream> {
    let mut items = vec![TokenStream::new()];
    for token in tokens {
        let is_end = match &token {
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            TokenTree::Punct(punct) => punct.as_char() == ';',
            _ => false,
        };
        items.last_mut().expect("one").extend([token]);
        if is_end {
            items.push(TokenStream::new());
        }
    }
    items
}

fn is_construct(input: &DeriveInput) -> bool {
    let mut attributes = input.attrs.iter();
    attributes.any(|each| says(each, "derive", "Construct"))
}

fn says(attribute: &Attribute, name: &str, word: &str) -> bool {
    let is_word = |token: TokenTree| matches!(&token, TokenTree::Ident(ident) if ident == word);
    let list = attribute.meta.require_list();
    attribute.path().is_ident(name)
        && list.is_ok_and(|list| list.tokens.clone().into_iter().any(is_word))
}

#[test]
fn every_child_of_a_piece_is_a_public_field() {
    let (derived, by_hand) = constructs();
    assert!(derived.len() >= 50, "{} pieces are found", derived.len());
    for piece in &derived {
        let Data::Struct(data) = &piece.data else {
            continue; // the fields of an enum's variants are public
        };
        let is_skipped = |field: &&Field| {
            let mut attributes = field.attrs.iter();
            attributes.any(|each| says(each, "construct", "skip"))
        };
        for field in data.fields.iter().filter(|field| !is_skipped(field)) {
            let is_public = matches!(field.vis, Visibility::Public(_));
            let name = field.ident.to_token_stream();
            assert!(is_public, "`{}.{name}` is out of reach", piece.ident);
        }
    }
    assert_eq!(by_hand, BY_HAND.map(ToOwned::to_owned).into());
}

/// Each property that is a text becomes an object, in every resource of every convenience, and each resource gets a property that there is
/// not: each is an error, and all are at their lines here.
#[test]
fn any_property_can_be_set_by_name_and_is_checked() {
    let mut total = 0;
    for (name, app) in conveniences::apps() {
        let (mut wanted, first) = (BTreeSet::new(), line!());
        for resource in app.resources() {
            let Some(described) = infrastruct_spec::resource_type(resource.type_name()) else {
                continue; // a custom resource takes whatever it is given
            };
            for property in described.schema().properties() {
                let property = property.rust_name();
                let value = resource.property(&property);
                if value.is_some_and(|value| value.as_str().is_some()) {
                    resource.set(&property, json!({ "Nested": [] }));
                    wanted.insert(format!("`{property}` wants a string, not an object"));
                }
            }
            resource.set("properti", 1);
            let path = described.rust_path();
            wanted.insert(format!("`properti` is not a property of `{path}`"));
        }
        let lines = first..line!();
        let directory = workspace::target().join("tests/handles").join(name);
        let error = synth(app, &directory).expect_err(name);
        let said: Vec<String> = error
            .diagnostics()
            .iter()
            .map(ToString::to_string)
            .collect();
        for error in &wanted {
            let is_said = said.iter().any(|diagnostic| diagnostic.contains(error));
            assert!(is_said, "{name}: no {error} in {said:#?}");
        }
        for diagnostic in &said {
            let place = diagnostic.strip_prefix(concat!(file!(), ":"));
            let line = place.and_then(|place| place.split(':').next()?.parse().ok());
            assert!(
                line.is_some_and(|line: u32| lines.contains(&line)),
                "{name}: {diagnostic}"
            );
        }
        total += wanted.len();
    }
    assert!(total >= 150, "{total}");
}
