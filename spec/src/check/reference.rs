//! References to resources: that they exist, and are what is wanted.

use std::sync::LazyLock;

use crate::facts::return_value::ReturnValue;
use crate::facts::table::rows;
use crate::list::List;
use crate::query::context::{Context, listed};
use crate::rule::{Family, Report, Rule};
use crate::template::value::{Node, Position, Reference, Value};
use crate::walker::rule;
use crate::{Diagnostic, Resource, ResourceType, suggest};

pub(super) const FAMILY: Family = Family::new(&[UNSET_ATTRIBUTE], check);

const UNSET_ATTRIBUTE: Rule = Rule::error(
    "unset_attribute",
    "an attribute that the resource does not have as it is set up",
)
.because(
    "There is a stream's ARN where a stream is switched on, and a secret where one is asked for; else CloudFormation fails to read it.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getatt.html",
);

/// The type, how the attribute starts, the property and the value that give it, the page.
static CONDITIONAL: LazyLock<Vec<[&str; 5]>> =
    LazyLock::new(|| rows(include_str!("conditional_attribute.tsv")));

/// Looks at every reference of a template, wherever it stands.
fn check(context: &Context<'_>, report: &mut Report) {
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
        return unset(context, position, resource, resource_type, attribute);
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

/// An attribute that the resource has with a certain property only.
fn unset(
    context: &Context<'_>,
    position: Position,
    resource: &Resource,
    resource_type: ResourceType,
    attribute: &str,
) -> Option<Diagnostic> {
    let mut rows = CONDITIONAL.iter();
    let row = rows.find(|row| row[0] == resource.type_name && attribute.starts_with(row[1]))?;
    let Value::Object(properties) = &resource.properties.value else {
        return None;
    };
    let given = properties.get(row[2]);
    let is_off = match given.map(|node| &node.value) {
        None => !properties.open,
        Some(Value::Absent) => true,
        Some(Value::Boolean(value)) => row[3] == "true" && !value,
        _ => false,
    };
    let attributes = resource_type.attributes();
    let known = attributes.iter().find(|known| known.name() == attribute);
    let attribute = known.map_or_else(
        || attribute.to_owned(),
        |known| context.spelling().attribute(known),
    );
    let name = context.property(row[2]);
    let message = format!("`{attribute}` is there with `{name}` only");
    let note = format!("`{}` has none", resource.name);
    let found = UNSET_ATTRIBUTE.at(position, message);
    is_off.then(|| found.note(given.map_or(resource.position, |node| node.position), note))
}

fn has_attribute(resource_type: ResourceType, name: &str) -> bool {
    resource_type
        .open_attributes()
        .is_some_and(|prefix| name.starts_with(prefix))
        || resource_type.attribute_named(name).is_some()
}
