//! What one template permits and another does not.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// Each permission of one template that no permission of the other covers.
pub(crate) fn than(ours: &Value, theirs: &Value) -> Vec<String> {
    let theirs = permissions(theirs);
    let covered = |permission: &Permission| theirs.iter().any(|other| other.covers(permission));
    permissions(ours)
        .into_iter()
        .filter(|permission| !covered(permission))
        .map(|permission| format!("{permission:?}"))
        .collect()
}

/// One action on one resource, which has a type in place of its name.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Permission {
    action: String,
    resource: String,
    /// Only of a policy that says whom it lets in.
    principal: String,
    conditions: BTreeSet<String>,
}

impl Permission {
    fn covers(&self, other: &Self) -> bool {
        matches(&self.action.to_lowercase(), &other.action.to_lowercase())
            && matches(&self.resource, &other.resource)
            && (self.principal == "*" || self.principal == other.principal)
            && self.conditions.is_subset(&other.conditions)
    }
}

/// Whether a pattern with stars takes in a text, which may have stars of its own.
fn matches(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((start, rest)) => text.strip_prefix(start).is_some_and(|text| {
            (0..=text.len()).any(|at| text.is_char_boundary(at) && matches(rest, &text[at..]))
        }),
    }
}

fn permissions(template: &Value) -> BTreeSet<Permission> {
    let resources = template["Resources"].as_object().expect("resources");
    let mut found = BTreeSet::new();
    for resource in resources.values() {
        // what a custom resource needs is no convenience
        let properties = &resource["Properties"];
        let inline = properties["Policies"].as_array().into_iter().flatten();
        let documents = inline.map(|policy| &policy["PolicyDocument"]).chain(
            ["PolicyDocument", "KeyPolicy", "AssumeRolePolicyDocument"]
                .iter()
                .filter_map(|name| properties.get(name)),
        );
        for document in documents {
            for statement in many(&document["Statement"]) {
                if statement["Effect"] == "Allow" {
                    collect(&statement, resources, &mut found);
                }
            }
        }
    }
    found
}

fn collect(statement: &Value, declared: &Map<String, Value>, found: &mut BTreeSet<Permission>) {
    let principals: Vec<String> = match &statement["Principal"] {
        Value::Null => vec![String::new()],
        Value::Object(kinds) => kinds
            .values()
            .flat_map(many)
            .map(|principal| text(&principal, declared))
            .collect(),
        other => vec![text(other, declared)],
    };
    let mut conditions = BTreeSet::new();
    for (operator, keys) in statement["Condition"].as_object().into_iter().flatten() {
        for (key, value) in keys.as_object().into_iter().flatten() {
            // an ARN without a star is equal where it is like
            let operator = operator.replace("ArnEquals", "ArnLike");
            conditions.insert(format!("{operator} {key} {}", text(value, declared)));
        }
    }
    for action in many(&statement["Action"]) {
        for resource in many(&statement["Resource"]) {
            for principal in &principals {
                found.insert(Permission {
                    action: text(&action, declared),
                    resource: text(&resource, declared),
                    principal: principal.clone(),
                    conditions: conditions.clone(),
                });
            }
        }
    }
}

fn many(value: &Value) -> Vec<Value> {
    match value {
        Value::Array(items) => items.clone(),
        value => vec![value.clone()],
    }
}

/// A value as text, in which `${type.attribute}` stands for an attribute of a resource.
fn text(value: &Value, declared: &Map<String, Value>) -> String {
    let of = |name: &str, attribute: &str| match declared.get(name) {
        None => format!("${{{name}}}"),
        Some(resource) => {
            let type_name = resource["Type"].as_str().unwrap_or_default();
            // where `Ref` is the ARN
            let attribute = match (type_name, attribute) {
                ("AWS::SNS::Topic" | "AWS::SecretsManager::Secret", "" | "TopicArn" | "Id")
                | ("AWS::StepFunctions::StateMachine", "") => "Arn",
                (_, attribute) => attribute,
            };
            format!("${{{type_name}.{attribute}}}")
        }
    };
    match value {
        Value::String(text) => text.clone(),
        Value::Object(map) => match map.iter().next() {
            Some((function, argument)) if function == "Ref" => {
                of(argument.as_str().unwrap_or_default(), "")
            }
            Some((function, argument)) if function == "Fn::GetAtt" => of(
                argument[0].as_str().unwrap_or_default(),
                argument[1].as_str().unwrap_or_default(),
            ),
            Some((function, argument)) if function == "Fn::Join" => {
                let items = many(&argument[1]);
                let items: Vec<String> = items.iter().map(|item| text(item, declared)).collect();
                items.join(argument[0].as_str().unwrap_or_default())
            }
            Some((function, argument)) if function == "Fn::Sub" => {
                let template = argument
                    .as_str()
                    .or(argument[0].as_str())
                    .unwrap_or_default();
                substituted(template, &of)
            }
            _ => value.to_string(),
        },
        other => other.to_string(),
    }
}

fn substituted(template: &str, of: &dyn Fn(&str, &str) -> String) -> String {
    let mut result = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("${") {
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        let (name, attribute) = name.split_once('.').unwrap_or((name, ""));
        result += before;
        result += &of(name, attribute);
        rest = after;
    }
    result + rest
}
