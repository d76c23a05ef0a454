//! Texts whose pieces are all known.

use std::borrow::Cow;

use super::sections::Template;
use super::value::{Node, Piece, Value};

impl Node {
    /// The text, whatever the partition is: `arn:${AWS::Partition}:iam::aws:policy/AdministratorAccess` is known but for that.
    pub(crate) fn text_of_partition(&self) -> Option<Cow<'_, str>> {
        self.text_where("AWS::Partition", "aws")
    }

    /// The text where a pseudo parameter has a value, if nothing else in it is open.
    pub(crate) fn text_where(&self, pseudo: &str, value: &str) -> Option<Cow<'_, str>> {
        let pieces = match &self.value {
            Value::Text(text) => return Some(Cow::Borrowed(text)),
            Value::Joined(pieces) => pieces,
            _ => return None,
        };
        let mut text = String::new();
        for piece in pieces {
            text.push_str(match piece {
                Piece::Literal(literal) => literal,
                Piece::Node(node) => match &node.value {
                    Value::Pseudo(name) if name == pseudo => value,
                    _ => return None,
                },
            });
        }
        Some(Cow::Owned(text))
    }

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
