//! Properties that open something, beside policies and rules.

use serde_json::Value;

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

/// Types (`*` for any), properties (with `/` after each step), and when a change of theirs opens something.
const OPENINGS: &[Opening] = &[
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
        "AWS::SecretsManager::ResourcePolicy",
        "BlockPublicPolicy",
        Becomes(&["", "false"]),
        "opened to anybody by its policy",
    ),
];

/// What the properties of a new resource open: where they lie, and what it means.
pub(super) fn with(type_name: &str, properties: &Value) -> Vec<(String, &'static str)> {
    // What is not written is the default, which a new resource does not change.
    let opens = |when: When, value: Option<&Value>| {
        matches!(when, Becomes(_)) && value.is_some() && when.holds(None, value)
    };
    let openings =
        openings(type_name).filter(|(_, path, when, _)| opens(*when, at(properties, path)));
    openings.map(shown).collect()
}

/// What a change of the properties opens.
pub(super) fn between(type_name: &str, old: &Value, new: &Value) -> Vec<(String, &'static str)> {
    let openings = openings(type_name).filter(|(_, path, when, _)| {
        let (before, after) = (at(old, path), at(new, path));
        before != after && when.holds(before, after)
    });
    openings.map(shown).collect()
}

type Opening = (&'static str, &'static str, When, &'static str);

fn openings(type_name: &str) -> impl Iterator<Item = &'static Opening> {
    let is_of_type = move |(name, ..): &&Opening| *name == "*" || *name == type_name;
    OPENINGS.iter().filter(is_of_type)
}

impl When {
    fn holds(self, before: Option<&Value>, after: Option<&Value>) -> bool {
        match self {
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
}

fn at<'a>(properties: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('/')
        .try_fold(properties, |value, name| value.get(name))
}

fn shown((_, path, _, meaning): &Opening) -> (String, &'static str) {
    (path.replace('/', "."), meaning)
}
