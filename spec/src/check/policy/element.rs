//! Elements of a statement, which take one value or a list.

use crate::list::List;
use crate::template::held::{entry, text};
use crate::template::value::{Node, Object, Position, Value};

/// The texts of an element that takes one or a list, and whether they are all.
pub(super) fn texts<'n>(statement: &'n Object, name: &str) -> (Vec<(&'n str, Position)>, bool) {
    let Some(held) = entry(statement, name) else {
        return (Vec::new(), !statement.open);
    };
    let nodes = nodes(&held.value);
    let texts: Vec<_> = nodes
        .iter()
        .filter_map(|node| Some((text(node)?, node.position)))
        .list();
    let all = texts.len() == nodes.len();
    (texts, all)
}

/// The values of an element that takes one or a list.
pub(super) fn nodes(held: &Node) -> Vec<&Node> {
    let mut all = Vec::new();
    for (_, node) in held.alternatives() {
        match &node.value {
            Value::List(items) => all.extend(
                items
                    .iter()
                    .flat_map(Node::alternatives)
                    .map(|(_, item)| item),
            ),
            Value::Absent => {}
            _ => all.push(node),
        }
    }
    all
}
