//! Lists: items, their number, and items that are there twice.

use serde_json::Value as Json;

use super::outcome::{Outcome, Verdict};
use super::place::Place;
use super::presence::{Presence, presence};
use super::rule;
use super::same::is_equal;
use super::walker::Walker;
use crate::value::{Node, Value};

impl Walker<'_> {
    pub(super) fn list(&self, items: &[Node], node: &Node, place: &Place<'_>, out: &mut Outcome) {
        self.items(items, place, out);
        self.count(items, node, place, out);
        self.contains(items, node, place, out);
        if place.schema.keyword("uniqueItems") == Some(&Json::Bool(true)) {
            let again = repeated(items, is_equal);
            self.duplicates(
                again,
                |subject| format!("{subject} is there twice"),
                items,
                place,
                out,
            );
        }
        if let Some(Json::Array(keys)) = place.schema.keyword("uniqueKeys") {
            let keys: Vec<&str> = keys.iter().filter_map(Json::as_str).collect();
            let again = repeated(items, |one, other| self.same_keys(&keys, one, other));
            let named: Vec<String> = keys
                .iter()
                .map(|key| place.spell(self.context, key))
                .collect();
            let named = super::context::listed(&named, "and");
            self.duplicates(
                again,
                |subject| format!("{subject} has the {named} of another one"),
                items,
                place,
                out,
            );
        }
    }

    fn items(&self, items: &[Node], place: &Place<'_>, out: &mut Outcome) {
        if let Some(schema) = place.schema.keyword("items") {
            for item in items {
                self.child(schema, item, place, Place::item, out);
            }
        }
        // What an item has to be for its rank comes on top of what every item is.
        if let Some(Json::Array(schemas)) = place.schema.keyword("prefixItems") {
            for (item, schema) in items.iter().zip(schemas) {
                let ranked = |place, schema| Place::item(place, schema).branch(schema);
                self.child(schema, item, place, ranked, out);
            }
        }
    }

    fn count(&self, items: &[Node], node: &Node, place: &Place<'_>, out: &mut Outcome) {
        let limit = |keyword: &str| {
            place
                .schema
                .keyword(keyword)
                .and_then(|limit| usize::try_from(limit.as_u64()?).ok())
        };
        // An item that is not known may turn out to be nothing.
        let certain = items.iter().filter(|item| is_certain(item)).count();
        let possible = items
            .iter()
            .filter(|item| !matches!(item.value, Value::Absent))
            .count();
        let wrong = |count: usize, how: &str, out: &mut Outcome| {
            out.fail(|| {
                let subject = place.subject(self.context);
                let found = match certain {
                    0 => "no items".to_owned(),
                    1 => "1 item".to_owned(),
                    _ => format!("{certain} items"),
                };
                rule::WRONG_COUNT.at(
                    node.position,
                    format!("{subject} has {found}, {how} {count}"),
                )
            });
        };
        if let Some(least) = limit("minItems") {
            if possible < least {
                wrong(least, "less than the minimum of", out);
            } else if certain < least {
                out.unknown = true;
            }
        }
        if let Some(most) = limit("maxItems") {
            if certain > most {
                wrong(most, "more than the maximum of", out);
            } else if possible > most {
                out.unknown = true;
            }
        }
        if let Some(most) = limit("maxUniqueItems") {
            let different = certain - repeated(items, is_equal).len().min(certain);
            if different > most {
                out.fail(|| {
                    let subject = place.subject(self.context);
                    let message = format!(
                        "{subject} has {different} different items, more than the maximum of {most}"
                    );
                    rule::WRONG_COUNT.at(node.position, message)
                });
            }
        }
    }

    fn contains(&self, items: &[Node], node: &Node, place: &Place<'_>, out: &mut Outcome) {
        let Some(wanted) = place.schema.keyword("contains") else {
            return;
        };
        let limit = |keyword: &str| {
            place
                .schema
                .keyword(keyword)
                .and_then(|limit| usize::try_from(limit.as_u64()?).ok())
        };
        let least = limit("minContains").unwrap_or(1);
        let most = limit("maxContains").unwrap_or(usize::MAX);
        let verdicts: Vec<Verdict> = items
            .iter()
            .map(|item| self.judge(wanted, item, &place.item(place.schema)))
            .collect();
        let count = |verdict| verdicts.iter().filter(|each| **each == verdict).count();
        let (yes, unknown) = (count(Verdict::Yes), count(Verdict::Unknown));
        if yes > most || yes + unknown < least {
            out.fail(|| {
                let subject = place.subject(self.context);
                let many = if yes > most { "too many" } else { "too few" };
                let message = format!("{subject} has {many} items of a form that it needs");
                rule::WRONG_COUNT.at(node.position, message)
            });
        } else if yes < least {
            out.unknown = true;
        }
    }

    fn duplicates(
        &self,
        again: Vec<usize>,
        message: impl Fn(String) -> String,
        items: &[Node],
        place: &Place<'_>,
        out: &mut Outcome,
    ) {
        for at in again {
            out.fail(|| {
                let subject = place.item(place.schema).subject(self.context);
                rule::DUPLICATE_ITEM.at(items[at].position, message(subject))
            });
        }
    }

    fn same_keys(&self, keys: &[&str], one: &Node, other: &Node) -> Verdict {
        let (Value::Object(one), Value::Object(other)) = (&one.value, &other.value) else {
            return Verdict::Unknown;
        };
        let same = |key: &&str| match (
            presence(self.context, one, key),
            presence(self.context, other, key),
        ) {
            (Presence::Yes(one), Presence::Yes(other)) => {
                is_equal(&one.value, &other.value) == Verdict::Yes
            }
            _ => false,
        };
        if keys.iter().all(same) {
            Verdict::Yes
        } else {
            Verdict::No
        }
    }
}

fn is_certain(item: &Node) -> bool {
    match &item.value {
        Value::Unknown | Value::Absent => false,
        Value::Choice(branches) => branches.iter().all(is_certain),
        _ => true,
    }
}

/// The items that equal an earlier one.
fn repeated(items: &[Node], same: impl Fn(&Node, &Node) -> Verdict) -> Vec<usize> {
    (1..items.len())
        .filter(|&at| {
            items[..at]
                .iter()
                .any(|earlier| same(earlier, &items[at]) == Verdict::Yes)
        })
        .collect()
}
