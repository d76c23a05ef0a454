//! Resources that hold data, and are kept in one of the two cases in which CloudFormation deletes them.

use crate::query::context::Context;
use crate::rule::{Family, Report, Rule};
use crate::{Resource, ResourceType};

pub(super) const FAMILY: Family = Family::new(&[HALF_PROTECTED], check);

const HALF_PROTECTED: Rule = Rule::advice(
    "half_protected",
    "data that is kept when its resource is deleted, and lost when it is replaced, or the other way round",
)
.because(
    "CloudFormation deletes a resource that leaves the stack, and one that it replaces by another: each case has a policy of its own.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html",
)
.lint(&["W3011"])
.at_build();

/// The policies that keep what the resource holds.
const KEEPING: [&str; 3] = ["Retain", "RetainExceptOnCreate", "Snapshot"];

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, resource_type) in context.resources() {
        if !context.is_complete(context.home(at))
            || !resource_type.is_some_and(ResourceType::is_stateful)
        {
            continue;
        }
        for (set, lacking) in [
            ("DeletionPolicy", "UpdateReplacePolicy"),
            ("UpdateReplacePolicy", "DeletionPolicy"),
        ] {
            if keeps(resource, set) && resource.attribute(lacking).is_none() {
                let message = format!(
                    "`{}` has a {} and no {}",
                    resource.name,
                    context.property(set),
                    context.property(lacking)
                );
                let help = match set {
                    "DeletionPolicy" => "what is replaced is deleted all the same",
                    _ => "what leaves the stack is deleted all the same",
                };
                report.add(
                    at,
                    HALF_PROTECTED
                        .at(resource.position, message)
                        .with_help(help.to_owned()),
                );
            }
        }
    }
}

fn keeps(resource: &Resource, policy: &str) -> bool {
    let policy = resource.attribute(policy).and_then(|node| node.text());
    policy.is_some_and(|policy| KEEPING.contains(&policy))
}
