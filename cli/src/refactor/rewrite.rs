//! The template of a stack after resources have moved.

use serde_json::{Map, Value, json};

use super::moved::{Location, Moved, Side};
use super::pairing::Exports;
use super::rename::{Fate, rename, rename_dependencies};
use crate::error::Error;
use crate::template::{Resource, Template, canonical, references};

/// What is deployed of a stack, without what goes and with what comes. Where a reference would lead into another stack, the
/// resource is taken as it is built, if it differs by such references alone.
pub(super) fn template(sides: &[Side], moves: &[Moved], stack: usize) -> Result<Value, Error> {
    let side = &sides[stack];
    let exports = Exports::of(sides);
    let base = side.old.as_ref().unwrap_or(&side.new);
    let mut resources = Map::new();
    let mut arrived = Vec::new();
    let staying = side
        .old
        .iter()
        .flat_map(|old| old.resources.keys())
        .map(|id| Location {
            stack,
            id: id.clone(),
        });
    let staying = staying.filter(|it| moves.iter().all(|moved| moved.from != *it));
    let coming = moves.iter().filter(|moved| moved.to.stack == stack);
    let coming = coming.map(|moved| (moved.from.clone(), moved.to.id.clone()));
    let all = staying.map(|it| (it.clone(), it.id)).chain(coming);
    for (from, id) in all {
        let Some(old) = &sides[from.stack].old else {
            continue;
        };
        let resource = &old.resources[&from.id];
        let fate = fate(old, moves, from.stack, stack);
        let mut value = whole(resource);
        if let Some(object) = value.as_object_mut() {
            rename_dependencies(object, &fate);
        }
        if rename(&mut value, &fate) {
            let built = side.new.resources.get(&id);
            let print = exports.print(resource, old);
            let same = built.filter(|built| exports.print(built, &side.new) == print);
            let Some(built) = same else {
                return Err(entangled(side, &id));
            };
            value = whole(built);
        }
        if from.stack != stack {
            arrived.push(value.to_string());
        }
        resources.insert(id, value);
    }
    if resources.is_empty() {
        return Err(Error::new(format!(
            "`{}` would be left without resources, which CloudFormation does not do",
            side.stack.name
        ))
        .help("leave one in it; or move the others, and destroy the stack afterwards"));
    }
    let outputs = outputs(side, moves, stack, &resources);
    let mut result = Map::new();
    for name in base.names() {
        if let Some(value) = base.top(name).filter(|_| name != "Outputs") {
            result.insert(name.to_owned(), value.clone());
        }
    }
    if let Some(old) = &side.old {
        check_sections(side, old, &arrived)?;
    }
    result.insert("Resources".to_owned(), Value::Object(resources));
    if !outputs.is_empty() {
        result.insert("Outputs".to_owned(), Value::Object(outputs));
    }
    Ok(Value::Object(result))
}

/// Where the resources of a template are found, seen from a stack.
fn fate<'a>(
    old: &'a Template,
    moves: &'a [Moved],
    from: usize,
    stack: usize,
) -> impl Fn(&str) -> Option<Fate> + 'a {
    move |id| {
        old.resources.get(id)?;
        let is_it = |moved: &&Moved| moved.from.stack == from && moved.from.id == id;
        let place = match moves.iter().find(is_it) {
            Some(it) => (it.to.stack, it.to.id.clone()),
            None => (from, id.to_owned()),
        };
        Some(if place.0 == stack {
            Fate::Here(place.1)
        } else {
            Fate::Elsewhere
        })
    }
}

/// The outputs: those that are there and can stay, and those that other stacks import from now on.
fn outputs(
    side: &Side,
    moves: &[Moved],
    stack: usize,
    resources: &Map<String, Value>,
) -> Map<String, Value> {
    let mut outputs = Map::new();
    let built = side.new.section("Outputs");
    if let Some(old) = &side.old {
        let fate = fate(old, moves, stack, stack);
        for (name, output) in old.section("Outputs") {
            let mut output = output.clone();
            if !rename(&mut output, &fate) {
                outputs.insert(name.clone(), output);
            }
        }
    }
    let is_whole = |output: &Value| {
        let of_resources = references(&canonical(output));
        let mut of_resources = of_resources
            .iter()
            .filter(|reference| side.new.resources.contains_key(&reference.id));
        of_resources.all(|reference| resources.contains_key(&reference.id))
    };
    for (name, output) in built {
        if output.get("Export").is_some() && !outputs.contains_key(name) && is_whole(output) {
            outputs.insert(name.clone(), output.clone());
        }
    }
    outputs
}

/// A resource as a template writes it.
fn whole(resource: &Resource) -> Value {
    let mut value = Map::new();
    value.insert("Type".to_owned(), json!(resource.type_name));
    if !resource.properties.is_empty() {
        value.insert(
            "Properties".to_owned(),
            Value::Object(resource.properties.clone()),
        );
    }
    value.extend(resource.attributes.clone());
    Value::Object(value)
}

fn entangled(side: &Side, id: &str) -> Error {
    let name = &side.stack.name;
    let error = Error::new(format!(
        "`{name}.{id}` refers to what is moved into another stack, and changes otherwise, too"
    ))
    .help("first deploy that change, or move without it: a refactoring changes nothing but places");
    match side.stack.declared(id) {
        Some(declared) => error.at(declared.file.clone(), declared.line),
        None => error,
    }
}

/// A refactoring adds no parameters, conditions and mappings, and a resource keeps no stack's name in its values.
fn check_sections(side: &Side, old: &Template, arrived: &[String]) -> Result<(), Error> {
    let name = &side.stack.name;
    for section in ["Parameters", "Conditions", "Mappings"] {
        let missing = side.new.section(section).keys();
        let mut missing = missing.filter(|it| !old.section(section).contains_key(*it));
        let is_named = |it: &&String| {
            let quoted = json!(it).to_string();
            arrived.iter().any(|text| text.contains(&quoted))
        };
        if let Some(missing) = missing.find(is_named) {
            return Err(Error::new(format!(
                "what moves to `{name}` needs `{missing}` of its `{section}`, and a refactoring adds none"
            ))
            .help(format!("first deploy `{name}` with it, then move")));
        }
    }
    Ok(())
}
