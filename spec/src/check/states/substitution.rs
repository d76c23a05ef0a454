//! `${names}` in a definition, and what `DefinitionSubstitutions` gives for them.

use super::rule;
use crate::template::held::{entry, is_certain, object};
use crate::template::value::{Node, Object, Piece, Value};
use crate::{Diagnostic, suggest};

/// Holds the names within a definition against the given ones.
pub(super) fn check(properties: &Object, definition: &Node, found: &mut Vec<Diagnostic>) {
    let given = match entry(properties, "DefinitionSubstitutions").map(|entry| object(&entry.value))
    {
        Some(Some(given)) if is_certain(given) => given,
        _ => return,
    };
    let mut used = Vec::new();
    let is_complete = names(definition, &mut used);
    for (name, node) in &used {
        if entry(given, name).is_none() {
            let message = format!(
                "nothing in `DefinitionSubstitutions` stands for `${{{name}}}`, which stays as it is"
            );
            let meant = suggest(name, given.entries.iter().map(|entry| entry.name.as_str()));
            let help = meant.map(|meant| format!("did you mean `${{{meant}}}`?"));
            found.push(
                rule::MISSING_SUBSTITUTION
                    .at(node.position, message)
                    .with_help(help),
            );
        }
    }
    if is_complete {
        for entry in given
            .entries
            .iter()
            .filter(|entry| !used.iter().any(|(name, _)| *name == entry.name))
        {
            let message = format!("`${{{}}}` is not in the definition", entry.name);
            found.push(rule::UNUSED_SUBSTITUTION.at(entry.position, message));
        }
    }
}

/// Gathers the names, and says whether all were seen.
fn names<'n>(node: &'n Node, used: &mut Vec<(&'n str, &'n Node)>) -> bool {
    match &node.value {
        Value::Text(text) => {
            used.extend(placeholders(text).into_iter().map(|name| (name, node)));
            true
        }
        Value::Joined(pieces) => pieces.iter().fold(true, |all, piece| match piece {
            Piece::Literal(text) => {
                used.extend(placeholders(text).into_iter().map(|name| (name, node)));
                all
            }
            Piece::Node(piece) => {
                all & matches!(piece.value, Value::Reference(_) | Value::Pseudo(_))
            }
        }),
        Value::Encoded(inner) => names(inner, used),
        Value::List(items) => items
            .iter()
            .map(|item| names(item, used))
            .fold(true, |all, is_seen| all & is_seen),
        Value::Object(object) => {
            let mut all = !object.open;
            for entry in &object.entries {
                let name = entry.name.split("${").nth(1);
                all &= name.is_none() & names(&entry.value, used);
            }
            all
        }
        Value::Absent | Value::Null | Value::Boolean(_) | Value::Integer(_) | Value::Number(_) => {
            true
        }
        _ => false,
    }
}

fn placeholders(text: &str) -> Vec<&str> {
    let is_letter = |letter: u8| letter.is_ascii_alphanumeric() || letter == b'_';
    let mut names = Vec::new();
    for rest in text.split("${").skip(1) {
        if let Some((name, _)) = rest.split_once('}')
            && !name.is_empty()
            && name.bytes().all(is_letter)
        {
            names.push(name);
        }
    }
    names
}
