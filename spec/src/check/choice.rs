//! Values from a list: `enum`, `enumCaseInsensitive`, `const`, and what a region offers.

use serde_json::Value as Json;

use super::context::listed;
use super::outcome::{Outcome, Verdict};
use super::place::Place;
use super::rule;
use super::same::{is_alike, is_same};
use super::walker::{Walker, shown};
use crate::suggest;
use crate::value::{Node, Value};

/// Fewer alternatives than this are all named.
const FEW: usize = 10;

impl Walker<'_> {
    pub(super) fn choices(&self, node: &Node, place: &Place<'_>, out: &mut Outcome) {
        let schema = place.schema;
        if let Some(Json::Array(allowed)) = schema.keyword("enum") {
            self.one_of(
                allowed.iter().map(|each| (each, is_same(node, each))),
                node,
                place,
                out,
            );
        }
        match schema.keyword("const") {
            Some(only @ Json::Object(_)) => self.same_as(only, node, place, out),
            Some(only) => self.one_of([(only, is_same(node, only))], node, place, out),
            None => {}
        }
        if let Some(Json::Array(allowed)) = schema.keyword("enumCaseInsensitive") {
            self.one_of(
                allowed
                    .iter()
                    .map(|each| (each, is_same_letters(node, each))),
                node,
                place,
                out,
            );
        }
        if schema.keyword("enumByRegion").is_some()
            && let (Value::Text(text), Some(choices)) = (&node.value, schema.choices())
            && !choices.allows(text, self.context.region())
        {
            out.fail(|| {
                let elsewhere = self.context.region().filter(|_| choices.allows(text, None));
                match elsewhere {
                    Some(region) => {
                        let message = format!(
                            "{} cannot be {} in {region}",
                            place.subject(self.context),
                            shown(node)
                        );
                        rule::WRONG_VALUE.at(node.position, message)
                    }
                    None => self.not_among(&choices.names(), node, place),
                }
            });
        }
    }

    /// A value that has to be that of another property, of another resource even.
    fn same_as(&self, only: &'static Json, node: &Node, place: &Place<'_>, out: &mut Outcome) {
        let Some(named) = self.named(only) else {
            out.unknown = true;
            return;
        };
        match is_alike(node, named.node) {
            Verdict::Yes => {}
            Verdict::Unknown => out.unknown = true,
            Verdict::No => out.fail(|| {
                let subject = place.subject(self.context);
                rule::WRONG_VALUE.at(
                    node.position,
                    format!("{subject} has to be the same as {}", named.told),
                )
            }),
        }
    }

    fn one_of(
        &self,
        allowed: impl IntoIterator<Item = (&'static Json, Verdict)>,
        node: &Node,
        place: &Place<'_>,
        out: &mut Outcome,
    ) {
        let allowed: Vec<(&Json, Verdict)> = allowed.into_iter().collect();
        let any = |wanted| allowed.iter().any(|(_, verdict)| *verdict == wanted);
        if any(Verdict::Yes) {
            return;
        }
        if any(Verdict::Unknown) {
            out.unknown = true;
            return;
        }
        out.fail(|| {
            let names: Vec<String> = allowed.iter().map(|(each, _)| plain(each)).collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            self.not_among(&names, node, place)
        });
    }

    pub(super) fn not_among(
        &self,
        allowed: &[&str],
        node: &Node,
        place: &Place<'_>,
    ) -> crate::Diagnostic {
        let message = format!("{} cannot be {}", place.subject(self.context), shown(node));
        let meant = match &node.value {
            Value::Text(text) => suggest(text, allowed.iter().copied()),
            _ => None,
        };
        let few = (allowed.len() < FEW && !allowed.is_empty()).then(|| match allowed {
            [only] => format!("only `{only}` is allowed"),
            _ => format!("allowed are {}", listed(allowed, "and")),
        });
        rule::WRONG_VALUE
            .at(node.position, message)
            .with_help(meant.map(|meant| format!("did you mean `{meant}`?")))
            .with_help(few)
    }
}

fn is_same_letters(node: &Node, other: &Json) -> Verdict {
    match (&node.value, other) {
        (Value::Text(text), Json::String(other)) if text.to_lowercase() == other.to_lowercase() => {
            Verdict::Yes
        }
        _ => is_same(node, other),
    }
}

pub(super) fn plain(json: &Json) -> String {
    json.as_str()
        .map_or_else(|| json.to_string(), str::to_owned)
}
