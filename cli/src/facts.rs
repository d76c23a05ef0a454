//! What a deployment of each resource type takes: facts that only this tool needs.

use std::collections::{BTreeMap, BTreeSet};

use infrastruct_spec::Book;
use serde::Deserialize;

/// A line per type, sorted; decoded one at a time.
static LINES: &str = include_str!("../facts/deployment.jsonl");

static FACTS: Book = Book::new(LINES);

/// What a deployment of a resource type takes.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct DeploymentFacts {
    #[serde(default)]
    create: BTreeMap<String, String>,
    #[serde(default)]
    read: BTreeMap<String, String>,
    #[serde(default)]
    update: BTreeMap<String, String>,
    #[serde(default)]
    delete: BTreeMap<String, String>,
    /// Properties of which the sources disagree whether a change of theirs replaces the resource.
    #[serde(default)]
    pub(crate) replaces: BTreeSet<String>,
    /// The lists whose order means nothing: `Tags`, or `#Rule/Actions` within the definition `Rule`.
    #[serde(default)]
    pub(crate) unordered: BTreeSet<String>,
}

impl DeploymentFacts {
    /// The facts of a type; nothing where AWS publishes none.
    pub(crate) fn of(type_name: &str) -> Option<Self> {
        let (_, json) = FACTS.find(type_name)?;
        serde_json::from_str(json).ok()
    }

    /// The IAM actions that creating, reading, updating and deleting such a resource takes, such as `sqs:CreateQueue`.
    pub(crate) fn actions(&self) -> BTreeSet<String> {
        let handlers = [&self.create, &self.read, &self.update, &self.delete];
        let services = handlers.into_iter().flatten();
        services
            .flat_map(|(service, names)| {
                names
                    .split(' ')
                    .map(move |name| format!("{service}:{name}"))
            })
            .collect()
    }
}

/// All lines, decoded.
#[cfg(test)]
pub(crate) fn keys() -> impl Iterator<Item = (&'static str, Option<serde_json::Value>)> {
    LINES
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .map(|(key, json)| (key, serde_json::from_str(json).ok()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_found() {
        let mut count = 0;
        for (key, value) in keys() {
            assert!(value.is_some(), "{key} does not decode");
            assert!(DeploymentFacts::of(key).is_some(), "{key} is not found");
            count += 1;
        }
        assert!(count > 1_500);
        for odd in ["", "A", "AWS::SQS::Queu", "AWS::SQS::Queue2", "zzz"] {
            assert!(DeploymentFacts::of(odd).is_none());
        }
    }

    #[test]
    fn a_queue_takes_its_actions() {
        let queue = DeploymentFacts::of("AWS::SQS::Queue").unwrap();
        assert!(queue.actions().contains("sqs:CreateQueue"));
        assert!(queue.unordered.contains("Tags"));
    }
}
