//! What was probably meant.

use super::name::same_letters;
use crate::list::List;
use crate::order::sorted_by_key;

/// The candidate that was probably meant: the same letters in another case or with other separators,
/// else the nearest one within a small edit distance.
///
/// ```
/// use infrastruct_spec::suggest;
///
/// let names = ["visibility_timeout", "queue_name", "delay_seconds"];
/// assert_eq!(suggest("VisibilityTimeout", names), Some("visibility_timeout"));
/// assert_eq!(suggest("visiblity_timeout", names), Some("visibility_timeout"));
/// assert_eq!(suggest("handler", names), None);
/// ```
pub fn suggest<'a>(
    written: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    meant(written, &candidates.into_iter().list())
}

fn meant<'a>(written: &str, candidates: &[&'a str]) -> Option<&'a str> {
    let allowed = match written.chars().count() {
        0..3 => 0,
        3..6 => 1,
        6..10 => 2,
        _ => 3,
    };
    let has_letters = written.chars().any(char::is_alphanumeric);
    let mut nearest = None;
    for &candidate in candidates {
        if has_letters && same_letters(written, candidate) {
            return Some(candidate);
        }
        let limit = nearest.map_or(allowed + 1, |(distance, _)| distance);
        if let Some(distance) = distance_below(written, candidate, limit) {
            nearest = Some((distance, candidate));
        }
    }
    nearest.map(|(_, candidate)| candidate)
}

/// The shortest candidate that goes on where the text ends, or starts before it: `cache.r6g.large` for `r6g.large`.
pub(crate) fn completed<'a>(
    written: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let written = written.to_lowercase();
    let is_longer = |candidate: &&str| {
        let candidate = candidate.to_lowercase();
        candidate.starts_with(&written) || candidate.ends_with(&written)
    };
    candidates
        .into_iter()
        .filter(|_| written.len() >= 3)
        .filter(is_longer)
        .min_by_key(|candidate| candidate.len())
}

/// The candidates that are most like a text: by what they start with, then by edit distance.
pub(crate) fn nearest<'a>(written: &str, candidates: &[&'a str], most: usize) -> Vec<&'a str> {
    let lower = written.to_lowercase();
    let mut ranked = Vec::new();
    for &candidate in candidates {
        let mut common = 0;
        for (one, other) in candidate.to_lowercase().chars().zip(lower.chars()) {
            if one != other {
                break;
            }
            common += 1;
        }
        let distance = distance_below(written, candidate, usize::MAX).unwrap_or(usize::MAX);
        ranked.push((usize::MAX - common, distance, candidate));
    }
    let mut ranked = sorted_by_key(ranked, |rank| *rank);
    ranked.dedup();
    ranked.truncate(most);
    ranked.into_iter().map(|(_, _, candidate)| candidate).list()
}

/// How many letters must be changed, added, removed or swapped with their neighbours, if fewer than
/// `limit`; cases do not count.
fn distance_below(left: &str, right: &str, limit: usize) -> Option<usize> {
    let left: Vec<char> = left.to_lowercase().chars().list();
    let right: Vec<char> = right.to_lowercase().chars().list();
    if left.len().abs_diff(right.len()) >= limit {
        return None;
    }
    let mut before = Vec::new();
    let mut above: Vec<usize> = (0..=right.len()).list();
    for (row, letter) in left.iter().enumerate() {
        let mut line = vec![row + 1];
        for (column, other) in right.iter().enumerate() {
            let change = above[column] + usize::from(letter != other);
            let mut best = change.min(above[column + 1] + 1).min(line[column] + 1);
            if row > 0 && column > 0 && letter == &right[column - 1] && other == &left[row - 1] {
                best = best.min(before[column - 1] + 1);
            }
            line.push(best);
        }
        if line.iter().all(|&distance| distance >= limit) {
            return None;
        }
        before = std::mem::replace(&mut above, line);
    }
    above.last().copied().filter(|&distance| distance < limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_come_before_distance() {
        assert_eq!(
            suggest("KmsKeyID", ["kms_key_ie", "kms_key_id"]),
            Some("kms_key_id")
        );
    }

    #[test]
    fn the_nearest_wins_and_then_the_first() {
        assert_eq!(suggest("timeou", ["timer", "timeout"]), Some("timeout"));
        assert_eq!(suggest("cat", ["bat", "hat"]), Some("bat"));
    }

    #[test]
    fn a_swap_is_one_change() {
        assert_eq!(distance_below("hnadler", "handler", 2), Some(1));
    }

    #[test]
    fn what_is_missing_at_an_end_is_completed() {
        let names = ["cache.r6g.large", "cache.r6g.xlarge", "cache.t3.micro"];
        assert_eq!(completed("r6g.large", names), Some("cache.r6g.large"));
        assert_eq!(completed("cache.t3", names), Some("cache.t3.micro"));
        assert_eq!(completed("t3", names), None);
    }

    #[test]
    fn the_nearest_start_alike() {
        let names = ["python3.13", "nodejs22.x", "python3.9", "java21"];
        assert_eq!(nearest("python4", &names, 2), ["python3.9", "python3.13"]);
    }

    #[test]
    fn short_names_are_not_guessed() {
        assert_eq!(suggest("id", ["ip"]), None);
        assert_eq!(suggest("", ["a"]), None);
        assert_eq!(suggest("-", ["*"]), None);
    }
}
