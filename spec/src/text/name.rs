//! Names, and the words in them.

use std::borrow::Cow;

use heck::ToSnakeCase;

/// What is one word, although the letters' cases say otherwise: plurals of abbreviations, units, and names.
const WORDS: [&str; 20] = [
    "ARNs", "AZs", "DBv", "DDoS", "FSx", "GBs", "GiB", "IDs", "IPv", "IdC", "IoT", "KiB", "MBs",
    "MiB", "OAuth", "QnA", "SaaS", "TBs", "TiB", "URLs",
];

/// The words of a name in lower case, joined by `_`.
pub(crate) fn snake_case(name: &str) -> String {
    with_words(name).to_snake_case()
}

/// `TargetGroupARNs` as `TargetGroupArns`, which has its words' boundaries where a reader sees them.
fn with_words(name: &str) -> Cow<'_, str> {
    let mut spelled = Cow::Borrowed(name);
    for (at, _) in name.match_indices(|letter: char| letter.is_ascii_uppercase()) {
        if at > 0 && name.as_bytes()[at - 1].is_ascii_uppercase() {
            continue;
        }
        let rest = &name[at..];
        let ends = |word: &str| {
            let next = rest.as_bytes().get(word.len());
            next.is_none_or(|next| !next.is_ascii_lowercase())
        };
        let word = WORDS.iter().find(|word| rest.starts_with(**word));
        if let Some(word) = word.filter(|word| ends(word)) {
            spelled.to_mut()[at + 1..at + word.len()].make_ascii_lowercase();
        }
    }
    spelled
}

/// Whether two names are the same but for cases and separators.
///
/// A plain loop over bytes: every written name is compared with every property, in unoptimized code.
pub(crate) fn same_letters(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    let (mut at, mut other) = (0, 0);
    loop {
        while at < left.len() && !is_letter(left[at]) {
            at += 1;
        }
        while other < right.len() && !is_letter(right[other]) {
            other += 1;
        }
        if at == left.len() || other == right.len() {
            return at == left.len() && other == right.len();
        }
        if !left[at].eq_ignore_ascii_case(&right[other]) {
            return false;
        }
        at += 1;
        other += 1;
    }
}

/// Part of a letter or a digit; AWS's names are ASCII, and what is not is only ever the same as itself.
fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || !byte.is_ascii()
}
