//! Each resource against its type.

use crate::query::context::{CUSTOM, Context};
use crate::rule::{Outcome, Report};
use crate::template::value::{Entry, Node, Object, Value};
use crate::walker::Walker;
use crate::walker::place::Place;
use crate::walker::rule;
use crate::{Diagnostic, Resource, ResourceType, resource_types, suggest};

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, resource_type) in context.resources() {
        let Some(resource_type) = resource_type else {
            unknown(context, at, resource, report);
            continue;
        };
        if let Some(region) = context.region(context.home(at))
            && !resource_type.regions().is_empty()
            && crate::regions().any(|known| known == region)
            && !resource_type.is_offered_in(region)
        {
            let message = format!(
                "`{}` is not offered in {region}",
                context.type_name(resource_type.name())
            );
            report.add(at, rule::UNAVAILABLE_TYPE.at(resource.position, message));
        }
        if let Some(diagnostic) = end_of_life(context, resource, resource_type) {
            report.add(at, diagnostic);
        }
        properties(context, at, resource, resource_type, report);
        deprecated(context, at, resource, resource_type, report);
    }
}

fn end_of_life(
    context: &Context<'_>,
    resource: &Resource,
    resource_type: ResourceType,
) -> Option<Diagnostic> {
    let (date, status) = resource_type.end_of_life()?;
    let name = context.type_name(resource_type.name());
    Some(match status {
        "shutdown" => rule::ENDED_TYPE.at(
            resource.position,
            format!("`{name}` is gone: AWS shut its service down on {date}"),
        ),
        "maintenance" => rule::ENDING_TYPE.at(
            resource.position,
            format!("`{name}` is in maintenance since {date}, without new features"),
        ),
        _ => rule::ENDING_TYPE.at(
            resource.position,
            format!("`{name}` is being phased out as of {date}"),
        ),
    })
}

fn properties(
    context: &Context<'_>,
    at: usize,
    resource: &Resource,
    resource_type: ResourceType,
    report: &mut Report,
) {
    let walker = Walker::of_type(context, context.home(at), Some(resource_type));
    let mut place = Place::root(&resource.type_name, resource_type.schema());
    // `Custom::Anything` has whatever properties its function takes.
    place.is_branch = resource_type.name() == CUSTOM || resource_type.is_free();
    let mut out = Outcome::loud();
    // What the whole resource lacks is reported at its type.
    let node = Node {
        value: resource.properties.value.clone(),
        position: resource.position,
    };
    walker.examine(&node, &place, &mut out);
    out.found
        .into_iter()
        .for_each(|diagnostic| report.add(at, diagnostic));
}

/// Types of other vendors are registered per account, so only AWS's are known to be all there.
fn unknown(context: &Context<'_>, at: usize, resource: &Resource, report: &mut Report) {
    let written = &resource.type_name;
    let is_expanded =
        written.starts_with("AWS::Serverless::") && !context.is_complete(context.home(at));
    if !written.starts_with("AWS::") || written.ends_with("::MODULE") || is_expanded {
        return;
    }
    let (service, last) = written.rsplit_once("::").unwrap_or_default();
    let mut siblings = Vec::new();
    for name in resource_types() {
        match name.rsplit_once("::") {
            Some((other, last)) if other == service => siblings.push(last),
            _ => {}
        }
    }
    let meant = match suggest(last, siblings) {
        Some(last) => Some(format!("{service}::{last}")),
        None => {
            let mut segments = Vec::new();
            for other in crate::services() {
                if other.resource_type(last).is_some() {
                    segments.extend(other.namespace().rsplit("::").next());
                }
            }
            let segment = service.rsplit("::").next().unwrap_or_default();
            suggest(segment, segments).map(|segment| format!("AWS::{segment}::{last}"))
        }
    };
    let message = format!("there is no type `{}`", context.type_name(written));
    let help = meant.map(|meant| format!("did you mean `{}`?", context.type_name(&meant)));
    report.add(
        at,
        rule::UNKNOWN_TYPE
            .at(resource.position, message)
            .with_help(help),
    );
}

fn deprecated(
    context: &Context<'_>,
    at: usize,
    resource: &Resource,
    resource_type: ResourceType,
    report: &mut Report,
) {
    let Some(object) = Context::properties(resource) else {
        return;
    };
    each_path(object, "", &mut |path, entry| {
        if resource_type.is_deprecated(path) && !matches!(entry.value.value, Value::Absent) {
            let message = format!("`{}` is deprecated", context.property(&entry.name));
            report.add(at, rule::DEPRECATED_PROPERTY.at(entry.position, message));
            return false;
        }
        true
    });
}

fn each_path(object: &Object, path: &str, visit: &mut impl FnMut(&str, &Entry) -> bool) {
    for entry in &object.entries {
        let path = if path.is_empty() {
            entry.name.clone()
        } else {
            format!("{path}/{}", entry.name)
        };
        if visit(&path, entry) {
            each_item(&entry.value, &path, visit);
        }
    }
}

fn each_item(node: &Node, path: &str, visit: &mut impl FnMut(&str, &Entry) -> bool) {
    match &node.value {
        Value::Object(object) => each_path(object, path, visit),
        Value::List(items) => items
            .iter()
            .for_each(|item| each_item(item, &format!("{path}/*"), visit)),
        _ => {}
    }
}
