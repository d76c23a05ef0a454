//! Each standard construct has an example in its documentation, and beside it the template that this example yields:
//! `constructs/templates`, which `UPDATE_EXPECTED=1` writes anew.

mod layout;
mod required;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use infrastruct::{App, synth};
use infrastruct_piece_tests::piece::{Piece, read};

include!(concat!(env!("OUT_DIR"), "/pieces.rs"));

fn constructs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../constructs")
}

fn pieces() -> Vec<Piece> {
    read(&constructs().join("src"))
}

/// What the documentation includes: the template of an app of one stack. Nothing may be said of it.
fn template(name: &str, app: App) -> String {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let manifest = synth(app, &directory).unwrap_or_else(|error| panic!("{name}: {error}"));
    let advice: Vec<String> = manifest.advice.iter().map(ToString::to_string).collect();
    assert!(advice.is_empty(), "{name}: {advice:#?}");
    let text = fs::read_to_string(directory.join(&manifest.stacks[0].template));
    let template = layout::of(&text.expect("the template"));
    format!(
        "\n<details><summary>the template that it yields</summary>\n\n```json\n{template}```\n\n</details>\n"
    )
}

#[test]
fn every_piece_has_an_example() {
    let lacking: Vec<String> = pieces()
        .into_iter()
        // what nobody makes by itself is shown with what it is a part of
        .filter(|piece| piece.is_construct && !piece.constructors.is_empty())
        .filter(|piece| piece.example().is_none())
        .map(|piece| piece.name)
        .collect();
    assert!(lacking.is_empty(), "{lacking:?}");
}

#[test]
fn every_example_has_its_template_beside_it() {
    for piece in pieces() {
        let file = format!("../templates/{}.md", piece.stem());
        let line = format!("#[cfg_attr(doc, doc = include_str!({file:?}))]");
        let is_beside = piece.attributes.contains(&line);
        let has_example = piece.example().is_some();
        assert_eq!(is_beside, has_example, "{}: {line}", piece.name);
    }
}

#[test]
fn templates_are_those_of_the_examples() {
    let directory = constructs().join("templates");
    let is_update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let mut expected = BTreeSet::new();
    let mut stale = Vec::new();
    for (name, example) in EXAMPLES {
        let file = format!("{name}.md");
        let text = template(name, example());
        let path = directory.join(&file);
        if is_update {
            fs::create_dir_all(&directory).expect("the folder");
            fs::write(&path, &text).expect("the template can be written");
        }
        if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            stale.push(file.clone());
        }
        expected.insert(file);
    }
    for entry in fs::read_dir(&directory).expect("the folder") {
        let file = entry.expect("a file").file_name();
        let file = file.to_string_lossy().into_owned();
        if !expected.contains(&file) {
            stale.push(file);
        }
    }
    assert!(
        stale.is_empty(),
        "{stale:?} are not fresh: run this test with UPDATE_EXPECTED=1"
    );
}
