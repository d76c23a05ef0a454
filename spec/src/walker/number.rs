//! Numbers and their limits.

use infrastruct_json::Value as Json;

use super::Walker;
use super::place::Place;
use super::rule;
use super::same::approximate;
use super::shown::shown;
use crate::rule::Outcome;
use crate::template::value::{Node, Position, Value};

/// Keyword, whether a number fits a limit, and how to say that it does not.
type Comparison = (&'static str, fn(f64, f64) -> bool, &'static str);

const LIMITS: [Comparison; 4] = [
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
    pub(crate) fn number(&self, node: &Node, place: &Place<'_>, out: &mut Outcome) {
        let is_text = matches!(node.value, Value::Text(_));
        let Some(number) = self.numeric(node, is_text && is_compared(place)) else {
            return;
        };
        for (keyword, fits, how) in LIMITS {
            if let Some(limit) = self.limit(keyword, place, out)
                && !fits(number, limit.number)
            {
                self.too(how, &limit, node, place, out);
            }
        }
        if let Some(divisor) = self.limit("multipleOf", place, out)
            && divisor.number != 0.0
            && number % divisor.number != 0.0
        {
            self.too("not a multiple of", &divisor, node, place, out);
        }
    }

    pub(super) fn numeric(&self, node: &Node, is_compared: bool) -> Option<f64> {
        match &node.value {
            Value::Integer(number) => Some(approximate(*number)),
            Value::Number(number) => Some(*number),
            // CloudFormation converts it, so a limit holds for it too; and `max_size: "4"` is a text by its schema.
            Value::Text(text) if is_compared || !self.context.is_strict() => {
                text.trim().parse().ok()
            }
            _ => None,
        }
    }

    /// The limit that a keyword states, or another value that the schema names.
    fn limit(&self, keyword: &str, place: &Place<'_>, out: &mut Outcome) -> Option<Limit> {
        let limit = place.schema.keyword(keyword)?;
        if let Some(number) = limit.as_f64() {
            return Some(Limit {
                number,
                told: limit.to_string(),
                named: None,
            });
        }
        let named = self.named(limit);
        let number = named
            .as_ref()
            .and_then(|named| self.numeric(named.node, true));
        let number = number.map(|number| worked_out(limit, number));
        if number.is_none() {
            out.unknown = true;
        }
        let named = named?;
        Some(Limit {
            number: number?,
            told: format!("{} ({})", shown(named.node), named.told),
            named: Some((named.node.position, named.value())),
        })
    }

    fn too(&self, how: &str, limit: &Limit, node: &Node, place: &Place<'_>, out: &mut Outcome) {
        out.fail(|| {
            let subject = place.subject(self.context);
            let message = format!("{subject} is {}, {how} {}", shown(node), limit.told);
            let found = rule::WRONG_NUMBER.at(node.position, message);
            match &limit.named {
                Some((position, text)) => found.note(*position, text.clone()),
                None => found,
            }
        });
    }
}

/// Whether a limit is the value of another property: `{"minimum": {"$data": "/group/MinSize"}}`.
fn is_compared(place: &Place<'_>) -> bool {
    let limits = LIMITS.iter().map(|(keyword, ..)| *keyword);
    let mut limits = limits.filter_map(|keyword| place.schema.keyword(keyword));
    limits.any(Json::is_object)
}

/// What a limit makes of the other value: `{"$data": "/function/Timeout", "times": 6}`.
fn worked_out(limit: &Json, number: f64) -> f64 {
    let operand = |name: &str| limit.get(name).and_then(Json::as_f64);
    let divided = match operand("divides") {
        Some(dividend) if number != 0.0 => dividend / number,
        _ => number,
    };
    divided * operand("times").unwrap_or(1.0) + operand("plus").unwrap_or(0.0)
}

struct Limit {
    number: f64,
    told: String,
    /// Where it is the value of a property, and what is to be said of that.
    named: Option<(Position, String)>,
}
