//! References to resources: that they are what is wanted.

use super::Walker;
use super::format::noun;
use super::place::Place;
use super::rule;
use crate::facts::return_value::ReturnValue;
use crate::list::List;
use crate::query::context::{CUSTOM, Context, listed};
use crate::rule::Outcome;
use crate::template::value::{Position, Reference};
use crate::{HandlePlace, Identifier, Kind, Meaning, ResourceType};

impl Walker<'_> {
    /// Holds a reference against what its place wants.
    pub(crate) fn reference(
        &self,
        written: &Reference,
        position: Position,
        place: &Place<'_>,
        out: &mut Outcome,
    ) {
        let context = self.context;
        let found = context
            .resource(self.stack, written)
            .and_then(|(_, resource_type)| resource_type);
        if let (Some(resource_type), false) = (found, self.is_condition)
            && let Some(message) = wrong_kind(context, written, resource_type, place)
        {
            out.fail(|| rule::WRONG_KIND.at(position, message));
            return;
        }
        // Whatever else the schema says of a text is for the deployment to show.
        out.unknown = true;
        let Some(resource_type) = found else {
            return;
        };
        if let ReturnValue::Handle = written.value {
            if !self.is_condition {
                handle(
                    context,
                    &written.resource,
                    resource_type,
                    position,
                    place,
                    out,
                );
            }
            return;
        }
        // What a custom resource identifies is its provider's word.
        if resource_type.name() == CUSTOM {
            return;
        }
        let Some(given) = resource_type.identifier_of(&written.value) else {
            return;
        };
        if !place.schema.accepts(given) {
            out.fail(|| {
                let subject = place.subject(context);
                let message = format!(
                    "{subject} wants {}, not {}",
                    any_of(&place.schema.wants(), context),
                    one(given, context)
                );
                rule::WRONG_REFERENCE.at(position, message)
            });
        }
    }
}

/// A single text where a list or an object is wanted, or a name where a number is.
fn wrong_kind(
    context: &Context<'_>,
    written: &Reference,
    resource_type: ResourceType,
    place: &Place<'_>,
) -> Option<String> {
    let kinds = place.schema.kinds();
    let takes = |wanted: &[Kind]| {
        wanted
            .iter()
            .any(|resource_type| kinds.contains(*resource_type))
    };
    if kinds.is_empty() || takes(&[Kind::Text]) {
        return None;
    }
    let subject = place.subject(context);
    if takes(&[Kind::Integer, Kind::Number, Kind::Boolean]) {
        // Other texts, such as the port of an endpoint, may hold a number.
        let given = resource_type.identifier_of(&written.value)?;
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
    is_text(written, resource_type)
        .then(|| format!("{subject} wants {wanted}, not a reference to a single value"))
}

/// Whether a reference is known to be a single text.
fn is_text(written: &Reference, resource_type: ResourceType) -> bool {
    match &written.value {
        ReturnValue::Ref => true,
        ReturnValue::Attribute(name) => {
            let schema = resource_type
                .attribute(name)
                .and_then(|attribute| attribute.schema());
            schema.is_some_and(|schema| schema.kinds().only() == Some(Kind::Text))
        }
        ReturnValue::Handle => false,
    }
}

/// A resource by itself stands for the one value that makes sense.
fn handle(
    context: &Context<'_>,
    name: &str,
    resource_type: ResourceType,
    position: Position,
    place: &Place<'_>,
    out: &mut Outcome,
) {
    let meaning = HandlePlace::new(place.property_name(), &place.schema).meaning(resource_type);
    let subject = || place.subject(context);
    match meaning {
        Meaning::Value(_) => {}
        Meaning::Wrong => out.fail(|| {
            let wanted = any_of(&place.schema.wants(), context);
            let type_name = context.type_name(resource_type.name());
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
            let spelling = context.spelling();
            let values = candidates.iter();
            let values = values.map(|target| spelling.value(name, resource_type, target));
            let values: Vec<String> = values.list();
            rule::AMBIGUOUS_REFERENCE
                .at(position, message)
                .with_help(format!("say which one: {}", listed(&values, "or")))
        }),
    }
}

fn one(identifier: Identifier, context: &Context<'_>) -> String {
    format!(
        "{} of an `{}`",
        noun(identifier.kind.as_str()),
        context.type_name(identifier.type_name)
    )
}

/// The kind is said once for all that are identified alike, and the type once for all that identifies it.
pub(super) fn any_of(identifiers: &[Identifier], context: &Context<'_>) -> String {
    let mut said = None;
    let mut all = Vec::new();
    for (at, identifier) in identifiers.iter().enumerate() {
        let type_name = context.type_name(identifier.type_name);
        let next = identifiers.get(at + 1);
        all.push(match said {
            _ if next.is_some_and(|next| next.type_name == identifier.type_name) => {
                noun(identifier.kind.as_str())
            }
            Some(kind) if kind == identifier.kind => format!("an `{type_name}`"),
            _ => one(*identifier, context),
        });
        said = Some(identifier.kind);
    }
    match all.as_slice() {
        [most @ .., last] if !most.is_empty() => format!("{} or {last}", most.join(", ")),
        _ => all.concat(),
    }
}
