//! Where expressions end, what their braces hold and which names they look up, as syn reads them with all of Rust's grammar.

use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};

use crate::syntax::{Inside, Level, Role, mentions, split_at_commas};

/// What a scanner of expressions may trip over.
const EXPRESSIONS: &[&str] = &[
    "1",
    "-1",
    "!a",
    "&mut a",
    "&raw const a",
    "*a",
    "a || b",
    "a | b",
    "a |= b",
    "a && b || c",
    "a || |b, c| d",
    "a | (|b, c| d)(e, f)",
    "|| a",
    "|a, b| a + b",
    "|(a, b): (u8, u8), c| -> Vec<(u8, u8)> { vec![(a, b)] }",
    "|a: HashMap<u8, u8>, b| a",
    "|a: &dyn Fn(u8, u8) -> Vec<u8>, b: [u8; 2]| a",
    "|A { b, c: (d, e), .. }, &f| b",
    "move |a, b| a",
    "async move |a, b| a",
    "async move { a }",
    "static |a, b| a",
    "for<'a> |a: &'a str, b| a",
    "a.map(|a, b| (a, b)).fold(0, |a, b| a | b)",
    "|a| |b, c| a",
    "return |a, b| a",
    "return a || b",
    "break 'outer |a, b| a",
    "f::<A, B>(a, b)",
    "a.f::<A, B>().g::<[u8; 2], _>(|a, b| a)",
    "Vec::<(A, B)>::new()",
    "<HashMap<u32, u32>>::new()",
    "<A as Into<HashMap<B, C>>>::into(a)",
    "<<A as B<C, D>>::E as F<G, H>>::i::<J, K>()",
    "<A as B<C, D>>::E { f: g }",
    "::std::collections::HashMap::<A, B>::new()",
    "A::<B, C> { d: e }",
    "a as HashMap<B, C>",
    "a as usize + b",
    "a as *const Vec<A, B>",
    "a as fn(A, B) -> Map<C, D>",
    "a as <A as B<C, D>>::E",
    "a as &'static [Map<A, B>]",
    "(a as u8) < b && c > d",
    "a < b",
    "a << b >> c",
    "a <= b",
    "a - -b",
    "a == b",
    "a = b",
    "a >>= b",
    "a..b",
    "a..=b",
    "..",
    "..b",
    "a..",
    "a[b][..]",
    "a[b..c][..=d]",
    "a.0.1",
    "a.await?.b",
    "a?",
    "(a, b)",
    "[a, b]",
    "[a; 3]",
    "a!(b, c | d)",
    "a::b! { c, d }",
    "a != b",
    "!(a)",
    "\"{a}, {b}\"",
    "'c'",
    "b\"bytes\"",
    "if a { b } else { c }",
    "if a.b { C { d } } else { C { e } }",
    "if !a { b } else if c == (D { e }) { f } else { g }",
    "if let A { b, .. } | C(b) = d { b } else { e }",
    "if let Some(a) = b && a.c && let Some(d) = e { d } else { a }",
    "if let | A | B = c { d } else { e }",
    "if a { b } else { c } | d",
    "if { a } { b } else { c }",
    "if unsafe { a } { b } else { c }",
    "if if a { b } else { c } { d } else { e }",
    "if matches!(a, B { .. }) { c } else { d }",
    "match a { b => c, _ => d }",
    "match &a { B { c, d: 1..=5 } if c => E { f }, B(g, | h) => { i } J::K | L => m || n, _ => return o, }",
    "match a.b { C => D { e }, F(g) => if g { h } else { i } J => match k { _ => l } _ => m }",
    "match a { Some(b) if let Some(c) = b => c, None => |d, e| d, _ => unreachable!() }",
    "match (A { b }) { A { b } => b }",
    "match a { #[cfg(b)] C => d, #[cfg(not(b))] C => e, }",
    "match a { 'a'..='z' => b, \"c\" => d, -1 => e, f @ 2..=3 => f, ref g => g, &(h, i) => h, [j, .., k] => j, <A as B<C, D>>::E => l, [..] => m }",
    "match loop { break a } { b => c }",
    "match a { b => { c }.d(), e => f }",
    "while a < b { c; }",
    "while let Some(a) = b.pop() { a; }",
    "for a in b { c; }",
    "for (a, b) in c.d(|e, f| e) { g; }",
    "for A { b, c } in d { b; }",
    "for n in 0..count { a(n); }",
    "for n in 0.. { a(n); }",
    "for a in [B { c }] { d; }",
    "'outer: loop { break 'outer; }",
    "'outer: for a in b { continue 'outer; }",
    "loop { break A { b } }",
    "unsafe { a(b, c) }",
    "const { a }",
    "{ let a = b; a }",
    "{ let (a, b): (Map<C, D>, u8) = e; F { a, b } }",
    "{ let Some(a) = b else { return C { d } }; a }",
    "{ let a: Map<B, C>; a = d; a }",
    "{ let x = if a { B { c } } else { D { e } }; x }",
    "{ use a::{b, c}; use d::e::*; b(c) }",
    "{ fn a() -> B { B { c: 1 } } struct D { e: u8 } impl D { const F: u8 = 1; } const G: D = D { e: 1 }; static H: u8 = 2; type I = u8; enum J { K { l: u8 } } mod m { } trait N { } a() }",
    "{ if a { b } |c| d }",
    "{ match a { _ => b } C { d } }",
    "{ if a { b; } C { d } }",
    "{ a; #[cfg(b)] c(); #[cfg(d)] let e = f; G { h } }",
    "{ unsafe fn a() {} async fn b() {} extern \"C\" fn c() {} macro_rules! d { () => {} } const fn e() {} }",
    "{ macro_rules! a { ($b:ident) => { C { $b } } } a!(d) }",
    "{ a! { b } C { d } }",
    "A { b, c: d, e: F { g: h }, ..i }",
    "A { b: |c, d| c, e: f || g }",
    "A { #[cfg(b)] c: d, 0: e }",
    "a.b(C { d: E { f } })",
    "Some(A { b: c }).map(|d| E { f: d })",
    "a.then(|| B { c })",
    "a.b(|c| { let d = E { f: c }; d })",
    "#[a] B { c: d }",
    "[#[cfg(a)] b, #[cfg(not(a))] c]",
    "try_from(a)?.b",
    "r#type.r#match(r#struct)",
    "async { a.await }",
    "a.b.c.d()",
    "a.len() as u32",
    "(|| a)()",
    "{ a }.b",
    "&a[..]",
    "*a.b += c",
    "&&a",
    "a & &b",
    "if a && b { c } else { d }",
    "a(b)(c)[d](e)",
    "yes::<{ a }, 1>(b)",
    "'a: { break 'a b }",
    "|&a| a",
    "|mut a| a",
    "|ref a, _| a",
    "|[a, b], c @ 1..=2| a",
    "|A::B { c }, D::E(f)| c",
    "if let A::B { c } = d { c } else { e }",
];

fn parse(source: &str) -> Vec<TokenTree> {
    let tokens: TokenStream = source
        .parse()
        .unwrap_or_else(|error| panic!("{source}: {error}"));
    tokens.into_iter().collect()
}

/// Any two expressions side by side are two.
#[test]
fn values_end_where_syn_ends_them() {
    let parser = Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated;
    for first in EXPRESSIONS {
        // what syn does not know
        if let Err(error) = syn::parse_str::<syn::Expr>(first) {
            panic!("{first}: {error}");
        }
        for second in EXPRESSIONS {
            let source = format!("{first}, {second}");
            let tokens: TokenStream = source.parse().unwrap();
            let expected: Vec<String> = parser
                .parse2(tokens.clone())
                .unwrap_or_else(|error| panic!("{source}: {error}"))
                .iter()
                .map(|expression| expression.to_token_stream().to_string())
                .collect();
            let found = split_at_commas(tokens);
            assert_eq!(found.len(), expected.len(), "{source}");
        }
    }
}

/// What is in an expression: the paths of struct literals, and the single names that are values.
#[derive(Debug, Default, PartialEq)]
struct Content {
    literals: Vec<String>,
    names: Vec<String>,
}

impl Content {
    fn sorted(mut self) -> Self {
        self.literals.sort();
        self.names.sort();
        self
    }

    fn found(&mut self, tokens: &[TokenTree], level: Level) {
        let roles = Role::of_each(tokens, level);
        for (at, (role, token)) in roles.iter().zip(tokens).enumerate() {
            match (role, token) {
                (Role::Name, TokenTree::Ident(name)) => {
                    let is_path = matches!(tokens.get(at + 1), Some(TokenTree::Punct(punct)) if punct.as_char() == ':')
                        && matches!(tokens.get(at + 2), Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
                    let is_macro = matches!(roles.get(at + 2), Some(Role::Group(Inside::Macro)));
                    let is_literal =
                        matches!(roles.get(at + 1), Some(Role::Group(Inside::Fields { .. })));
                    if !is_path && !is_macro && !is_literal && name != "true" && name != "false" {
                        self.names.push(name.to_string());
                    }
                }
                (Role::Group(inside), TokenTree::Group(group)) => {
                    if let Inside::Fields { path } = inside {
                        let path: TokenStream = tokens[*path..at].iter().cloned().collect();
                        self.literals.push(path.to_string().replace(' ', ""));
                    }
                    if let Some(level) = inside.level() {
                        let content: Vec<TokenTree> = group.stream().into_iter().collect();
                        self.found(&content, level);
                    }
                }
                _ => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Content {
    fn visit_expr_struct(&mut self, literal: &'ast syn::ExprStruct) {
        let mut path = literal.clone();
        path.attrs.clear();
        let text = path.to_token_stream().into_iter();
        let path: Vec<TokenTree> = text.collect();
        // all but the braces
        let path: TokenStream = path[..path.len() - 1].iter().cloned().collect();
        self.literals.push(path.to_string().replace(' ', ""));
        for field in &literal.fields {
            self.visit_expr(&field.expr);
        }
        if let Some(rest) = &literal.rest {
            self.visit_expr(rest);
        }
    }

    fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
        if let Some(name) = path.path.get_ident() {
            self.names.push(name.to_string());
        }
    }

    fn visit_pat(&mut self, _: &'ast syn::Pat) {}

    fn visit_type(&mut self, _: &'ast syn::Type) {}

    fn visit_generic_argument(&mut self, _: &'ast syn::GenericArgument) {}

    fn visit_item(&mut self, _: &'ast syn::Item) {}

    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_macro(&mut self, _: &'ast syn::Macro) {}
}

#[test]
fn literals_and_names_are_those_of_syn() {
    for source in EXPRESSIONS {
        let mut expected = Content::default();
        expected.visit_expr(&syn::parse_str(source).unwrap());
        let mut found = Content::default();
        found.found(&parse(source), Level::Values);
        assert_eq!(found.sorted(), expected.sorted(), "{source}");
    }
}

/// The same of every function of this workspace.
#[test]
fn functions_are_read_as_syn_reads_them() {
    struct Functions(usize);

    impl<'ast> Visit<'ast> for Functions {
        fn visit_block(&mut self, block: &'ast syn::Block) {
            let mut expected = Content::default();
            visit::visit_block(&mut expected, block);
            let tokens: Vec<TokenTree> = block.to_token_stream().into_iter().collect();
            let TokenTree::Group(body) = &tokens[0] else {
                unreachable!()
            };
            let body: Vec<TokenTree> = body.stream().into_iter().collect();
            let mut found = Content::default();
            found.found(&body, Level::Block);
            let source = block.to_token_stream().to_string();
            assert_eq!(found.sorted(), expected.sorted(), "{source}");
            self.0 += 1;
        }
    }

    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for directory in [
        "spec",
        "expansion",
        "macros",
        "core/src",
        "synth/src",
        "runtime/src",
        "runtime/tests",
        "cli/src",
        "tests",
    ] {
        collect(&workspace.join(directory), &mut files);
    }
    let mut functions = Functions(0);
    for file in files {
        let source = fs::read_to_string(&file).unwrap();
        if let Ok(file) = syn::parse_file(&source) {
            functions.visit_file(&file);
        }
    }
    assert!(functions.0 > 500, "only {} functions", functions.0);
}

fn collect(directory: &Path, files: &mut Vec<std::path::PathBuf>) {
    let Ok(entries) = fs::read_dir(directory) else {
        return;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("target") && !path.ends_with("aws") {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// What an expression binds itself is not looked up outside.
#[test]
fn names_that_are_bound_are_not_mentioned() {
    let cases = [
        ("queue.arn()", "queue"),
        ("a(queue)", "a() queue"),
        ("x::y(queue.z)", "queue"),
        ("ids.map(|queue| queue.arn())", "ids"),
        ("(ids.map(|queue| queue), queue)", "ids queue"),
        ("f(|queue| queue, queue)", "f() queue"),
        ("{ let queue = queue; queue }", "queue"),
        ("{ let a = queue; let queue = a; queue.b() }", "queue"),
        (
            "if let Some(queue) = queue { queue } else { queue }",
            "queue queue",
        ),
        (
            "if let Some(queue) = a && queue { queue } else { b }",
            "a b",
        ),
        ("while let Some(queue) = a.pop() { queue; }", "a"),
        ("for queue in queue { queue; }", "queue"),
        ("match a { Some(queue) => queue, None => queue }", "a queue"),
        (
            "match a { Some(queue) => { queue } None => queue }",
            "a queue",
        ),
        (
            "match a { Some(queue) if queue => queue, queue => queue }",
            "a",
        ),
        (
            "match a { B { queue: c } => queue, B { queue } => queue }",
            "a queue",
        ),
        ("Target { queue: role.arn() }", "role"),
        ("Target { queue }", "queue"),
        ("queue! { role }", "role"),
        (
            "sub!(\"{queue}/{}/{AWS::Region}/{{no}}\", topic = role.arn())",
            "queue role",
        ),
        ("json!({ \"a\": queue.arn(), \"b\": [role] })", "queue role"),
        ("|a: queue| b", "b"),
        ("a as queue", "a"),
        ("queue::<role>()", ""),
        ("{ fn queue() {} use role::*; topic }", "topic"),
        ("0..queue", "queue"),
        ("a.queue", "a"),
    ];
    for (source, expected) in cases {
        let found: Vec<String> = mentions(&source.parse().unwrap())
            .into_iter()
            .map(|mention| {
                let call = if mention.is_call { "()" } else { "" };
                format!("{}{call}", mention.name)
            })
            .collect();
        assert_eq!(found.join(" "), expected, "{source}");
    }
}
