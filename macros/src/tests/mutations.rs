//! Whatever is written, a macro says what is wrong with it: none panics.

use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

use crate::expand;
use crate::syntax::opened;

type Expand = fn(TokenStream) -> TokenStream;

const MACROS: [(&str, Expand); 5] = [
    ("construct", expand::construct),
    ("stack", expand::stack),
    ("properties", expand::properties),
    ("json", expand::json),
    ("sub", expand::sub),
];

/// How often each call of a macro is changed.
const ROUNDS: usize = 8;

#[test]
fn no_input_makes_a_macro_panic() {
    let mut calls = Vec::new();
    for file in sources() {
        let text = fs::read_to_string(&file).unwrap();
        if let Ok(tokens) = text.parse::<TokenStream>() {
            find(&tokens.into_iter().collect::<Vec<_>>(), &mut calls);
        }
    }
    assert!(calls.len() > 300, "only {} calls", calls.len());
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let mut failed = Vec::new();
    panic::set_hook(Box::new(|_| {}));
    for (expand, input) in &calls {
        for round in 0..ROUNDS {
            let mut changed = input.clone();
            // once as it is, then with one to four changes
            for _ in 0..round.min(1 + random.below(4)) {
                change(&mut changed, &mut random);
            }
            let tokens: TokenStream = changed.into_iter().collect();
            let attempt = || expand(opened(tokens.clone()));
            if panic::catch_unwind(AssertUnwindSafe(attempt)).is_err() {
                failed.push(tokens.to_string());
            }
        }
    }
    let _ = panic::take_hook();
    assert!(
        failed.is_empty(),
        "{} panics, the first for\n{}",
        failed.len(),
        failed[0]
    );
}

/// The examples, and every case of the tests.
fn sources() -> Vec<PathBuf> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for directory in ["tests", "examples"] {
        collect(&workspace.join(directory), &mut files);
    }
    // in the same order on every machine
    files.sort();
    files
}

fn collect(directory: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(directory).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("target") {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// What the macros and the derive are given.
fn find(tokens: &[TokenTree], calls: &mut Vec<(Expand, Vec<TokenTree>)>) {
    for (at, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else {
            continue;
        };
        let content: Vec<TokenTree> = group.stream().into_iter().collect();
        if let [.., TokenTree::Ident(name), TokenTree::Punct(bang)] = &tokens[..at]
            && bang.as_char() == '!'
            && let Some((_, expand)) = MACROS.iter().find(|(known, _)| name == known)
        {
            calls.push((*expand, content.clone()));
        }
        // what follows `#[derive(Construct)]`, up to its braces
        if group.stream().to_string().replace(' ', "") == "derive(Construct)" {
            let is_end = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
            if let Some(length) = tokens[at + 1..].iter().position(is_end) {
                calls.push((expand::derive, tokens[at + 1..=at + 1 + length].to_vec()));
            }
        }
        find(&content, calls);
    }
}

/// Numbers that look like chance, and are the same each time.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % limit.max(1)
    }
}

/// Deletes, duplicates, swaps or inserts a token, at any depth.
fn change(tokens: &mut Vec<TokenTree>, random: &mut Random) {
    let groups: Vec<usize> = (0..tokens.len())
        .filter(|at| matches!(&tokens[*at], TokenTree::Group(group) if !group.stream().is_empty()))
        .collect();
    if !groups.is_empty() && random.below(4) > 0 {
        let at = groups[random.below(groups.len())];
        if let TokenTree::Group(group) = &tokens[at] {
            let mut content: Vec<TokenTree> = group.stream().into_iter().collect();
            change(&mut content, random);
            let delimiter = match random.below(20) {
                0 => Delimiter::None,
                1 => Delimiter::Brace,
                2 => Delimiter::Parenthesis,
                _ => group.delimiter(),
            };
            tokens[at] = Group::new(delimiter, content.into_iter().collect()).into();
        }
        return;
    }
    let at = random.below(tokens.len() + 1);
    let other = random.below(tokens.len());
    match random.below(4) {
        0 if at < tokens.len() => {
            tokens.remove(at);
        }
        1 if at < tokens.len() => tokens.insert(other, tokens[at].clone()),
        2 if at < tokens.len() => tokens.swap(at, other),
        _ => tokens.insert(at.min(tokens.len()), inserted(random)),
    }
}

fn inserted(random: &mut Random) -> TokenTree {
    let words = [
        "aws", "custom", "Self", "self", "crate", "None", "true", "if", "else", "match", "let",
        "for", "in", "move", "return", "as", "dyn", "fn", "use", "r#type", "_", "__", "queue",
        "json", "vec", "Target",
    ];
    let texts = [
        "{",
        "}",
        "{}",
        "{x²}",
        "{ⓐ}",
        "{self}",
        "{_}",
        "{r#type}",
        "{AWS::Region}",
        "{AWS::}",
        "${a}",
        "{{",
        "$",
        "a{b}c",
        "{:?}",
        "{1}",
        "\u{0}",
        "",
    ];
    match random.below(5) {
        0 => {
            let word = words[random.below(words.len())];
            match word.strip_prefix("r#") {
                Some(raw) => Ident::new_raw(raw, Span::call_site()).into(),
                None => Ident::new(word, Span::call_site()).into(),
            }
        }
        1 => Literal::string(texts[random.below(texts.len())]).into(),
        2 => {
            let literals = [
                Literal::i128_unsuffixed(i128::MAX),
                Literal::u8_suffixed(7),
                Literal::f64_unsuffixed(1.5),
                Literal::byte_string(b"bytes"),
                Literal::character('c'),
            ];
            literals[random.below(literals.len())].clone().into()
        }
        3 => {
            let delimiters = [
                Delimiter::None,
                Delimiter::Brace,
                Delimiter::Bracket,
                Delimiter::Parenthesis,
            ];
            Group::new(delimiters[random.below(4)], TokenStream::new()).into()
        }
        _ => {
            let characters: Vec<char> = "#$%&'*+,-./:;<=>?@^|~!".chars().collect();
            let character = characters[random.below(characters.len())];
            // a quote stands before a name only
            let spacing = if character == '\'' || random.below(2) == 0 {
                Spacing::Joint
            } else {
                Spacing::Alone
            };
            Punct::new(character, spacing).into()
        }
    }
}
