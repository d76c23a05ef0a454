//! Lists: items, their number, and items that are there twice.

use infrastruct_json::Value as Json;

use super::Walker;
use super::place::Place;
use super::rule;
use super::same::is_equal;
use crate::list::List;
use crate::query::context::listed;
use crate::query::presence::{Presence, presence};
use crate::rule::Outcome;
use crate::template::value::{Node, Value};
use crate::verdict::Verdict;

impl Walker<'_> {
    pub(crate) fn list(&self, items: &[Node], node: &Node, place: &Place<'_>, out: &mut Outcome) {
        self.items(items, place, out);
        self.count(items, node, place, out);
        self.contains(items, node, place, out);
        if place.schema.keyword("uniqueItems") == Some(&Json::Bool(true)) {
            let again = repeated(items, &is_equal);
            self.duplicates(
                again,
                |subject| format!("{subject} is there twice"),
                items,
                place,
                out,
            );
        }
        if let Some(Json::Array(keys)) = place.schema.keyword("uniqueKeys") {
            let keys: Vec<&str> = keys.iter().filter_map(Json::as_str).list();
            let again = repeated(items, &|one, other| self.same_keys(&keys, one, other));
            let named: Vec<String> = keys.iter().map(|key| place.spell(self.context, key)).list();
            let named = crate::query::context::listed(&named, "and");
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
            let different = certain - repeated(items, &is_equal).len().min(certain);
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
            .list();
        let count = |verdict| verdicts.iter().filter(|each| **each == verdict).count();
        let (yes, unknown) = (count(Verdict::Yes), count(Verdict::Unknown));
        if yes > most || yes + unknown < least {
            out.fail(|| {
                let subject = place.subject(self.context);
                let item = place.item(place.schema);
                let (message, help) = self.not_containing(wanted, &subject, &item, yes > most);
                let count = if yes > most { most } else { least };
                let more = if yes > most { "at most" } else { "at least" };
                rule::WRONG_COUNT
                    .at(node.position, message)
                    .with_help((count > 1).then(|| format!("{more} {count} of them have to be so")))
                    .with_help(help)
            });
        } else if yes < least {
            out.unknown = true;
        }
    }

    /// `` no item of `requires_compatibilities` is `FARGATE` ``
    fn not_containing(
        &self,
        wanted: &'static Json,
        subject: &str,
        item: &Place<'_>,
        is_too_many: bool,
    ) -> (String, Option<String>) {
        let told = |schema: &'static Json| self.demand(schema, item);
        let unwanted = wanted.get("not").and_then(told);
        match (told(wanted), unwanted, is_too_many) {
            (Some(demand), _, false) => (format!("no item of {subject} {demand}"), None),
            (Some(demand), _, true) => (format!("too many items of {subject} {demand}"), None),
            (None, Some(demand), false) => (
                format!("every item of {subject} {demand}"),
                Some("at least one has to be otherwise".to_owned()),
            ),
            _ => (format!("{subject} has not the items that it needs"), None),
        }
    }

    /// What a schema asks of a value: `` is `FARGATE` ``, `` has `essential` as `false` ``.
    fn demand(&self, schema: &'static Json, place: &Place<'_>) -> Option<String> {
        let values = crate::walker::condition::values(schema);
        if !values.is_empty() {
            return Some(format!("is {}", listed(&values, "or")));
        }
        let properties = schema.get("properties").and_then(Json::as_object);
        let mut clauses: Vec<String> = Vec::new();
        for (name, schema) in properties.into_iter().flatten() {
            let values = crate::walker::condition::values(schema);
            if !values.is_empty() {
                let name = place.spell(self.context, name);
                clauses.push(format!("`{name}` as {}", listed(&values, "or")));
            }
        }
        if clauses.is_empty() {
            let names = crate::walker::missing::names(schema.get("required"));
            let spelled = names.iter().map(|name| place.spell(self.context, name));
            clauses.extend(spelled.map(|name| format!("`{name}`")));
        }
        (!clauses.is_empty()).then(|| format!("has {}", clauses.join(" and ")))
    }

    fn duplicates(
        &self,
        again: Vec<(usize, usize)>,
        message: impl Fn(String) -> String,
        items: &[Node],
        place: &Place<'_>,
        out: &mut Outcome,
    ) {
        for (first, at) in again {
            out.fail(|| {
                let subject = place.item(place.schema).subject(self.context);
                rule::DUPLICATE_ITEM
                    .at(items[at].position, message(subject))
                    .note(items[first].position, "the first one is here")
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
        Value::Unknown | Value::Absent | Value::Parameter(_) | Value::Pseudo(_) => false,
        Value::Choice(choice) => choice.branches.iter().all(is_certain),
        _ => true,
    }
}

/// The items that equal an earlier one, each after that one.
fn repeated(items: &[Node], same: &dyn Fn(&Node, &Node) -> Verdict) -> Vec<(usize, usize)> {
    let mut repeated = Vec::new();
    for at in 1..items.len() {
        for first in 0..at {
            if same(&items[first], &items[at]) == Verdict::Yes {
                repeated.push((first, at));
                break;
            }
        }
    }
    repeated
}
