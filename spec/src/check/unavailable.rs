//! What a region does not offer: values of properties, and endpoint services under their usual name.

use std::sync::LazyLock;

use crate::Resource;
use crate::facts::endpoint_service::endpoint_services;
use crate::facts::table::rows;
use crate::query::context::Context;
use crate::query::picks::references_at;
use crate::rule::{Family, Report};
use crate::template::value::{Node, Value};
use crate::walker::rule::UNAVAILABLE_VALUE;

pub(super) const FAMILY: Family = Family::new(&[], check);

/// The type, the path with its value, the regions, the page and its month.
static LACKING: LazyLock<Vec<[&str; 5]>> =
    LazyLock::new(|| rows(include_str!("../../facts/lacking.tsv")));

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, [_, path, regions, page, month]) in context.with_rows(&LACKING) {
        if let Some(home) = context.region(context.home(at))
            && regions.split(' ').any(|each| is_of(home, each))
        {
            lacks(context, at, resource, path, home, (page, month), report);
        }
    }
    for (at, resource, _) in context.resources() {
        if resource.type_name == "AWS::EC2::VPCEndpoint" {
            endpoint(context, at, resource, report);
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
    let written = node.text_where("AWS::Region", home);
    let Some(written) = written.filter(|_| text("VpcEndpointType") == Some("Interface")) else {
        return;
    };
    let Some(service) = written.strip_prefix(&format!("com.amazonaws.{home}.")) else {
        return;
    };
    for (region, start) in endpoint_services(service) {
        if region == home {
            let message = format!("`{written}` is not offered in `{home}`");
            let help = format!("it is called `{start}.{home}.{service}` there, as the CDK says");
            report.add(
                at,
                UNAVAILABLE_VALUE.at(node.position, message).with_help(help),
            );
        }
    }
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
