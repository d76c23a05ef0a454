//! A line of a user's source, and which part of it is meant.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::value::location::Location;

/// A line of a user's source, and which part of it is meant.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Excerpt {
    /// The line's text.
    pub(crate) text: String,
    /// How many characters of it come before what is meant.
    pub(crate) start: usize,
    /// How many characters are meant.
    pub(crate) length: usize,
}

impl Excerpt {
    /// The line at a location; nothing where the file cannot be found, or is not as it was.
    pub(crate) fn of(location: Location) -> Option<Self> {
        let line = usize::try_from(location.line).ok()?.checked_sub(1)?;
        let start = usize::try_from(location.column).ok()?.checked_sub(1)?;
        // a tab is one column to rustc, and would be several here
        let text = line_of(location.file, line)?.trim_end().replace('\t', " ");
        let rest: Vec<char> = text.chars().skip(start).collect();
        (!rest.is_empty()).then(|| Self {
            length: extent(&rest),
            start,
            text,
        })
    }
}

thread_local! {
    /// The lines of the files that were asked for: a file may have hundreds of findings.
    static READ: RefCell<BTreeMap<&'static str, Vec<String>>> = const { RefCell::new(BTreeMap::new()) };
}

/// A line of a file, counted from 0.
fn line_of(file: &'static str, line: usize) -> Option<String> {
    READ.with_borrow_mut(|read| {
        let lines = read.entry(file).or_insert_with(|| {
            let source = find(Path::new(file)).and_then(|path| fs::read_to_string(path).ok());
            let source = source.unwrap_or_default();
            source.lines().map(str::to_owned).collect()
        });
        lines.get(line).cloned()
    })
}

/// The file, as rustc was given it: relative to the workspace, where `Cargo.lock` is, or to the current directory.
fn find(file: &Path) -> Option<PathBuf> {
    let current = env::current_dir().ok()?;
    let mut workspace = current
        .ancestors()
        .filter(|directory| directory.join("Cargo.lock").is_file());
    let directories = workspace.next().into_iter().chain(current.ancestors());
    directories
        .map(|directory| directory.join(file))
        .find(|path| path.is_file())
}

/// How many characters the expression has that starts here: up to the comma, or to the bracket that it stands in. Of a
/// literal it is the name before the brace.
fn extent(rest: &[char]) -> usize {
    let mut at = 0;
    while let Some(letter) = rest.get(at) {
        at += match letter {
            ',' | ';' | ')' | ']' | '}' => break,
            '{' if at > 0 => break,
            '/' if rest.get(at + 1) == Some(&'/') => break,
            '"' => string(&rest[at..]),
            '(' | '[' | '{' => match group(&rest[at..]) {
                Some(length) => length,
                // it goes on in the next line
                None if at == 0 => 1,
                None => break,
            },
            letter if is_letter(*letter) => word(&rest[at..]),
            _ => 1,
        };
    }
    let meant = &rest[..at.min(rest.len())];
    let spaces = meant
        .iter()
        .rev()
        .take_while(|letter| letter.is_whitespace())
        .count();
    (meant.len() - spaces).max(1)
}

fn is_letter(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn word(rest: &[char]) -> usize {
    rest.iter().take_while(|letter| is_letter(**letter)).count()
}

/// A string with its quotes; the rest of the line if it goes on in the next one.
fn string(rest: &[char]) -> usize {
    let mut at = 1;
    while let Some(letter) = rest.get(at) {
        at += match letter {
            '"' => return at + 1,
            '\\' => 2,
            _ => 1,
        };
    }
    rest.len()
}

/// What stands in brackets, with them; nothing if the other one is not on the line.
fn group(rest: &[char]) -> Option<usize> {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(letter) = rest.get(at) {
        match letter {
            '"' => {
                at += string(&rest[at..]);
                continue;
            }
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 1 => return Some(at + 1),
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        at += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_expression_is_meant_and_not_what_follows() {
        let meant = |text: &str| {
            let letters: Vec<char> = text.chars().collect();
            letters[..extent(&letters)].iter().collect::<String>()
        };
        for (text, expected) in [
            ("360,", "360"),
            ("\"a, \\\"b\" },", "\"a, \\\"b\""),
            ("&config.name(1, \"(\")?, b", "&config.name(1, \"(\")?"),
            ("std::cmp::max(1, 2) }", "std::cmp::max(1, 2)"),
            ("sub!(\"{a}\"),", "sub!(\"{a}\")"),
            ("[1, 2],", "[1, 2]"),
            ("[", "["),
            ("Queue { a: 1 }", "Queue"),
            ("-1.5,", "-1.5"),
            ("settings.timeout * 10,", "settings.timeout * 10"),
            ("f(1) + g(\"a, b\")[0] }", "f(1) + g(\"a, b\")[0]"),
            ("queues.iter().map(|queue| {", "queues.iter().map"),
            ("60 // a minute", "60"),
            ("stack!(Jobs {", "stack!"),
            ("}", "}"),
        ] {
            assert_eq!(meant(text), expected, "{text}");
        }
    }
}
