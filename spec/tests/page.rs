//! `docs/rules.md` says of each rule what the registry does.
//!
//! Set `UPDATE_EXPECTED=1` to write it anew.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use infrastruct_spec::{Rule, Severity, Stage, rules};

const HEAD: &str = "\
# Rules

What a build and `cargo infrastruct check` hold templates to. An error is what AWS refuses, or what cannot work; advice is a
warning. `#[allow(rule, reason = \"…\")]` lifts a rule for a resource, `Stack::allow` for a stack, and `App::allow` for all; one that finds
nothing is a warning itself. What is not known before the deployment is never an error.

Checked by *macro* means: while rustc runs, where the values are literals of one body; else by the build and by `check`. *build*
means by both of these, since whole stacks are needed, and *build only* that a template does not show it any more.

This page is written by `UPDATE_EXPECTED=1 cargo test -p infrastruct-spec page`.
";

fn row(rule: &Rule) -> String {
    let stage = match rule.stage {
        Stage::Macro => "macro",
        Stage::Build => "build",
        _ => "build only",
    };
    let why = if rule.source.is_empty() {
        rule.reason.to_owned()
    } else {
        format!("{} [Source]({})", rule.reason, rule.source)
    };
    let cell = |text: &str| text.replace('|', "\\|").replace('\n', " ");
    format!(
        "| `{}` | {} | {} | {} | {stage} |\n",
        rule.name,
        cell(rule.summary),
        cell(&why),
        rule.lint.join(", ")
    )
}

fn page() -> String {
    let rules = rules();
    let mut page = HEAD.to_owned();
    for (title, severity) in [("Errors", Severity::Error), ("Advice", Severity::Advice)] {
        let rules: Vec<&Rule> = rules
            .iter()
            .filter(|rule| rule.severity == severity)
            .collect();
        let _ = write!(
            page,
            "\n## {title}\n\n{} rules.\n\n| rule | finds | why | cfn-lint | checked by |\n|---|---|---|---|---|\n",
            rules.len()
        );
        page.extend(rules.into_iter().map(row));
    }
    page
}

#[test]
fn the_page_says_what_the_registry_does() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/rules.md");
    let page = page();
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, &page).expect("the page can be written");
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        written == page,
        "docs/rules.md is not what the rules say; UPDATE_EXPECTED=1 writes it anew"
    );
}

#[test]
fn every_rule_says_why_it_holds() {
    for rule in rules() {
        assert!(!rule.reason.is_empty(), "{} has no reason", rule.name);
        assert!(rule.reason.ends_with(['.', '?']), "{}", rule.reason);
        let is_page = rule.source.is_empty() || rule.source.starts_with("https://");
        assert!(is_page, "{}", rule.source);
    }
}
