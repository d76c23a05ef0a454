//! References to resources: that they exist, and are what is wanted.

use crate::facts::return_value::ReturnValue;
use crate::list::List;
use crate::query::context::{Context, listed};
use crate::rule::Report;
use crate::template::value::{Node, Position, Reference, Value};
use crate::walker::rule;
use crate::{Diagnostic, ResourceType, suggest};

/// Looks at every reference of a template, wherever it stands.
pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, _) in context.resources() {
        let home = context.home(at);
        let attributes = resource.attributes.iter().map(|entry| &entry.value);
        for node in std::iter::once(&resource.properties).chain(attributes) {
            visit(node, &mut |position, reference| {
                if let Some(diagnostic) = broken(context, home, position, reference) {
                    report.add(at, diagnostic);
                }
            });
        }
    }
    for (number, stack) in context.stacks.iter().enumerate() {
        for output in stack.outputs() {
            let Some(node) = output.value() else { continue };
            visit(node, &mut |position, reference| {
                if let Some(diagnostic) = broken(context, number, position, reference) {
                    report.of_stack(number, diagnostic);
                }
            });
        }
    }
}

/// Calls a function with each reference in a value.
pub(super) fn visit<'n>(node: &'n Node, each: &mut impl FnMut(Position, &'n Reference)) {
    if let Value::Reference(reference) = &node.value {
        each(node.position, reference);
    }
    for part in node.parts() {
        visit(part, each);
    }
}

fn broken(
    context: &Context<'_>,
    stack: usize,
    position: Position,
    reference: &Reference,
) -> Option<Diagnostic> {
    let name = &reference.resource;
    let Some((resource, resource_type)) = context.resource(stack, reference) else {
        let stack = reference.stack.unwrap_or(stack);
        let names = context.stacks[stack]
            .resources
            .iter()
            .map(|resource| resource.name.as_str());
        let meant = suggest(name, names).map(|meant| format!("did you mean `{meant}`?"));
        let missing =
            || rule::MISSING_RESOURCE.at(position, format!("there is no `{name}` in the template"));
        return context
            .is_complete(stack)
            .then(|| missing().with_help(meant));
    };
    let (ReturnValue::Attribute(attribute), Some(resource_type)) =
        (&reference.value, resource_type)
    else {
        return None;
    };
    if has_attribute(resource_type, attribute) {
        return None;
    }
    let attributes = resource_type.attributes();
    let names: Vec<String> = attributes
        .iter()
        .map(|attribute| context.spelling().attribute(attribute))
        .list();
    let meant = suggest(attribute, names.iter().map(String::as_str))
        .map(|meant| format!("did you mean `{meant}`?"));
    let some = || match names.as_slice() {
        [] => None,
        [only] => Some(format!("its only attribute is `{only}`")),
        _ => Some(format!("its attributes are {}", listed(&names, "and"))),
    };
    let properties = resource_type.schema().properties().into_iter();
    let property = properties
        .map(|property| context.property(property.name))
        .find(|property| property == attribute)
        .map(|property| {
            format!(
                "`{property}` is a property, which cannot be read: keep its value in a variable"
            )
        });
    let type_name = context.type_name(&resource.type_name);
    let message = format!("`{attribute}` is not an attribute of `{type_name}`");
    Some(
        rule::UNKNOWN_ATTRIBUTE
            .at(position, message)
            .with_help(property.or(meant).or_else(some)),
    )
}

fn has_attribute(resource_type: ResourceType, name: &str) -> bool {
    resource_type
        .open_attributes()
        .is_some_and(|prefix| name.starts_with(prefix))
        || resource_type.attribute_named(name).is_some()
}
