//! Texts that are put together at deployment (`Fn::Sub`).

use infrastruct_core::value::part::{Part, ReferenceTarget, Shape, SubPart, Words};

use crate::synth::document::Document;
use crate::synth::resolve::Resolver;

impl<'a> Resolver<'a> {
    /// `Fn::Sub`, or plain text where nothing in it waits for the deployment.
    pub(crate) fn sub(&mut self, parts: &'a [SubPart]) -> Document {
        let reported = self.diagnostics.len();
        let mut pieces = Pieces::default();
        self.pieces(parts, &mut pieces);
        let pieces = match pieces.into_text() {
            Ok(text) => return Document::text(text),
            Err(pieces) => pieces,
        };
        if self.diagnostics.len() > reported {
            return Document::Null;
        }
        self.assembled(pieces)
    }

    /// `Fn::Sub` of pieces that are not all text.
    pub(crate) fn assembled(&mut self, pieces: Vec<Piece>) -> Document {
        if let Some(refused) = self.misplaced("Fn::Sub") {
            return refused;
        }
        let ids = &self.outline.stacks[self.stack].members;
        let mut variables: Vec<(Words, Document)> = Vec::new();
        let mut text = String::new();
        let mut number = 0;
        for piece in pieces {
            match piece {
                Piece::Text(literal) => text.push_str(&literal.replace("${", "${!")),
                Piece::Placeholder(name) => text.extend(["${", &name, "}"]),
                Piece::Raw(raw) => text.push_str(&raw),
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

    fn pieces(&mut self, parts: &'a [SubPart], pieces: &mut Pieces) {
        for part in parts {
            let value = match part {
                SubPart::Text(text) => {
                    pieces.text(text);
                    continue;
                }
                SubPart::Value(value) => value,
            };
            if let Shape::Sub(inner) = &value.shape {
                self.pieces(inner, pieces);
                continue;
            }
            if let Some(placeholder) = self.placeholder(value) {
                pieces.0.push(placeholder);
                continue;
            }
            match self.resolve(value) {
                None => {
                    self.refuse("value", "`None` stands within a text");
                }
                Some(Document::Text(text)) => pieces.text(&text),
                Some(Document::Boolean(value)) => pieces.text(&value.to_string()),
                Some(Document::Integer(value)) => pieces.text(&value.to_string()),
                Some(Document::Number(value)) => pieces.text(&value.to_string()),
                Some(document) => pieces.0.push(Piece::Variable(document)),
            }
        }
    }

    /// What can stand in `${…}` itself: `Queue.Arn`, `Stage`, `AWS::Region`.
    fn placeholder(&mut self, part: &Part) -> Option<Piece> {
        let reference = match &part.shape {
            Shape::Pseudo("AWS::NotificationARNs" | "AWS::NoValue") => return None,
            Shape::Pseudo(name) => return Some(Piece::Placeholder((*name).to_owned())),
            Shape::Reference(reference) => reference,
            _ => return None,
        };
        let outline = self.outline;
        let (stack, member) = outline.find(reference.identity)?;
        let name = match &reference.target {
            _ if stack != self.stack => return None,
            ReferenceTarget::Ref => member.logical_id.clone(),
            ReferenceTarget::Attribute(name) => format!("{}.{name}", member.logical_id),
            ReferenceTarget::Handle | ReferenceTarget::Name => return None,
        };
        Some(if self.admits(reference, stack, member) {
            Piece::Placeholder(name)
        } else {
            Piece::Variable(Document::Null)
        })
    }
}

/// A piece of `Fn::Sub`.
pub(crate) enum Piece {
    Text(String),
    Placeholder(String),
    /// Text as `Fn::Sub` has it, placeholders included.
    Raw(String),
    Variable(Document),
}

/// The pieces of `Fn::Sub`, of which no two texts are neighbours: `$` and `{name}` make a placeholder together.
#[derive(Default)]
pub(crate) struct Pieces(pub(crate) Vec<Piece>);

impl Pieces {
    pub(crate) fn text(&mut self, text: &str) {
        match self.0.last_mut() {
            Some(Piece::Text(last)) => last.push_str(text),
            _ => self.0.push(Piece::Text(text.to_owned())),
        }
    }

    /// The whole text, if nothing waits for the deployment.
    pub(crate) fn into_text(mut self) -> Result<String, Vec<Piece>> {
        match self.0.as_mut_slice() {
            [] => Ok(String::new()),
            [Piece::Text(text)] => Ok(std::mem::take(text)),
            _ => Err(self.0),
        }
    }
}
