//! Values in which conditions of the template choose, for each way in which they may turn out.

use super::when::When;
use crate::list::List;
use crate::template::value::{Choice, Entry, Function, Node, Object, Piece, Value};

/// In how many ways the conditions within one value may turn out before nobody looks at them one by one.
const WAYS: usize = 64;

/// What a value is in each case that it tells apart; nothing where these are too many, or nobody knows what decides.
pub(super) fn settled(node: &Node, when: &When) -> Option<Vec<(When, Node)>> {
    let mut found = Vec::new();
    add(node, when, &mut found).then_some(found)
}

fn add(node: &Node, when: &When, found: &mut Vec<(When, Node)>) -> bool {
    match undecided(node, when) {
        Undecided::Nothing => {
            found.push((when.clone(), decided(node, when)));
            found.len() <= WAYS
        }
        Undecided::Condition(condition) => [true, false].into_iter().all(|holds| {
            let when = when.with(condition, holds);
            when.is_none_or(|when| add(node, &when, found))
        }),
        Undecided::Anything => false,
    }
}

/// What decides about a value.
enum Undecided<'n> {
    Nothing,
    Condition(&'n str),
    /// Nobody knows what.
    Anything,
}

fn undecided<'n>(node: &'n Node, when: &When) -> Undecided<'n> {
    if let Value::Choice(choice) = &node.value {
        let Some(condition) = choice.condition.as_deref() else {
            return Undecided::Anything;
        };
        return match branch(choice, when) {
            Some(branch) => undecided(branch, when),
            None => Undecided::Condition(condition),
        };
    }
    let parts = node.parts().into_iter().map(|part| undecided(part, when));
    let mut open = parts.filter(|part| !matches!(part, Undecided::Nothing));
    open.next().unwrap_or(Undecided::Nothing)
}

/// The branches that may be taken, each with what has to be for it.
pub(super) fn branches<'n>(choice: &'n Choice, when: &When) -> Vec<(When, &'n Node)> {
    let branches = choice.branches.iter().enumerate();
    let branches = branches.filter_map(|(at, branch)| {
        let when = match &choice.condition {
            Some(condition) => when.with(condition, at == 0)?,
            None => when.clone(),
        };
        Some((when, branch))
    });
    branches.list()
}

/// The branch that is taken, where the condition is decided.
fn branch<'n>(choice: &'n Choice, when: &When) -> Option<&'n Node> {
    let holds = when.get(choice.condition.as_deref()?)?;
    choice.branches.get(usize::from(!holds))
}

/// The value with the branches that are taken in the place of the choices.
fn decided(node: &Node, when: &When) -> Node {
    let all = |nodes: &[Node]| nodes.iter().map(|node| decided(node, when)).list();
    let value = match &node.value {
        Value::Choice(choice) => match branch(choice, when) {
            Some(branch) => return decided(branch, when),
            None => node.value.clone(),
        },
        Value::List(items) => Value::List(all(items)),
        Value::Function(function) => Value::Function(Function {
            name: function.name.clone(),
            arguments: all(&function.arguments),
        }),
        Value::Encoded(node) => Value::Encoded(Box::new(decided(node, when))),
        Value::Object(object) => {
            let entries = object.entries.iter().map(|entry| Entry {
                name: entry.name.clone(),
                position: entry.position,
                value: decided(&entry.value, when),
            });
            Value::Object(Object {
                entries: entries.list(),
                is_json: object.is_json,
                open: object.open,
            })
        }
        Value::Joined(pieces) => {
            let pieces = pieces.iter().map(|piece| match piece {
                Piece::Literal(text) => Piece::Literal(text.clone()),
                Piece::Node(node) => Piece::Node(decided(node, when)),
            });
            Value::Joined(pieces.list())
        }
        other => other.clone(),
    };
    Node::new(value, node.position)
}
