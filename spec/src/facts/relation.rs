//! Relations between two resources of which one needs to be let do something by the other, or by a role.

use infrastruct_json::Value;

use super::book::Book;
use super::table;
use crate::list::List;

static RELATIONS: Book = Book::new(include_str!("../../facts/relations.jsonl"));

/// A line of `facts/relations.jsonl`.
#[derive(Clone, Copy)]
pub(crate) struct Relation {
    facts: &'static Value,
}

/// The relations of resources of a type.
pub(crate) fn relations(type_name: &str) -> Vec<Relation> {
    let mut found = Vec::new();
    for key in RELATIONS.keys_with(&format!("{type_name}>")) {
        if let Some(facts) = RELATIONS.look_up(key) {
            found.push(Relation { facts });
        }
    }
    found
}

/// The pages that the relations under a rule stand on.
#[cfg(test)]
pub(crate) fn all() -> impl Iterator<Item = (&'static str, Relation)> {
    let keys = RELATIONS
        .keys_from("")
        .into_iter()
        .filter(|key| !key.starts_with('%'));
    keys.filter_map(|key| {
        Some((
            key,
            Relation {
                facts: RELATIONS.look_up(key)?,
            },
        ))
    })
}

/// Where a type's resources get policies from, as the type, the property that names the target, and the document's.
/// No type stands for the resource itself.
pub(crate) fn resource_policies(type_name: &str) -> Vec<[&'static str; 3]> {
    let listed = table::items(table("%resource-policies", type_name)).iter();
    listed
        .filter_map(|each| table::strings(Some(each)).try_into().ok())
        .list()
}

/// The property of a policy's type that names what the policy is about.
#[cfg(feature = "command")]
pub(crate) fn policy_target(type_name: &str) -> Option<&'static str> {
    let types = RELATIONS.look_up("%resource-policies")?.as_object()?;
    let listed = types.keys().flat_map(|name| resource_policies(name));
    let mut own = listed.filter(|[policy, ..]| *policy == type_name);
    own.next().map(|[_, target, _]| target)
}

/// The property of a type that names the key it encrypts with.
pub(crate) fn key_property(type_name: &str) -> Option<&'static str> {
    table("%keys", type_name)?.as_str()
}

/// What follows the ARN of a resource in an attribute of it.
pub(crate) fn ending(type_name: &str, attribute: &str) -> Option<&'static str> {
    table("%endings", &format!("{type_name}.{attribute}"))?.as_str()
}

/// What a state of a state machine needs for an integration such as `sqs:sendMessage`.
pub(crate) fn task(integration: &str) -> Option<Relation> {
    table("%tasks", integration).map(|facts| Relation { facts })
}

fn table(key: &str, entry: &str) -> Option<&'static Value> {
    RELATIONS.look_up(key)?.get(entry)
}

impl Relation {
    fn text(self, name: &str) -> Option<&'static str> {
        self.facts.get(name)?.as_str()
    }

    /// The rule's name.
    pub(crate) fn rule(self) -> &'static str {
        self.text("rule").unwrap_or_default()
    }

    /// The object that the other paths start in, such as `Targets/*`.
    pub(crate) fn each(self) -> &'static str {
        self.text("each").unwrap_or_default()
    }

    /// Where the other resource is named.
    pub(crate) fn to(self) -> &'static str {
        self.text("to").unwrap_or_default()
    }

    /// The other resource's type; if none is given, the property alone counts.
    pub(crate) fn type_name(self) -> Option<&'static str> {
        self.text("type")
    }

    /// Where the role is named. `^` starts at the properties, `>` goes on in the resource that is named so far.
    pub(crate) fn role(self) -> Option<&'static str> {
        self.text("role")
    }

    /// The services of which one asks.
    pub(crate) fn services(self) -> Vec<&'static str> {
        match self.facts.get("service") {
            Some(Value::String(service)) => vec![service],
            listed => table::strings(listed),
        }
    }

    /// What has to be allowed.
    pub(crate) fn actions(self) -> Vec<&'static str> {
        table::strings(self.facts.get("actions"))
    }

    /// What has to be allowed with the key that the other resource encrypts with.
    pub(crate) fn key_actions(self) -> Vec<&'static str> {
        table::strings(self.facts.get("key"))
    }

    /// For whom the service asks: `.` is the resource itself, another text a property or an ARN.
    pub(crate) fn source(self) -> Option<&'static str> {
        self.text("source").filter(|source| !source.is_empty())
    }

    /// With what it has to be allowed, if not with the other resource itself.
    pub(crate) fn arn(self) -> Option<&'static str> {
        self.text("arn")
    }

    /// What that is in words.
    pub(crate) fn what(self) -> Option<&'static str> {
        self.text("what")
    }

    /// What may follow the other resource's ARN.
    pub(crate) fn rest(self) -> Vec<&'static str> {
        match self.facts.get("rest") {
            None => vec![""],
            listed => table::strings(listed),
        }
    }

    /// Properties that, when set, make another way of it.
    pub(crate) fn unless(self) -> Vec<&'static str> {
        table::strings(self.facts.get("unless"))
    }

    /// Whether AWS looks at creation, so that the permission has to be there before: `must` where it is known to fail, `should`
    /// where the two race.
    pub(crate) fn order(self) -> Option<&'static str> {
        self.text("order")
    }

    /// The page of AWS's documentation that says so.
    #[cfg(test)]
    pub(crate) fn page(self) -> Option<&'static str> {
        self.text("page")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::{iam_service, resource_type};

    #[test]
    fn every_line_names_what_exists() {
        for (key, relation) in all() {
            let (type_name, _) = key.split_once('>').expect(key);
            assert!(resource_type(type_name).is_some(), "{key}");
            let to = relation.type_name();
            assert!(to.is_none_or(|to| resource_type(to).is_some()), "{key}");
            assert!(
                relation
                    .page()
                    .is_some_and(|page| page.starts_with("https://")),
                "{key}"
            );
            for action in relation.actions().into_iter().chain(relation.key_actions()) {
                let (service, name) = action.split_once(':').expect(key);
                let known = iam_service(service).and_then(|service| service.action(name));
                assert!(known.is_some(), "{key} {action}");
            }
        }
    }

    #[test]
    fn every_line_is_found() {
        let mut of_type: BTreeMap<&str, usize> = BTreeMap::new();
        for (key, _) in all() {
            *of_type
                .entry(key.split('>').next().unwrap_or_default())
                .or_default() += 1;
        }
        for (type_name, count) in of_type {
            assert_eq!(relations(type_name).len(), count, "{type_name}");
        }
        assert_eq!(relations("AWS::Nothing::Here").len(), 0);
    }
}
