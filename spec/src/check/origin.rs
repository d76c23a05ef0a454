//! A distribution's behaviors: the origins that they name exist.

use crate::list::List;
use crate::query::context::{Context, listed};
use crate::query::sight::{is_known, one, text, text_at, within};
use crate::rule::{Family, Report, Rule};
use crate::suggest;
use crate::template::value::{Node, Value};

pub(super) const FAMILY: Family = Family::new(&[MISSING_ORIGIN], check);

const MISSING_ORIGIN: Rule = Rule::error(
    "missing_origin",
    "a behavior that names an origin which the distribution does not have",
)
.because(
    "A behavior sends its requests to an origin of the same distribution.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html",
)
.lint(&["E3057"]);

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, _) in context.resources() {
        if resource.type_name != "AWS::CloudFront::Distribution" {
            continue;
        }
        let Some(config) = one(resource, "DistributionConfig") else {
            continue;
        };
        let Some(names) = names(config) else { continue };
        let others = items(config, "CacheBehaviors").unwrap_or_default();
        let default = within(config, "DefaultCacheBehavior");
        for behavior in default.into_iter().chain(others) {
            let Some(target) = within(behavior, "TargetOriginId") else {
                continue;
            };
            let Some(name) = text(target).filter(|name| !names.contains(name)) else {
                continue;
            };
            let message = format!("the distribution has no origin `{name}`");
            let meant = suggest(name, names.iter().copied());
            let help = match meant {
                Some(meant) => Some(format!("did you mean `{meant}`?")),
                None if names.is_empty() => None,
                None => Some(format!("it has {}", listed(&names, "and"))),
            };
            report.add(
                at,
                MISSING_ORIGIN.at(target.position, message).with_help(help),
            );
        }
    }
}

/// The names of all origins and groups of them, if they are known.
fn names(config: &Node) -> Option<Vec<&str>> {
    let groups = within(config, "OriginGroups");
    if groups.is_some_and(|groups| !is_known(groups)) {
        return None;
    }
    let groups = items(config, "OriginGroups/Items").unwrap_or_default();
    let origins = items(config, "Origins")?;
    let all = origins.iter().chain(groups);
    all.map(|origin| text_at(origin, "Id")).list_if_all()
}

fn items<'n>(node: &'n Node, path: &str) -> Option<&'n [Node]> {
    match within(node, path).map(|node| &node.value) {
        Some(Value::List(items)) => Some(items),
        _ => None,
    }
}
