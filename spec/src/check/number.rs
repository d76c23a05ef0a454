//! Numbers and their limits.

use serde_json::Value as Json;

use super::outcome::Outcome;
use super::place::Place;
use super::rule;
use super::same::approximate;
use super::walker::{Walker, shown};
use crate::value::{Node, Value};

/// Keyword, whether a number fits a limit, and how to say that it does not.
type Limit = (&'static str, fn(f64, f64) -> bool, &'static str);

const LIMITS: [Limit; 4] = [
    (
        "minimum",
        |number, limit| number >= limit,
        "less than the minimum of",
    ),
    (
        "maximum",
        |number, limit| number <= limit,
        "more than the maximum of",
    ),
    (
        "exclusiveMinimum",
        |number, limit| number > limit,
        "not more than",
    ),
    (
        "exclusiveMaximum",
        |number, limit| number < limit,
        "not less than",
    ),
];

impl Walker<'_> {
    pub(super) fn number(&self, node: &Node, place: &Place<'_>, out: &mut Outcome) {
        let number = match &node.value {
            Value::Integer(number) => approximate(*number),
            Value::Number(number) => *number,
            // CloudFormation converts it, so the limit holds for it too.
            Value::Text(text) if !self.context.template.strict_kinds => match text.trim().parse() {
                Ok(number) => number,
                Err(_) => return,
            },
            _ => return,
        };
        let limit = |keyword: &str| {
            place
                .schema
                .keyword(keyword)
                .filter(|limit| limit.is_number())
        };
        let mut too = |limit: &Json, how: &str| {
            out.fail(|| {
                let subject = place.subject(self.context);
                rule::WRONG_NUMBER.at(
                    node.position,
                    format!("{subject} is {}, {how} {limit}", shown(node)),
                )
            });
        };
        for (keyword, fits, how) in LIMITS {
            if let Some(limit) = limit(keyword)
                && limit.as_f64().is_some_and(|limit| !fits(number, limit))
            {
                too(limit, how);
            }
        }
        if let Some(divisor) = limit("multipleOf")
            && divisor
                .as_f64()
                .is_some_and(|divisor| divisor != 0.0 && number % divisor != 0.0)
        {
            too(divisor, "not a multiple of");
        }
    }
}
