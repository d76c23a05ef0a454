//! References to resources: that they exist, and are what is wanted.

use super::context::{CUSTOM, Context, listed};
use super::format::noun;
use super::outcome::{Outcome, Report};
use super::place::Place;
use super::rule;
use super::walker::Walker;
use crate::facts::target::Target;
use crate::template::value::{Node, Position, Reference, Value};
use crate::{Diagnostic, HandlePlace, Identity, Kind, Meaning, ResourceType, suggest};

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
    let Some((resource, kind)) = context.resource(stack, reference) else {
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
    let (Target::Attribute(attribute), Some(kind)) = (&reference.target, kind) else {
        return None;
    };
    if has_attribute(kind, attribute) {
        return None;
    }
    let attributes = kind.attributes();
    let names: Vec<String> = attributes
        .iter()
        .map(|attribute| context.spelling().attribute(attribute))
        .collect();
    let meant = suggest(attribute, names.iter().map(String::as_str))
        .map(|meant| format!("did you mean `{meant}`?"));
    let some = || match names.as_slice() {
        [] => None,
        [only] => Some(format!("its only attribute is `{only}`")),
        _ => Some(format!("its attributes are {}", listed(&names, "and"))),
    };
    let properties = kind.schema().properties().into_iter();
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

fn has_attribute(kind: ResourceType, name: &str) -> bool {
    kind.open_attributes()
        .is_some_and(|prefix| name.starts_with(prefix))
        || kind.attribute(name).is_some()
}

/// Holds a reference against what its place wants.
pub(super) fn examine(
    walker: Walker<'_>,
    written: &Reference,
    position: Position,
    place: &Place<'_>,
    out: &mut Outcome,
) {
    let context = walker.context;
    let found = context
        .resource(walker.stack, written)
        .and_then(|(_, kind)| kind);
    if let (Some(kind), false) = (found, walker.is_condition)
        && let Some(message) = wrong_kind(context, written, kind, place)
    {
        out.fail(|| rule::WRONG_KIND.at(position, message));
        return;
    }
    // Whatever else the schema says of a text is for the deployment to show.
    out.unknown = true;
    let Some(kind) = found else {
        return;
    };
    if let Target::Handle = written.target {
        if !walker.is_condition {
            handle(context, &written.resource, kind, position, place, out);
        }
        return;
    }
    // What a custom resource identifies is its provider's word.
    if kind.name() == CUSTOM {
        return;
    }
    let Some(given) = kind.identity_of(&written.target) else {
        return;
    };
    if !place.schema.accepts(given) {
        out.fail(|| {
            let subject = place.subject(context);
            let message = format!(
                "{subject} wants {}, not {}",
                all(&place.schema.wants(), context),
                one(given, context)
            );
            rule::WRONG_REFERENCE.at(position, message)
        });
    }
}

/// A single text where a list or an object is wanted, or a name where a number is.
fn wrong_kind(
    context: &Context<'_>,
    written: &Reference,
    kind: ResourceType,
    place: &Place<'_>,
) -> Option<String> {
    let kinds = place.schema.kinds();
    let takes = |wanted: &[Kind]| wanted.iter().any(|kind| kinds.contains(*kind));
    if kinds.is_empty() || takes(&[Kind::Text]) {
        return None;
    }
    let subject = place.subject(context);
    if takes(&[Kind::Integer, Kind::Number, Kind::Boolean]) {
        // Other texts, such as the port of an endpoint, may hold a number.
        let given = kind.identity_of(&written.target)?;
        let wanted = if takes(&[Kind::Integer, Kind::Number]) {
            "a number"
        } else {
            "a boolean"
        };
        return Some(format!(
            "{subject} wants {wanted}, not {}",
            one(given, context)
        ));
    }
    let wanted = if kinds.contains(Kind::List) {
        "a list"
    } else {
        "an object"
    };
    is_text(written, kind)
        .then(|| format!("{subject} wants {wanted}, not a reference to a single value"))
}

/// Whether a reference is known to be a single text.
fn is_text(written: &Reference, kind: ResourceType) -> bool {
    match &written.target {
        Target::Ref => true,
        Target::Attribute(name) => {
            let schema = kind
                .attribute(name)
                .and_then(|attribute| attribute.schema());
            schema.is_some_and(|schema| schema.kinds().only() == Some(Kind::Text))
        }
        Target::Handle => false,
    }
}

/// A resource by itself stands for the one value that makes sense.
fn handle(
    context: &Context<'_>,
    name: &str,
    kind: ResourceType,
    position: Position,
    place: &Place<'_>,
    out: &mut Outcome,
) {
    let meaning = HandlePlace::new(place.property_name(), &place.schema).meaning(kind);
    let subject = || place.subject(context);
    match meaning {
        Meaning::Value(_) => {}
        Meaning::Wrong => out.fail(|| {
            let wanted = all(&place.schema.wants(), context);
            let type_name = context.type_name(kind.name());
            let message = format!(
                "{} wants {wanted}, and `{name}` is an `{type_name}`",
                subject()
            );
            rule::WRONG_REFERENCE.at(position, message)
        }),
        Meaning::Unclear(candidates) => out.fail(|| {
            let message = format!(
                "{} does not say which value of `{name}` it wants",
                subject()
            );
            let methods = candidates.iter().filter_map(|target| kind.method(target));
            let values: Vec<String> = methods.map(|method| format!("{name}.{method}()")).collect();
            rule::AMBIGUOUS_REFERENCE
                .at(position, message)
                .with_help(format!("say which one: {}", listed(&values, "or")))
        }),
    }
}

fn one(identity: Identity, context: &Context<'_>) -> String {
    format!(
        "{} of an `{}`",
        noun(identity.kind.as_str()),
        context.type_name(identity.type_name)
    )
}

fn all(identities: &[Identity], context: &Context<'_>) -> String {
    let identities: Vec<String> = identities
        .iter()
        .map(|identity| one(*identity, context))
        .collect();
    match identities.as_slice() {
        [most @ .., last] if !most.is_empty() => format!("{} or {last}", most.join(", ")),
        _ => identities.concat(),
    }
}
