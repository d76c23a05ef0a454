//! What became of a look-up, and how that is shown.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Value, json};

use super::entry::Entry;
use crate::terminal::{ADD, BOLD, CHANGE, DIM, REMOVE, paint, visible};

/// What became of a look-up.
#[derive(Clone, Debug)]
pub(crate) struct Change {
    pub(crate) kind: Kind,
    pub(crate) entry: Entry,
    /// What was found before.
    pub(crate) before: Option<Value>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// It was not in the file.
    Found,
    /// It is something else than in the file.
    Changed,
    /// It is what is in the file.
    Same,
    /// Nothing asks for it.
    Unused,
    /// Nothing asks for it, and it is no longer in the file.
    Removed,
}

impl Change {
    /// What was found, beside what was found before.
    pub(crate) fn new(entry: Entry, before: Option<&Entry>) -> Self {
        let kind = match before {
            None => Kind::Found,
            Some(before) if before.found == entry.found => Kind::Same,
            Some(_) => Kind::Changed,
        };
        Self {
            kind,
            entry,
            before: before.map(|before| before.found.clone()),
        }
    }

    /// An entry that nothing asks for.
    pub(crate) fn unused(entry: Entry, is_removed: bool) -> Self {
        let kind = if is_removed {
            Kind::Removed
        } else {
            Kind::Unused
        };
        Self {
            kind,
            entry,
            before: None,
        }
    }

    /// Whether the file and the account differ.
    pub(crate) fn differs(&self) -> bool {
        matches!(self.kind, Kind::Found | Kind::Changed)
    }

    /// Its lines for people.
    pub(crate) fn render(&self) -> String {
        let (style, sign, note) = match self.kind {
            Kind::Found => (ADD, "+", ""),
            Kind::Changed => (CHANGE, "±", ""),
            Kind::Same => (DIM, " ", ""),
            Kind::Unused => (DIM, "-", "  unused"),
            Kind::Removed => (REMOVE, "-", "  removed"),
        };
        let words = visible(&self.entry.words());
        let place = format!("  {}", self.entry.place());
        let mut text = format!(
            "{} {}{}{}",
            paint(style, sign),
            paint(BOLD, &words),
            paint(DIM, &place),
            paint(DIM, note)
        );
        let now = facts(&self.entry.found);
        let before = self.before.as_ref().map(facts).unwrap_or_default();
        for (name, value) in &now {
            let line = match before.get(name) {
                _ if self.kind == Kind::Found || self.kind == Kind::Same => {
                    format!("{name}: {value}")
                }
                _ if self.kind != Kind::Changed => continue,
                Some(before) if before == value => continue,
                Some(before) => format!("{name}: {before} → {value}"),
                None => format!("{} {name}: {value}", paint(ADD, "+")),
            };
            let _ = write!(text, "\n    {line}");
        }
        for (name, value) in before.iter().filter(|(name, _)| !now.contains_key(*name)) {
            let _ = write!(text, "\n    {} {name}: {value}", paint(REMOVE, "-"));
        }
        text
    }

    pub(crate) fn to_json(&self) -> Value {
        let mut document = json!({
            "change": match self.kind {
                Kind::Found => "found",
                Kind::Changed => "changed",
                Kind::Same => "same",
                Kind::Unused => "unused",
                Kind::Removed => "removed",
            },
            "account": self.entry.account,
            "region": self.entry.region,
            "kind": self.entry.kind,
            "query": self.entry.query,
            "found": self.entry.found,
        });
        if let (Kind::Changed, Some(before)) = (self.kind, &self.before) {
            document["before"] = before.clone();
        }
        document
    }
}

/// What was found, each fact on a line: `subnets subnet-1: 10.0.0.0/19, apps, private, eu-central-1a`.
fn facts(found: &Value) -> BTreeMap<String, String> {
    let mut facts = BTreeMap::new();
    for (name, value) in found.as_object().into_iter().flatten() {
        match value {
            Value::Array(items) if items.iter().any(Value::is_object) => {
                for item in items {
                    let id = item["id"].as_str().unwrap_or_default();
                    let rest: BTreeMap<&String, &Value> = item
                        .as_object()
                        .into_iter()
                        .flatten()
                        .filter(|(name, _)| *name != "id")
                        .collect();
                    let rest: Vec<String> = rest.values().map(|value| text(value)).collect();
                    facts.insert(format!("{name} {id}"), rest.join(", "));
                }
            }
            Value::Array(items) => {
                let items: Vec<String> = items.iter().map(text).collect();
                facts.insert(name.clone(), items.join(", "));
            }
            other => {
                facts.insert(name.clone(), text(other));
            }
        }
    }
    facts
}

fn text(value: &Value) -> String {
    let text = value.as_str().map(visible);
    text.unwrap_or_else(|| value.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vpc(subnets: &Value) -> Entry {
        Entry {
            account: "111122223333".to_owned(),
            region: Some("eu-central-1".to_owned()),
            kind: "vpc".to_owned(),
            query: [("name".to_owned(), "shared".to_owned())].into(),
            found: json!({"id": "vpc-1", "subnets": subnets}),
        }
    }

    fn plain(change: &Change) -> String {
        anstream::adapter::strip_str(&change.render()).to_string()
    }

    #[test]
    fn a_change_shows_what_differs_alone() {
        let before = vpc(
            &json!([{"id": "subnet-1", "type": "public"}, {"id": "subnet-2", "type": "private"}]),
        );
        let after = vpc(
            &json!([{"id": "subnet-1", "type": "private"}, {"id": "subnet-3", "type": "private"}]),
        );
        let change = Change::new(after, Some(&before));
        assert_eq!(
            plain(&change),
            "± vpc shared  111122223333/eu-central-1\n    subnets subnet-1: public → private\n    + subnets subnet-3: private\n    - subnets subnet-2: private"
        );
        assert!(change.differs());
        assert_eq!(change.to_json()["before"], before.found);
    }

    #[test]
    fn what_steers_a_terminal_is_not_shown() {
        let mut entry = vpc(&json!([]));
        entry.found["cidr"] = json!("\u{1b}[31m");
        let shown = Change::new(entry, None).render();
        assert!(
            !shown.contains("\u{1b}[31mcidr") && shown.contains('\u{fffd}'),
            "{shown}"
        );
    }
}
