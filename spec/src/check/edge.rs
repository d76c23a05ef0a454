//! Functions that run at the edge, and what they cannot have there.

use crate::query::context::Context;
use crate::query::sight::{one, text};
use crate::rule::{Family, Report, Rule};
use crate::template::value::{Node, Value};

pub(super) const FAMILY: Family = Family::new(&[EDGE_FUNCTION], check);

const EDGE_FUNCTION: Rule = Rule::error(
    "edge_function",
    "a function at CloudFront's edge with what it cannot have there",
)
.because(
    "Lambda@Edge takes no variables, networks, layers, images or dead letter queues, and no function for `arm64`.",
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html",
);

/// Properties that a function at the edge does not have.
const REFUSED: &[&str] = &[
    "DeadLetterConfig",
    "Environment",
    "FileSystemConfigs",
    "Layers",
    "VpcConfig",
];

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, _) in context.of_type("AWS::CloudFront::Distribution") {
        for edge in context.graph().from(at) {
            if !edge
                .path
                .ends_with("LambdaFunctionAssociations/*/LambdaFunctionARN")
            {
                continue;
            }
            let mut of_version = context.graph().from(edge.to);
            let Some(of) = of_version.find(|of| of.path == "FunctionName") else {
                continue;
            };
            let function = context.at(of.to);
            if let (Some((node, told)), false) = (refused(context, of.to), edge.is_conditional) {
                let message = format!("function `{}` runs at the edge, and {told}", function.name);
                let found = EDGE_FUNCTION.at(node.position, message);
                report.add(of.to, found.note(edge.position, "it is taken there here"));
            }
        }
    }
}

/// The first property that the function cannot have.
fn refused<'t>(context: &Context<'t>, at: usize) -> Option<(&'t Node, String)> {
    let function = context.at(at);
    for name in REFUSED {
        if let Some(node) = one(function, name)
            && !matches!(
                &node.value,
                Value::Unknown | Value::Choice(_) | Value::Function(_)
            )
        {
            return Some((node, format!("has no `{}` there", context.property(name))));
        }
    }
    if let Some(node) = one(function, "PackageType").filter(|node| text(node) == Some("Image")) {
        return Some((node, "cannot be an image there".to_owned()));
    }
    let architectures = one(function, "Architectures").map(|node| &node.value);
    if let Some(Value::List(items)) = architectures
        && let Some(node) = items.iter().find(|node| text(node) == Some("arm64"))
    {
        return Some((node, "cannot be for `arm64` there".to_owned()));
    }
    None
}
