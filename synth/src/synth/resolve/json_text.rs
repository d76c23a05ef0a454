//! JSON as text, where a property wants text that is JSON: the body of a dashboard, the format of a log.

use infrastruct_core::value::part::Part;

use infrastruct_json::quoted;

use crate::synth::document::Document;
use crate::synth::resolve::Resolver;
use crate::synth::resolve::sub::{Piece, Pieces};

impl<'a> Resolver<'a> {
    /// The text of JSON, with what is known at deployment in `Fn::Sub`.
    pub(crate) fn json_text(&mut self, part: &'a Part) -> Option<Document> {
        let reported = self.diagnostics.len();
        let document = self.resolve(part)?;
        if self.diagnostics.len() > reported {
            return Some(Document::Null);
        }
        Some(self.text_of(document))
    }

    fn text_of(&mut self, document: Document) -> Document {
        match document {
            Document::Text(_) => document,
            document => match function(&document) {
                Some(("Fn::If", Document::List(items))) => self.chosen(items),
                Some(_) => document,
                None => self.written(&document),
            },
        }
    }

    /// The text of either branch.
    fn chosen(&mut self, items: &[Document]) -> Document {
        let mut items = items.iter().cloned();
        let condition = items.next();
        let branches: Vec<Document> = items.map(|branch| self.text_of(branch)).collect();
        Document::call(
            "Fn::If",
            Document::list(condition.into_iter().chain(branches)),
        )
    }

    fn written(&mut self, document: &Document) -> Document {
        let mut pieces = Pieces::default();
        if let Err(function) = write(document, &mut pieces) {
            let message = format!("`{function}` cannot stand in JSON that is a text");
            let help = "make the text at deployment: `intrinsic::to_json_string(…)`";
            let diagnostic = self.diagnostic("value", message).help(help);
            self.diagnostics.push(diagnostic);
            return Document::Null;
        }
        match pieces.into_text() {
            Ok(text) => Document::text(text),
            Err(pieces) => self.assembled(pieces),
        }
    }
}

/// The function and its argument, if a document is one.
fn function(document: &Document) -> Option<(&str, &Document)> {
    match document {
        Document::Object(entries) => match entries.as_slice() {
            [(name, argument)] if name == "Ref" || name.starts_with("Fn::") => {
                Some((name, argument))
            }
            _ => None,
        },
        _ => None,
    }
}

/// Adds the pieces of a document; the name of a function that gives no text, if one is in it.
fn write(document: &Document, pieces: &mut Pieces) -> Result<(), String> {
    if let Some((name, argument)) = function(document) {
        pieces.text("\"");
        pieces.0.push(value(name, argument, document)?);
        pieces.text("\"");
        return Ok(());
    }
    match document {
        Document::List(items) => {
            pieces.text("[");
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    pieces.text(",");
                }
                write(item, pieces)?;
            }
            pieces.text("]");
        }
        Document::Object(entries) => {
            pieces.text("{");
            for (index, (key, value)) in entries.iter().enumerate() {
                if index > 0 {
                    pieces.text(",");
                }
                pieces.text(&format!("{}:", quoted(key)));
                write(value, pieces)?;
            }
            pieces.text("}");
        }
        scalar => pieces.text(&scalar.to_json()),
    }
    Ok(())
}

/// What stands between the quotes for a function.
fn value(name: &str, argument: &Document, document: &Document) -> Result<Piece, String> {
    match (name, argument) {
        ("Ref", Document::Text(name))
            if name == "AWS::NoValue" || name == "AWS::NotificationARNs" =>
        {
            Err(name.clone().into_owned())
        }
        ("Ref", Document::Text(name)) => Ok(Piece::Placeholder(name.clone().into_owned())),
        ("Fn::GetAtt", Document::List(path)) => match path.as_slice() {
            [Document::Text(id), Document::Text(attribute)] => {
                Ok(Piece::Placeholder(format!("{id}.{attribute}")))
            }
            _ => Ok(Piece::Variable(document.clone())),
        },
        ("Fn::Sub", Document::Text(text)) => Ok(Piece::Raw(unquoted(text))),
        ("Fn::Split" | "Fn::GetAZs" | "Fn::Cidr" | "Fn::Transform", _) => Err(name.to_owned()),
        ("Fn::If", Document::List(items)) => match items.iter().skip(1).find_map(no_text) {
            Some(name) => Err(name),
            None => Ok(Piece::Variable(document.clone())),
        },
        _ => Ok(Piece::Variable(document.clone())),
    }
}

/// What keeps a branch of `Fn::If` from being text.
fn no_text(branch: &Document) -> Option<String> {
    match (function(branch), branch) {
        (Some((name, argument)), _) => value(name, argument, branch).err(),
        (None, Document::List(_) | Document::Object(_)) => Some("Fn::If".to_owned()),
        (None, _) => None,
    }
}

/// The text as it stands within quotes.
fn unquoted(text: &str) -> String {
    let quoted = quoted(text);
    quoted[1..quoted.len() - 1].to_owned()
}
