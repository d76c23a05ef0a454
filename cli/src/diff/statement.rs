//! IAM statements: who may do what with what.

use std::collections::BTreeSet;

use infrastruct_spec::PolicyKind;
use serde_json::{Map, Value};

use super::normal::normal;
use super::place::Kindred;
use crate::template::{Resource, Template, Text, references};

/// A statement of a policy, wherever it is written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Statement {
    /// Whether it allows; else it denies.
    pub allows: bool,
    /// Who: `AWS:${Role}`, `Service:sns.amazonaws.com`.
    pub principals: Names,
    /// What: `sqs:SendMessage`.
    pub actions: Names,
    /// With what: `${Queue.Arn}`.
    pub resources: Names,
    /// Under which conditions: JSON, or nothing.
    pub condition: String,
}

/// The names in a part of a statement.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Names {
    /// Whether all but these are meant: `NotAction`.
    pub except: bool,
    /// The names, with `*` for anything.
    pub names: BTreeSet<String>,
}

/// A managed policy attached to somebody.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Attachment {
    /// To whom: `${Role}`.
    pub principal: String,
    /// The policy's ARN.
    pub policy: String,
}

/// The statements and attachments of a template.
pub(crate) fn collect(template: &Template) -> (BTreeSet<Statement>, BTreeSet<Attachment>) {
    let (mut statements, mut attachments) = (BTreeSet::new(), BTreeSet::new());
    for (id, resource) in &template.resources {
        if resource.type_name == "AWS::Lambda::Permission" {
            statements.insert(permission(id, resource, template));
            continue;
        }
        let kindred = Kindred::of(&resource.type_name);
        let has_attachments = resource.properties.contains_key("ManagedPolicyArns");
        let places = kindred.policies();
        if places.is_empty() && !has_attachments {
            continue;
        }
        let properties = normal(&resource.properties, template, &kindred.top());
        for policy in listed(properties.get("ManagedPolicyArns")) {
            attachments.insert(Attachment {
                principal: format!("${{{id}}}"),
                policy: text(policy),
            });
        }
        let bearers = bearers(id, resource, &properties);
        for place in places {
            let steps: Vec<_> = place.path.split('/').collect();
            for document in found(&properties, &steps) {
                let mut written = Vec::new();
                document.get("Statement").into_iter().for_each(|it| flatten(it, &mut written));
                for fields in written {
                    statements.extend(of_fields(fields, place.kind, id, &bearers));
                }
            }
        }
    }
    (statements, attachments)
}

/// The statements of a list, those that `Fn::If` chooses between as well.
fn flatten<'a>(value: &'a Value, found: &mut Vec<&'a Map<String, Value>>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| flatten(item, found)),
        Value::Object(object) => match object.get("Fn::If").and_then(Value::as_array) {
            Some(items) => items.iter().skip(1).for_each(|item| flatten(item, found)),
            None if crate::template::is_function(object) => {}
            None => found.push(object),
        },
        _ => {}
    }
}

/// A statement for each of those who bear the policy; one for all where the statement names its principals.
fn of_fields(
    fields: &Map<String, Value>,
    kind: PolicyKind,
    id: &str,
    bearers: &[String],
) -> Vec<Statement> {
    let mut statement = Statement {
        allows: fields.get("Effect").and_then(Value::as_str) != Some("Deny"),
        principals: principals(fields),
        actions: names(fields, "Action", "NotAction"),
        resources: names(fields, "Resource", "NotResource"),
        condition: fields
            .get("Condition")
            .map(ToString::to_string)
            .unwrap_or_default(),
    };
    if statement.resources.names.is_empty() {
        statement.resources.names.insert(match kind {
            PolicyKind::Identity => "*".to_owned(),
            _ => format!("${{{id}}}"),
        });
    }
    if kind != PolicyKind::Identity {
        return vec![statement];
    }
    let borne = |bearer: &String| {
        let mut statement = statement.clone();
        statement.principals.names.insert(format!("AWS:{bearer}"));
        statement
    };
    bearers.iter().map(borne).collect()
}

/// Who bears the identity policies of a resource: itself, or those to whom it is attached.
fn bearers(id: &str, resource: &Resource, properties: &Value) -> Vec<String> {
    let last = resource.type_name.rsplit("::").next().unwrap_or_default();
    let fields: &[&str] = match last {
        "Policy" | "ManagedPolicy" => &["Roles", "Users", "Groups"],
        "RolePolicy" => &["RoleName"],
        "UserPolicy" => &["UserName"],
        "GroupPolicy" => &["GroupName"],
        _ => &[],
    };
    let attached = |field: &&str| {
        listed(properties.get(*field))
            .into_iter()
            .map(text)
            .collect::<Vec<_>>()
    };
    let mut bearers: Vec<_> = if resource.type_name.starts_with("AWS::IAM::") {
        fields.iter().flat_map(attached).collect()
    } else {
        Vec::new()
    };
    if bearers.is_empty() {
        bearers.push(format!("${{{id}}}"));
    }
    bearers
}

fn permission(id: &str, resource: &Resource, template: &Template) -> Statement {
    let properties = normal(
        &resource.properties,
        template,
        &Kindred::of(&resource.type_name).top(),
    );
    let field = |name: &str| properties.get(name).map(text);
    let conditions = [
        "SourceAccount",
        "SourceArn",
        "PrincipalOrgID",
        "EventSourceToken",
        "FunctionUrlAuthType",
    ];
    let condition: Map<_, _> = conditions
        .iter()
        .filter_map(|&name| Some((name.to_owned(), properties.get(name)?.clone())))
        .collect();
    let principal = field("Principal").unwrap_or_default();
    let principal = match principal.as_str() {
        "*" => "*".to_owned(),
        service if service.contains(".amazonaws.com") => format!("Service:{service}"),
        account => format!("AWS:{account}"),
    };
    Statement {
        allows: true,
        principals: Names::of(principal),
        actions: Names::of(field("Action").unwrap_or_default()),
        resources: Names::of(
            function(properties.get("FunctionName")).unwrap_or_else(|| format!("${{{id}}}")),
        ),
        condition: if condition.is_empty() {
            String::new()
        } else {
            Value::Object(condition).to_string()
        },
    }
}

/// A function by its name and by its ARN is one.
fn function(value: Option<&Value>) -> Option<String> {
    let value = value?;
    match references(value).as_slice() {
        [one] if value.as_object().is_some_and(crate::template::is_function) => {
            Some(format!("${{{}.Arn}}", one.id))
        }
        _ => Some(text(value)),
    }
}

fn principals(fields: &Map<String, Value>) -> Names {
    let except = fields.contains_key("NotPrincipal");
    let value = fields.get(if except { "NotPrincipal" } else { "Principal" });
    let mut names = BTreeSet::new();
    match value {
        Some(Value::Object(kinds)) if !crate::template::is_function(kinds) => {
            for (kind, who) in kinds {
                for who in listed(Some(who)) {
                    let who = text(who);
                    names.insert(if who == "*" {
                        who
                    } else {
                        format!("{kind}:{who}")
                    });
                }
            }
        }
        Some(other) => drop(names.insert(text(other))),
        None => {}
    }
    Names { except, names }
}

fn names(fields: &Map<String, Value>, name: &str, except: &str) -> Names {
    let is_except = fields.contains_key(except);
    let value = fields.get(if is_except { except } else { name });
    Names {
        except: is_except,
        names: listed(value).into_iter().map(text).collect(),
    }
}

impl Names {
    fn of(name: String) -> Self {
        Self {
            except: false,
            names: BTreeSet::from([name]),
        }
    }

    /// The names, one a line.
    pub fn lines(&self) -> String {
        let names: Vec<_> = self.names.iter().map(String::as_str).collect();
        let names = names.join("\n");
        if self.except {
            format!("all but\n{names}")
        } else {
            names
        }
    }

    /// Whether whatever these names mean is among what the other's mean.
    fn is_within(&self, other: &Self, same_case: bool) -> bool {
        if self.except || other.except {
            return self == other;
        }
        let covered = |name: &String| {
            other
                .names
                .iter()
                .any(|pattern| covers(pattern, name, same_case))
        };
        self.names.iter().all(covered)
    }
}

impl Statement {
    /// Whether the other statement says at least as much.
    pub(crate) fn is_within(&self, other: &Self) -> bool {
        self.allows == other.allows
            && self.principals.is_within(&other.principals, true)
            && self.actions.is_within(&other.actions, false)
            && self.resources.is_within(&other.resources, true)
            && (other.condition.is_empty() || other.condition == self.condition)
    }
}

/// Whether a pattern means all that another means: `s3:*` and `s3:Get*`.
fn covers(pattern: &str, name: &str, same_case: bool) -> bool {
    if !same_case {
        return covers(&pattern.to_lowercase(), &name.to_lowercase(), true);
    }
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == name;
    };
    let Some(name) = name.strip_prefix(start) else {
        return false;
    };
    let mut parts = rest.split('*').peekable();
    let mut left = name;
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return left.ends_with(part);
        }
        match left.find(part) {
            Some(at) => left = &left[at + part.len()..],
            None => return false,
        }
    }
    true
}

/// Conditions, one a line: `ArnLike aws:SourceArn = ${Topic}`.
pub(crate) fn condition_lines(condition: &str) -> String {
    let Ok(Value::Object(operators)) = serde_json::from_str(condition) else {
        return String::new();
    };
    let values = |value: &Value| listed(Some(value)).into_iter().map(text).collect::<Vec<_>>().join(", ");
    let lines = operators.iter().flat_map(|(operator, keys)| match keys {
        Value::Object(keys) if !crate::template::is_function(keys) => {
            keys.iter().map(|(key, value)| format!("{operator} {key} = {}", values(value))).collect()
        }
        value => vec![format!("{operator} = {}", values(value))],
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A value as text: what `Fn::Sub` would say.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => Text::of_canonical(other).map_or_else(|| other.to_string(), |text| text.shown()),
    }
}

fn listed(value: Option<&Value>) -> Vec<&Value> {
    match value {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(items)) => items.iter().collect(),
        Some(single) => vec![single],
    }
}

/// The values at a path with `*` for any item.
fn found<'a>(value: &'a Value, steps: &[&str]) -> Vec<&'a Value> {
    match (steps, value) {
        ([], _) => vec![value],
        (["*", rest @ ..], Value::Array(items)) => {
            items.iter().flat_map(|item| found(item, rest)).collect()
        }
        (["*", rest @ ..], Value::Object(entries)) => entries
            .values()
            .flat_map(|item| found(item, rest))
            .collect(),
        ([name, rest @ ..], _) => value
            .get(name)
            .map(|value| found(value, rest))
            .unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_cover_what_they_mean() {
        for (pattern, name) in [
            ("*", "s3:GetObject"),
            ("s3:*", "s3:Get*"),
            ("s3:Get*", "S3:getobject"),
            ("a*c", "abc"),
            ("a", "a"),
        ] {
            assert!(covers(pattern, name, false), "{pattern} {name}");
        }
        for (pattern, name) in [
            ("s3:Get*", "s3:*"),
            ("s3:GetObject", "s3:Get*"),
            ("a*b", "abc"),
            ("ab*ba", "aba"),
        ] {
            assert!(!covers(pattern, name, false), "{pattern} {name}");
        }
    }
}
