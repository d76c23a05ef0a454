//! Changes that others bring about: a replaced resource has another ARN, and what refers to it changes, too.

use std::collections::BTreeMap;

use serde_json::Value;

use super::effect::Effect;
use super::path::Path;
use super::place::TypeFacts;
use super::resource::{Cause, PropertyChange, ResourceChange};
use crate::manifest::Declared;
use crate::template::{Resource, Template, canonical, references};

/// Where a resource refers to something.
struct Use {
    id: String,
    path: Path,
    value: Value,
}

/// Carries replacements on through references until nothing more follows.
///
/// What is not written differently is taken from `new`; `changes` holds the resources that are in both templates.
pub(crate) fn spread(
    new: &Template,
    changes: &mut BTreeMap<String, ResourceChange>,
    is_kept: &dyn Fn(&str) -> bool,
    declared: &dyn Fn(&str) -> Option<Declared>,
) {
    // What a custom resource's attributes say is its provider's word: with any update they may be others.
    let spreads = |change: &&ResourceChange| {
        change.effect().replaces()
            || !change.properties.is_empty() && TypeFacts::of(&change.type_name).is_custom()
    };
    let mut waiting: Vec<_> = changes
        .values()
        .filter(spreads)
        .map(|it| it.logical_id.clone())
        .collect();
    if waiting.is_empty() {
        return;
    }
    let users = users(new, is_kept);
    let mut settled: BTreeMap<String, Effect> = BTreeMap::new();
    while let Some(id) = waiting.pop() {
        let Some(change) = changes.get(&id) else {
            continue;
        };
        let is_custom = TypeFacts::of(&change.type_name).is_custom();
        let gravity = match change.effect() {
            effect if is_custom => effect.max(Effect::MayReplace),
            effect => effect,
        };
        if settled.get(&id).is_some_and(|&before| before >= gravity) {
            continue;
        }
        settled.insert(id.clone(), gravity);
        for used in users.get(&id).into_iter().flatten() {
            let resource = &new.resources[&used.id];
            let change = changes.entry(used.id.clone()).or_insert_with(|| {
                ResourceChange::untouched(&used.id, resource, declared(&used.id).as_ref())
            });
            let before = change.effect();
            propagate(change, used, &Cause::Replaced(id.clone()), gravity);
            change.settle();
            if change.effect() > before && change.effect().replaces() {
                waiting.push(used.id.clone());
            }
        }
    }
}

/// Adds what follows from a cause of some gravity to the change of the resource that uses it.
fn propagate(change: &mut ResourceChange, used: &Use, cause: &Cause, gravity: Effect) {
    let type_facts = TypeFacts::of(&change.type_name);
    let effect = Effect::of(
        &type_facts,
        &used.path,
        Some(&used.value),
        Some(&used.value),
    )
    .min(gravity);
    // What is written differently anyway says more.
    if change
        .properties
        .iter()
        .any(|it| it.is_property && it.cause.is_none() && used.path.is_within(&it.path))
    {
        return;
    }
    if let Some(known) = change
        .properties
        .iter_mut()
        .find(|it| it.path == used.path && it.cause.is_some())
    {
        known.effect = known.effect.max(effect);
        return;
    }
    change.properties.push(PropertyChange {
        path: used.path.clone(),
        is_property: true,
        before: Some(used.value.clone()),
        after: Some(used.value.clone()),
        effect,
        cause: Some(cause.clone()),
    });
}

/// For each resource, where others refer to it.
fn users(new: &Template, is_kept: &dyn Fn(&str) -> bool) -> BTreeMap<String, Vec<Use>> {
    let mut users: BTreeMap<String, Vec<Use>> = BTreeMap::new();
    for (id, resource) in &new.resources {
        if !is_kept(id) {
            continue;
        }
        for (path, value, target) in targets(resource) {
            if target != *id && new.resources.contains_key(&target) {
                users.entry(target).or_default().push(Use {
                    id: id.clone(),
                    path,
                    value,
                });
            }
        }
    }
    users
}

/// What the properties of a resource refer to: place, value there, and ID.
fn targets(resource: &Resource) -> Vec<(Path, Value, String)> {
    let properties = canonical(&Value::Object(resource.properties.clone()));
    let mut found = Vec::new();
    for reference in references(&properties) {
        let (path, value) = place(&properties, &reference.path);
        found.push((path, value, reference.id));
    }
    found
}

fn place(properties: &Value, steps: &[String]) -> (Path, Value) {
    let (mut path, mut value) = (Path::default(), properties);
    for step in steps {
        let next = match value {
            Value::Array(items) => step.parse().ok().and_then(|index: usize| {
                path = path.index(index);
                items.get(index)
            }),
            _ => {
                path = path.name(step);
                value.get(step)
            }
        };
        match next {
            Some(next) => value = next,
            None => break,
        }
    }
    (path, value.clone())
}

/// What changes beside resources, and values depend on.
#[derive(Clone, Copy)]
pub(crate) struct Changed<'a> {
    pub(crate) mappings: &'a [String],
    pub(crate) conditions: &'a [String],
    /// The parameters that get another value.
    pub(crate) parameters: &'a [String],
}

/// Carries changed mappings, conditions and values of parameters to what depends on them.
pub(crate) fn spread_sections(
    new: &Template,
    Changed {
        mappings,
        conditions,
        parameters,
    }: Changed<'_>,
    changes: &mut BTreeMap<String, ResourceChange>,
    is_kept: &dyn Fn(&str) -> bool,
    declared: &dyn Fn(&str) -> Option<Declared>,
) {
    if mappings.is_empty() && conditions.is_empty() && parameters.is_empty() {
        return;
    }
    for (id, resource) in &new.resources {
        if !is_kept(id) {
            continue;
        }
        let mut found = Vec::new();
        let properties = canonical(&Value::Object(resource.properties.clone()));
        functions(
            &properties,
            &Path::default(),
            &mut |path, name, argument, value| {
                let first = argument.get(0).and_then(Value::as_str).unwrap_or_default();
                let written_out = argument
                    .as_array()
                    .is_some_and(|it| it.iter().all(Value::is_string));
                let cause = match name {
                    // Keys that are written out have been looked up already.
                    "Fn::FindInMap" if mappings.iter().any(|it| it == first) && !written_out => {
                        Cause::Mapping(first.to_owned())
                    }
                    "Fn::If" if conditions.iter().any(|it| it == first) => {
                        Cause::Condition(first.to_owned())
                    }
                    "Ref" if is_one_of(parameters, argument) => {
                        Cause::Parameter(argument.as_str().unwrap_or_default().to_owned())
                    }
                    _ => return,
                };
                // A value that is the parameter's changes for certain; another may come out the same.
                let gravity = match (&cause, value.get("Ref")) {
                    (Cause::Parameter(name), Some(whole)) if whole == name => Effect::Replace,
                    _ => Effect::MayReplace,
                };
                found.push((
                    Use {
                        id: id.clone(),
                        path: path.clone(),
                        value: value.clone(),
                    },
                    cause,
                    gravity,
                ));
            },
        );
        if let Some(Value::String(name)) = resource.attributes.get("Condition")
            && conditions.contains(name)
        {
            let change = changes
                .entry(id.clone())
                .or_insert_with(|| ResourceChange::untouched(id, resource, declared(id).as_ref()));
            // It may go, or come anew.
            change.properties.push(PropertyChange {
                path: Path::of("Condition"),
                is_property: false,
                before: Some(Value::String(name.clone())),
                after: Some(Value::String(name.clone())),
                effect: Effect::MayReplace,
                cause: Some(Cause::Condition(name.clone())),
            });
            change.settle();
        }
        for (used, cause, gravity) in found {
            let change = changes
                .entry(id.clone())
                .or_insert_with(|| ResourceChange::untouched(id, resource, declared(id).as_ref()));
            propagate(change, &used, &cause, gravity);
            change.settle();
        }
    }
}

fn is_one_of(names: &[String], value: &Value) -> bool {
    names.iter().any(|name| value == name)
}

/// Visits the functions of a value; those within others stand where the outer one does.
fn functions(value: &Value, path: &Path, visit: &mut dyn FnMut(&Path, &str, &Value, &Value)) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                functions(item, &path.index(index), visit);
            }
        }
        Value::Object(object) if crate::template::is_function(object) => {
            inner(value, path, value, visit);
        }
        Value::Object(object) => {
            for (name, value) in object {
                functions(value, &path.name(name), visit);
            }
        }
        _ => {}
    }
}

fn inner(
    value: &Value,
    path: &Path,
    outer: &Value,
    visit: &mut dyn FnMut(&Path, &str, &Value, &Value),
) {
    match value {
        Value::Array(items) => items
            .iter()
            .for_each(|item| inner(item, path, outer, visit)),
        Value::Object(object) => {
            for (name, argument) in object {
                visit(path, name, argument, outer);
                inner(argument, path, outer, visit);
            }
        }
        _ => {}
    }
}
