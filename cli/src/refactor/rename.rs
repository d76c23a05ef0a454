//! References to resources that have another place.

use serde_json::{Map, Value, json};

/// Where the resource is that a reference names.
pub(super) enum Fate {
    /// In this template, under this logical ID.
    Here(String),
    /// In the template of another stack.
    Elsewhere,
}

/// Renames the references in a value; whether some of them lead out of the template. `fate` knows resources alone.
pub(super) fn rename(value: &mut Value, fate: &dyn Fn(&str) -> Option<Fate>) -> bool {
    match value {
        Value::Array(items) => {
            let mut leads_out = false;
            for item in items {
                leads_out |= rename(item, fate);
            }
            leads_out
        }
        Value::Object(object) => {
            let mut leads_out = match object.len() {
                1 => function(object, fate),
                _ => false,
            };
            for value in object.values_mut() {
                leads_out |= rename(value, fate);
            }
            leads_out
        }
        _ => false,
    }
}

fn function(object: &mut Map<String, Value>, fate: &dyn Fn(&str) -> Option<Fate>) -> bool {
    if let Some(Value::String(id)) = object.get_mut("Ref") {
        return name(id, fate);
    }
    match object.get_mut("Fn::GetAtt") {
        Some(Value::Array(items)) => {
            if let Some(Value::String(id)) = items.first_mut() {
                return name(id, fate);
            }
        }
        Some(Value::String(text)) => {
            let (id, attribute) = text.split_once('.').unwrap_or((text.as_str(), ""));
            let mut id = id.to_owned();
            let leads_out = name(&mut id, fate);
            *text = format!("{id}.{attribute}");
            return leads_out;
        }
        _ => {}
    }
    match object.get_mut("Fn::Sub") {
        Some(Value::String(text)) => sub(text, &Map::new(), fate),
        Some(Value::Array(items)) => {
            let variables = items.get(1).and_then(Value::as_object).cloned();
            match items.first_mut() {
                Some(Value::String(text)) => sub(text, &variables.unwrap_or_default(), fate),
                _ => false,
            }
        }
        _ => false,
    }
}

fn name(id: &mut String, fate: &dyn Fn(&str) -> Option<Fate>) -> bool {
    match fate(id) {
        Some(Fate::Here(new)) => {
            *id = new;
            false
        }
        Some(Fate::Elsewhere) => true,
        None => false,
    }
}

/// The names in the text of an `Fn::Sub`: `${Name}`, `${Name.Attribute}`; not `${!Name}`, and not its variables.
fn sub(
    text: &mut String,
    variables: &Map<String, Value>,
    fate: &dyn Fn(&str) -> Option<Fate>,
) -> bool {
    let mut leads_out = false;
    let mut result = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once("${") {
        result.push_str(before);
        result.push_str("${");
        let Some((inside, after)) = after.split_once('}') else {
            rest = after;
            break;
        };
        let (id, attribute) = match inside.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (inside, None),
        };
        let mut id = id.to_owned();
        if !id.starts_with('!') && !variables.contains_key(inside) {
            leads_out |= name(&mut id, fate);
        }
        result.push_str(&id);
        if let Some(attribute) = attribute {
            result.push('.');
            result.push_str(attribute);
        }
        result.push('}');
        rest = after;
    }
    result.push_str(rest);
    *text = result;
    leads_out
}

/// Renames what a resource waits for (`DependsOn`). What is in another stack cannot be waited for.
pub(super) fn rename_dependencies(
    resource: &mut Map<String, Value>,
    fate: &dyn Fn(&str) -> Option<Fate>,
) {
    let Some(dependencies) = resource.get_mut("DependsOn") else {
        return;
    };
    let renamed = |id: &str| match fate(id) {
        Some(Fate::Here(new)) => Some(json!(new)),
        Some(Fate::Elsewhere) => None,
        None => Some(json!(id)),
    };
    let left = match &*dependencies {
        Value::String(id) => renamed(id),
        Value::Array(ids) => {
            let ids = ids.iter().filter_map(|id| renamed(id.as_str()?));
            let ids: Vec<Value> = ids.collect();
            (!ids.is_empty()).then_some(Value::Array(ids))
        }
        other => Some(other.clone()),
    };
    match left {
        Some(left) => *dependencies = left,
        None => {
            resource.remove("DependsOn");
        }
    }
}
