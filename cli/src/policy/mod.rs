//! The least IAM policy that can deploy a template.

mod identity;

use std::collections::{BTreeMap, BTreeSet};

use infrastruct_spec::iam_service;
use infrastruct_spec::policy::Resolver;
use serde_json::{Value, json};

use crate::facts::DeploymentFacts;
use crate::manifest::Stack;
use crate::template::{Template, canonical, references};

/// What CloudFormation is asked for in a deployment, about one stack.
const STACK_ACTIONS: [&str; 21] = [
    "CancelUpdateStack",
    "ContinueUpdateRollback",
    "CreateChangeSet",
    "DeleteChangeSet",
    "DeleteStack",
    "DescribeChangeSet",
    "DescribeEvents",
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
const GENERAL_ACTIONS: [&str; 4] = [
    "DescribeStackDriftDetectionStatus",
    "ListExports",
    "ListImports",
    "ValidateTemplate",
];
/// What is asked of the bucket that assets and large templates go through.
const BUCKET_ACTIONS: [&str; 9] = [
    "CreateBucket",
    "GetBucketPolicy",
    "ListBucket",
    "PutBucketOwnershipControls",
    "PutBucketPolicy",
    "PutBucketPublicAccessBlock",
    "PutBucketVersioning",
    "PutEncryptionConfiguration",
    "PutLifecycleConfiguration",
];
/// What is asked of the objects in it: CloudFormation and the services read them in the deployer's name.
const OBJECT_ACTIONS: [&str; 3] = ["AbortMultipartUpload", "GetObject", "PutObject"];
/// What StackSets are asked for.
const STACK_SET_ACTIONS: [&str; 11] = [
    "CreateStackInstances",
    "CreateStackSet",
    "DeleteStackInstances",
    "DeleteStackSet",
    "DescribeStackSet",
    "DescribeStackSetOperation",
    "ListStackInstances",
    "ListStackSetOperationResults",
    "ListStackSetOperations",
    "TagResource",
    "UpdateStackSet",
];
/// A template that is larger goes through the bucket.
const INLINE_LIMIT: usize = 51_200;
/// How long a managed policy may be, white space not counted.
const MANAGED_POLICY: usize = 6_144;

/// Who bears a policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bearer {
    /// Who runs `cargo infrastruct deploy`.
    Deployer,
    /// The role that is handed to CloudFormation with `--role`.
    ServiceRole,
}

/// The least IAM policy that can deploy some stacks.
#[derive(Clone, Debug, Default)]
pub(crate) struct LeastPolicy {
    /// Actions on resources, by service.
    services: BTreeMap<String, BTreeSet<String>>,
    /// The stacks, as ARNs with `*`.
    stacks: BTreeSet<String>,
    /// The roles that are passed to services, as ARNs with `*`.
    roles: BTreeSet<String>,
    /// The roles, policies, users and groups that the stacks declare or say something of, as ARNs with `*`.
    identities: BTreeSet<String>,
    /// The functions and topics that custom resources call.
    called: BTreeSet<String>,
    /// The buckets that assets and large templates go through.
    buckets: BTreeSet<String>,
    /// The StackSets, as ARNs with `*`.
    stack_sets: BTreeSet<String>,
    /// Types of which AWS does not say what they take.
    pub(crate) unknown: BTreeSet<String>,
}

impl LeastPolicy {
    /// Adds what deploying a stack takes.
    pub(crate) fn add(&mut self, stack: &Stack, template: &Template) {
        let environment = environment(stack);
        self.stacks.insert(format!(
            "arn:*:cloudformation:{environment}:stack/{}/*",
            stack.name
        ));
        if template.size() > INLINE_LIMIT || template.has_assets() {
            let account = stack.account.as_deref().unwrap_or("*");
            let region = stack.region.as_deref().unwrap_or("*");
            self.buckets.insert(format!(
                "arn:*:s3:::{}",
                crate::aws::name_of(account, region)
            ));
        }
        let read = identity::read(template, stack);
        let resolver = Resolver::new(&read);
        for (id, resource) in &template.resources {
            let name = resource.type_name.as_str();
            if name.starts_with("AWS::IAM::") {
                let concerned = identity::concerned(id, resource, template, stack, &resolver);
                self.identities.extend(concerned);
            }
            if name.starts_with("Custom::") || name == "AWS::CloudFormation::CustomResource" {
                let token = resource
                    .properties
                    .get("ServiceToken")
                    .map(canonical)
                    .unwrap_or_default();
                self.called
                    .insert(called(&token, stack, template, &resolver));
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
                    self.pass(resource_roles(id, template, stack, &resolver));
                } else {
                    self.services
                        .entry(service.to_owned())
                        .or_default()
                        .insert(action.to_owned());
                }
            }
        }
    }

    /// Adds what deploying a stack to many accounts and regions takes, in the account that administers that.
    pub(crate) fn add_stack_set(&mut self, stack: &Stack) {
        let account = stack.account.as_deref().unwrap_or("*");
        let name = &stack.name;
        for kind in ["stackset", "stackset-target"] {
            self.stack_sets
                .insert(format!("arn:*:cloudformation:*:{account}:{kind}/{name}*"));
        }
        let role = "AWSCloudFormationStackSetAdministrationRole";
        self.roles
            .insert(format!("arn:*:iam::{account}:role/{role}"));
    }

    fn pass(&mut self, roles: BTreeSet<String>) {
        self.roles.extend(roles);
    }

    /// The policy document, for those who deploy, or for a role that CloudFormation deploys in.
    ///
    /// What CloudFormation does in the name of those who deploy is allowed through it alone (`aws:CalledVia`); a role of its
    /// own it uses directly.
    pub(crate) fn document(&self, bearer: Bearer) -> Value {
        let mut statements = Vec::new();
        let allow = |sid: String, actions: Vec<String>, resource: Value| json!({ "Sid": sid, "Effect": "Allow", "Action": actions, "Resource": resource });
        if bearer == Bearer::Deployer {
            statements.push(allow(
                "Stacks".into(),
                prefixed("cloudformation", &STACK_ACTIONS),
                json!(self.stacks),
            ));
            statements.push(allow(
                "Templates".into(),
                prefixed("cloudformation", &GENERAL_ACTIONS),
                json!("*"),
            ));
            if !self.stack_sets.is_empty() {
                let actions = prefixed("cloudformation", &STACK_SET_ACTIONS);
                statements.push(allow("StackSets".into(), actions, json!(self.stack_sets)));
            }
        }
        if !self.buckets.is_empty() {
            let objects: Vec<String> = self.buckets.iter().map(|it| format!("{it}/*")).collect();
            if bearer == Bearer::Deployer {
                let actions = prefixed("s3", &BUCKET_ACTIONS);
                statements.push(allow("AssetBucket".into(), actions, json!(self.buckets)));
            }
            let actions = match bearer {
                Bearer::Deployer => prefixed("s3", &OBJECT_ACTIONS),
                Bearer::ServiceRole => prefixed("s3", &OBJECT_ACTIONS[..1]),
            };
            statements.push(allow("Assets".into(), actions, json!(objects)));
        }
        for (service, actions) in &self.services {
            statements.extend(self.of_service(service, actions).into_iter().map(|mut statement| {
                if bearer == Bearer::Deployer {
                    statement["Condition"] = json!({
                        "ForAnyValue:StringEquals": { "aws:CalledVia": ["cloudformation.amazonaws.com"] },
                    });
                }
                statement
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

    /// What a service is asked for. Of IAM only what the stacks declare is touched, as far as an action can be limited.
    fn of_service(&self, service: &str, actions: &BTreeSet<String>) -> Vec<Value> {
        let sid = |more: &str| {
            let letters: String = service
                .chars()
                .filter(char::is_ascii_alphanumeric)
                .collect();
            format!("Service{}{more}", capital(&letters))
        };
        let is_limitable = |action: &&String| {
            let known = iam_service(service).and_then(|it| it.action(action));
            known.is_some_and(|action| action.resource_kinds().next().is_some())
        };
        let (limited, others): (Vec<&String>, Vec<&String>) = actions
            .iter()
            .partition(|action| service == "iam" && is_limitable(action));
        let statement = |sid: String, actions: &[&String], resource: Value| {
            let names: Vec<String> = actions.iter().map(|it| format!("{service}:{it}")).collect();
            json!({ "Sid": sid, "Effect": "Allow", "Action": names, "Resource": resource })
        };
        let mut statements = Vec::new();
        if !limited.is_empty() {
            statements.push(statement(sid(""), &limited, json!(self.identities)));
        }
        if !others.is_empty() {
            let more = if limited.is_empty() { "" } else { "General" };
            statements.push(statement(sid(more), &others, json!("*")));
        }
        statements
    }

    /// Whether it is longer than one managed policy may be.
    pub(crate) fn is_too_long(&self, bearer: Bearer) -> bool {
        self.document(bearer).to_string().len() > MANAGED_POLICY
    }
}

fn prefixed(service: &str, actions: &[&str]) -> Vec<String> {
    actions.iter().map(|it| format!("{service}:{it}")).collect()
}

fn environment(stack: &Stack) -> String {
    format!(
        "{}:{}",
        stack.region.as_deref().unwrap_or("*"),
        stack.account.as_deref().unwrap_or("*")
    )
}

/// The roles that a resource hands to a service: those that it refers to, by the names that CloudFormation gives them.
fn resource_roles(
    id: &str,
    template: &Template,
    stack: &Stack,
    resolver: &Resolver<'_>,
) -> BTreeSet<String> {
    let properties = canonical(&Value::Object(template.resources[id].properties.clone()));
    let mut roles = BTreeSet::new();
    for reference in references(&properties) {
        let Some(role) = template
            .resources
            .get(&reference.id)
            .filter(|it| it.type_name == "AWS::IAM::Role")
        else {
            continue;
        };
        roles.extend(identity::arn(&reference.id, role, stack, resolver));
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
fn called(token: &Value, stack: &Stack, template: &Template, resolver: &Resolver<'_>) -> String {
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
    let arn =
        function.and_then(|it| identity::arn(&it.id, &template.resources[&it.id], stack, resolver));
    arn.unwrap_or_else(|| "*".to_owned())
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
    fn assets_take_the_bucket_that_they_go_through() {
        let template = Template::read(
            r#"{"Resources": {"F": {"Type": "AWS::Lambda::Function", "Properties": {"Code": {"S3Bucket": "infrastruct-asset", "S3Key": "src"}}}}}"#,
        );
        let stack = Stack {
            name: "Ingest".to_owned(),
            account: Some("111122223333".to_owned()),
            ..Stack::default()
        };
        let mut policy = LeastPolicy::default();
        policy.add(&stack, &template.unwrap());
        let text = policy.document(Bearer::Deployer).to_string();
        assert!(text.contains("s3:PutBucketPolicy"), "{text}");
        assert!(
            text.contains("arn:*:s3:::infrastruct-assets-111122223333-*/*"),
            "{text}"
        );
        policy.add_stack_set(&stack);
        let text = policy.document(Bearer::Deployer).to_string();
        assert!(text.contains("cloudformation:UpdateStackSet"), "{text}");
    }

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
        let document = policy.document(Bearer::Deployer);
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
        let iam = of("ServiceIam");
        assert!(
            iam["Action"]
                .as_array()
                .unwrap()
                .contains(&json!("iam:PutRolePolicy"))
        );
        assert_eq!(
            iam["Resource"],
            json!([
                "arn:*:iam::*:role/Ingest-Other-*",
                "arn:*:iam::*:role/Ingest-Role-*"
            ])
        );
        assert_eq!(
            of("ServiceLambda")["Condition"]["ForAnyValue:StringEquals"]["aws:CalledVia"][0],
            "cloudformation.amazonaws.com"
        );
        let drift = json!("cloudformation:DescribeStackDriftDetectionStatus");
        assert!(
            of("Templates")["Action"]
                .as_array()
                .unwrap()
                .contains(&drift)
        );
        let role = policy.document(Bearer::ServiceRole).to_string();
        assert!(!role.contains("CalledVia") && !role.contains("CreateChangeSet"));
        assert_eq!(policy.unknown, BTreeSet::from(["AWS::No::Such".to_owned()]));
    }
}
