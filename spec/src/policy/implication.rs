//! Whether one condition is met wherever another one is.

use super::condition::{Condition, Test, is_within, positive, seconds};
use super::names::Name;
use super::pieces::Pieces;
use super::wildcard::Manner;
use crate::verdict::Verdict;

impl Condition {
    /// Whether this one is surely met where the other is: yes only where that is proven.
    ///
    /// ```
    /// use infrastruct_spec::policy::{Statements, Verdict};
    /// use infrastruct_json::json;
    ///
    /// let condition = |operator: &str, value: &str| {
    ///     let policy = json!({ "Statement": { "Condition": { operator: { "aws:SourceArn": value } } } });
    ///     Statements::from_json(&policy).listed[0].conditions[0].clone()
    /// };
    /// let exact = condition("ArnEquals", "arn:aws:sns:eu-central-1:123456789012:news");
    /// let wide = condition("ArnLike", "arn:aws:sns:*:*:*");
    /// assert_eq!(wide.follows_from(&exact), Verdict::Yes);
    /// assert_eq!(exact.follows_from(&wide), Verdict::Unknown);
    /// ```
    pub fn follows_from(&self, other: &Self) -> Verdict {
        let (wanted, given) = (Test::of(&self.operator), Test::of(&other.operator));
        let is_proven = self.key.eq_ignore_ascii_case(&other.key)
            && wanted.quantity == given.quantity
            // What lets an absent key pass is not followed by what does not.
            && (wanted.if_exists || !given.if_exists)
            && !self.open
            && !other.open
            && self.is_looser(&wanted.operator, other, &given.operator);
        if is_proven {
            Verdict::Yes
        } else {
            Verdict::Unknown
        }
    }

    fn is_looser(&self, operator: &str, other: &Self, given: &str) -> bool {
        let (wanted, is_negated) = positive(operator);
        let (given, is_other_negated) = positive(given);
        if is_negated != is_other_negated {
            return false;
        }
        // What is looser has more values; where they are those that do not pass, fewer.
        let (wide, narrow) = if is_negated {
            (other, self)
        } else {
            (self, other)
        };
        let (wide_operator, narrow_operator) = if is_negated {
            (given, wanted)
        } else {
            (wanted, given)
        };
        let is_within = |value: &Name| {
            wide.values.iter().any(|other| {
                let pairs = value
                    .iter()
                    .flat_map(|one| other.iter().map(move |other| (one, other)));
                let mut pairs = pairs.peekable();
                pairs.peek().is_some()
                    && pairs
                        .all(|(value, wanted)| has(wide_operator, wanted, narrow_operator, value))
            })
        };
        narrow.values.iter().all(is_within)
    }
}

/// Whether all that a value means to an operator is meant by another value to another operator.
fn has(operator: &str, wanted: &Pieces, given: &str, value: &Pieces) -> bool {
    if let (Some(wide), Some(narrow)) = (manner(operator), manner(given)) {
        // Only what is written out reads the same in every manner; parts of ARNs hold less than other text.
        let is_comparable = wide == narrow
            || !narrow.wildcards && (wide.any_case || !narrow.any_case)
            || narrow == Manner::ARN && wide == Manner::LIKE;
        let compared = if narrow.wildcards {
            wide.covers(wanted, value)
        } else {
            wide.compare(wanted, value)
        };
        return is_comparable && compared == Verdict::Yes;
    }
    if operator == given && wanted == value {
        return true;
    }
    let (Some(wanted), Some(value)) = (wanted.text(), value.text()) else {
        return false;
    };
    if operator == "ipaddress" && given == "ipaddress" {
        return is_subrange(value, wanted) == Some(true);
    }
    let kind = |operator: &'static str| move |of: &str| of.starts_with(operator);
    if kind("numeric")(operator) && kind("numeric")(given) {
        let numbers = (wanted.parse::<f64>(), value.parse::<f64>());
        return matches!(numbers, (Ok(wanted), Ok(value)) if in_order(&operator[7..], wanted, &given[7..], value));
    }
    if kind("date")(operator) && kind("date")(given) {
        let dates = (seconds(wanted), seconds(value));
        return matches!(dates, (Some(wanted), Some(value)) if in_order(&operator[4..], wanted, &given[4..], value));
    }
    false
}

/// How values are compared by an operator for text.
fn manner(operator: &str) -> Option<Manner> {
    match operator {
        "stringequals" => Some(Manner::EXACT),
        "stringequalsignorecase" => Some(Manner {
            any_case: true,
            ..Manner::EXACT
        }),
        "stringlike" => Some(Manner::LIKE),
        "arnequals" | "arnlike" => Some(Manner::ARN),
        _ => None,
    }
}

/// Whether what is `given` to a value is also `operator` to the wanted one: less than 5 is less than 7.
fn in_order<T: PartialOrd + Copy>(operator: &str, wanted: T, given: &str, value: T) -> bool {
    match (operator, given) {
        ("equals", "equals") => value == wanted,
        ("lessthan", "lessthan") | ("lessthanequals", "lessthan" | "lessthanequals" | "equals") => {
            value <= wanted
        }
        ("lessthan", "lessthanequals" | "equals") => value < wanted,
        ("greaterthan", "greaterthan")
        | ("greaterthanequals", "greaterthan" | "greaterthanequals" | "equals") => value >= wanted,
        ("greaterthan", "greaterthanequals" | "equals") => value > wanted,
        _ => false,
    }
}

/// Whether a range, or an address, is in another one.
fn is_subrange(range: &str, other: &str) -> Option<bool> {
    let length = |range: &str| match range.split_once('/') {
        Some((_, length)) => length.parse::<u32>().ok(),
        None => Some(u32::MAX),
    };
    let address = range.split('/').next()?;
    Some(length(range)? >= length(other)? && is_within(address, other)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_in_another_one() {
        assert_eq!(is_subrange("10.1.0.0/16", "10.0.0.0/8"), Some(true));
        assert_eq!(is_subrange("10.0.0.0/8", "10.0.0.0/16"), Some(false));
        assert_eq!(is_subrange("10.0.0.1", "10.0.0.1/32"), Some(true));
        assert_eq!(is_subrange("10.0.0.0/8", "10.0.0.0"), Some(false));
    }
}
