//! What CloudFormation wants to have acknowledged before it does what a template says.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::template::{Resource, Template};

/// The types that need `CAPABILITY_IAM`, with the property that names the resource, which needs
/// `CAPABILITY_NAMED_IAM`.
const IDENTITIES: [(&str, Option<&str>); 8] = [
    ("AWS::IAM::AccessKey", None),
    ("AWS::IAM::Group", Some("GroupName")),
    ("AWS::IAM::InstanceProfile", Some("InstanceProfileName")),
    ("AWS::IAM::ManagedPolicy", Some("ManagedPolicyName")),
    ("AWS::IAM::Policy", None),
    ("AWS::IAM::Role", Some("RoleName")),
    ("AWS::IAM::User", Some("UserName")),
    ("AWS::IAM::UserToGroupAddition", None),
];

/// The capabilities that a template needs, sorted.
pub(crate) fn capabilities(template: &Template) -> Vec<String> {
    let mut found = BTreeSet::new();
    for resource in template.resources.values() {
        found.extend(of_resource(resource));
    }
    if template.top("Transform").is_some() || has_macro(template) {
        found.insert("CAPABILITY_AUTO_EXPAND");
    }
    // The second includes the first.
    if found.contains("CAPABILITY_NAMED_IAM") {
        found.remove("CAPABILITY_IAM");
    }
    found.into_iter().map(str::to_owned).collect()
}

fn of_resource(resource: &Resource) -> Vec<&'static str> {
    // What is in a nested stack is not known here.
    if resource.type_name == "AWS::CloudFormation::Stack" {
        return vec!["CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"];
    }
    let identity = IDENTITIES
        .iter()
        .find(|(type_name, _)| *type_name == resource.type_name);
    match identity {
        Some((_, Some(name))) if resource.properties.contains_key(*name) => {
            vec!["CAPABILITY_NAMED_IAM"]
        }
        Some(_) => vec!["CAPABILITY_IAM"],
        None => Vec::new(),
    }
}

fn has_macro(template: &Template) -> bool {
    let of_resource = |resource: &Resource| {
        resource.properties.contains_key("Fn::Transform")
            || resource.properties.values().any(calls_macro)
    };
    let in_sections = || {
        ["Outputs", "Conditions", "Mappings"]
            .into_iter()
            .flat_map(|name| template.section(name).values())
    };
    template.resources.values().any(of_resource) || in_sections().any(calls_macro)
}

fn calls_macro(value: &Value) -> bool {
    match value {
        Value::Object(object) => {
            object.contains_key("Fn::Transform") || object.values().any(calls_macro)
        }
        Value::Array(items) => items.iter().any(calls_macro),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::capabilities;
    use crate::template::Template;

    fn of(resources: &str) -> Vec<String> {
        capabilities(&Template::read(&format!("{{\"Resources\": {resources}}}")).unwrap())
    }

    #[test]
    fn a_role_needs_iam_and_a_named_one_named_iam() {
        assert!(of(r#"{"Q": {"Type": "AWS::SQS::Queue"}}"#).is_empty());
        assert_eq!(
            of(r#"{"R": {"Type": "AWS::IAM::Role"}}"#),
            ["CAPABILITY_IAM"]
        );
        let named = of(
            r#"{"R": {"Type": "AWS::IAM::Role", "Properties": {"RoleName": "r"}}, "P": {"Type": "AWS::IAM::Policy"}}"#,
        );
        assert_eq!(named, ["CAPABILITY_NAMED_IAM"]);
    }

    #[test]
    fn a_policy_has_a_name_anyway() {
        assert_eq!(
            of(r#"{"P": {"Type": "AWS::IAM::Policy", "Properties": {"PolicyName": "p"}}}"#),
            ["CAPABILITY_IAM"]
        );
    }

    #[test]
    fn a_macro_within_needs_auto_expand() {
        let found = of(
            r#"{"Q": {"Type": "AWS::SQS::Queue", "Properties": {"Fn::Transform": {"Name": "M"}}}}"#,
        );
        assert_eq!(found, ["CAPABILITY_AUTO_EXPAND"]);
        let found = of(
            r#"{"Q": {"Type": "AWS::SQS::Queue", "Properties": {"Tags": {"Fn::Transform": {"Name": "M"}}}}}"#,
        );
        assert_eq!(found, ["CAPABILITY_AUTO_EXPAND"]);
    }
}
