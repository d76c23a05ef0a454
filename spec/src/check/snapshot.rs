//! Functions that start from a snapshot: it is one of a version.

use crate::query::context::Context;
use crate::query::sight::one;
use crate::rule::{Family, Report, Rule};

pub(super) const FAMILY: Family = Family::new(&[UNPUBLISHED_SNAPSHOT], check);

const UNPUBLISHED_SNAPSHOT: Rule = Rule::advice(
    "unpublished_snapshot",
    "a function that is to start from a snapshot, without a version that has one",
)
.because(
    "Lambda makes snapshots of published versions only.",
    "https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html",
)
.lint(&["W2530"])
.at_build();

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, function) in context.of_type("AWS::Lambda::Function") {
        let Some(applied) = one(function, "SnapStart/ApplyOn") else {
            continue;
        };
        if applied.text() != Some("PublishedVersions") || !context.is_complete(context.home(at)) {
            continue;
        }
        let mut users = context.graph().to(at).map(|edge| context.at(edge.from));
        if !users.any(|user| user.type_name == "AWS::Lambda::Version") {
            let message = format!(
                "function `{}` has no version, so it has no snapshot",
                function.name
            );
            report.add(at, UNPUBLISHED_SNAPSHOT.at(applied.position, message));
        }
    }
}
