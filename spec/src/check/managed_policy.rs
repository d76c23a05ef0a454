//! Managed policies of AWS under a name that they do not have.

use crate::policy::path_of_managed;
use crate::query::context::Context;
use crate::rule::{Family, Report, Rule};
use crate::template::held::{entry, list};

pub(super) const FAMILY: Family = Family::new(&[UNKNOWN_MANAGED_POLICY], check);

const UNKNOWN_MANAGED_POLICY: Rule = Rule::error(
    "unknown_managed_policy",
    "a managed policy of AWS under another path than its own",
)
.because(
    "A policy is found by its path and its name, and IAM attaches none that it does not find.",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
);

/// `arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole`, which is `service-role/AWSLambdaBasicExecutionRole`
fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, _) in context.resources() {
        let attached = Context::properties(resource)
            .and_then(|properties| entry(properties, "ManagedPolicyArns"))
            .and_then(|attached| list(&attached.value));
        for node in attached.unwrap_or_default() {
            let Some(arn) = node.text_of_partition() else {
                continue;
            };
            let Some((_, name)) = arn.split_once(":iam::aws:policy/") else {
                continue;
            };
            if let Some(known) = path_of_managed(name).filter(|known| *known != name) {
                let message = format!("AWS has no managed policy `{name}`");
                let help = format!("it is called `{known}`");
                report.add(
                    at,
                    UNKNOWN_MANAGED_POLICY
                        .at(node.position, message)
                        .with_help(help),
                );
            }
        }
    }
}
