//! Texts: length, pattern, format.

use infrastruct_json::Value as Json;

use super::Walker;
use super::format;
use super::place::Place;
use super::rule;
use super::shown::shown;
use crate::list::List;
use crate::rule::Outcome;
use crate::template::value::{Node, Piece, Value};
use crate::text::{explanation, pattern, words};
use crate::{Diagnostic, Kind};

impl Walker<'_> {
    pub(crate) fn text(&self, text: &str, node: &Node, place: &Place<'_>, out: &mut Outcome) {
        // One text has one mistake: the simplest to tell.
        if self.length(text, node, place, out) && self.pattern(text, node, place, out) {
            self.format(text, node, place, out);
        }
    }

    fn format(&self, text: &str, node: &Node, place: &Place<'_>, out: &mut Outcome) {
        let name = place
            .schema
            .keyword("format")
            .and_then(|name| name.as_str());
        if let Some(name) = name.filter(|name| !format::fits(name, text)) {
            out.fail(|| {
                let subject = place.subject(self.context);
                let wanted = format::described(name, self.context);
                rule::WRONG_FORMAT
                    .at(
                        node.position,
                        format!("{subject} wants {wanted}, not {}", shown(node)),
                    )
                    .wanting(wanted)
            });
        }
    }

    /// A number or a boolean that CloudFormation makes a text of.
    pub(crate) fn scalar(&self, node: &Node, place: &Place<'_>, out: &mut Outcome) {
        let text = match &node.value {
            Value::Boolean(value) => value.to_string(),
            Value::Integer(number) => number.to_string(),
            _ => return,
        };
        if place.schema.kinds().only() == Some(Kind::Text) {
            self.text(&text, node, place, out);
        } else {
            self.pattern(&text, node, place, out);
        }
    }

    /// Whether the literal pieces of a text are longer than all of it may be: `sub!("{prefix}-…")`.
    pub(crate) fn is_too_long(
        &self,
        pieces: &[Piece],
        node: &Node,
        place: &Place<'_>,
        out: &mut Outcome,
    ) -> bool {
        let most = place.schema.keyword("maxLength").and_then(Json::as_u64);
        let lengths = pieces.iter().map(|piece| match piece {
            Piece::Literal(text) => text.chars().count(),
            Piece::Node(_) => 0,
        });
        let length: usize = lengths.sum();
        let Some(most) = most.filter(|most| length as u64 > *most) else {
            return false;
        };
        out.fail(|| {
            let subject = place.subject(self.context);
            let message = format!(
                "{subject} has {length} characters beside what is filled in, more than the maximum of {most}"
            );
            rule::WRONG_LENGTH.at(node.position, message)
        });
        true
    }

    /// Whether the length is right.
    fn length(&self, text: &str, node: &Node, place: &Place<'_>, out: &mut Outcome) -> bool {
        let limit = |keyword: &str| {
            let limit = place.schema.keyword(keyword)?.as_u64()?;
            usize::try_from(limit).ok()
        };
        let (least, most) = (limit("minLength"), limit("maxLength"));
        // A byte or more to each character, so most texts need no counting.
        if least.is_none() && most.is_none_or(|most| text.len() <= most) {
            return true;
        }
        let length = text.chars().count();
        let limit = match (least, most) {
            (Some(least), _) if length < least => format!("less than the minimum of {least}"),
            (_, Some(most)) if length > most => format!("more than the maximum of {most}"),
            _ => return true,
        };
        out.fail(|| {
            let subject = place.subject(self.context);
            let message = match length {
                0 => format!("{subject} cannot be empty"),
                1 => format!("{subject} has 1 character, {limit}"),
                _ => format!("{subject} has {length} characters, {limit}"),
            };
            rule::WRONG_LENGTH.at(node.position, message)
        });
        false
    }

    /// Whether nothing is wrong with the form.
    fn pattern(&self, text: &str, node: &Node, place: &Place<'_>, out: &mut Outcome) -> bool {
        let Some(wanted) = place.schema.keyword("pattern") else {
            return true;
        };
        let Some(wanted) = wanted.as_str().or_else(|| self.looked_up(wanted)) else {
            out.unknown = true;
            return true;
        };
        match pattern::matches(wanted, text) {
            Some(true) => return true,
            None => {
                out.unknown = true;
                return true;
            }
            Some(false) => {}
        }
        out.fail(|| self.not_matching(wanted, text, node, place));
        false
    }

    fn not_matching(&self, wanted: &str, text: &str, node: &Node, place: &Place<'_>) -> Diagnostic {
        if let Some(words) = words::of(wanted) {
            let words: Vec<&str> = words.iter().map(String::as_str).list();
            let format = &rule::WRONG_FORMAT;
            return self
                .not_among(&words, node, place)
                .under(format.name, format.severity);
        }
        let message = format!("{} cannot be {}", place.subject(self.context), shown(node));
        let found = rule::WRONG_FORMAT
            .at(node.position, message)
            .wanting(explanation::wanted(wanted));
        let explained = explanation::of(wanted, text);
        let is_complete = explained
            .as_ref()
            .is_some_and(|explained| explained.is_complete);
        found
            .with_help(explained.map(|explained| explained.told))
            .with_help(
                (!is_complete)
                    .then(|| format!("it has to match `{}`", explanation::shown_pattern(wanted))),
            )
    }
}
