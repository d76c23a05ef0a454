//! The page that shows the conveniences beside each other.

use std::fmt::Write;
use std::fs;

use infrastruct_piece_tests::piece::{Piece, read};
use infrastruct_tests::workspace;
use serde_json::Value;

use super::{Example, counts};

/// The page of pieces and examples.
pub(crate) fn of(examples: &[Example]) -> String {
    let mut page = String::from(PIECES);
    for piece in read(&workspace::root().join("constructs/src")) {
        if piece.example().is_some() {
            let _ = writeln!(
                page,
                "| [`{}`](../constructs/src/{}) | {} | [template](../constructs/templates/{}.md) |",
                piece.name,
                piece.file,
                sentence(&piece),
                piece.stem(),
            );
        }
    }
    page += CONVENIENCES;
    for example in examples {
        let sum = |template: &Value| counts(template).values().sum::<usize>();
        let _ = writeln!(
            page,
            "| [{}](#{}) | {} | {} | {} | {} |",
            example.title,
            anchor(&example.title),
            sum(&example.ours),
            sum(&example.theirs),
            lines(&example.our_code),
            lines(&example.their_code),
        );
    }
    for example in examples {
        let _ = write!(
            page,
            "\n## {}\n\n```rust\n{}\n```\n\n{}\n\n<details><summary>the same with the CDK</summary>\n\n```ts\n{}\n```\n\n</details>\n\n<details><summary>the template</summary>\n\n```json\n{}\n```\n\n</details>\n",
            example.title,
            example.our_code.join("\n"),
            difference(example),
            example.their_code.join("\n"),
            example.text.trim_end(),
        );
    }
    page
}

const PIECES: &str = "# Standard constructs

Each piece, its code with an example, and the template of that example. Below is what is usually used together, beside what the
[CDK makes of the same](#beside-the-cdk).

| piece | what it is | |
|---|---|---|
";

const CONVENIENCES: &str = "
# Beside the CDK

What is usually used together, wired and permitted by itself, beside what the CDK makes of the same. A test holds that there are never
more resources than the CDK's and never a broader permission, and that this page is fresh. Lines are those of the code below without
imports and without what is around it: a class of the CDK's has a constructor around it, too.

| | resources | CDK's | lines | CDK's |
|---|---|---|---|---|
";

/// The first sentence of a piece's documentation, without its links.
fn sentence(piece: &Piece) -> String {
    let paragraph = piece.documentation.split("\n\n").next().unwrap_or_default();
    let text = paragraph.trim_end().replace('\n', " ");
    let end = text.find(". ").map_or(text.len(), |end| end + 1);
    let mut plain = String::new();
    let mut rest = &text[..end];
    while let Some((before, link)) = rest.split_once("[`") {
        plain += before;
        let (name, after) = link.split_once("`]").unwrap_or((link, ""));
        plain.extend(["`", name, "`"]);
        rest = match after
            .strip_prefix('(')
            .and_then(|link| link.split_once(')'))
        {
            Some((_, after)) => after,
            None => after,
        };
    }
    plain + rest
}

/// What differs in the resources, in words.
fn difference(example: &Example) -> String {
    let (ours, theirs) = (counts(&example.ours), counts(&example.theirs));
    let all = |counts: &std::collections::BTreeMap<&str, usize>| {
        let each = counts.iter().map(|(name, count)| match count {
            1 => format!("`{name}`"),
            count => format!("{count} `{name}`"),
        });
        each.collect::<Vec<_>>().join(", ")
    };
    if ours == theirs {
        return format!("{}, as the CDK has.", all(&ours));
    }
    format!("{}; the CDK has {}.", all(&ours), all(&theirs))
}

/// The lines that say something: no imports, no struct, nothing that is around every example.
fn lines(code: &[String]) -> usize {
    let mut is_struct = false;
    let mut count = 0;
    for line in code {
        is_struct |= line.starts_with("#[derive") || line.starts_with("pub struct");
        let is_import =
            line.starts_with("use ") || line.starts_with("    ") && line.ends_with("};");
        let is_frame = [
            "pub fn example()",
            "    construct!(Example {",
            "    })",
            "}",
        ]
        .iter()
        .any(|frame| line == frame || frame.ends_with(')') && line.starts_with(frame));
        if !is_struct && !is_import && !is_frame && !line.trim().is_empty() {
            count += 1;
        }
        is_struct &= line != "}";
    }
    count
}

/// How a heading is linked to.
fn anchor(title: &str) -> String {
    title
        .to_lowercase()
        .chars()
        .filter(|letter| letter.is_alphanumeric() || " -".contains(*letter))
        .map(|letter| if letter == ' ' { '-' } else { letter })
        .collect()
}

/// Holds the page in `docs` against what it should be.
pub(crate) fn expect(page: &str) {
    let file = workspace::root().join("docs/constructs.md");
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&file, page).expect("the page can be written");
    }
    let is_fresh = fs::read_to_string(&file).is_ok_and(|found| found == page);
    assert!(
        is_fresh,
        "docs/constructs.md is not fresh: run this test with UPDATE_EXPECTED=1"
    );
}
