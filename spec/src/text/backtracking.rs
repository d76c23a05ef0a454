//! Matches what automata cannot: patterns that look around, or back at a group.

use super::expression::{Alternatives, Node, parse};

/// A pattern that is matched by trying.
pub(crate) struct Backtracking {
    pattern: Alternatives,
}

/// More steps than this are not worth the answer.
const STEPS: usize = 100_000;
/// Calls within calls; each takes a few hundred bytes of the stack.
const DEPTH: usize = 1_000;

impl Backtracking {
    /// Reads a pattern in the dialect that translation writes.
    pub(crate) fn new(source: &str) -> Option<Self> {
        Some(Self {
            pattern: parse(source)?,
        })
    }

    /// Whether the text contains a match; nothing where that would take too long to find out.
    pub(crate) fn is_match(&self, text: &str) -> Option<bool> {
        let mut search = Search {
            text: text.chars().collect(),
            steps: 0,
            depth: 0,
            gave_up: false,
            captures: Vec::new(),
        };
        for start in 0..=search.text.len() {
            search.captures.clear();
            if search.one_of(&self.pattern, start, &mut |_, _| true) {
                return Some(true);
            }
            if search.gave_up {
                return None;
            }
        }
        Some(false)
    }
}

struct Search {
    text: Vec<char>,
    steps: usize,
    depth: usize,
    gave_up: bool,
    /// Where each group starts and ends.
    captures: Vec<Option<(usize, usize)>>,
}

/// What has to match after a part did, from where it ended.
type Then<'a> = &'a mut dyn FnMut(&mut Search, usize) -> bool;

impl Search {
    fn one_of(&mut self, alternatives: &Alternatives, at: usize, then: Then<'_>) -> bool {
        alternatives
            .iter()
            .any(|sequence| self.sequence(sequence, at, then))
    }

    fn sequence(&mut self, nodes: &[Node], at: usize, then: Then<'_>) -> bool {
        self.steps += 1;
        if self.gave_up || self.steps > STEPS || self.depth > DEPTH {
            self.gave_up = true;
            return false;
        }
        let Some((node, rest)) = nodes.split_first() else {
            return then(self, at);
        };
        self.depth += 1;
        let found = self.node(node, rest, at, then);
        self.depth -= 1;
        found
    }

    fn node(&mut self, node: &Node, rest: &[Node], at: usize, then: Then<'_>) -> bool {
        match node {
            Node::Character(_) | Node::Any | Node::Set(_) => {
                self.is_one(node, at) && self.sequence(rest, at + 1, then)
            }
            Node::Start => at == 0 && self.sequence(rest, at, then),
            Node::End => at == self.text.len() && self.sequence(rest, at, then),
            Node::Boundary(wanted) => {
                self.is_boundary(at) == *wanted && self.sequence(rest, at, then)
            }
            Node::Group(number, inner) => self.one_of(inner, at, &mut |search, end| {
                let before = search.captures.clone();
                search.capture(*number, (at, end));
                let found = search.sequence(rest, end, then);
                if !found {
                    search.captures = before;
                }
                found
            }),
            Node::Repeat {
                node,
                minimum,
                maximum,
            } => {
                if matches!(**node, Node::Character(_) | Node::Any | Node::Set(_)) {
                    return self.run(node, (*minimum, *maximum), rest, at, then);
                }
                self.repeat(node, (*minimum, *maximum), rest, at, then)
            }
            Node::Look {
                is_behind,
                is_wanted,
                inner,
            } => {
                let found = if *is_behind {
                    (0..=at).any(|start| self.one_of(inner, start, &mut |_, end| end == at))
                } else {
                    self.one_of(inner, at, &mut |_, _| true)
                };
                found == *is_wanted && self.sequence(rest, at, then)
            }
            Node::Back(number) => {
                let (start, end) = self
                    .captures
                    .get(*number)
                    .copied()
                    .flatten()
                    .unwrap_or((0, 0));
                let next = at + (end - start);
                self.text.get(at..next) == Some(&self.text[start..end])
                    && self.sequence(rest, next, then)
            }
        }
    }

    /// One character, repeated: no call within a call.
    fn run(
        &mut self,
        node: &Node,
        (minimum, maximum): (usize, usize),
        rest: &[Node],
        at: usize,
        then: Then<'_>,
    ) -> bool {
        let most = (0..maximum)
            .take_while(|count| self.is_one(node, at + count))
            .count();
        if most < minimum {
            return false;
        }
        (minimum..=most)
            .rev()
            .any(|count| self.sequence(rest, at + count, then))
    }

    fn repeat(
        &mut self,
        node: &Node,
        (minimum, maximum): (usize, usize),
        rest: &[Node],
        at: usize,
        then: Then<'_>,
    ) -> bool {
        let once_more = |search: &mut Self, then: Then<'_>| {
            let fewer = (minimum.saturating_sub(1), maximum.saturating_sub(1));
            maximum > 0
                && search.sequence(std::slice::from_ref(node), at, &mut |search, end| {
                    // what matches nothing can do so for ever
                    (end > at || minimum > 0) && search.repeat(node, fewer, rest, end, then)
                })
        };
        once_more(self, then) || minimum == 0 && self.sequence(rest, at, then)
    }

    fn is_one(&self, node: &Node, at: usize) -> bool {
        let Some(character) = self.text.get(at) else {
            return false;
        };
        match node {
            Node::Character(wanted) => character == wanted,
            Node::Any => *character != '\n',
            Node::Set(set) => set.contains(*character),
            _ => false,
        }
    }

    fn is_boundary(&self, at: usize) -> bool {
        let is_word = |at: Option<usize>| {
            let character = at.and_then(|at| self.text.get(at));
            character.is_some_and(|character| character.is_alphanumeric() || *character == '_')
        };
        is_word(at.checked_sub(1)) != is_word(Some(at))
    }

    fn capture(&mut self, number: Option<usize>, range: (usize, usize)) {
        let Some(number) = number else { return };
        if self.captures.len() <= number {
            self.captures.resize(number + 1, None);
        }
        self.captures[number] = Some(range);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_looks_around_and_back() {
        let matches = |pattern: &str, text: &str| {
            let pattern = Backtracking::new(pattern).expect("it is read");
            pattern.is_match(text).expect("it ends")
        };
        for (pattern, yes, no) in [
            ("^(?!aws:).+$", "a", "aws:x"),
            ("^(?=.{3}$)[a-z]+$", "abc", "abcd"),
            ("^[a-z-]+(?<!-)$", "a-b", "a-"),
            (r"^(a|b)\1$", "aa", "ab"),
            ("^(?:(?!--)[a-z-])+$", "a-b", "a--b"),
            ("^(ab?)*c$", "aabc", "abbc"),
            (r"\bb+?\b", "a bb", "abb"),
            ("^(a*)*$", "aaa", "b"),
            ("^[^a-c]{2,3}$", "xy", "xa"),
            ("^(?!(?i)aws)[a-z]+$", "awe", "aws"),
        ] {
            assert!(matches(pattern, yes), "{pattern} {yes}");
            assert!(!matches(pattern, no), "{pattern} {no}");
        }
    }

    /// What an automaton can match, too, matches the same: every pattern of the facts on a few texts.
    #[test]
    fn it_agrees_with_an_automaton() {
        fn collect(json: &serde_json::Value, found: &mut std::collections::BTreeSet<String>) {
            for (name, value) in json.as_object().into_iter().flatten() {
                if let ("pattern", Some(pattern)) = (name.as_str(), value.as_str()) {
                    found.insert(pattern.to_owned());
                }
                collect(value, found);
            }
            for value in json.as_array().into_iter().flatten() {
                collect(value, found);
            }
        }
        let mut patterns = std::collections::BTreeSet::new();
        for json in crate::facts::table::keys_from("").filter_map(crate::facts::table::look_up) {
            collect(json, &mut patterns);
        }
        let texts = [
            "",
            "a",
            "A-1_b.c/d",
            "arn:aws:iam::123456789012:role/worker",
            "2026-01-31T12:00:00Z",
            "10.0.0.0/16",
            "a b\tc",
            "größe",
        ];
        let mut compared = 0;
        for pattern in &patterns {
            let Some(source) = crate::text::pattern::translated(pattern) else {
                continue;
            };
            let (Ok(regex), Some(own)) =
                (regex_lite::Regex::new(&source), Backtracking::new(&source))
            else {
                continue;
            };
            for text in texts {
                if let Some(found) = own.is_match(text) {
                    assert_eq!(found, regex.is_match(text), "{pattern} {text}");
                    compared += 1;
                }
            }
        }
        assert!(compared > 20_000, "{compared}");
    }

    #[test]
    fn it_gives_up_in_time() {
        let pattern = Backtracking::new("^(a|aa)+(?!x)$").expect("it is read");
        assert_eq!(pattern.is_match(&format!("{}b", "a".repeat(5_000))), None);
    }
}
