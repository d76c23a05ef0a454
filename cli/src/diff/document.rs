//! A difference as JSON. The README documents the shape; it only grows within a version.

use infrastruct_spec::policy::When;
use serde_json::{Map, Value, json};

use super::access::AccessChange;
use super::resource::{Action, Cause, PropertyChange, ResourceChange};
use super::wording::{Part, Wording};
use super::{Difference, Left};

impl Difference {
    /// As JSON.
    pub(crate) fn to_json(&self) -> Value {
        json!({
            "empty": self.is_empty(),
            "broadening": self.broadens(),
            "destructive": self.is_destructive(),
            "losses": self.losses.iter().map(|loss| json!({
                "logicalId": loss.logical_id,
                "type": loss.type_name,
                "action": loss.action.name(),
                "left": match loss.left {
                    Left::Nothing => "nothing",
                    Left::Snapshot => "snapshot",
                    Left::Resource => "resource",
                },
            })).collect::<Vec<_>>(),
            "hazards": self.hazards.iter().map(|hazard| json!({
                "logicalId": hazard.logical_id,
                "message": hazard.message,
                "help": hazard.help,
            })).collect::<Vec<_>>(),
            "moves": self.moves.iter().map(|it| json!({
                "from": it.from,
                "to": it.to,
                "type": it.type_name,
            })).collect::<Vec<_>>(),
            "resources": self.resources.iter().map(resource).collect::<Vec<_>>(),
            "statements": self.access.statements.iter().map(|turn| {
                let wording = Wording::of(&turn.item);
                let mut object = access_change(turn);
                object.insert("effect".into(), wording.effect.into());
                insert(&mut object, "principals", "notPrincipals", &wording.principals);
                insert(&mut object, "actions", "notActions", &wording.actions);
                insert(&mut object, "resources", "notResources", &wording.resources);
                object.insert("condition".into(), conditions(&wording));
                object.insert("when".into(), when(&wording.when));
                object
            }).collect::<Vec<_>>(),
            "managedPolicies": self.access.attachments.iter().map(|turn| {
                let mut object = access_change(turn);
                object.insert("principal".into(), turn.item.holder.to_string().into());
                object.insert("policy".into(), turn.item.policy.to_string().into());
                object.insert("when".into(), when(&turn.item.when));
                object
            }).collect::<Vec<_>>(),
            "securityGroupRules": self.access.rules.iter().map(|turn| {
                let mut object = access_change(turn);
                object.insert("group".into(), turn.item.group.clone().into());
                object.insert("direction".into(), if turn.item.is_ingress { "ingress" } else { "egress" }.into());
                object.insert("protocol".into(), turn.item.protocol.clone().into());
                object.insert("peer".into(), turn.item.peer.clone().into());
                object
            }).collect::<Vec<_>>(),
            "exposures": self.access.exposures.iter().map(|exposure| json!({
                "logicalId": exposure.logical_id,
                "type": exposure.type_name,
                "path": exposure.path,
                "meaning": exposure.meaning,
            })).collect::<Vec<_>>(),
            "sections": self.sections.iter().map(|change| json!({
                "section": change.section,
                "path": change.path.to_string(),
                "before": change.before,
                "after": change.after,
                "note": change.note,
            })).collect::<Vec<_>>(),
            "nested": self.nested.iter().map(|nested| {
                let mut object = nested.difference.to_json();
                object["logicalId"] = json!(nested.logical_id);
                object["unread"] = json!(nested.unread);
                object
            }).collect::<Vec<_>>(),
        })
    }
}

impl Action {
    /// As JSON spells it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Delete => "delete",
            Self::Replace => "replace",
            Self::MayReplace => "mayReplace",
            Self::Release => "release",
            Self::Create => "create",
            Self::Update => "update",
        }
    }
}

fn resource(change: &ResourceChange) -> Value {
    let declared = change.declared.as_ref();
    json!({
        "logicalId": change.logical_id,
        "type": change.type_name,
        "typeBefore": change.type_before,
        "construct": declared.map(|it| &it.path),
        "file": declared.map(|it| &it.file),
        "line": declared.map(|it| it.line),
        "action": change.action.name(),
        "changes": change.properties.iter().map(property).collect::<Vec<_>>(),
    })
}

fn property(change: &PropertyChange) -> Value {
    json!({
        "path": change.path.to_string(),
        "kind": if change.is_property { "property" } else { "attribute" },
        "before": change.before,
        "after": change.after,
        "effect": change.effect.name(),
        "cause": change.cause.as_ref().map(|cause| match cause {
            Cause::Replaced(id) => json!({ "replaced": id }),
            Cause::Mapping(name) => json!({ "mapping": name }),
            Cause::Condition(name) => json!({ "condition": name }),
            Cause::Parameter(name) => json!({ "parameter": name }),
        }),
    })
}

fn access_change<T>(turn: &AccessChange<T>) -> Map<String, Value> {
    let mut object = Map::new();
    object.insert(
        "change".into(),
        if turn.comes { "added" } else { "removed" }.into(),
    );
    object.insert("broadening".into(), turn.broadens.into());
    object
}

fn insert(object: &mut Map<String, Value>, name: &str, except: &str, part: &Part) {
    let key = if part.except { except } else { name };
    object.insert(key.into(), part.names.iter().cloned().collect());
}

/// As IAM writes them; nothing where there are none.
fn conditions(wording: &Wording) -> Value {
    let mut conditions = Value::Null;
    for (operator, key, values) in &wording.conditions {
        conditions[operator][key] = json!(values);
    }
    conditions
}

/// The template's conditions and whether they hold; nothing where it is always.
fn when(when: &When) -> Value {
    if when.is_always() {
        return Value::Null;
    }
    let conditions = when.conditions();
    let conditions = conditions.map(|(name, holds)| (name.to_owned(), Value::Bool(holds)));
    Value::Object(conditions.collect())
}
