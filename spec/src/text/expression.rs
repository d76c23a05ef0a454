//! A regular expression as a tree.

use crate::list::List;
use crate::order::sorted_by_key;

/// Sequences of which one has to match.
pub(crate) type Alternatives = Vec<Vec<Node>>;

/// A part of a regular expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Node {
    Character(char),
    /// `.`: whatever does not end a line.
    Any,
    Set(Set),
    /// `^`
    Start,
    /// `$`, `\z`
    End,
    /// `\b`, or `\B` where it is not one.
    Boundary(bool),
    /// A group, with its number if it captures.
    Group(Option<usize>, Alternatives),
    Repeat {
        node: Box<Self>,
        minimum: usize,
        maximum: usize,
    },
    /// `(?=…)`, `(?!…)`, `(?<=…)`, `(?<!…)`
    Look {
        is_behind: bool,
        is_wanted: bool,
        inner: Alternatives,
    },
    /// `\1`
    Back(usize),
}

/// A set of characters: `[a-z_]`, `\d`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Set {
    pub(crate) is_negated: bool,
    pub(crate) ranges: Vec<(char, char)>,
}

impl Set {
    pub(crate) fn contains(&self, character: char) -> bool {
        let inside = |(low, high): &(char, char)| (*low..=*high).contains(&character);
        self.ranges.iter().any(inside) != self.is_negated
    }
}

/// Reads a pattern in the dialect that translation writes; nothing where it has what is not read here.
pub(crate) fn parse(source: &str) -> Option<Alternatives> {
    let mut parser = Parser {
        rest: source.chars().list(),
        at: 0,
        groups: 0,
        is_any_case: false,
        is_any_line: false,
    };
    let alternatives = parser.alternatives()?;
    (parser.at == parser.rest.len()).then_some(alternatives)
}

struct Parser {
    rest: Vec<char>,
    at: usize,
    groups: usize,
    /// After `(?i)`, up to the end of its group.
    is_any_case: bool,
    /// After `(?s)`, where `.` is a line's end, too.
    is_any_line: bool,
}

impl Parser {
    fn peek(&self) -> Option<char> {
        self.rest.get(self.at).copied()
    }

    fn next(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += 1;
        Some(next)
    }

    fn takes(&mut self, wanted: &str) -> bool {
        let length = wanted.chars().count();
        let is_there = self.rest[self.at..]
            .iter()
            .copied()
            .take(length)
            .eq(wanted.chars());
        self.at += if is_there { length } else { 0 };
        is_there
    }

    fn alternatives(&mut self) -> Option<Alternatives> {
        let mut alternatives = vec![self.sequence()?];
        while self.takes("|") {
            alternatives.push(self.sequence()?);
        }
        Some(alternatives)
    }

    fn sequence(&mut self) -> Option<Vec<Node>> {
        let mut nodes = Vec::new();
        while !matches!(self.peek(), None | Some('|' | ')')) {
            if self.takes("(?i)") {
                self.is_any_case = true;
                continue;
            }
            if self.takes("(?s)") {
                self.is_any_line = true;
                continue;
            }
            let node = self.node()?;
            let node = if self.is_any_case {
                in_any_case(node)
            } else {
                node
            };
            nodes.push(self.repeated(node)?);
        }
        Some(nodes)
    }

    fn node(&mut self) -> Option<Node> {
        Some(match self.next()? {
            '(' => return self.group(),
            '[' => Node::Set(self.set()?),
            '.' if self.is_any_line => Node::Set(Set {
                is_negated: true,
                ranges: Vec::new(),
            }),
            '.' => Node::Any,
            '^' => Node::Start,
            '$' => Node::End,
            '\\' => return self.escape(),
            '*' | '+' | '?' => return None,
            character => Node::Character(character),
        })
    }

    fn group(&mut self) -> Option<Node> {
        const LOOKS: [(&str, bool, bool); 4] = [
            ("?=", false, true),
            ("?!", false, false),
            ("?<=", true, true),
            ("?<!", true, false),
        ];
        for (sign, is_behind, is_wanted) in LOOKS {
            if self.takes(sign) {
                let inner = self.closed()?;
                return Some(Node::Look {
                    is_behind,
                    is_wanted,
                    inner,
                });
            }
        }
        let number = if self.takes("?:") {
            None
        } else if self.peek() == Some('?') {
            return None;
        } else {
            self.groups += 1;
            Some(self.groups)
        };
        Some(Node::Group(number, self.closed()?))
    }

    fn closed(&mut self) -> Option<Alternatives> {
        let outside = (self.is_any_case, self.is_any_line);
        let inner = self.alternatives()?;
        (self.is_any_case, self.is_any_line) = outside;
        self.takes(")").then_some(inner)
    }

    fn repeated(&mut self, node: Node) -> Option<Node> {
        let (minimum, maximum) = match self.peek() {
            Some('*') => (0, usize::MAX),
            Some('+') => (1, usize::MAX),
            Some('?') => (0, 1),
            // `{1-3}` is a slip, whatever is meant
            Some('{') => self.counts()?,
            _ => return Some(node),
        };
        self.at += 1;
        // whether it takes as much or as little as it can makes no difference to whether there is a match
        self.takes("?");
        let repeated = Node::Repeat {
            node: Box::new(node),
            minimum,
            maximum,
        };
        // `x{2}+` repeats what is repeated
        self.repeated(repeated)
    }

    /// What stands in braces; reads up to the closing one.
    fn counts(&mut self) -> Option<(usize, usize)> {
        let end = self.rest[self.at..]
            .iter()
            .position(|character| *character == '}')?;
        let inner: String = self.rest[self.at + 1..self.at + end].iter().collect();
        let counts = match inner.split_once(',') {
            Some((low, high)) if high.trim().is_empty() => (low.trim().parse().ok()?, usize::MAX),
            Some((low, high)) => (low.trim().parse().ok()?, high.trim().parse().ok()?),
            None => {
                let count = inner.trim().parse().ok()?;
                (count, count)
            }
        };
        self.at += end;
        Some(counts)
    }

    fn escape(&mut self) -> Option<Node> {
        Some(match self.next()? {
            'z' => Node::End,
            'A' => Node::Start,
            'b' => Node::Boundary(true),
            'B' => Node::Boundary(false),
            digit @ '1'..='9' => {
                let mut number = digit.to_digit(10)?;
                // `\17` is the seventeenth group where there are as many
                if let Some(second) = self.peek().and_then(|next| next.to_digit(10))
                    && (number * 10 + second) as usize <= self.groups
                {
                    number = number * 10 + second;
                    self.at += 1;
                }
                Node::Back(number as usize)
            }
            character => match self.escaped(character)? {
                Piece::Character(character) => Node::Character(character),
                Piece::Set(set) => Node::Set(set),
            },
        })
    }

    /// What an escape stands for, within a set or without.
    fn escaped(&mut self, character: char) -> Option<Piece> {
        let set = |is_negated, ranges: &[(char, char)]| {
            Piece::Set(Set {
                is_negated,
                ranges: ranges.to_vec(),
            })
        };
        Some(match character {
            'd' | 'D' => set(character == 'D', &[('0', '9')]),
            'w' | 'W' => set(
                character == 'W',
                &[('a', 'z'), ('A', 'Z'), ('0', '9'), ('_', '_')],
            ),
            's' | 'S' => set(character == 'S', &[('\t', '\r'), (' ', ' ')]),
            'n' => Piece::Character('\n'),
            'r' => Piece::Character('\r'),
            't' => Piece::Character('\t'),
            'f' => Piece::Character('\x0c'),
            'v' => Piece::Character('\x0b'),
            'x' => Piece::Character(self.code(2)?),
            'u' => Piece::Character(self.code(4)?),
            letter if letter.is_ascii_alphanumeric() => return None,
            other => Piece::Character(other),
        })
    }

    /// `\x2e`, `\u0020`, `\u{10FFFF}`
    fn code(&mut self, digits: usize) -> Option<char> {
        let digits: String = if self.takes("{") {
            let end = self.rest[self.at..]
                .iter()
                .position(|character| *character == '}')?;
            let digits = self.rest[self.at..self.at + end].iter().collect();
            self.at += end + 1;
            digits
        } else {
            let digits = self.rest.get(self.at..self.at + digits)?;
            self.at += digits.len();
            digits.iter().collect()
        };
        char::from_u32(u32::from_str_radix(&digits, 16).ok()?)
    }

    fn set(&mut self) -> Option<Set> {
        let mut set = Set {
            is_negated: self.takes("^"),
            ranges: Vec::new(),
        };
        let mut is_first = true;
        loop {
            let next = self.next()?;
            let low = match next {
                ']' if !is_first => return Some(set),
                '[' if self.peek() == Some(':') => return None,
                '\\' => match self.next()? {
                    'b' => Piece::Character('\x08'),
                    escaped => self.escaped(escaped)?,
                },
                character => Piece::Character(character),
            };
            is_first = false;
            match low {
                Piece::Set(inner) => set.ranges.extend(inner.all_ranges()),
                Piece::Character(low) => {
                    let high = if self.goes_on_to() {
                        self.upper_end()?
                    } else {
                        low
                    };
                    set.ranges.push((low, high));
                }
            }
        }
    }

    /// Whether a range goes on here, as in `a-z`.
    fn goes_on_to(&self) -> bool {
        self.peek() == Some('-') && self.rest.get(self.at + 1) != Some(&']')
    }

    /// The end of a range.
    fn upper_end(&mut self) -> Option<char> {
        self.at += 1;
        match self.next()? {
            '\\' => {
                let escaped = self.next()?;
                match self.escaped(escaped)? {
                    Piece::Character(high) => Some(high),
                    Piece::Set(_) => None,
                }
            }
            high => Some(high),
        }
    }
}

/// The letters of a character or a set in both cases.
fn in_any_case(node: Node) -> Node {
    let mut set = match node {
        Node::Character(letter) if letter.is_ascii_alphabetic() => Set {
            is_negated: false,
            ranges: vec![(letter, letter)],
        },
        Node::Set(set) => set,
        node => return node,
    };
    for (low, high) in set.ranges.clone() {
        for letter in low.max('A')..=high.min('z') {
            if letter.is_ascii_alphabetic() {
                let other = if letter.is_ascii_lowercase() {
                    letter.to_ascii_uppercase()
                } else {
                    letter.to_ascii_lowercase()
                };
                set.ranges.push((other, other));
            }
        }
    }
    Node::Set(set)
}

enum Piece {
    Character(char),
    Set(Set),
}

impl Set {
    /// The ranges of what it contains.
    fn all_ranges(self) -> Vec<(char, char)> {
        if !self.is_negated {
            return self.ranges;
        }
        let ranges = sorted_by_key(self.ranges, |range| *range);
        let mut outside = Vec::new();
        let mut from = '\0';
        for (low, high) in ranges {
            if from < low {
                outside.extend(before(low).map(|end| (from, end)));
            }
            from = after(high).unwrap_or(char::MAX).max(from);
        }
        outside.push((from, char::MAX));
        outside
    }
}

fn before(character: char) -> Option<char> {
    ('\0'..character).next_back()
}

fn after(character: char) -> Option<char> {
    (character..=char::MAX).nth(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_within_sets_are_taken_apart() {
        let nodes = parse(r"[\D_]").expect("it is read").concat();
        let [Node::Set(set)] = nodes.as_slice() else {
            panic!("no set: {nodes:?}");
        };
        assert!(set.contains('a') && set.contains('_') && !set.contains('5'));
    }

    #[test]
    fn what_is_not_read_is_nothing() {
        for pattern in ["(?m)a", "(a", "*", "a{1-3}", "[[:alpha:]]", r"\q"] {
            assert_eq!(parse(pattern), None, "{pattern}");
        }
    }
}
