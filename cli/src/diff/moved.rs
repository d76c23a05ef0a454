//! Resources that only have another logical ID.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::normal::normal;
use super::place::TypeFacts;
use crate::manifest::Declared;
use crate::template::{Resource, Template};

/// A resource with the same properties under another logical ID: CloudFormation deletes the one and makes the other.
#[derive(Clone, Debug)]
pub(crate) struct Move {
    /// The logical ID that is deployed.
    pub(crate) from: String,
    /// The logical ID that it is to have.
    pub(crate) to: String,
    /// Its type.
    pub(crate) type_name: String,
    /// How it was declared in Rust, where that is known.
    pub(crate) declared: Option<Declared>,
}

impl Move {
    /// What keeps the resource.
    pub(crate) fn help(&self) -> [String; 2] {
        [
            format!("write `#[logical_id(\"{}\")]` on it to keep it", self.from),
            "or keep the resource under the new name with `cargo infrastruct refactor`".to_owned(),
        ]
    }
}

/// Pairs what goes with what comes, if type and properties are the same.
///
/// Properties may refer to what is moved as well: such references count as equal if their types are.
pub(crate) fn moves(
    (old, removed): (&Template, &BTreeSet<String>),
    (new, added): (&Template, &BTreeSet<String>),
    declared: &dyn Fn(&str) -> Option<Declared>,
) -> Vec<Move> {
    let mut waiting: BTreeMap<String, Vec<&String>> = BTreeMap::new();
    for id in added {
        waiting.entry(print(new, id, added)).or_default().push(id);
    }
    let mut moves = Vec::new();
    let mut taken: BTreeMap<String, Vec<&String>> = BTreeMap::new();
    for id in removed {
        taken.entry(print(old, id, removed)).or_default().push(id);
    }
    for (print, mut sources) in taken {
        let Some(mut targets) = waiting.remove(&print) else {
            continue;
        };
        // A resource without properties says little: among several, its name has to say it.
        let bare = old.resources[sources[0]].properties.is_empty();
        let needed = usize::from(bare && sources.len().max(targets.len()) > 1);
        // Several that are alike: those whose names are nearest to each other.
        while !sources.is_empty() && !targets.is_empty() {
            let pairs = (0..sources.len())
                .flat_map(|left| (0..targets.len()).map(move |right| (left, right)));
            let nearest = pairs.max_by_key(|&(left, right)| {
                (
                    likeness(sources[left], targets[right]),
                    std::cmp::Reverse((left, right)),
                )
            });
            let Some((left, right)) = nearest else { break };
            if likeness(sources[left], targets[right]) < needed {
                break;
            }
            let (from, to) = (sources.remove(left), targets.remove(right));
            moves.push(Move {
                from: from.clone(),
                to: to.clone(),
                type_name: old.resources[from].type_name.clone(),
                declared: declared(to),
            });
        }
    }
    moves.sort_by(|one, other| one.from.cmp(&other.from));
    moves
}

/// What two resources share if one is the other under a new name.
fn print(template: &Template, id: &str, moving: &BTreeSet<String>) -> String {
    let resource = &template.resources[id];
    let type_facts = TypeFacts::of(&resource.type_name);
    let mut properties = normal(&resource.properties, template, &type_facts.top());
    rename(&mut properties, &|name| {
        let other = moving
            .contains(name)
            .then(|| template.resources.get(name))
            .flatten()?;
        Some(format!("moved {}", other.type_name))
    });
    format!("{} {properties} {}", resource.type_name, policies(resource))
}

fn policies(resource: &Resource) -> String {
    let names = ["DeletionPolicy", "Condition"];
    json!(names.map(|name| resource.attributes.get(name))).to_string()
}

fn rename(value: &mut Value, name: &dyn Fn(&str) -> Option<String>) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, name)),
        Value::Object(object) => {
            let target = match object.get_mut("Ref") {
                Some(target) => Some(target),
                None => object
                    .get_mut("Fn::GetAtt")
                    .and_then(|items| items.get_mut(0)),
            };
            if let Some(target) = target
                && let Some(new) = target.as_str().and_then(name)
            {
                *target = Value::String(new);
            }
            object.values_mut().for_each(|value| rename(value, name));
        }
        _ => {}
    }
}

/// How many words two names share.
pub(crate) fn likeness(left: &str, right: &str) -> usize {
    let right: BTreeSet<_> = words(right).into_iter().collect();
    words(left)
        .iter()
        .filter(|word| right.contains(*word))
        .count()
}

fn words(name: &str) -> Vec<String> {
    infrastruct_spec::rust_name(name)
        .split('_')
        .map(str::to_owned)
        .collect()
}
