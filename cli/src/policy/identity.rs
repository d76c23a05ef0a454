//! The ARNs that a stack's roles, policies, users and groups get, as far as their names are known before deployment.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::manifest::Stack;
use crate::template::{Resource, Template, canonical, references};

/// The types of IAM, what their ARNs call them, and the property that names them.
const KINDS: [(&str, &str, &str); 5] = [
    ("AWS::IAM::Group", "group", "GroupName"),
    (
        "AWS::IAM::InstanceProfile",
        "instance-profile",
        "InstanceProfileName",
    ),
    ("AWS::IAM::ManagedPolicy", "policy", "ManagedPolicyName"),
    ("AWS::IAM::Role", "role", "RoleName"),
    ("AWS::IAM::User", "user", "UserName"),
];

/// The types that say something of those, and the properties that name whom.
const FOR_OTHERS: [(&str, &[&str]); 6] = [
    ("AWS::IAM::GroupPolicy", &["GroupName"]),
    ("AWS::IAM::Policy", &["Groups", "Roles", "Users"]),
    ("AWS::IAM::RolePolicy", &["RoleName"]),
    ("AWS::IAM::UserPolicy", &["UserName"]),
    ("AWS::IAM::UserToGroupAddition", &["GroupName", "Users"]),
    ("AWS::IAM::InstanceProfile", &["Roles"]),
];

/// The ARN of an entity that a stack declares, with `*` for what is not known; nothing for a type of no ARN of IAM.
pub(super) fn arn(id: &str, resource: &Resource, stack: &Stack) -> Option<String> {
    let (_, kind, name) = KINDS
        .iter()
        .find(|(name, ..)| *name == resource.type_name)?;
    let text = |property: &str| resource.properties.get(property).and_then(Value::as_str);
    let name = match (text(name), resource.properties.get(*name)) {
        (Some(name), _) => name.to_owned(),
        // A name that is put together at deployment may be any.
        (None, Some(_)) => "*".to_owned(),
        (None, None) => format!("{}-{id}-*", stack.name),
    };
    let path = match (text("Path"), resource.properties.get("Path")) {
        (Some(path), _) => path,
        (None, Some(_)) => "/*/",
        (None, None) => "/",
    };
    let account = stack.account.as_deref().unwrap_or("*");
    Some(format!("arn:*:iam::{account}:{kind}{path}{name}"))
}

/// The ARNs of what a resource of IAM is, or says something of.
pub(super) fn concerned(
    id: &str,
    resource: &Resource,
    template: &Template,
    stack: &Stack,
) -> BTreeSet<String> {
    let mut arns: BTreeSet<String> = arn(id, resource, stack).into_iter().collect();
    let others = FOR_OTHERS
        .iter()
        .filter(|(name, _)| *name == resource.type_name);
    for property in others.flat_map(|(_, properties)| *properties) {
        let named = match resource.properties.get(*property) {
            Some(Value::Array(items)) => items.as_slice(),
            Some(single) => std::slice::from_ref(single),
            None => &[],
        };
        arns.extend(
            named
                .iter()
                .map(|value| named_by(value, property, template, stack)),
        );
    }
    arns
}

/// The ARN of what a name, or a reference, stands for.
fn named_by(value: &Value, property: &str, template: &Template, stack: &Stack) -> String {
    let declared = references(&canonical(value)).into_iter().next();
    let declared = declared.and_then(|it| Some((it.id.clone(), template.resources.get(&it.id)?)));
    if let Some(arn) = declared.and_then(|(id, resource)| arn(&id, resource, stack)) {
        return arn;
    }
    let kind = match property.trim_end_matches("Name").trim_end_matches('s') {
        "Group" => "group",
        "User" => "user",
        _ => "role",
    };
    let account = stack.account.as_deref().unwrap_or("*");
    let name = value.as_str().unwrap_or("*");
    // A path may stand before the name.
    format!("arn:*:iam::{account}:{kind}/*{name}")
}
