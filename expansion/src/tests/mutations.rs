//! Whatever is written, a macro says what is wrong with it: none panics, the same input gives the same tokens twice, and what
//! is Rust stays Rust.
//!
//! Each call in the examples and the tests is changed a few times. `FUZZ_SECONDS=600 cargo test -p infrastruct-expansion
//! mutations` goes on for that long, each time with other changes.

use std::collections::BTreeMap;
use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use infrastruct_spec::ResourceType;
use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use syn::parse::Parser;

use crate::errors::Errors;
use crate::pipeline;
use crate::schemas::File;
use crate::syntax::{Json, Key, Nesting, opened, split_at_commas};

type Expand = fn(TokenStream) -> TokenStream;

/// How long to go on, in seconds.
const DURATION: &str = "FUZZ_SECONDS";

/// How often each call of a macro is changed, where no time is given.
const ROUNDS: usize = 8;

/// Among how many threads the calls are divided. The same on every machine, so that the changes are.
const SHARES: usize = 4;

/// A macro, and what its input and its expansion are in Rust.
#[derive(Clone, Copy)]
struct Target {
    name: &'static str,
    expand: Expand,
    /// Whether the input has no mistakes that are rustc's to tell, so that the expansion has none either.
    is_rust: fn(TokenStream) -> bool,
    is_expansion: fn(TokenStream) -> bool,
}

const TARGETS: [Target; 7] = [
    Target {
        name: "construct",
        expand: pipeline::construct,
        is_rust: is_literal,
        is_expansion: is_expression,
    },
    Target {
        name: "stack",
        expand: pipeline::stack,
        is_rust: is_literal,
        is_expansion: is_expression,
    },
    Target {
        name: "properties",
        expand: pipeline::properties,
        is_rust: is_literal,
        is_expansion: is_expression,
    },
    Target {
        name: "states",
        expand: pipeline::states,
        is_rust: are_fields,
        is_expansion: is_expression,
    },
    Target {
        name: "json",
        expand: pipeline::json,
        is_rust: is_json,
        is_expansion: is_expression,
    },
    Target {
        name: "sub",
        expand: pipeline::sub,
        is_rust: are_arguments,
        is_expansion: is_expression,
    },
    DERIVE,
];

const DERIVE: Target = Target {
    name: "derive",
    expand: pipeline::derive,
    is_rust: is_item,
    is_expansion: |expansion| syn::parse2::<syn::File>(expansion).is_ok(),
};

fn is_expression(tokens: TokenStream) -> bool {
    syn::parse2::<syn::Expr>(tokens).is_ok()
}

/// A struct, an enum or a union whose fields have names; syn takes `_` for one.
fn is_item(tokens: TokenStream) -> bool {
    let Ok(item) = syn::parse2::<syn::DeriveInput>(without_macros(tokens)) else {
        return false;
    };
    let fields: Vec<syn::Field> = match item.data {
        syn::Data::Struct(data) => data.fields.into_iter().collect(),
        syn::Data::Enum(data) => data
            .variants
            .into_iter()
            .flat_map(|each| each.fields)
            .collect(),
        syn::Data::Union(data) => data.fields.named.into_iter().collect(),
    };
    let is_named = |field: &syn::Field| field.ident.as_ref().is_none_or(|name| name != "_");
    fields.iter().all(is_named)
}

/// `#[…] aws::sqs::Queue { … }`, as far as Rust has it.
fn is_literal(tokens: TokenStream) -> bool {
    let parse = |input: syn::parse::ParseStream<'_>| {
        input.call(syn::Attribute::parse_outer)?;
        input.parse::<syn::ExprStruct>()
    };
    parse.parse2(without_macros(tokens)).is_ok()
}

/// `wait: Wait { … }, …`
fn are_fields(input: TokenStream) -> bool {
    let literal = [
        TokenTree::Ident(Ident::new("Fields", Span::call_site())),
        Group::new(Delimiter::Brace, input).into(),
    ];
    is_literal(literal.into_iter().collect())
}

/// The tokens without what Rust reads only once a macro or an attribute is expanded, but broken where that is.
fn without_macros(tokens: TokenStream) -> TokenStream {
    let mut before = ' ';
    let change = tokens.into_iter().map(|token| {
        let changed = match &token {
            TokenTree::Group(group) => {
                let inside = group.stream();
                let is_fine = match before {
                    '!' => {
                        is_json(inside.clone())
                            || are_arguments(inside.clone())
                            || are_fields(inside.clone())
                    }
                    '#' => is_attribute(&inside),
                    _ => true,
                };
                if is_fine {
                    Group::new(group.delimiter(), without_macros(inside)).into()
                } else {
                    Punct::new('?', Spacing::Alone).into()
                }
            }
            other => other.clone(),
        };
        before = match &token {
            TokenTree::Punct(punct) => punct.as_char(),
            _ => ' ',
        };
        changed
    });
    change.collect()
}

/// `name`, `name = value` or `name(…)` with values, or a literal.
fn is_attribute(tokens: &TokenStream) -> bool {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    match tokens.as_slice() {
        [TokenTree::Ident(_)] => true,
        [TokenTree::Ident(_), TokenTree::Group(arguments)] => {
            let arguments = arguments.stream();
            are_arguments(arguments.clone()) || are_fields(arguments)
        }
        [TokenTree::Ident(_), TokenTree::Punct(equals), value @ ..] => {
            equals.as_char() == '=' && is_expression(value.iter().cloned().collect())
        }
        _ => false,
    }
}

/// Whether all expressions in JSON are some.
fn is_json(tokens: TokenStream) -> bool {
    fn are_expressions(json: &Json) -> bool {
        match json {
            Json::List(items, _) => items.iter().all(are_expressions),
            Json::Object(entries, _) => entries.iter().all(|(key, value)| {
                let is_key = match key {
                    Key::Expression(key) => is_expression(without_macros(key.tokens.clone())),
                    Key::Text(..) => true,
                };
                is_key && are_expressions(value)
            }),
            Json::Gated(_, value) => are_expressions(value),
            Json::Expression(value) => is_expression(without_macros(value.tokens.clone())),
            Json::Null(_) | Json::Refused(_) | Json::Scalar(_) => true,
        }
    }
    let mut errors = Errors::default();
    let json = Json::parse(
        tokens.into_iter().collect(),
        Nesting::default(),
        &mut errors,
    );
    let is_whole = errors.is_empty();
    errors.forget();
    is_whole && are_expressions(&json)
}

/// `"{name}", name = value`
fn are_arguments(tokens: TokenStream) -> bool {
    split_at_commas(tokens).into_iter().all(|argument| {
        let value = match argument.as_slice() {
            [TokenTree::Ident(_), TokenTree::Punct(equals), rest @ ..]
                if equals.as_char() == '=' =>
            {
                rest
            }
            other => other,
        };
        is_expression(without_macros(value.iter().cloned().collect()))
    })
}

#[test]
fn mutations_of_all_calls() {
    let duration = std::env::var(DURATION).ok();
    let duration = duration.map(|seconds| Duration::from_secs(seconds.parse().unwrap()));
    let start = Instant::now();
    panic::set_hook(Box::new(|_| {}));
    let found = thread::scope(|scope| {
        let shares: Vec<_> = (0..SHARES)
            .map(|share| scope.spawn(move || mutations_of(share, duration)))
            .collect();
        let found = shares.into_iter().map(|share| share.join().unwrap());
        found.reduce(Found::and).unwrap()
    });
    let _ = panic::take_hook();
    assert!(found.calls > 300, "only {} calls", found.calls);
    if duration.is_some() {
        println!("{:?} in {:?}", found.counts, start.elapsed());
    }
    let shown: Vec<&str> = found.mistakes.iter().take(5).map(String::as_str).collect();
    assert!(
        found.mistakes.is_empty(),
        "{} mistakes, the first:\n{}",
        found.mistakes.len(),
        shown.join("\n\n")
    );
}

/// What comes of one share of the calls. Each reads them for itself: tokens stay in their thread.
fn mutations_of(share: usize, duration: Option<Duration>) -> Found {
    let mut calls = Vec::new();
    for file in sources("rs") {
        let text = fs::read_to_string(&file).unwrap();
        if let Ok(tokens) = text.parse::<TokenStream>() {
            find(&tokens.into_iter().collect::<Vec<_>>(), &mut calls);
        }
    }
    let calls: Vec<_> = calls.into_iter().skip(share).step_by(SHARES).collect();
    let schemas: Vec<String> = sources("json")
        .iter()
        .filter(|path| {
            path.parent()
                .is_some_and(|parent| parent.ends_with("resource-types"))
        })
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    assert!(!schemas.is_empty());
    let mut random = Random(0x9E37_79B9_7F4A_7C15 ^ share as u64);
    if duration.is_some() {
        let now = SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default();
        random.0 ^= u64::from(now.subsec_nanos()) << 20 | now.as_secs();
    }
    let start = Instant::now();
    let is_over = || duration.is_some_and(|duration| start.elapsed() > duration);
    let mut found = Found {
        calls: calls.len(),
        ..Found::default()
    };
    loop {
        for (target, input) in &calls {
            for round in 0..ROUNDS {
                let mut changed = input.clone();
                // once as it is, then with one to four changes
                for _ in 0..round.min(1 + random.below(4)) {
                    change(&mut changed, &mut random);
                }
                found.try_call(*target, changed.into_iter().collect());
            }
            if is_over() {
                break;
            }
        }
        for schema in schemas.iter().skip(share).step_by(SHARES) {
            for _ in 0..ROUNDS {
                found.try_schema(&changed_text(schema, &mut random));
            }
        }
        if duration.is_none() || is_over() {
            return found;
        }
    }
}

/// What was found so.
#[test]
fn attributes_with_arguments_of_another_form_stay_rust() {
    for attribute in [
        "deletion_policy",
        "update_replace_policy",
        "condition",
        "depends_on",
        "logical_id",
        "allow",
    ] {
        for arguments in [
            "",
            "()",
            "(Policy: Retain)",
            "(inbox, other: Queue)",
            "(Retain,)",
            "(inbox, other)",
        ] {
            let source =
                format!("Signals {{ #[{attribute}{arguments}] inbox: aws::sqs::Queue {{}} }}");
            let expansion = pipeline::stack(source.parse().unwrap());
            assert!(is_expression(expansion), "{source}");
        }
    }
}

#[test]
fn a_struct_where_one_of_several_is_wanted_stays_rust() {
    let source = "aws::sqs::Queue { kms_master_key_id: Key {}.arn() }";
    let expansion = pipeline::properties(source.parse().unwrap());
    assert!(is_expression(expansion), "{source}");
}

/// What came of it.
#[derive(Default)]
struct Found {
    calls: usize,
    counts: BTreeMap<&'static str, usize>,
    mistakes: Vec<String>,
}

impl Found {
    fn and(mut self, other: Self) -> Self {
        self.calls += other.calls;
        for (name, count) in other.counts {
            *self.counts.entry(name).or_default() += count;
        }
        self.mistakes.extend(other.mistakes);
        self
    }

    fn try_call(&mut self, target: Target, tokens: TokenStream) {
        *self.counts.entry(target.name).or_default() += 1;
        // what `macro_rules!` passes on is opened at the entry, and nowhere else
        let tokens = opened(tokens);
        if has_invisible_delimiters(&tokens) {
            return self.mistake("gets what is not opened", target.name, &tokens);
        }
        let attempt = || (target.expand)(tokens.clone());
        let Ok(expansion) = panic::catch_unwind(AssertUnwindSafe(attempt)) else {
            return self.mistake("panics", target.name, &tokens);
        };
        if expansion.to_string() != attempt().to_string() {
            self.mistake("gives other tokens the second time", target.name, &tokens);
        }
        if !(target.is_expansion)(expansion) && (target.is_rust)(tokens.clone()) {
            self.mistake("gives no Rust", target.name, &tokens);
        }
    }

    /// `resource_types!` takes nothing but the schemas.
    fn try_schema(&mut self, text: &str) {
        *self.counts.entry("resource_types").or_default() += 1;
        let attempt = || {
            let (resource_type, errors) = ResourceType::read_tolerantly("type.json", text);
            let file = File {
                path: "type.json".to_owned(),
                shown: "type.json".to_owned(),
                resource_type,
                errors,
            };
            pipeline::resource_types_of(TokenStream::new(), &[file])
        };
        let Ok(expansion) = panic::catch_unwind(AssertUnwindSafe(attempt)) else {
            return self.mistake("panics", "resource_types", &text);
        };
        if expansion.to_string() != attempt().to_string() {
            self.mistake(
                "gives other tokens the second time",
                "resource_types",
                &text,
            );
        }
        if syn::parse2::<syn::File>(expansion).is_err() {
            self.mistake("gives no Rust", "resource_types", &text);
        }
    }

    fn mistake(&mut self, what: &str, of: &str, input: &impl ToString) {
        self.mistakes
            .push(format!("`{of}!` {what}:\n{}", input.to_string()));
    }
}

/// The examples, and every case of the tests.
fn sources(extension: &str) -> Vec<PathBuf> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for directory in ["tests", "examples", "constructs"] {
        collect(&workspace.join(directory), extension, &mut files);
    }
    // in the same order on every machine
    files.sort();
    files
}

fn collect(directory: &Path, extension: &str, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(directory).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("target") {
            collect(&path, extension, files);
        } else if path.extension().is_some_and(|found| found == extension) {
            files.push(path);
        }
    }
}

/// What the macros and the derive are given.
fn find(tokens: &[TokenTree], calls: &mut Vec<(Target, Vec<TokenTree>)>) {
    for (at, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else {
            continue;
        };
        let content: Vec<TokenTree> = group.stream().into_iter().collect();
        if let [.., TokenTree::Ident(name), TokenTree::Punct(bang)] = &tokens[..at]
            && bang.as_char() == '!'
            && let Some(target) = TARGETS.iter().find(|target| name == target.name)
        {
            calls.push((*target, content.clone()));
        }
        // what follows `#[derive(Construct)]`, up to its braces
        if group.stream().to_string().replace(' ', "") == "derive(Construct)" {
            let is_end = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
            if let Some(length) = tokens[at + 1..].iter().position(is_end) {
                calls.push((DERIVE, tokens[at + 1..=at + 1 + length].to_vec()));
            }
        }
        find(&content, calls);
    }
}

fn has_invisible_delimiters(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Group(group) => {
            group.delimiter() == Delimiter::None || has_invisible_delimiters(&group.stream())
        }
        _ => false,
    })
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

/// A schema with a few of its words changed for others of its own, or taken out.
fn changed_text(text: &str, random: &mut Random) -> String {
    let mut words: Vec<&str> = text
        .split_inclusive(['"', ',', ':', '{', '}', '[', ']'])
        .collect();
    for _ in 0..=random.below(4) {
        let (at, other) = (random.below(words.len()), random.below(words.len()));
        match random.below(3) {
            0 => {
                words.remove(at);
            }
            1 => words[at] = words[other],
            _ => words.swap(at, other),
        }
    }
    words.concat()
}
