//! What holds beside a type's schema: each conditional schema is a rule of its own.

use crate::list::List;
use crate::query::context::Context;
use crate::rule::{Outcome, Report};
use crate::template::value::{Node, Value};
use crate::walker::Walker;
use crate::walker::descend::descend;
use crate::walker::place::Place;
use crate::walker::sentence::Sentence;
use crate::{Conditional, Diagnostic, Resource, Severity};

/// Properties whose letters the service takes in any case, and the conditional schemas in lower case.
const ANY_CASE: &[(&str, &str)] = &[
    ("AWS::RDS::DBInstance", "Engine"),
    ("AWS::RDS::DBCluster", "Engine"),
];

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, resource_type) in context.resources() {
        let Some(resource_type) = resource_type else {
            continue;
        };
        let conditionals = resource_type.conditionals();
        if conditionals.is_empty() {
            continue;
        }
        let properties = properties(resource);
        let root = Place::root(&resource.type_name, resource_type.schema());
        for conditional in conditionals {
            let home = context.home(at);
            let found = apply(context, home, resource, &conditional, &properties, &root);
            let severity = if conditional.is_advice() {
                Severity::Advice
            } else {
                Severity::Error
            };
            for diagnostic in found {
                report.add(at, diagnostic.under(conditional.rule, severity));
            }
        }
    }
}

fn apply(
    context: &Context<'_>,
    stack: usize,
    resource: &Resource,
    conditional: &Conditional,
    properties: &Node,
    root: &Place<'_>,
) -> Vec<Diagnostic> {
    let sentence = conditional.message().map(|message| Sentence {
        message,
        help: conditional.help(),
        blamed: conditional.blamed(),
    });
    let walker = Walker {
        sentence,
        ..Walker::of_condition(context, stack, Some(resource))
    };
    let is_gathering = conditional.schema().keyword("cfnGather").is_some();
    let steps: Vec<&str> = conditional
        .path
        .split('/')
        .filter(|step| !step.is_empty())
        .list();
    let mut out = Outcome::loud();
    descend(properties, &steps, root, &mut |node, place| {
        let mut found = out.fresh();
        walker.examine(node, &place.branch(conditional.schema()), &mut found);
        if let (Some(sentence), false) = (sentence, is_gathering) {
            sentence.tell(context, node, None, &mut found.found);
        }
        out.add(found);
    });
    out.found
}

/// The properties as the conditional schemas know them.
fn properties(resource: &Resource) -> Node {
    let mut value = resource.properties.value.clone();
    if let Value::Object(object) = &mut value {
        for entry in &mut object.entries {
            let place = (resource.type_name.as_str(), entry.name.as_str());
            if let (true, Value::Text(text)) = (ANY_CASE.contains(&place), &mut entry.value.value) {
                *text = text.to_lowercase();
            }
        }
    }
    Node {
        value,
        position: resource.position,
    }
}
