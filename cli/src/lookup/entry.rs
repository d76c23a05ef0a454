//! What is looked up, and what was found.

use std::collections::BTreeMap;

use infrastruct_spec::lookup::{self, label};
use serde::Deserialize;
use serde_json::Value;

use crate::manifest::{Looked, matches};

/// What is looked up, and where, as far as that is said.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Question {
    /// The account; nothing where the deployment chooses.
    #[serde(default)]
    pub(crate) account: Option<String>,
    /// The region; nothing where the deployment chooses, or where it is the same in all.
    #[serde(default)]
    pub(crate) region: Option<String>,
    pub(crate) kind: String,
    pub(crate) query: BTreeMap<String, String>,
    /// Whether it is the same in all regions.
    #[serde(default)]
    pub(crate) global: bool,
    /// The source line that asks.
    #[serde(default)]
    pub(crate) file: String,
    #[serde(default)]
    pub(crate) line: u32,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) account: String,
    pub(crate) region: Option<String>,
    pub(crate) kind: String,
    pub(crate) query: BTreeMap<String, String>,
    pub(crate) found: Value,
}

/// What tells an entry from all others, and the order in the file.
pub(crate) type Key<'a> = (
    &'a str,
    Option<&'a str>,
    &'a str,
    &'a BTreeMap<String, String>,
);

/// A look-up in words, such as `vpc shared`.
fn words(kind: &str, query: &BTreeMap<String, String>) -> String {
    let query = query.iter();
    label(
        kind,
        query.map(|(key, value)| (key.as_str(), value.as_str())),
    )
}

impl From<lookup::Entry> for Entry {
    fn from(entry: lookup::Entry) -> Self {
        Self {
            account: entry.account,
            region: entry.region,
            kind: entry.kind,
            query: entry.query.into_iter().collect(),
            found: entry.found.into(),
        }
    }
}

impl Looked {
    pub(crate) fn words(&self) -> String {
        words(&self.kind, &self.query)
    }
}

impl Question {
    pub(crate) fn words(&self) -> String {
        words(&self.kind, &self.query)
    }
}

impl Entry {
    pub(crate) fn key(&self) -> Key<'_> {
        let region = self.region.as_deref();
        (&self.account, region, &self.kind, &self.query)
    }

    pub(crate) fn words(&self) -> String {
        words(&self.kind, &self.query)
    }

    /// `111122223333/eu-central-1`
    pub(crate) fn place(&self) -> String {
        lookup::place(&self.account, self.region.as_deref())
    }

    /// Whether a name on the command line means it: in words, or what it is called.
    pub(crate) fn is_named(&self, pattern: &str) -> bool {
        let matches = |name: &str| matches(pattern, name);
        matches(&self.words()) || matches(&self.kind) || self.query.values().any(|it| matches(it))
    }

    /// The question that it answers, at the place where it was asked.
    pub(crate) fn question(&self) -> Question {
        Question {
            account: Some(self.account.clone()),
            region: self.region.clone(),
            kind: self.kind.clone(),
            query: self.query.clone(),
            global: self.region.is_none(),
            ..Question::default()
        }
    }
}
