//! What changes beside resources: parameters, outputs, mappings, conditions.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::comparison::{self, compare};
use super::path::Path;
use super::place::Kindred;
use crate::template::{Template, canonical};

/// A change beside resources.
#[derive(Clone, Debug, PartialEq)]
pub struct SectionChange {
    /// The section, such as `Outputs`.
    pub section: String,
    /// The path within it: an output's name and further in; the section itself if it is one value.
    pub path: Path,
    /// What was there.
    pub before: Option<Value>,
    /// What will be there.
    pub after: Option<Value>,
    /// What follows from it, where that is not plain.
    pub note: Option<&'static str>,
}

/// The sections of a template in the order in which they are shown; others follow.
const ORDER: [&str; 10] = [
    "AWSTemplateFormatVersion",
    "Description",
    "Transform",
    "Parameters",
    "Mappings",
    "Conditions",
    "Rules",
    "Outputs",
    "Metadata",
    "Hooks",
];

/// What changes beside resources.
pub(crate) fn sections(old: &Template, new: &Template) -> Vec<SectionChange> {
    let names: BTreeSet<_> = old.names().chain(new.names()).collect();
    let others = names.iter().filter(|name| !ORDER.contains(name));
    let kindred = Kindred::of("");
    let mut changes = Vec::new();
    for &name in ORDER
        .iter()
        .filter(|name| names.contains(**name))
        .chain(others)
    {
        let (before, after) = (whole(old, name), whole(new, name));
        for comparison::Change {
            path,
            before,
            after,
        } in compare(&before, &after, &Path::default(), &kindred.top())
        {
            // A section that is one value, such as `Description`, has no path.
            let is_value = path.depth() == 0;
            let note = note(name, &path, before.as_ref(), after.as_ref());
            changes.push(SectionChange {
                section: name.to_owned(),
                path,
                before: before.filter(|it| !is_value || !it.is_null()),
                after: after.filter(|it| !is_value || !it.is_null()),
                note,
            });
        }
    }
    changes
}

/// A section; one that is not there is empty.
fn whole(template: &Template, name: &str) -> Value {
    match template.top(name) {
        Some(value) => canonical(value),
        None if [
            "Description",
            "Transform",
            "AWSTemplateFormatVersion",
            "Hooks",
        ]
        .contains(&name) =>
        {
            Value::Null
        }
        None => Value::Object(Map::new()),
    }
}

fn note(
    section: &str,
    path: &Path,
    before: Option<&Value>,
    after: Option<&Value>,
) -> Option<&'static str> {
    let place = path.in_facts();
    let exports = |value: Option<&Value>| value.is_some_and(|it| it.get("Export").is_some());
    match section {
        "Parameters" if place.ends_with("/Default") => {
            Some("counts where no value is given; a deployed stack keeps the value that it has")
        }
        "Outputs" if exports(before) && after.is_none() => {
            Some("fails while another stack imports it")
        }
        "Outputs" if place.contains("/Export") && before.is_some() => {
            Some("fails while another stack imports it")
        }
        "Outputs" if place.ends_with("/Value") => None,
        _ => None,
    }
}

/// The names of a section's entries that are in both templates and differ.
pub(crate) fn changed_names(old: &Template, new: &Template, section: &str) -> Vec<String> {
    let differs = |(name, value): (&String, &Value)| {
        let other = new.section(section).get(name)?;
        (canonical(value) != canonical(other)).then(|| name.clone())
    };
    old.section(section).iter().filter_map(differs).collect()
}
