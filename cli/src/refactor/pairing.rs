//! Which resources are the same in another place.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::moved::{Location, Moved, Side};
use crate::diff::likeness;
use crate::error::Error;
use crate::template::{Resource, Template, canonical};

/// Pairs what is no longer built where it is deployed with what is built and not deployed.
pub(super) fn moves(sides: &[Side], asked: &[(Location, Location)]) -> Result<Vec<Moved>, Error> {
    let exports = Exports::of(sides);
    let mut gone: BTreeMap<Location, &Resource> = BTreeMap::new();
    let mut come: BTreeMap<Location, &Resource> = BTreeMap::new();
    for (stack, side) in sides.iter().enumerate() {
        let of = |id: &String| Location {
            stack,
            id: id.clone(),
        };
        let old = side.old.iter().flat_map(|old| &old.resources);
        let is_built = |id: &&String| side.new.resources.contains_key(*id);
        gone.extend(
            old.filter(|(id, _)| !is_built(id))
                .map(|(id, it)| (of(id), it)),
        );
        let is_there = |id: &&String| {
            let old = side.old.as_ref();
            old.is_some_and(|old| old.resources.contains_key(*id))
        };
        let new = side.new.resources.iter();
        come.extend(
            new.filter(|(id, _)| !is_there(id))
                .map(|(id, it)| (of(id), it)),
        );
    }
    let mut moves = Vec::new();
    for (from, to) in asked {
        moves.push(as_asked(sides, from, to)?);
        gone.remove(from);
        come.remove(to);
    }
    // By what they are: type and properties, whatever their references are called.
    let mut groups: BTreeMap<String, (Vec<Location>, Vec<Location>)> = BTreeMap::new();
    for (location, resource) in &gone {
        if let Some(template) = &sides[location.stack].old {
            let print = exports.print(resource, template);
            groups.entry(print).or_default().0.push(location.clone());
        }
    }
    for (location, resource) in &come {
        let print = exports.print(resource, &sides[location.stack].new);
        groups.entry(print).or_default().1.push(location.clone());
    }
    for (sources, targets) in groups.into_values() {
        let resource = sources.first().and_then(|source| gone.get(source));
        let Some(resource) = resource else { continue };
        for (from, to) in pairs(sides, sources, targets, resource.properties.is_empty())? {
            let type_name = resource.type_name.clone();
            moves.push(Moved {
                from,
                to,
                type_name,
            });
        }
    }
    moves.sort_by(|one, other| one.from.cmp(&other.from));
    Ok(moves)
}

fn as_asked(sides: &[Side], from: &Location, to: &Location) -> Result<Moved, Error> {
    let name = |it: &Location| format!("{}.{}", sides[it.stack].stack.name, it.id);
    let old = sides[from.stack].old.as_ref();
    let old = old.and_then(|old| old.resources.get(&from.id));
    let old = old.ok_or_else(|| Error::new(format!("`{}` is not deployed", name(from))))?;
    let new = sides[to.stack].new.resources.get(&to.id);
    let new = new.ok_or_else(|| Error::new(format!("`{}` is not built", name(to))))?;
    if old.type_name != new.type_name {
        return Err(Error::new(format!(
            "`{}` is an `{}`, and `{}` is an `{}`",
            name(from),
            old.type_name,
            name(to),
            new.type_name
        )));
    }
    Ok(Moved {
        from: from.clone(),
        to: to.clone(),
        type_name: old.type_name.clone(),
    })
}

/// Pairs resources that are alike: those in the same stack and with the nearest names first.
fn pairs(
    sides: &[Side],
    mut sources: Vec<Location>,
    mut targets: Vec<Location>,
    bare: bool,
) -> Result<Vec<(Location, Location)>, Error> {
    let score = |from: &Location, to: &Location| {
        (
            from.stack == to.stack,
            likeness(&from.id, &to.id),
            from.id == to.id,
        )
    };
    let mut found = Vec::new();
    while !sources.is_empty() && !targets.is_empty() {
        let all = sources
            .iter()
            .flat_map(|from| targets.iter().map(move |to| (from, to)));
        let Some((from, to)) = all.max_by_key(|(from, to)| score(from, to)) else {
            break;
        };
        let (from, to) = (from.clone(), to.clone());
        // What has no properties says little: its name has to say it.
        if bare && likeness(&from.id, &to.id) == 0 {
            break;
        }
        let best = score(&from, &to);
        let rivals: Vec<&Location> = targets
            .iter()
            .filter(|it| score(&from, it) == best)
            .collect();
        if rivals.len() > 1 {
            return Err(ambiguous(sides, &from, &rivals));
        }
        sources.retain(|it| *it != from);
        targets.retain(|it| *it != to);
        found.push((from, to));
    }
    Ok(found)
}

fn ambiguous(sides: &[Side], from: &Location, targets: &[&Location]) -> Error {
    let name = |it: &Location| format!("{}.{}", sides[it.stack].stack.name, it.id);
    let names: Vec<String> = targets.iter().map(|it| format!("`{}`", name(it))).collect();
    Error::new(format!("`{}` may be {}", name(from), names.join(" or "))).help(format!(
        "say which with `--map {}={}`",
        name(from),
        name(targets[0])
    ))
}

/// What the exports of the app stand for.
#[derive(Debug, Default)]
pub(super) struct Exports(BTreeMap<String, Value>);

impl Exports {
    pub(super) fn of(sides: &[Side]) -> Self {
        let mut exports = BTreeMap::new();
        let templates = sides
            .iter()
            .flat_map(|side| side.old.iter().chain([&side.new]));
        for template in templates {
            for output in template.section("Outputs").values() {
                if let Some(name) = output["Export"]["Name"].as_str() {
                    let mut value = canonical(&output["Value"]);
                    Self::default().mask(&mut value, template);
                    exports.insert(name.to_owned(), value);
                }
            }
        }
        Self(exports)
    }

    /// What a resource is, whatever it and those that it refers to are called.
    pub(super) fn print(&self, resource: &Resource, template: &Template) -> String {
        let mut properties = canonical(&Value::Object(resource.properties.clone()));
        self.mask(&mut properties, template);
        let attributes = ["DeletionPolicy", "Condition"].map(|name| resource.attributes.get(name));
        format!("{} {properties} {}", resource.type_name, json!(attributes))
    }

    /// Puts the types of resources in the place of their names, and what is exported in that of imports.
    fn mask(&self, value: &mut Value, template: &Template) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| self.mask(item, template)),
            Value::Object(object) => {
                let kind = |id: &Value| {
                    let resource = template.resources.get(id.as_str()?)?;
                    Some(resource.type_name.clone())
                };
                let reference = object
                    .get("Ref")
                    .and_then(kind)
                    .map(|kind| json!({ "of": kind }));
                let attribute = object.get("Fn::GetAtt").and_then(|items| {
                    Some(json!({ "of": kind(items.get(0)?)?, "attribute": items.get(1) }))
                });
                let import = object.get("Fn::ImportValue").and_then(Value::as_str);
                let import = import.and_then(|name| self.0.get(name)).cloned();
                match reference.or(attribute).or(import) {
                    Some(masked) => *value = masked,
                    None => object.values_mut().for_each(|it| self.mask(it, template)),
                }
            }
            _ => {}
        }
    }
}
