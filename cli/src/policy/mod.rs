//! The least IAM policy that can deploy a template.

mod identity;

use std::collections::{BTreeMap, BTreeSet};

use infrastruct_spec::policy::{Resolver, Statement};
use infrastruct_spec::{IamAction, iam_service};
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
/// How custom resources are told what to do.
const CALLS: [&str; 2] = ["lambda:InvokeFunction", "sns:Publish"];
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
    /// Actions on whatever there is, by service.
    services: BTreeMap<String, BTreeSet<String>>,
    /// Actions of IAM on what the stacks declare.
    on_identities: BTreeSet<String>,
    /// Actions of IAM that other services' resources take, on the roles that they are given and on those of services.
    on_roles: BTreeSet<String>,
    /// Those roles, as ARNs with `*`.
    given: BTreeSet<String>,
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
            let concerned = match name {
                "AWS::IAM::ServiceLinkedRole" => BTreeSet::from([service_roles(stack)]),
                _ if name.starts_with("AWS::IAM::") => {
                    identity::concerned(id, resource, template, stack, &resolver)
                }
                _ => BTreeSet::new(),
            };
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
                let (kinds, action) = (kinds(service, action), action.to_owned());
                if (service, action.as_str()) == ("iam", "PassRole") {
                    self.roles
                        .extend(resource_roles(id, template, stack, &resolver));
                } else if service == "iam" && !concerned.is_empty() && !kinds.is_empty() {
                    self.on_identities.insert(action);
                } else if service == "iam"
                    && !name.starts_with("AWS::IAM::")
                    && kinds.contains(&"role")
                {
                    self.on_roles.insert(action);
                    self.given
                        .extend(resource_roles(id, template, stack, &resolver));
                    self.given.insert(service_roles(stack));
                } else {
                    let of_service = self.services.entry(service.to_owned()).or_default();
                    of_service.insert(action);
                }
            }
            self.identities.extend(concerned);
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

    /// The policy document, for those who deploy, or for a role that CloudFormation deploys in.
    ///
    /// What CloudFormation does in the name of those who deploy is allowed through it alone (`aws:CalledVia`); a role of its
    /// own it uses directly.
    pub(crate) fn document(&self, bearer: Bearer) -> Value {
        let written = self.statements(bearer).into_iter().map(|(id, statement)| {
            // Nothing in it is unknown.
            let mut written = statement.to_json().map(Value::from).unwrap_or_default();
            written["Sid"] = id.into();
            written
        });
        json!({ "Version": "2012-10-17", "Statement": written.collect::<Vec<_>>() })
    }

    /// What the document says, each statement with its ID.
    fn statements(&self, bearer: Bearer) -> Vec<(String, Statement)> {
        let deploys = bearer == Bearer::Deployer;
        let mut statements = Vec::new();
        let mut allow = |id: &str, actions: Vec<String>, resources: &BTreeSet<String>| {
            if !resources.is_empty() {
                statements.push((
                    id.to_owned(),
                    Statement::allowing(actions, resources.clone()),
                ));
            }
        };
        if deploys {
            let anything = BTreeSet::from(["*".to_owned()]);
            allow(
                "Stacks",
                prefixed("cloudformation", &STACK_ACTIONS),
                &self.stacks,
            );
            allow(
                "Templates",
                prefixed("cloudformation", &GENERAL_ACTIONS),
                &anything,
            );
            allow(
                "StackSets",
                prefixed("cloudformation", &STACK_SET_ACTIONS),
                &self.stack_sets,
            );
            allow(
                "AssetBucket",
                prefixed("s3", &BUCKET_ACTIONS),
                &self.buckets,
            );
        }
        let objects = self.buckets.iter().map(|it| format!("{it}/*")).collect();
        let on_objects = if deploys {
            &OBJECT_ACTIONS[..]
        } else {
            &OBJECT_ACTIONS[1..2]
        };
        allow("Assets", prefixed("s3", on_objects), &objects);
        let of_services = self.services.iter().map(|(service, actions)| {
            // What of IAM cannot be limited stands beside what can.
            let general = if service == "iam" { "General" } else { "" };
            let id = format!("Service{}{general}", capital(service));
            (
                id,
                service.as_str(),
                actions,
                BTreeSet::from(["*".to_owned()]),
            )
        });
        let of_iam = [
            ("ServiceIam", &self.on_identities, &self.identities),
            ("ServiceIamRoles", &self.on_roles, &self.given),
        ];
        let of_iam = of_iam
            .into_iter()
            .filter(|(_, actions, _)| !actions.is_empty());
        let of_iam = of_iam
            .map(|(id, actions, resources)| (id.to_owned(), "iam", actions, resources.clone()));
        for (id, service, actions, resources) in of_services.chain(of_iam) {
            let actions = actions.iter().map(|it| format!("{service}:{it}"));
            let mut statement = Statement::allowing(actions, resources);
            if deploys {
                let through = ["cloudformation.amazonaws.com"];
                statement = statement.when("ForAnyValue:StringEquals", "aws:CalledVia", through);
            }
            statements.push((id, statement));
        }
        let mut allow = |id: &str, actions: &[&str], resources: &BTreeSet<String>| {
            if !resources.is_empty() {
                let actions = actions.iter().copied();
                let statement = Statement::allowing(actions, resources.clone());
                statements.push((id.to_owned(), statement));
            }
        };
        allow("PassRoles", &["iam:PassRole"], &self.roles);
        allow("CustomResources", &CALLS, &self.called);
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

/// `elasticloadbalancing` as in an ID: a capital, and letters and digits alone.
fn capital(name: &str) -> String {
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    let capital = |(at, letter): (usize, char)| match at {
        0 => letter.to_ascii_uppercase(),
        _ => letter,
    };
    letters.enumerate().map(capital).collect()
}

/// The kinds of resources that an action can be limited to.
fn kinds(service: &str, action: &str) -> Vec<&'static str> {
    let action = iam_service(service).and_then(|it| it.action(action));
    let kinds = action.into_iter().flat_map(IamAction::resource_kinds);
    kinds.collect()
}

/// The roles that services have for themselves.
fn service_roles(stack: &Stack) -> String {
    let account = stack.account.as_deref().unwrap_or("*");
    format!("arn:*:iam::{account}:role/aws-service-role/*")
}

#[cfg(test)]
mod tests;
