//! Nested stacks: what change sets and templates say of what is within.

use std::collections::{BTreeMap, BTreeSet};

use aws_sdk_cloudformation::types::ChangeAction;
use infrastruct_spec::Replacement;
use serde_json::Value;

use super::summary::loses_data;
use crate::aws::{Change, ChangeSet, Cloud, NESTED, StackResource, Status};
use crate::diff::{Difference, NestedDifference, ResourceChange};
use crate::error::Error;
use crate::template::{Resource, Template, canonical};

/// How deep stacks are looked for within each other.
const DEPTH: usize = 8;

/// Whether a template has nested stacks, or may have: a transform can make some.
pub(crate) fn has_nested(template: &Template) -> bool {
    let types = || template.resources.values().map(|it| it.type_name.as_str());
    template.top("Transform").is_some()
        || types().any(|name| matches!(name, NESTED | "AWS::Serverless::Application"))
}

/// Reads the change sets of nested stacks into the one they belong to.
pub(crate) async fn gather<C: Cloud>(cloud: &C, change_set: &mut ChangeSet) -> Result<(), Error> {
    gather_within(cloud, change_set, DEPTH).await
}

async fn gather_within<C: Cloud>(
    cloud: &C,
    change_set: &mut ChangeSet,
    depth: usize,
) -> Result<(), Error> {
    let nested = change_set.changes.iter().filter_map(|change| {
        let id = change.within.clone()?;
        Some((change.logical_id.clone(), id))
    });
    for (logical_id, id) in nested.collect::<Vec<_>>() {
        if let Some(mut inner) = cloud.change_set("", &id).await? {
            if depth > 0 {
                Box::pin(gather_within(cloud, &mut inner, depth - 1)).await?;
            }
            change_set.nested.insert(logical_id, inner);
        }
    }
    Ok(())
}

/// Why a change set could not be made, if that is for the sake of a nested stack: the reason of that one.
pub(crate) async fn failed_within<C: Cloud>(cloud: &C, change_set: &ChangeSet) -> Option<String> {
    let mut reason = change_set.reason.clone()?;
    let mut found = None;
    for _ in 0..DEPTH {
        let Some(id) = reason
            .strip_prefix("Nested change set ")
            .and_then(|rest| rest.split(' ').next())
        else {
            break;
        };
        let inner = cloud.change_set("", id).await.ok().flatten();
        let Some(inner) = inner.and_then(|inner| inner.reason) else {
            return Some(reason);
        };
        found = Some(inner.clone());
        reason = inner;
    }
    found
}

/// A stack with nested ones, before and after.
pub(crate) struct Hierarchy<'a> {
    /// Its template as it is deployed.
    pub(crate) old: &'a Template,
    /// Its template as it comes.
    pub(crate) new: &'a Template,
    /// Its ARN, where it is deployed.
    pub(crate) stack_id: Option<&'a str>,
    /// The change set that is made for it, those of nested stacks included.
    pub(crate) change_set: Option<&'a ChangeSet>,
    /// The templates of nested stacks that are files of the app, by the addresses they get.
    pub(crate) files: &'a BTreeMap<String, String>,
}

/// Adds what changes within nested stacks to a difference.
pub(crate) async fn compare<C: Cloud>(
    cloud: &C,
    hierarchy: Hierarchy<'_>,
    difference: &mut Difference,
) -> Result<(), Error> {
    compare_within(cloud, hierarchy, difference, DEPTH).await
}

async fn compare_within<C: Cloud>(
    cloud: &C,
    hierarchy: Hierarchy<'_>,
    difference: &mut Difference,
    depth: usize,
) -> Result<(), Error> {
    let Hierarchy {
        old,
        new,
        stack_id,
        change_set,
        files,
    } = hierarchy;
    let ids: BTreeSet<&String> = nested(old).chain(nested(new)).collect();
    if ids.is_empty() || depth == 0 {
        return Ok(());
    }
    let deployed = match stack_id {
        Some(id) if nested(old).next().is_some() => physical_ids(cloud, id).await?,
        _ => BTreeMap::new(),
    };
    let mut found = Vec::new();
    for id in ids {
        let is_nested = |resource: &&Resource| resource.type_name == NESTED;
        let before = old.resources.get(id).filter(is_nested);
        let after = new.resources.get(id).filter(is_nested);
        let stays = after.is_none()
            && before.is_some_and(|it| {
                let policy = it.attribute("DeletionPolicy");
                policy.is_some_and(|policy| policy.starts_with("Retain"))
            });
        if stays {
            continue;
        }
        let stack = deployed.get(id).map(String::as_str);
        let was = match stack {
            Some(arn) => Some(Template::read(&cloud.template(arn).await?)?),
            None => None,
        };
        let inner_set = change_set.and_then(|change_set| change_set.nested.get(id));
        let is = match (after, inner_set) {
            (None, _) => Ok(Template::default()),
            (Some(_), Some(set)) => Template::read(&cloud.change_set_template("", &set.id).await?),
            (Some(after), None) => {
                let is_same_place =
                    before.is_some_and(|before| address(before) == address(after) && was.is_some());
                match (of_file(after, files), is_same_place) {
                    (Some(text), _) => Template::read(text),
                    (None, true) => Ok(was.clone().unwrap_or_default()),
                    (None, false) => {
                        found.push(unread(id, after));
                        continue;
                    }
                }
            }
        };
        let is = is?;
        let was = was.unwrap_or_default();
        let values = difference.resource(id).map(changed_values);
        let mut inner = Difference::with_values(&was, &is, &[], &values.unwrap_or_default());
        if let Some(set) = inner_set {
            inner.correct(&was, &is, &set.replacements());
        }
        let hierarchy = Hierarchy {
            old: &was,
            new: &is,
            stack_id: stack,
            change_set: inner_set,
            files,
        };
        Box::pin(compare_within(cloud, hierarchy, &mut inner, depth - 1)).await?;
        found.push(NestedDifference {
            logical_id: id.clone(),
            difference: inner,
            unread: None,
        });
    }
    difference.set_nested(found);
    Ok(())
}

fn nested(template: &Template) -> impl Iterator<Item = &String> {
    let resources = template.resources.iter();
    resources
        .filter(|(_, resource)| resource.type_name == NESTED)
        .map(|(id, _)| id)
}

/// The ARNs of a stack's nested stacks, by their logical IDs.
pub(crate) async fn physical_ids<C: Cloud>(
    cloud: &C,
    stack_id: &str,
) -> Result<BTreeMap<String, String>, Error> {
    let resources = cloud.resources(stack_id).await?.into_iter();
    let nested = resources.filter(|it| {
        it.type_name == NESTED
            && it.physical_id.starts_with("arn:")
            && it.status != Status::DeleteComplete
    });
    Ok(nested.map(|it| (it.logical_id, it.physical_id)).collect())
}

/// Where a nested stack's template is.
fn address(resource: &Resource) -> Value {
    resource
        .properties
        .get("TemplateURL")
        .map(canonical)
        .unwrap_or_default()
}

fn of_file<'a>(resource: &Resource, files: &'a BTreeMap<String, String>) -> Option<&'a String> {
    files.get(resource.properties.get("TemplateURL")?.as_str()?)
}

fn unread(id: &str, resource: &Resource) -> NestedDifference {
    let place = match address(resource) {
        Value::String(text) => format!("`{text}`"),
        _ => "where a value says that is known only when it is deployed".to_owned(),
    };
    NestedDifference {
        logical_id: id.to_owned(),
        difference: Difference::default(),
        unread: Some(format!("its template is {place}")),
    }
}

/// The parameters of a nested stack whose values change.
fn changed_values(change: &ResourceChange) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for property in &change.properties {
        let path = property.path.in_facts();
        let Some(rest) = path.strip_prefix("Parameters") else {
            continue;
        };
        match rest.strip_prefix('/') {
            Some(name) => names.push(name.split('/').next().unwrap_or(name).to_owned()),
            None => {
                for value in [&property.before, &property.after].into_iter().flatten() {
                    names.extend(
                        value
                            .as_object()
                            .into_iter()
                            .flat_map(|it| it.keys().cloned()),
                    );
                }
            }
        }
    }
    names
}

/// What a deployment may lose for good, within nested stacks as well: `` `Orders/Table` (AWS::DynamoDB::Table) ``.
///
/// CloudFormation's word counts where it is given; else what the templates say; and where they cannot be read, whatever
/// the nested stack holds.
pub(crate) fn lost(change_set: &ChangeSet, difference: &Difference) -> Vec<String> {
    let lost = lost_within(change_set, difference, "");
    lost.into_iter()
        .map(|(id, type_name)| format!("`{id}` ({type_name})"))
        .collect()
}

fn lost_within(
    change_set: &ChangeSet,
    difference: &Difference,
    around: &str,
) -> Vec<(String, String)> {
    let mut lost = Vec::new();
    for change in &change_set.changes {
        let path = format!("{around}{}", change.logical_id);
        if !change.is_nested_stack() {
            if loses_data(change) {
                lost.push((path, change.type_name.clone()));
            }
            continue;
        }
        let within = difference.within(&change.logical_id);
        match (change_set.nested.get(&change.logical_id), within) {
            _ if change.is_kept() => {}
            (Some(set), within) => {
                let none = Difference::default();
                let inner = within.map_or(&none, |it| &it.difference);
                lost.extend(lost_within(set, inner, &format!("{path}/")));
            }
            (None, Some(within)) if within.unread.is_none() => {
                let inner = within.difference.lost().into_iter();
                lost.extend(inner.map(|(id, kind)| (format!("{path}/{id}"), kind)));
            }
            _ if change.action == ChangeAction::Add => {}
            (None, _) => lost.push((path, change.type_name.clone())),
        }
    }
    lost
}

/// The first resource that is replaced for certain, and its path within nested stacks.
pub(crate) fn replaced(change_set: &ChangeSet) -> Option<(String, &Change)> {
    change_set.changes.iter().find_map(|change| {
        let id = &change.logical_id;
        if change.replaces() == Replacement::Always {
            return Some((id.clone(), change));
        }
        let (path, change) = replaced(change_set.nested.get(id)?)?;
        Some((format!("{id}/{path}"), change))
    })
}

/// The changes of which the templates say nothing, those within nested stacks under their paths.
pub(crate) fn unsaid(change_set: &ChangeSet, difference: &Difference) -> ChangeSet {
    ChangeSet {
        changes: unsaid_within(change_set, difference, ""),
        nested: BTreeMap::new(),
        ..change_set.clone()
    }
}

fn unsaid_within(change_set: &ChangeSet, difference: &Difference, around: &str) -> Vec<Change> {
    let mut unsaid = Vec::new();
    for change in &change_set.changes {
        let inner = change_set.nested.get(&change.logical_id);
        let path = format!("{around}{}", change.logical_id);
        if let Some(inner) = inner {
            let none = Difference::default();
            let within = difference.within(&change.logical_id);
            let within = within.map_or(&none, |it| &it.difference);
            unsaid.extend(unsaid_within(inner, within, &format!("{path}/")));
        } else if difference.resource(&change.logical_id).is_none() {
            unsaid.push(Change {
                logical_id: path,
                ..change.clone()
            });
        }
    }
    unsaid
}

/// A resource of a stack, or of one within it.
pub(crate) struct Held {
    /// Its logical ID, after those of the stacks around it: `Orders/Table`.
    pub(crate) path: String,
    pub(crate) resource: StackResource,
    /// What becomes of it when its stack is deleted.
    pub(crate) policy: String,
}

/// The resources of a stack, those of nested stacks in the place of these.
pub(crate) async fn held<C: Cloud>(cloud: &C, stack_id: &str) -> Result<Vec<Held>, Error> {
    held_within(cloud, stack_id, String::new(), DEPTH).await
}

async fn held_within<C: Cloud>(
    cloud: &C,
    stack_id: &str,
    around: String,
    depth: usize,
) -> Result<Vec<Held>, Error> {
    let resources = cloud.resources(stack_id).await?;
    if resources.is_empty() {
        return Ok(Vec::new());
    }
    let template = Template::read(&cloud.template(stack_id).await?)?;
    let mut held = Vec::new();
    for resource in resources
        .into_iter()
        .filter(|it| !it.physical_id.is_empty())
    {
        let path = format!("{around}{}", resource.logical_id);
        let declared = template.resources.get(&resource.logical_id);
        let policy = declared.and_then(|it| it.attribute("DeletionPolicy"));
        let policy = policy.unwrap_or("Delete").to_owned();
        let is_nested = resource.type_name == NESTED
            && resource.physical_id.starts_with("arn:")
            && resource.status != Status::DeleteComplete;
        if is_nested && policy == "Delete" && depth > 0 {
            let inner = format!("{path}/");
            let id = resource.physical_id.clone();
            held.extend(Box::pin(held_within(cloud, &id, inner, depth - 1)).await?);
        } else {
            held.push(Held {
                path,
                resource,
                policy,
            });
        }
    }
    Ok(held)
}

/// Says of nested stacks that change, where there is no one stack to look into, that it is not known what changes within.
pub(crate) fn unknown(old: &Template, new: &Template, difference: &mut Difference) {
    let ids: BTreeSet<&String> = nested(old).chain(nested(new)).collect();
    let changed = ids
        .into_iter()
        .filter(|id| difference.resource(id).is_some());
    let unknown = changed.map(|id| NestedDifference {
        logical_id: id.clone(),
        difference: Difference::default(),
        unread: Some("each account and region has one of its own".to_owned()),
    });
    let unknown = unknown.collect();
    difference.set_nested(unknown);
}

/// The ARNs of all stacks within a stack, by their paths: `Orders`, `Orders/Archive`.
pub(crate) async fn stacks_within<C: Cloud>(
    cloud: &C,
    stack_id: &str,
) -> Result<BTreeMap<String, String>, Error> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![(String::new(), stack_id.to_owned(), DEPTH)];
    while let Some((around, id, depth)) = waiting.pop() {
        for (logical_id, id) in physical_ids(cloud, &id).await? {
            let path = format!("{around}{logical_id}");
            if depth > 0 {
                waiting.push((format!("{path}/"), id.clone(), depth - 1));
            }
            found.insert(path, id);
        }
    }
    Ok(found)
}
