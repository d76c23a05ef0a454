//! Matches patterns by trying, since schemas' patterns look around, and back at groups.
//!
//! A pattern becomes a list of steps. What has failed at a place once is not tried there again, so that the time is linear, as an
//! automaton's is; only where a pattern looks back at a group does it matter how a place was reached.

use super::expression::{Alternatives, Node, parse};
use crate::list::List;

/// A pattern that is matched by trying.
pub(crate) struct Backtracking {
    steps: Vec<Step>,
    looks_back: bool,
}

/// More is not worth the answer.
const LONGEST: usize = 100_000;
const TRIALS: usize = 1_000_000;

enum Step {
    One(Node),
    /// One character, repeated.
    Run(Node, usize, usize),
    Start,
    End,
    Boundary(bool),
    Open(usize),
    Close(usize),
    /// What a group has matched.
    Back(usize),
    Look {
        is_behind: bool,
        is_wanted: bool,
        steps: Vec<Self>,
    },
    /// The next step, or else another.
    Or(usize),
    Jump(usize),
    Done,
}

impl Backtracking {
    /// Reads a pattern in the dialect that translation writes.
    pub(crate) fn new(source: &str) -> Option<Self> {
        let mut compiler = Compiler { looks_back: false };
        let steps = compiler.whole(parse(source)?)?;
        Some(Self {
            steps,
            looks_back: compiler.looks_back,
        })
    }

    /// Whether the text contains a match; nothing where that would take too long to find out.
    pub(crate) fn is_match(&self, text: &str) -> Option<bool> {
        let mut search = Search {
            text: text.chars().list(),
            looks_back: self.looks_back,
            trials: 0,
            captures: Vec::new(),
        };
        let starts = 0..=search.text.len();
        search.any(&self.steps, starts, None)
    }
}

struct Compiler {
    looks_back: bool,
}

impl Compiler {
    fn whole(&mut self, pattern: Alternatives) -> Option<Vec<Step>> {
        let mut steps = Vec::new();
        self.alternatives(pattern, &mut steps)?;
        steps.push(Step::Done);
        Some(steps)
    }

    fn alternatives(&mut self, pattern: Alternatives, steps: &mut Vec<Step>) -> Option<()> {
        let mut ends = Vec::new();
        let mut left = pattern.len();
        for sequence in pattern {
            left -= 1;
            let or = steps.len();
            if left > 0 {
                steps.push(Step::Or(0));
            }
            for node in sequence {
                self.node(node, steps)?;
            }
            if left > 0 {
                ends.push(steps.len());
                steps.push(Step::Jump(0));
                steps[or] = Step::Or(steps.len());
            }
        }
        for end in ends {
            steps[end] = Step::Jump(steps.len());
        }
        Some(())
    }

    fn node(&mut self, node: Node, steps: &mut Vec<Step>) -> Option<()> {
        if steps.len() > LONGEST {
            return None;
        }
        let step = match node {
            Node::Character(_) | Node::Any | Node::Set(_) => Step::One(node),
            Node::Start => Step::Start,
            Node::End => Step::End,
            Node::Boundary(wanted) => Step::Boundary(wanted),
            Node::Group(None, inner) => return self.alternatives(inner, steps),
            Node::Group(Some(number), inner) => {
                steps.push(Step::Open(number));
                self.alternatives(inner, steps)?;
                Step::Close(number)
            }
            Node::Repeat {
                node,
                minimum,
                maximum,
            } => return self.repeat(*node, minimum, maximum, steps),
            Node::Look {
                is_behind,
                is_wanted,
                inner,
            } => Step::Look {
                is_behind,
                is_wanted,
                steps: self.whole(inner)?,
            },
            Node::Back(number) => {
                self.looks_back = true;
                Step::Back(number)
            }
        };
        steps.push(step);
        Some(())
    }

    fn repeat(
        &mut self,
        node: Node,
        minimum: usize,
        maximum: usize,
        steps: &mut Vec<Step>,
    ) -> Option<()> {
        if matches!(node, Node::Character(_) | Node::Any | Node::Set(_)) {
            steps.push(Step::Run(node, minimum, maximum));
            return Some(());
        }
        for _ in 0..minimum {
            self.node(node.clone(), steps)?;
        }
        if maximum == usize::MAX {
            let or = steps.len();
            steps.push(Step::Or(0));
            self.node(node, steps)?;
            steps.push(Step::Jump(or));
            steps[or] = Step::Or(steps.len());
            return Some(());
        }
        let mut ors = Vec::new();
        for _ in minimum..maximum {
            ors.push(steps.len());
            steps.push(Step::Or(0));
            self.node(node.clone(), steps)?;
        }
        for or in ors {
            steps[or] = Step::Or(steps.len());
        }
        Some(())
    }
}

struct Search {
    text: Vec<char>,
    looks_back: bool,
    trials: usize,
    /// Where each group starts and ends.
    captures: Vec<(usize, usize)>,
}

/// What is left to try where something fails.
enum Trial {
    At(usize, usize),
    /// A step after a run, that may have been shorter.
    Shorter(usize, usize, usize),
    /// A group as it was before.
    Capture(usize, (usize, usize)),
}

impl Search {
    /// Whether there is a match from one of the starts, to the end if that is given.
    fn any(
        &mut self,
        steps: &[Step],
        starts: std::ops::RangeInclusive<usize>,
        end: Option<usize>,
    ) -> Option<bool> {
        let mut seen = vec![false; steps.len() * (self.text.len() + 1)];
        for start in starts {
            if self.matches(steps, start, end, &mut seen)? {
                return Some(true);
            }
            if matches!(steps.first(), Some(Step::Start)) {
                break;
            }
        }
        Some(false)
    }

    fn matches(
        &mut self,
        steps: &[Step],
        start: usize,
        end: Option<usize>,
        seen: &mut [bool],
    ) -> Option<bool> {
        let mut trials = vec![Trial::At(0, start)];
        while let Some(trial) = trials.pop() {
            let (mut step, mut at) = match trial {
                Trial::At(step, at) => (step, at),
                Trial::Shorter(step, least, most) => {
                    if most > least {
                        trials.push(Trial::Shorter(step, least, most - 1));
                    }
                    (step, most)
                }
                Trial::Capture(number, before) => {
                    self.captures[number] = before;
                    continue;
                }
            };
            loop {
                self.trials += 1;
                if self.trials > TRIALS {
                    return None;
                }
                let place = step * (self.text.len() + 1) + at;
                if seen[place] && !self.looks_back {
                    break;
                }
                seen[place] = true;
                let goes_on = match &steps[step] {
                    Step::Done => {
                        if end.is_none_or(|end| end == at) {
                            return Some(true);
                        }
                        false
                    }
                    Step::One(node) => {
                        at += 1;
                        self.is_one(node, at - 1)
                    }
                    Step::Run(..) => match self.run(steps, step, at, seen) {
                        Some((least, most)) => {
                            if most > least {
                                trials.push(Trial::Shorter(step + 1, at + least, at + most - 1));
                            }
                            at += most;
                            true
                        }
                        None => false,
                    },
                    Step::Start => at == 0,
                    Step::End => at == self.text.len(),
                    Step::Boundary(wanted) => self.is_boundary(at) == *wanted,
                    Step::Open(number) => {
                        if let Some(before) = self.capture(*number) {
                            trials.push(Trial::Capture(*number, before));
                            self.captures[*number].0 = at;
                        }
                        true
                    }
                    Step::Close(number) => {
                        if let Some(before) = self.capture(*number) {
                            trials.push(Trial::Capture(*number, before));
                            self.captures[*number].1 = at;
                        }
                        true
                    }
                    Step::Back(number) => {
                        let group = self.captures.get(*number).copied();
                        let (start, end) = group.unwrap_or_default();
                        let next = at + end.saturating_sub(start);
                        let is_same = self.text.get(at..next) == self.text.get(start..end);
                        at = next;
                        is_same
                    }
                    Step::Look {
                        is_behind,
                        is_wanted,
                        steps,
                    } => {
                        let found = if *is_behind {
                            self.any(steps, 0..=at, Some(at))?
                        } else {
                            self.any(steps, at..=at, None)?
                        };
                        found == *is_wanted
                    }
                    Step::Or(other) => {
                        trials.push(Trial::At(*other, at));
                        true
                    }
                    Step::Jump(next) => {
                        step = *next;
                        continue;
                    }
                };
                if !goes_on {
                    break;
                }
                step += 1;
            }
        }
        Some(false)
    }

    /// How many characters a run takes at least and at most, of those that have not been tried.
    fn run(
        &mut self,
        steps: &[Step],
        step: usize,
        at: usize,
        seen: &[bool],
    ) -> Option<(usize, usize)> {
        let Step::Run(node, minimum, maximum) = &steps[step] else {
            return None;
        };
        let place = step * (self.text.len() + 1) + at;
        // `.*` goes to all places that one from a character later goes to, and to one more; from a character earlier, to none.
        let mut limit = *maximum;
        if limit == usize::MAX && !self.looks_back {
            if at > 0 && seen[place - 1] && self.is_one(node, at - 1) {
                return None;
            }
            if seen.get(place + 1) == Some(&true) && self.is_one(node, at) {
                limit = *minimum;
            }
        }
        let mut most = 0;
        while most < limit && self.is_one(node, at + most) {
            most += 1;
        }
        self.trials += most / 8;
        if most < *minimum {
            return None;
        }
        // `^[a-z]{1,131072}$`: fewer do not get there
        let is_last = matches!(steps[step + 1], Step::End);
        Some((if is_last { most } else { *minimum }, most))
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

    /// Where a group is, if anything asks for that.
    fn capture(&mut self, number: usize) -> Option<(usize, usize)> {
        if !self.looks_back {
            return None;
        }
        if self.captures.len() <= number {
            self.captures.resize(number + 1, (0, 0));
        }
        Some(self.captures[number])
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
        fn collect(json: &infrastruct_json::Value, found: &mut std::collections::BTreeSet<String>) {
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
        for json in crate::facts::table::keys_from("")
            .into_iter()
            .filter_map(crate::facts::table::look_up)
        {
            collect(json, &mut patterns);
        }
        let long = "arn:aws:s3:::bucket/".repeat(20);
        let texts = [
            "",
            "a",
            "A-1_b.c/d",
            "arn:aws:iam::123456789012:role/worker",
            "2026-01-31T12:00:00Z",
            "10.0.0.0/16",
            "a b\tc",
            "größe",
            "someone@example.com",
            "https://example.com:8080/path?query=1#fragment",
            "-".repeat(300).as_str(),
            "a".repeat(1_000).as_str(),
            format!("{}!", "a1".repeat(130)).as_str(),
            format!("{}\u{7f}", "/a-b".repeat(60)).as_str(),
            long.as_str(),
        ]
        .map(str::to_owned);
        let (mut compared, mut unread, mut unknown) = (0, Vec::new(), Vec::new());
        for pattern in &patterns {
            let Some(source) = crate::text::pattern::translated(pattern) else {
                continue;
            };
            let Ok(regex) = regex_lite::Regex::new(&source) else {
                continue;
            };
            let Some(own) = Backtracking::new(&source) else {
                unread.push(pattern);
                continue;
            };
            for text in &texts {
                match own.is_match(text) {
                    Some(found) => {
                        assert_eq!(found, regex.is_match(text), "{pattern} {text}");
                        compared += 1;
                    }
                    None => unknown.push((pattern, text)),
                }
            }
        }
        assert!(compared > 40_000, "{compared}");
        assert!(unread.is_empty(), "{unread:#?}");
        assert!(unknown.is_empty(), "{} {unknown:#?}", unknown.len());
    }

    /// Patterns of all shapes: groups within groups, repeated in every way.
    #[test]
    fn it_agrees_on_patterns_that_nobody_wrote() {
        struct Dice(usize);
        impl Dice {
            fn below(&mut self, limit: usize) -> usize {
                self.0 = self
                    .0
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1);
                (self.0 >> 33) % limit
            }

            fn pattern(&mut self, depth: usize) -> String {
                let atom = match self.below(if depth == 0 { 6 } else { 9 }) {
                    0..=2 => "a".to_owned(),
                    3 => "b".to_owned(),
                    4 => "[ab]".to_owned(),
                    5 => ".".to_owned(),
                    6 => format!("({})", self.pattern(depth - 1)),
                    7 => format!(
                        "(?:{}|{})",
                        self.pattern(depth - 1),
                        self.pattern(depth - 1)
                    ),
                    _ => format!("{}{}", self.pattern(depth - 1), self.pattern(depth - 1)),
                };
                let counts = ["", "", "", "*", "+", "?", "{2}", "{1,3}", "{2,}", "*?"];
                let count = counts[self.below(10)];
                match atom.len() {
                    1 | 4 => format!("{atom}{count}"),
                    _ if atom.starts_with('(') && atom.ends_with(')') => {
                        format!("(?:{atom}){count}")
                    }
                    _ => atom,
                }
            }
        }
        let mut dice = Dice(1);
        for _ in 0..3_000 {
            let (start, end) = (["", "^"], ["", "$"]);
            let pattern = dice.pattern(3);
            let start = start[dice.below(2)];
            let pattern = format!("{start}(?:{pattern}){}", end[dice.below(2)]);
            let regex = regex_lite::Regex::new(&pattern).expect("it is a pattern");
            let own = Backtracking::new(&pattern).expect("it is read");
            for _ in 0..12 {
                let length = dice.below(9);
                let text: String = (0..length)
                    .map(|_| ['a', 'a', 'b', 'c'][dice.below(4)])
                    .collect();
                assert_eq!(
                    own.is_match(&text),
                    Some(regex.is_match(&text)),
                    "{pattern} {text}"
                );
            }
        }
    }

    #[test]
    fn it_ends_in_time() {
        let matches = |pattern: &str| {
            let pattern = Backtracking::new(pattern).expect("it is read");
            pattern.is_match(&format!("{}b", "a".repeat(5_000)))
        };
        assert_eq!(matches("^(a|aa)+(?!x)$"), Some(false));
        assert_eq!(matches(r"^(a|aa)+\1$"), None);
    }
}
