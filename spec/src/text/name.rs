//! Names, and the words in them.

use std::borrow::Cow;

/// What is one word, although the letters' cases say otherwise: plurals of abbreviations, units, and names.
const WORDS: [&str; 20] = [
    "ARNs", "AZs", "DBv", "DDoS", "FSx", "GBs", "GiB", "IDs", "IPv", "IdC", "IoT", "KiB", "MBs",
    "MiB", "OAuth", "QnA", "SaaS", "TBs", "TiB", "URLs",
];

/// The words of a name in lower case, joined by `_`.
///
/// As the package `heck` has it, which would be a hundredth of a user's first build.
pub(crate) fn snake_case(name: &str) -> String {
    let spelled = with_words(name);
    let mut snake = String::with_capacity(spelled.len() + spelled.len() / 2);
    let mut letters = spelled.chars().peekable();
    // whether the last letter of the word is upper case
    let mut is_upper = None;
    let mut begins = false;
    while let Some(letter) = letters.next() {
        if !letter.is_alphanumeric() {
            (is_upper, begins) = (None, true);
            continue;
        }
        if letter.is_uppercase() {
            begins |= match is_upper {
                // the `T` of `queueType`
                Some(false) => true,
                // the `T` of `SQSType`
                Some(true) => letters.peek().is_some_and(|next| next.is_lowercase()),
                None => false,
            };
            is_upper = Some(true);
        } else if letter.is_lowercase() {
            is_upper = Some(false);
        }
        if begins && !snake.is_empty() {
            snake.push('_');
        }
        begins = false;
        snake.extend(letter.to_lowercase());
    }
    snake
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

#[cfg(test)]
mod tests {
    use heck::ToSnakeCase;

    use super::{snake_case, with_words};

    #[test]
    fn names_are_as_heck_has_them() {
        // all that can stand beside each other: cases, digits, separators, letters that have no case or are not ASCII
        const LETTERS: [char; 9] = ['a', 'b', 'A', 'Z', '4', '_', '-', 'É', 'ß'];
        for number in 0..LETTERS.len().pow(6) {
            let mut rest = number;
            let mut name = String::new();
            while rest > 0 {
                name.push(LETTERS[rest % LETTERS.len()]);
                rest /= LETTERS.len();
            }
            assert_eq!(
                snake_case(&name),
                with_words(&name).to_snake_case(),
                "{name}"
            );
        }
    }

    #[test]
    fn words_are_told_whatever_their_letters_cases() {
        for (name, snake) in [
            ("TargetGroupARNs", "target_group_arns"),
            ("DBInstanceIdentifier", "db_instance_identifier"),
            ("S3Bucket", "s3_bucket"),
            ("EnableIPv6", "enable_ipv6"),
            ("DDoSProtectionURLs", "ddos_protection_urls"),
            ("VPCId", "vpc_id"),
        ] {
            assert_eq!(snake_case(name), snake);
        }
    }
}
