//! Values at a path, with their places.

use super::place::Place;
use crate::template::value::{Node, Value};

/// Finds the values at a path, in every branch of a choice.
pub(crate) fn descend(
    node: &Node,
    steps: &[&str],
    place: &Place<'_>,
    found: &mut impl FnMut(&Node, &Place<'_>),
) {
    let Some((step, rest)) = steps.split_first() else {
        found(node, place);
        return;
    };
    match &node.value {
        Value::Choice(choice) => choice
            .branches
            .iter()
            .for_each(|branch| descend(branch, steps, place, found)),
        Value::List(items) if *step == "*" => {
            for item in items {
                let schema = place.schema.items().unwrap_or(place.schema);
                descend(item, rest, &place.item(schema), found);
            }
        }
        Value::Object(object) => {
            for entry in object
                .entries
                .iter()
                .filter(|entry| *step == "*" || entry.name == *step)
            {
                let schema = place.schema.property(&entry.name).unwrap_or(place.schema);
                descend(
                    &entry.value,
                    rest,
                    &place.property(&entry.name, schema),
                    found,
                );
            }
        }
        // JSON in a text, such as the policy of a repository
        Value::Text(_) | Value::Joined(_) | Value::Encoded(_) => {
            if let Some(document) = node.document() {
                descend(&document, steps, &place.written_as_json(), found);
            }
        }
        _ => {}
    }
}
