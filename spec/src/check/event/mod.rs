//! Patterns that pick events and messages: `EventBridge`'s, those of filters, and the filter policies of subscriptions.

mod filter;
mod pattern;
mod rule;

use crate::Diagnostic;
use crate::list::List;
use crate::query::context::Context;
use crate::rule::{Family, Report};
use crate::template::held::{Document, entry, object};
use crate::template::value::{Node, Object};
use crate::walker::descend::descend;
use crate::walker::place::Place;

pub(super) const FAMILY: Family = Family::new(rule::ALL, check);

/// What a pattern is held against.
#[derive(Clone, Copy, PartialEq)]
enum Of {
    /// Events with the envelope of `EventBridge`.
    Event,
    /// Records of any shape.
    Record,
    /// Messages of a topic.
    Message,
}

const PLACES: &[(&str, &str, Of)] = &[
    ("AWS::Events::Archive", "EventPattern", Of::Event),
    ("AWS::Events::Rule", "EventPattern", Of::Event),
    (
        "AWS::Lambda::EventSourceMapping",
        "FilterCriteria/Filters/*/Pattern",
        Of::Record,
    ),
    ("AWS::Notifications::EventRule", "EventPattern", Of::Record),
    (
        "AWS::Pipes::Pipe",
        "SourceParameters/FilterCriteria/Filters/*/Pattern",
        Of::Record,
    ),
    ("AWS::SNS::Subscription", "FilterPolicy", Of::Message),
    (
        "AWS::Serverless::Function",
        "Events/*/Properties/FilterCriteria/Filters/*/Pattern",
        Of::Record,
    ),
    (
        "AWS::Serverless::Function",
        "Events/*/Properties/Pattern",
        Of::Event,
    ),
    (
        "AWS::Serverless::StateMachine",
        "Events/*/Properties/Pattern",
        Of::Event,
    ),
];

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, resource_type) in context.resources() {
        let Some(resource_type) = resource_type else {
            continue;
        };
        for (_, path, of) in PLACES
            .iter()
            .filter(|(name, ..)| *name == resource.type_name)
        {
            let steps: Vec<&str> = path.split('/').list();
            let root = Place::root(&resource.type_name, resource_type.schema());
            let mut found = Vec::new();
            descend(&resource.properties, &steps, &root, &mut |node, place| {
                for (_, node) in node.alternatives() {
                    let subject = place.subject(context);
                    match Document::of(node, false) {
                        Document::Known(document) => {
                            examine(
                                &document,
                                *of,
                                &subject,
                                Context::properties(resource),
                                &mut found,
                            );
                        }
                        Document::Malformed(wrong) => found.push(wrong.diagnostic(&subject, node)),
                        Document::Unknown => {}
                    }
                }
            });
            for found in found {
                report.add(at, found);
            }
        }
    }
}

fn examine(
    document: &Node,
    of: Of,
    subject: &str,
    properties: Option<&Object>,
    found: &mut Vec<Diagnostic>,
) {
    let Some(pattern) = object(document) else {
        let message = format!("{subject} wants an object of fields");
        found.push(rule::EVENT_PATTERN.at(document.position, message));
        return;
    };
    if of == Of::Message {
        // Without a scope, attributes are looked at.
        let scope = properties.map(|properties| entry(properties, "FilterPolicyScope"));
        let scope = match scope {
            Some(None) => Some("MessageAttributes"),
            Some(Some(written)) => written.value.text(),
            None => None,
        };
        filter::check(pattern, document, scope, found);
        return;
    }
    if of == Of::Event {
        pattern::envelope(pattern, found);
    }
    pattern::fields(pattern, &rule::EVENT_PATTERN, found);
}
