//! What is in another region than it has to be: a zone, a certificate, a layer.

use std::sync::LazyLock;

use crate::Resource;
use crate::facts::partition::Partition;
use crate::facts::table::rows;
use crate::query::context::Context;
use crate::query::picks::references_at;
use crate::rule::{Family, Report, Rule};
use crate::template::value::{Node, Value};

pub(super) const FAMILY: Family = Family::new(&[OTHER_REGION], check);

const OTHER_REGION: Rule = Rule::error(
    "other_region",
    "a zone, a service or a resource of another region than the one that it has to be in",
)
.because(
    "Most services find only what is in their own region, and those that work worldwide look in `us-east-1`.",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html",
);

/// The type, the path, the region or `.`, the page.
static TABLE: LazyLock<Vec<[&str; 4]>> =
    LazyLock::new(|| rows(include_str!("../../facts/regional.tsv")));

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, [_, path, wanted, _]) in context.with_rows(&TABLE) {
        row(context, at, resource, path, wanted, report);
    }
}

fn row(
    context: &Context<'_>,
    at: usize,
    resource: &Resource,
    path: &str,
    wanted: &str,
    report: &mut Report,
) {
    let home = context.region(context.home(at));
    let (path, own) = path
        .split_once('=')
        .map_or((path, None), |(path, own)| (path, Some(own)));
    // an endpoint may be of a service elsewhere, if it says so
    if resource.properties.get("ServiceRegion").is_some() {
        return;
    }
    for node in references_at(&resource.properties, path) {
        let Some(found) = (match own {
            Some(own) if node.text() == Some(own) => home,
            Some(_) => None,
            None => region_of(context, context.home(at), node),
        }) else {
            continue;
        };
        let Some(wanted) = (if wanted == "." { home } else { Some(wanted) }) else {
            continue;
        };
        // the other partitions have no `us-east-1`
        if found == wanted || Partition::of(found) != Partition::of(wanted) {
            continue;
        }
        let message = match own {
            Some(own) => {
                format!("`{own}` is there in `{wanted}` only, and this stack is in `{found}`")
            }
            None => format!("this is in `{found}`, and has to be in `{wanted}`"),
        };
        let help = match own {
            Some(_) => format!("declare it in a stack of `{wanted}`"),
            None => format!("take one of `{wanted}`"),
        };
        report.add(at, OTHER_REGION.at(node.position, message).with_help(help));
    }
}

/// The region that a text names, or that the stack of a resource is in.
fn region_of<'n>(context: &'n Context<'_>, stack: usize, node: &'n Node) -> Option<&'n str> {
    match &node.value {
        Value::Reference(reference) => context.region(reference.stack.unwrap_or(stack)),
        Value::Text(text) => named(text),
        _ => None,
    }
}

/// `us-east-1` of `arn:aws:sqs:us-east-1:123456789012:jobs`, `com.amazonaws.us-east-1.s3` and `us-east-1a`.
fn named(text: &str) -> Option<&'static str> {
    let known = |wanted: &str| crate::regions().find(|region| *region == wanted);
    if text.starts_with("arn:") {
        return known(text.split(':').nth(3)?);
    }
    // of China as well: `cn.com.amazonaws.cn-north-1.sqs`
    let service = text.strip_prefix("cn.").unwrap_or(text);
    if let Some(service) = service.strip_prefix("com.amazonaws.") {
        return known(service.split('.').next()?);
    }
    let zone = text.as_bytes();
    let digit = zone.iter().position(u8::is_ascii_digit)?;
    known(text.get(..=digit)?).filter(|_| zone.len() > digit + 1)
}
