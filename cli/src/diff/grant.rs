//! What a template grants: the statements of its policies, and what is like them.

use std::collections::BTreeSet;

use infrastruct_spec::PolicyKind;
use serde_json::{Map, Value};

use super::normal::normal;
use super::place::{Place, TypeFacts};
use super::security_group::{self, Rule};
use super::statement::{Attachment, Names, Statement, listed, text};
use crate::template::{Resource, Template, is_function, references};

/// What a template, or one resource, grants.
type Granted = (BTreeSet<Statement>, BTreeSet<Attachment>);

/// The statements and attachments of a template.
pub(crate) fn collect(template: &Template) -> Granted {
    let mut granted = Granted::default();
    for (id, resource) in &template.resources {
        collect_from(id, resource, template, &mut granted);
    }
    granted
}

/// The statements, attachments and rules of one resource.
pub(crate) fn of_resource(id: &str, template: &Template) -> (Granted, BTreeSet<Rule>) {
    let mut granted = Granted::default();
    let Some(resource) = template.resources.get(id) else {
        return (granted, BTreeSet::new());
    };
    collect_from(id, resource, template, &mut granted);
    (granted, security_group::of_resource(id, resource, template))
}

/// Whether a resource grants anything to anybody.
pub(crate) fn grants(id: &str, template: &Template) -> bool {
    let ((statements, attachments), rules) = of_resource(id, template);
    !statements.is_empty() || !attachments.is_empty() || !rules.is_empty()
}

fn collect_from(
    id: &str,
    resource: &Resource,
    template: &Template,
    (statements, attachments): &mut Granted,
) {
    if resource.type_name == "AWS::Lambda::Permission" {
        statements.insert(permission(id, resource, template));
        return;
    }
    let has_attachments = resource.properties.contains_key("ManagedPolicyArns");
    if !has_attachments && !resource.properties.values().any(has_statements) {
        return;
    }
    let type_facts = TypeFacts::of(&resource.type_name);
    let properties = normal(&resource.properties, template, &type_facts.top());
    for policy in listed(properties.get("ManagedPolicyArns")) {
        attachments.insert(Attachment {
            principal: format!("${{{id}}}"),
            policy: text(policy),
        });
    }
    let properties = opened(properties);
    let mut documents = Vec::new();
    walk(&properties, &type_facts.top(), &mut documents);
    let bearers = bearers(id, resource, &properties);
    for (kind, document) in documents {
        let mut written = Vec::new();
        flatten(document, &mut written);
        let names_principals =
            |it: &&Map<_, _>| it.contains_key("Principal") || it.contains_key("NotPrincipal");
        let other = if written.iter().any(names_principals) {
            PolicyKind::Resource
        } else {
            PolicyKind::Identity
        };
        let kind = kind.unwrap_or(other);
        for fields in written {
            statements.extend(of_fields(fields, kind, id, &bearers));
        }
    }
}

/// The same with policies as the documents that their JSON text holds.
fn opened(value: Value) -> Value {
    match value {
        Value::String(text) if text.contains("\"Statement\"") => {
            serde_json::from_str(&text).unwrap_or(Value::String(text))
        }
        Value::Array(items) => items.into_iter().map(opened).collect(),
        Value::Object(object) => {
            let entries = object
                .into_iter()
                .map(|(name, value)| (name, opened(value)));
            Value::Object(entries.collect())
        }
        other => other,
    }
}

fn has_statements(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains("\"Statement\""),
        Value::Array(items) => items.iter().any(has_statements),
        Value::Object(object) => {
            object.contains_key("Statement") || object.values().any(has_statements)
        }
        _ => false,
    }
}

/// The statements of policy documents, wherever they stand, and what kind of policy the schema says that it is.
fn walk<'a>(value: &'a Value, place: &Place<'_>, found: &mut Vec<(Option<PolicyKind>, &'a Value)>) {
    let is_document = place.is_document() || place.of_document(value).is_some();
    match value {
        // Any of the documents may be the one that is deployed.
        Value::Object(object) if object.len() == 1 && object.contains_key("Fn::If") => {
            let branches = object["Fn::If"].as_array().into_iter().flatten().skip(1);
            branches.for_each(|branch| walk(branch, place, found));
        }
        Value::Object(object) if is_document => {
            let statements = object.get("Statement");
            found.extend(statements.map(|statements| (place.policy_kind(), statements)));
        }
        Value::Object(object) => {
            for (name, value) in object {
                walk(value, &place.property(name), found);
            }
        }
        Value::Array(items) => {
            let place = place.item();
            for item in items {
                walk(item, &place, found);
            }
        }
        _ => {}
    }
}

/// The statements of a list, those that `Fn::If` chooses between as well.
fn flatten<'a>(value: &'a Value, found: &mut Vec<&'a Map<String, Value>>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| flatten(item, found)),
        Value::Object(object) => match object.get("Fn::If").and_then(Value::as_array) {
            Some(items) => items.iter().skip(1).for_each(|item| flatten(item, found)),
            None if is_function(object) => {}
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
        &TypeFacts::of(&resource.type_name).top(),
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
        [one] if value.as_object().is_some_and(is_function) => Some(format!("${{{}.Arn}}", one.id)),
        _ => Some(text(value)),
    }
}

fn principals(fields: &Map<String, Value>) -> Names {
    let except = fields.contains_key("NotPrincipal");
    let value = fields.get(if except { "NotPrincipal" } else { "Principal" });
    let mut names = BTreeSet::new();
    match value {
        Some(Value::Object(kinds)) if !is_function(kinds) => {
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
