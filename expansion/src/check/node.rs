//! A literal's values as the rules look at them.

use infrastruct_spec::list::List;
use infrastruct_spec::{
    Choice, Entry as CheckedEntry, Node, Object as CheckedObject, Piece, Position, Reference,
    Resource as Checked, Value as Checkable,
};

use crate::model::{Content, Function, Key, Keyed, Known, KnownPiece, Object, Resource, Value};
use crate::syntax::key;

pub(super) fn resource(resource: &Resource) -> Checked {
    Checked {
        name: key(&resource.local),
        type_name: resource.path.type_name().to_owned(),
        declared_as: None,
        is_rewritten: false,
        position: resource.position,
        properties: of(&resource.properties),
        attributes: object(&resource.attributes.object).entries,
        allowed: resource.attributes.allowed.clone(),
    }
}

pub(super) fn of(value: &Value) -> Node {
    let at = |content| node(value.position, content);
    at(match &value.content {
        Content::Null => Checkable::Null,
        Content::Boolean(known) => Checkable::Boolean(*known),
        Content::Integer(known) => Checkable::Integer(*known),
        Content::Number(known) => Checkable::Number(*known),
        Content::Text(known) => Checkable::Text(known.clone()),
        Content::List(items) => Checkable::List(items.iter().map(of).list()),
        Content::Object(known) => Checkable::Object(object(known)),
        Content::Keyed(keyed) => Checkable::Object(with_open_names(keyed)),
        Content::JsonText(json) => Checkable::Encoded(Box::new(of(json))),
        Content::Gated(_, value) => Checkable::Choice(Choice {
            condition: None,
            branches: vec![of(value), at(Checkable::Absent)],
        }),
        Content::Choice(choice) => Checkable::Choice(Choice {
            condition: choice.name.clone(),
            branches: choice.branches.iter().map(of).list(),
        }),
        Content::Expression(expression) => computed(&expression.known, value.position),
        Content::Sibling(sibling) => reference(sibling.reference.as_ref()),
        // by what is written: one name is one condition
        Content::Argument(argument) if argument.taken_by == Function::Condition => {
            Checkable::Text(argument.tokens.to_string())
        }
        Content::Argument(argument) => reference(argument.reference.as_ref()),
        Content::Called(_) | Content::Inner(_) | Content::Handed(None) | Content::Refused(_) => {
            Checkable::Unknown
        }
        Content::Handed(Some(own)) => {
            let mut own = of(own);
            open(&mut own);
            own.value
        }
    })
}

fn node(position: Position, value: Checkable) -> Node {
    Node { value, position }
}

fn object(object: &Object) -> CheckedObject {
    let entries = object.entries.iter().filter(|entry| !entry.is_second);
    let entries = entries.map(|entry| CheckedEntry {
        name: entry.name.clone(),
        position: entry.position,
        value: of(&entry.value),
    });
    CheckedObject {
        entries: entries.list(),
        is_json: object.is_json,
        ..CheckedObject::default()
    }
}

/// There may be others beside the names that are known.
fn with_open_names(keyed: &Keyed) -> CheckedObject {
    let entries = keyed.entries.iter().filter_map(|(key, value)| match key {
        Key::Text(name, position) => Some(CheckedEntry {
            name: name.clone(),
            position: *position,
            value: of(value),
        }),
        _ => None,
    });
    CheckedObject {
        entries: entries.list(),
        open: true,
        is_json: keyed.is_json,
    }
}

/// What an expression names has to be created first; else nothing is known of it.
fn computed(known: &Known, at: Position) -> Checkable {
    match known {
        Known::Absent => Checkable::Absent,
        Known::Mentions(found) => mentioned(found),
        Known::Joined(pieces) => {
            Checkable::Joined(pieces.iter().map(|piece| joined(piece, at)).list())
        }
    }
}

fn mentioned(found: &[(Position, Reference)]) -> Checkable {
    let nodes = found
        .iter()
        .map(|(position, reference)| node(*position, Checkable::Reference(reference.clone())));
    Checkable::made_of(nodes.list())
}

fn joined(piece: &KnownPiece, at: Position) -> Piece {
    Piece::Node(match piece {
        KnownPiece::Text(text) => return Piece::Literal(text.clone()),
        KnownPiece::Sibling(position, reference) => {
            node(*position, Checkable::Reference(reference.clone()))
        }
        KnownPiece::Pseudo(name) => node(at, Checkable::Pseudo((*name).to_owned())),
        KnownPiece::Mentions(found) => node(at, mentioned(found)),
    })
}

fn reference(known: Option<&Reference>) -> Checkable {
    match known {
        Some(reference) => Checkable::Reference(reference.clone()),
        None => Checkable::Unknown,
    }
}

/// Lets an object have more than it says, at any depth of objects.
pub(super) fn open(node: &mut Node) {
    if let Checkable::Object(object) = &mut node.value {
        object.open = true;
        object
            .entries
            .iter_mut()
            .for_each(|entry| open(&mut entry.value));
    }
}
