//! Texts: length, pattern, format.

use super::format;
use super::outcome::Outcome;
use super::place::Place;
use super::rule;
use super::walker::{Walker, shown};
use crate::pattern;
use crate::value::{Node, Value};

impl Walker<'_> {
    pub(super) fn text(&self, text: &str, node: &Node, place: &Place<'_>, out: &mut Outcome) {
        self.length(text, node, place, out);
        self.pattern(text, node, place, out);
        if let Some(name) = place
            .schema
            .keyword("format")
            .and_then(|name| name.as_str())
            && !format::fits(name, text)
        {
            out.fail(|| {
                let message = format!(
                    "{} is not {}",
                    shown(node),
                    format::described(name, self.context)
                );
                rule::WRONG_FORMAT.at(
                    node.position,
                    format!("{}: {message}", place.subject(self.context)),
                )
            });
        }
    }

    /// A number or a boolean that CloudFormation makes a text of.
    pub(super) fn scalar(&self, node: &Node, place: &Place<'_>, out: &mut Outcome) {
        let text = match &node.value {
            Value::Boolean(value) => value.to_string(),
            Value::Integer(number) => number.to_string(),
            _ => return,
        };
        self.pattern(&text, node, place, out);
    }

    fn length(&self, text: &str, node: &Node, place: &Place<'_>, out: &mut Outcome) {
        let limit = |keyword: &str| {
            place
                .schema
                .keyword(keyword)
                .and_then(serde_json::Value::as_u64)
        };
        let (least, most) = (limit("minLength"), limit("maxLength"));
        if least.is_none() && most.is_none() {
            return;
        }
        let length = text.chars().count() as u64;
        let mut wrong = |limit: u64, how: &str| {
            out.fail(|| {
                let subject = place.subject(self.context);
                let characters = if length == 1 {
                    "character"
                } else {
                    "characters"
                };
                let message = match length {
                    0 => format!("{subject} is empty, {how} {limit}"),
                    _ => format!("{subject} has {length} {characters}, {how} {limit}"),
                };
                rule::WRONG_LENGTH.at(node.position, message)
            });
        };
        match (least, most) {
            (Some(least), _) if length < least => wrong(least, "less than the minimum of"),
            (_, Some(most)) if length > most => wrong(most, "more than the maximum of"),
            _ => {}
        }
    }

    fn pattern(&self, text: &str, node: &Node, place: &Place<'_>, out: &mut Outcome) {
        let Some(wanted) = place.schema.keyword("pattern") else {
            return;
        };
        let Some(wanted) = wanted.as_str() else {
            out.unknown = true;
            return;
        };
        match pattern::matches(wanted, text) {
            Some(true) => {}
            None => out.unknown = true,
            Some(false) => out.fail(|| {
                let message = format!("{} cannot be {}", place.subject(self.context), shown(node));
                rule::WRONG_FORMAT
                    .at(node.position, message)
                    .with_help(format!("it has to match `{wanted}`"))
            }),
        }
    }
}
