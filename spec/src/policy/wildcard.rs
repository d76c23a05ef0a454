//! Patterns with `*` and `?` against strings, where parts of either may be unknown.

use super::pieces::{Open, Part, Pieces, Reach};
use crate::verdict::Verdict;

/// How two strings are compared.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Manner {
    /// Whether `*` and `?` stand for other text.
    pub(super) wildcards: bool,
    /// Whether the cases of letters do not count.
    pub(super) any_case: bool,
    /// Whether `*` ends at the colons that part an ARN.
    pub(super) by_part: bool,
}

impl Manner {
    pub(super) const EXACT: Self = Self {
        wildcards: false,
        any_case: false,
        by_part: false,
    };
    pub(super) const LIKE: Self = Self {
        wildcards: true,
        ..Self::EXACT
    };
    pub(super) const ACTION: Self = Self {
        any_case: true,
        ..Self::LIKE
    };
    pub(super) const ARN: Self = Self {
        by_part: true,
        ..Self::LIKE
    };

    /// Whether a string is what a pattern means.
    pub(super) fn compare(self, pattern: &Pieces, value: &Pieces) -> Verdict {
        self.related(pattern, value, false)
    }

    /// Whether all that another pattern means is meant by a pattern: `s3:Get*` by `s3:*`.
    #[cfg(feature = "command")]
    pub(super) fn covers(self, pattern: &Pieces, other: &Pieces) -> Verdict {
        self.related(pattern, other, self.wildcards)
    }

    /// Whether something is meant by two patterns alike.
    #[cfg(feature = "command")]
    pub(super) fn meets(self, one: &Pieces, other: &Pieces) -> Verdict {
        let (one, other) = (
            self.tokens(one, self.wildcards),
            self.tokens(other, self.wildcards),
        );
        let is_open = |token: &Token<'_>| matches!(token, Token::Open(_));
        if !Question::Both.fits(&one, &other) {
            Verdict::No
        } else if one.iter().chain(&other).any(is_open) {
            Verdict::Unknown
        } else {
            Verdict::Yes
        }
    }

    fn related(self, pattern: &Pieces, value: &Pieces, wildcards: bool) -> Verdict {
        if let (Some(pattern), Some(value)) = (pattern.text(), value.text())
            && !(self.wildcards && pattern.contains(['*', '?']))
        {
            let is_same = if self.any_case {
                pattern.eq_ignore_ascii_case(value)
            } else {
                pattern == value
            };
            return if is_same { Verdict::Yes } else { Verdict::No };
        }
        let pattern = self.tokens(pattern, self.wildcards);
        let value = self.tokens(value, wildcards);
        // Most differ in a letter at either end, which takes fewer steps to see than all that the middle may be.
        let Some((pattern, value)) = without_ends(&pattern, &value) else {
            return Verdict::No;
        };
        let is_open = |token: &Token<'_>| matches!(token, Token::Open(_));
        if !Question::May.fits(pattern, value) {
            Verdict::No
        } else if !pattern.iter().chain(value).any(is_open) || Question::Must.fits(pattern, value) {
            Verdict::Yes
        } else {
            Verdict::Unknown
        }
    }

    fn tokens(self, pieces: &Pieces, wildcards: bool) -> Vec<Token<'_>> {
        let mut tokens = Vec::new();
        for piece in pieces.parts() {
            match piece {
                Part::Open(open) => tokens.push(Token::Open(open)),
                Part::Text(text) => tokens.extend(text.chars().map(|letter| match letter {
                    '*' if wildcards => Token::Many { within: false },
                    '?' if wildcards => Token::One,
                    _ if self.any_case => Token::Letter(letter.to_ascii_lowercase()),
                    _ => Token::Letter(letter),
                })),
            }
        }
        if self.by_part {
            bound(&mut tokens);
        }
        tokens
    }
}

/// What is left without the letters that both start and end with; nothing where they differ in one.
fn without_ends<'t, 's>(
    pattern: &'t [Token<'s>],
    value: &'t [Token<'s>],
) -> Option<(&'t [Token<'s>], &'t [Token<'s>])> {
    let (mut pattern, mut value) = (pattern, value);
    while let ([Token::Letter(one), rest @ ..], [Token::Letter(other), others @ ..]) =
        (pattern, value)
    {
        if one != other {
            return None;
        }
        (pattern, value) = (rest, others);
    }
    while let ([rest @ .., Token::Letter(one)], [others @ .., Token::Letter(other)]) =
        (pattern, value)
    {
        if one != other {
            return None;
        }
        (pattern, value) = (rest, others);
    }
    Some((pattern, value))
}

#[derive(Clone, Copy)]
enum Token<'s> {
    Letter(char),
    One,
    /// Any text; within a part of an ARN if so marked.
    Many {
        within: bool,
    },
    Open(&'s Open),
}

/// `arn:aws:*:*:1:x*` has its first two `*` within their parts. What has fewer parts is taken as a whole.
fn bound(tokens: &mut [Token<'_>]) {
    let is_colon = |token: &Token<'_>| matches!(token, Token::Letter(':'));
    let Some((last, _)) = tokens
        .iter()
        .enumerate()
        .filter(|(_, token)| is_colon(token))
        .nth(4)
    else {
        return;
    };
    for token in &mut tokens[..last] {
        if let Token::Many { within } = token {
            *within = true;
        }
    }
}

/// What is asked of two strings of which parts are not known.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Question {
    /// Whether they fit, whatever the parts turn out to be.
    Must,
    /// Whether the parts may turn out to be such that they fit.
    May,
    /// Whether they may stand for the same, where both are patterns.
    Both,
}

/// What a token of the pattern and one of the value allow.
#[derive(Clone, Copy, Default)]
struct Steps {
    /// To go on in both.
    both: bool,
    /// To go on in the value: the pattern's token stands for more.
    value: bool,
    /// To go on in the pattern: the value's token stands for more.
    pattern: bool,
}

impl Question {
    fn steps(self, pattern: Token<'_>, value: Token<'_>) -> Steps {
        let both = match (pattern, value) {
            (Token::Letter(one), Token::Letter(other)) => one == other,
            (Token::One, Token::Letter(_) | Token::One) => true,
            (Token::Letter(_), Token::One) => self == Self::Both,
            (Token::Open(one), Token::Open(other)) => one.is_same(other),
            _ => false,
        };
        let many = match (pattern, value) {
            (Token::Many { within: false }, _)
            | (Token::Many { within: true }, Token::Many { within: true }) => true,
            (Token::Many { within: true }, Token::Letter(letter)) => letter != ':',
            (Token::Many { within: true }, Token::Open(open)) => {
                self != Self::Must || open.reach == Reach::Name
            }
            (Token::Many { within: true }, _) => self == Self::Both,
            _ => false,
        };
        let others = match (value, pattern) {
            (Token::Many { within: true }, Token::Letter(letter)) => letter != ':',
            (Token::Many { .. }, _) => true,
            _ => false,
        };
        let is_possible = self != Self::Must;
        Steps {
            both,
            value: many
                || is_possible && matches!(pattern, Token::Open(open) if takes(open, value)),
            pattern: self == Self::Both && others
                || is_possible && matches!(value, Token::Open(open) if takes(open, pattern)),
        }
    }

    fn may_be_empty(self, token: Token<'_>) -> bool {
        match token {
            Token::Many { .. } => true,
            Token::Open(open) => self != Self::Must && open.reach == Reach::Any,
            _ => false,
        }
    }

    /// Whether the ends of both can be reached together.
    fn fits(self, pattern: &[Token<'_>], value: &[Token<'_>]) -> bool {
        let is_skipped = |at: usize| {
            value.get(at).is_some_and(|&token| match token {
                Token::Open(_) => self.may_be_empty(token),
                Token::Many { .. } => self == Self::Both,
                _ => false,
            })
        };
        // Row by row of the pattern: which places of the value can be reached.
        let mut row = vec![false; value.len() + 1];
        row[0] = true;
        for at in 0..value.len() {
            row[at + 1] = row[at] && is_skipped(at);
        }
        for &token in pattern {
            let mut next = vec![false; value.len() + 1];
            next[0] = row[0] && self.may_be_empty(token);
            for (at, &letter) in value.iter().enumerate() {
                let steps = self.steps(token, letter);
                next[at + 1] = row[at + 1] && self.may_be_empty(token)
                    || steps.both && row[at]
                    || steps.value && (next[at] || row[at])
                    || steps.pattern && (row[at + 1] || row[at])
                    || next[at] && is_skipped(at);
            }
            row = next;
        }
        row[value.len()]
    }
}

fn takes(open: &Open, token: Token<'_>) -> bool {
    match token {
        Token::Letter(letter) => open.reach == Reach::Any || !matches!(letter, ':' | '/'),
        Token::One | Token::Many { .. } => true,
        Token::Open(other) => !open.is_other(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Pieces {
        let mut pieces = Pieces::default();
        for (at, part) in text.split(['<', '>']).enumerate() {
            pieces.push(match (at % 2, part) {
                (0, text) => text.into(),
                (_, "") => Pieces::unknown(),
                (_, key) => Pieces::open(Open {
                    tells_apart: key.starts_with('q').then(|| "queue".to_owned()),
                    ..Open::name(key)
                }),
            });
        }
        pieces
    }

    #[test]
    fn what_is_known_decides() {
        let arn = |name: &str| format!("arn:<partition>:sqs:<region>:<account>:{name}");
        for (pattern, value, expected) in [
            ("*", "", Verdict::Yes),
            ("a*c", "abbc", Verdict::Yes),
            ("a?c", "abbc", Verdict::No),
            ("*", "<>", Verdict::Yes),
            ("a<>", "a<>", Verdict::Unknown),
            ("a<x>", "a<x>", Verdict::Yes),
            ("a<x>", "b<x>", Verdict::No),
            ("a<x>", "a<y>", Verdict::Unknown),
            ("<q1>", "<q2>", Verdict::No),
            ("<q1>*", "<q1>", Verdict::Yes),
            (&arn("<q1>"), &arn("<q2>"), Verdict::No),
            ("arn:aws:sqs:*:*:orders", &arn("orders"), Verdict::Unknown),
            ("arn:*:sqs:*:*:orders", &arn("orders"), Verdict::Yes),
            ("arn:*:sqs:*:*:orders", &arn("others"), Verdict::No),
            ("arn:*:sns:*:*:*", &arn("<q1>"), Verdict::No),
            ("arn:*:sqs:*:*:o*", &arn("<q1>"), Verdict::Unknown),
            ("arn:a:s3:::b/*", "arn:a:s3:::b/<>", Verdict::Yes),
            ("arn:a:s3:::b", "arn:a:s3:::b/<>", Verdict::No),
            ("arn:a:*:::b", "arn:a:s3:x:::b", Verdict::No),
        ] {
            let found = Manner::ARN.compare(&pieces(pattern), &pieces(value));
            assert_eq!(found, expected, "{pattern} {value}");
        }
    }

    #[test]
    fn patterns_cover_and_meet_others() {
        for (pattern, other, covers, meets) in [
            ("s3:*", "s3:Get*", Verdict::Yes, Verdict::Yes),
            ("s3:Get*", "s3:*", Verdict::No, Verdict::Yes),
            ("s3:Get*", "s3:Put*", Verdict::No, Verdict::No),
            ("s3:Get*", "s3:*Object", Verdict::No, Verdict::Yes),
            ("a?", "a*", Verdict::No, Verdict::Yes),
            ("a*", "a?", Verdict::Yes, Verdict::Yes),
            ("a*b", "abc", Verdict::No, Verdict::No),
            ("ab*ba", "aba", Verdict::No, Verdict::No),
            ("<q1>/*", "<q1>/a/*", Verdict::Yes, Verdict::Unknown),
            ("<q1>", "<q2>", Verdict::No, Verdict::No),
            ("<x>", "<y>", Verdict::Unknown, Verdict::Unknown),
            ("a<x>", "a*", Verdict::Unknown, Verdict::Unknown),
            ("*", "<>", Verdict::Yes, Verdict::Unknown),
            (
                "arn:*:s:*:*:a*",
                "arn:<p>:s:<r>:*:ab",
                Verdict::Yes,
                Verdict::Unknown,
            ),
            ("arn:a:s:*:*:a", "arn:a:s:*", Verdict::No, Verdict::Yes),
        ] {
            let (one, two) = (pieces(pattern), pieces(other));
            assert_eq!(Manner::ARN.covers(&one, &two), covers, "{pattern} {other}");
            assert_eq!(Manner::ARN.meets(&one, &two), meets, "{pattern} {other}");
        }
    }

    #[test]
    fn wildcards_and_cases_count_where_they_do() {
        let compare =
            |manner: Manner, one: &str, other: &str| manner.compare(&one.into(), &other.into());
        assert_eq!(compare(Manner::EXACT, "*", "a"), Verdict::No);
        assert_eq!(compare(Manner::LIKE, "A*", "a"), Verdict::No);
        assert_eq!(
            compare(Manner::ACTION, "SQS:Send*", "sqs:sendmessage"),
            Verdict::Yes
        );
    }
}
