//! The parts of a text that is put together at deployment (`Fn::Sub`).

use crate::document::Document;
use crate::kind::Text;
use crate::part::{Part, ReferenceTarget, Shape, Words};
use crate::resolve::Resolver;
use crate::value::Value;

/// A piece of what `sub!` makes.
#[derive(Clone, Debug)]
pub enum SubPart {
    /// Text as it is meant: a `${` in it is no placeholder.
    Text(&'static str),
    /// A value that stands there.
    Value(Part),
}

/// A text with values in it.
pub fn sub(parts: Vec<SubPart>) -> Value<Text> {
    Value::new(Part::new(Shape::Sub(parts)))
}

impl<'a> Resolver<'a> {
    /// `Fn::Sub`, or plain text where nothing in it waits for the deployment.
    pub(crate) fn sub(&mut self, parts: &'a [SubPart]) -> Document {
        let mut pieces = Vec::with_capacity(parts.len());
        self.pieces(parts, &mut pieces);
        if pieces.iter().all(|piece| matches!(piece, Piece::Text(_))) {
            let text: String = pieces
                .iter()
                .map(|piece| {
                    if let Piece::Text(text) = piece {
                        text
                    } else {
                        ""
                    }
                })
                .collect();
            return Document::text(text);
        }
        let ids = &self.outline.stacks[self.stack].members;
        let mut variables: Vec<(Words, Document)> = Vec::new();
        let mut text = String::new();
        let mut number = 0;
        for piece in pieces {
            match piece {
                Piece::Text(literal) => text.push_str(&literal.replace("${", "${!")),
                Piece::Placeholder(name) => text.extend(["${", &name, "}"]),
                Piece::Variable(value) => {
                    let known = variables
                        .iter()
                        .find(|(_, known)| *known == value)
                        .map(|(name, _)| name.to_string());
                    let name = known.unwrap_or_else(|| {
                        // Variables hide logical IDs of the same name.
                        let name = loop {
                            number += 1;
                            let name = format!("Value{number}");
                            if ids.iter().all(|member| member.logical_id != name) {
                                break name;
                            }
                        };
                        variables.push((name.clone().into(), value));
                        name
                    });
                    text.extend(["${", &name, "}"]);
                }
            }
        }
        if variables.is_empty() {
            return Document::call("Fn::Sub", Document::text(text));
        }
        Document::call(
            "Fn::Sub",
            Document::list([Document::text(text), Document::Object(variables)]),
        )
    }

    fn pieces(&mut self, parts: &'a [SubPart], pieces: &mut Vec<Piece>) {
        for part in parts {
            let value = match part {
                SubPart::Text(text) => {
                    pieces.push(Piece::Text((*text).to_owned()));
                    continue;
                }
                SubPart::Value(value) => value,
            };
            if let Shape::Sub(inner) = &value.shape {
                self.pieces(inner, pieces);
                continue;
            }
            if let Some(name) = self.placeholder(value) {
                pieces.push(Piece::Placeholder(name));
                continue;
            }
            pieces.push(match self.resolve(value) {
                None => Piece::Variable(self.refuse("value", "`None` stands within a text")),
                Some(Document::Text(text)) => Piece::Text(text.into_owned()),
                Some(Document::Boolean(value)) => Piece::Text(value.to_string()),
                Some(Document::Integer(value)) => Piece::Text(value.to_string()),
                Some(Document::Number(value)) => Piece::Text(value.to_string()),
                Some(document) => Piece::Variable(document),
            });
        }
    }

    /// What can stand in `${…}` itself: `Queue.Arn`, `Stage`, `AWS::Region`.
    fn placeholder(&self, part: &Part) -> Option<String> {
        let reference = match &part.shape {
            Shape::Pseudo("AWS::NotificationARNs" | "AWS::NoValue") => return None,
            Shape::Pseudo(name) => return Some((*name).to_owned()),
            Shape::Reference(reference) => reference,
            _ => return None,
        };
        let (stack, member) = self.outline.find(reference.identity)?;
        match &reference.target {
            _ if stack != self.stack || self.owner.is_condition => None,
            ReferenceTarget::Ref => Some(member.logical_id.clone()),
            ReferenceTarget::Attribute(name) => Some(format!("{}.{name}", member.logical_id)),
            ReferenceTarget::Handle | ReferenceTarget::Name => None,
        }
    }
}

/// A piece of `Fn::Sub`.
enum Piece {
    Text(String),
    Placeholder(String),
    Variable(Document),
}
