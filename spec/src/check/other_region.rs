//! What is in another region than it has to be: a zone, a certificate, a layer; and what a region does not offer.

use crate::query::context::Context;
use crate::query::picks::references_at;
use crate::rule::{Family, Report, Rule};
use crate::template::value::{Node, Piece, Value};
use crate::walker::rule::UNAVAILABLE_VALUE;
use crate::{Partition, Resource};

pub(super) const FAMILY: Family = Family::new(&[OTHER_REGION], check);

const OTHER_REGION: Rule = Rule::error(
    "other_region",
    "a zone, a service or a resource of another region than the one that it has to be in",
)
.because(
    "Most services find only what is in their own region, and those that work worldwide look in `us-east-1`.",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html",
);

static TABLE: &str = include_str!("../../facts/regional.tsv");
static ENDPOINTS: &str = include_str!("../../facts/endpoints.tsv");

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, _) in context.resources() {
        if resource.type_name == "AWS::EC2::VPCEndpoint" {
            endpoint(context, at, resource, report);
        }
        for line in TABLE.lines() {
            let mut fields = line.split('\t');
            if fields.next() != Some(&resource.type_name) {
                continue;
            }
            let (Some(path), Some(wanted)) = (fields.next(), fields.next()) else {
                continue;
            };
            match (wanted.strip_prefix('!'), fields.next(), fields.next()) {
                (Some(lacking), Some(page), Some(month)) => {
                    if let Some(home) = context.region(context.home(at))
                        && lacking.split(' ').any(|each| is_of(home, each))
                    {
                        lacks(context, at, resource, path, home, (page, month), report);
                    }
                }
                _ => row(context, at, resource, path, wanted, report),
            }
        }
    }
}

/// `com.amazonaws.cn-north-1.sqs`, which is `cn.com.amazonaws.cn-north-1.sqs`. Of gateways there are both.
fn endpoint(context: &Context<'_>, at: usize, resource: &Resource, report: &mut Report) {
    let text = |name: &str| resource.properties.get(name).and_then(Node::text);
    let Some(home) = context.region(context.home(at)) else {
        return;
    };
    let Some(node) = resource.properties.get("ServiceName") else {
        return;
    };
    let Some(written) =
        with_region(node, home).filter(|_| text("VpcEndpointType") == Some("Interface"))
    else {
        return;
    };
    let Some(service) = written.strip_prefix(&format!("com.amazonaws.{home}.")) else {
        return;
    };
    for line in ENDPOINTS.lines() {
        let mut fields = line.split('\t');
        if fields.next() == Some(home)
            && let (Some(start), Some(services)) = (fields.next(), fields.next())
            && services.split(' ').any(|known| known == service)
        {
            let message = format!("`{written}` is not offered in `{home}`");
            let help = format!("it is called `{start}.{home}.{service}` there, as the CDK says");
            report.add(
                at,
                UNAVAILABLE_VALUE.at(node.position, message).with_help(help),
            );
        }
    }
}

/// A text in which nothing but the region is open.
fn with_region(node: &Node, region: &str) -> Option<String> {
    let Value::Joined(pieces) = &node.value else {
        return node.text().map(str::to_owned);
    };
    let mut text = String::new();
    for piece in pieces {
        text.push_str(match piece {
            Piece::Literal(literal) => literal,
            Piece::Node(node) => match &node.value {
                Value::Pseudo(name) if name == "AWS::Region" => region,
                _ => return None,
            },
        });
    }
    Some(text)
}

/// `us-gov-west-1` is of `us-gov-`, and of itself.
fn is_of(region: &str, named: &str) -> bool {
    region == named || named.ends_with('-') && region.starts_with(named)
}

/// `SnapStart/ApplyOn=PublishedVersions?Runtime=python*|dotnet*`, in a region that does not offer it.
fn lacks(
    context: &Context<'_>,
    at: usize,
    resource: &Resource,
    path: &str,
    home: &str,
    (page, month): (&str, &str),
    report: &mut Report,
) {
    let (path, beside) = match path.split_once('?') {
        Some((path, beside)) => (path, beside.split_once('=')),
        None => (path, None),
    };
    let Some((path, values)) = path.split_once('=') else {
        return;
    };
    let mut with = String::new();
    if let Some((path, values)) = beside {
        let others = references_at(&resource.properties, path);
        let [other] = others.as_slice() else { return };
        if !is_among(other, values) {
            return;
        }
        with = format!(" with `{}`", other.text().unwrap_or_default());
    }
    for node in references_at(&resource.properties, path) {
        if !is_among(node, values) {
            continue;
        }
        let value = match node.text() {
            Some(text) if values != "*" => text.to_owned(),
            _ => context.property(path.rsplit('/').next().unwrap_or(path)),
        };
        let message = format!("`{value}`{with} is not offered in `{home}`");
        let help = format!("that was so in {month}; {page} says what holds now");
        report.add(
            at,
            UNAVAILABLE_VALUE.at(node.position, message).with_help(help),
        );
    }
}

/// Whether a value is known to be one of `python*|dotnet*`; `*` is any value.
fn is_among(node: &Node, values: &str) -> bool {
    if values == "*" {
        return matches!(
            node.value,
            Value::Text(_)
                | Value::Object(_)
                | Value::List(_)
                | Value::Joined(_)
                | Value::Reference(_)
        );
    }
    let Some(text) = node.text() else {
        return false;
    };
    values
        .split('|')
        .any(|value| match value.strip_suffix('*') {
            Some(start) => text.starts_with(start),
            None => text == value,
        })
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
