//! Changes to templates, of which it is known where they are.

use serde_json::{Value, json};

use super::chance::Chance;

/// A change to a template.
#[derive(Clone, Debug)]
pub(crate) struct Mutation {
    /// What was done, in words.
    pub(crate) what: String,
    /// The resource that it was done to.
    pub(crate) logical_id: String,
    /// Where in its properties, with `*` for items of lists; empty if to the resource as a whole.
    pub(crate) path: String,
}

/// Changes a property somewhere; nothing where there is none to change.
pub(crate) fn change_property(template: &mut Value, chance: &mut Chance) -> Option<Mutation> {
    let resources = template["Resources"].as_object_mut()?;
    let ids: Vec<_> = resources.keys().cloned().collect();
    let id = ids.get(chance.below(ids.len()))?.clone();
    let properties = resources[&id].get_mut("Properties")?;
    let mut places = Vec::new();
    collect(properties, "", "", &mut places);
    let (pointer, path) = places.get(chance.below(places.len()))?.clone();
    let what = if chance.below(4) == 0 {
        remove(properties, &pointer)?;
        "removed"
    } else {
        let value = properties.pointer_mut(&pointer)?;
        *value = changed(value)?;
        "changed"
    };
    Some(Mutation {
        what: format!("{what} {id}.{path}"),
        logical_id: id,
        path,
    })
}

/// Removes a resource; what refers to it is left as it is.
pub(crate) fn remove_resource(template: &mut Value, chance: &mut Chance) -> Option<Mutation> {
    let resources = template["Resources"].as_object_mut()?;
    let ids: Vec<_> = resources.keys().cloned().collect();
    let id = ids.get(chance.below(ids.len()))?.clone();
    resources.remove(&id);
    Some(Mutation {
        what: format!("removed {id}"),
        logical_id: id,
        path: String::new(),
    })
}

/// Gives a resource another logical ID, everywhere.
pub(crate) fn rename_resource(template: &mut Value, chance: &mut Chance) -> Option<Mutation> {
    let ids: Vec<_> = template["Resources"].as_object()?.keys().cloned().collect();
    let id = ids.get(chance.below(ids.len()))?.clone();
    let new = format!("{id}Moved");
    let mut text = template.to_string();
    for (before, after) in [("\"", "\""), ("${", "}"), ("${", "."), ("\"", ".")] {
        text = text.replace(
            &format!("{before}{id}{after}"),
            &format!("{before}{new}{after}"),
        );
    }
    *template = serde_json::from_str(&text).ok()?;
    Some(Mutation {
        what: format!("renamed {id}"),
        logical_id: id,
        path: String::new(),
    })
}

/// Adds a statement to a policy, if there is one.
pub(crate) fn add_statement(template: &mut Value, chance: &mut Chance) -> Option<Mutation> {
    let resources = template["Resources"].as_object_mut()?;
    let of_policy = |resource: &Value| {
        resource
            .pointer("/Properties/PolicyDocument/Statement")
            .is_some_and(Value::is_array)
    };
    let ids: Vec<_> = resources
        .iter()
        .filter(|(_, it)| of_policy(it))
        .map(|(id, _)| id.clone())
        .collect();
    let id = ids.get(chance.below(ids.len()))?.clone();
    let effect = if chance.below(4) == 0 {
        "Deny"
    } else {
        "Allow"
    };
    let statement = json!({ "Effect": effect, "Action": "ec2:RunInstances", "Resource": "*" });
    resources[&id]
        .pointer_mut("/Properties/PolicyDocument/Statement")?
        .as_array_mut()?
        .push(statement);
    let path = "PolicyDocument/Statement/*".to_owned();
    Some(Mutation {
        what: format!("added {effect} to {id}"),
        logical_id: id,
        path,
    })
}

/// The places that can be changed, as pointers and with `*` for items: not those within functions.
fn collect(value: &Value, pointer: &str, path: &str, places: &mut Vec<(String, String)>) {
    let join = |step: &str| {
        if path.is_empty() {
            step.to_owned()
        } else {
            format!("{path}/{step}")
        }
    };
    match value {
        Value::Object(object) => {
            let is_function = object.len() == 1
                && object
                    .keys()
                    .all(|key| key == "Ref" || key == "Condition" || key.starts_with("Fn::"));
            if is_function {
                return;
            }
            for (name, value) in object {
                let escaped = name.replace('~', "~0").replace('/', "~1");
                let pointer = format!("{pointer}/{escaped}");
                if !name.contains('/') {
                    collect(value, &pointer, &join(name), places);
                }
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                collect(value, &format!("{pointer}/{index}"), &join("*"), places);
            }
        }
        Value::Null => {}
        _ => places.push((pointer.to_owned(), path.to_owned())),
    }
}

fn changed(value: &Value) -> Option<Value> {
    Some(match value {
        Value::String(text) => match text.parse::<i64>() {
            Ok(number) => json!((number + 1).to_string()),
            Err(_) if text == "true" => json!("false"),
            Err(_) if text == "false" => json!("true"),
            Err(_) => json!(format!("{text}x")),
        },
        Value::Number(number) => json!(number.as_f64()? + 1.0),
        Value::Bool(truth) => json!(!truth),
        _ => return None,
    })
}

fn remove(properties: &mut Value, pointer: &str) -> Option<()> {
    let (parent, last) = pointer.rsplit_once('/')?;
    match properties.pointer_mut(parent)? {
        Value::Object(object) => {
            object.remove(&last.replace("~1", "/").replace("~0", "~"))?;
        }
        Value::Array(items) => {
            items.remove(last.parse().ok()?);
        }
        _ => return None,
    }
    Some(())
}
