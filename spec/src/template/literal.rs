//! Texts whose pieces are all known.

use super::sections::Template;
use super::value::{Node, Piece, Value};

impl Node {
    /// The text, if all its pieces are literal in a stack that may say its name, account and region.
    pub(crate) fn literal_in(&self, stack: &Template) -> Option<String> {
        match &self.value {
            Value::Text(text) => Some(text.clone()),
            Value::Pseudo(name) => match name.as_str() {
                "AWS::StackName" => stack.name.clone(),
                "AWS::Region" => stack.region.clone(),
                "AWS::AccountId" => stack.account.clone(),
                _ => None,
            },
            Value::Joined(pieces) => {
                let mut literal = String::new();
                for piece in pieces {
                    match piece {
                        Piece::Literal(text) => literal.push_str(text),
                        Piece::Node(node) => literal.push_str(&node.literal_in(stack)?),
                    }
                }
                Some(literal)
            }
            _ => None,
        }
    }
}
