//! The kind of a value: `type`.

use infrastruct_json::Value as Json;

use super::Walker;
use super::place::Place;
use super::rule;
use super::shown::named;
use crate::Kind;
use crate::list::List;
use crate::rule::Outcome;
use crate::template::value::{Node, Value};

impl Walker<'_> {
    /// Whether a value is of a kind that its schema names; nothing else can be said of it otherwise.
    pub(crate) fn kind(&self, node: &Node, place: &Place<'_>, out: &mut Outcome) -> bool {
        if matches!(node.value, Value::Null) && !self.is_condition {
            out.fail(|| {
                rule::WRONG_KIND.at(
                    node.position,
                    format!("{} cannot be null", place.subject(self.context)),
                )
            });
            return false;
        }
        if let Some(Json::String(kind)) = place.schema.keyword("type")
            && self.is_kind(node, kind)
        {
            return true;
        }
        let wanted = self.wanted_kinds(place);
        if wanted.is_empty() || wanted.iter().any(|kind| self.is_kind(node, kind)) {
            return true;
        }
        out.fail(|| {
            let subject = place.subject(self.context);
            let hint = hint(node, &wanted).or_else(|| self.form(&wanted, place));
            let mut kinds: Vec<String> = Vec::new();
            for kind in wanted.iter().map(|kind| self.with_article(kind, place)) {
                if !kinds.contains(&kind) {
                    kinds.push(kind);
                }
            }
            let wanted = match kinds.as_slice() {
                [most @ .., last] if !most.is_empty() => format!("{} or {last}", most.join(", ")),
                _ => kinds.concat(),
            };
            let found = match &node.value {
                Value::Number(_) if wanted == "an integer" => "a fraction",
                _ => named(node),
            };
            rule::WRONG_KIND
                .at(
                    node.position,
                    format!("{subject} wants {wanted}, not {found}"),
                )
                .wanting(wanted)
                .with_help(hint)
        });
        false
    }

    fn wanted_kinds(&self, place: &Place<'_>) -> Vec<&'static str> {
        match place.schema.keyword("type") {
            Some(Json::String(kind)) => vec![kind],
            Some(Json::Array(kinds)) => kinds.iter().filter_map(Json::as_str).list(),
            _ if self.is_condition => Vec::new(),
            // The facts leave out a type that other keywords imply.
            _ => place.schema.kinds().iter().map(json_kind).list(),
        }
    }

    /// A kind with its article: of objects what is written for them.
    fn with_article(&self, kind: &str, place: &Place<'_>) -> String {
        match kind {
            "string" => "a string".to_owned(),
            "boolean" => "a boolean".to_owned(),
            "integer" => "an integer".to_owned(),
            "number" => "a number".to_owned(),
            "array" => "a list".to_owned(),
            "null" => "null".to_owned(),
            _ => place
                .literal(self.context)
                .unwrap_or_else(|| "an object".to_owned()),
        }
    }

    /// How a value would be written that is not plain.
    fn form(&self, wanted: &[&str], place: &Place<'_>) -> Option<String> {
        let is_plain = !wanted.contains(&"object") && !wanted.contains(&"array");
        let form = place.form(self.context).filter(|_| !is_plain)?;
        Some(format!("write {form}"))
    }

    fn is_kind(&self, node: &Node, kind: &str) -> bool {
        let strict = self.context.is_strict();
        match (kind, &node.value) {
            // CloudFormation makes a text of it; of a fraction, one that may lack a zero: 1.10.
            ("string", Value::Text(_) | Value::Boolean(_) | Value::Integer(_))
            | ("boolean", Value::Boolean(_))
            | ("integer", Value::Integer(_))
            | ("number", Value::Integer(_) | Value::Number(_))
            | ("null", Value::Null)
            | ("array", Value::List(_))
            | ("object", Value::Object(_)) => true,
            ("integer", Value::Number(number)) => !strict && number.fract() == 0.0,
            ("string", Value::Number(_)) => !strict,
            ("integer", Value::Text(text)) => !strict && text.trim().parse::<i128>().is_ok(),
            ("number", Value::Text(text)) => !strict && text.trim().parse::<f64>().is_ok(),
            ("boolean", Value::Text(text)) => {
                !strict
                    && matches!(
                        text.as_str(),
                        "true" | "True" | "TRUE" | "false" | "False" | "FALSE"
                    )
            }
            _ => false,
        }
    }
}

fn json_kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "string",
        Kind::Integer => "integer",
        Kind::Number => "number",
        Kind::Boolean => "boolean",
        Kind::List => "array",
        Kind::Object | Kind::Map | Kind::Json => "object",
    }
}

fn hint(node: &Node, wanted: &[&str]) -> Option<String> {
    match (&node.value, wanted) {
        (Value::Text(text), ["integer"]) if text.parse::<i128>().is_ok() => {
            Some(without_quotes(text))
        }
        (Value::Text(text), ["boolean"]) if matches!(text.as_str(), "true" | "false") => {
            Some(without_quotes(text))
        }
        (Value::Number(_), ["string"]) => Some("write it in quotes: `\"…\"`".to_owned()),
        (
            Value::Text(_)
            | Value::Object(_)
            | Value::Integer(_)
            | Value::Boolean(_)
            | Value::Number(_),
            ["array"],
        ) => Some("put it in brackets: `[…]`".to_owned()),
        _ => None,
    }
}

fn without_quotes(text: &str) -> String {
    format!("without the quotes it is one: `{text}`")
}
