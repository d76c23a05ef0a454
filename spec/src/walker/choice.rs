//! Values from a list: `enum`, `enumCaseInsensitive`, `const`, and what a region offers.

use infrastruct_json::Value as Json;

use super::Walker;
use super::place::Place;
use super::rule;
use super::same::{approximate, is_alike, is_same};
use super::shown::shown;
use crate::list::List;
use crate::query::context::listed;
use crate::rule::Outcome;
use crate::suggest;
use crate::template::value::{Node, Value};
use crate::text::suggestion::{completed, nearest};
use crate::verdict::Verdict;

/// Fewer alternatives than this are all named.
const FEW: usize = 10;

impl Walker<'_> {
    pub(crate) fn choices(&self, node: &Node, place: &Place<'_>, out: &mut Outcome) {
        let schema = place.schema;
        if let Some(Json::Array(allowed)) = schema.keyword("enum") {
            self.one_of(allowed, is_same, node, place, out);
        }
        match schema.keyword("const") {
            Some(only @ Json::Object(_)) => self.same_as(only, node, place, out),
            Some(only) => self.one_of(std::slice::from_ref(only), is_same, node, place, out),
            None => {}
        }
        if let Some(Json::Array(allowed)) = schema.keyword("enumCaseInsensitive") {
            self.one_of(allowed, is_same_letters, node, place, out);
        }
        if schema.keyword("enumByRegion").is_some()
            && let (Value::Text(text), Some(choices)) = (&node.value, schema.choices())
            && !choices.allows(text, self.context.region(self.stack))
        {
            out.fail(|| {
                let elsewhere = self
                    .context
                    .region(self.stack)
                    .filter(|_| choices.allows(text, None));
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
                let message = format!("{subject} has to be the same as {}", named.told);
                rule::WRONG_VALUE
                    .at(node.position, message)
                    .note(named.node.position, named.value())
            }),
        }
    }

    fn one_of(
        &self,
        allowed: &'static [Json],
        is_same: fn(&Node, &Json) -> Verdict,
        node: &Node,
        place: &Place<'_>,
        out: &mut Outcome,
    ) {
        let mut is_one = Verdict::No;
        for each in allowed {
            is_one = is_one.or(is_same(node, each));
        }
        match is_one {
            Verdict::Yes => return,
            Verdict::Unknown => {
                out.unknown = true;
                return;
            }
            Verdict::No => {}
        }
        out.fail(|| {
            let names = distinct(allowed.iter().map(plain));
            let names: Vec<&str> = names.iter().map(String::as_str).list();
            self.not_among(&names, node, place)
        });
    }

    pub(crate) fn not_among(
        &self,
        allowed: &[&str],
        node: &Node,
        place: &Place<'_>,
    ) -> crate::Diagnostic {
        let message = format!("{} cannot be {}", place.subject(self.context), shown(node));
        let found = rule::WRONG_VALUE.at(node.position, message);
        let meant = match &node.value {
            Value::Text(text) => meant(text, allowed),
            _ => None,
        };
        let is_meant = meant.is_some();
        let found = found.with_help(meant);
        match allowed {
            [] => found,
            [only] => found
                .with_help(format!("only `{only}` is allowed"))
                .wanting(format!("`{only}`")),
            few if few.len() < FEW => found
                .with_help(format!("allowed are {}", listed(few, "and")))
                .wanting(listed(few, "or")),
            many if is_meant => found.wanting(format!("one of {} values", many.len())),
            many => {
                let nearest = nearest_to(node, many);
                let told = listed(&nearest, "and");
                found
                    .with_help(format!(
                        "the nearest of its {} values are {told}",
                        many.len()
                    ))
                    .wanting(format!("one of {} values", many.len()))
            }
        }
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

/// The value that was probably meant.
fn meant(text: &str, allowed: &[&str]) -> Option<String> {
    if let Some(meant) = suggest(text, allowed.iter().copied()) {
        return Some(format!("did you mean `{meant}`?"));
    }
    let meant = completed(text, allowed.iter().copied())?;
    let lower = meant.to_lowercase();
    let text = text.to_lowercase();
    Some(match lower.strip_suffix(text.as_str()) {
        Some(start) if meant.is_char_boundary(start.len()) => format!(
            "did you mean `{meant}`? the `{}` at its start is missing",
            &meant[..start.len()]
        ),
        _ => format!("did you mean `{meant}`?"),
    })
}

/// The values that are most like a wrong one: those around a number, those that start alike.
fn nearest_to<'a>(node: &Node, allowed: &[&'a str]) -> Vec<&'a str> {
    const MOST: usize = 3;
    let number = match &node.value {
        Value::Integer(number) => Some(approximate(*number)),
        Value::Number(number) => Some(*number),
        _ => None,
    };
    let Some(number) = number else {
        return match &node.value {
            Value::Text(text) => nearest(text, allowed, MOST),
            _ => allowed.iter().copied().take(MOST).list(),
        };
    };
    let mut numbers: Vec<(f64, &str)> = allowed
        .iter()
        .filter_map(|allowed| Some((allowed.parse().ok()?, *allowed)))
        .list();
    let sort = |numbers: &mut Vec<(f64, &str)>, key: &dyn Fn(f64) -> f64| {
        for at in 1..numbers.len() {
            let mut to = at;
            while to > 0 && key(numbers[to].0) < key(numbers[to - 1].0) {
                numbers.swap(to, to - 1);
                to -= 1;
            }
        }
    };
    sort(&mut numbers, &|other| (other - number).abs());
    numbers.truncate(MOST);
    sort(&mut numbers, &|other| other);
    numbers.into_iter().map(|(_, shown)| shown).list()
}

/// The values that a schema lists, as one reads them.
pub(crate) fn names_of(schema: &'static Json) -> Vec<String> {
    let listed = ["enum", "enumCaseInsensitive"]
        .iter()
        .find_map(|keyword| schema.get(keyword)?.as_array());
    let only = schema.get("const");
    let listed = listed.map(Vec::as_slice).or(only.map(std::slice::from_ref));
    distinct(listed.unwrap_or_default().iter().map(plain))
}

/// A number may be listed as a text as well.
fn distinct(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for name in names {
        if !found.contains(&name) {
            found.push(name);
        }
    }
    found
}

pub(crate) fn plain(json: &Json) -> String {
    json.as_str()
        .map_or_else(|| json.to_string(), str::to_owned)
}
