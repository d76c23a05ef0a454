//! One repeated set of characters, `^[a-z0-9-]{1,255}$`: the commonest pattern of the schemas.

/// A text made of characters of one set, of a length within limits.
pub(crate) struct Run {
    negated: bool,
    ranges: Vec<(char, char)>,
    minimum: usize,
    maximum: usize,
}

impl Run {
    /// Reads a translated pattern, if it is nothing but one set, repeated, from start to end.
    pub(crate) fn parse(source: &str) -> Option<Self> {
        let inner = source.strip_prefix('^')?.strip_suffix('$')?;
        let inner = match inner
            .strip_prefix('(')
            .and_then(|inner| inner.strip_suffix(')'))
        {
            Some(group) if !group.contains(['(', ')', '|', '?']) => group,
            _ => inner,
        };
        let rest: Vec<char> = inner.chars().collect();
        let mut run = Self {
            negated: false,
            ranges: Vec::new(),
            minimum: 1,
            maximum: 1,
        };
        let taken = match rest.first()? {
            '[' => run.read_set(&rest)?,
            '.' => {
                run.negated = true;
                run.ranges.push(('\n', '\n'));
                1
            }
            _ => return None,
        };
        run.read_repetition(&rest[taken..])?;
        Some(run)
    }

    pub(crate) fn is_match(&self, text: &str) -> bool {
        let mut length = 0;
        text.chars().all(|character| {
            length += 1;
            let inside = self
                .ranges
                .iter()
                .any(|(low, high)| (*low..=*high).contains(&character));
            inside != self.negated
        }) && (self.minimum..=self.maximum).contains(&length)
    }

    fn read_set(&mut self, rest: &[char]) -> Option<usize> {
        let mut at = 1;
        if rest.get(at) == Some(&'^') {
            self.negated = true;
            at += 1;
        }
        while *rest.get(at)? != ']' {
            let (low, taken) = character(&rest[at..])?;
            at += taken;
            let low = match low {
                Piece::Ranges(ranges) => {
                    self.ranges.extend_from_slice(ranges);
                    continue;
                }
                Piece::Character(low) => low,
            };
            if rest.get(at) == Some(&'-') && rest.get(at + 1).is_some_and(|next| *next != ']') {
                let (high, taken) = character(&rest[at + 1..])?;
                let Piece::Character(high) = high else {
                    return None;
                };
                at += 1 + taken;
                self.ranges.push((low, high));
            } else {
                self.ranges.push((low, low));
            }
        }
        Some(at + 1)
    }

    fn read_repetition(&mut self, rest: &[char]) -> Option<()> {
        (self.minimum, self.maximum) = match rest {
            [] => (1, 1),
            ['*'] => (0, usize::MAX),
            ['+'] => (1, usize::MAX),
            ['?'] => (0, 1),
            ['{', counts @ .., '}'] => {
                let counts: String = counts.iter().collect();
                match counts.split_once(',') {
                    Some((low, "")) => (low.parse().ok()?, usize::MAX),
                    Some((low, high)) => (low.parse().ok()?, high.trim().parse().ok()?),
                    None => (counts.parse().ok()?, counts.parse().ok()?),
                }
            }
            _ => return None,
        };
        Some(())
    }
}

enum Piece {
    Character(char),
    Ranges(&'static [(char, char)]),
}

fn character(rest: &[char]) -> Option<(Piece, usize)> {
    match rest {
        ['\\', escaped, ..] => {
            let piece = match escaped {
                'w' => Piece::Ranges(&[('a', 'z'), ('A', 'Z'), ('0', '9'), ('_', '_')]),
                'd' => Piece::Ranges(&[('0', '9')]),
                's' => Piece::Ranges(&[('\t', '\r'), (' ', ' ')]),
                'n' => Piece::Character('\n'),
                'r' => Piece::Character('\r'),
                't' => Piece::Character('\t'),
                other if other.is_ascii_alphanumeric() => return code(rest),
                other => Piece::Character(*other),
            };
            Some((piece, 2))
        }
        [character, ..] if *character != '[' => Some((Piece::Character(*character), 1)),
        // `[:alpha:]`
        _ => None,
    }
}

/// `\u{10FFFF}`, as translation writes it.
fn code(rest: &[char]) -> Option<(Piece, usize)> {
    if rest.get(1) != Some(&'u') || rest.get(2) != Some(&'{') {
        return None;
    }
    let end = rest.iter().position(|character| *character == '}')?;
    let digits: String = rest[3..end].iter().collect();
    let code = u32::from_str_radix(&digits, 16).ok()?;
    Some((Piece::Character(char::from_u32(code)?), end + 1))
}
