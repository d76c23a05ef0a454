//! A template read so that its many ways to say one thing become one.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use crate::wiring::Node;

/// Brings a template's many ways to say one thing to one.
pub(crate) struct Reader<'a> {
    /// The resources of the template.
    pub(crate) declared: &'a Map<String, Value>,
    /// What an imported name stands for.
    pub(crate) imports: &'a BTreeMap<String, Value>,
}

impl Reader<'_> {
    pub(crate) fn node(&self, resource: &Value) -> Node {
        let type_name = resource["Type"].as_str().unwrap_or_default().to_owned();
        let mut properties = self.value(&resource["Properties"]);
        drop_names(&type_name, &mut properties);
        read_definition(&mut properties);
        let mut body = Map::from_iter([("Properties".to_owned(), properties)]);
        for policy in ["DeletionPolicy", "UpdateReplacePolicy"] {
            // `Delete` is what happens without it.
            if resource.get(policy).is_some_and(|value| value != "Delete") {
                body.insert(policy.to_owned(), resource[policy].clone());
            }
        }
        let dependencies = match resource.get("DependsOn") {
            Some(Value::String(name)) => vec![reference(name, "")],
            Some(Value::Array(names)) => names
                .iter()
                .filter_map(Value::as_str)
                .map(|name| reference(name, ""))
                .collect(),
            _ => Vec::new(),
        };
        if !dependencies.is_empty() {
            body.insert("DependsOn".to_owned(), Value::Array(dependencies));
        }
        Node {
            type_name,
            body: Value::Object(body),
        }
    }

    fn value(&self, value: &Value) -> Value {
        match value {
            Value::Array(items) => items.iter().map(|item| self.value(item)).collect(),
            Value::Object(map) => {
                if let Some((function, argument)) = map.iter().next()
                    && map.len() == 1
                    && let Some(value) = self.function(function, argument)
                {
                    return value;
                }
                map.iter()
                    .map(|(key, value)| (key.clone(), self.entry(key, value)))
                    .collect()
            }
            scalar => scalar.clone(),
        }
    }

    fn entry(&self, key: &str, value: &Value) -> Value {
        match self.value(value) {
            // In a policy, a list of one item is the item.
            Value::Array(mut items)
                if items.len() == 1 && ["Action", "Resource", "AWS", "Service"].contains(&key) =>
            {
                items.remove(0)
            }
            other => other,
        }
    }

    fn function(&self, function: &str, argument: &Value) -> Option<Value> {
        match (function, argument) {
            ("Ref", Value::String(name)) => Some(self.reference(name)),
            ("Fn::GetAtt", Value::Array(path)) => match path.as_slice() {
                [Value::String(name), Value::String(attribute)] => Some(reference(name, attribute)),
                _ => None,
            },
            ("Fn::GetAtt", Value::String(path)) => path
                .split_once('.')
                .map(|(name, attribute)| reference(name, attribute)),
            ("Fn::ImportValue", Value::String(name)) => self.imports.get(name).cloned(),
            ("Fn::Join", Value::Array(arguments)) => match arguments.as_slice() {
                [Value::String(separator), Value::Array(items)] => {
                    let mut parts = Vec::new();
                    for (index, item) in items.iter().enumerate() {
                        if index > 0 {
                            parts.push(Value::String(separator.clone()));
                        }
                        parts.push(self.value(item));
                    }
                    Some(concatenation(parts))
                }
                _ => None,
            },
            ("Fn::Sub", Value::String(text)) => Some(self.substitution(text, &Map::new())),
            ("Fn::Sub", Value::Array(arguments)) => match arguments.as_slice() {
                [Value::String(text), Value::Object(variables)] => {
                    Some(self.substitution(text, variables))
                }
                _ => None,
            },
            _ => None,
        }
    }

    fn reference(&self, name: &str) -> Value {
        let type_name = self.declared.get(name).map(|resource| &resource["Type"]);
        match type_name.and_then(Value::as_str) {
            None => json!({ "$parameter": name }),
            // Where `Ref` and an attribute return the same.
            Some("AWS::SNS::Topic") => reference(name, "TopicArn"),
            Some("AWS::StepFunctions::StateMachine") => reference(name, "Arn"),
            Some("AWS::SQS::Queue") => reference(name, "QueueUrl"),
            Some(_) => reference(name, ""),
        }
    }

    fn substitution(&self, text: &str, variables: &Map<String, Value>) -> Value {
        let mut parts = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            let Some((name, after)) = after.split_once('}') else {
                break;
            };
            parts.push(Value::String(before.to_owned()));
            parts.push(
                match (
                    name.strip_prefix('!'),
                    variables.get(name),
                    name.split_once('.'),
                ) {
                    (Some(literal), _, _) => Value::String(format!("${{{literal}}}")),
                    (_, Some(value), _) => self.value(value),
                    (_, _, Some((resource, attribute))) => reference(resource, attribute),
                    _ => self.reference(name),
                },
            );
            rest = after;
        }
        parts.push(Value::String(rest.to_owned()));
        concatenation(parts)
    }
}

fn reference(name: &str, value: &str) -> Value {
    json!({ "$ref": name, "value": value })
}

/// Texts side by side become one; a text alone is itself.
fn concatenation(parts: Vec<Value>) -> Value {
    let mut joined: Vec<Value> = Vec::new();
    for part in parts {
        let inner = match part.get("$concatenation") {
            Some(Value::Array(items)) => items.clone(),
            _ => vec![part],
        };
        for item in inner {
            match (joined.last_mut(), item) {
                (Some(Value::String(last)), Value::String(text)) => last.push_str(&text),
                (_, item) => joined.push(item),
            }
        }
    }
    joined.retain(|part| part != "");
    match joined.as_slice() {
        [] => Value::String(String::new()),
        [one] => one.clone(),
        _ => json!({ "$concatenation": joined }),
    }
}

/// Names that are free to choose, and mean nothing to anyone else.
fn drop_names(type_name: &str, properties: &mut Value) {
    if type_name == "AWS::IAM::Policy"
        && let Some(map) = properties.as_object_mut()
    {
        map.remove("PolicyName");
    }
    if type_name == "AWS::Events::Rule"
        && let Some(targets) = properties["Targets"].as_array_mut()
    {
        targets
            .iter_mut()
            .filter_map(Value::as_object_mut)
            .for_each(|target| {
                target.remove("Id");
            });
    }
    if let Some(statements) = properties.pointer_mut("/PolicyDocument/Statement")
        && let Some(statements) = statements.as_array_mut()
    {
        let allowed: Vec<Value> = statements.iter().flat_map(permissions).collect();
        properties["PolicyDocument"]["Statement"] = json!({ "$set": allowed });
    }
}

/// A statement as what it allows, one action on one resource each: how they are put together is free to choose.
fn permissions(statement: &Value) -> Vec<Value> {
    let Some(mut frame) = statement.as_object().cloned() else {
        return vec![statement.clone()];
    };
    frame.remove("Sid");
    let mut each = |key: &str| match frame.remove(key) {
        Some(Value::Array(items)) => items,
        item => vec![item.unwrap_or(Value::Null)],
    };
    let (actions, resources) = (each("Action"), each("Resource"));
    let mut permissions = Vec::new();
    for action in &actions {
        for resource in &resources {
            let mut permission = frame.clone();
            permission.insert("Action".to_owned(), action.clone());
            permission.insert("Resource".to_owned(), resource.clone());
            permissions.push(Value::Object(permission));
        }
    }
    permissions
}

/// A state machine's definition as text is the definition as an object.
fn read_definition(properties: &mut Value) {
    let Some(map) = properties.as_object_mut() else {
        return;
    };
    let Some(text) = map.remove("DefinitionString") else {
        return;
    };
    let parts = match text.get("$concatenation") {
        Some(Value::Array(parts)) => parts.clone(),
        _ => vec![text],
    };
    let mut holes = Vec::new();
    let mut source = String::new();
    for part in parts {
        match part {
            Value::String(text) => source.push_str(&text),
            other => {
                let _ = write!(source, "<hole {}>", holes.len());
                holes.push(other);
            }
        }
    }
    let mut definition: Value = serde_json::from_str(&source).expect("a definition is JSON");
    fill(&mut definition, &holes);
    map.insert("Definition".to_owned(), definition);
}

fn fill(value: &mut Value, holes: &[Value]) {
    match value {
        Value::String(text) => {
            let hole = text
                .strip_prefix("<hole ")
                .and_then(|rest| rest.strip_suffix('>'));
            if let Some(hole) = hole.and_then(|index| holes.get(index.parse::<usize>().ok()?)) {
                *value = hole.clone();
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| fill(item, holes)),
        Value::Object(map) => map.values_mut().for_each(|item| fill(item, holes)),
        _ => {}
    }
}
