//! What changes of one resource.

use std::collections::BTreeSet;

use serde_json::Value;

use super::comparison::{self, compare};
use super::effect::Effect;
use super::normal::normal;
use super::path::Path;
use super::place::TypeFacts;
use crate::manifest::Declared;
use crate::template::{Resource, Template, canonical};

/// What happens to a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Action {
    /// It is deleted.
    Delete,
    /// It is made anew, and the old one is deleted.
    Replace,
    /// It may be made anew.
    MayReplace,
    /// It stays where it is, and the stack no longer knows it.
    Release,
    /// It is made.
    Create,
    /// It is updated where it is.
    Update,
}

/// What changes of one resource.
#[derive(Clone, Debug)]
pub(crate) struct ResourceChange {
    /// Its logical ID.
    pub(crate) logical_id: String,
    /// Its type; after the change, if that is what changes.
    pub(crate) type_name: String,
    /// How it was declared in Rust, where that is known.
    pub(crate) declared: Option<Declared>,
    /// What happens to it.
    pub(crate) action: Action,
    /// What is written differently, or has another value; nothing for what is made or goes as a whole.
    pub(crate) properties: Vec<PropertyChange>,
    /// The type that it had before, if another.
    pub(crate) type_before: Option<String>,
}

/// A property, or another attribute of a resource, that changes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PropertyChange {
    /// Where: `Targets[0].Arn`, or an attribute such as `DeletionPolicy`.
    pub(crate) path: Path,
    /// Whether it is a property; else it is an attribute of the resource.
    pub(crate) is_property: bool,
    /// What was there.
    pub(crate) before: Option<Value>,
    /// What will be there.
    pub(crate) after: Option<Value>,
    /// What it means for the resource.
    pub(crate) effect: Effect,
    /// What is behind it, where nothing is written differently.
    pub(crate) cause: Option<Cause>,
}

/// Why a value changes although nothing is written differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Cause {
    /// It refers to this resource, which is replaced, or may be.
    Replaced(String),
    /// It looks into this mapping.
    Mapping(String),
    /// It depends on this condition.
    Condition(String),
    /// It depends on this parameter, which gets another value.
    Parameter(String),
}

impl ResourceChange {
    pub(crate) fn created(id: &str, resource: &Resource, declared: Option<&Declared>) -> Self {
        Self::whole(id, resource, declared, Action::Create)
    }

    pub(crate) fn removed(id: &str, resource: &Resource) -> Self {
        let kept = matches!(
            resource.attribute("DeletionPolicy"),
            Some("Retain" | "RetainExceptOnCreate")
        );
        Self::whole(
            id,
            resource,
            None,
            if kept {
                Action::Release
            } else {
                Action::Delete
            },
        )
    }

    fn whole(id: &str, resource: &Resource, declared: Option<&Declared>, action: Action) -> Self {
        Self {
            logical_id: id.to_owned(),
            type_name: resource.type_name.clone(),
            declared: declared.cloned(),
            action,
            properties: Vec::new(),
            type_before: None,
        }
    }

    /// The change of a resource that is in both templates; nothing if there is none.
    pub(crate) fn updated(
        id: &str,
        (old, old_template): (&Resource, &Template),
        (new, new_template): (&Resource, &Template),
        declared: Option<&Declared>,
    ) -> Option<Self> {
        if old.type_name != new.type_name {
            let mut change = Self::whole(id, new, declared, Action::Replace);
            change.type_before = Some(old.type_name.clone());
            return Some(change);
        }
        let type_facts = TypeFacts::of(&new.type_name);
        let place = type_facts.top();
        let before = normal(&old.properties, old_template, &place);
        let after = normal(&new.properties, new_template, &place);
        let mut properties = Vec::new();
        for comparison::ValueChange {
            path,
            before,
            after,
        } in compare(&before, &after, &Path::default(), &place)
        {
            let effect = Effect::of(&type_facts, &path, before.as_ref(), after.as_ref());
            properties.push(PropertyChange {
                path,
                is_property: true,
                before,
                after,
                effect,
                cause: None,
            });
        }
        properties.extend(attributes(old, new));
        if properties.is_empty() {
            return None;
        }
        let mut change = Self::whole(id, new, declared, Action::Update);
        change.properties = properties;
        change.settle();
        Some(change)
    }

    /// A resource of which nothing is written differently, for changes that others bring about.
    pub(crate) fn untouched(id: &str, resource: &Resource, declared: Option<&Declared>) -> Self {
        Self::whole(id, resource, declared, Action::Update)
    }

    /// What happens follows from the gravest of the properties' changes.
    pub(crate) fn settle(&mut self) {
        if !matches!(self.action, Action::Update | Action::MayReplace) {
            return;
        }
        self.action = match self.effect() {
            Effect::Replace => Action::Replace,
            Effect::MayReplace => Action::MayReplace,
            Effect::NoInterruption | Effect::Interruption => Action::Update,
        };
    }

    /// The gravest effect of the properties' changes.
    pub(crate) fn effect(&self) -> Effect {
        if self.type_before.is_some() {
            return Effect::Replace;
        }
        let effects = self.properties.iter().map(|change| change.effect);
        effects.max().unwrap_or(Effect::NoInterruption)
    }

    /// Whether something that exists ends, or may end.
    pub(crate) fn is_destructive(&self) -> bool {
        matches!(
            self.action,
            Action::Delete | Action::Replace | Action::MayReplace
        )
    }
}

/// The changes beside properties. An order to wait for others is a set.
fn attributes(old: &Resource, new: &Resource) -> Vec<PropertyChange> {
    let type_facts = TypeFacts::of("");
    let place = type_facts.top();
    let whole = |resource: &Resource| {
        let mut attributes = resource.attributes.clone();
        if let Some(depends_on) = attributes.remove("DependsOn") {
            let mut ids: Vec<_> = match depends_on {
                Value::Array(ids) => ids,
                single => vec![single],
            };
            ids.sort_by_key(Value::to_string);
            ids.dedup();
            if !ids.is_empty() {
                attributes.insert("DependsOn".to_owned(), Value::Array(ids));
            }
        }
        for (name, default) in [
            ("DeletionPolicy", "Delete"),
            ("UpdateReplacePolicy", "Delete"),
        ] {
            if attributes.get(name).and_then(Value::as_str) == Some(default)
                && !has_snapshot(&resource.type_name)
            {
                attributes.remove(name);
            }
        }
        attributes
    };
    let (old, new) = (whole(old), whole(new));
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    // One by one: an object of `Condition` alone would look like a function.
    let changes = names.into_iter().flat_map(|name| {
        let path = Path::of(name);
        match (old.get(name), new.get(name)) {
            (Some(before), Some(after)) => {
                compare(&canonical(before), &canonical(after), &path, &place)
            }
            (before, after) => vec![comparison::ValueChange {
                path,
                before: before.map(canonical),
                after: after.map(canonical),
            }],
        }
    });
    let change = |comparison::ValueChange {
                      path,
                      before,
                      after,
                  }| {
        // What is under another condition from now on may be gone afterwards.
        let ends = after.is_some() && path == Path::of("Condition");
        PropertyChange {
            path,
            is_property: false,
            before,
            after,
            effect: if ends {
                Effect::MayReplace
            } else {
                Effect::NoInterruption
            },
            cause: None,
        }
    };
    changes.map(change).collect()
}

/// Types that leave a snapshot behind unless told otherwise.
pub(crate) fn has_snapshot(type_name: &str) -> bool {
    matches!(type_name, "AWS::RDS::DBCluster" | "AWS::RDS::DBInstance")
}
