//! How long a policy is, and the inline policies of one identity together.

use super::held::Policy;
use super::rule::POLICY_SIZE;
use crate::Diagnostic;
use crate::list::List;
use crate::ordered::OrderedMap;
use crate::query::context::Context;
use crate::rule::Report;
use crate::template::held::{Document, entry, list, object};
use crate::template::value::{Node, Piece, Position, Value};

/// The most characters of one policy.
const MOST: &[(&str, &str, usize)] = &[
    ("AWS::ECR::Repository", "RepositoryPolicyText", 10_240),
    ("AWS::IAM::ManagedPolicy", "PolicyDocument", 6_144),
    // Four times 512, and twice that where a quota is raised.
    ("AWS::IAM::Role", "AssumeRolePolicyDocument", 4_096),
    ("AWS::KMS::Key", "KeyPolicy", 32_768),
    ("AWS::S3::AccessPoint", "Policy", 20_480),
    ("AWS::S3::BucketPolicy", "PolicyDocument", 20_480),
    ("AWS::SNS::TopicPolicy", "PolicyDocument", 30_720),
    ("AWS::SQS::QueuePolicy", "PolicyDocument", 8_192),
    ("AWS::SSO::PermissionSet", "InlinePolicy", 32_768),
    (
        "AWS::SecretsManager::ResourcePolicy",
        "ResourcePolicy",
        20_480,
    ),
];

/// The most characters of an identity's inline policies together, and the properties of policies that name it.
const INLINE: &[(&str, usize, &str, &str)] = &[
    ("AWS::IAM::Group", 5_120, "Groups", "GroupName"),
    ("AWS::IAM::Role", 10_240, "Roles", "RoleName"),
    ("AWS::IAM::User", 2_048, "Users", "UserName"),
];

/// Inline policies as resources of their own.
const POLICIES: [&str; 4] = [
    "AWS::IAM::GroupPolicy",
    "AWS::IAM::Policy",
    "AWS::IAM::RolePolicy",
    "AWS::IAM::UserPolicy",
];

pub(super) fn check(
    policy: Policy<'_>,
    document: &Node,
    position: Position,
    found: &mut Vec<Diagnostic>,
) {
    let of_type = MOST
        .iter()
        .filter(|(name, ..)| *name == policy.resource.type_name);
    let kind_is_trust = policy.kind == crate::PolicyKind::Trust;
    for (_, property, most) in of_type {
        // A role has policies of two kinds, with limits of their own.
        if (*property == "AssumeRolePolicyDocument") != kind_is_trust {
            continue;
        }
        let size = size(document);
        if size > *most {
            let message = format!(
                "the policy has {size} characters without white space, more than the maximum of {most}"
            );
            found.push(POLICY_SIZE.at(position, message));
        }
    }
}

/// Adds up the inline policies of each role, group and user.
pub(super) fn of_identities(context: &Context<'_>, report: &mut Report) {
    let mut sizes: OrderedMap<usize, usize> = OrderedMap::new();
    for (at, resource, _) in context.resources() {
        let type_name = resource.type_name.as_str();
        let Some(properties) = Context::properties(resource) else {
            continue;
        };
        if INLINE.iter().any(|(of, ..)| *of == type_name) {
            let policies = entry(properties, "Policies").and_then(|entry| list(&entry.value));
            for policy in policies.unwrap_or_default().iter().filter_map(object) {
                *sizes.entry(at).or_default() +=
                    entry(policy, "PolicyDocument").map_or(0, |entry| of(&entry.value));
            }
        }
        if POLICIES.contains(&type_name) {
            let size = entry(properties, "PolicyDocument").map_or(0, |entry| of(&entry.value));
            for (kind, _, list, one) in INLINE {
                let named = [list, one]
                    .iter()
                    .filter_map(|name| entry(properties, name))
                    .list();
                for named in named {
                    let denoted = context.denoted(context.home(at), &named.value, Some(kind));
                    for identity in denoted
                        .iter()
                        .filter_map(crate::query::denoted::Denoted::resource)
                    {
                        *sizes.entry(identity).or_default() += size;
                    }
                }
            }
        }
    }
    for (at, size) in sizes {
        let resource = context.at(at);
        let most = INLINE.iter().find(|(of, ..)| *of == resource.type_name);
        if let Some((_, most, ..)) = most.filter(|(_, most, ..)| size > *most) {
            let message = format!(
                "the inline policies of this `{}` have {size} characters without white space, more than the maximum of {most} together",
                context.type_name(&resource.type_name)
            );
            let help = "managed policies have limits of their own".to_owned();
            report.add(
                at,
                POLICY_SIZE.at(resource.position, message).with_help(help),
            );
        }
    }
}

fn of(node: &Node) -> usize {
    match Document::of(node, false) {
        Document::Known(document) => size(&document),
        _ => 0,
    }
}

/// The characters of a document as JSON without white space, or fewer: what is not known counts nothing.
fn size(node: &Node) -> usize {
    let solid = |text: &str| {
        text.chars()
            .filter(|letter| !letter.is_whitespace())
            .count()
    };
    let commas = |count: usize| count.saturating_sub(1);
    match &node.value {
        Value::Text(text) => solid(text) + 2,
        Value::Joined(pieces) => {
            let literal = pieces.iter().map(|piece| match piece {
                Piece::Literal(text) => solid(text),
                Piece::Node(_) => 0,
            });
            literal.sum::<usize>() + 2
        }
        Value::Boolean(value) => {
            if *value {
                4
            } else {
                5
            }
        }
        Value::Integer(number) => number.to_string().len(),
        Value::Number(number) => number.to_string().len(),
        Value::List(items) => 2 + commas(items.len()) + items.iter().map(size).sum::<usize>(),
        Value::Object(object) => {
            let entries = object
                .entries
                .iter()
                .filter(|entry| !matches!(entry.value.value, Value::Absent));
            let sizes: Vec<usize> = entries
                .map(|entry| solid(&entry.name) + 3 + size(&entry.value))
                .list();
            2 + commas(sizes.len()) + sizes.iter().sum::<usize>()
        }
        Value::Choice(choice) => choice.branches.iter().map(size).min().unwrap_or_default(),
        _ => 0,
    }
}
