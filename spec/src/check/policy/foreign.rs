//! What a policy is of, and what its statements name.

use super::rule::FOREIGN_RESOURCE;
use crate::query::context::Context;
use crate::rule::Report;

/// A bucket's policy is about the bucket and its objects: S3 refuses one that names another bucket.
pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    for (at, policy) in context.of_type("AWS::S3::BucketPolicy") {
        let graph = context.graph();
        let mut own = graph.from(at).filter(|edge| edge.path == "Bucket");
        let Some(own) = own.find(|edge| !edge.is_conditional) else {
            continue;
        };
        for edge in graph.from(at) {
            let other = context.at(edge.to);
            if edge.to == own.to
                || other.type_name != "AWS::S3::Bucket"
                || !edge.path.starts_with("PolicyDocument/Statement")
                || !edge.path.split('/').any(|step| step == "Resource")
            {
                continue;
            }
            let message = format!(
                "the policy is of bucket `{}`, and this is in bucket `{}`",
                context.at(own.to).name,
                other.name
            );
            let found = FOREIGN_RESOURCE.at(edge.position, message);
            let note = format!("`{}` is of this bucket", policy.name);
            report.add(at, found.note(own.position, note));
        }
    }
}
