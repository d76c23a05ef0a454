//! The least IAM policy that can deploy a template.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::facts::DeploymentFacts;
use crate::manifest::Stack;
use crate::template::{Template, canonical, references};

/// What CloudFormation is asked for in a deployment, about one stack.
const STACK_ACTIONS: [&str; 22] = [
    "CancelUpdateStack",
    "ContinueUpdateRollback",
    "CreateChangeSet",
    "DeleteChangeSet",
    "DeleteStack",
    "DescribeChangeSet",
    "DescribeEvents",
    "DescribeStackDriftDetectionStatus",
    "DescribeStackEvents",
    "DescribeStackResourceDrifts",
    "DescribeStackResources",
    "DescribeStacks",
    "DetectStackDrift",
    "ExecuteChangeSet",
    "GetTemplate",
    "GetTemplateSummary",
    "ListChangeSets",
    "ListStackResources",
    "RollbackStack",
    "TagResource",
    "UntagResource",
    "UpdateTerminationProtection",
];
/// What it is asked for that is about no stack.
const GENERAL_ACTIONS: [&str; 3] = ["ListExports", "ListImports", "ValidateTemplate"];
/// How long a managed policy may be, white space not counted.
const MANAGED_POLICY: usize = 6_144;

/// The least IAM policy that can deploy some stacks.
#[derive(Clone, Debug, Default)]
pub struct LeastPolicy {
    /// Actions on resources, by service.
    services: BTreeMap<String, BTreeSet<String>>,
    /// The stacks, as ARNs with `*`.
    stacks: BTreeSet<String>,
    /// The roles that are passed to services, as ARNs with `*`.
    roles: BTreeSet<String>,
    /// The functions and topics that custom resources call.
    called: BTreeSet<String>,
    /// Types of which AWS does not say what they take.
    pub unknown: BTreeSet<String>,
}

impl LeastPolicy {
    /// Adds what deploying a stack takes.
    pub fn add(&mut self, stack: &Stack, template: &Template) {
        let environment = environment(stack);
        self.stacks.insert(format!(
            "arn:*:cloudformation:{environment}:stack/{}/*",
            stack.name
        ));
        for (id, resource) in &template.resources {
            let name = resource.type_name.as_str();
            if name.starts_with("Custom::") || name == "AWS::CloudFormation::CustomResource" {
                let token = resource
                    .properties
                    .get("ServiceToken")
                    .map(canonical)
                    .unwrap_or_default();
                self.called.insert(called(&token, stack, template));
                continue;
            }
            let Some(facts) = DeploymentFacts::of(name).filter(|facts| !facts.actions().is_empty())
            else {
                self.unknown.insert(name.to_owned());
                continue;
            };
            for action in facts.actions() {
                let (service, action) = action.split_once(':').unwrap_or_default();
                if (service, action) == ("iam", "PassRole") {
                    self.pass(resource_roles(id, template, stack));
                } else {
                    self.services
                        .entry(service.to_owned())
                        .or_default()
                        .insert(action.to_owned());
                }
            }
        }
    }

    fn pass(&mut self, roles: BTreeSet<String>) {
        self.roles.extend(roles);
    }

    /// The policy document.
    pub fn document(&self) -> Value {
        let prefixed = |actions: &[&str]| -> Vec<_> {
            actions
                .iter()
                .map(|it| format!("cloudformation:{it}"))
                .collect()
        };
        let mut statements = vec![
            json!({
                "Sid": "Stacks",
                "Effect": "Allow",
                "Action": prefixed(&STACK_ACTIONS),
                "Resource": self.stacks,
            }),
            json!({
                "Sid": "Templates",
                "Effect": "Allow",
                "Action": prefixed(&GENERAL_ACTIONS),
                "Resource": "*",
            }),
        ];
        for (service, actions) in &self.services {
            let sid: String = service
                .chars()
                .filter(char::is_ascii_alphanumeric)
                .collect();
            let actions: Vec<_> = actions
                .iter()
                .map(|action| format!("{service}:{action}"))
                .collect();
            statements.push(json!({
                "Sid": format!("Service{}", capital(&sid)),
                "Effect": "Allow",
                "Action": actions,
                "Resource": "*",
            }));
        }
        if !self.roles.is_empty() {
            statements.push(json!({
                "Sid": "PassRoles",
                "Effect": "Allow",
                "Action": "iam:PassRole",
                "Resource": self.roles,
            }));
        }
        if !self.called.is_empty() {
            statements.push(json!({
                "Sid": "CustomResources",
                "Effect": "Allow",
                "Action": ["lambda:InvokeFunction", "sns:Publish"],
                "Resource": self.called,
            }));
        }
        json!({ "Version": "2012-10-17", "Statement": statements })
    }

    /// Whether it is longer than one managed policy may be.
    pub fn is_too_long(&self) -> bool {
        self.document().to_string().len() > MANAGED_POLICY
    }
}

fn environment(stack: &Stack) -> String {
    format!(
        "{}:{}",
        stack.region.as_deref().unwrap_or("*"),
        stack.account.as_deref().unwrap_or("*")
    )
}

/// The roles that a resource hands to a service: those that it refers to, by the names that CloudFormation gives them.
fn resource_roles(id: &str, template: &Template, stack: &Stack) -> BTreeSet<String> {
    let properties = canonical(&Value::Object(template.resources[id].properties.clone()));
    let account = stack.account.as_deref().unwrap_or("*");
    let mut roles = BTreeSet::new();
    for reference in references(&properties) {
        let Some(role) = template
            .resources
            .get(&reference.id)
            .filter(|it| it.type_name == "AWS::IAM::Role")
        else {
            continue;
        };
        let name = match role.properties.get("RoleName").and_then(Value::as_str) {
            Some(name) => name.to_owned(),
            None => format!("{}-{}-*", stack.name, reference.id),
        };
        let path = role
            .properties
            .get("Path")
            .and_then(Value::as_str)
            .unwrap_or("/");
        roles.insert(format!("arn:*:iam::{account}:role{path}{name}"));
    }
    literal_roles(&properties, &mut roles);
    roles
}

fn literal_roles(value: &Value, roles: &mut BTreeSet<String>) {
    match value {
        Value::String(text)
            if text.starts_with("arn:") && text.contains(":iam:") && text.contains(":role/") =>
        {
            roles.insert(text.clone());
        }
        Value::Array(items) => items.iter().for_each(|item| literal_roles(item, roles)),
        Value::Object(object) => object.values().for_each(|item| literal_roles(item, roles)),
        _ => {}
    }
}

/// What a custom resource calls.
fn called(token: &Value, stack: &Stack, template: &Template) -> String {
    if let Value::String(arn) = token {
        return arn.clone();
    }
    let reference = references(token).into_iter().next();
    let function = reference.filter(|it| {
        template
            .resources
            .get(&it.id)
            .is_some_and(|resource| resource.type_name == "AWS::Lambda::Function")
    });
    match function {
        Some(function) => {
            let name = template.resources[&function.id]
                .properties
                .get("FunctionName")
                .and_then(Value::as_str);
            let name = name.map_or_else(
                || format!("{}-{}-*", stack.name, function.id),
                str::to_owned,
            );
            format!("arn:*:lambda:{}:function:{name}", environment(stack))
        }
        None => "*".to_owned(),
    }
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_ascii_uppercase().to_string() + letters.as_str()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_takes_its_role_and_nothing_else() {
        let template = Template::read(
            r#"{"Resources": {
                "Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {}}},
                "Other": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {}}},
                "Function": {"Type": "AWS::Lambda::Function", "Properties": {"Role": {"Fn::GetAtt": ["Role", "Arn"]}}},
                "Odd": {"Type": "AWS::No::Such", "Properties": {}},
                "Custom": {"Type": "Custom::Thing", "Properties": {"ServiceToken": {"Fn::GetAtt": ["Function", "Arn"]}}}
            }}"#,
        )
        .unwrap();
        let stack = Stack {
            name: "Ingest".to_owned(),
            region: Some("eu-central-1".to_owned()),
            ..Stack::default()
        };
        let mut policy = LeastPolicy::default();
        policy.add(&stack, &template);
        let document = policy.document();
        let statements = document["Statement"].as_array().unwrap();
        let of = |sid: &str| {
            statements
                .iter()
                .find(|it| it["Sid"] == sid)
                .unwrap()
                .clone()
        };
        assert_eq!(
            of("PassRoles")["Resource"],
            json!(["arn:*:iam::*:role/Ingest-Role-*"])
        );
        assert!(
            of("ServiceLambda")["Action"]
                .as_array()
                .unwrap()
                .contains(&json!("lambda:CreateFunction"))
        );
        assert_eq!(
            of("Stacks")["Resource"],
            json!(["arn:*:cloudformation:eu-central-1:*:stack/Ingest/*"])
        );
        assert_eq!(
            of("CustomResources")["Resource"],
            json!(["arn:*:lambda:eu-central-1:*:function:Ingest-Function-*"])
        );
        assert_eq!(policy.unknown, BTreeSet::from(["AWS::No::Such".to_owned()]));
    }
}
