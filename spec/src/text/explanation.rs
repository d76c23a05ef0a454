//! Why a text does not match a pattern, in words.

use super::expression::{Node, Set, parse};
use super::pattern::translated;
use crate::list::List;

/// Why a text does not match.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Explanation {
    /// What has to be otherwise, as a sentence.
    pub(crate) told: String,
    /// Whether that is all that the pattern asks for.
    pub(crate) is_complete: bool,
}

/// Why a text does not match a pattern, where that can be told in a few words.
pub(crate) fn of(pattern: &str, text: &str) -> Option<Explanation> {
    if let Some(explanation) = forbidden_start(pattern, text).or_else(|| starts(pattern)) {
        return Some(explanation);
    }
    let alternatives = parse(&translated(pattern)?)?;
    let [nodes] = alternatives.as_slice() else {
        return None;
    };
    let nodes = flat(nodes);
    let (starts, nodes) = match nodes.split_first() {
        Some((Node::Start, rest)) => (true, rest),
        _ => (false, nodes.as_slice()),
    };
    let (ends, nodes) = match nodes.split_last() {
        Some((Node::End, rest)) => (true, rest),
        _ => (false, nodes),
    };
    let told = |told: String, is_complete| Explanation { told, is_complete };
    if starts
        && let Some((text_wanted, rest)) = literal(&nodes.iter().list(), text, &|text, wanted| {
            text.starts_with(wanted)
        })
    {
        let is_complete = !ends && rest == 0 || rest == 1 && is_anything(nodes.last());
        return Some(told(
            format!("it has to start with `{text_wanted}`"),
            is_complete,
        ));
    }
    let reversed: Vec<&Node> = nodes.iter().rev().list();
    if ends
        && let Some((wanted, rest)) = literal(&reversed, text, &|text, wanted| {
            text.ends_with(&wanted.chars().rev().collect::<String>())
        })
    {
        let wanted: String = wanted.chars().rev().collect();
        let is_complete = !starts && rest == 0 || rest == 1 && is_anything(nodes.first());
        return Some(told(format!("it has to end in `{wanted}`"), is_complete));
    }
    if starts && ends {
        return characters(nodes, text).map(|(text, is_complete)| told(text, is_complete));
    }
    None
}

/// `^(?!aws:).+$`
fn forbidden_start(pattern: &str, text: &str) -> Option<Explanation> {
    let (starts, rest) = pattern.strip_prefix("^(?!")?.split_once(')')?;
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || ":/_-|".contains(letter);
    let mut starts = starts.split('|').filter(|_| starts.chars().all(is_plain));
    let start = starts.find(|start| text.starts_with(start))?;
    Some(Explanation {
        told: format!("it cannot start with `{start}`"),
        is_complete: [".+$", ".*$", ".+", ".*", ""].contains(&rest),
    })
}

/// `^(nodejs.*|python.*)$`
fn starts(pattern: &str) -> Option<Explanation> {
    let starts = pattern.strip_prefix("^(")?.strip_suffix(")$")?.split('|');
    let is_plain = |start: &str| {
        start
            .chars()
            .all(|it| it.is_ascii_alphanumeric() || it == '-')
    };
    let plain = |start: &str| {
        let start = start.strip_suffix(".*").filter(|start| is_plain(start))?;
        Some(format!("`{start}`"))
    };
    let starts: Vec<String> = starts.map(plain).list_if_all()?;
    Some(Explanation {
        told: format!("it has to start with {}", starts.join(" or ")),
        is_complete: true,
    })
}

/// What a pattern asks for, as the object of a sentence: `12 digits`.
pub(crate) fn wanted(pattern: &str) -> String {
    let otherwise = || format!("a text that matches `{}`", shown_pattern(pattern));
    let Some(alternatives) = translated(pattern).and_then(|source| parse(&source)) else {
        return otherwise();
    };
    let [nodes] = alternatives.as_slice() else {
        return otherwise();
    };
    let nodes = flat(nodes);
    let [Node::Start, inner @ ..] = nodes.as_slice() else {
        return otherwise();
    };
    if let Some((start, _)) = literal(&inner.iter().list(), "", &|_, _| false) {
        return format!("a text that starts with `{start}`");
    }
    let [one, Node::End] = inner else {
        return otherwise();
    };
    let told = Part::of(one).and_then(|part| {
        let characters = part.told()?;
        Some(match (part.minimum, part.maximum) {
            (least, most) if least == most => format!("{least} {characters}"),
            _ => characters,
        })
    });
    told.unwrap_or_else(otherwise)
}

/// A pattern with the characters that its escapes stand for, where those are plain: `/` for `\\u002F`.
pub(crate) fn shown_pattern(pattern: &str) -> String {
    let mut shown = String::with_capacity(pattern.len());
    let mut rest = pattern;
    while let Some(at) = rest.find("\\u") {
        let (before, escape) = rest.split_at(at);
        shown.push_str(before);
        let plain = escape
            .get(2..6)
            .and_then(|digits| u8::from_str_radix(digits, 16).ok())
            .map(char::from)
            .filter(|letter| letter.is_ascii_graphic() && !r"\^$.|?*+()[]{}-".contains(*letter));
        match plain {
            Some(letter) => {
                shown.push(letter);
                rest = &escape[6..];
            }
            None => {
                shown.push_str("\\u");
                rest = &escape[2..];
            }
        }
    }
    shown + rest
}

/// Without groups that only hold together what follows one another.
fn flat(nodes: &[Node]) -> Vec<Node> {
    let inner = |node: &Node| match node {
        Node::Group(_, alternatives) if alternatives.len() == 1 => flat(&alternatives[0]),
        node => vec![node.clone()],
    };
    nodes.iter().flat_map(inner).list()
}

/// The characters that the nodes begin with, unless the text fits; and how many nodes follow.
fn literal(
    nodes: &[&Node],
    text: &str,
    fits: &dyn Fn(&str, &str) -> bool,
) -> Option<(String, usize)> {
    let mut wanted = String::new();
    let mut rest = nodes.len();
    for node in nodes {
        let Node::Character(character) = node else {
            break;
        };
        wanted.push(*character);
        rest -= 1;
    }
    (!wanted.is_empty() && !fits(text, &wanted)).then_some((wanted, rest))
}

/// `.*`
fn is_anything(node: Option<&Node>) -> bool {
    let Some(Node::Repeat {
        node,
        minimum,
        maximum: usize::MAX,
        ..
    }) = node
    else {
        return false;
    };
    *minimum <= 1 && **node == Node::Any
}

/// Of a sequence of sets: a character that is in none, or the first or last one in the wrong set.
fn characters(nodes: &[Node], text: &str) -> Option<(String, bool)> {
    let parts: Vec<Part<'_>> = nodes.iter().map(Part::of).list_if_all()?;
    let (first, last) = (parts.first()?, parts.last()?);
    let is_one = parts.len() == 1;
    if let Some(other) = text
        .chars()
        .find(|character| !parts.iter().any(|part| part.set.contains(*character)))
    {
        let shown = shown(other);
        let takes = union(&parts).and_then(|ranges| described(&ranges));
        return Some(match takes {
            Some(takes) => (
                format!("{shown} is not allowed in it; it takes {takes}"),
                true,
            ),
            None => (format!("{shown} is not allowed in it"), is_one),
        });
    }
    let wrong = |part: &Part<'_>, character: Option<char>| {
        part.minimum > 0 && character.is_some_and(|character| !part.set.contains(character))
    };
    if wrong(first, text.chars().next()) {
        return Some((format!("it has to start with {}", first.told()?), false));
    }
    if wrong(last, text.chars().last()) {
        return Some((format!("it has to end in {}", last.told()?), false));
    }
    if !is_one || first.is_rough {
        return None;
    }
    let has = match text.chars().count() {
        1 => "it has 1 character".to_owned(),
        length => format!("it has {length} characters"),
    };
    let told = match (first.minimum, first.maximum) {
        (few, many) if few == many => format!("{has}, and needs {few}"),
        (few, usize::MAX) => format!("{has}, and needs {few} or more"),
        (few, many) => format!("{has}, and needs {few} to {many}"),
    };
    Some((told, true))
}

/// A set, and how often its characters may come.
struct Part<'n> {
    set: std::borrow::Cow<'n, Set>,
    minimum: usize,
    maximum: usize,
    /// Whether it stands for more than one part of the pattern.
    is_rough: bool,
}

impl<'n> Part<'n> {
    fn of(node: &'n Node) -> Option<Self> {
        use std::borrow::Cow;

        match node {
            Node::Set(set) => Some(Self {
                set: Cow::Borrowed(set),
                minimum: 1,
                maximum: 1,
                is_rough: false,
            }),
            Node::Character(character) => Some(Self {
                set: Cow::Owned(Set {
                    is_negated: false,
                    ranges: vec![(*character, *character)],
                }),
                minimum: 1,
                maximum: 1,
                is_rough: false,
            }),
            Node::Repeat {
                node,
                minimum,
                maximum,
                ..
            } => {
                let inner = match &**node {
                    // `([a-z-]*[a-z])?`: what is in the group at all
                    Node::Group(_, alternatives) => {
                        let nodes: Vec<&Node> = alternatives.iter().flatten().list();
                        let parts: Vec<Part<'_>> = nodes.into_iter().map(Part::of).list_if_all()?;
                        return Some(Self {
                            set: Cow::Owned(Set {
                                is_negated: false,
                                ranges: union(&parts)?,
                            }),
                            minimum: 0,
                            maximum: usize::MAX,
                            is_rough: true,
                        });
                    }
                    node => Self::of(node)?,
                };
                Some(Self {
                    set: inner.set,
                    minimum: *minimum,
                    maximum: *maximum,
                    is_rough: inner.is_rough,
                })
            }
            _ => None,
        }
    }

    fn told(&self) -> Option<String> {
        if self.set.is_negated {
            return described(&self.set.ranges)
                .map(|ranges| format!("something other than {ranges}"));
        }
        described(&self.set.ranges)
    }
}

fn union(parts: &[Part<'_>]) -> Option<Vec<(char, char)>> {
    let mut ranges = Vec::new();
    for part in parts {
        if part.set.is_negated {
            return None;
        }
        ranges.extend_from_slice(&part.set.ranges);
    }
    Some(ranges)
}

/// Letters, digits and what else there is; nothing where there is too much to tell.
fn described(ranges: &[(char, char)]) -> Option<String> {
    const MOST: usize = 12;
    let has = |low: char, high: char| {
        let within = |range: &(char, char)| range.0 <= low && high <= range.1;
        ranges.iter().any(within)
    };
    let mut words: Vec<String> = Vec::new();
    match (has('a', 'z'), has('A', 'Z')) {
        (true, true) => words.push("letters".to_owned()),
        (true, false) => words.push("lower-case letters".to_owned()),
        (false, true) => words.push("upper-case letters".to_owned()),
        (false, false) => {}
    }
    if has('0', '9') {
        words.push("digits".to_owned());
    }
    let told = [('a', 'z'), ('A', 'Z'), ('0', '9')];
    for (low, high) in ranges {
        if told.contains(&(*low, *high)) {
            continue;
        }
        let word = if low == high {
            shown(*low)
        } else if *low > ' ' && *high <= '~' {
            format!("`{low}` to `{high}`")
        } else {
            return None;
        };
        if !words.contains(&word) {
            words.push(word);
        }
    }
    if words.len() > MOST {
        return None;
    }
    match words.as_slice() {
        [most @ .., last] if !most.is_empty() => Some(format!("{} and {last}", most.join(", "))),
        _ => words.pop(),
    }
}

fn shown(character: char) -> String {
    match character {
        ' ' => "a space".to_owned(),
        '\n' => "a line break".to_owned(),
        '\t' => "a tab".to_owned(),
        '`' => "a backtick".to_owned(),
        control if control.is_control() => "a control character".to_owned(),
        other => format!("`{other}`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_told() {
        let told = |pattern: &str, text: &str| {
            of(pattern, text).map(|found| (found.told, found.is_complete))
        };
        let yes = |text: &str| Some((text.to_owned(), true));
        let in_part = |text: &str| Some((text.to_owned(), false));
        assert_eq!(told(r"^.*\.fifo$", "jobs"), yes("it has to end in `.fifo`"));
        assert_eq!(told("^/.*$", "x"), yes("it has to start with `/`"));
        assert_eq!(
            told("^arn:aws:iam::[0-9]{12}:role/.+$", "x"),
            in_part("it has to start with `arn:aws:iam::`")
        );
        assert_eq!(
            told("^[a-zA-Z0-9_-]{1,64}$", "my queue"),
            yes("a space is not allowed in it; it takes letters, digits, `_` and `-`")
        );
        assert_eq!(
            told("^[a-z][a-z0-9-]*[a-z0-9]$", "9a"),
            in_part("it has to start with lower-case letters")
        );
        assert_eq!(
            told("^[a-z]([a-z0-9-]*[a-z0-9])?$", "aB"),
            yes("`B` is not allowed in it; it takes lower-case letters, digits and `-`")
        );
        assert_eq!(
            told("^[0-9]{12}$", "123"),
            yes("it has 3 characters, and needs 12")
        );
        assert_eq!(
            told(r"^[^\s]+$", "a b"),
            yes("a space is not allowed in it")
        );
        assert_eq!(told("^(a+|b+)$", "c"), None);
        assert_eq!(
            shown_pattern(r"^(\u002F)[\u0021-\u007E\u007F]$"),
            r"^(/)[!-~\u007F]$"
        );
    }
}
