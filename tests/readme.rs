//! The README says what is: its Rust compiles (as a documentation test of the library), its commands are the ones
//! that are run, its error is what rustc prints.

use std::fs;

use infrastruct_tests::workspace;

/// The contents of the code blocks of a language.
fn blocks(language: &str) -> Vec<String> {
    let readme = read("README.md");
    let mut blocks = Vec::new();
    let mut lines = readme.lines();
    while let Some(line) = lines.next() {
        let Some(info) = line.strip_prefix("```") else {
            continue;
        };
        let block: Vec<&str> = lines
            .by_ref()
            .take_while(|line| !line.starts_with("```"))
            .collect();
        if info.split(',').next() == Some(language) {
            blocks.push(block.join("\n") + "\n");
        }
    }
    blocks
}

fn read(file: &str) -> String {
    fs::read_to_string(workspace::root().join(file))
        .unwrap_or_else(|error| panic!("{file}: {error}"))
}

#[test]
fn every_block_is_of_a_kind_that_is_tested() {
    let all = read("README.md")
        .lines()
        .filter(|line| line.starts_with("```") && line.len() > 3)
        .count();
    let tested: usize = ["rust", "toml", "sh", "text", "console"]
        .iter()
        .map(|language| blocks(language).len())
        .sum();
    assert_eq!(all, tested);
}

#[test]
fn quickstart_is_the_example() {
    let example = read("examples/quickstart/build.rs");
    let (_, code) = example.split_once("\n\n").expect("a comment, and the code");
    assert_eq!(blocks("rust")[0], code);
}

#[test]
fn manifest_line_is_enough() {
    let [manifest] = blocks("toml").try_into().expect("one block");
    let example = read("examples/quickstart/Cargo.toml");
    assert!(example.contains("[build-dependencies]\ninfrastruct.workspace = true\n"));
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(
        manifest,
        format!("[build-dependencies]\ninfrastruct = \"{version}\"\n")
    );
}

#[test]
fn commands_are_the_ones_that_are_run() {
    let commands = blocks("sh").concat();
    let [first, second] = commands
        .lines()
        .collect::<Vec<_>>()
        .try_into()
        .expect("two commands");
    let output = workspace::cargo(workspace::root(), &words(first)[1..]);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let directory = workspace::target().join("infrastruct/zalando");
    let files = std::fs::read_dir(directory).expect("the directory that the README names");
    let names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
    let templates = names.filter(|name| name.ends_with(".template.json"));
    assert_eq!(templates.count(), 7);
    assert!(
        read(".ci/run").lines().any(|line| line == second),
        "{second}"
    );
}

/// A command without its comment.
fn words(command: &str) -> Vec<&str> {
    command
        .split('#')
        .next()
        .unwrap_or_default()
        .split_whitespace()
        .collect()
}

#[test]
fn error_is_what_rustc_prints() {
    let [shown] = blocks("text").try_into().expect("one block");
    let printed = read("tests/ui/compile-fail/names/property_misspelt.stderr");
    // Where it stands is another place there.
    let lines = |text: &str| -> Vec<String> {
        let lines = text.lines().filter(|line| !line.contains("-->"));
        lines
            .map(|line| {
                line.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ')
                    .to_owned()
            })
            .collect()
    };
    assert_eq!(lines(&shown), lines(&printed));
}

#[test]
fn sessions_are_the_ones_that_are_run() {
    let sessions = [
        "cli/tests/terminal/diff.txt",
        "cli/tests/deploy/session.txt",
    ]
    .map(read);
    // `…` stands for what is left out.
    for part in blocks("console")
        .iter()
        .flat_map(|block| block.split("…\n"))
    {
        let part = part.trim_matches('\n');
        let found = sessions.iter().any(|session| session.contains(part));
        assert!(found, "no session says\n{part}");
    }
}
