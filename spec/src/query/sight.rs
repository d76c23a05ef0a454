//! Looks at values by path, as rules over several resources need them.

use super::context::Context;
use super::picks::at_path;
use crate::Resource;
use crate::list::List;
use crate::template::value::{Node, Reference, Value};

/// The values at a path of a resource's properties, those in a choice left out.
pub(crate) fn all<'r>(resource: &'r Resource, path: &str) -> Vec<&'r Node> {
    at_path(&resource.properties, path)
}

/// The value at a path, if it is there.
pub(crate) fn one<'r>(resource: &'r Resource, path: &str) -> Option<&'r Node> {
    within(&resource.properties, path)
}

/// The value at a path within a value.
pub(crate) fn within<'n>(node: &'n Node, path: &str) -> Option<&'n Node> {
    let found = at_path(node, path).into_iter().next();
    found.filter(|node| !matches!(node.value, Value::Absent))
}

/// A text that is sent as it stands.
pub(crate) fn text(node: &Node) -> Option<&str> {
    match &node.value {
        Value::Text(text) if !text.contains("${") && !text.contains("{{resolve:") => Some(text),
        _ => None,
    }
}

/// The text at a path within a value.
pub(crate) fn text_at<'n>(node: &'n Node, path: &str) -> Option<&'n str> {
    within(node, path).and_then(text)
}

/// A number, written as one or as a text.
pub(crate) fn number(node: &Node) -> Option<i128> {
    match &node.value {
        Value::Integer(number) => Some(*number),
        Value::Text(text) => text.parse().ok(),
        _ => None,
    }
}

/// Whether a value is `true`, or `"true"`.
pub(crate) fn is_true(node: &Node) -> bool {
    match &node.value {
        Value::Boolean(value) => *value,
        Value::Text(text) => text.eq_ignore_ascii_case("true"),
        _ => false,
    }
}

pub(crate) fn reference(node: &Node) -> Option<&Reference> {
    match &node.value {
        Value::Reference(reference) => Some(reference),
        _ => None,
    }
}

/// The resource of a type that a value refers to.
pub(crate) fn target<'t>(
    context: &Context<'t>,
    stack: usize,
    node: &Node,
    type_name: &str,
) -> Option<&'t Resource> {
    let (resource, _) = context.resource(stack, reference(node)?)?;
    (resource.type_name == type_name).then_some(resource)
}

/// The resource of a type that a property of another one refers to.
pub(crate) fn named<'t>(
    context: &Context<'t>,
    at: usize,
    resource: &Resource,
    property: &str,
    type_name: &str,
) -> Option<&'t Resource> {
    let node = one(resource, property)?;
    target(context, context.home(at), node, type_name)
}

/// Whether all that a value holds is known: no part of it is a choice, or made by a function.
pub(crate) fn is_known(node: &Node) -> bool {
    match &node.value {
        Value::Choice(_) => false,
        Value::Object(object) if object.open => false,
        value if value.is_open() => false,
        _ => node.parts().into_iter().all(is_known),
    }
}

/// Whether two resources may exist at once: those under two conditions may exclude each other.
pub(crate) fn may_meet(one: &Resource, other: &Resource) -> bool {
    match (one.condition(), other.condition()) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    }
}

/// What tells a value from others, as far as that is known: a text, or the resource that it refers to.
pub(crate) fn key(node: &Node) -> Option<String> {
    match &node.value {
        Value::Text(_) => text(node).map(|text| format!("text {text}")),
        Value::Integer(number) => Some(format!("text {number}")),
        Value::Reference(reference) => {
            Some(format!("{} {:?}", reference.resource, reference.value))
        }
        Value::List(items) => {
            let keys: Option<Vec<String>> = items.iter().map(key).list_if_all();
            keys.map(|keys| format!("[{}]", keys.join(", ")))
        }
        _ => None,
    }
}
