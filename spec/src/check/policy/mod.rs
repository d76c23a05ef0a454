//! Policy documents: their shape, wherever a type holds one, and what their statements say.

mod action;
mod arn;
mod condition;
mod element;
mod foreign;
mod held;
mod lockout;
mod rule;
mod size;
mod statement;

pub(super) use self::action::unknown as unknown_action;
use self::held::Policy;
use crate::list::List;
use crate::query::context::Context;
use crate::rule::{Family, Outcome, Report};
use crate::template::held::Document;
use crate::template::value::{Node, Value};
use crate::walker::Walker;
use crate::walker::descend::descend;
use crate::walker::place::Place;
use crate::{PolicyKind, ResourceType};

pub(super) const FAMILY: Family = Family::new(rule::ALL, check);

/// Places that cfn-lint does not list.
const MORE: &[(&str, &str, PolicyKind)] = &[
    (
        "AWS::Backup::BackupVault",
        "AccessPolicy",
        PolicyKind::Resource,
    ),
    (
        "AWS::DynamoDB::Table",
        "ResourcePolicy/PolicyDocument",
        PolicyKind::Resource,
    ),
    ("AWS::KMS::ReplicaKey", "KeyPolicy", PolicyKind::Resource),
    (
        "AWS::Kinesis::ResourcePolicy",
        "ResourcePolicy",
        PolicyKind::Resource,
    ),
    ("AWS::S3::AccessPoint", "Policy", PolicyKind::Resource),
    (
        "AWS::SNS::TopicInlinePolicy",
        "PolicyDocument",
        PolicyKind::Resource,
    ),
    (
        "AWS::SQS::QueueInlinePolicy",
        "PolicyDocument",
        PolicyKind::Resource,
    ),
    (
        "AWS::SecretsManager::ResourcePolicy",
        "ResourcePolicy",
        PolicyKind::Resource,
    ),
];

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, of) in context.resources() {
        let Some(of) = of else { continue };
        for (path, kind) in places(of) {
            let policy = Policy { at, resource, kind };
            each(
                policy,
                path,
                of,
                &mut |node, place| match Document::of(node, false) {
                    Document::Known(document) => {
                        shape(context, policy, &document, place, report);
                        let mut found = Vec::new();
                        statement::check(context, policy, &document, &mut found);
                        size::check(policy, &document, node.position, &mut found);
                        lockout::check(policy, &document, node.position, &mut found);
                        for found in found {
                            report.add(at, found);
                        }
                    }
                    Document::Malformed(wrong) => {
                        report.add(at, wrong.diagnostic(&place.subject(context), node));
                    }
                    Document::Unknown => {}
                },
            );
        }
    }
    size::of_identities(context, report);
    foreign::check(context, report);
}

/// Where a type holds policies.
fn places(of: ResourceType) -> Vec<(&'static str, PolicyKind)> {
    let mut places: Vec<_> = of
        .policies()
        .into_iter()
        .map(|place| (place.path, place.kind))
        .list();
    let more = MORE.iter().filter(|(name, ..)| *name == of.name());
    places.extend(more.map(|(_, path, kind)| (*path, *kind)));
    places
}

/// Each value at a place, whatever conditions hold.
fn each(
    policy: Policy<'_>,
    path: &str,
    of: ResourceType,
    found: &mut dyn FnMut(&Node, &Place<'_>),
) {
    let steps: Vec<&str> = path.split('/').list();
    let root = Place::root(&policy.resource.type_name, of.schema());
    descend(
        &policy.resource.properties,
        &steps,
        &root,
        &mut |node, place| {
            for (_, node) in node.alternatives() {
                found(node, place);
            }
        },
    );
}

fn shape(
    context: &Context<'_>,
    policy: Policy<'_>,
    document: &Node,
    place: &Place<'_>,
    report: &mut Report,
) {
    let Some(schema) = policy.kind.schema() else {
        return;
    };
    if matches!(document.value, Value::List(_)) {
        return;
    }
    let walker = Walker::of_condition(context, context.home(policy.at), None);
    let mut out = Outcome::loud();
    walker.examine(document, &place.branch(schema).written_as_json(), &mut out);
    // IAM wants statement IDs to be unique, the policies of resources get along without.
    let is_lax = policy.kind == PolicyKind::Resource;
    let duplicate = crate::walker::rule::DUPLICATE_ITEM.name;
    for found in out
        .found
        .into_iter()
        .filter(|found| !is_lax || found.rule != duplicate)
    {
        report.add(
            policy.at,
            found.under(rule::POLICY.name, rule::POLICY.severity),
        );
    }
}
