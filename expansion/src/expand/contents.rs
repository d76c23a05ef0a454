//! What rustdoc shows of a construct: what it needs, what it has, and which of that is a handle.

use infrastruct_spec::ordered::OrderedSet;
use std::fmt::Write;

use proc_macro2::{Spacing, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{GenericArgument, GenericParam, Generics, PathArguments, Type, TypePath};

use crate::host::is_documentation;
use crate::model::{Child, Form, Group, VariantContent};
use crate::syntax::key;

const HEAD: &str = "What it is made of:\n\n| field | what it is | its part |\n|---|---|---|\n";

/// What declares nothing itself: it was given.
const GIVEN: [&str; 3] = ["Parameter", "Ref", "Value"];

/// What stands for its content.
const AROUND: [&str; 5] = ["Arc", "Box", "Option", "Rc", "Vec"];

/// Words that are no names.
const WORDS: [&str; 6] = ["as", "const", "dyn", "impl", "mut", "static"];

/// The documentation of the impl, where rustdoc asks: nobody else pays for it.
pub(super) fn of(group: &Group<'_>) -> Option<TokenStream> {
    if !is_documentation() {
        return None;
    }
    let table = table(group)?;
    // a link to what the documentation does not have is a plain name
    Some(quote! {
        #[allow(rustdoc::broken_intra_doc_links, rustdoc::private_intra_doc_links)]
        #[doc = #table]
    })
}

/// The same of a struct that is one resource: its fields are what it needs.
pub(super) fn of_resource(path: &TokenStream) -> Option<TokenStream> {
    if !is_documentation() {
        return None;
    }
    let path = shown(path.clone(), Some(&OrderedSet::new()));
    let text = format!("One <code>{path}</code>: its fields are properties of that.");
    Some(quote! {
        #[allow(rustdoc::broken_intra_doc_links)]
        #[doc = #text]
    })
}

/// A row for each child, if there is any.
pub(crate) fn table(group: &Group<'_>) -> Option<String> {
    let parameters = parameters(&group.input.generics);
    let mut table = HEAD.to_owned();
    let mut row = |name: &str, declared_as: &Type, part: &str, is_linked: bool| {
        let shown = shown(
            declared_as.to_token_stream(),
            is_linked.then_some(&parameters),
        );
        let _ = writeln!(table, "| `{name}` | <code>{shown}</code> | {part} |");
    };
    match &group.form {
        Form::Struct(children) => {
            for child in children {
                row(
                    &key(child.name),
                    child.declared_as,
                    part(child),
                    child.is_public,
                );
            }
        }
        Form::Enum(variants) => {
            for variant in variants {
                let name = key(variant.name);
                match &variant.content {
                    VariantContent::One(Some(content)) => {
                        row(&name, content, "where it is this one", true);
                    }
                    VariantContent::Named(children) => {
                        for child in children {
                            let name = format!("{name}.{}", key(child.name));
                            row(&name, child.declared_as, part(child), true);
                        }
                    }
                    VariantContent::Unit | VariantContent::One(None) | VariantContent::Several => {}
                }
            }
        }
        Form::Refused => {}
    }
    let has_rows = table.lines().count() > HEAD.lines().count();
    has_rows.then_some(table)
}

fn part(child: &Child<'_>) -> &'static str {
    match (child.is_public, child.is_flat) {
        _ if is_given(child.declared_as) => "input",
        (true, true) => "handle; it goes by the name of the whole",
        (true, false) => "handle",
        (false, true) => "inside; it goes by the name of the whole",
        (false, false) => "inside",
    }
}

/// Whether a type is that of something which is declared elsewhere or known at deployment.
fn is_given(of: &Type) -> bool {
    let Type::Path(TypePath { path, .. }) = of else {
        return false;
    };
    let Some(last) = path.segments.last() else {
        return false;
    };
    let name = last.ident.to_string();
    if GIVEN.contains(&name.as_str()) {
        return true;
    }
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return false;
    };
    AROUND.contains(&name.as_str())
        && matches!(arguments.args.first(), Some(GenericArgument::Type(content)) if is_given(content))
}

/// The names that stand for a type of the user's.
fn parameters(generics: &Generics) -> OrderedSet<String> {
    let names = generics.params.iter().map(|parameter| match parameter {
        GenericParam::Type(parameter) => parameter.ident.to_string(),
        GenericParam::Const(parameter) => parameter.ident.to_string(),
        GenericParam::Lifetime(parameter) => parameter.lifetime.ident.to_string(),
    });
    names.chain(["Self".to_owned(), "_".to_owned()]).collect()
}

/// A type as HTML in which each path is a link, but for those that start with a parameter.
fn shown(of: TokenStream, parameters: Option<&OrderedSet<String>>) -> String {
    let mut html = String::new();
    let mut path = String::new();
    write(&mut html, &mut path, of, parameters);
    end(&mut html, &mut path, parameters);
    html
}

fn write(
    html: &mut String,
    path: &mut String,
    tokens: TokenStream,
    parameters: Option<&OrderedSet<String>>,
) {
    let mut is_lifetime = false;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                let is_continued = path.is_empty() || path.ends_with("::");
                if !is_continued {
                    end(html, path, parameters);
                    html.push(' ');
                }
                if is_lifetime {
                    let _ = write!(html, "{ident} ");
                } else {
                    *path += &ident.to_string();
                }
                is_lifetime = false;
            }
            TokenTree::Punct(punct) if punct.as_char() == ':' => path.push(':'),
            TokenTree::Punct(punct) => {
                end(html, path, parameters);
                is_lifetime = punct.as_char() == '\'';
                html.push_str(match punct.as_char() {
                    '<' => "&lt;",
                    '>' => "&gt;",
                    '&' => "&amp;",
                    ',' => ", ",
                    ';' => "; ",
                    '+' => " + ",
                    '=' => " = ",
                    '-' if punct.spacing() == Spacing::Joint => " -",
                    '\'' => "'",
                    _ => "",
                });
            }
            TokenTree::Literal(literal) => {
                end(html, path, parameters);
                *html += &literal.to_string();
            }
            TokenTree::Group(group) => {
                end(html, path, parameters);
                let (open, close) = match group.delimiter() {
                    proc_macro2::Delimiter::Parenthesis => ("(", ")"),
                    proc_macro2::Delimiter::Bracket => ("&#91;", "&#93;"),
                    proc_macro2::Delimiter::Brace => ("{", "}"),
                    proc_macro2::Delimiter::None => ("", ""),
                };
                *html += open;
                write(html, path, group.stream(), parameters);
                end(html, path, parameters);
                *html += close;
            }
        }
    }
}

/// A path has ended.
fn end(html: &mut String, path: &mut String, parameters: Option<&OrderedSet<String>>) {
    let path = std::mem::take(path);
    let first = path.trim_start_matches(':').split(':').next();
    let is_linked = first.is_some_and(|first| {
        let is_name = !first.is_empty() && !first.starts_with('$') && !WORDS.contains(&first);
        is_name && parameters.is_some_and(|parameters| !parameters.contains(first))
    });
    if is_linked {
        let _ = write!(html, "[{path}]");
    } else {
        *html += &path;
    }
}
