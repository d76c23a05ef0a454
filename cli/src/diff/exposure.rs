//! What opens something beside statements and rules, and what is not understood well enough to say that it does not.

use serde_json::Value;

use super::grant;
use super::normal::normal;
use super::path::Path;
use super::place::{Place, TypeFacts};
use super::resource::{Action, Cause, PropertyChange, ResourceChange};
use super::section::SectionChange;
use crate::template::{Template, references};

/// A change after which more may be possible.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Exposure {
    /// The resource's logical ID.
    pub logical_id: String,
    /// Its type.
    pub type_name: String,
    /// The property, or an attribute such as `Condition`.
    pub path: String,
    /// What it means.
    pub meaning: &'static str,
}

/// When a change of a property opens something.
#[derive(Clone, Copy)]
enum When {
    /// It becomes this; nothing stands for what is not written.
    Becomes(&'static [&'static str]),
    /// What was there goes, or becomes something else.
    Changes,
    /// Something comes that was not there.
    Gains,
}

use When::{Becomes, Changes, Gains};

const NOT_UNDERSTOOD: &str = "a change that cannot be read here";
const ANOTHER_ROLE: &str = "acts in another role";

/// Types (`*` for any), properties (with `/` after each step), and when a change of theirs opens something.
const OPENINGS: &[(&str, &str, When, &str)] = &[
    (
        "*",
        "PermissionsBoundary",
        Changes,
        "the boundary of its permissions goes or moves",
    ),
    (
        "*",
        "PubliclyAccessible",
        Becomes(&["true"]),
        "reached from the internet",
    ),
    (
        "AWS::ApiGateway::Method",
        "ApiKeyRequired",
        Becomes(&["", "false"]),
        "called without a key",
    ),
    (
        "AWS::ApiGateway::Method",
        "AuthorizationType",
        Becomes(&["NONE"]),
        "called by anybody",
    ),
    (
        "AWS::ApiGatewayV2::Route",
        "AuthorizationType",
        Becomes(&["", "NONE"]),
        "called by anybody",
    ),
    (
        "AWS::AppSync::GraphQLApi",
        "AuthenticationType",
        Changes,
        "called in another way",
    ),
    (
        "AWS::Cognito::IdentityPool",
        "AllowUnauthenticatedIdentities",
        Becomes(&["true"]),
        "given to anybody",
    ),
    (
        "AWS::EC2::NetworkAclEntry",
        "RuleAction",
        Changes,
        "other traffic passes",
    ),
    (
        "AWS::EC2::NetworkAclEntry",
        "CidrBlock",
        Changes,
        "other traffic passes",
    ),
    (
        "AWS::EC2::Subnet",
        "MapPublicIpOnLaunch",
        Becomes(&["true"]),
        "what starts in it is reached from the internet",
    ),
    (
        "AWS::EC2::VPCEndpoint",
        "PolicyDocument",
        Becomes(&[""]),
        "without a policy it lets everything through",
    ),
    (
        "AWS::EKS::Cluster",
        "ResourcesVpcConfig/EndpointPublicAccess",
        Becomes(&["", "true"]),
        "reached from the internet",
    ),
    (
        "AWS::EKS::Cluster",
        "ResourcesVpcConfig/PublicAccessCidrs",
        Changes,
        "reached from other addresses",
    ),
    (
        "AWS::ElasticLoadBalancingV2::LoadBalancer",
        "Scheme",
        Becomes(&["", "internet-facing"]),
        "reached from the internet",
    ),
    ("AWS::IAM::User", "Groups", Gains, "joins a group"),
    (
        "AWS::KMS::Key",
        "KeyPolicy",
        Becomes(&[""]),
        "the default policy lets the whole account in",
    ),
    (
        "AWS::Lambda::Url",
        "AuthType",
        Becomes(&["NONE"]),
        "called by anybody",
    ),
    (
        "AWS::MSK::Cluster",
        "BrokerNodeGroupInfo/ConnectivityInfo/PublicAccess",
        Changes,
        "reached from the internet",
    ),
    (
        "AWS::S3::AccessPoint",
        "PublicAccessBlockConfiguration",
        Changes,
        "public access is blocked no longer, or less",
    ),
    (
        "AWS::S3::Bucket",
        "AccessControl",
        Becomes(&["AuthenticatedRead", "PublicRead", "PublicReadWrite"]),
        "read by anybody",
    ),
    (
        "AWS::S3::Bucket",
        "PublicAccessBlockConfiguration",
        Changes,
        "public access is blocked no longer, or less",
    ),
    (
        "AWS::SSO::PermissionSet",
        "CustomerManagedPolicyReferences",
        Gains,
        "whoever has it may do more",
    ),
    (
        "AWS::SSO::PermissionSet",
        "InlinePolicy",
        Changes,
        "whoever has it may do something else",
    ),
    (
        "AWS::SSO::PermissionSet",
        "ManagedPolicies",
        Gains,
        "whoever has it may do more",
    ),
    (
        "AWS::SecretsManager::ResourcePolicy",
        "BlockPublicPolicy",
        Becomes(&["", "false"]),
        "opened to anybody by its policy",
    ),
];

/// Types that give access by being there.
const GRANTS: [(&str, &str); 8] = [
    (
        "AWS::EC2::VPCEndpointServicePermissions",
        "lets others connect",
    ),
    ("AWS::EKS::AccessEntry", "lets somebody into a cluster"),
    ("AWS::IAM::UserToGroupAddition", "users join a group"),
    ("AWS::LakeFormation::Permissions", "grants data to somebody"),
    (
        "AWS::LakeFormation::PrincipalPermissions",
        "grants data to somebody",
    ),
    (
        "AWS::Lambda::LayerVersionPermission",
        "lets others use a layer",
    ),
    ("AWS::RAM::ResourceShare", "shares resources with others"),
    ("AWS::SSO::Assignment", "gives a permission set to somebody"),
];

/// What policies are called where the schema says no more of them than that they are text.
const DOCUMENTS: [&str; 9] = [
    "AccessPolicies",
    "AccessPolicy",
    "FileSystemPolicy",
    "InlinePolicy",
    "KeyPolicy",
    "Policy",
    "PolicyDocument",
    "RepositoryPolicyText",
    "ResourcePolicy",
];

/// What the rules of a security group stand in.
const RULES: [&str; 2] = ["SecurityGroupEgress", "SecurityGroupIngress"];

/// The exposures of a difference.
pub(crate) fn find(
    old: &Template,
    new: &Template,
    changes: &[ResourceChange],
    sections: &[SectionChange],
) -> Vec<Exposure> {
    let mut found = Vec::new();
    for change in changes {
        let exposures = match change.action {
            Action::Create => created(new, change),
            // A denial that goes is a statement; what gives access by being there takes it along.
            Action::Delete | Action::Release => Vec::new(),
            _ => changed(old, new, change),
        };
        found.extend(exposures);
    }
    found.extend(sections.iter().flat_map(|change| by_default(new, change)));
    found.sort();
    found.dedup();
    found
}

fn exposure(change: &ResourceChange, path: &str, meaning: &'static str) -> Exposure {
    Exposure {
        logical_id: change.logical_id.clone(),
        type_name: change.type_name.clone(),
        path: path.to_owned(),
        meaning,
    }
}

fn created(new: &Template, change: &ResourceChange) -> Vec<Exposure> {
    let Some(resource) = new.resources.get(&change.logical_id) else {
        return Vec::new();
    };
    let mut found = grants(change);
    let type_facts = TypeFacts::of(&change.type_name);
    let properties = normal(&resource.properties, new, &type_facts.top());
    for (_, path, when, meaning) in openings(&change.type_name) {
        // What is not written is the default, which a new resource does not change.
        let value = at(&properties, path);
        if matches!(when, Becomes(_)) && value.is_some() && opens(*when, None, value) {
            found.push(exposure(change, &shown(path), meaning));
        }
    }
    let mut unread = Vec::new();
    documents(&properties, &type_facts.top(), &mut unread);
    found.extend(
        unread
            .iter()
            .map(|path| exposure(change, path, NOT_UNDERSTOOD)),
    );
    found
}

fn grants(change: &ResourceChange) -> Vec<Exposure> {
    let grants = GRANTS.iter().filter(|(name, _)| *name == change.type_name);
    grants
        .map(|(_, meaning)| exposure(change, "", meaning))
        .collect()
}

fn changed(old: &Template, new: &Template, change: &ResourceChange) -> Vec<Exposure> {
    let id = &change.logical_id;
    let (Some(before), Some(after)) = (old.resources.get(id), new.resources.get(id)) else {
        return Vec::new();
    };
    let type_facts = TypeFacts::of(&change.type_name);
    let mut found = Vec::new();
    let written = change
        .properties
        .iter()
        .any(|it| it.is_property && it.cause.is_none());
    if written {
        found.extend(grants(change));
    }
    let (old_values, new_values) = (
        normal(&before.properties, old, &type_facts.top()),
        normal(&after.properties, new, &type_facts.top()),
    );
    for (_, path, when, meaning) in openings(&change.type_name) {
        let (before, after) = (at(&old_values, path), at(&new_values, path));
        if before != after && opens(*when, before, after) {
            found.push(exposure(change, &shown(path), meaning));
        }
    }
    let says = |template: &Template| grant::of_resource(id, template);
    let is_said = says(old) != says(new);
    for property in &change.properties {
        let meaning = if property.is_property {
            of_property(&type_facts, property, is_said)
        } else {
            // Whether what it grants is there at all is decided in another way from now on.
            let is_condition = property.path == Path::of("Condition");
            (is_condition && grant::grants(id, new)).then_some("granted under another condition")
        };
        found.extend(meaning.map(|meaning| exposure(change, &property.path.to_string(), meaning)));
    }
    found
}

/// What a property's change means that no statement or rule says.
fn of_property(
    type_facts: &TypeFacts,
    change: &PropertyChange,
    is_said: bool,
) -> Option<&'static str> {
    // The same grant, to or on what takes the place of what was there.
    if matches!(change.cause, Some(Cause::Replaced(_))) {
        return None;
    }
    let facts = change.path.in_facts();
    let place = facts
        .split('/')
        .fold(type_facts.top(), |place, step| match step {
            "*" => place.item(),
            name => place.property(name),
        });
    let values = || [&change.before, &change.after].into_iter().flatten();
    if place.names_a_role()
        && change.before.is_some()
        && change.after.is_some()
        && change.cause.is_none()
    {
        return Some(ANOTHER_ROLE);
    }
    let top = facts.split('/').next().unwrap_or_default();
    let grants = is_about_access(type_facts, &facts) || looks_like_access(type_facts, top);
    let is_read = is_said && !values().any(is_unread);
    (grants && !is_read).then_some(NOT_UNDERSTOOD)
}

/// Whether a path leads to a policy, or into one, or to rules of a security group.
fn is_about_access(type_facts: &TypeFacts, path: &str) -> bool {
    let mut steps = path.split('/');
    type_facts.is_policy(path)
        || steps.any(|step| RULES.contains(&step) || DOCUMENTS.contains(&step))
}

/// Whether a property of a type that is not known may be about access, by its name.
fn looks_like_access(type_facts: &TypeFacts, property: &str) -> bool {
    const WORDS: [&str; 8] = [
        "Access",
        "Auth",
        "Boundary",
        "Permission",
        "Policies",
        "Policy",
        "Principal",
        "Public",
    ];
    type_facts.resource_type.is_none()
        && (property.ends_with("Role") || WORDS.iter().any(|word| property.contains(word)))
}

/// Whether something in a value is decided at deployment: which branch, which entry of a mapping, what a macro makes.
fn is_unread(value: &Value) -> bool {
    const DECIDED: [&str; 6] = [
        "Fn::If",
        "Fn::FindInMap",
        "Fn::ForEach",
        "Fn::Select",
        "Fn::Split",
        "Fn::Transform",
    ];
    match value {
        Value::Array(items) => items.iter().any(is_unread),
        Value::Object(object) => object
            .iter()
            .any(|(name, value)| DECIDED.contains(&name.as_str()) || is_unread(value)),
        _ => false,
    }
}

/// The policy documents of a new resource that are no documents: text that is put together at deployment.
fn documents(value: &Value, place: &Place<'_>, found: &mut Vec<String>) {
    if place.is_document() {
        let is_text = match value {
            Value::String(text) => serde_json::from_str::<Value>(text).is_err(),
            Value::Object(object) => {
                crate::template::is_function(object) && !object.contains_key("Fn::If")
            }
            _ => false,
        };
        if is_text {
            found.push(place.shown());
        }
        return;
    }
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                documents(value, &place.property(name), found);
            }
        }
        Value::Array(items) => items
            .iter()
            .for_each(|item| documents(item, &place.item(), found)),
        _ => {}
    }
}

/// A parameter's default that flows into what grants access: where nothing else is given, it is another.
fn by_default(new: &Template, change: &SectionChange) -> Vec<Exposure> {
    let place = change.path.in_facts();
    let parameter = match place.split_once('/') {
        Some((name, "Default")) if change.section == "Parameters" => name,
        _ => return Vec::new(),
    };
    let flows = |id: &&String| {
        let resource = &new.resources[*id];
        let type_facts = TypeFacts::of(&resource.type_name);
        let refers = |value| references(value).iter().any(|it| it.id == parameter);
        let mut properties = resource.properties.iter();
        properties.any(|(name, value)| is_about_access(&type_facts, name) && refers(value))
    };
    let resources = new.resources.keys().filter(flows);
    resources
        .map(|id| Exposure {
            logical_id: id.clone(),
            type_name: new.resources[id].type_name.clone(),
            path: format!("Parameters.{parameter}.Default"),
            meaning: "a value that it grants by",
        })
        .collect()
}

fn openings(
    type_name: &str,
) -> impl Iterator<Item = &'static (&'static str, &'static str, When, &'static str)> + '_ {
    OPENINGS
        .iter()
        .filter(move |(name, ..)| *name == "*" || *name == type_name)
}

fn opens(when: When, before: Option<&Value>, after: Option<&Value>) -> bool {
    match when {
        Changes => before.is_some(),
        Gains => {
            let items = |value: Option<&Value>| match value {
                Some(Value::Array(items)) => items.clone(),
                Some(single) => vec![single.clone()],
                None => Vec::new(),
            };
            let known = items(before);
            items(after).iter().any(|item| !known.contains(item))
        }
        Becomes(values) => match after {
            None => values.contains(&""),
            Some(Value::String(text)) => values.contains(&text.as_str()),
            Some(Value::Bool(truth)) => values.contains(&truth.to_string().as_str()),
            // A value that is decided at deployment may be it.
            Some(_) => true,
        },
    }
}

fn at<'a>(properties: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('/')
        .try_fold(properties, |value, name| value.get(name))
}

fn shown(path: &str) -> String {
    path.replace('/', ".")
}
