//! What changes beside resources: parameters, outputs, mappings, conditions.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::comparison::{self, compare};
use super::path::Path;
use super::place::TypeFacts;
use crate::template::{Template, canonical, references};

/// A change beside resources.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct SectionChange {
    /// The section, such as `Outputs`.
    pub(crate) section: String,
    /// The path within it: an output's name and further in; the section itself if it is one value.
    pub(crate) path: Path,
    /// What was there.
    pub(crate) before: Option<Value>,
    /// What will be there.
    pub(crate) after: Option<Value>,
    /// What follows from it, where that is not plain.
    pub(crate) note: Option<&'static str>,
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

/// Where a section is shown.
pub(crate) fn rank(section: &str) -> usize {
    ORDER
        .iter()
        .position(|name| *name == section)
        .unwrap_or(ORDER.len())
}

/// What changes beside resources.
pub(crate) fn sections(old: &Template, new: &Template) -> Vec<SectionChange> {
    let names: BTreeSet<_> = old.names().chain(new.names()).collect();
    let others = names.iter().filter(|name| !ORDER.contains(name));
    let type_facts = TypeFacts::of("");
    let mut changes = Vec::new();
    for &name in ORDER
        .iter()
        .filter(|name| names.contains(**name))
        .chain(others)
    {
        let (before, after) = (whole(old, name), whole(new, name));
        for comparison::ValueChange {
            path,
            before,
            after,
        } in compare(&before, &after, &Path::default(), &type_facts.top())
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

/// What changes of the tags of a stack.
pub(crate) fn tags(
    old: &BTreeMap<String, String>,
    new: &BTreeMap<String, String>,
) -> Vec<SectionChange> {
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let changed = names
        .into_iter()
        .filter(|name| old.get(*name) != new.get(*name));
    let value = |tags: &BTreeMap<String, String>, name: &String| {
        tags.get(name).map(|value| Value::from(value.as_str()))
    };
    changed
        .map(|name| SectionChange {
            section: "Tags".to_owned(),
            path: Path::of(name),
            before: value(old, name),
            after: value(new, name),
            note: None,
        })
        .collect()
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

/// The mappings that are in both templates and differ.
pub(crate) fn changed_mappings(old: &Template, new: &Template) -> Vec<String> {
    let differs = |(name, value): (&String, &Value)| {
        let other = new.section("Mappings").get(name)?;
        (canonical(value) != canonical(other)).then(|| name.clone())
    };
    old.section("Mappings").iter().filter_map(differs).collect()
}

/// The conditions that are in both templates and differ: by themselves, or in what they look at.
pub(crate) fn changed_conditions(
    old: &Template,
    new: &Template,
    mappings: &[String],
    parameters: &[String],
) -> Vec<String> {
    let conditions = new.section("Conditions");
    let mut changed: Vec<String> = Vec::new();
    loop {
        let before = changed.len();
        for (name, value) in conditions {
            let Some(other) = old
                .section("Conditions")
                .get(name)
                .filter(|_| !changed.contains(name))
            else {
                continue;
            };
            let value = canonical(value);
            if value != canonical(other) || looks_at(&value, mappings, &changed, parameters) {
                changed.push(name.clone());
            }
        }
        if changed.len() == before {
            return changed;
        }
    }
}

/// Whether a condition looks at one of these mappings, other conditions or parameters.
fn looks_at(
    value: &Value,
    mappings: &[String],
    conditions: &[String],
    parameters: &[String],
) -> bool {
    match value {
        Value::Array(items) => items
            .iter()
            .any(|item| looks_at(item, mappings, conditions, parameters)),
        Value::Object(object) => object.iter().any(|(name, value)| {
            let named = |names: &[String], value: &Value| {
                value
                    .as_str()
                    .is_some_and(|value| names.iter().any(|name| name == value))
            };
            match name.as_str() {
                "Condition" => named(conditions, value),
                "Fn::FindInMap" => value.get(0).is_some_and(|first| named(mappings, first)),
                "Ref" => named(parameters, value),
                _ => looks_at(value, mappings, conditions, parameters),
            }
        }),
        _ => false,
    }
}

/// The outputs of which nothing is written differently, and whose value changes with a resource that is replaced.
pub(crate) fn carried_outputs(
    old: &Template,
    new: &Template,
    is_replaced: &dyn Fn(&str) -> bool,
) -> Vec<SectionChange> {
    let mut changes = Vec::new();
    for (name, output) in new.section("Outputs") {
        let value = output.get("Value").map(canonical).unwrap_or_default();
        let before = old
            .section("Outputs")
            .get(name)
            .and_then(|output| output.get("Value"));
        let is_same = before.is_some_and(|before| canonical(before) == value);
        if is_same && references(&value).iter().any(|it| is_replaced(&it.id)) {
            let exported = output.get("Export").is_some();
            changes.push(SectionChange {
                section: "Outputs".to_owned(),
                path: Path::of(name).name("Value"),
                before: Some(value.clone()),
                after: Some(value),
                note: Some(if exported {
                    "changes with what it refers to; fails while another stack imports it"
                } else {
                    "changes with what it refers to"
                }),
            });
        }
    }
    changes
}
