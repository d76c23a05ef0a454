//! The texts that a pattern matches, where they are few: `^(For(All|Any)Values:)?Bool$`.

use super::expression::{Alternatives, Node, parse};
use super::pattern::translated;

/// More texts than this are not listed.
const MOST: usize = 256;

/// All texts that match the pattern, those with the least of what is optional first; nothing where they are many.
pub(crate) fn of(pattern: &str) -> Option<Vec<String>> {
    let alternatives = parse(&translated(pattern)?)?;
    let [sequence] = alternatives.as_slice() else {
        return None;
    };
    match sequence.as_slice() {
        [Node::Start, inner @ .., Node::End] => of_sequence(inner),
        _ => None,
    }
}

fn of_alternatives(alternatives: &Alternatives) -> Option<Vec<String>> {
    let mut words = Vec::new();
    for sequence in alternatives {
        words.extend(of_sequence(sequence)?);
    }
    (words.len() <= MOST).then_some(words)
}

fn of_sequence(nodes: &[Node]) -> Option<Vec<String>> {
    let mut words = vec![String::new()];
    for node in nodes {
        let ends = of_node(node)?;
        if words.len() * ends.len() > MOST {
            return None;
        }
        let mut longer = Vec::with_capacity(words.len() * ends.len());
        for end in &ends {
            longer.extend(words.iter().map(|word| format!("{word}{end}")));
        }
        words = longer;
    }
    Some(words)
}

fn of_node(node: &Node) -> Option<Vec<String>> {
    match node {
        Node::Character(character) => Some(vec![character.to_string()]),
        Node::Group(_, inner) => of_alternatives(inner),
        Node::Repeat {
            node,
            minimum: 0,
            maximum: 1,
            ..
        } => {
            let mut words = of_node(node)?;
            words.insert(0, String::new());
            Some(words)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_texts_are_listed() {
        let words = |pattern| of(pattern).unwrap_or_default();
        assert_eq!(words(r"^s3\.amazonaws\.com$"), ["s3.amazonaws.com"]);
        assert_eq!(words("^(a|b)c?$"), ["a", "b", "ac", "bc"]);
        assert_eq!(
            words("^(?:x-)?String(Not)?Equals$"),
            [
                "StringEquals",
                "x-StringEquals",
                "StringNotEquals",
                "x-StringNotEquals"
            ]
        );
        for many in ["^[ab]$", "^a*$", "^a.$", "a", "^(?=a)b$", "^a{3}$", r"^\d$"] {
            assert_eq!(of(many), None, "{many}");
        }
    }
}
