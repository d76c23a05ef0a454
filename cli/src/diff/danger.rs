//! What is lost, and what is bound to fail.

use std::collections::BTreeMap;

use infrastruct_spec::Replacement;

use super::moved::Move;
use super::resource::{Action, ResourceChange, has_snapshot};
use crate::content::Content;
use crate::template::{Resource, Template, canonical};

/// A resource that holds data, or may, and ends, or may end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Loss {
    /// Its logical ID.
    pub(crate) logical_id: String,
    /// Its type.
    pub(crate) type_name: String,
    /// Whether it is known to hold data, or only not known to hold none.
    pub(crate) content: Content,
    /// What happens to it.
    pub(crate) action: Action,
    /// What is left of its data.
    pub(crate) left: Left,
}

/// What is left of a resource's data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Left {
    /// Nothing.
    Nothing,
    /// A snapshot.
    Snapshot,
    /// The resource itself, of which the stack no longer knows.
    Resource,
}

/// Something that CloudFormation or the service will refuse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hazard {
    /// The resource's logical ID.
    pub(crate) logical_id: String,
    /// The fact.
    pub(crate) message: String,
    /// What to do about it.
    pub(crate) help: String,
}

/// Those that end or may end and may hold something: known data first, then what nothing is left of.
pub(crate) fn losses(old: &Template, new: &Template, changes: &[ResourceChange]) -> Vec<Loss> {
    let mut losses: Vec<_> = changes
        .iter()
        .filter_map(|change| loss(old, new, change))
        .collect();
    losses.sort_by(|one, other| {
        let key = |loss: &Loss| {
            (
                loss.left,
                loss.content,
                loss.action,
                loss.logical_id.clone(),
            )
        };
        key(one).cmp(&key(other))
    });
    losses
}

fn loss(old: &Template, new: &Template, change: &ResourceChange) -> Option<Loss> {
    if !change.is_destructive() {
        return None;
    }
    let id = &change.logical_id;
    let before = old.resources.get(id)?;
    let content = Content::of(&before.type_name);
    if !content.may_be_missed() {
        return None;
    }
    // A deletion follows the template that is deployed, a replacement the one that comes.
    let policy = match change.action {
        Action::Delete => before.attribute("DeletionPolicy"),
        _ => new
            .resources
            .get(id)
            .and_then(|resource| resource.attribute("UpdateReplacePolicy")),
    };
    let deleted = change.action == Action::Delete;
    let left = match policy {
        Some("Retain" | "RetainExceptOnCreate") => Left::Resource,
        Some("Snapshot") => Left::Snapshot,
        None if deleted && has_snapshot(&before.type_name) => Left::Snapshot,
        _ => Left::Nothing,
    };
    Some(Loss {
        logical_id: id.clone(),
        type_name: before.type_name.clone(),
        content,
        action: change.action,
        left,
    })
}

/// What is bound to fail.
pub(crate) fn hazards(
    old: &Template,
    new: &Template,
    changes: &[ResourceChange],
    moves: &[Move],
) -> Vec<Hazard> {
    let mut hazards = Vec::new();
    for change in changes {
        let id = &change.logical_id;
        let (Some(before), Some(after)) = (old.resources.get(id), new.resources.get(id)) else {
            continue;
        };
        if let Some(type_before) = &change.type_before {
            hazards.push(Hazard {
                logical_id: id.clone(),
                message: format!(
                    "the type changes from `{type_before}` to `{}`, which CloudFormation refuses",
                    change.type_name
                ),
                help: "give it another logical ID".to_owned(),
            });
        } else if change.action == Action::Replace
            && let Some(name) = kept_name(before, after)
        {
            hazards.push(Hazard {
                logical_id: id.clone(),
                message: format!(
                    "it is replaced and keeps its `{name}`, which CloudFormation refuses"
                ),
                help: format!("change `{name}` as well, or leave it out"),
            });
        }
    }
    let gone: BTreeMap<_, _> = old
        .resources
        .iter()
        .filter(|(id, _)| !new.resources.contains_key(*id))
        .collect();
    for change in changes
        .iter()
        .filter(|change| change.action == Action::Create)
    {
        let Some(after) = new.resources.get(&change.logical_id) else {
            continue;
        };
        let twin = gone
            .iter()
            .find(|(_, before)| kept_name(before, after).is_some());
        if let Some((from, before)) = twin {
            let name = kept_name(before, after).unwrap_or_default();
            let is_move = moves.iter().any(|it| it.to == change.logical_id);
            hazards.push(Hazard {
                logical_id: change.logical_id.clone(),
                message: format!("it is made before `{from}` is deleted, with the same `{name}`: the name is taken"),
                help: if is_move {
                    format!("write `#[logical_id(\"{from}\")]` on it to keep the resource")
                } else {
                    format!("change `{name}`, or deploy the deletion first")
                },
            });
        }
    }
    hazards
}

/// The property that names a resource, where both have the same name.
fn kept_name<'a>(before: &Resource, after: &'a Resource) -> Option<&'a str> {
    if before.type_name != after.type_name {
        return None;
    }
    let resource_type = infrastruct_spec::resource_type(&after.type_name)?;
    // `QueueName` of a queue, `Name` of a rule: what replaces the resource if it changes, and names it.
    let own = format!("{}Name", resource_type.last_segment());
    let is_name = |name: &&str| *name == "Name" || *name == own;
    let names = after.properties.keys().map(String::as_str);
    let name = names
        .filter(is_name)
        .find(|name| resource_type.replacement(name) == Replacement::Always)?;
    let (old, new) = (before.properties.get(name)?, after.properties.get(name)?);
    (canonical(old) == canonical(new)).then_some(name)
}
