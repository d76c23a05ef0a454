//! The ARNs that a stack's roles, policies, users and groups get, as far as their names are known before deployment.

use std::collections::BTreeSet;

use infrastruct_spec::policy::{Part, Resolver};
use serde_json::Value;

use crate::manifest::Stack;
use crate::template::{Resource, Template, canonical, references};

/// The types that say something of those, and the properties that name whom.
pub(super) const FOR_OTHERS: [(&str, &[&str]); 7] = [
    ("AWS::IAM::AccessKey", &["UserName"]),
    ("AWS::IAM::GroupPolicy", &["GroupName"]),
    ("AWS::IAM::Policy", &["Groups", "Roles", "Users"]),
    ("AWS::IAM::RolePolicy", &["RoleName"]),
    ("AWS::IAM::UserPolicy", &["UserName"]),
    ("AWS::IAM::UserToGroupAddition", &["GroupName", "Users"]),
    ("AWS::IAM::InstanceProfile", &["Roles"]),
];

/// The ARN of a resource that a stack declares, with `*` for what is not known; nothing for a type of no ARN.
pub(super) fn arn(
    id: &str,
    resource: &Resource,
    stack: &Stack,
    resolver: &Resolver<'_>,
) -> Option<String> {
    let said = resolver.arn(id)?;
    let parts = said.parts().iter().map(|part| match part {
        Part::Text(text) => text.clone(),
        Part::Open(open) => {
            let key = open.key.as_deref().unwrap_or_default();
            match key.strip_prefix(id).and_then(|rest| rest.strip_prefix('.')) {
                // CloudFormation makes a name of its own.
                Some(name) if !resource.properties.contains_key(name) => {
                    format!("{}-{id}-*", stack.name)
                }
                _ => "*".to_owned(),
            }
        }
    });
    Some(parts.collect())
}

/// The template as rules read it, in the account and region of its stack.
pub(super) fn read(template: &Template, stack: &Stack) -> infrastruct_spec::Template {
    let json: infrastruct_json::Value = (&template.to_json()).into();
    let (mut read, _) = infrastruct_spec::Template::from_json(&json);
    read.account.clone_from(&stack.account);
    read.region.clone_from(&stack.region);
    read
}

/// The ARNs of what a resource of IAM is, or says something of.
pub(super) fn concerned(
    id: &str,
    resource: &Resource,
    template: &Template,
    stack: &Stack,
    resolver: &Resolver<'_>,
) -> BTreeSet<String> {
    let mut arns: BTreeSet<String> = arn(id, resource, stack, resolver).into_iter().collect();
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
                .map(|value| named_by(value, property, template, stack, resolver)),
        );
    }
    arns
}

/// The ARN of what a name, or a reference, stands for.
fn named_by(
    value: &Value,
    property: &str,
    template: &Template,
    stack: &Stack,
    resolver: &Resolver<'_>,
) -> String {
    let declared = references(&canonical(value)).into_iter().next();
    let declared = declared.and_then(|it| Some((it.id.clone(), template.resources.get(&it.id)?)));
    if let Some(arn) = declared.and_then(|(id, resource)| arn(&id, resource, stack, resolver)) {
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
