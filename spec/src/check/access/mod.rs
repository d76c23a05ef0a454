//! Wiring that needs permission: what one resource does with another has to be allowed to its role, or to its service by
//! the other's policy. The pairs are lines of `facts/relations.jsonl`.

mod asked;
mod lacks;
#[cfg(test)]
mod lines;
mod permission;
mod policies;
mod statement;
mod target;
mod task;
mod walk;

use self::asked::Asked;
use self::policies::Library;
use self::walk::values;
use super::context::Context;
use super::family::Family;
use super::outcome::Report;
use super::rule::Rule;
use crate::facts::relation::relations;

const EVENT_SOURCE_ROLE: Rule = Rule::error(
    "event_source_role",
    "a source of events that the role may not read",
)
.because(
    "Lambda and EventBridge Pipes read the source with that role, and refuse the mapping where it may not.",
    "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html",
)
.at_build();
const TARGET_ROLE: Rule = Rule::error(
    "target_role",
    "a target that the role may not use",
)
.because(
    "The service assumes the role to reach the target; where the role may not, nothing arrives.",
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html",
)
.at_build();
const FUNCTION_PERMISSION: Rule = Rule::error(
    "function_permission",
    "a function that the service may not invoke",
)
.because(
    "A service invokes a function only if the function's policy lets it: an `AWS::Lambda::Permission` adds to it.",
    "https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html",
)
.at_build();
const TARGET_POLICY: Rule = Rule::error(
    "target_policy",
    "a queue or a topic whose policy does not let the service in",
)
.because(
    "A service sends to a queue or a topic only if the policy of that lets it.",
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html",
)
.at_build();
const KEY_POLICY: Rule = Rule::error(
    "key_policy",
    "a key whose policy does not let the service use it",
)
.because(
    "What a service sends to a resource under a customer key, it encrypts with that key.",
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html",
)
.at_build();
const POLICY_ORDER: Rule = Rule::error(
    "policy_order",
    "a resource that may be created before what permits it",
)
.because(
    "AWS looks for the permission while it creates the resource; what is not referred to may come later.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html",
)
.at_build();
const ROLE_TRUST: Rule = Rule::error(
    "role_trust",
    "a role that does not trust the service that it is given to",
)
.because(
    "A service can assume a role only if the role's trust policy names it.",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-service.html",
)
.at_build();

const RULES: &[Rule] = &[
    EVENT_SOURCE_ROLE,
    TARGET_ROLE,
    FUNCTION_PERMISSION,
    TARGET_POLICY,
    KEY_POLICY,
    POLICY_ORDER,
    ROLE_TRUST,
];

pub(super) const FAMILY: Family = Family::new(RULES, check);

fn check(context: &Context<'_>, report: &mut Report) {
    let [late, early] = [false, true].map(|early| Library::new(context, early));
    for (at, resource, _) in context.resources() {
        if resource.is_rewritten {
            continue;
        }
        for relation in relations(&resource.type_name) {
            let each = values(&resource.properties, relation.each());
            let library = if relation.order().is_some() {
                &early
            } else {
                &late
            };
            for node in each {
                let asked = Asked {
                    library,
                    at,
                    resource,
                    relation,
                    node,
                };
                for found in asked.found() {
                    report.add(at, found);
                }
            }
        }
        for found in task::found(&late, at) {
            report.add(at, found);
        }
    }
}
